#include "models/domains/domaintablemodel.h"

#include "models/domains/domainrows.h"
#include "models/domains/domainwords.h"
#include "models/domains/namelist.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/storedbatch.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace namestead {

using Slot = DomainRows::Slot;

namespace {

/// More ranges than this are told as one new layout: views take a while for each.
constexpr int mostRanges = 16;

struct RowRange
{
    int first = 0;
    int last = 0;
};

/// Runs of indexes for which `in(index)`; beyond mostRanges there is one more, and the rest is not looked at.
template <class In> std::vector<RowRange> runsOf(int size, In in)
{
    std::vector<RowRange> runs;
    for (int i = 0; i < size && runs.size() <= mostRanges; ++i) {
        if (!in(i))
            continue;
        if (!runs.empty() && runs.back().last == i - 1)
            runs.back().last = i;
        else
            runs.push_back({i, i});
    }
    return runs;
}

/// Comparing names that are all over the memory takes longer than sorting them by their keys, unless there are few to place.
bool areMany(size_t added, size_t known)
{
    return added * 16 > known;
}

/// For few: finds each one's place, then moves what lies between, from the back.
template <class Less> void mergeSlots(std::vector<Slot> &into, const std::vector<Slot> &added, Less less)
{
    std::vector<size_t> places;
    places.reserve(added.size());
    auto from = into.begin();
    for (const Slot slot : added) {
        from = std::upper_bound(from, into.end(), slot, less);
        places.push_back(size_t(from - into.begin()));
    }
    size_t end = into.size();
    into.resize(end + added.size());
    for (size_t i = added.size(); i-- > 0;) {
        std::move_backward(into.begin() + std::ptrdiff_t(places[i]), into.begin() + std::ptrdiff_t(end),
                           into.begin() + std::ptrdiff_t(end + i + 1));
        into[places[i] + i] = added[i];
        end = places[i];
    }
}

quint32 columnBit(DomainColumn column)
{
    return 1U << int(column);
}

quint32 columnsThatDiffer(const DomainRecord &a, const DomainRecord &b)
{
    quint32 columns = 0;
    const auto look = [&columns](bool differs, DomainColumn column) {
        if (differs)
            columns |= columnBit(column);
    };
    look(a.name != b.name, DomainColumn::Name);
    look(a.name != b.name, DomainColumn::Tld);
    look(a.expiresMs != b.expiresMs, DomainColumn::Expires);
    look(a.registeredMs != b.registeredMs, DomainColumn::Registered);
    look(a.status != b.status, DomainColumn::Status);
    look(a.realName != b.realName, DomainColumn::RealName);
    const bool readFirst = (a.detailsMs == 0) != (b.detailsMs == 0);
    look(readFirst || a.transferLock != b.transferLock, DomainColumn::TransferLock);
    look(readFirst || a.updateLock != b.updateLock, DomainColumn::UpdateLock);
    look(readFirst || a.dnsServers != b.dnsServers, DomainColumn::DnsServers);
    look(a.group != b.group, DomainColumn::Group);
    look(a.registrantType != b.registrantType, DomainColumn::RegistrantType);
    look(a.owner != b.owner, DomainColumn::Owner);
    look(a.autoRenew != b.autoRenew, DomainColumn::AutoRenew);
    look(a.remark != b.remark, DomainColumn::Remark);
    look(a.tags != b.tags, DomainColumn::Tags);
    look(a.note != b.note, DomainColumn::Note);
    look(a.detailsMs != b.detailsMs, DomainColumn::LastRead);
    look(a.premium != b.premium, DomainColumn::Name); // a role of the name's cell
    return columns;
}

QVariant dateValue(qint64 ms)
{
    return ms == 0 ? QVariant() : QVariant(ms);
}

template <class E> QVariant wireValue(const Open<E> &value)
{
    return value.isSet() ? QVariant(value.wire()) : QVariant();
}

QString exactTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::LongFormat);
}

qint64 todayInDays()
{
    return QDate(1970, 1, 1).daysTo(QDate::currentDate());
}

bool isOfDetails(DomainColumn column)
{
    return column == DomainColumn::TransferLock || column == DomainColumn::UpdateLock
        || column == DomainColumn::DnsServers;
}

} // namespace

class DomainTableModel::Private
{
public:
    explicit Private(DomainTableModel *model) : q(model), today(todayInDays())
    {
        matcher = std::make_unique<DomainMatcher>(rows, filter, today);
        flushTimer.setSingleShot(true);
        enterTimer.setInterval(0);
        dayTimer.setSingleShot(true);
    }

    DomainTableModel *const q;
    DomainRows rows;
    DomainFilter filter;
    QList<DomainSortKey> keys;
    std::unique_ptr<DomainMatcher> matcher;
    std::vector<Slot> byName; ///< all
    std::vector<Slot> sorted; ///< all, as `keys` say
    std::vector<Slot> shown;
    std::vector<quint8> matched;         ///< by slot
    mutable std::vector<quint32> places; ///< by slot: its row
    mutable bool placesKnown = false;
    mutable int tickedShown = 0;
    mutable bool tickedShownKnown = true;
    qint64 today;
    QTimer dayTimer;

    QPointer<Portfolio> portfolio;
    QTimer flushTimer;
    QTimer enterTimer; ///< prepares for searches what has come
    QList<QList<DomainRecord>> waiting;
    std::vector<Slot> unplaced; ///< new rows, not yet sorted and shown
    bool loading = false;       ///< from the disk
    bool holds = false;         ///< rows that start to match wait
    QSet<Slot> held;
    std::vector<std::weak_ptr<ChosenRows>> chosen;

    [[nodiscard]] Slot slotAt(int row) const { return shown[size_t(row)]; }
    [[nodiscard]] int placeOf(Slot slot) const
    {
        if (!placesKnown) {
            places.assign(rows.slotCount(), DomainRows::none);
            for (size_t row = 0; row < shown.size(); ++row)
                places[shown[row]] = quint32(row);
            placesKnown = true;
        }
        return slot < places.size() && places[slot] != DomainRows::none ? int(places[slot]) : -1;
    }
    void placesMoved()
    {
        placesKnown = false;
        tickedShownKnown = false;
    }

