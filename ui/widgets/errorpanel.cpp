#include "ui/widgets/errorpanel.h"

#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace namestead {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent), m_what(new Label(Label::Voice::FieldName, this)),
      m_meaning(new Label(Label::Voice::Caption, this)), m_toggle(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(u"errorPanel"_s);
    m_what->setObjectName(u"errorWhat"_s);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(u"errorDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * 7 + 12);
    m_details->hide();
    m_toggle->setCheckable(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_meaning);
    layout->addLayout(buttons);
    layout->addWidget(m_details);
    connect(m_toggle, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    retranslateUi();
}

void ErrorPanel::setError(const ApiError &error, qint64 utcMs)
{
    m_error = error;
    m_utcMs = utcMs;
    retranslateUi();
}

void ErrorPanel::retranslateUi()
{
    const ErrorText text = errorText(m_error);
    m_what->setText(text.what);
    m_meaning->setText(text.advice.isEmpty() ? text.meaning
                                             : tr("%1 %2", "two sentences").arg(text.meaning, text.advice));
    m_toggle->setText(tr("Details"));
    m_copy->setText(tr("Copy details"));
    m_details->setPlainText(errorDetails(m_error, m_utcMs));
    m_details->setAccessibleName(tr("Details of the error"));
}

void ErrorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(Tone::Danger, palette(), palette().color(QPalette::Window)));
    painter.fillRect(QRect(0, 0, 3, height()), toneColor(Tone::Danger, palette()));
}

} // namespace namestead
