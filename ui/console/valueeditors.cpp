#include "ui/console/valueeditors.h"

#include "ui/console/faulttext.h"
#include "ui/widgets/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int numberWidth = 220;

bool isNumber(const Parameter &parameter)
{
    return parameter.type == ValueType::Integer || parameter.type == ValueType::Long
        || parameter.type == ValueType::Double;
}

void storeText(FormValues &to, const Parameter &parameter, const QString &text)
{
    if (!text.isEmpty())
        to.texts.insert(parameter.name, text);
}

} // namespace

// --- TextEditor

TextEditor::TextEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"field"_s);
    if (parameter.secret)
        m_edit->setEchoMode(QLineEdit::Password);
    if (isNumber(parameter))
        m_edit->setMaximumWidth(numberWidth);
    install(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextEditor::touch);
}

void TextEditor::store(FormValues &to) const
{
    storeText(to, parameter(), m_edit->text().trimmed());
}

void TextEditor::load(const FormValues &from)
{
    m_edit->setText(from.texts.value(parameter().name));
}

QWidget *TextEditor::field() const
{
    return m_edit;
}

void TextEditor::retranslateUi()
{
    ParameterEditor::retranslateUi();
    m_edit->setPlaceholderText(hintText(parameter()));
}

// --- ChoiceEditor

ChoiceEditor::ChoiceEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_combo(new QComboBox(this))
{
    m_combo->setObjectName(u"field"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    m_combo->setMaximumWidth(360);
    m_combo->setEditable(parameter.enumeration && parameter.enumeration->open);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    install(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::touch);
    if (m_combo->isEditable())
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::touch);
}

QString ChoiceEditor::value() const
{
    const QString text = m_combo->currentText();
    // Free text of an editable box counts unless it is a listed entry.
    const int listed = m_combo->findText(text);
    return listed >= 0 ? m_combo->itemData(listed).toString() : text.trimmed();
}

void ChoiceEditor::setValue(const QString &value)
{
    const int listed = m_combo->findData(value);
    m_combo->setCurrentIndex(listed);
    if (listed < 0)
        m_combo->setEditText(value);
}

void ChoiceEditor::store(FormValues &to) const
{
    storeText(to, parameter(), value());
}

void ChoiceEditor::load(const FormValues &from)
{
    setValue(from.texts.value(parameter().name));
}

QWidget *ChoiceEditor::field() const
{
    return m_combo;
}

void ChoiceEditor::retranslateUi()
{
    const QString kept = m_combo->count() > 0 ? value() : QString();
    m_combo->clear();
    const auto &standard = parameter().defaultValue;
    if (isReplyLanguage(parameter())) // the client fills it in by itself
        m_combo->addItem(tr("The interface language"), QString());
    else
        m_combo->addItem(standard ? tr("Do not send (default %1)").arg(*standard) : tr("Do not send"), QString());
    if (parameter().enumeration) {
        for (const EnumValue &value : parameter().enumeration->values)
            m_combo->addItem(tr("%1 (%2)", "label and wire value of an enumeration")
                                 .arg(value.label.in(QLocale().name()), value.wire),
                             value.wire);
    } else {
        m_combo->addItem(tr("Yes (true)"), u"true"_s);
        m_combo->addItem(tr("No (false)"), u"false"_s);
    }
    setValue(kept);
    ParameterEditor::retranslateUi();
    // On Linux a combo box's accessible name is its current text; the label is its buddy, this says it too.
    m_combo->setAccessibleDescription(parameter().name);
    if (m_combo->isEditable())
        m_combo->lineEdit()->setAccessibleName(parameter().name);
}

// --- TimeEditor

TimeEditor::TimeEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_sent(new QCheckBox(this)), m_stack(new QStackedWidget(this)),
      m_time(new QDateTimeEdit(m_stack)), m_number(new QLineEdit(m_stack)), m_raw(new QCheckBox(this))
{
    m_sent->setObjectName(u"field"_s);
    m_time->setObjectName(u"time"_s);
    m_number->setObjectName(u"number"_s);
    m_raw->setObjectName(u"raw"_s);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setCalendarPopup(true);
    m_time->setDateTime(QDateTime(QDate::currentDate(), QTime(0, 0)));
    // The calendar has to show some day. Where a time is required, a day that nobody chose must not be sent.
    m_sent->setChecked(parameter.required);
    m_raw->setChecked(parameter.required);
    m_stack->addWidget(m_time);
    m_stack->addWidget(m_number);
    m_stack->setMaximumWidth(numberWidth);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sent);
    layout->addWidget(m_stack);
    layout->addWidget(m_raw);
    layout->addStretch(1);
    install(row);
    refresh();
    connect(m_sent, &QCheckBox::toggled, this, &TimeEditor::refresh);
    connect(m_sent, &QCheckBox::toggled, this, &TimeEditor::touch);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &TimeEditor::touch);
    connect(m_number, &QLineEdit::textEdited, this, &TimeEditor::touch);
    connect(m_raw, &QCheckBox::toggled, this, &TimeEditor::setRaw);
}

