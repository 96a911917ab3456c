#include "ui/domains/domaintable.h"

#include "ui/domains/domaindelegate.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Column = DomainColumn;

const QList<Column> &columnsOf(DomainTable::Preset preset)
{
    static const QList<Column> standard{Column::Name,         Column::Expires,    Column::Status,     Column::RealName,
                                        Column::TransferLock, Column::UpdateLock, Column::DnsServers, Column::Group,
                                        Column::Tags,         Column::Note};
    static const QList<Column> renewal{Column::Name,      Column::Expires,  Column::Status,
                                       Column::AutoRenew, Column::RealName, Column::Registered,
                                       Column::Group,     Column::Tags,     Column::Note};
    static const QList<Column> security{Column::Name,     Column::TransferLock, Column::UpdateLock, Column::DnsServers,
                                        Column::RealName, Column::Expires,      Column::LastRead};
    static const QList<Column> contacts{Column::Name,     Column::Owner, Column::RegistrantType,
                                        Column::RealName, Column::Group, Column::Remark};
    static const QList<Column> all = [] {
        QList<Column> columns;
        for (int column = 0; column < domainColumnCount; ++column)
            columns.append(Column(column));
        return columns;
    }();
    switch (preset) {
    case DomainTable::Preset::Standard:
        return standard;
    case DomainTable::Preset::Renewal:
        return renewal;
    case DomainTable::Preset::Security:
        return security;
    case DomainTable::Preset::Contacts:
        return contacts;
    case DomainTable::Preset::All:
        break;
    }
    return all;
}

/// In widths of an "x", so that they follow the font.
int standardWidth(Column column)
{
    switch (column) {
    case Column::Name:
        return 32;
    case Column::Expires:
        return 30;
    case Column::DnsServers:
        return 38;
    case Column::Owner:
    case Column::Remark:
    case Column::Note:
        return 26;
    case Column::Tld:
        return 13;
    case Column::RealName:
    case Column::Status:
        return 20;
    default:
        return 16;
    }
}

} // namespace

DomainTable::DomainTable(QWidget *parent) : FrozenTable(parent)
{
    setObjectName(u"domainTable"_s);
    setItemDelegate(new DomainDelegate(this));
    setTickBoxes(true);
    connect(this, &FrozenTable::sortWanted, this, [this](int section, bool adds) { sortBy(Column(section), adds); });
    connect(this, &FrozenTable::tickAllClicked, this, [this] {
        if (!m_domains)
            return;
        if (header().tickState() == Qt::Checked)
            m_domains->setTicked(0, m_domains->rowCount() - 1, false);
        else
            m_domains->tickAllShown();
    });
    connect(this, &FrozenTable::tickClicked, this, &DomainTable::onTickClicked);
    connect(this, &QAbstractItemView::doubleClicked, this, &DomainTable::opened);
    connect(&header(), &QHeaderView::sectionMoved, this, &DomainTable::columnsChanged);
    connect(&header(), &QHeaderView::sectionResized, this, &DomainTable::columnsChanged);
}

void DomainTable::setDomains(DomainTableModel *domains)
{
    if (m_domains)
        m_domains->disconnect(this);
    m_domains = domains;
    m_lastTicked = QPersistentModelIndex();
    setModel(domains);
    if (!domains)
        return;
    setStandardWidths();
    connect(domains, &DomainTableModel::sortChanged, this, &DomainTable::refreshKeys);
    connect(domains, &DomainTableModel::ticksChanged, this, &DomainTable::refreshTickState);
    connect(domains, &DomainTableModel::countsChanged, this, &DomainTable::refreshTickState);
    connect(domains, &DomainTableModel::filterChanged, this, &DomainTable::refreshTickState);
    refreshKeys();
    refreshTickState();
}

void DomainTable::setStandardWidths()
{
    const int unit = std::max(6, fontMetrics().horizontalAdvance(u'x'));
    for (int column = 0; column < domainColumnCount; ++column)
        header().resizeSection(column, unit * standardWidth(Column(column)));
}

QString DomainTable::presetName(Preset preset)
{
    switch (preset) {
    case Preset::Standard:
        return tr("Standard");
    case Preset::Renewal:
        return tr("Renewal");
    case Preset::Security:
        return tr("Security");
    case Preset::Contacts:
        return tr("Contacts");
    case Preset::All:
        return tr("All columns");
    }
    return {};
}

void DomainTable::applyPreset(Preset preset)
{
    if (!m_domains)
        return;
    const QList<Column> &columns = columnsOf(preset);
    for (int column = 1; column < domainColumnCount; ++column)
        header().setSectionHidden(column, !columns.contains(Column(column)));
    for (qsizetype place = 0; place < columns.size(); ++place)
        header().moveSection(header().visualIndex(int(columns.at(place))), int(place));
    emit columnsChanged();
}

QByteArray DomainTable::columnState() const
{
    return header().saveState();
}

void DomainTable::setColumnState(const QByteArray &state)
{
    if (!m_domains)
        return;
    if (state.isEmpty() || !header().restoreState(state) || header().count() != domainColumnCount) {
        setStandardWidths();
        applyPreset(Preset::Standard);
        return;
    }
    header().setSectionHidden(0, false);
    header().moveSection(header().visualIndex(0), 0);
    emit columnsChanged();
}

