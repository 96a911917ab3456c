#include "models/domains/domaintablemodel.h"
#include "models/domains/domainwords.h"
#include "tests/domains/records.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

using Field = DomainCondition::Field;

namespace {

QString isoDate(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

/// The natural order, told a second time: a list of numbers that compares like the text.
std::vector<qint64> orderOf(const QString &text)
{
    std::vector<qint64> order;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] == '.') {
            order.push_back(1);
        } else if (letters[i] >= '0' && letters[i] <= '9') {
            QString digits;
            for (; i < letters.size() && letters[i] >= '0' && letters[i] <= '9'; ++i)
                digits.append(QChar(char16_t(letters[i])));
            --i;
            order.push_back('0');
            order.push_back(digits.toLongLong()); // test data has short ones
        } else {
            order.push_back(letters[i]);
        }
    }
    order.push_back(-1); // what follows only breaks ties
    for (const uint letter : letters)
        order.push_back(letter);
    return order;
}

/// One row as the reference knows it; slow and plain.
struct Naive
{
    DomainRecord record;
    QStringList cells;
    QString searched;
    QDate expires;
    std::vector<qint64> nameOrder;
    std::vector<std::vector<qint64>> orders; ///< by column

    explicit Naive(const DomainRecord &told = {}) : record(told)
    {
        const bool read = told.detailsMs != 0;
        const QString suffix = told.name.section(u'.', 1);
        cells = {told.name,
                 u'.' + suffix,
                 told.expiresMs ? isoDate(told.expiresMs) : DomainWords::notTold(),
                 told.registeredMs ? isoDate(told.registeredMs) : DomainWords::notTold(),
                 DomainWords::status(told.status),
                 DomainWords::realName(told.realName),
                 DomainWords::lock(told.transferLock, read),
                 DomainWords::lock(told.updateLock, read),
                 told.dnsServers.isEmpty() ? (read ? DomainWords::notTold() : DomainWords::notRead())
                                           : told.dnsServers.join(u", "_s),
                 told.group,
                 DomainWords::registrantType(told.registrantType),
                 told.owner,
                 DomainWords::autoRenew(told.autoRenew),
                 told.remark,
                 told.tags.join(u", "_s),
                 told.note,
                 read ? isoDate(told.detailsMs) : DomainWords::notRead()};
        QStringList texts = cells;
        texts.append(QString::fromLatin1(QUrl::toAce(told.name)));
        searched = texts.join(u'\n').toLower();
        expires = QDateTime::fromMSecsSinceEpoch(told.expiresMs).date();
        nameOrder = orderOf(told.name);
        for (int column = 0; column < domainColumnCount; ++column)
            orders.push_back(orderOf(cells.at(column)));
        const auto plain = [this](DomainColumn column, qint64 key) { orders[size_t(column)] = {key}; };
        plain(DomainColumn::Expires, told.expiresMs / 1000);
        plain(DomainColumn::Registered, told.registeredMs / 1000);
        plain(DomainColumn::Status, qint64(told.status.value()));
        plain(DomainColumn::RealName, qint64(told.realName.value()));
        plain(DomainColumn::TransferLock, qint64(told.transferLock.value()));
        plain(DomainColumn::UpdateLock, qint64(told.updateLock.value()));
        plain(DomainColumn::RegistrantType, qint64(told.registrantType.value()));
        plain(DomainColumn::AutoRenew, told.autoRenew ? (*told.autoRenew ? 2 : 1) : 0);
        plain(DomainColumn::LastRead, told.detailsMs / 1000);
        orders[size_t(DomainColumn::Tld)] = orderOf(suffix);
        orders[size_t(DomainColumn::DnsServers)] = orderOf(told.dnsServers.join(u", "_s));
    }
};

