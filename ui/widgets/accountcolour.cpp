#include "ui/widgets/accountcolour.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace namestead {

namespace {

struct AccountColourText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::AccountColour)
};

struct AccountColour
{
    QRgb rgb;
    const char *name;
};

// Mid tones that stand out on light and dark ground alike.
constexpr std::array<AccountColour, 8> accountColours{{
    {0xFF3B82F6, QT_TRANSLATE_NOOP("namestead::AccountColour", "Blue")},
    {0xFF16A34A, QT_TRANSLATE_NOOP("namestead::AccountColour", "Green")},
    {0xFFD97706, QT_TRANSLATE_NOOP("namestead::AccountColour", "Amber")},
    {0xFFDC2626, QT_TRANSLATE_NOOP("namestead::AccountColour", "Red")},
    {0xFF9333EA, QT_TRANSLATE_NOOP("namestead::AccountColour", "Purple")},
    {0xFF0891B2, QT_TRANSLATE_NOOP("namestead::AccountColour", "Teal")},
    {0xFFDB2777, QT_TRANSLATE_NOOP("namestead::AccountColour", "Pink")},
    {0xFF64748B, QT_TRANSLATE_NOOP("namestead::AccountColour", "Grey")},
}};

constexpr size_t amberPlace = 2;

} // namespace

QColor accountColour(const QString &colour, const QString &id)
{
    bool isPlace = false;
    const uint place = colour.toUInt(&isPlace);
    if (isPlace)
        return QColor(accountColours[place % accountColours.size()].rgb);
    if (const QColor own(colour); !colour.isEmpty() && own.isValid())
        return own;
    // A sum, not qHash: that is salted anew in each run.
    uint sum = 0;
    for (const QChar c : id)
        sum = sum * 31 + c.unicode();
    // Amber is left to the practice account, so that no other looks like it by chance.
    const size_t chosen = sum % (accountColours.size() - 1);
    return QColor(accountColours[chosen < amberPlace ? chosen : chosen + 1].rgb);
}

int accountColourCount()
{
    return int(accountColours.size());
}

QString accountColourName(int place)
{
    return AccountColourText::tr(accountColours[size_t(place) % accountColours.size()].name);
}

QIcon accountIcon(const QColor &colour)
{
    constexpr int scale = 4; // drawn large, so that it stays round on dense screens
    QPixmap pixmap(16 * scale, 16 * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(3 * scale, 3 * scale, 10 * scale, 10 * scale);
    return QIcon(pixmap);
}

} // namespace namestead
