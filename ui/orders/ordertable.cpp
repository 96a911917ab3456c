#include "ui/orders/ordertable.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

Tone itemTone(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
    case ItemState::LeftOut:
    case ItemState::NotSent:
        return Tone::Neutral;
    case ItemState::Submitted:
        return Tone::Accent;
    case ItemState::Succeeded:
        return Tone::Good;
    case ItemState::Failed:
        return Tone::Danger;
    case ItemState::Unknown:
        return Tone::Attention;
    }
    return Tone::Neutral;
}

Tone chunkTone(ChunkState state)
{
    switch (state) {
    case ChunkState::Planned:
    case ChunkState::NotReceived:
        return Tone::Neutral;
    case ChunkState::Sending:
    case ChunkState::Accepted:
        return Tone::Accent;
    case ChunkState::InDoubt:
    case ChunkState::Unknown:
        return Tone::Attention;
    case ChunkState::Refused:
        return Tone::Danger;
    case ChunkState::Done:
        return Tone::Good;
    }
    return Tone::Neutral;
}

OrderTable::OrderTable(const QString &objectName, Preferences &preferences, QWidget *parent)
    : QTableView(parent), m_preferences(preferences), m_key(u"columns/"_s + objectName), m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
    m_header->setSectionsMovable(false);
    m_header->setMinimumSectionSize(48);
    connect(m_header, &SortHeader::sortWanted, this, [this](int section) {
        if (!m_isSortable || !model())
            return;
        const QList<SortHeader::Key> keys = SortHeader::clicked(m_header->keys(), section, false);
        m_header->setKeys(keys);
        model()->sort(keys.first().first, keys.first().second);
    });
    setObjectName(objectName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    fitRows();
}

OrderTable::~OrderTable()
{
    if (horizontalHeader()->count() > 0)
        m_preferences.setState(m_key, horizontalHeader()->saveState());
}

void OrderTable::showModel(QAbstractItemModel *model, const QList<int> &widths)
{
    setModel(model);
    const bool isRemembered = horizontalHeader()->restoreState(m_preferences.state(m_key));
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = widths.value(column, 100);
        setColumnHidden(column, width < 0);
        horizontalHeader()->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0 && !isRemembered)
            setColumnWidth(column, width);
    }
}

void OrderTable::setSortable(bool sortable)
{
    m_isSortable = sortable;
    m_header->setSectionsClickable(sortable);
}

QList<int> OrderTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // By ranges: selectedRows() of the selection model looks at every cell.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void OrderTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        emit pastePressed(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        emit deletePressed();
        return;
    }
    QTableView::keyPressEvent(event);
}

void OrderTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitRows();
}

void OrderTable::copySelected() const
{
    if (!model())
        return;
    QList<QStringList> rows;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells += model()->index(row, column).data().toString();
        }
        rows.append(cells);
    }
    if (!rows.isEmpty())
        copyText(tabSeparated(rows));
}

void OrderTable::fitRows()
{
    const int height = std::max(28, fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace namestead
