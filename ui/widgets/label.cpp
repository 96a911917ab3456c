#include "ui/widgets/label.h"

#include "ui/widgets/badge.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace namestead {

Label::Label(Voice voice, QWidget *parent) : QLabel(parent), m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    if (voice == Voice::Caption || voice == Voice::Fault)
        setWordWrap(true);
    restyle();
}

QSize Label::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (wordWrap() && testAttribute(Qt::WA_WState_Created))
        hint.setHeight(std::max(0, heightForWidth(width())));
    return hint;
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void Label::restyle()
{
    if (m_restyling)
        return; // setPalette() and setFont() announce themselves too
    m_restyling = true;
    QFont font = QApplication::font();
    switch (m_voice) {
    case Voice::PageTitle:
        font.setPointSizeF(font.pointSizeF() + 3);
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::SectionTitle:
        font.setPointSizeF(font.pointSizeF() + 1);
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::FieldName:
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::Caption:
    case Voice::Fault:
        font = captionFont(font);
        break;
    }
    setFont(font);
    const QPalette application = QApplication::palette();
    if (m_voice == Voice::Caption || m_voice == Voice::Fault) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText,
                     m_voice == Voice::Fault ? toneColor(Tone::Danger, application) : secondaryText(application));
        setPalette(own);
    }
    m_restyling = false;
}

} // namespace namestead
