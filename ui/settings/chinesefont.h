#pragma once

#include <QString>

namespace namestead {

/// Whether a font of this system can show simplified Chinese. Needs a QGuiApplication.
bool hasChineseFont();

} // namespace namestead