    [[nodiscard]] quint32 sortColumns() const
    {
        quint32 columns = 0;
        for (const DomainSortKey &key : keys)
            columns |= columnBit(key.column);
        return columns;
    }
    [[nodiscard]] bool comesBefore(Slot a, Slot b) const
    {
        for (const DomainSortKey &key : keys) {
            if (const int order = rows.compare(key.column, a, b); order != 0)
                return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return rows.compareNames(a, b) < 0;
    }
    void sortAll()
    {
        sorted = byName;
        for (qsizetype i = keys.size(); i-- > 0;) {
            const DomainSortKey &key = keys.at(i);
            rows.prepare(key.column);
            if (key.column == DomainColumn::Name && i == keys.size() - 1) {
                if (key.order == Qt::DescendingOrder)
                    reverseNames();
                continue;
            }
            rows.stableSort(sorted, key.column, key.order);
        }
    }
    /// A name that is there twice keeps the order of its ids.
    void reverseNames()
    {
        std::reverse(sorted.begin(), sorted.end());
        for (auto first = sorted.begin(); first != sorted.end();) {
            auto last = first + 1;
            while (last != sorted.end() && rows.name(*last) == rows.name(*first))
                ++last;
            std::reverse(first, last);
            first = last;
        }
    }
    /// Calls `each` for the ticked ones, in the order of the table, hidden ones last.
    template <class Each> void eachTicked(Each each) const
    {
        int found = 0;
        for (const Slot slot : shown) {
            if (rows.isTicked(slot)) {
                each(slot);
                ++found;
            }
        }
        if (found == rows.ticked())
            return;
        for (const Slot slot : sorted) {
            if (rows.isTicked(slot) && !matched[slot])
                each(slot);
        }
    }
    std::shared_ptr<ChosenRows> newChosen()
    {
        std::erase_if(chosen, [](const std::weak_ptr<ChosenRows> &rows) { return rows.expired(); });
        auto made = std::make_shared<ChosenRows>();
        chosen.push_back(made);
        return made;
    }
    /// Their slots may soon be others' rows.
    void forgetChosen(const std::vector<Slot> &going);
    [[nodiscard]] qint64 sharedNumber(Slot slot, DomainColumn column) const;
    [[nodiscard]] Portfolio::Annotation annotation(Slot slot) const
    {
        return {QString::fromUtf8(rows.name(slot)), rows.tagSets().parts(rows.tagsId(slot)),
                QString::fromUtf8(rows.note(slot))};
    }
    void newMatcher() { matcher = std::make_unique<DomainMatcher>(rows, filter, today); }
    [[nodiscard]] std::vector<Slot> matching() const
    {
        std::vector<Slot> next(sorted.size());
        size_t count = 0;
        for (const Slot slot : sorted) { // no branch: which way it goes cannot be foreseen
            next[count] = slot;
            count += matched[slot];
        }
        next.resize(count);
        return next;
    }

    /// The first `kept` of `to` are what persistent indexes may point at; the others are about to go.
    void relayout(std::vector<Slot> to, size_t kept)
    {
        emit q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = q->persistentIndexList();
        if (!before.isEmpty()) {
            std::vector<quint32> then(rows.slotCount(), DomainRows::none);
            for (size_t row = 0; row < kept; ++row)
                then[to[row]] = quint32(row);
            QModelIndexList after;
            after.reserve(before.size());
            for (const QModelIndex &index : before) {
                const quint32 place = then[slotAt(index.row())];
                after.append(place == DomainRows::none ? QModelIndex() : q->createIndex(int(place), index.column()));
            }
            q->changePersistentIndexList(before, after);
        }
        shown.swap(to);
        placesMoved();
        emit q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// What is shown and still matched, in its order, then the rest in no order; how many of the first.
    [[nodiscard]] std::pair<std::vector<Slot>, size_t> parted() const
    {
        std::vector<Slot> order(shown.size());
        size_t stays = 0;
        size_t leaves = shown.size();
        for (const Slot slot : shown) { // no branch
            order[stays] = slot;
            order[leaves - 1] = slot;
            stays += matched[slot];
            leaves -= 1U - matched[slot];
        }
        return {std::move(order), stays};
    }
    void removeShown(size_t from, size_t to)
    {
        q->beginRemoveRows({}, int(from), int(to) - 1);
        shown.erase(shown.begin() + std::ptrdiff_t(from), shown.begin() + std::ptrdiff_t(to));
        placesMoved();
        q->endRemoveRows();
    }
    /// Puts what is shown into this order and removes all but the first ones.
    void keepFirst(std::vector<Slot> order, size_t stays)
    {
        if (stays > 0)
            relayout(std::move(order), stays);
        if (stays < shown.size())
            removeShown(stays, shown.size());
    }

    /// Tells the views how to come from what they show to `next`, which is all that is matched: a few ranges, or at most two
    /// layouts, a removal and an insertion. With `wide` rows that go take no neighbour's place: the current row is then none,
    /// not some other.
    void show(std::vector<Slot> next, bool wide)
    {
        if (next == shown)
            return;
        auto [order, stays] = parted();
        const std::span staying(order.data(), stays);
        std::vector<quint8> isOld; // by slot
        bool inOrder = true;
        if (stays == next.size()) {
            inOrder = std::equal(staying.begin(), staying.end(), next.begin());
        } else {
            isOld.resize(rows.slotCount(), 0);
            for (const Slot slot : staying)
                isOld[slot] = 1;
            size_t count = 0;
            for (const Slot slot : next) {
                if (!isOld[slot])
                    continue;
                inOrder = inOrder && slot == staying[count];
                staying[count++] = slot;
            }
        }

        if (stays < shown.size() || !inOrder) {
            std::vector<RowRange> gaps;
            if (inOrder && !wide)
                gaps = runsOf(int(shown.size()), [&](int row) { return !matched[slotAt(row)]; });
            if (inOrder && !wide && gaps.size() <= mostRanges) {
                for (auto gap = gaps.rbegin(); gap != gaps.rend(); ++gap)
                    removeShown(size_t(gap->first), size_t(gap->last) + 1);
            } else {
                if (!inOrder && isOld.empty())
                    std::copy(next.begin(), next.end(), staying.begin());
                keepFirst(std::move(order), stays);
            }
        }
        if (shown.size() == next.size())
            return;
        const std::vector<RowRange> gaps = runsOf(int(next.size()), [&](int row) { return !isOld[next[size_t(row)]]; });
        if (gaps.size() <= mostRanges) {
            for (const RowRange &gap : gaps) {
                q->beginInsertRows({}, gap.first, gap.last);
                shown.insert(shown.begin() + gap.first, next.begin() + gap.first, next.begin() + gap.last + 1);
                placesMoved();
                q->endInsertRows();
            }
            return;
        }
        q->beginInsertRows({}, int(shown.size()), int(next.size()) - 1);
        for (const Slot slot : next) {
            if (!isOld[slot])
                shown.push_back(slot);
        }
        placesMoved();
        q->endInsertRows();
        const size_t all = next.size();
        relayout(std::move(next), all);
    }

    /// With `earlier`: that filter made `matched`, and all that is hidden stays hidden.
    void refilter(const DomainFilter *earlier = nullptr)
    {
        matcher->prepare();
        held.clear();
        if (!earlier) {
            matcher->matchAll(matched);
            show(matching(), true);
            return;
        }
        matcher->refine(matched, *earlier);
        if (auto [order, stays] = parted(); stays < shown.size())
            keepFirst(std::move(order), stays);
    }
    /// Without a word to the views.
    void releaseHeld()
    {
        for (const Slot slot : std::as_const(held))
            matched[slot] = 1;
        held.clear();
    }

    void tellRows(std::vector<int> changedRows, quint32 columns, const QList<int> &roles)
    {
        if (changedRows.empty())
            return;
        std::sort(changedRows.begin(), changedRows.end());
        int left = 0;
        int right = domainColumnCount - 1;
        while (left < right && !(columns & (1U << left)))
            ++left;
        while (right > left && !(columns & (1U << right)))
            --right;
        std::vector<RowRange> runs;
        for (const int row : changedRows) {
            if (!runs.empty() && runs.back().last >= row - 1)
                runs.back().last = row;
            else
                runs.push_back({row, row});
        }
        if (runs.size() > mostRanges)
            runs = {{runs.front().first, runs.back().last}};
        for (const RowRange &run : runs)
            emit q->dataChanged(q->index(run.first, left), q->index(run.last, right), roles);
    }

    enum Mark : quint8 { Touched = 1, Moved = 2, Renamed = 4, Added = 8 };
    /// Sorts and shows what has come or changed; `marks` by slot.
    void place(const std::vector<Slot> &touched, const std::vector<quint8> &marks, quint32 columns);

    /// New rows from the disk or the list.
    void add(const StoredBatch &batch)
    {
        // So many are placed in one go that the window hardly stops. Placing walks over all that are there: the more these are,
        // the more come at a time.
        const size_t mostUnplaced = std::max<size_t>(1'000, size_t(rows.count()) / 200);
        rows.add(batch, unplaced);
        if (!loading)
            enterTimer.start();
        if (!flushTimer.isActive() || (!loading && unplaced.size() >= mostUnplaced))
            flush();
    }
    void placeAdded()
    {
        if (unplaced.empty())
            return;
        std::vector<quint8> marks(rows.slotCount(), 0);
        for (const Slot slot : unplaced)
            marks[slot] = Added;
        place(std::exchange(unplaced, {}), marks, 0);
    }
    void take(const QList<DomainRecord> &records)
    {
        waiting.append(records);
        if (!flushTimer.isActive())
            flush();
    }
    void flush()
    {
        if (unplaced.empty() && waiting.isEmpty())
            return;
        QElapsedTimer clock;
        clock.start();
        placeAdded();
        holds = !filter.text.trimmed().isEmpty();
        QList<DomainRecord> records;
        for (const QList<DomainRecord> &some : std::exchange(waiting, {}))
            records += some;
        q->insert(records);
        holds = false;
        // The first of a wave is shown at once; the more it costs, the longer the next ones are gathered. What the disk holds
        // comes quickly: only its first rows, and all of them together.
        constexpr int loadingPauseMs = 3'000;
        flushTimer.start(loading ? loadingPauseMs : int(std::clamp<qint64>(clock.elapsed() * 15, 16, 1500)));
    }
    void endLoading()
    {
        loading = false;
        flush();
        rows.endBatches();
        enterTimer.start();
    }

    void watchDay()
    {
        // A sleeping machine does not count the hours: look again before midnight as well.
        const QDateTime midnight = QDate::currentDate().addDays(1).startOfDay();
        const qint64 wait = QDateTime::currentDateTime().msecsTo(midnight) + 500;
        dayTimer.start(int(std::clamp<qint64>(wait, 1000, 10 * 60 * 1000)));
    }

    [[nodiscard]] QString isoDay(qint64 ms) const
    {
        return QDate(1970, 1, 1).addDays(rows.days().dayOf(ms)).toString(Qt::ISODate);
    }
    [[nodiscard]] QString display(Slot slot, DomainColumn column) const;
    [[nodiscard]] QString toolTip(Slot slot, DomainColumn column) const;
    [[nodiscard]] QVariant value(Slot slot, DomainColumn column) const;
};

QString DomainTableModel::Private::display(Slot slot, DomainColumn column) const
{
    const DomainState &state = rows.state(slot);
    switch (column) {
    case DomainColumn::Name:
        return QString::fromUtf8(rows.name(slot));
    case DomainColumn::Tld: {
        const QString tld = rows.tlds().text(rows.tldId(slot));
        return tld.isEmpty() ? tld : u'.' + tld;
    }
    case DomainColumn::Expires:
        return rows.expiresMs(slot) == 0 ? DomainWords::notTold() : isoDay(rows.expiresMs(slot));
    case DomainColumn::Registered:
        return rows.registeredMs(slot) == 0 ? DomainWords::notTold() : isoDay(rows.registeredMs(slot));
    case DomainColumn::Status:
        return DomainWords::status(state.status);
    case DomainColumn::RealName:
        return DomainWords::realName(state.realName);
    case DomainColumn::TransferLock:
        return DomainWords::lock(state.transferLock, state.detailsRead);
    case DomainColumn::UpdateLock:
        return DomainWords::lock(state.updateLock, state.detailsRead);
    case DomainColumn::DnsServers: {
        const QString servers = rows.dnsSets().text(rows.dnsId(slot));
        if (!servers.isEmpty())
            return servers;
        return state.detailsRead ? DomainWords::notTold() : DomainWords::notRead();
    }
    case DomainColumn::Group:
        return rows.groups().text(rows.groupId(slot));
    case DomainColumn::RegistrantType:
        return DomainWords::registrantType(state.registrantType);
    case DomainColumn::Owner:
        return rows.owners().text(rows.ownerId(slot));
    case DomainColumn::AutoRenew:
        return DomainWords::autoRenew(state.autoRenew);
    case DomainColumn::Remark:
        return QString::fromUtf8(rows.remark(slot));
    case DomainColumn::Tags:
        return rows.tagSets().text(rows.tagsId(slot));
    case DomainColumn::Note:
        return QString::fromUtf8(rows.note(slot));
    case DomainColumn::LastRead:
        return state.detailsRead ? isoDay(rows.detailsMs(slot)) : DomainWords::notRead();
    }
    return {};
}

/// Of what display() says in this column.
qint64 DomainTableModel::Private::sharedNumber(Slot slot, DomainColumn column) const
{
    constexpr qint64 notTold = std::numeric_limits<qint64>::min();
    const auto day = [&](qint64 ms) { return ms == 0 ? notTold : rows.days().dayOf(ms); };
    switch (column) {
    case DomainColumn::Tld:
        return rows.tldId(slot);
    case DomainColumn::Expires:
        return day(rows.expiresMs(slot));
    case DomainColumn::Registered:
        return day(rows.registeredMs(slot));
    case DomainColumn::LastRead:
        return rows.state(slot).detailsRead ? rows.days().dayOf(rows.detailsMs(slot)) : notTold;
    case DomainColumn::DnsServers:
        return qint64(rows.dnsId(slot)) * 2 + (rows.state(slot).detailsRead ? 1 : 0);
    case DomainColumn::Group:
        return rows.groupId(slot);
    case DomainColumn::Owner:
        return rows.ownerId(slot);
    case DomainColumn::Tags:
        return rows.tagsId(slot);
    default:
        return rows.stateId(slot);
    }
}

QString DomainTableModel::Private::toolTip(Slot slot, DomainColumn column) const
{
    const auto exact = [](qint64 ms) { return ms == 0 ? QString() : exactTime(ms); };
    switch (column) {
    case DomainColumn::Name:
        return asciiName(QString::fromUtf8(rows.name(slot)));
    case DomainColumn::Expires:
        return exact(rows.expiresMs(slot));
    case DomainColumn::Registered:
        return exact(rows.registeredMs(slot));
    case DomainColumn::LastRead:
        return exact(rows.detailsMs(slot));
    case DomainColumn::TransferLock:
    case DomainColumn::UpdateLock:
        return rows.detailsMs(slot) == 0 ? QString()
                                         : DomainTableModel::tr("Read %1").arg(exactTime(rows.detailsMs(slot)));
    case DomainColumn::DnsServers: {
        if (rows.detailsMs(slot) == 0)
            return {};
        QStringList lines = rows.dnsSets().parts(rows.dnsId(slot));
        lines.append(DomainTableModel::tr("Read %1").arg(exactTime(rows.detailsMs(slot))));
        return lines.join(u'\n');
    }
    case DomainColumn::Group:
    case DomainColumn::Owner:
    case DomainColumn::Remark:
    case DomainColumn::Tags:
    case DomainColumn::Note:
        return display(slot, column);
    default:
        return {};
    }
}

QVariant DomainTableModel::Private::value(Slot slot, DomainColumn column) const
{
    const DomainState &state = rows.state(slot);
    switch (column) {
    case DomainColumn::Tld:
        return rows.tlds().text(rows.tldId(slot));
    case DomainColumn::Expires:
        return dateValue(rows.expiresMs(slot));
    case DomainColumn::Registered:
        return dateValue(rows.registeredMs(slot));
    case DomainColumn::LastRead:
        return dateValue(rows.detailsMs(slot));
    case DomainColumn::Status:
        return wireValue(state.status);
    case DomainColumn::RealName:
        return wireValue(state.realName);
    case DomainColumn::TransferLock:
        return wireValue(state.transferLock);
    case DomainColumn::UpdateLock:
        return wireValue(state.updateLock);
    case DomainColumn::RegistrantType:
        return wireValue(state.registrantType);
    case DomainColumn::AutoRenew:
        return state.autoRenew ? QVariant(*state.autoRenew) : QVariant();
    case DomainColumn::DnsServers:
        return state.detailsRead ? QVariant(rows.dnsSets().parts(rows.dnsId(slot))) : QVariant();
    case DomainColumn::Tags:
        return rows.tagSets().parts(rows.tagsId(slot));
    default:
        return display(slot, column);
    }
}

DomainTableModel::DomainTableModel(QObject *parent) : QAbstractTableModel(parent), d(std::make_unique<Private>(this))
{
    connect(&d->flushTimer, &QTimer::timeout, this, [this] { d->flush(); });
    connect(&d->enterTimer, &QTimer::timeout, this, [this] {
        if (!d->rows.enterSome())
            d->enterTimer.stop();
    });
    connect(&d->dayTimer, &QTimer::timeout, this, [this] {
        if (todayInDays() != d->today)
            refreshDays();
        d->watchDay();
    });
    d->watchDay();
}

DomainTableModel::~DomainTableModel() = default;

void DomainTableModel::setPortfolio(Portfolio *portfolio)
{
    if (d->portfolio)
        disconnect(d->portfolio, nullptr, this, nullptr);
    d->flushTimer.stop();
    clear();
    d->portfolio = portfolio;
    if (!portfolio)
        return;
    d->loading = true;
    const auto add = [this](const StoredBatch &batch) { d->add(batch); };
    connect(portfolio, &Portfolio::loaded, this, add);
    connect(portfolio, &Portfolio::arrived, this, add);
    connect(portfolio, &Portfolio::changed, this, [this](const QList<DomainRecord> &records) { d->take(records); });
    connect(portfolio, &Portfolio::annotated, this, &DomainTableModel::annotate);
    connect(portfolio, &Portfolio::emptied, this, &DomainTableModel::clear);
    connect(portfolio, &Portfolio::removed, this, [this](const QStringList &instanceIds) {
        d->flush();
        remove(instanceIds);
    });
    // That an empty list was read is told by no row.
    const auto finish = [this] {
        d->flush();
        if (d->rows.count() == 0)
            emit countsChanged();
    };
    connect(portfolio, &Portfolio::opened, this, [this] {
        d->endLoading();
        emit countsChanged(); // now they say something
    });
    connect(portfolio, &Portfolio::syncEnded, this, finish);
}

void DomainTableModel::annotate(const QList<Portfolio::Annotation> &annotations)
{
    using enum Private::Mark;
    d->flush();
    d->placeAdded();
    std::vector<quint8> marks(d->rows.slotCount(), 0);
    std::vector<Slot> touched;
    quint32 columns = 0;
    for (const Portfolio::Annotation &annotation : annotations) {
        d->rows.eachOfName(annotation.name.toUtf8(), [&](Slot slot) {
            const DomainRows::Annotated different = d->rows.annotate(slot, annotation.tags, annotation.note);
            const quint32 differing = (different.tags ? columnBit(DomainColumn::Tags) : 0)
                | (different.note ? columnBit(DomainColumn::Note) : 0);
            if (differing == 0)
                return;
            if (marks[slot] == 0)
                touched.push_back(slot);
            marks[slot] |= Touched;
            if (differing & d->sortColumns())
                marks[slot] |= Moved;
            columns |= differing;
        });
    }
    if (!touched.empty())
        d->place(touched, marks, columns);
}

void DomainTableModel::Private::place(const std::vector<Slot> &touched, const std::vector<quint8> &marks,
                                      quint32 columns)
{
    std::vector<Slot> placed;
    std::vector<Slot> named;
    for (const Slot slot : touched) {
        if (marks[slot] & (Moved | Added))
            placed.push_back(slot);
        if (marks[slot] & (Renamed | Added))
            named.push_back(slot);
    }
    const auto marked = [&marks](quint8 bits) {
        return [&marks, bits](Slot slot) { return (marks[slot] & bits) != 0; };
    };
    if (!named.empty()) {
        std::erase_if(byName, marked(Renamed));
        if (areMany(named.size(), byName.size())) {
            byName.insert(byName.end(), named.begin(), named.end());
            rows.sortByName(byName);
        } else {
            rows.sortByName(named);
            mergeSlots(byName, named, [this](Slot a, Slot b) { return rows.compareNames(a, b) < 0; });
        }
    }
    if (!placed.empty()) {
        if (keys.isEmpty()) {
            sorted = byName;
        } else if (areMany(placed.size(), sorted.size())) {
            sortAll();
        } else {
            std::erase_if(sorted, marked(Moved));
            for (const DomainSortKey &key : keys)
                rows.prepare(key.column);
            const auto less = [this](Slot a, Slot b) { return comesBefore(a, b); };
            std::sort(placed.begin(), placed.end(), less);
            mergeSlots(sorted, placed, less);
        }
    }

    matched.resize(rows.slotCount(), 0);
    matcher->prepare();
    bool differs = !placed.empty();
    for (const Slot slot : touched) {
        quint8 matches = matcher->matches(slot);
        if (!matches) {
            held.remove(slot);
        } else if (!matched[slot] && !(marks[slot] & Added) && (holds || held.contains(slot))) {
            held.insert(slot);
            matches = 0;
        }
        differs = differs || matches != matched[slot];
        matched[slot] = matches;
    }
    if (differs)
        show(matching(), false);
    if (columns != 0) {
        std::vector<int> changedRows;
        for (const Slot slot : touched) {
            if (const int row = placeOf(slot); row >= 0 && (marks[slot] & Touched))
                changedRows.push_back(row);
        }
        tellRows(std::move(changedRows), columns, {});
    }
    emit q->countsChanged();
}

void DomainTableModel::insert(const QList<DomainRecord> &records)
{
    using enum Private::Mark;
    d->placeAdded();
    std::vector<quint8> marks(d->rows.slotCount(), 0);
    std::vector<Slot> touched;
    quint32 columns = 0;
    const quint32 sortColumns = d->sortColumns();
    for (const DomainRecord &record : records) {
        Slot slot = d->rows.find(record.instanceId);
        if (slot == DomainRows::none) {
            slot = d->rows.add(record);
            marks.resize(std::max(marks.size(), size_t(d->rows.slotCount())), 0);
            marks[slot] = Added;
            touched.push_back(slot);
            continue;
        }
        const DomainRecord before = d->rows.record(slot);
        if (before == record)
            continue;
        d->rows.change(slot, record);
        if (marks[slot] == 0)
            touched.push_back(slot);
        if (marks[slot] & Added)
            continue;
        const quint32 differing = columnsThatDiffer(before, record);
        columns |= differing;
        marks[slot] |= Touched;
        if (before.name != record.name)
            marks[slot] |= Moved | Renamed;
        if (differing & sortColumns)
            marks[slot] |= Moved;
    }
    if (!touched.empty())
        d->place(touched, marks, columns);
}

void DomainTableModel::remove(const QStringList &instanceIds)
{
    d->placeAdded();
    std::vector<quint8> doomed(d->rows.slotCount(), 0);
    std::vector<Slot> going;
    for (const QString &id : instanceIds) {
        const Slot slot = d->rows.find(id);
        if (slot == DomainRows::none || doomed[slot])
            continue;
        doomed[slot] = 1;
        d->matched[slot] = 0;
        d->held.remove(slot);
        going.push_back(slot);
    }
    if (going.empty())
        return;
    const auto isDoomed = [&doomed](Slot slot) { return doomed[slot] != 0; };
    std::erase_if(d->byName, isDoomed);
    std::erase_if(d->sorted, isDoomed);
    d->show(d->matching(), false);
    const int tickedBefore = d->rows.ticked();
    d->forgetChosen(going);
    for (const Slot slot : going)
        d->rows.remove(slot);
    emit countsChanged();
    if (d->rows.ticked() != tickedBefore)
        emit ticksChanged();
}

void DomainTableModel::clear()
{
    d->waiting.clear();
    d->unplaced.clear();
    if (d->rows.count() == 0)
        return;
    const bool hadTicks = d->rows.ticked() > 0;
    beginResetModel();
    d->forgetChosen(d->byName);
    d->rows.clear();
    d->byName.clear();
    d->sorted.clear();
    d->shown.clear();
    d->matched.clear();
    d->held.clear();
    d->placesMoved();
    d->newMatcher();
    endResetModel();
    emit countsChanged();
    if (hadTicks)
        emit ticksChanged();
}

void DomainTableModel::setFilter(const DomainFilter &filter)
{
    if (filter == d->filter)
        return;
    const DomainFilter earlier = std::exchange(d->filter, filter);
    d->newMatcher();
    // Letters typed on.
    const bool refines = d->held.isEmpty() && DomainMatcher::refines(filter, earlier);
    d->refilter(refines ? &earlier : nullptr);
    emit filterChanged();
}

const DomainFilter &DomainTableModel::filter() const
{
    return d->filter;
}

void DomainTableModel::setSort(const QList<DomainSortKey> &keys)
{
    if (keys == d->keys)
        return;
    const bool hadHeld = !d->held.isEmpty();
    d->keys = keys;
    d->sortAll();
    d->releaseHeld();
    d->show(d->matching(), true);
    emit sortChanged();
    if (hadHeld)
        emit countsChanged();
}

int DomainTableModel::heldCount() const
{
    return int(d->held.size());
}

void DomainTableModel::showHeld()
{
    if (d->held.isEmpty())
        return;
    d->releaseHeld();
    d->show(d->matching(), false);
    emit countsChanged();
}

const QList<DomainSortKey> &DomainTableModel::sortKeys() const
{
    return d->keys;
}

void DomainTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= domainColumnCount)
        setSort({});
    else
        setSort({{DomainColumn(column), order}});
}

bool DomainTableModel::isRead() const
{
    return !d->portfolio
        || (d->portfolio->isOpen() && (d->rows.count() > 0 || d->portfolio->lastSync().completeMs != 0));
}

int DomainTableModel::totalCount() const
{
    return d->rows.count();
}

int DomainTableModel::count(const DomainFilter &filter) const
{
    if (filter.isEmpty())
        return d->rows.count();
    const DomainMatcher matcher(d->rows, filter, d->today);
    std::vector<quint8> matched;
    matcher.matchAll(matched);
    return int(std::count(matched.begin(), matched.end(), quint8(1)));
}

DomainRecord DomainTableModel::record(int row) const
{
    return row >= 0 && row < rowCount() ? d->rows.record(d->slotAt(row)) : DomainRecord();
}

std::optional<DomainRecord> DomainTableModel::recordOf(const QString &name) const
{
    const Slot slot = d->rows.findName(name);
    return slot == DomainRows::none ? std::nullopt : std::optional(d->rows.record(slot));
}

int DomainTableModel::rowOf(const QString &instanceId) const
{
    const Slot slot = d->rows.find(instanceId);
    return slot == DomainRows::none ? -1 : d->placeOf(slot);
}

QString DomainTableModel::instanceId(int row) const
{
    return row >= 0 && row < rowCount() ? QString::fromUtf8(d->rows.instanceId(d->slotAt(row))) : QString();
}

bool DomainTableModel::contains(const QString &name) const
{
    return d->rows.findName(name) != DomainRows::none;
}

QList<DomainTableModel::Facet> DomainTableModel::facets(DomainCondition::Field field) const
{
    using Field = DomainCondition::Field;
    const DomainRows &rows = d->rows;
    std::map<QString, Facet> found;
    const auto note = [&found](const QString &value, const QString &text, int count) {
        Facet &facet = found[value.toCaseFolded()];
        if (facet.count == 0) {
            facet.value = value;
            facet.text = text;
        }
        facet.count += count;
    };
    const auto countBy = [&rows](quint32 size, auto idOf) {
        std::vector<int> counts(size, 0);
        for (Slot slot = 0; slot < rows.slotCount(); ++slot) {
            if (rows.isAlive(slot))
                ++counts[idOf(slot)];
        }
        return counts;
    };
    const auto byParts = [&](const ValuePool &pool, auto idOf, const QString &none) {
        const std::vector<int> counts = countBy(pool.size(), idOf);
        for (quint32 id = 0; id < pool.size(); ++id) {
            if (counts[id] == 0)
                continue;
            if (pool.parts(id).isEmpty())
                note({}, none, counts[id]);
            for (const QString &part : pool.parts(id))
                note(part, part, counts[id]);
        }
    };
    switch (field) {
    case Field::Tld: {
        const std::vector<int> counts = countBy(rows.tlds().size(), [&](Slot slot) { return rows.tldId(slot); });
        for (quint32 id = 0; id < rows.tlds().size(); ++id) {
            if (counts[id] > 0)
                note(rows.tlds().text(id), u'.' + rows.tlds().text(id), counts[id]);
        }
        break;
    }
    case Field::Group: {
        const std::vector<int> counts = countBy(rows.groups().size(), [&](Slot slot) { return rows.groupId(slot); });
        for (quint32 id = 0; id < rows.groups().size(); ++id) {
            const QString text = rows.groups().text(id);
            if (counts[id] > 0)
                note(text, text.isEmpty() ? tr("No group") : text, counts[id]);
        }
        break;
    }
    case Field::Tag:
        byParts(
            rows.tagSets(), [&](Slot slot) { return rows.tagsId(slot); }, tr("No tag"));
        break;
    case Field::DnsServers:
        byParts(
            rows.dnsSets(), [&](Slot slot) { return rows.dnsId(slot); }, tr("None known"));
        break;
    default: {
        const std::vector<int> counts = countBy(rows.stateCount(), [&](Slot slot) { return rows.stateId(slot); });
        for (quint32 id = 0; id < rows.stateCount(); ++id) {
            if (counts[id] == 0)
                continue;
            const DomainState &state = rows.stateAt(id);
            // Locks that were not told look the same to the filter, read or not.
            if (field == Field::Status)
                note(state.status.wire(), DomainWords::status(state.status), counts[id]);
            else if (field == Field::RealName)
                note(state.realName.wire(), DomainWords::realName(state.realName), counts[id]);
            else if (field == Field::RegistrantType)
                note(state.registrantType.wire(), DomainWords::registrantType(state.registrantType), counts[id]);
            else if (field == Field::TransferLock)
                note(state.transferLock.wire(), DomainWords::lock(state.transferLock, true), counts[id]);
            else if (field == Field::UpdateLock)
                note(state.updateLock.wire(), DomainWords::lock(state.updateLock, true), counts[id]);
            else if (field == Field::TransferOut)
                note(state.transferOut.wire(), DomainWords::transferOut(state.transferOut, true), counts[id]);
        }
        break;
    }
    }
    QList<Facet> facets;
    for (const auto &[folded, facet] : found)
        facets.append(facet);
    std::stable_sort(facets.begin(), facets.end(),
                     [](const Facet &a, const Facet &b) { return a.text.compare(b.text, Qt::CaseInsensitive) < 0; });
    return facets;
}

bool DomainTableModel::isTicked(int row) const
{
    return row >= 0 && row < rowCount() && d->rows.isTicked(d->slotAt(row));
}

void DomainTableModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    std::vector<int> changedRows;
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, rowCount() - 1); ++row) {
        if (d->rows.isTicked(d->slotAt(row)) == ticked)
            continue;
        d->rows.setTicked(d->slotAt(row), ticked);
        changedRows.push_back(row);
    }
    if (changedRows.empty())
        return;
    d->tickedShownKnown = false;
    d->tellRows(std::move(changedRows), columnBit(DomainColumn::Name), {Qt::CheckStateRole});
    if (d->matcher->asksTicks())
        d->refilter();
    emit ticksChanged();
}

