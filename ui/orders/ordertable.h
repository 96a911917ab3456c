#pragma once

#include "models/orders/orderrecord.h"
#include "ui/widgets/theme.h"

#include <QTableView>

namespace namestead {

class Preferences;
class SortHeader;

Tone itemTone(ItemState state);
Tone chunkTone(ChunkState state);

/// A table of names in wizard and run window: whole rows, quiet header, Tab leaves it, Ctrl+C copies the selected rows as text
/// for a spreadsheet. Its columns' widths are remembered by its object name.
class OrderTable final : public QTableView
{
    Q_OBJECT
public:
    explicit OrderTable(const QString &objectName, Preferences &preferences, QWidget *parent = nullptr);
    ~OrderTable() override;

    /// Sets the model; `widths` of the columns, 0 for the one that takes what is left, -1 for hidden ones.
    void showModel(QAbstractItemModel *model, const QList<int> &widths);
    /// A click on the header sorts the model.
    void setSortable(bool sortable);
    /// Selected rows of the model that is shown, ascending.
    [[nodiscard]] QList<int> selectedRows() const;

signals:
    void deletePressed();
    void pastePressed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copySelected() const;
    void fitRows();

    Preferences &m_preferences;
    QString m_key;
    SortHeader *m_header;
    bool m_isSortable = false;
};

} // namespace namestead
