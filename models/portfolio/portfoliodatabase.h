#pragma once

#include "api/operations/domains.h"
#include "models/portfolio/databasefile.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/storedbatch.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QSqlQuery;

namespace namestead {

/// What merging one page of the list did.
struct PageMerge
{
    int fresh = 0;               ///< entries not seen before in this pass
    int repeats = 0;             ///< entries seen before in this pass; what they tell is not looked at
    int arrived = 0;             ///< of `fresh`, those that the database did not have
    int changes = 0;             ///< entries of the change feed
    StoredBatch arrivals;        ///< new ones
    QList<DomainRecord> records; ///< different ones
};

struct DetailsWish
{
    QString instanceId;
    QString name;
};

/// A portfolio's SQLite file: everything that is read and written of it. Lives in the database's thread; every function
/// blocks. What the disk refuses is kept in takeFailure(); the functions go on with what is in memory.
class PortfolioDatabase
{
public:
    explicit PortfolioDatabase(const QString &path);
    ~PortfolioDatabase();
    PortfolioDatabase(const PortfolioDatabase &) = delete;
    PortfolioDatabase &operator=(const PortfolioDatabase &) = delete;

    PortfolioFile open(qint64 nowMs);
    /// Damage that was found after open().
    PortfolioFile setAside(qint64 nowMs);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// All rows in batches; `take` says false to stop. False: the file is damaged.
    bool load(int batch, const std::function<bool(const StoredBatch &)> &take);
    [[nodiscard]] int count() const { return int(m_index.size() + qsizetype(m_loaded.size())); }
    // The list. `mark` numbers a pass; 0: entries of no pass, which leave no mark.
    /// `askedMs`: what was read in detail after that is newer than this page.
    PageMerge mergePage(const QList<service::Domain> &entries, quint32 mark, qint64 askedMs, bool tellsArrivals);
    [[nodiscard]] int unseenCount(quint32 mark);
    /// Those that the pass has not seen. Walks through all names unless there are none.
    QList<DetailsWish> unseen(quint32 mark);
    /// Takes them out; returns how many entries of the change feed that made.
    int remove(const QList<DetailsWish> &gone, qint64 nowMs);
    SyncOutcome readOutcome();
    void writeOutcome(const SyncOutcome &outcome, qint64 beganMs);

    // Details
    /// Nothing when the database does not have the id.
    std::optional<DomainRecord> mergeDetails(const service::QueryDomainByInstanceIdReply &details, qint64 readMs,
                                             int &changes);
    /// Of these, those never read or read before `olderThanMs`, in their order.
    QList<DetailsWish> staleOf(const QStringList &instanceIds, qint64 olderThanMs);
    QList<DetailsWish> namesOf(const QStringList &instanceIds);
    /// The next to read in the background, the longest unread first.
    QList<DetailsWish> stalest(qint64 olderThanMs, int most);
    int staleCount(qint64 olderThanMs);

    // Annotations
    using Annotate = std::function<void(Portfolio::Annotation &)>;
    /// Calls `change` for each name with what is noted now, stores it, and returns what is different.
    QList<Portfolio::Annotation> annotate(const QStringList &names, const Annotate &change);

    // The change feed
    static constexpr int mostChanges = 100'000; ///< the newest are kept
    QList<Change> readChanges();
    void acknowledge(const QList<qint64> &ids);
    static constexpr qint64 renewalSeenMs = 60 * 60'000;     ///< so old may a change be that a renewal explains
    static constexpr qint64 renewalExpectedMs = 15 * 60'000; ///< so long is one waited for
    /// See Portfolio::expectRenewal().
    void expectRenewal(const QStringList &instanceIds, qint64 nowMs);
    [[nodiscard]] int openChanges() const { return m_openChanges; }

    /// What went wrong since the last call; empty: nothing.
    QString takeFailure();
    /// The failure was damage of the file.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    struct Brief
    {
        quint64 listed = 0; ///< hash of what the list told
        quint32 mark = 0;   ///< of the pass that saw it last
        quint32 row = 0;    ///< number of its row, which is there unless the disk refused it
    };
    /// What a renewal by this program will show as.
    struct Expected
    {
        qint64 untilMs = 0;
        bool laterExpiry = true;
        bool normalStatus = true;
    };
    /// New rows of a page, on their way to the disk.
    struct NewRows
    {
        static constexpr int lengthBits = 28;
        quint32 firstId = 0;
        int count = 0;
        QByteArray bytes;
        QByteArray pieces{"["};
        /// The row's bytes, valid until the next call.
        QByteArrayView add(quint32 id, const StoredRow &row);
    };
    struct Loaded
    {
        quint64 key = 0;
        quint64 listed = 0;
    };
    class Transaction;
    class NotesByName;

    QSqlQuery &prepared(const char *sql);
    bool run(QSqlQuery &query);
    void note(const QSqlError &error);
    void reset();
    [[nodiscard]] quint32 rowOf(const QString &instanceId);
    /// The bytes of a row; empty: there is none.
    QByteArray rowBytes(quint32 row);
    [[nodiscard]] bool unpack(StoredRow &row, QByteArrayView bytes);
    std::shared_ptr<SharedValues> loadShared();
    NotesByName loadNotes(QList<QStringList> &tagSets);
    /// Of what the list tells; of details and contact as well when they were read.
    SharedIds sharedIdsOf(const DomainRecord &record);
    int sharedIdOf(SharedKind kind, const DomainRecord &record);
    void packVersion2();
    std::optional<DomainRecord> read(quint32 row);
    void lookForAnnotations();
    std::optional<Portfolio::Annotation> readAnnotation(const QString &name);
    std::optional<StoredBatch::Notes> readNotes(QByteArrayView name, SharedValues &shared);
    void writeRow(const DomainRecord &record, quint32 row);
    void insert(NewRows &rows);
    int addChanges(QList<Change> changes, qint64 nowMs);
    bool takeExpected(const Change &change, qint64 nowMs);
    void countOpenChanges();
    /// What load() left to be done by the first that needs it. False: the file does not tell it now; nothing is written then.
    [[nodiscard]] bool buildIndex();

    DatabaseFile m_file;
    std::map<const char *, QSqlQuery> m_queries;
    QHash<quint64, Brief> m_index;                                   ///< by the id's hash
    std::vector<Loaded> m_loaded;                                    ///< not yet in it, in the order of their rows
    std::array<QHash<quint64, int>, sharedKinds.size()> m_sharedIds; ///< by hash
    /// Numbers of our own: those that SQLite gives out may come a second time after a transaction that failed.
    quint32 m_lastRow = 0;
    std::unique_ptr<Transaction> m_pages; ///< open between two pages of the list
    qsizetype m_pagesRows = 0;
    QHash<QString, Expected> m_expected;
    QString m_failure;
    qint64 m_completeMs = 0;
    int m_openChanges = 0;
    bool m_hasAnnotations = false;
    bool m_damaged = false;
    bool m_open = false;
};

} // namespace namestead