void DomainTableModel::setTicked(const QStringList &names, bool ticked)
{
    std::vector<int> changedRows;
    bool changed = false;
    for (const QString &name : names) {
        d->rows.eachOfName(name.toUtf8(), [&](Slot slot) {
            if (d->rows.isTicked(slot) == ticked)
                return;
            d->rows.setTicked(slot, ticked);
            changed = true;
            if (const int row = d->placeOf(slot); row >= 0)
                changedRows.push_back(row);
        });
    }
    if (!changed)
        return;
    d->tickedShownKnown = false;
    d->tellRows(std::move(changedRows), columnBit(DomainColumn::Name), {Qt::CheckStateRole});
    if (d->matcher->asksTicks())
        d->refilter();
    emit ticksChanged();
}

void DomainTableModel::tickAllShown()
{
    setTicked(0, rowCount() - 1, true);
}

void DomainTableModel::untickAll()
{
    if (d->rows.ticked() == 0)
        return;
    for (Slot slot = 0; slot < d->rows.slotCount(); ++slot)
        d->rows.setTicked(slot, false);
    d->tickedShownKnown = false;
    if (!d->shown.empty())
        d->tellRows({0, rowCount() - 1}, columnBit(DomainColumn::Name), {Qt::CheckStateRole});
    if (d->matcher->asksTicks())
        d->refilter();
    emit ticksChanged();
}

