#pragma once

#include <QNetworkProxy>

class QNetworkAccessManager;

namespace namestead {

/// Through which proxy requests go. Requests to this machine itself never go through one.
struct ProxySetting
{
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QNetworkProxy manual = QNetworkProxy(QNetworkProxy::NoProxy); ///< of Mode::Manual; may hold name and password
};

/// Takes effect for the manager's next requests.
void applyProxy(QNetworkAccessManager &network, const ProxySetting &setting);

} // namespace namestead
