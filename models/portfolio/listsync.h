#pragma once

#include "api/operations/domains.h"
#include "models/accounts/reachclient.h"
#include "models/portfolio/listpage.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/portfoliodatabase.h"

#include <QObject>

#include <deque>
#include <functional>
#include <limits>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace namestead {

/// Where the pages go: the database, asked from the main thread. Answers come from the event loop, unless `context` died.
struct ListStore
{
    std::function<void(QList<service::Domain> entries, quint32 mark, qint64 askedMs, QObject *context,
                       std::function<void(const PageMerge &)> merged)>
        merge;
    std::function<void(quint32 mark, QObject *context, std::function<void(const QList<DetailsWish> &)> found)> unseen;
};

/// Reads the account's whole list and proves, by one reading, that nothing was missed. The list has no snapshot: a name that
/// leaves while pages are read moves the others up, over the edge between two pages. So:
/// - The list is asked for by registration date: an order in which a name keeps its place among the others, and where new names
///   come last. At whatever moment a page is read, it holds all names between its first and its last one. Pages are of varying
///   size, so that each begins before the one before it ends. When two neighbours, read at different moments, have a name in
///   common, no place of the order lies between them. When all neighbours have, the first page begins with the list and the
///   last one ends with it, then every name that was there all the time has been seen, whatever left or came meanwhile. A name
///   known before that was not seen has left.
/// - Two neighbours without a common name have been moved apart: another page is asked for around the edge between them, and
///   again, half a page on, until they are joined. After too many such repairs the pass is disturbed. So is one that saw fewer
///   names than the service counted at the list's end: a name came where had been read before, or the service does not keep to
///   its order. A disturbed pass is repeated, three passes at the most.
/// - A service need not take every page size. Where it does not, the pages lie side by side and the proof is weaker: no id came
///   twice, the total did not shrink, as many names were seen as counted, and when some were new, one more pass found no others.
/// - Before names are called gone, each of a few is asked for by its id; for many the pass is repeated.
/// Main thread.
class ListSync final : public QObject
{
    Q_OBJECT
public:
    ListSync(ReachClient reach, ListStore store, std::function<qint64()> utcMs, QObject *parent);
    ~ListSync() override;

    void start(int pageSize);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] SyncProgress progress() const;
    [[nodiscard]] qint64 beganMs() const { return m_beganMs; }

    static constexpr int mostPasses = 3;
    static constexpr int mostAskedFor = 20;
    static constexpr int pagesAtOnce = 4;
    static constexpr int fewRepairs = 20; ///< so many and half as many as there are pages are made in one pass

signals:
    void progressed();
    /// `gone` only of a complete pass.
    void ended(namestead::SyncOutcome::Kind kind, const std::optional<namestead::ApiError> &error,
               const QList<namestead::DetailsWish> &gone);

private:
    using Answer = Result<service::QueryDomainListReply>;
    /// What is kept of a page to find out whether its neighbours join it.
    struct Page
    {
        ListPage asked;
        std::vector<size_t> ids; ///< hashes
        bool endsList = false;
        int turn = 0; ///< rises with each answer
    };
    /// Pages that join, from the first to the last of them; at first one that is still to be read.
    struct Stretch
    {
        ListPage asked;
        int failures = 0;
        std::shared_ptr<const Page> first = {}, last = {};
    };
    using Place = std::list<Stretch>::iterator;

    void startPass();
    void restartWith(int size, bool takesAnySize);
    void pump();
    [[nodiscard]] bool moreToPlan() const;
    Place planned();
    void request(Place place);
    void onPage(Place place, qint64 askedMs, const Answer &answer);
    void onMerged(const PageMerge &merge);
    void onFailed(Place place, const ApiError &error);
    bool takesOtherSizes(const ListPage &asked, const service::QueryDomainListReply &reply);
    [[nodiscard]] bool areJoined(const Page &before, const Page &after) const;
    Place join(Place before, Place after);
    void passEnded();
    void onUnseen(const QList<DetailsWish> &unseen);
    void onAskedFor(bool isGone);
    void repeatOrGiveUp();
    void finish(SyncOutcome::Kind kind, const std::optional<ApiError> &error = {});

    const ReachClient m_reach;
    const ListStore m_store;
    const std::function<qint64()> m_utcMs;
    std::unique_ptr<QObject> m_run;     ///< context of what one run has asked for
    std::unique_ptr<QObject> m_reading; ///< context of the pages of one pass
    quint32 m_mark = 0;
    int m_largestTaken = std::numeric_limits<int>::max(); ///< page size, learnt from the service
    qint64 m_beganMs = 0;

    // The run
    int m_size = 0;
    bool m_takesAnySize = true; ///< up to that
    int m_passes = 0;
    int m_shown = 0; ///< progress; never goes back
    bool m_manyUnseenBefore = false;
    // The pass
    bool m_overlaps = false;
    std::list<Stretch> m_stretches; ///< in the list's order
    std::deque<Place> m_waiting;    ///< repairs, and pages that failed and are asked for once more
    std::optional<int> m_total;
    std::optional<int> m_totalAtEnd; ///< as told with the list's last page
    int m_planned = 0;               ///< offset up to which pages have been asked for
    int m_busy = 0;                  ///< pages asked for or being merged
    int m_turn = 0;
    int m_repairs = 0;
    int m_seen = 0;
    int m_lastFresh = 0; ///< of the page merged last
    bool m_hasArrivals = false;
    bool m_disturbed = false;
    QList<DetailsWish> m_gone;
    int m_askedFor = 0;
};

} // namespace namestead
