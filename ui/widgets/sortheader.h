#pragma once

#include <QHeaderView>
#include <QList>

#include <utility>

namespace namestead {

/// A quiet header that shows several sort keys in their order, and a box in front of its first section to tick all rows.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
public:
    using Key = std::pair<int, Qt::SortOrder>; ///< logical section

    explicit SortHeader(QWidget *parent = nullptr);

    void setKeys(const QList<Key> &keys);
    [[nodiscard]] const QList<Key> &keys() const { return m_keys; }
    /// The box of section 0.
    void setTickBox(bool shown);
    void setTickState(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState tickState() const { return m_tickState; }

    /// What a click on `section` makes of these keys: the same column turns round, `adds` keeps the others.
    [[nodiscard]] static QList<Key> clicked(QList<Key> keys, int section, bool adds);

signals:
    void sortWanted(int section, bool adds);
    void tickClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isOnTickBox(const QPoint &position) const;

    QList<Key> m_keys;
    bool m_hasTickBox = false;
    Qt::CheckState m_tickState = Qt::Unchecked;
};

} // namespace namestead
