#include "ui/settings/chinesefont.h"

#include <QFontDatabase>
#include <QStringList>

namespace namestead {

bool hasChineseFont()
{
    return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace namestead