QList<DomainColumn> DomainTable::shownColumns() const
{
    QList<Column> columns;
    for (int place = 0; place < header().count(); ++place) {
        const int column = header().logicalIndex(place);
        if (!header().isSectionHidden(column))
            columns.append(Column(column));
    }
    return columns;
}

bool DomainTable::isShown(DomainColumn column) const
{
    return !header().isSectionHidden(int(column));
}

void DomainTable::setShown(DomainColumn column, bool shown)
{
    if (column == Column::Name)
        return; // a row without its name says nothing
    header().setSectionHidden(int(column), !shown);
    emit columnsChanged();
}

QList<std::pair<int, int>> DomainTable::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    if (!selectionModel())
        return ranges;
    // Never row by row: a million rows may be one range.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<int, int>> merged;
    for (const auto &range : ranges) {
        if (!merged.isEmpty() && range.first <= merged.last().second + 1)
            merged.last().second = std::max(merged.last().second, range.second);
        else
            merged.append(range);
    }
    return merged;
}

int DomainTable::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

void DomainTable::toggleSelected()
{
    if (!m_domains)
        return;
    QList<std::pair<int, int>> ranges = selectedRanges();
    if (ranges.isEmpty() && currentIndex().isValid())
        ranges.append({currentIndex().row(), currentIndex().row()});
    bool all = !ranges.isEmpty();
    for (const auto &[first, last] : ranges) {
        for (int row = first; all && row <= last; ++row)
            all = m_domains->isTicked(row);
    }
    for (const auto &[first, last] : ranges)
        m_domains->setTicked(first, last, !all);
    m_lastTicked = currentIndex();
}

void DomainTable::tickRange(int fromRow, int toRow, bool ticked)
{
    m_domains->setTicked(std::min(fromRow, toRow), std::max(fromRow, toRow), ticked);
}

void DomainTable::onTickClicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!m_domains)
        return;
    setFocus(Qt::MouseFocusReason);
    const bool ticked = !m_domains->isTicked(index.row());
    if ((modifiers & Qt::ShiftModifier) && m_lastTicked.isValid()) {
        tickRange(m_lastTicked.row(), index.row(), m_domains->isTicked(m_lastTicked.row()));
    } else if (selectionModel()->isSelected(index) && selectedCount() > 1) {
        for (const auto &[first, last] : selectedRanges())
            m_domains->setTicked(first, last, ticked);
    } else {
        m_domains->setTicked(index.row(), index.row(), ticked);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_lastTicked = index;
}

QString DomainTable::currentCellText() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_domains->cellText(index.row(), Column(index.column())) : QString();
}

QString DomainTable::selectedRowsText(bool asciiNames) const
{
    const QList<Column> columns = shownColumns();
    QList<QStringList> rows;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            QStringList cells;
            for (const Column column : columns)
                cells.append(column == Column::Name && asciiNames
                                 ? m_domains->index(row, 0).data(DomainTableModel::AsciiRole).toString()
                                 : m_domains->cellText(row, column));
            rows.append(cells);
        }
    }
    return tabSeparated(rows);
}

void DomainTable::sortBy(DomainColumn column, bool adds)
{
    if (!m_domains)
        return;
    QList<DomainSortKey> sort;
    for (const auto &[section, order] : SortHeader::clicked(header().keys(), int(column), adds))
        sort.append({Column(section), order});
    m_domains->setSort(sort);
}

void DomainTable::refreshKeys()
{
    QList<SortHeader::Key> keys;
    for (const DomainSortKey &key : m_domains->sortKeys())
        keys.append({int(key.column), key.order});
    if (keys.isEmpty())
        keys.append({int(Column::Name), Qt::AscendingOrder});
    setKeys(keys);
}

void DomainTable::refreshTickState()
{
    const int shown = m_domains->rowCount();
    const int tickedShown = m_domains->tickedCount() - m_domains->tickedHiddenCount();
    setTickState(tickedShown <= 0 ? Qt::Unchecked : tickedShown >= shown ? Qt::Checked : Qt::PartiallyChecked);
}

QModelIndex DomainTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // This is a list: Home and End go to its first and last row, with Ctrl or without.
    const int rows = m_domains ? m_domains->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = currentIndex().isValid() ? currentIndex().column() : 0;
        return m_domains->index(action == MoveHome ? 0 : rows - 1, column);
    }
    return FrozenTable::moveCursor(action, modifiers);
}

void DomainTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        if (isPlain)
            toggleSelected();
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && currentIndex().isValid()) {
            emit opened();
            return;
        }
        break;
    default:
        break;
    }
    // Shortcuts of the page come by their actions; what the view would do of its own for them takes a walk over all rows.
    if (event->matches(QKeySequence::SelectAll) || event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    FrozenTable::keyPressEvent(event);
}

void DomainTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        emit typed(search);
}

void DomainTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    FrozenTable::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void DomainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FrozenTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit selectionMoved();
}

} // namespace namestead