int DomainTableModel::tickedCount() const
{
    return d->rows.ticked();
}

int DomainTableModel::tickedHiddenCount() const
{
    if (!d->tickedShownKnown) {
        d->tickedShown =
            int(std::count_if(d->shown.begin(), d->shown.end(), [this](Slot slot) { return d->rows.isTicked(slot); }));
        d->tickedShownKnown = true;
    }
    return d->rows.ticked() - d->tickedShown;
}

QStringList DomainTableModel::tickedNames() const
{
    QStringList names;
    names.reserve(d->rows.ticked());
    d->eachTicked([&](Slot slot) { names.append(QString::fromUtf8(d->rows.name(slot))); });
    return names;
}

void DomainTableModel::Private::forgetChosen(const std::vector<Slot> &going)
{
    for (const std::weak_ptr<ChosenRows> &weak : chosen) {
        const std::shared_ptr<ChosenRows> list = weak.lock();
        if (!list)
            continue;
        if (list->m_gone.size() < rows.slotCount())
            list->m_gone.resize(rows.slotCount());
        for (const Slot slot : going)
            list->m_gone[slot] = true;
    }
}

DomainTableModel::Rows DomainTableModel::shownRows() const
{
    const auto rows = d->newChosen();
    rows->m_slots = d->shown;
    return rows;
}

