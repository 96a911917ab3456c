#pragma once

#include "models/domains/domaintablemodel.h"
#include "ui/widgets/frozentable.h"

#include <QPersistentModelIndex>
#include <QPointer>

namespace namestead {

/// The table of domains: keys, ticks, copying, sorting and the choice of columns over a DomainTableModel.
class DomainTable final : public FrozenTable
{
    Q_OBJECT
public:
    enum class Preset { Standard, Renewal, Security, Contacts, All };

    explicit DomainTable(QWidget *parent = nullptr);

    void setDomains(DomainTableModel *domains);
    [[nodiscard]] DomainTableModel *domains() const { return m_domains; }

    void applyPreset(Preset preset);
    [[nodiscard]] static QString presetName(Preset preset);
    [[nodiscard]] QByteArray columnState() const;
    /// Empty or not of this program: the standard columns.
    void setColumnState(const QByteArray &state);
    /// In the order of the table.
    [[nodiscard]] QList<DomainColumn> shownColumns() const;
    [[nodiscard]] bool isShown(DomainColumn column) const;
    void setShown(DomainColumn column, bool shown);

    /// Selected rows as ranges, first to last, in order.
    [[nodiscard]] QList<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] int selectedCount() const;
    /// Ticks the selected rows, or unticks them if all are ticked.
    void toggleSelected();
    void tickRange(int fromRow, int toRow, bool ticked);

    [[nodiscard]] QString currentCellText() const;
    /// The selected rows between tabulators, names in Unicode or as xn--.
    [[nodiscard]] QString selectedRowsText(bool asciiNames) const;
    void sortBy(DomainColumn column, bool adds);

signals:
    void typed(const QString &text); ///< letters that look for something
    void escaped();
    void opened(); ///< Return or a double click on a row
    void columnsChanged();
    void selectionMoved(); ///< current or selected rows

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void onTickClicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void refreshKeys();
    void refreshTickState();
    void setStandardWidths();

    QPointer<DomainTableModel> m_domains;
    QPersistentModelIndex m_lastTicked; ///< where a range of ticks begins
};

} // namespace namestead
