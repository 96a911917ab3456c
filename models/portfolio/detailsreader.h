#pragma once

#include "api/operations/domains.h"
#include "models/accounts/reachclient.h"
#include "models/portfolio/portfoliodatabase.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace namestead {

/// What the reader of details needs of the database, asked from the main thread. Answers come from the event loop, unless
/// `context` died.
struct DetailsStore
{
    using Found = std::function<void(const QList<DetailsWish> &)>;
    std::function<void(const QStringList &instanceIds, QObject *context, Found found)> staleOf;
    std::function<void(const QStringList &instanceIds, QObject *context, Found found)> namesOf;
    std::function<void(int most, QObject *context, Found found)> stalest;
    /// `known`: the database has this id.
    std::function<void(const service::QueryDomainByInstanceIdReply &details, QObject *context,
                       std::function<void(bool known)> merged)>
        merge;
    std::function<void(const QList<service::Domain> &entries, qint64 askedMs)> mergeEntries;
};

/// Decides which details are read when: what a person looks at first, then what somebody asked for, then the rest, slowly. Each
/// of the three has places of its own, so that none waits for an answer to the next; what the person looks at is asked for once
/// more when the background's question about it has no answer yet, for that one may stand behind all others in the client's
/// queue. Main thread.
class DetailsReader final : public QObject
{
    Q_OBJECT
public:
    /// `perSecond`: of the background readings.
    DetailsReader(ReachClient reach, DetailsStore store, std::function<qint64()> utcMs, int perSecond, QObject *parent);

    void setVisible(const QStringList &instanceIds);
    void refresh(const QStringList &instanceIds);
    /// Reads in the background while on.
    void setBackground(bool on);
    /// What failed before may be asked for again, e.g. after a sync that went well.
    void forgetFailures();
    void forget(const QStringList &instanceIds);

    static constexpr int visibleAtOnce = 4;
    static constexpr int askedAtOnce = 3;
    static constexpr int backgroundAtOnce = 3;
    /// Up to as many a refresh reads the list entries one by one; for more, needsSync() is emitted.
    static constexpr int mostEntriesAlone = 200;

signals:
    void failed(const QString &instanceId, const namestead::ApiError &error);
    void merged(bool inBackground);
    void needsSync();

private:
    enum class Why { Visible, Asked, Rest };
    static constexpr int whys = 3;
    struct Reading
    {
        int questions = 0;         ///< at the service or being stored
        bool isHurried = false;    ///< one of them is not the background's
        bool isAnswered = false;   ///< and being stored
        bool wantsAnother = false; ///< asked for while a reading was under way that may be older than the wish
    };

    void askWhatIsStale();
    void pump();
    void pumpBackground();
    void read(const DetailsWish &wish, Why why);
    void onRead(const DetailsWish &wish, Why why, const Result<service::QueryDomainByInstanceIdReply> &answer);
    void readEntry(const DetailsWish &wish);
    void pauseBackground();

    const ReachClient m_reach;
    const DetailsStore m_store;
    const std::function<qint64()> m_utcMs;
    std::deque<DetailsWish> m_visible;
    std::deque<DetailsWish> m_asked;
    std::deque<DetailsWish> m_rest;
    QStringList m_wish;       ///< of the last setVisible()
    bool m_wishIsNew = false; ///< the database has not been asked about it
    bool m_askingWish = false;
    QHash<QString, Reading> m_reading;
    QSet<QString> m_failed; ///< not asked for again by themselves
    int m_running[whys] = {};
    bool m_background = false;
    bool m_fetching = false;
    bool m_nothingLeft = false;
    QTimer m_pace;
    QTimer m_pause;
    int m_pauseSeconds = 0;
    const int m_spacingMs;
};

} // namespace namestead
