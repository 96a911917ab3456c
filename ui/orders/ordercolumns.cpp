#include "ui/orders/ordercolumns.h"

#include "models/orders/planmodel.h"
#include "models/orders/runmodel.h"
#include "ui/orders/runchunks.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QSpinBox>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int cellAir = 8;
constexpr int hidden = -1;
constexpr int rest = 0; ///< takes what is left

/// As a PlanModel numbers them.
Tone planTone(const QModelIndex &index)
{
    constexpr Tone tones[] = {Tone::Neutral, Tone::Good, Tone::Attention, Tone::Danger};
    const int number = index.data(PlanModel::ToneRole).toInt();
    return number >= 0 && number < 4 ? tones[number] : Tone::Neutral;
}

Tone runTone(const QModelIndex &index)
{
    return itemTone(ItemState(index.data(RunModel::StateRole).toInt()));
}

Tone requestTone(const QModelIndex &index)
{
    return chunkTone(ChunkState(index.data(RunChunks::StateRole).toInt()));
}

OrderDelegate::Look planLook(PlanColumns columns)
{
    return {.nameColumn = int(PlanModel::Column::Name),
            .stateColumn = int(PlanModel::Column::State),
            .tone = planTone,
            .showsGood = false,
            .showsChecks = columns == PlanColumns::Check};
}

} // namespace

OrderDelegate *showPlan(OrderTable &table, QAbstractItemModel *model, PlanColumns columns)
{
    // Name, OldDate, Term, NewDate, Price, State, Read
    switch (columns) {
    case PlanColumns::Names:
        table.showModel(model, {220, 104, hidden, hidden, hidden, rest, 148});
        break;
    case PlanColumns::Check:
        table.showModel(model, {230, 104, hidden, hidden, hidden, rest, 148});
        break;
    case PlanColumns::Terms:
        table.showModel(model, {rest, 116, 100, 116, hidden, hidden, hidden});
        break;
    case PlanColumns::Review:
        table.showModel(model, {rest, 108, 84, 108, 160, hidden, hidden});
        break;
    }
    table.setSortable(true);
    auto *delegate = new OrderDelegate(planLook(columns), &table);
    table.setItemDelegate(delegate);
    return delegate;
}

void showRun(OrderTable &table, QAbstractItemModel *model, RunColumns columns)
{
    // Name, Term, OldDate, NewDate, State, Reason, Task
    if (columns == RunColumns::Running)
        table.showModel(model, {200, 80, hidden, 104, 108, rest, hidden});
    else
        table.showModel(model, {200, 80, hidden, 120, 104, rest, hidden});
    table.setItemDelegate(new OrderDelegate({.nameColumn = int(RunModel::Column::Name),
                                             .stateColumn = int(RunModel::Column::State),
                                             .tone = runTone,
                                             .showsGood = true,
                                             .showsChecks = false},
                                            &table));
}

void showChunks(OrderTable &table, QAbstractItemModel *model)
{
    // Number, names, state, task, sent
    table.showModel(model, {76, 72, rest, 180, 88});
    table.setItemDelegate(new OrderDelegate({.nameColumn = -1,
                                             .stateColumn = int(RunChunks::Column::State),
                                             .tone = requestTone,
                                             .showsGood = true,
                                             .showsChecks = false},
                                            &table));
}

QList<int> selectedPlanRows(const OrderTable &table)
{
    QList<int> rows;
    for (const int row : table.selectedRows())
        rows.append(table.model()->index(row, 0).data(PlanModel::PlanRowRole).toInt());
    std::sort(rows.begin(), rows.end());
    return rows;
}

OrderDelegate::OrderDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

void OrderDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_look.nameColumn)
        option->font.setWeight(QFont::DemiBold);
    if (!m_look.showsChecks)
        option->features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasCheckIndicator);
}

bool OrderDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    return m_look.showsChecks && QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool OrderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given,
                              const QModelIndex &index)
{
    if (event && event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const int room = option.rect.width() - 2 * cellAir;
        const bool isCut = QFontMetrics(option.font).horizontalAdvance(option.text) > room;
        QToolTip::showText(event->globalPos(), isCut ? option.text.toHtmlEscaped() : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, given, index);
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    QString text = std::exchange(option.text, QString());
    if (index.column() == m_look.stateColumn && !m_showsStates)
        text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const Tone tone = m_look.tone ? m_look.tone(index) : Tone::Neutral;
    const bool isPlain = index.column() != m_look.stateColumn || tone == Tone::Neutral
        || (tone == Tone::Good && !m_look.showsGood) || text.isEmpty();
    painter->save();
    if (isPlain)
        paintText(*painter, option, text);
    else
        paintState(*painter, option, text, tone);
    painter->restore();
}

/// With air on both sides, as the header has it.
void OrderDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    const QRect room = option.rect.adjusted(cellAir, 0, -cellAir, 0);
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
    painter.setFont(option.font);
    painter.setPen(option.palette.color(
        group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(room, int(option.displayAlignment) | Qt::TextSingleLine,
                     QFontMetrics(option.font).elidedText(text, Qt::ElideRight, room.width()));
}

void OrderDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, Tone tone)
{
    const QRect room = option.rect.adjusted(cellAir - 2, 0, -cellAir, 0);
    const QString shown = QFontMetrics(captionFont(option.font)).elidedText(text, Qt::ElideRight, room.width() - 12);
    const QSize size = badgeSize(shown, option.font);
    const QRect place(room.left(), room.center().y() - size.height() / 2 + 1, size.width(), size.height());
    const QColor ground = option.palette.color(
        option.features & QStyleOptionViewItem::Alternate ? QPalette::AlternateBase : QPalette::Base);
    painter.setFont(option.font);
    // On the selection's colour a badge keeps its own ground, so that its contrast stays what it is.
    if (option.state & QStyle::State_Selected) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, 4, 4);
    }
    paintBadge(painter, place, shown, tone, option.palette, ground);
}

TermDelegate::TermDelegate(RenewalPlan &plan, OrderTable &table)
    : OrderDelegate(planLook(PlanColumns::Terms), &table), m_plan(plan), m_table(table)
{}

QWidget *TermDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QSpinBox(parent);
    editor->setObjectName(u"termEditor"_s);
    editor->setAutoFillBackground(true); // the cell would show through around the arrows
    editor->setRange(1, index.data(PlanModel::MostYearsRole).toInt());
    editor->setAccessibleName(tr("Term in years"));
    return editor;
}

void TermDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *years = qobject_cast<QSpinBox *>(editor);
    years->setValue(index.data(Qt::EditRole).toInt());
    years->selectAll();
}

void TermDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *years = qobject_cast<QSpinBox *>(editor);
    years->interpretText();
    const int row = index.data(PlanModel::PlanRowRole).toInt();
    QList<int> rows = selectedPlanRows(m_table);
    if (!rows.contains(row))
        rows = {row};
    m_plan.setYears(rows, years->value());
}

} // namespace namestead