bool answers(const Naive &row, const DomainCondition &condition, bool ticked)
{
    const DomainRecord &record = row.record;
    const QDate expires = row.expires;
    static const QDate today = QDate::currentDate();
    const auto any = [&](auto is) { return std::any_of(condition.values.begin(), condition.values.end(), is); };
    const auto wireIs = [&](const QString &wire) {
        return any([&](const QString &value) { return wire.compare(value, Qt::CaseInsensitive) == 0; });
    };
    switch (condition.field) {
    case Field::ExpiresWithin:
        return record.expiresMs != 0 && today.daysTo(expires) <= condition.values.at(0).toInt();
    case Field::ExpiresBetween: {
        const QDate from = QDate::fromString(condition.values.at(0), Qt::ISODate);
        const QDate to = QDate::fromString(condition.values.at(1), Qt::ISODate);
        return record.expiresMs != 0 && (!from.isValid() || expires >= from) && (!to.isValid() || expires <= to);
    }
    case Field::Expired:
        return record.expiresMs != 0 && expires < today;
    case Field::Status:
        return wireIs(record.status.wire());
    case Field::RealName:
        return wireIs(record.realName.wire());
    case Field::TransferLock:
        return wireIs(record.transferLock.wire());
    case Field::UpdateLock:
        return wireIs(record.updateLock.wire());
    case Field::RegistrantType:
        return wireIs(record.registrantType.wire());
    case Field::TransferOut:
        return wireIs(record.transferOut.wire());
    case Field::Tld:
        return wireIs(record.name.section(u'.', 1));
    case Field::Group:
        return wireIs(record.group);
    case Field::Tag:
        return any([&](const QString &value) {
            return value.isEmpty() ? record.tags.isEmpty() : record.tags.contains(value, Qt::CaseInsensitive);
        });
    case Field::DnsServers:
        return any([&](const QString &value) {
            return value.isEmpty() ? record.dnsServers.isEmpty()
                                   : !record.dnsServers.filter(value, Qt::CaseInsensitive).isEmpty();
        });
    case Field::Premium:
        return record.premium == true;
    case Field::AutoRenew:
        return record.autoRenew == true;
    case Field::DetailsMissing:
        return record.detailsMs == 0;
    case Field::Names:
        return condition.values.contains(record.name);
    case Field::Ticked:
        return ticked;
    }
    return false;
}

class Reference
{
public:
    QMap<QString, Naive> rows; ///< by instance id
    QSet<QString> ticked;
    DomainFilter filter;
    QList<DomainSortKey> keys;

    [[nodiscard]] bool shows(const Naive &row) const
    {
        for (const QString &word : filter.text.toLower().split(u' ', Qt::SkipEmptyParts)) {
            if (!row.searched.contains(word))
                return false;
        }
        return std::all_of(filter.conditions.begin(), filter.conditions.end(), [&](const DomainCondition &condition) {
            return answers(row, condition, ticked.contains(row.record.instanceId)) != condition.exclude;
        });
    }
    [[nodiscard]] QStringList shown() const
    {
        std::vector<const Naive *> found;
        for (const Naive &row : rows) {
            if (shows(row))
                found.push_back(&row);
        }
        std::sort(found.begin(), found.end(), [this](const Naive *a, const Naive *b) {
            for (const DomainSortKey &key : keys) {
                const auto &first = a->orders[size_t(key.column)];
                const auto &second = b->orders[size_t(key.column)];
                if (first != second)
                    return (first < second) == (key.order == Qt::AscendingOrder);
            }
            return a->nameOrder != b->nameOrder ? a->nameOrder < b->nameOrder
                                                : orderOf(a->record.instanceId) < orderOf(b->record.instanceId);
        });
        QStringList ids;
        for (const Naive *row : found)
            ids.append(row->record.instanceId);
        return ids;
    }
};

struct Followed
{
    QPersistentModelIndex index;
    QString id;
    int column;
};

} // namespace

class DomainsPropertyTest : public QObject
{
    Q_OBJECT
private slots:
    void randomSteps();
};

