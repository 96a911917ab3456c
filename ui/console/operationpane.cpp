#include "ui/console/operationpane.h"

#include "models/console/operationtreemodel.h"
#include "ui/console/effecttext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// Wire name and title in two lines, and the effect's badge at the right.
class OperationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const QFontMetrics caption(captionFont(option.font));
        const bool isGroup = !index.data(OperationTreeModel::NameRole).isValid();
        return {100, isGroup ? std::max(28, metrics.height() + 8) : metrics.height() + caption.height() + 9};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = option.text;
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        QRect rect = option.rect.adjusted(4, 3, -6, -3);
        const QVariant effect = index.data(OperationTreeModel::EffectRole);
        if (!effect.isValid()) {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        } else {
            const QString word = effectWord(Effect(effect.toInt()));
            const QSize badge = badgeSize(word, option.font);
            const QRect place(rect.right() - badge.width(), rect.center().y() - badge.height() / 2, badge.width(),
                              badge.height());
            painter->setFont(option.font);
            // On the selection's colour a badge keeps its own ground, so that its contrast stays what it is.
            const QColor ground = palette.color(QPalette::Base);
            if (isSelected) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(ground);
                painter->drawRoundedRect(place, 4, 4);
            }
            paintBadge(*painter, place, word, effectTone(Effect(effect.toInt())), palette, ground);
            rect.setRight(place.left() - 8);
            const QFontMetrics metrics(option.font);
            painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
            painter->drawText(rect, Qt::AlignTop | Qt::AlignLeft,
                              metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
            const QFont small = captionFont(option.font);
            painter->setFont(small);
            if (!isSelected)
                painter->setPen(secondaryText(palette));
            painter->drawText(rect, Qt::AlignBottom | Qt::AlignLeft,
                              QFontMetrics(small).elidedText(index.data(OperationTreeModel::TitleRole).toString(),
                                                             Qt::ElideRight, rect.width()));
        }
        painter->restore();
    }
};

} // namespace

OperationPane::OperationPane(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_model(new OperationTreeModel(catalogue, this)), m_filter(new OperationFilterModel(this)),
      m_search(new QLineEdit(this)), m_tree(new QTreeView(this)), m_noMatch(new Label(Label::Voice::Caption, this))
{
    m_search->setObjectName(u"operationSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(u"operationTree"_s);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new OperationDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_tree, 1);
    m_noMatch->hide();
    connect(m_search, &QLineEdit::textChanged, this, &OperationPane::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationPane::onCurrentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    retranslateUi();
}

const Operation *OperationPane::current() const
{
    return m_current;
}

void OperationPane::setCurrent(const QString &operationName)
{
    const QModelIndex source = m_model->indexOf(operationName);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_search->clear();
    const QModelIndex index = m_filter->mapFromSource(source);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void OperationPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OperationPane::retranslateUi()
{
    m_model->setLanguage(QLocale().name());
    m_search->setPlaceholderText(tr("Search operations"));
    m_search->setAccessibleName(tr("Search operations"));
    m_tree->setAccessibleName(tr("Operations"));
    m_noMatch->setText(tr("No operation matches this search."));
    m_tree->doItemsLayout();
}

bool OperationPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Straight to the first operation that was found.
            QModelIndex first = m_filter->index(0, 0);
            if (!m_search->text().isEmpty() && first.isValid())
                first = m_filter->index(0, 0, first);
            if (first.isValid())
                m_tree->setCurrentIndex(first);
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OperationPane::search(const QString &text)
{
    // A row that the filter takes away moves the current one; the form on the right stays as it is.
    m_searching = true;
    m_filter->setSearchText(text);
    m_noMatch->setVisible(m_filter->rowCount() == 0);
    if (text.trimmed().isEmpty())
        m_tree->collapseAll();
    else
        m_tree->expandAll();
    if (m_current) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_current->name));
        m_tree->setCurrentIndex(index);
        if (index.isValid())
            m_tree->scrollTo(index);
    } else {
        m_tree->setCurrentIndex({});
    }
    m_searching = false;
}

void OperationPane::onCurrentChanged()
{
    if (m_searching)
        return;
    const Operation *chosen = m_model->operation(m_filter->mapToSource(m_tree->currentIndex()));
    if (!chosen || chosen == m_current)
        return;
    m_current = chosen;
    emit operationChosen(chosen);
}

} // namespace namestead
