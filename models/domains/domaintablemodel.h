#pragma once

#include "models/domains/domainfilter.h"
#include "models/portfolio/portfolio.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace namestead {

enum class DomainColumn {
    Name,
    Tld,
    Expires,
    Registered,
    Status,
    RealName,
    TransferLock,
    UpdateLock,
    DnsServers,
    Group,
    RegistrantType,
    Owner,
    AutoRenew,
    Remark,
    Tags,
    Note,
    LastRead,
};
inline constexpr int domainColumnCount = int(DomainColumn::LastRead) + 1;

struct DomainSortKey
{
    DomainColumn column = DomainColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const DomainSortKey &) const = default;
};

/// Rows chosen at one moment, in an order, to be worked on later or in portions: what is removed meanwhile is left out. Of one
/// model, which makes it; main thread.
class ChosenRows
{
public:
    /// As chosen: what is gone since is counted.
    [[nodiscard]] int count() const { return int(m_slots.size()); }

private:
    friend class DomainTableModel;
    std::vector<quint32> m_slots;
    std::vector<bool> m_gone; ///< by slot; beyond its end: not gone
};

/// The portfolio as a table: compact rows, and an index of our own for filter and sort (QSortFilterProxyModel needs seconds for
/// a typed letter at 100,000 rows). Filter, sort, ticks and persistent indexes survive every refresh. Main thread.
class DomainTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        InstanceIdRole = Qt::UserRole,
        NameRole,  ///< Unicode
        AsciiRole, ///< xn--
        ValueRole, ///< of enumerations the wire's text, of dates milliseconds UTC, of flags a bool; invalid: not told
        DaysLeftRole,  ///< int, days from today to expiry in local time; invalid: not told
        DetailsMsRole, ///< when the details were read; 0: never
        PremiumRole,
    };

    explicit DomainTableModel(QObject *parent = nullptr);
    ~DomainTableModel() override;

    /// Shows this portfolio from now on; null: empty. Call before its open().
    void setPortfolio(Portfolio *portfolio);
    // The same by hand, for tests and benchmarks.
    void insert(const QList<DomainRecord> &records); ///< new or different
    void remove(const QStringList &instanceIds);
    void annotate(const QList<Portfolio::Annotation> &annotations); ///< names that are not here pass by
    void clear();

    void setFilter(const DomainFilter &filter);
    [[nodiscard]] const DomainFilter &filter() const;
    /// First key first; ties end in the name's natural order. Empty: by name.
    void setSort(const QList<DomainSortKey> &keys);
    [[nodiscard]] const QList<DomainSortKey> &sortKeys() const;
    void sort(int column, Qt::SortOrder order) override; ///< one key
    /// Known names that a portfolio's reading made match the typed search since it was typed: they wait, so that nothing moves
    /// under the hand, until showHeld() or another filter or sort.
    [[nodiscard]] int heldCount() const;
    void showHeld();

    [[nodiscard]] int totalCount() const; ///< all, shown or not
    /// Whether the account's list was ever read, and what the disk holds of it is here: until then no count says anything.
    [[nodiscard]] bool isRead() const;
    [[nodiscard]] int count(const DomainFilter &filter) const;
    [[nodiscard]] DomainRecord record(int row) const;
    [[nodiscard]] std::optional<DomainRecord> recordOf(const QString &name) const; ///< by name, shown or not
    [[nodiscard]] int rowOf(const QString &instanceId) const;                      ///< -1: not shown
    [[nodiscard]] QString instanceId(int row) const;
    /// Shown or not, in no order.
    [[nodiscard]] bool contains(const QString &name) const;
    /// Values that occur, for the filter's menus: texts as of DomainCondition, with how many have it, sorted by text.
    struct Facet
    {
        QString value;
        QString text;
        int count = 0;
    };
    [[nodiscard]] QList<Facet> facets(DomainCondition::Field field) const;

    // Ticks: the checkbox of a row, kept whatever the filter hides.
    [[nodiscard]] bool isTicked(int row) const;
    void setTicked(int firstRow, int lastRow, bool ticked);
    void setTicked(const QStringList &names, bool ticked); ///< shown or not
    void tickAllShown();
    void untickAll();
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int tickedHiddenCount() const; ///< ticked, but not shown now
    /// In the order of the table, hidden ones last.
    [[nodiscard]] QStringList tickedNames() const;

    // Work on many rows, without a record of each. `at`: from 0 to below rows.count().
    using Rows = std::shared_ptr<const ChosenRows>;
    [[nodiscard]] Rows shownRows() const;
    [[nodiscard]] Rows tickedRows() const; ///< ordered like tickedNames()
    /// From first to last each.
    [[nodiscard]] Rows rowsOf(const QList<std::pair<int, int>> &ranges) const;
    [[nodiscard]] QStringList names(const ChosenRows &rows) const;
    /// How many of them have a tag.
    [[nodiscard]] QHash<QString, int> tagCounts(const ChosenRows &rows) const;
    /// How many of them have a note; without those that have none.
    [[nodiscard]] QHash<QString, int> noteCounts(const ChosenRows &rows) const;
    /// Nothing: it is gone.
    [[nodiscard]] std::optional<Portfolio::Annotation> annotation(const ChosenRows &rows, int at) const;
    [[nodiscard]] std::optional<Portfolio::Annotation> annotationOf(const QString &name) const; ///< shown or not
    [[nodiscard]] bool isGone(const ChosenRows &rows, int at) const;
    /// What a cell says, as it lies: a text of the row's own, in UTF-8, valid until the model changes; or the number of a text
    /// that rows share, the same for the same text of this column, as long as the model is not cleared.
    struct RawCell
    {
        QByteArrayView own;
        std::optional<qint64> shared;
    };
    [[nodiscard]] RawCell rawCell(const ChosenRows &rows, int at, DomainColumn column) const;

    void retranslate();
    /// Days left change at midnight; called by a timer of its own as well.
    void refreshDays();

    /// The column's name in the settings; never changes.
    [[nodiscard]] static QString columnId(DomainColumn column);
    /// A cell as plain text for copy and export; dates ISO.
    [[nodiscard]] QString cellText(int row, DomainColumn column) const;
    [[nodiscard]] QString cellText(const ChosenRows &rows, int at, DomainColumn column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display, tool tip, text alignment, check state (column Name), accessible text (with the column's header), and the roles above.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void countsChanged(); ///< total, what saved views count, or shown, but not by another filter
    void ticksChanged();
    void filterChanged(); ///< and with it what is shown
    void sortChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
