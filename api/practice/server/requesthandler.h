#pragma once

#include "api/practice/replies/replystyle.h"
#include "api/practice/router.h"
#include "api/practice/server/faults.h"
#include "api/practice/server/gate.h"
#include "api/practice/server/httpserver.h"
#include "api/practice/server/report.h"

#include <memory>

namespace namestead::practice {

class World;
class WorldJournal;

/// From an HTTP request to its answer: gate, faults, limits, handler, reply. Any thread.
class RequestHandler
{
public:
    RequestHandler(const Router &router, QByteArray keyId, QByteArray secret);

    HttpAnswer handle(const HttpRequest &request);

    void setWorld(std::shared_ptr<World> world);
    /// Where changes are written before they are carried out; null: nowhere. Before the service starts.
    void setJournal(WorldJournal *journal) { m_journal = journal; }
    [[nodiscard]] std::shared_ptr<World> world() const;
    void setStyle(const ReplyStyle &style);
    [[nodiscard]] ReplyStyle style() const;

    FaultBox &faults() { return m_faults; }
    Gate &gate() { return m_gate; }
    RequestCounts &counts() { return m_counts; }

private:
    struct Job; ///< one API request on its way
    HttpAnswer handleApi(const HttpRequest &request, World &world);
    HttpAnswer handlePath(const HttpRequest &request, const Router::PlainHandler &handler, World &world);
    HttpAnswer carryOut(Job &job);
    Outcome<Router::ReplyBody> work(Job &job);
    /// At the gate.
    HttpAnswer refuse(const Job &job, const ServiceError &error);
    static HttpAnswer errorAnswer(const Job &job, const ServiceError &error);
    HttpAnswer replyTo(const Job &job, const Router::ReplyBody &body, bool wrongTypes) const;
    static void spoil(HttpAnswer &answer, const FaultRule &rule);
    bool exceedsRate(const Operation &operation, World &world);

    const Router &m_router;
    WorldJournal *m_journal = nullptr;
    Gate m_gate;
    FaultBox m_faults;
    RequestCounts m_counts;
    mutable std::mutex m_mutex;
    std::shared_ptr<World> m_world;
    ReplyStyle m_style;
    QHash<QString, std::deque<qint64>> m_recentCalls; ///< of operations with a limit: real milliseconds
};

/// `Sat, 21 Nov 2026 21:00:00 GMT`.
QByteArray httpDate(qint64 utcMs);

} // namespace namestead::practice
