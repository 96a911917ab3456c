#pragma once

#include "ui/shell/aboutdialog.h"

#include <QString>

#include <vector>

namespace namestead {

QString programVersion();
/// The libraries this program runs on, with the versions that are loaded.
std::vector<Part> programParts();

} // namespace namestead
