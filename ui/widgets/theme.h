#pragma once

#include <QColor>
#include <QPalette>

namespace namestead {

enum class Theme { System, Light, Dark };

/// What a colour says. The word beside it always says the same.
enum class Tone { Accent, Good, Attention, Danger, Neutral };

/// The palettes of the program, for the Fusion style.
QPalette themePalette(bool dark);
/// Whether a window of this palette is dark.
bool isDark(const QPalette &palette);
/// A role's colour that stands out on the base and window colours of this palette.
QColor toneColor(Tone tone, const QPalette &palette);
/// The quiet ground of a badge: 12 % of the colour over `ground`.
QColor toneTint(Tone tone, const QPalette &palette, const QColor &ground);
/// Captions and help texts.
QColor secondaryText(const QPalette &palette);
/// Lines between regions.
QColor hairline(const QPalette &palette);
/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace namestead
