#include "ui/domains/detailspane.h"

#include "models/domains/domainwords.h"
#include "models/domains/namelist.h"
#include "ui/domains/annotationdialogs.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statetone.h"
#include "ui/widgets/timetext.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int fieldNameWidth = 108;
constexpr int badgeCount = 6;

int daysLeft(qint64 expiresMs)
{
    return int(QDate::currentDate().daysTo(QDateTime::fromMSecsSinceEpoch(expiresMs).date()));
}

/// A word that is wider than its place (an address has no blank to break at) is shortened in its middle.
QString fittingWords(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words) {
            // Only what cannot be broken: Chinese breaks anywhere.
            const bool isPlain = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
            if (isPlain)
                word = metrics.elidedText(word, Qt::ElideMiddle, width);
        }
        line = words.join(u' ');
    }
    return lines.join(u'\n');
}

QString yesNo(std::optional<bool> value, const QString &yes, const QString &no)
{
    return !value ? QString() : *value ? yes : no;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent), m_name(new Label(Label::Voice::SectionTitle, this)), m_copyName(new CopyButton(this)),
      m_ascii(new QLabel(this)), m_copyAscii(new CopyButton(this)), m_age(new Label(Label::Voice::Caption, this)),
      m_fault(new Label(Label::Voice::Fault, this)), m_refresh(new QPushButton(this)), m_dock(new QPushButton(this)),
      m_close(new QPushButton(this)), m_scroll(new QScrollArea(this)),
      m_nothing(new Label(Label::Voice::Caption, this)), m_tags(new QLineEdit(this)), m_note(new QPlainTextEdit(this)),
      m_tagsName(new Label(Label::Voice::Caption, this)), m_noteName(new Label(Label::Voice::Caption, this))
{
    setObjectName(u"detailsPane"_s);
    setMinimumSize(240, 160);
    m_nothing->setObjectName(u"detailsNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_nothing, 1);
    auto *inner = new QWidget(m_scroll);
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, 8, 0);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(0);
    innerLayout->addLayout(m_columns);
    innerLayout->addStretch(1);
    makeFields();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    retranslateUi();
}

QWidget *DetailsPane::makeHead()
{
    auto *head = new QWidget(this);
    m_name->setObjectName(u"detailsName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setWordWrap(true);
    QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Minimum);
    narrow.setHeightForWidth(true);
    m_name->setSizePolicy(narrow);
    m_ascii->setObjectName(u"detailsAscii"_s);
    m_ascii->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_age->setObjectName(u"detailsAge"_s);
    // One line, whatever it says: the fields below must not move when a minute has passed.
    m_age->setWordWrap(false);
    m_age->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fault->setObjectName(u"detailsFault"_s);
    m_refresh->setObjectName(u"detailsRefresh"_s);
    m_dock->setObjectName(u"detailsDock"_s);
    m_close->setObjectName(u"detailsClose"_s);
    m_dock->setFlat(true);
    m_close->setFlat(true);
    m_close->setText(u"✕"_s);
    m_close->setFixedWidth(30);
    for (QPushButton *button : {m_refresh, m_dock, m_close})
        button->setAutoDefault(false);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_name, 1);
    first->addStretch(0); // the cross stays at the right where there is no name
    first->addWidget(m_copyName, 0, Qt::AlignTop);
    first->addWidget(m_close, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_ascii);
    second->addWidget(m_copyAscii);
    second->addStretch(1);
    auto *badges = new QWidget(head);
    auto *flow = new FlowLayout(6, badges);
    for (int i = 0; i < badgeCount; ++i) {
        auto *badge = new Badge(badges);
        badge->setObjectName(u"detailsBadge"_s);
        flow->addWidget(badge);
        m_badges.append(badge);
    }
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(m_age, 1);
    third->addWidget(m_dock);
    third->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(badges);
    layout->addLayout(third);
    layout->addWidget(m_fault);
    connect(m_refresh, &QPushButton::clicked, this, &DetailsPane::refreshWanted);
    connect(m_close, &QPushButton::clicked, this, &DetailsPane::closeWanted);
    connect(m_dock, &QPushButton::clicked, this, [this] { emit dockWanted(!m_below); });
    connect(m_copyName, &CopyButton::copied, this, &DetailsPane::copied);
    connect(m_copyAscii, &CopyButton::copied, this, &DetailsPane::copied);
    return head;
}

void DetailsPane::addColumn()
{
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_columns->addLayout(m_column, 1);
}

