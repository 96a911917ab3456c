#include "api/practice/world/worldjournal.h"

#include "api/practice/world/practicerules.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr int journalVersion = 1;

/// As text: JSON numbers are doubles.
QString numberText(qint64 value)
{
    return QString::number(value);
}

/// `Name`, or of a repeat list `Name.3` and `Name.3.Field`: the parameter, or the member of it, that this is a value of.
const Parameter *describedParameter(const Operation &operation, const QByteArray &wireName)
{
    const QList<QByteArray> parts = wireName.split('.');
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.wireName != parts.constFirst())
            continue;
        for (const Parameter &member : parameter.fields) {
            if (parts.size() > 1 && member.wireName == parts.constLast())
                return &member;
        }
        return &parameter;
    }
    return nullptr;
}

/// Secrets do not go to disk. What counts about a transfer code here is whether it is right, so a stand-in of that kind does.
QByteArray writableValue(const Operation &operation, const Parameters::Entry &entry)
{
    const Parameter *parameter = describedParameter(operation, entry.name.toByteArray());
    if (!parameter || !parameter->secret)
        return entry.value.toByteArray();
    return isRightTransferCode(QString::fromUtf8(entry.value)) ? "REPLACED" : "wrong";
}

} // namespace

std::shared_ptr<World> WorldJournal::open(const WorldSettings &settings, const Carry &carry)
{
    if (m_file.exists() && m_file.size() > 0) {
        if (std::shared_ptr<World> world = replay(settings, carry))
            return world;
        m_file.close();
        const QString aside = m_file.fileName() + u".damaged"_s;
        QFile::remove(aside);
        if (!QFile::copy(m_file.fileName(), aside) || !QFile::remove(m_file.fileName()))
            return nullptr;
    }
    auto world = std::make_shared<World>(settings);
    return begin(*world) ? world : nullptr;
}

bool WorldJournal::begin(World &world)
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath())
        || !m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const WorldSettings &settings = world.settings();
    return append({{u"practice"_s, journalVersion},
                   {u"names"_s, settings.names},
                   {u"seed"_s, QString::number(settings.seed)},
                   {u"startMs"_s, numberText(settings.startMs)},
                   {u"offsetMs"_s, numberText(world.clockOffsetMs())}});
}

std::shared_ptr<World> WorldJournal::replay(const WorldSettings &wanted, const Carry &carry)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return nullptr;
    const QByteArray all = m_file.readAll();
    // A line that a kill cut short was not carried out either.
    const qsizetype whole = all.lastIndexOf('\n') + 1;
    const QList<QByteArray> lines = all.first(whole).split('\n');
    const QJsonObject header = QJsonDocument::fromJson(lines.value(0)).object();
    if (header.value("practice"_L1).toInt() != journalVersion)
        return nullptr;
    WorldSettings settings = wanted;
    settings.names = header.value("names"_L1).toInt();
    settings.seed = header.value("seed"_L1).toString().toULongLong();
    settings.startMs = header.value("startMs"_L1).toString().toLongLong();
    if (settings.names != wanted.names || settings.seed != wanted.seed || settings.startMs <= 0)
        return nullptr;
    auto world = std::make_shared<World>(settings);
    qint64 offsetMs = header.value("offsetMs"_L1).toString().toLongLong();
    for (const QByteArray &text : lines.sliced(1)) {
        if (text.isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const qint64 timeMs = line.value("timeMs"_L1).toString().toLongLong();
        if (timeMs < settings.startMs)
            return nullptr;
        if (const QJsonValue by = line.value("clockMs"_L1); by.isString()) {
            offsetMs += by.toString().toLongLong();
            continue;
        }
        Context context;
        context.action = line.value("action"_L1).toString();
        context.clientIp = line.value("ip"_L1).toString();
        context.chinese = line.value("chinese"_L1).toBool();
        const Operation *operation = Catalogue::builtIn().operation(context.action);
        if (!operation)
            return nullptr;
        Parameters parameters;
        const QJsonArray list = line.value("parameters"_L1).toArray();
        for (qsizetype i = 0; i + 1 < list.size(); i += 2)
            parameters.add(list.at(i).toString().toUtf8(), QStringView(list.at(i + 1).toString()));
        world->at(timeMs, [&] { carry(*world, *operation, context, parameters); });
    }
    world->setClockOffset(offsetMs);
    if (whole < all.size() && !m_file.resize(whole))
        return nullptr;
    return m_file.seek(whole) ? world : nullptr;
}

bool WorldJournal::writeRequest(qint64 timeMs, const Operation &operation, const Context &context,
                                const Parameters &parameters)
{
    QJsonArray list;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const Parameters::Entry entry = parameters.at(i);
        list.append(QString::fromUtf8(entry.name));
        list.append(QString::fromUtf8(writableValue(operation, entry)));
    }
    return append({{u"timeMs"_s, numberText(timeMs)},
                   {u"action"_s, operation.name},
                   {u"ip"_s, context.clientIp},
                   {u"chinese"_s, context.chinese},
                   {u"parameters"_s, list}});
}

bool WorldJournal::writeClock(qint64 timeMs, qint64 byMs)
{
    return append({{u"timeMs"_s, numberText(timeMs)}, {u"clockMs"_s, numberText(byMs)}});
}

bool WorldJournal::append(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const qint64 end = m_file.pos();
    if (m_file.write(text) == text.size())
        return true;
    // A full disk took a part of the line: the next one must not begin in the middle of it.
    m_file.resize(end);
    m_file.seek(end);
    return false;
}

} // namespace namestead::practice
