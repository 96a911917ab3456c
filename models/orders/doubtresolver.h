#pragma once

#include "models/orders/orderengine.h"
#include "models/orders/orderreading.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace namestead {

/// A request of which nobody knows whether it arrived.
struct OrderDoubt
{
    struct Name
    {
        QString name;
        QString instanceId;
        qint64 sentExpiryMs = 0; ///< 0: the request named no date, so a date proves nothing
        bool isOpen = true;      ///< in doubt; not: was in an earlier request of the same chunk and has its end
    };
    QList<Name> names;
    qint64 sendingMs = 0;  ///< of the first request
    qint64 doubtMs = 0;    ///< the last one left before
    QStringList taskTypes; ///< on the wire; tasks of other known types are none of it
};

/// What became of it.
struct DoubtEnd
{
    enum class Kind {
        Accepted,    ///< `taskNo`
        NotReceived, ///< proven for all names but those of `foreign`
        Unknown,     ///< some dates have moved, or cannot be compared: nothing is proven for any name
        GivenUp,     ///< could not be looked up for too long
    };
    Kind kind = Kind::GivenUp;
    QString taskNo;
    QHash<QString, QString> foreign; ///< name → number of a task for it that is not this request's
    QSet<QString> moved;             ///< names whose date has moved although no task is there
};

/// Finds out what became of a request whose answer was lost, by looking and by nothing else: all tasks since the sending and
/// their names; then, when the request can no longer be accepted, the expiry dates. A look that fails proves nothing, and only
/// two complete looks in a row that agree prove that it did not arrive (DESIGN: paying).
class DoubtResolver final : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        ReachClient reach;
        /// The task belongs to another request of this journal.
        std::function<bool(const QString &taskNo)> isAttributed;
    };
    /// Asked before each look; none: it cannot be looked up at present.
    using FindWay = std::function<std::optional<Way>()>;

    DoubtResolver(const OrderDoubt &doubt, FindWay findWay, const OrderTiming &timing, QObject *parent);

    /// Looks now, or again at once when a look is under way.
    void look();

signals:
    void looked(); ///< one look is over, the doubt remains
    void ended(const namestead::DoubtEnd &end);

private:
    enum class Stage { Idle, Census, Names, EqualDates, AllDates };
    void beginLook(const Way &way);
    void onCensus(const TaskCensus &census);
    void readNextCandidate();
    void onCandidate(const TaskNames &names);
    void weighEqual();
    void afterTasks();
    void onDates(const QList<NameDate> &dates);
    void endLook(bool complete, const std::optional<DoubtEnd> &verdict);
    void finish(const DoubtEnd &end);
    [[nodiscard]] bool isEqualSet(const QSet<QString> &names) const;
    [[nodiscard]] qint64 nowMs() const;

    const OrderDoubt m_doubt;
    const FindWay m_findWay;
    const OrderTiming m_timing;
    QSet<QString> m_allNames;  ///< comparable
    QSet<QString> m_openNames; ///< comparable
    QTimer m_timer;
    std::chrono::milliseconds m_pause;

    // Of the look under way
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_over = false;
    qint64 m_beganMs = 0;
    bool m_isFull = false; ///< begun when the request could no longer arrive and be accepted
    Way m_way;
    QList<ListedTask> m_candidates;
    qsizetype m_candidate = 0;
    QHash<QString, QString> m_foreign;
    struct Equal
    {
        ListedTask task;
        TaskNames names;
    };
    QList<Equal> m_equal;

    std::optional<DoubtEnd> m_lastVerdict; ///< of the last complete full look
};

} // namespace namestead