void DetailsPane::addGroup(std::function<QString()> title)
{
    Group group;
    group.title = new Label(Label::Voice::FieldName, this);
    group.titleText = std::move(title);
    group.grid = new QGridLayout;
    group.grid->setContentsMargins(0, 0, 0, 12);
    group.grid->setHorizontalSpacing(8);
    group.grid->setVerticalSpacing(4);
    group.grid->setColumnMinimumWidth(0, fieldNameWidth);
    group.grid->setColumnStretch(1, 1);
    // What is left of a column's height goes below its last group.
    if (m_column->count() > 0)
        delete m_column->takeAt(m_column->count() - 1);
    m_column->addWidget(group.title);
    m_column->addLayout(group.grid);
    m_column->addStretch(1);
    m_groups.append(group);
}

void DetailsPane::addField(std::function<QString()> name, std::function<QString(const DomainRecord &)> text,
                           bool fromDetails, Copies copies)
{
    Field field;
    field.name = new Label(Label::Voice::Caption, this);
    field.name->setFixedWidth(fieldNameWidth);
    field.name->setContentsMargins(0, 3, 0, 0);
    field.value = new QLabel(this);
    field.value->setTextFormat(Qt::PlainText);
    field.value->setWordWrap(true);
    // A long word must not make the pane wider than its place; the tool tip has all of it.
    QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Minimum);
    narrow.setHeightForWidth(true);
    field.value->setSizePolicy(narrow);
    field.value->setMinimumHeight(22);
    field.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field.value->setFocusPolicy(Qt::ClickFocus);
    field.value->installEventFilter(this);
    field.nameText = std::move(name);
    field.text = std::move(text);
    field.fromDetails = fromDetails;
    QGridLayout *grid = m_groups.last().grid;
    const int row = grid->rowCount();
    grid->addWidget(field.name, row, 0, Qt::AlignTop);
    grid->addWidget(field.value, row, 1);
    if (copies == Copies::Yes) {
        field.copy = new CopyButton(this);
        connect(field.copy, &CopyButton::copied, this, &DetailsPane::copied);
        grid->addWidget(field.copy, row, 2, Qt::AlignTop);
    }
    m_fields.append(field);
}

