#include "ui/domains/conditionpopup.h"

#include "models/domains/domaintablemodel.h"
#include "ui/domains/conditiontext.h"
#include "ui/widgets/label.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Field = DomainCondition::Field;
constexpr int searchFrom = 10; ///< values
constexpr int mostDays = 3660;

} // namespace

ConditionPopup::ConditionPopup(const DomainCondition &condition, const DomainTableModel &domains, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_condition(condition)
{
    setObjectName(u"conditionPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(fieldName(condition.field));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *title = new Label(Label::Voice::FieldName, this);
    title->setText(fieldName(condition.field));
    layout->addWidget(title);
    if (QWidget *editor = makeEditor(domains))
        layout->addWidget(editor);

    auto *direction = new QComboBox(this);
    direction->setObjectName(u"conditionDirection"_s);
    direction->setAccessibleName(tr("Show or leave out"));
    direction->addItems({tr("Show these"), tr("Leave these out")});
    direction->setCurrentIndex(condition.exclude ? 1 : 0);
    connect(direction, &QComboBox::activated, this, [this](int index) {
        m_condition.exclude = index == 1;
        emit edited(m_condition);
    });
    auto *remove = new QPushButton(tr("Remove filter"), this);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"conditionDone"_s);
    done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(direction);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removeWanted();
        close();
    });
    if (!m_first)
        m_first = direction;
    // Who comes to a field by key writes anew; a click still puts the caret where it is wanted.
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    for (QAbstractSpinBox *box : findChildren<QAbstractSpinBox *>())
        box->installEventFilter(this);
}

