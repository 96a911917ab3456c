#pragma once

#include "api/practice/world/changelog.h"
#include "api/practice/world/domaingroups.h"
#include "api/practice/world/holders.h"
#include "api/practice/world/ledger.h"
#include "api/practice/world/namelists.h"
#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <queue>
#include <typeindex>
#include <unordered_map>

namespace namestead::practice {

/// What the service itself checks, and can be told not to.
struct Guards
{
    bool date = true; ///< CurrentExpirationDate must be the present one
    bool busy = true; ///< one task at a time for a domain
    bool rate = true; ///< CheckDomain at most ten times a second
};

struct WorldSettings
{
    int names = 1000;
    quint64 seed = 1;
    int batchLimit = 500; ///< domains in one task
    qint64 startMs = 0;   ///< the world's time at the start, UTC; 0: the real time
    int stageLeastMs = 300;
    int stageMostMs = 1500;
};

/// The account behind the practice service: everything that has a state. One lock, held by the service for each request
/// (lock()); nothing here may be touched without it. No event loop: what is due happens in advance(), at each request.
class World
{
public:
    explicit World(const WorldSettings &settings);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(m_mutex); }

    [[nodiscard]] const WorldSettings &settings() const { return m_settings; }
    [[nodiscard]] qint64 startMs() const { return m_settings.startMs; }
    /// The world's time: the real one and an offset that moves it.
    [[nodiscard]] qint64 nowMs() const;
    void moveClock(qint64 byMs) { m_offsetMs += byMs; }
    /// Any thread, without the lock.
    [[nodiscard]] qint64 clockOffsetMs() const { return m_offsetMs; }
    void setClockOffset(qint64 offsetMs) { m_offsetMs = offsetMs; }
    /// Runs what became due, in order of time.
    void advance() { advanceTo(nowMs()); }
    /// Runs what was due until then, and then `what`, for which the clock stands still.
    template <class Function> auto at(qint64 timeMs, Function what)
    {
        advanceTo(timeMs);
        const StandingClock clock(m_eventMs, timeMs);
        return what();
    }
    /// Has `what` run at `timeMs` of the world's clock.
    void schedule(qint64 timeMs, std::function<void(World &)> what);

    Names &names() { return m_names; }
    NameLists &nameLists() { return m_nameLists; }
    Holders &holders() { return m_holders; }
    DomainGroups &groups() { return m_groups; }
    TaskBoard &tasks() { return m_tasks; }
    Ledger &ledger() { return m_ledger; }
    ChangeLog &changeLog() { return m_changeLog; }
    Guards &guards() { return m_guards; }
    std::mt19937_64 &random() { return m_random; }
    /// Of the running service, without a trailing slash, e.g. `http://127.0.0.1:40000`.
    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    /// The account's number (UserId).
    [[nodiscard]] QString userId() const { return QStringLiteral("1000000000000001"); }

    /// The state of one group of operations, made at first use with `State(World &)` and kept as long as the world:
    /// `world.state<Profiles>()`. So a group's state is its own file and World need not know it.
    template <class State> State &state()
    {
        std::shared_ptr<void> &held = m_states[std::type_index(typeid(State))];
        if (!held) {
            auto made = std::make_shared<State>(*this);
            m_states[std::type_index(typeid(State))] = made;
            return *made;
        }
        return *static_cast<State *>(held.get());
    }

    /// The name, or DomainNotExist.
    Outcome<NameId> own(const QString &domainName) const;
    /// By instance id, or DomainNotExist.
    Outcome<NameId> ownInstance(const QString &instanceId) const;

    using NameAction = std::function<TaskOutcome(World &, NameId)>;
    /// A task for one domain; refused when the name is not in the account or busy.
    Outcome<QString> submitFor(const Context &context, const TaskKind &kind, const QString &domainName,
                               NameAction action);
    /// A task for several. More names than the batch limit, or a name twice, is ParameterIllegal; a name that is not in the
    /// account fails in its detail.
    Outcome<QString> submitForAll(const Context &context, const TaskKind &kind, const QStringList &domainNames,
                                  NameAction action);
    /// A task of any items, with the same limit.
    Outcome<QString> submit(const Context &context, const TaskKind &kind, std::vector<TaskItem> items);
    /// Writes the change log.
    void log(const QString &domainName, const LocalText &operation, const QString &details, bool succeeded = true,
             const QString &clientIp = QStringLiteral("127.0.0.1"));

private:
    struct Event
    {
        qint64 timeMs;
        quint64 order;
        std::function<void(World &)> what;
        bool operator<(const Event &other) const
        {
            return std::tie(other.timeMs, other.order) < std::tie(timeMs, order);
        }
    };

    class StandingClock
    {
    public:
        StandingClock(qint64 &clock, qint64 timeMs) : m_clock(clock) { m_clock = timeMs; }
        ~StandingClock() { m_clock = 0; }
        StandingClock(const StandingClock &) = delete;
        StandingClock &operator=(const StandingClock &) = delete;

    private:
        qint64 &m_clock;
    };
    void advanceTo(qint64 timeMs);

    std::mutex m_mutex;
    WorldSettings m_settings;
    std::atomic<qint64> m_offsetMs = 0; ///< read without the lock too, for the Date header
    quint64 m_eventOrder = 0;
    qint64 m_eventMs = 0; ///< time of the event or request that is running, or 0
    std::priority_queue<Event> m_events;
    std::mt19937_64 m_random;
    Names m_names;
    NameLists m_nameLists{m_names};
    Holders m_holders;
    DomainGroups m_groups;
    TaskBoard m_tasks;
    Ledger m_ledger;
    ChangeLog m_changeLog;
    Guards m_guards;
    QString m_baseUrl;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_states;
};

} // namespace namestead::practice