void DetailsPane::makeFields()
{
    addColumn();
    addGroup([] { return tr("Overview"); });
    addField(
        [] { return tr("Expires"); },
        [](const DomainRecord &record) {
            return record.expiresMs == 0
                ? QString()
                : tr("%1 (%2)", "date, days left").arg(isoDate(record.expiresMs), daysText(daysLeft(record.expiresMs)));
        });
    addField([] { return tr("Registered"); }, [](const DomainRecord &record) { return isoDate(record.registeredMs); });
    addField([] { return tr("State"); },
             [](const DomainRecord &record) {
                 return record.status.isSet() ? DomainWords::status(record.status) : QString();
             });
    addField([] { return tr("Automatic renewal"); },
             [](const DomainRecord &record) {
                 return record.autoRenew ? DomainWords::autoRenew(record.autoRenew) : QString();
             });
    addField([] { return tr("Premium name"); },
             [](const DomainRecord &record) { return yesNo(record.premium, tr("Yes"), tr("No")); });
    addField([] { return tr("Group"); }, [](const DomainRecord &record) { return record.group; });
    addField([] { return tr("Remark"); }, [](const DomainRecord &record) { return record.remark; });
    addField([] { return tr("Registrar"); }, [](const DomainRecord &record) { return record.registrar; });
    addField([] { return tr("Instance ID"); }, [](const DomainRecord &record) { return record.instanceId; }, false,
             Copies::Yes);

    addColumn();
    addGroup([] { return tr("DNS servers"); });
    addField([] { return tr("Servers"); }, [](const DomainRecord &record) { return record.dnsServers.join(u'\n'); },
             true, Copies::Yes);

    addGroup([] { return tr("Locks"); });
    addField([] { return tr("Transfer lock"); },
             [](const DomainRecord &record) {
                 return record.transferLock.isSet() ? DomainWords::lock(record.transferLock, true) : QString();
             },
             true);
    addField([] { return tr("Update lock"); },
             [](const DomainRecord &record) {
                 return record.updateLock.isSet() ? DomainWords::lock(record.updateLock, true) : QString();
             },
             true);
    addField([] { return tr("Transfer out"); },
             [](const DomainRecord &record) {
                 return record.transferOut.isSet() ? DomainWords::transferOut(record.transferOut, true) : QString();
             },
             true);

    addColumn();
    addGroup([] { return tr("Contacts"); });
    addField([] { return tr("Owner"); }, [](const DomainRecord &record) { return record.owner; }, false, Copies::Yes);
    addField([] { return tr("Registrant type"); },
             [](const DomainRecord &record) {
                 return record.registrantType.isSet() ? DomainWords::registrantType(record.registrantType) : QString();
             });
    addField([] { return tr("Real-name state"); },
             [](const DomainRecord &record) {
                 return record.realName.isSet() ? DomainWords::realName(record.realName) : QString();
             });
    addField([] { return tr("Registrant"); },
             [](const DomainRecord &record) {
                 QStringList names;
                 for (const QString &name : {record.zhRegistrantOrganization, record.zhRegistrantName,
                                             record.registrantOrganization, record.registrantName}) {
                     if (!name.isEmpty() && !names.contains(name))
                         names.append(name);
                 }
                 return names.join(u'\n');
             },
             true, Copies::Yes);
    addField([] { return tr("E-mail address"); }, [](const DomainRecord &record) { return record.email; }, true,
             Copies::Yes);
    addField([] { return tr("E-mail state"); },
             [](const DomainRecord &record) {
                 switch (record.emailState.value()) {
                 case service::EmailVerificationStatus::Verified:
                     return tr("Verified");
                 case service::EmailVerificationStatus::NotVerified:
                     return record.emailHold.value_or(false) ? tr("Not verified: the name is suspended until it is")
                                                             : tr("Not verified");
                 case service::EmailVerificationStatus::Unknown:
                     return record.emailState.wire();
                 case service::EmailVerificationStatus::Unset:
                     break;
                 }
                 return QString();
             },
             true);
    addField([] { return tr("Change of owner"); },
             [](const DomainRecord &record) {
                 switch (record.registrantUpdating.value()) {
                 case service::RegistrantUpdatingStatus::Normal:
                     return tr("None under way");
                 case service::RegistrantUpdatingStatus::Pending:
                     return tr("Under way");
                 case service::RegistrantUpdatingStatus::Unknown:
                     return record.registrantUpdating.wire();
                 case service::RegistrantUpdatingStatus::Unset:
                     break;
                 }
                 return QString();
             },
             true);

    addColumn();
    addGroup([] { return tr("Notes"); });
    QGridLayout *grid = m_groups.last().grid;
    m_tags->setObjectName(u"detailsTags"_s);
    m_note->setObjectName(u"detailsNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_tagsName->setFixedWidth(fieldNameWidth);
    m_noteName->setFixedWidth(fieldNameWidth);
    m_tagsName->setContentsMargins(0, 5, 0, 0);
    m_noteName->setContentsMargins(0, 5, 0, 0);
    grid->addWidget(m_tagsName, 0, 0, Qt::AlignTop);
    grid->addWidget(m_tags, 0, 1, 1, 2);
    grid->addWidget(m_noteName, 1, 0, Qt::AlignTop);
    grid->addWidget(m_note, 1, 1, 1, 2);
    m_note->installEventFilter(this);
    m_tags->installEventFilter(this);
    connect(m_tags, &QLineEdit::returnPressed, this, &DetailsPane::commitEdits);
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_tags || watched == m_note))
        commitEdits();
    if (event->type() == QEvent::Resize && m_record) {
        for (const Field &field : m_fields) {
            if (field.value == watched)
                refreshField(field);
        }
    }
    return QFrame::eventFilter(watched, event);
}

void DetailsPane::commitEdits()
{
    if (!m_record)
        return;
    const QString name = m_record->name;
    if (m_tags->isModified()) {
        m_tags->setModified(false);
        emit tagsEdited(name, tagsIn(m_tags->text()));
    }
    if (m_note->document()->isModified()) {
        m_note->document()->setModified(false);
        emit noteEdited(name, m_note->toPlainText().trimmed());
    }
}

void DetailsPane::setRecord(const std::optional<DomainRecord> &record)
{
    if (record == m_record)
        return;
    const bool isOther = !record || !m_record || record->name != m_record->name;
    if (isOther) {
        commitEdits();
        m_reading = false;
        m_failure.reset();
    } else if (record->detailsMs != m_record->detailsMs) {
        m_reading = false;
        m_failure.reset();
    }
    m_record = record;
    // What is being typed is not overwritten by what comes from elsewhere.
    if (record && (isOther || !m_tags->isModified())) {
        const QString tags = record->tags.join(u", "_s);
        if (m_tags->text() != tags)
            m_tags->setText(tags);
    }
    if (record && (isOther || !m_note->document()->isModified())) {
        if (m_note->toPlainText() != record->note)
            m_note->setPlainText(record->note);
        m_note->document()->setModified(false);
    }
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    refresh();
}

void DetailsPane::setReading(bool reading)
{
    m_reading = reading;
    if (reading)
        m_failure.reset();
    refresh();
}

void DetailsPane::setFailure(const ApiError &error)
{
    m_reading = false;
    m_failure = error;
    refresh();
}

void DetailsPane::setDockedBelow(bool below)
{
    m_below = below;
    m_columns->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(below ? 24 : 0);
    retranslateUi();
}

