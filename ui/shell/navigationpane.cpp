#include "ui/shell/navigationpane.h"

#include "models/accounts/accountlistmodel.h"
#include "models/domains/savedviews.h"
#include "ui/shell/shellicon.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QIdentityProxyModel>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int wideNavigation = 232;
constexpr int narrowNavigation = 56;
constexpr int pageRowHeight = 34;
constexpr int viewRowHeight = 28;

/// Gives accounts the dot of their colour.
class AccountIconModel final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole)
            return QIdentityProxyModel::data(index, role);
        return accountIcon(accountColour(index.data(AccountListModel::ColourRole).toString(),
                                         index.data(AccountListModel::IdRole).toString()));
    }
};

/// Picture, name, and the count at the right edge; views stand below the name of their page, without a picture.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isView = index.data(NavigationModel::KindRole).toInt() == int(NavigationModel::Kind::View);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isSelected ? ink : secondaryText(option.palette);
        constexpr int size = 22;
        const bool isNarrow = text.isEmpty();
        const int left = isNarrow ? (option.rect.width() - size) / 2 : 8;
        const QRect place(option.rect.left() + left, option.rect.top() + (option.rect.height() - size) / 2, size, size);
        if (!isView)
            painter->drawPixmap(place,
                                inkedPicture(index.data(NavigationModel::PictureRole).toString(), size,
                                             option.widget->devicePixelRatioF(), ink));
        if (isNarrow)
            return;
        int right = option.rect.right() - 8;
        const QVariant told = index.data(NavigationModel::CountRole);
        const int count = told.toInt();
        painter->setFont(option.font);
        if (count > 0 || (count == 0 && isView)) {
            const QString number = told.isValid() ? QLocale().toString(count) : u"–"_s;
            const int width = option.fontMetrics.horizontalAdvance(number);
            painter->setPen(quiet);
            painter->drawText(QRect(right - width, option.rect.top(), width + 1, option.rect.height()),
                              Qt::AlignVCenter | Qt::AlignRight, number);
            right -= width + 8;
        }
        painter->setPen(ink);
        const int textLeft = place.right() + 8;
        painter->drawText(QRect(textLeft, option.rect.top(), right - textLeft, option.rect.height()),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, right - textLeft));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isView = index.data(NavigationModel::KindRole).toInt() == int(NavigationModel::Kind::View);
        const int height = isView ? viewRowHeight : pageRowHeight;
        return {0, std::max(height, option.fontMetrics.height() + 8)};
    }
};

} // namespace

