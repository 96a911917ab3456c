#pragma once

#include <QWidget>

class QAbstractButton;

namespace namestead {

/// One condition of a filter: a word to click for a change, and a cross that takes it away. Delete takes it away too.
class FilterChip final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// `removeName`: what the cross does, for whoever cannot see it.
    void setText(const QString &text, const QString &removeName);
    [[nodiscard]] QString text() const { return m_text; }
    void setEditable(bool editable);

signals:
    void editWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    QAbstractButton *m_word;
    QAbstractButton *m_cross;
};

} // namespace namestead