void DetailsPane::retranslateUi()
{
    setAccessibleName(tr("Details"));
    m_scroll->setAccessibleName(tr("Details"));
    m_nothing->setText(tr("Choose a name to see what is known of it."));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read this name from the service again"));
    m_dock->setText(m_below ? tr("Dock right") : tr("Dock below"));
    m_dock->setAccessibleName(m_below ? tr("Show details at the right") : tr("Show details below"));
    m_dock->setToolTip(m_dock->accessibleName());
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details"));
    m_tagsName->setText(tr("Tags"));
    m_noteName->setText(tr("Note"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Between commas"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("On this computer only"));
    for (const Group &group : m_groups)
        group.title->setText(group.titleText());
    for (const Field &field : m_fields)
        field.name->setText(field.nameText());
    refresh();
}

QString DetailsPane::readingText() const
{
    if (m_reading)
        return tr("Reading from the service…");
    if (m_record->detailsMs == 0)
        return tr("Details not read yet");
    return tr("Read %1", "how long ago").arg(agoText(m_record->detailsMs));
}

void DetailsPane::refresh()
{
    const bool has = m_record.has_value();
    m_nothing->setVisible(!has);
    m_scroll->setVisible(has);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_age, m_dock, m_refresh})
        part->setVisible(has);
    m_fault->setVisible(has && m_failure);
    m_ascii->hide();
    if (!has) {
        m_copyName->setValue({}, {});
        m_copyAscii->setValue({}, {});
        for (Badge *badge : m_badges)
            badge->hide();
        return;
    }
    m_name->setText(m_record->name);
    m_name->setToolTip(m_record->name);
    m_copyName->setValue(m_record->name, m_record->name);
    const QString ascii = asciiName(m_record->name);
    const bool isUnicode = !ascii.isEmpty() && ascii != m_record->name;
    m_ascii->setText(ascii);
    m_ascii->setVisible(isUnicode);
    m_copyAscii->setValue(isUnicode ? ascii : QString(), ascii);
    refreshBadges();
    m_age->setText(readingText());
    m_age->setToolTip(m_record->detailsMs == 0
                          ? m_age->text()
                          : tr("Details read %1", "date and time").arg(longDateTime(m_record->detailsMs)));
    m_refresh->setEnabled(!m_reading);
    if (m_failure)
        m_fault->setText(errorSentences(*m_failure));
    for (const Field &field : m_fields)
        refreshField(field);
}

void DetailsPane::refreshField(const Field &field)
{
    const QString text = field.text(*m_record);
    const bool isKnown = !text.isEmpty();
    field.value->setText(isKnown ? fittingWords(text, field.value->fontMetrics(), field.value->width())
                             : field.fromDetails && m_record->detailsMs == 0 ? DomainWords::notRead()
                                                                             : DomainWords::notTold());
    field.value->setForegroundRole(isKnown ? QPalette::WindowText : QPalette::PlaceholderText);
    //: a field and its value, for screen readers
    field.value->setAccessibleName(tr("%1: %2").arg(field.nameText(), isKnown ? text : field.value->text()));
    field.value->setToolTip(isKnown ? text : QString());
    if (field.copy)
        field.copy->setValue(isKnown ? text : QString(), field.nameText());
}

void DetailsPane::refreshBadges()
{
    QList<std::pair<Tone, QString>> shown;
    const DomainRecord &record = *m_record;
    if (record.expiresMs != 0) {
        const int days = daysLeft(record.expiresMs);
        if (const auto tone = expiryTone(days))
            shown.append({*tone,
                          days < 0 ? tr("Expired %1", "how long ago").arg(daysText(days))
                                   : tr("Expires %1", "in how many days").arg(daysText(days))});
    }
    if (const auto tone = domainStatusTone(record.status.wire()))
        shown.append({*tone, DomainWords::status(record.status)});
    if (const auto tone = realNameTone(record.realName.wire()))
        shown.append({*tone, DomainWords::realName(record.realName)});
    if (const auto tone = transferOutTone(record.transferOut.wire()))
        shown.append({*tone, DomainWords::transferOut(record.transferOut, true)});
    if (transferLockTone(record.transferLock.wire()) == Tone::Danger)
        shown.append({Tone::Danger, tr("Transfer lock off")});
    if (record.premium.value_or(false))
        shown.append({Tone::Neutral, tr("Premium name")});
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        m_badges.at(i)->setVisible(i < shown.size());
        if (i < shown.size())
            m_badges.at(i)->set(shown.at(i).first, shown.at(i).second);
    }
    m_badges.first()->parentWidget()->setVisible(!shown.isEmpty());
}

} // namespace namestead
