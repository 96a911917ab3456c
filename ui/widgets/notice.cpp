#include "ui/widgets/notice.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

Notice::Notice(Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_text(new Label(Label::Voice::FieldName, this)),
      m_more(new Label(Label::Voice::Caption, this)), m_buttons(new QHBoxLayout)
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_more->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_text);
    texts->addWidget(m_more);
    m_buttons->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 12, 8);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Notice::setText(const QString &text, const QString &more)
{
    m_text->setText(text);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

QString Notice::text() const
{
    return m_more->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_more->text();
}

QPushButton *Notice::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(m_tone, palette(), palette().color(QPalette::Window)));
    painter.fillRect(QRect(0, 0, 3, height()), toneColor(m_tone, palette()));
}

} // namespace namestead
