#include "api/practice/world/world.h"

#include "api/practice/world/namesource.h"
#include "api/practice/world/subjects.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

WorldSettings withStart(WorldSettings settings)
{
    if (settings.startMs == 0)
        settings.startMs = QDateTime::currentMSecsSinceEpoch();
    return settings;
}

} // namespace

World::World(const WorldSettings &settings)
    : m_settings(withStart(settings)), m_offsetMs(m_settings.startMs - QDateTime::currentMSecsSinceEpoch()),
      m_random(settings.seed + 77), m_tasks(settings.seed)
{
    m_tasks.setSpeed(settings.stageLeastMs, settings.stageMostMs);
    makeNames(*this);
    makeSubjects(*this);
    // Sorted now, so that not the first page of a million names has to wait for it.
    for (const NameOrder order : {NameOrder::Added, NameOrder::Registration, NameOrder::Expiration})
        (void)m_nameLists.list({}, order, nowMs(), m_holders);
}

World::~World() = default;

qint64 World::nowMs() const
{
    return m_eventMs != 0 ? m_eventMs : QDateTime::currentMSecsSinceEpoch() + m_offsetMs;
}

void World::schedule(qint64 timeMs, std::function<void(World &)> what)
{
    m_events.push({timeMs, m_eventOrder++, std::move(what)});
}

void World::advanceTo(qint64 timeMs)
{
    while (!m_events.empty() && m_events.top().timeMs <= timeMs) {
        const Event event = m_events.top();
        m_events.pop();
        const StandingClock clock(m_eventMs, event.timeMs); // what happens then sees the time at which it was due
        event.what(*this);
    }
}

Outcome<NameId> World::own(const QString &domainName) const
{
    if (const auto id = m_names.find(domainName.trimmed()))
        return *id;
    return refusals::domainNotExist(domainName);
}

Outcome<NameId> World::ownInstance(const QString &instanceId) const
{
    if (const auto id = m_names.findInstance(instanceId))
        return *id;
    return refusals::domainNotExist(instanceId);
}

namespace {

/// The name may have left the account while the task waited.
std::function<TaskOutcome(World &)> onPresentName(NameId id, World::NameAction action)
{
    return [id, action = std::move(action)](World &world) {
        if (!world.names().isPresent(id))
            return TaskOutcome::failure(u"The domain is no longer in this account."_s, u"域名已不在该账号下。"_s);
        return action(world, id);
    };
}

} // namespace

Outcome<QString> World::submitFor(const Context &context, const TaskKind &kind, const QString &domainName,
                                  NameAction action)
{
    const auto id = own(domainName);
    if (!id)
        return id.error();
    std::vector<TaskItem> items;
    items.push_back({m_names.nameOf(*id), m_names.instanceIdOf(*id), onPresentName(*id, std::move(action))});
    return submit(context, kind, std::move(items));
}

Outcome<QString> World::submitForAll(const Context &context, const TaskKind &kind, const QStringList &domainNames,
                                     NameAction action)
{
    std::vector<TaskItem> items;
    items.reserve(size_t(domainNames.size()));
    for (const QString &name : domainNames) {
        if (const auto id = m_names.find(name.trimmed())) {
            items.push_back({m_names.nameOf(*id), m_names.instanceIdOf(*id), onPresentName(*id, action)});
        } else {
            items.push_back({name.trimmed().toLower(), {}, [](World &) {
                                 return TaskOutcome::failure(u"The domain does not exist in this account."_s,
                                                             u"该账号下没有此域名。"_s);
                             }});
        }
    }
    return submit(context, kind, std::move(items));
}

Outcome<QString> World::submit(const Context &context, const TaskKind &kind, std::vector<TaskItem> items)
{
    if (items.size() > size_t(m_settings.batchLimit))
        return refusals::parameterIllegal(u"DomainName"_s, u"names more than %1 domains"_s.arg(m_settings.batchLimit));
    return m_tasks.submit(*this, context, kind, std::move(items));
}

void World::log(const QString &domainName, const LocalText &operation, const QString &details, bool succeeded,
                const QString &clientIp)
{
    m_changeLog.add({nowMs(), domainName, operation, details, clientIp, succeeded});
}

} // namespace namestead::practice
