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

/// Decides which details are read when: what a person looks at first, then what somebody asked for, then the rest, slowly.
/// Main thread.
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
    static constexpr int backgroundAtOnce = 3;
    /// Up to as many a refresh reads the list entries one by one; for more, needsSync() is emitted.
    static constexpr int mostEntriesAlone = 200;

signals:
    void failed(const QString &instanceId, const namestead::ApiError &error);
    void merged(bool inBackground);
    void needsSync();

private:
    enum class Why { Visible, Asked, Rest };

    void pump();
    void startNext();
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
    QHash<QString, Why> m_reading;
    QSet<QString> m_readAgain; ///< asked for while a reading was under way that may be older than the wish
    QSet<QString> m_failed;    ///< not asked for again by themselves
    int m_wish = 0;            ///< counts setVisible()
    int m_restRunning = 0;
    bool m_background = false;
    bool m_fetching = false;
    bool m_nothingLeft = false;
    QTimer m_pace;
    QTimer m_pause;
    int m_pauseSeconds = 0;
    const int m_spacingMs;
};

} // namespace namestead