bool ConditionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        QMetaObject::invokeMethod(
            watched,
            [watched] {
                if (auto *box = qobject_cast<QAbstractSpinBox *>(watched))
                    box->selectAll();
                else if (auto *edit = qobject_cast<QLineEdit *>(watched))
                    edit->selectAll();
            },
            Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

/// A popup takes all keys: the action that one of them has in the page below.
QAction *ConditionPopup::pageActionOf(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    for (const QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        for (QAction *action : widget->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(keys))
                return action;
        }
    }
    return nullptr;
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelled();
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else
            close();
        return;
    default:
        break;
    }
    if (QAction *action = pageActionOf(*event)) {
        close();
        action->trigger();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConditionPopup::openBelow(QWidget *anchor)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::min(place.y(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_first->setFocus(Qt::PopupFocusReason);
}

void ConditionPopup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    emit closed();
}

QWidget *ConditionPopup::makeEditor(const DomainTableModel &domains)
{
    if (hasFacets(m_condition.field))
        return makeFacets(domains);
    switch (m_condition.field) {
    case Field::ExpiresWithin:
        return makeDays();
    case Field::ExpiresBetween:
        return makeDates();
    case Field::DnsServers:
        return makeServers();
    default:
        return nullptr;
    }
}

void ConditionPopup::setValues(const QStringList &values)
{
    if (m_condition.values == values)
        return;
    m_condition.values = values;
    emit edited(m_condition);
}

QWidget *ConditionPopup::makeFacets(const DomainTableModel &domains)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *list = new QListWidget(box);
    list->setObjectName(u"conditionValues"_s);
    list->setAccessibleName(tr("Values"));
    list->setMinimumWidth(300);
    const auto contains = [this](const QString &value) {
        return m_condition.values.contains(value, Qt::CaseInsensitive);
    };
    const auto add = [&](const QString &value, const QString &text, int count) {
        //: a value and how many domains have it
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(text, QLocale().toString(count)), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(contains(value) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, value);
        item->setSizeHint({0, 24});
    };
    const QList<DomainTableModel::Facet> facets = domains.facets(m_condition.field);
    for (const DomainTableModel::Facet &facet : facets)
        add(facet.value, facet.text, facet.count);
    // Chosen once, but no domain has it now: it must be seen to be taken away.
    for (const QString &value : m_condition.values) {
        const bool occurs = std::any_of(facets.begin(), facets.end(), [&](const DomainTableModel::Facet &facet) {
            return facet.value.compare(value, Qt::CaseInsensitive) == 0;
        });
        if (!occurs)
            add(value, value.isEmpty() ? tr("none", "no value") : value, 0);
    }
    const int rows = std::clamp(list->count(), 3, 10);
    list->setFixedHeight(rows * std::max(list->sizeHintForRow(0), 20) + 6);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        QStringList values;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                values.append(list->item(i)->data(Qt::UserRole).toString());
        }
        setValues(values);
    });
    // A click beside the box ticks it as well; one on the box was already seen by the view.
    connect(list, &QListWidget::itemPressed, this,
            [list](QListWidgetItem *item) { list->setProperty("pressed", int(item->checkState())); });
    connect(list, &QListWidget::itemClicked, this, [list](QListWidgetItem *item) {
        if (list->property("pressed").toInt() == int(item->checkState()))
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    if (list->count() > searchFrom) {
        auto *search = new QLineEdit(box);
        search->setClearButtonEnabled(true);
        search->setPlaceholderText(tr("Search values"));
        search->setAccessibleName(tr("Search values"));
        connect(search, &QLineEdit::textChanged, list, [list](const QString &text) {
            for (int i = 0; i < list->count(); ++i)
                list->item(i)->setHidden(!list->item(i)->text().contains(text, Qt::CaseInsensitive));
        });
        layout->addWidget(search);
        m_first = search;
    } else {
        m_first = list;
        list->setCurrentRow(0);
    }
    layout->addWidget(list);
    return box;
}

QWidget *ConditionPopup::makeDays()
{
    auto *days = new QSpinBox(this);
    days->setObjectName(u"conditionDays"_s);
    days->setRange(0, mostDays);
    days->setValue(m_condition.values.value(0).toInt());
    const auto unit = [days](int value) { days->setSuffix(tr(" day(s)", "after a number in a field", value)); };
    unit(days->value());
    days->setAccessibleName(tr("Days until expiry"));
    days->setFixedWidth(140);
    connect(days, &QSpinBox::valueChanged, this, [this, unit](int value) {
        unit(value);
        setValues({QString::number(value)});
    });
    m_first = days;
    return days;
}

QWidget *ConditionPopup::makeDates()
{
    auto *box = new QWidget(this);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QList<QCheckBox *> checks;
    QList<QDateEdit *> edits;
    for (int i = 0; i < 2; ++i) {
        auto *check = new QCheckBox(i == 0 ? tr("From") : tr("Until"), box);
        auto *edit = new QDateEdit(box);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setAccessibleName(check->text());
        const QDate given = QDate::fromString(m_condition.values.value(i), Qt::ISODate);
        edit->setDate(given.isValid() ? given : QDate::currentDate().addDays(i * 30));
        check->setChecked(given.isValid());
        edit->setEnabled(given.isValid());
        connect(check, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        layout->addWidget(check, i, 0);
        layout->addWidget(edit, i, 1);
        checks.append(check);
        edits.append(edit);
    }
    const auto apply = [this, checks, edits] {
        QStringList values;
        for (int i = 0; i < 2; ++i)
            values.append(checks.at(i)->isChecked() ? edits.at(i)->date().toString(Qt::ISODate) : QString());
        setValues(values.join(QString()).isEmpty() ? QStringList() : values);
    };
    for (int i = 0; i < 2; ++i) {
        connect(checks.at(i), &QCheckBox::toggled, this, apply);
        connect(edits.at(i), &QDateEdit::dateChanged, this, apply);
    }
    m_first = checks.at(0);
    return box;
}

QWidget *ConditionPopup::makeServers()
{
    auto *edit = new QLineEdit(m_condition.values.join(u' '), this);
    edit->setObjectName(u"conditionServers"_s);
    edit->setMinimumWidth(300);
    edit->setPlaceholderText(tr("Part of a DNS server's name"));
    edit->setAccessibleName(tr("Parts of DNS servers' names"));
    connect(edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { setValues(text.simplified().split(u' ', Qt::SkipEmptyParts)); });
    m_first = edit;
    return edit;
}

} // namespace namestead
