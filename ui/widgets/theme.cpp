#include "ui/widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace namestead {

namespace {

struct ThemeColours
{
    QRgb window, base, alternate, button, text, secondary, disabled, line, tooltip;
    QRgb accent, onAccent, good, attention, danger, neutral;
};

constexpr ThemeColours lightColours{0xFFF5F6F8, 0xFFFFFFFF, 0xFFF7F8FA, 0xFFFDFDFE, 0xFF1A1F2B,
                                    0xFF586174, 0xFF8A92A0, 0xFFD5DAE1, 0xFFFFFFFF, 0xFF1D4ED8,
                                    0xFFFFFFFF, 0xFF137333, 0xFF8F5106, 0xFFB42318, 0xFF475467};
constexpr ThemeColours darkColours{0xFF1B1F27, 0xFF14171D, 0xFF191D24, 0xFF272C36, 0xFFE7EAF0,
                                   0xFFA3ADBD, 0xFF6C7583, 0xFF363D49, 0xFF272C36, 0xFF7AA7FF,
                                   0xFF0D1526, 0xFF6CCB8E, 0xFFE9B949, 0xFFF58A7F, 0xFFA9B4C4};

const ThemeColours &coloursOf(bool dark)
{
    return dark ? darkColours : lightColours;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

QPalette themePalette(bool dark)
{
    const ThemeColours &c = coloursOf(dark);
    QPalette palette{QColor(c.button), QColor(c.window)};
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 16> roles{{
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::ToolTipBase, c.tooltip},
        {QPalette::ToolTipText, c.text},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::PlaceholderText, c.secondary},
        {QPalette::BrightText, c.danger},
        {QPalette::Mid, c.line},
    }};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.text));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const ThemeColours &c = coloursOf(isDark(palette));
    switch (tone) {
    case Tone::Accent:
        return QColor(c.accent);
    case Tone::Good:
        return QColor(c.good);
    case Tone::Attention:
        return QColor(c.attention);
    case Tone::Danger:
        return QColor(c.danger);
    case Tone::Neutral:
        return QColor(c.neutral);
    }
    return {};
}

QColor toneTint(Tone tone, const QPalette &palette, const QColor &ground)
{
    const QColor over = toneColor(tone, palette);
    const auto mixed = [](int a, int b) { return (12 * a + 88 * b + 50) / 100; };
    return {mixed(over.red(), ground.red()), mixed(over.green(), ground.green()), mixed(over.blue(), ground.blue())};
}

QColor secondaryText(const QPalette &palette)
{
    return QColor(coloursOf(isDark(palette)).secondary);
}

QColor hairline(const QPalette &palette)
{
    return QColor(coloursOf(isDark(palette)).line);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace namestead