DomainTableModel::Rows DomainTableModel::tickedRows() const
{
    const auto rows = d->newChosen();
    rows->m_slots.reserve(size_t(d->rows.ticked()));
    d->eachTicked([&](Slot slot) { rows->m_slots.push_back(slot); });
    return rows;
}

DomainTableModel::Rows DomainTableModel::rowsOf(const QList<std::pair<int, int>> &ranges) const
{
    const auto rows = d->newChosen();
    for (const auto &[first, last] : ranges) {
        for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row)
            rows->m_slots.push_back(d->slotAt(row));
    }
    return rows;
}

bool DomainTableModel::isGone(const ChosenRows &rows, int at) const
{
    const Slot slot = rows.m_slots[size_t(at)];
    return slot < rows.m_gone.size() && rows.m_gone[slot];
}

QStringList DomainTableModel::names(const ChosenRows &rows) const
{
    QStringList names;
    names.reserve(rows.count());
    for (int at = 0; at < rows.count(); ++at) {
        if (!isGone(rows, at))
            names.append(QString::fromUtf8(d->rows.name(rows.m_slots[size_t(at)])));
    }
    return names;
}

QHash<QString, int> DomainTableModel::tagCounts(const ChosenRows &rows) const
{
    const ValuePool &sets = d->rows.tagSets();
    std::vector<int> ofSet(sets.size(), 0);
    for (int at = 0; at < rows.count(); ++at) {
        if (!isGone(rows, at))
            ++ofSet[d->rows.tagsId(rows.m_slots[size_t(at)])];
    }
    QHash<QString, int> counts;
    for (quint32 id = 0; id < sets.size(); ++id) {
        if (ofSet[id] == 0)
            continue;
        for (const QString &tag : sets.parts(id))
            counts[tag] += ofSet[id];
    }
    return counts;
}