void TimeEditor::store(FormValues &to) const
{
    if (!m_sent->isChecked())
        return;
    storeText(to, parameter(),
              m_raw->isChecked() ? m_number->text().trimmed()
                                 : QString::number(m_time->dateTime().toMSecsSinceEpoch()));
}

void TimeEditor::load(const FormValues &from)
{
    const QString text = from.texts.value(parameter().name);
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    // Switching the form of the value by hand converts it; here both forms are given.
    const QSignalBlocker blockedTime(m_time);
    const QSignalBlocker blockedRaw(m_raw);
    const QSignalBlocker blockedSent(m_sent);
    m_sent->setChecked(!text.isEmpty() || parameter().required);
    m_number->setText(text);
    if (isNumber)
        m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(ms));
    // What the calendar cannot show exactly stays a number.
    m_raw->setChecked(text.isEmpty() ? parameter().required
                                     : (!isNumber || m_time->dateTime().toMSecsSinceEpoch() != ms));
    refresh();
}

QWidget *TimeEditor::field() const
{
    return m_sent;
}

void TimeEditor::retranslateUi()
{
    m_sent->setText(tr("Send"));
    m_raw->setText(tr("as milliseconds"));
    m_number->setPlaceholderText(tr("milliseconds since 1970"));
    m_time->setLocale(QLocale());
    m_time->setAccessibleName(tr("%1, date and time").arg(parameter().name));
    m_number->setAccessibleName(tr("%1, milliseconds since 1970").arg(parameter().name));
    m_raw->setAccessibleName(tr("%1, enter as milliseconds").arg(parameter().name));
    ParameterEditor::retranslateUi();
    m_sent->setAccessibleName(tr("Send %1").arg(parameter().name));
}

void TimeEditor::setRaw(bool raw)
{
    if (raw) {
        m_number->setText(QString::number(m_time->dateTime().toMSecsSinceEpoch()));
    } else {
        bool isNumber = false;
        const qint64 ms = m_number->text().trimmed().toLongLong(&isNumber);
        if (isNumber)
            m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(ms));
    }
    refresh();
    touch();
}

void TimeEditor::refresh()
{
    m_stack->setCurrentIndex(m_raw->isChecked() ? 1 : 0);
    m_stack->setEnabled(m_sent->isChecked());
    m_raw->setEnabled(m_sent->isChecked());
}

// --- JsonEditor

JsonEditor::JsonEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parameter, parent), m_edit(new QPlainTextEdit(this)), m_mark(new Badge(this))
{
    m_edit->setObjectName(u"field"_s);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 5 + 12);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_mark);
    install(column);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEditor::refresh);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEditor::touch);
}

void JsonEditor::store(FormValues &to) const
{
    storeText(to, parameter(), m_edit->toPlainText().trimmed());
}

void JsonEditor::load(const FormValues &from)
{
    const QSignalBlocker blocked(m_edit);
    m_edit->setPlainText(from.texts.value(parameter().name));
    refresh();
}

QWidget *JsonEditor::field() const
{
    return m_edit;
}

void JsonEditor::retranslateUi()
{
    ParameterEditor::retranslateUi();
    refresh();
}

void JsonEditor::refresh()
{
    FormValues own;
    store(own);
    Operation alone;
    alone.parameters.push_back(parameter());
    const auto fault = checkParameters(alone, parametersOf(alone, own));
    if (own.isEmpty())
        m_mark->set(Tone::Neutral, tr("empty"));
    else if (fault && fault->reason == ParameterFault::Reason::NotJson)
        m_mark->set(Tone::Danger, tr("not valid JSON"));
    else
        m_mark->set(Tone::Good, tr("valid JSON"));
}

} // namespace namestead
