#pragma once

namespace namestead {

/// Keeps one known and harmless line of Qt's out of the log; everything else goes where it went before.
void installMessageFilter();

} // namespace namestead