QHash<QString, int> DomainTableModel::noteCounts(const ChosenRows &rows) const
{
    QHash<QString, int> counts;
    for (int at = 0; at < rows.count(); ++at) {
        if (isGone(rows, at))
            continue;
        if (const QByteArrayView note = d->rows.note(rows.m_slots[size_t(at)]); !note.isEmpty())
            ++counts[QString::fromUtf8(note)];
    }
    return counts;
}

std::optional<Portfolio::Annotation> DomainTableModel::annotation(const ChosenRows &rows, int at) const
{
    return isGone(rows, at) ? std::nullopt : std::optional(d->annotation(rows.m_slots[size_t(at)]));
}

std::optional<Portfolio::Annotation> DomainTableModel::annotationOf(const QString &name) const
{
    const Slot slot = d->rows.findName(name);
    return slot == DomainRows::none ? std::nullopt : std::optional(d->annotation(slot));
}

DomainTableModel::RawCell DomainTableModel::rawCell(const ChosenRows &rows, int at, DomainColumn column) const
{
    const Slot slot = rows.m_slots[size_t(at)];
    switch (column) {
    case DomainColumn::Name:
        return {d->rows.name(slot), {}};
    case DomainColumn::Remark:
        return {d->rows.remark(slot), {}};
    case DomainColumn::Note:
        return {d->rows.note(slot), {}};
    default:
        return {{}, d->sharedNumber(slot, column)};
    }
}

