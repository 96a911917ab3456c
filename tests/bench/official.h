#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace namestead::bench {

/// What a script of this folder, run by the official Node client of the service, prints as JSON; empty where node or the client
/// (tests/interop/node_modules) is not installed, or with a warning when the script fails.
QJsonObject runOfficial(const QString &script, const QMap<QString, QString> &environment);

} // namespace namestead::bench
