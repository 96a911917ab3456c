#include "tests/bench/official.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace namestead::bench {

QJsonObject runOfficial(const QString &script, const QMap<QString, QString> &environment)
{
    constexpr int mostMs = 300'000;
    const QString folder = QStringLiteral(NAMESTEAD_BENCH_SOURCE);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty() || !QFile::exists(folder + u"/../interop/node_modules/@alicloud/pop-core"_s))
        return {};
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
    process.start(node, {folder + u'/' + script});
    if (!process.waitForFinished(mostMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s failed: %s", qPrintable(script), process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput().trimmed()).object();
}

} // namespace namestead::bench
