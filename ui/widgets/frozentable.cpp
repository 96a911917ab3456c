#include "ui/widgets/frozentable.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace namestead {

namespace {

constexpr int boxSize = 14;

} // namespace

QRect FrozenTable::tickRect(const QRect &cell)
{
    return {cell.left() + cellPadding, cell.top() + (cell.height() - boxSize) / 2, boxSize, boxSize};
}

FrozenTable::FrozenTable(QWidget *parent)
    : QTableView(parent), m_header(new SortHeader(this)), m_frozenHeader(new SortHeader(m_header))
{
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(28);
    m_frozenHeader->hide();
    m_frozenHeader->setSectionsMovable(false);
    m_frozenHeader->setFocusPolicy(Qt::NoFocus);
    prepareHeader(*m_header);
    prepareHeader(*m_frozenHeader);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0 && m_frozenHeader->count() > 0 && m_frozenHeader->sectionSize(0) != size)
            m_frozenHeader->resizeSection(0, size);
        placeFrozenHeader();
        viewport()->update();
    });
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0 && m_header->sectionSize(0) != size)
            m_header->resizeSection(0, size);
    });
}

void FrozenTable::prepareHeader(SortHeader &header)
{
    connect(&header, &SortHeader::sortWanted, this, &FrozenTable::sortWanted);
    connect(&header, &SortHeader::tickClicked, this, &FrozenTable::tickAllClicked);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this, &header](const QPoint &position) { emit headerMenuWanted(header.mapToGlobal(position)); });
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozenHeader->setModel(model);
    if (!model)
        return;
    for (int section = 1; section < model->columnCount(); ++section)
        m_frozenHeader->hideSection(section);
    m_frozenHeader->resizeSection(0, m_header->sectionSize(0));
    placeFrozenHeader();
}

void FrozenTable::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(std::min(height, 20));
    verticalHeader()->setDefaultSectionSize(height);
}

void FrozenTable::setKeys(const QList<SortHeader::Key> &keys)
{
    m_header->setKeys(keys);
    m_frozenHeader->setKeys(keys);
}

void FrozenTable::setTickBoxes(bool shown)
{
    m_hasTickBoxes = shown;
    m_header->setTickBox(shown);
    m_frozenHeader->setTickBox(shown);
}

void FrozenTable::setTickState(Qt::CheckState state)
{
    m_header->setTickState(state);
    m_frozenHeader->setTickState(state);
}

std::pair<int, int> FrozenTable::visibleRows() const
{
    if (!model() || model()->rowCount() == 0)
        return {-1, -1};
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = model()->rowCount() - 1;
    return first < 0 ? std::pair{-1, -1} : std::pair{first, last};
}

int FrozenTable::frozenWidth() const
{
    return columnWidth(0);
}

bool FrozenTable::isFrozenShown() const
{
    return model() && horizontalScrollBar()->value() > 0 && !isColumnHidden(0);
}

QRect FrozenTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && index.column() == 0 && isFrozenShown())
        rect.moveLeft(0);
    return rect;
}

QModelIndex FrozenTable::indexAt(const QPoint &position) const
{
    if (isFrozenShown() && position.x() >= 0 && position.x() < frozenWidth()) {
        const int row = rowAt(position.y());
        return row < 0 ? QModelIndex() : model()->index(row, 0);
    }
    return QTableView::indexAt(position);
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // The frozen column is always in view: only the row counts.
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (index.column() == 0) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int left = columnViewportPosition(index.column());
    if (isFrozenShown() && left < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (frozenWidth() - left));
}

void FrozenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isFrozenShown() || model()->rowCount() == 0)
        return;
    const QRect strip(0, event->rect().top(), frozenWidth(), event->rect().height());
    if (!strip.intersects(event->rect()))
        return;
    QPainter painter(viewport());
    painter.setClipRect(strip.intersected(event->rect()));
    painter.fillRect(strip, palette().color(QPalette::Base));
    const int first = rowAt(strip.top());
    int last = rowAt(strip.bottom());
    if (last < 0)
        last = model()->rowCount() - 1;
    const QModelIndex current = currentIndex();
    for (int row = std::max(first, 0); first >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, rowViewportPosition(row), frozenWidth(), rowHeight(row));
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == current && hasFocus())
            option.state |= QStyle::State_HasFocus;
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.fillRect(QRect(frozenWidth() - 1, strip.top(), 1, strip.height()), hairline(palette()));
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozenHeader();
    emit rowsInViewChanged();
}

void FrozenTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        // The viewport was moved as a whole, the frozen column with it.
        viewport()->update();
        placeFrozenHeader();
    }
    if (dy != 0)
        emit rowsInViewChanged();
}

void FrozenTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozenHeader)
        placeFrozenHeader();
}

void FrozenTable::placeFrozenHeader()
{
    m_frozenHeader->setGeometry(0, 0, std::min(frozenWidth(), m_header->width()), m_header->height());
    m_frozenHeader->setVisible(isFrozenShown());
    m_frozenHeader->raise();
}

bool FrozenTable::isOnTick(const QPoint &position, const QModelIndex &index) const
{
    if (!m_hasTickBoxes || !index.isValid() || index.column() != 0)
        return false;
    const int x = position.x() - visualRect(index).left();
    return x >= 0 && x < tickWidth - 2;
}

void FrozenTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isOnTick(event->pos(), index)) {
        emit tickClicked(index, event->modifiers());
        return;
    }
    QTableView::mousePressEvent(event);
}

void FrozenTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isOnTick(event->pos(), index)) {
        emit tickClicked(index, event->modifiers());
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace namestead
