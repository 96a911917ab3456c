#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QPalette>

namespace namestead {

/// Style and colours of the whole program. Make it before the first window: it looks at the palette the desktop gave.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);
    void apply(Theme theme);

private:
    bool m_systemIsDark;
};

} // namespace namestead
