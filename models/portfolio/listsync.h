#pragma once

#include "api/operations/domains.h"
#include "models/accounts/reachclient.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/portfoliodatabase.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace namestead {

/// Where the pages go: the database, asked from the main thread. Answers come from the event loop, unless `context` died.
struct ListStore
{
    std::function<void(QList<service::Domain> entries, quint32 mark, qint64 askedMs, QObject *context,
                       std::function<void(const PageMerge &)> merged)>
        merge;
    std::function<void(quint32 mark, QObject *context, std::function<void(const QList<DetailsWish> &)> found)> unseen;
};

/// Reads the account's whole list, by registration date so that new names come last, and finds out whether what it read can be
/// trusted. The list has no snapshot: a name that leaves while pages are read moves the others up, over the edge between two
/// pages. So:
/// - A pass is undisturbed when no id came twice, no page was short, the total did not shrink, and as many ids were seen as the
///   service counts at the end. A disturbed pass is repeated, three passes at the most.
/// - That is not yet a proof: a name that left and another that came in the same moment cancel each other out. A name known
///   before that was not seen shows it; each of a few is asked for by its id, for many the pass is repeated. And where names
///   are new, all from the page before the first new one is read a second time and must hold nothing unseen. In an account
///   where nothing moved this costs nothing, at the first filling a second pass.
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

signals:
    void progressed();
    /// `gone` only of a complete pass.
    void ended(namestead::SyncOutcome::Kind kind, const std::optional<namestead::ApiError> &error,
               const QList<namestead::DetailsWish> &gone);

private:
    enum class Reading { Whole, Again }; ///< again: from m_firstPage on, to confirm
    using Page = Result<service::QueryDomainListReply>;

    void startPass();
    void confirmFrom(int page);
    void readFrom(int page);
    void pump();
    [[nodiscard]] bool mayRead(int page) const;
    void request(int page);
    void onPage(int page, qint64 askedMs, const Page &answer);
    void onMerged(int page, const PageMerge &merge);
    void onFailed(int page, const ApiError &error);
    bool takesSmallerPages(const service::QueryDomainListReply &reply);
    void passEnded();
    void onUnseen(const QList<DetailsWish> &unseen);
    void onAskedFor(bool isGone);
    void confirmOrFinish();
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
    int m_passes = 0;
    bool m_manyUnseenBefore = false;
    // The pass
    Reading m_what = Reading::Whole;
    std::optional<int> m_total;
    int m_next = 1;
    int m_busy = 0;     ///< pages asked for or being merged
    int m_lastFull = 0; ///< highest full page, where the service does not tell the total
    bool m_pastEnd = false;
    bool m_disturbed = false;
    QHash<int, int> m_failures;
    QList<int> m_again; ///< pages that failed and are asked for once more
    int m_seen = 0;
    int m_shown = 0; ///< progress; never goes back
    int m_firstNewPage = 0;
    QList<DetailsWish> m_gone;
    int m_askedFor = 0;
};

} // namespace namestead