NavigationPane::NavigationPane(AccountListModel &accounts, QWidget *parent)
    : QWidget(parent), m_accountLabel(new QLabel(this)), m_account(new QComboBox(this)), m_list(new QListView(this)),
      m_shrink(new QToolButton(this))
{
    setObjectName(u"navigationPane"_s);
    m_account->setObjectName(u"account"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *icons = new AccountIconModel(this);
    icons->setSourceModel(&accounts);
    m_account->setModel(icons);
    m_accountLabel->setBuddy(m_account);
    m_list->setObjectName(u"navigation"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QPalette clear = m_list->palette();
    clear.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_shrink->setObjectName(u"shrinkNavigation"_s);
    m_shrink->setAutoRaise(true);
    m_shrink->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_accountLabel);
    layout->addWidget(m_account);
    layout->addSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_shrink, 0, Qt::AlignRight);
    setFixedWidth(wideNavigation);
    makeActions();
    connect(m_account, &QComboBox::activated, this,
            [this] { emit accountChosen(m_account->currentData(AccountListModel::IdRole).toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigationPane::onCurrentChanged);
    // A click on the view that is chosen already takes the table back to it.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(NavigationModel::KindRole).toInt() == int(NavigationModel::Kind::View))
            choose(index);
        else
            showMark();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &NavigationPane::showMenu);
    connect(m_shrink, &QToolButton::clicked, this, [this] { emit narrowChosen(!m_isNarrow); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const bool isView = m_current.startsWith("view:"_L1);
        int row = isView ? m_model.rowOfView(m_current.mid(5)) : m_model.rowOfPage(m_current);
        if (row < 0 && isView)
            row = m_model.rowOfPage(u"domains"_s);
        setCurrent(row);
        m_isRestoring = false;
    });
    retranslateUi();
}

void NavigationPane::makeActions()
{
    const auto make = [this](const QKeySequence &keys) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        return action;
    };
    m_rename = make(Qt::Key_F2);
    m_remove = make(Qt::Key_Delete);
    m_up = make(Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    m_down = make(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    connect(m_rename, &QAction::triggered, this, &NavigationPane::renameCurrent);
    connect(m_remove, &QAction::triggered, this, &NavigationPane::askRemove);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
}

void NavigationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshPictures();
    QWidget::changeEvent(event);
}

void NavigationPane::retranslateUi()
{
    m_accountLabel->setText(tr("A&ccount"));
    m_account->setAccessibleDescription(tr("Account that the pages work with"));
    m_list->setAccessibleName(tr("Pages"));
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("&Delete the view…"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move d&own"));
    refreshPictures();
}

void NavigationPane::refreshPictures()
{
    QPalette clear;
    clear.setBrush(QPalette::Base, Qt::transparent);
    if (m_list->palette().color(QPalette::Text) != clear.color(QPalette::Text))
        m_list->setPalette(clear);
    m_shrink->setIcon(inkedIcon(m_isNarrow ? u"widen"_s : u"narrow"_s, palette()));
    const QString text = m_isNarrow ? tr("Widen the navigation") : tr("Shrink the navigation");
    m_shrink->setToolTip(text);
    m_shrink->setAccessibleName(text);
}

void NavigationPane::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setFixedWidth(narrow ? narrowNavigation : wideNavigation);
    m_accountLabel->setVisible(!narrow);
    m_account->setToolTip(narrow ? m_account->currentText() : QString());
    m_model.setNarrow(narrow);
    refreshPictures();
}

void NavigationPane::setAccountRow(int row)
{
    m_account->setCurrentIndex(row);
    m_account->setToolTip(m_isNarrow ? m_account->currentText() : QString());
}

void NavigationPane::choosePage(const QString &id)
{
    const int row = m_model.rowOfPage(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void NavigationPane::chooseView(const QString &id)
{
    const int row = m_model.rowOfView(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void NavigationPane::markView(const QString &id)
{
    m_shownView = id;
    showMark();
}

void NavigationPane::showMark()
{
    // With the button down the list itself follows the mouse; the click comes when it is let go.
    if (pageId() != "domains"_L1 || (QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    int row = m_shownView.isEmpty() ? -1 : m_model.rowOfView(m_shownView);
    m_current = m_shownView.isEmpty() ? u"domains"_s : u"view:"_s + m_shownView;
    if (row < 0)
        row = m_model.rowOfPage(u"domains"_s);
    if (m_list->currentIndex().row() != row)
        setCurrent(row);
}

QString NavigationPane::pageId() const
{
    return m_current.startsWith("view:"_L1) ? u"domains"_s : m_current;
}

void NavigationPane::setCurrent(int row)
{
    const bool was = std::exchange(m_isRestoring, true);
    m_list->setCurrentIndex(m_model.index(row));
    m_isRestoring = was;
}

void NavigationPane::onCurrentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring || !current.isValid())
        return;
    const bool leavesView =
        previous.isValid() && previous.data(NavigationModel::KindRole).toInt() == int(NavigationModel::Kind::View);
    choose(current);
    // From a view up to its page: all names again. Coming back from another page, the filter stays as it was.
    if (leavesView && m_current == "domains"_L1)
        emit viewChosen({});
    // Not now: whoever moves the current row still has to select it.
    else if (m_current == "domains"_L1)
        QMetaObject::invokeMethod(this, &NavigationPane::showMark, Qt::QueuedConnection);
}

void NavigationPane::choose(const QModelIndex &index)
{
    const QString id = index.data(NavigationModel::IdRole).toString();
    if (index.data(NavigationModel::KindRole).toInt() == int(NavigationModel::Kind::Page)) {
        m_current = id;
        emit pageChosen(id);
    } else {
        m_current = u"view:"_s + id;
        emit pageChosen(u"domains"_s);
        emit viewChosen(id);
    }
}

QModelIndex NavigationPane::ownView() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.data(NavigationModel::IsOwnViewRole).toBool() ? current : QModelIndex();
}

void NavigationPane::fillMenu(QMenu &menu, int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid() || index.data(NavigationModel::KindRole).toInt() != int(NavigationModel::Kind::View))
        return;
    const bool isOwn = index.data(NavigationModel::IsOwnViewRole).toBool();
    const QString reason = isOwn ? QString() : tr("This view comes with the program and stays as it is.");
    const int viewRow = index.data(NavigationModel::ViewRowRole).toInt();
    const auto isOwnRow = [this](int other) {
        const SavedViews *views = m_model.views();
        return other >= 0 && other < views->rowCount() && !views->index(other).data(SavedViews::BuiltInRole).toBool();
    };
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_up->setEnabled(isOwn && isOwnRow(viewRow - 1));
    m_down->setEnabled(isOwn && isOwnRow(viewRow + 1));
    for (QAction *action : {m_rename, m_remove, m_up, m_down})
        action->setToolTip(reason);
    menu.setToolTipsVisible(true);
    menu.addAction(m_rename);
    menu.addSeparator();
    menu.addAction(m_up);
    menu.addAction(m_down);
    menu.addSeparator();
    menu.addAction(m_remove);
}

void NavigationPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index.row());
    if (menu->isEmpty()) {
        menu->deleteLater();
        return;
    }
    // The keys work without the menu too, whatever this menu greyed.
    connect(menu, &QObject::destroyed, this, [this] {
        for (QAction *action : {m_rename, m_remove, m_up, m_down})
            action->setEnabled(true);
    });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void NavigationPane::renameCurrent()
{
    const QModelIndex index = ownView();
    if (!index.isValid())
        return;
    const QString id = index.data(NavigationModel::IdRole).toString();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameView"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the view"));
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(index.data(Qt::DisplayRole).toString());
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &text) {
        SavedViews *views = m_model.views();
        auto view = views ? views->view(id) : std::nullopt;
        if (!view || text.trimmed().isEmpty())
            return;
        view->name = text.trimmed();
        views->change(*view);
    });
    dialog->open();
}

void NavigationPane::askRemove()
{
    const QModelIndex index = ownView();
    if (!index.isValid())
        return;
    const QString id = index.data(NavigationModel::IdRole).toString();
    Question question;
    question.title = tr("Delete the view");
    question.text = tr("Delete the view “%1”?").arg(index.data(Qt::DisplayRole).toString());
    question.detail = tr("Only the saved filter goes. The domains stay as they are.");
    question.accept = tr("Delete the view");
    ask(this, question, [this, id] {
        if (SavedViews *views = m_model.views())
            views->remove(id);
    });
}

void NavigationPane::moveCurrent(int by)
{
    const QModelIndex index = ownView();
    SavedViews *views = m_model.views();
    if (!index.isValid() || !views)
        return;
    const int from = index.data(NavigationModel::ViewRowRole).toInt();
    const int to = from + by;
    if (to >= 0 && to < views->rowCount() && !views->index(to).data(SavedViews::BuiltInRole).toBool())
        views->move(from, to);
}

} // namespace namestead