void DomainsPropertyTest::randomSteps()
{
    QRandomGenerator random(20270314);
    const auto one = [&random](int of) { return int(random.bounded(of)); };
    DomainTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Reference reference;
    QList<Followed> followed;
    const QStringList names{u"shop"_s, u"例子"_s, u"a"_s, u"brand-x"_s, u"名"_s};
    const QStringList suffixes{u"com"_s, u"net"_s, u"com.cn"_s, u"中国"_s};
    const QStringList typed{u"shop1"_s,        u"例子"_s, u"xn--"_s,    u"normal"_s, u"2027-0"_s,
                            u"keep sell"_s,    u"dns1"_s, u"Shop 1"_s,  u".cn"_s,    u"locked not"_s,
                            u"owner remark"_s, u"a"_s,    u"中国 例"_s, u"1 2 3"_s};
    QList<DomainCondition> conditions{{Field::ExpiresWithin, {u"30"_s}},
                                      {Field::ExpiresBetween, {u"2027-01-01"_s, u""_s}},
                                      {Field::Expired, {}},
                                      {Field::Status, {u"1"_s, u"2"_s}},
                                      {Field::Status, {u"9"_s, u""_s}},
                                      {Field::Tld, {u"COM"_s, u"中国"_s}},
                                      {Field::Group, {u"Shop 2"_s, u""_s}},
                                      {Field::Tag, {u"sell"_s}},
                                      {Field::Tag, {u""_s}},
                                      {Field::TransferLock, {u"open"_s, u"half"_s}},
                                      {Field::UpdateLock, {u""_s}},
                                      {Field::RealName, {u"SUCCEED"_s}},
                                      {Field::DnsServers, {u"HICHINA"_s}},
                                      {Field::Premium, {}},
                                      {Field::AutoRenew, {}},
                                      {Field::RegistrantType, {u"1"_s}},
                                      {Field::TransferOut, {u"PENDING"_s}},
                                      {Field::DetailsMissing, {}},
                                      {Field::Names, {u"shop1.com"_s, u"例子2.中国"_s, u"a3.net"_s}},
                                      {Field::Ticked, {}}};
    int nextId = 1;
    QString letters;
    int rowsSeen = 0;
    int wideLayouts = 0;
    connect(&model, &QAbstractItemModel::layoutChanged, this, [&wideLayouts] { ++wideLayouts; });
    const auto newName = [&] { return names.at(one(5)) + QString::number(one(120)) + u'.' + suffixes.at(one(4)); };
    const auto anyId = [&] { return std::next(reference.rows.begin(), one(int(reference.rows.size()))).key(); };

    for (int step = 0; step < 10'000; ++step) {
        // The tester asks for every cell after every signal: many rows only now and then.
        const int cap = (step / 250) % 10 == 9 ? 120 : 20;
        if (reference.rows.size() > cap) {
            const QStringList ids = reference.rows.keys().sliced(cap);
            for (const QString &id : ids) {
                reference.rows.remove(id);
                reference.ticked.remove(id);
            }
            model.remove(ids);
        }
        switch (one(14)) {
        case 0: // new ones, a few or many
        case 1: {
            QList<DomainRecord> records;
            const int room = cap - int(reference.rows.size());
            for (int i = std::min(room, one(6) == 0 ? 1 + one(60) : 1 + one(3)); i > 0; --i)
                records.append(test::anyRecord(random, u"S%1"_s.arg(nextId++), newName()));
            if (records.size() > 1 && one(4) == 0) // the same twice in one batch: the last one counts
                records.append(test::anyRecord(random, records.first().instanceId, records.first().name));
            for (const DomainRecord &record : records)
                reference.rows.insert(record.instanceId, Naive(record));
            model.insert(records);
            break;
        }
        case 2: // changes, with and without a difference
        case 3:
        case 4: {
            QList<DomainRecord> records;
            for (int i = reference.rows.isEmpty() ? 0 : (one(6) == 0 ? 1 + one(60) : 1 + one(3)); i > 0; --i) {
                const QString id = anyId();
                DomainRecord record = reference.rows.value(id).record;
                const DomainRecord other = test::anyRecord(random, id, one(10) == 0 ? newName() : record.name);
                switch (one(6)) {
                case 0:
                    record = other;
                    break;
                case 1:
                    record.expiresMs = other.expiresMs;
                    break;
                case 2:
                    record.tags = other.tags;
                    record.note = other.note;
                    break;
                case 3:
                    record.listedMs += 1000;
                    break;
                case 4:
                    record.detailsMs = other.detailsMs;
                    record.transferLock = other.transferLock;
                    record.dnsServers = other.dnsServers;
                    break;
                default:
                    break;
                }
                records.append(record);
                reference.rows.insert(id, Naive(record));
            }
            model.insert(records);
            break;
        }
        case 5: { // some go
            QStringList ids{u"nobody"_s};
            for (int i = reference.rows.isEmpty() ? 0 : (one(8) == 0 ? 1 + one(50) : 1); i > 0; --i)
                ids.append(anyId());
            for (const QString &id : ids) {
                reference.rows.remove(id);
                reference.ticked.remove(id);
            }
            model.remove(ids);
            break;
        }
        case 6: // a letter more, or another text
        case 7:
        case 8:
            if (letters.isEmpty() || reference.filter.text.size() >= letters.size()) {
                letters = one(4) == 0 ? QString() : typed.at(one(int(typed.size())));
                reference.filter.text = letters.left(1);
            } else {
                reference.filter.text = letters.left(reference.filter.text.size() + 1);
            }
            model.setFilter(reference.filter);
            break;
        case 9:
            if (one(3) == 0) {
                reference.filter.conditions.clear();
            } else {
                DomainCondition condition = conditions.at(one(int(conditions.size())));
                condition.exclude = one(3) == 0;
                if (reference.filter.conditions.size() > 1 || one(2) == 0)
                    reference.filter.conditions = {condition};
                else
                    reference.filter.conditions.append(condition);
            }
            model.setFilter(reference.filter);
            break;
        case 10: {
            reference.keys.clear();
            for (int i = one(4); i > 0; --i)
                reference.keys.append(
                    {DomainColumn(one(domainColumnCount)), one(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
            model.setSort(reference.keys);
            break;
        }
        case 11: { // tick a range
            const QStringList shown = reference.shown();
            if (shown.isEmpty())
                break;
            const int first = one(int(shown.size()));
            const int last = std::min(int(shown.size()) - 1, first + one(5));
            const bool ticked = one(3) != 0;
            model.setTicked(first, last, ticked);
            for (int row = first; row <= last; ++row) {
                if (ticked)
                    reference.ticked.insert(shown.at(row));
                else
                    reference.ticked.remove(shown.at(row));
            }
            break;
        }
        case 12:
            if (one(10) == 0) {
                model.tickAllShown();
                for (const QString &id : reference.shown())
                    reference.ticked.insert(id);
            } else if (one(10) == 0) {
                model.untickAll();
                reference.ticked.clear();
            } else if (!reference.rows.isEmpty()) { // by name, shown or not
                const QString name = reference.rows.value(anyId()).record.name;
                model.setTicked(QStringList{name, u"nobody.example"_s}, true);
                for (const Naive &row : std::as_const(reference.rows)) {
                    if (row.record.name == name)
                        reference.ticked.insert(row.record.instanceId);
                }
            }
            break;
        default: // follow a cell
            if (model.rowCount() > 0 && followed.size() < 40) {
                const int row = one(model.rowCount());
                const int column = one(domainColumnCount);
                followed.append({QPersistentModelIndex(model.index(row, column)), model.instanceId(row), column});
            }
            break;
        }

        const QStringList shown = reference.shown();
        rowsSeen += int(shown.size());
        QCOMPARE(model.rowCount(), int(shown.size()));
        for (int row = 0; row < shown.size(); ++row) {
            if (model.instanceId(row) != shown.at(row)) {
                QFAIL(qPrintable(u"step %1, row %2: %3 instead of %4"_s.arg(step).arg(row).arg(
                    model.record(row).name, reference.rows.value(shown.at(row)).record.name)));
            }
        }
        QCOMPARE(model.totalCount(), int(reference.rows.size()));
        QCOMPARE(model.tickedCount(), int(reference.ticked.size()));
        const QSet<QString> shownIds(shown.begin(), shown.end());
        QCOMPARE(model.tickedHiddenCount(), int(QSet<QString>(reference.ticked).subtract(shownIds).size()));
        for (qsizetype i = followed.size(); i-- > 0;) {
            const Followed &cell = followed.at(i);
            if (!shownIds.contains(cell.id)) {
                QVERIFY(!cell.index.isValid());
                followed.removeAt(i);
                continue;
            }
            // Plain questions: a macro for each of a million of them takes its time.
            if (!cell.index.isValid() || cell.index.column() != cell.column
                || model.instanceId(cell.index.row()) != cell.id || model.rowOf(cell.id) != cell.index.row())
                QFAIL(qPrintable(u"step %1: lost %2"_s.arg(step).arg(cell.id)));
        }
        if (step % 100 == 0) {
            for (int row = 0; row < shown.size(); ++row) {
                const Naive &naive = reference.rows[shown.at(row)];
                QCOMPARE(model.record(row), naive.record);
                QCOMPARE(model.isTicked(row), reference.ticked.contains(shown.at(row)));
                for (int column = 0; column < domainColumnCount; ++column)
                    QCOMPARE(model.index(row, column).data().toString(), naive.cells.at(column));
            }
            QCOMPARE(model.count(reference.filter), int(shown.size()));
            for (const QString &id : model.tickedNames())
                QVERIFY(model.contains(id));
        }
    }
    // The steps went where they were meant to.
    QVERIFY(rowsSeen > 50'000);
    QVERIFY(wideLayouts > 300);
}

} // namespace namestead

QTEST_GUILESS_MAIN(namestead::DomainsPropertyTest)
#include "propertytest.moc"