void DomainTableModel::retranslate()
{
    d->rows.retranslate();
    d->newMatcher();
    emit headerDataChanged(Qt::Horizontal, 0, domainColumnCount - 1);
    if (!d->shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, domainColumnCount - 1));
    if (!d->filter.text.trimmed().isEmpty()) {
        d->refilter(); // the words of the screen are searched
        emit countsChanged();
    }
}

void DomainTableModel::refreshDays()
{
    d->today = todayInDays();
    d->newMatcher();
    if (!d->shown.empty())
        d->tellRows({0, rowCount() - 1}, columnBit(DomainColumn::Expires), {DaysLeftRole, Qt::DisplayRole});
    if (d->matcher->asksToday())
        d->refilter();
    emit countsChanged();
}

QString DomainTableModel::columnId(DomainColumn column)
{
    switch (column) {
    case DomainColumn::Name:
        return u"name"_s;
    case DomainColumn::Tld:
        return u"tld"_s;
    case DomainColumn::Expires:
        return u"expires"_s;
    case DomainColumn::Registered:
        return u"registered"_s;
    case DomainColumn::Status:
        return u"status"_s;
    case DomainColumn::RealName:
        return u"realName"_s;
    case DomainColumn::TransferLock:
        return u"transferLock"_s;
    case DomainColumn::UpdateLock:
        return u"updateLock"_s;
    case DomainColumn::DnsServers:
        return u"dnsServers"_s;
    case DomainColumn::Group:
        return u"group"_s;
    case DomainColumn::RegistrantType:
        return u"registrantType"_s;
    case DomainColumn::Owner:
        return u"owner"_s;
    case DomainColumn::AutoRenew:
        return u"autoRenew"_s;
    case DomainColumn::Remark:
        return u"remark"_s;
    case DomainColumn::Tags:
        return u"tags"_s;
    case DomainColumn::Note:
        return u"note"_s;
    case DomainColumn::LastRead:
        return u"lastRead"_s;
    }
    return {};
}

