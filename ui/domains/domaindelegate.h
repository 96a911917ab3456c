#pragma once

#include <QStyledItemDelegate>

#include <memory>

namespace namestead {

class TextCache;

/// Paints the cells of the domain table: the box and the name, dates with the days left, states as badges. Makes no widgets.
class DomainDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DomainDelegate(QObject *parent = nullptr);
    ~DomainDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The table ticks by itself, rows and ranges; the usual delegate would tick a second time.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::unique_ptr<TextCache> m_texts;
};

} // namespace namestead