QString DomainTableModel::cellText(int row, DomainColumn column) const
{
    return row >= 0 && row < rowCount() ? d->display(d->slotAt(row), column) : QString();
}

QString DomainTableModel::cellText(const ChosenRows &rows, int at, DomainColumn column) const
{
    return d->display(rows.m_slots[size_t(at)], column);
}

int DomainTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int DomainTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : domainColumnCount;
}

QVariant DomainTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slot slot = d->slotAt(index.row());
    const auto column = DomainColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return d->display(slot, column);
    case Qt::ToolTipRole:
        if (const QString tip = d->toolTip(slot, column); !tip.isEmpty())
            return tip;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        if (column != DomainColumn::Name)
            return {};
        return int(d->rows.isTicked(slot) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, cell")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), d->display(slot, column));
    case InstanceIdRole:
        return QString::fromUtf8(d->rows.instanceId(slot));
    case NameRole:
        return QString::fromUtf8(d->rows.name(slot));
    case AsciiRole:
        return asciiName(QString::fromUtf8(d->rows.name(slot)));
    case ValueRole:
        return d->value(slot, column);
    case DaysLeftRole:
        if (d->rows.expiresMs(slot) == 0)
            return {};
        return int(d->rows.days().dayOf(d->rows.expiresMs(slot)) - d->today);
    case DetailsMsRole:
        return d->rows.detailsMs(slot);
    case PremiumRole:
        return d->rows.state(slot).premium.value_or(false);
    default:
        return {};
    }
}

bool DomainTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || DomainColumn(index.column()) != DomainColumn::Name)
        return false;
    setTicked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DomainTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (DomainColumn(index.column()) == DomainColumn::Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DomainTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= domainColumnCount)
        return {};
    const auto column = DomainColumn(section);
    if (role == Qt::ToolTipRole) {
        if (column == DomainColumn::Remark)
            return tr("Kept at the service.");
        if (column == DomainColumn::Tags || column == DomainColumn::Note)
            return tr("Kept on this computer only.");
        if (isOfDetails(column))
            return tr("Read name by name, in the background; the column “Last read” tells when.");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DomainColumn::Name:
        return tr("Domain");
    case DomainColumn::Tld:
        return tr("Suffix");
    case DomainColumn::Expires:
        return tr("Expires");
    case DomainColumn::Registered:
        return tr("Registered");
    case DomainColumn::Status:
        return tr("State");
    case DomainColumn::RealName:
        return tr("Real-name verification");
    case DomainColumn::TransferLock:
        return tr("Transfer lock");
    case DomainColumn::UpdateLock:
        return tr("Update lock");
    case DomainColumn::DnsServers:
        return tr("DNS servers");
    case DomainColumn::Group:
        return tr("Group");
    case DomainColumn::RegistrantType:
        return tr("Registrant type");
    case DomainColumn::Owner:
        return tr("Registrant");
    case DomainColumn::AutoRenew:
        return tr("Automatic renewal");
    case DomainColumn::Remark:
        return tr("Remark");
    case DomainColumn::Tags:
        return tr("Tags");
    case DomainColumn::Note:
        return tr("Note");
    case DomainColumn::LastRead:
        return tr("Last read");
    }
    return {};
}

} // namespace namestead
