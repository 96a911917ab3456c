#include "models/domains/domaintablemodel.h"
#include "models/portfolio/storedbatch.h"
#include "tests/domains/records.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace namestead {

class DomainsTableTest : public QObject
{
    Q_OBJECT
private slots:
    void naturalSort();
    void severalKeys();
    void ticksOutliveFilters();
    void tickByCheckbox();
    void chosenRowsAreCountedAndOutliveRemovals();
    void cells();
    void daysLeft();
    void aFilterSaysLittle();
    void aChangeSaysWhere();
    void sameNameTwice();
    void takesWhatTheDiskHolds();
};

namespace {

QStringList shownIn(const DomainTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(DomainTableModel::NameRole).toString());
    return names;
}

QList<DomainRecord> numbered(int count)
{
    QList<DomainRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(test::named(u"name%1.com"_s.arg(i)));
    return records;
}

DomainFilter textFilter(const QString &text)
{
    DomainFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

void DomainsTableTest::naturalSort()
{
    DomainTableModel model;
    QList<DomainRecord> records;
    for (const QString &name : {u"a10.com"_s, u"名10.com"_s, u"a2.com"_s, u"b.com"_s, u"名9.com"_s, u"a.com"_s})
        records.append(test::named(name));
    model.insert(records);
    QStringList wanted{u"a.com"_s, u"a2.com"_s, u"a10.com"_s, u"b.com"_s, u"名9.com"_s, u"名10.com"_s};
    QCOMPARE(shownIn(model), wanted);
    model.sort(0, Qt::DescendingOrder);
    std::reverse(wanted.begin(), wanted.end());
    QCOMPARE(shownIn(model), wanted);
    model.insert({test::named(u"a3.com"_s)});
    QCOMPARE(shownIn(model).indexOf(u"a3.com"_s), 4);
}

void DomainsTableTest::severalKeys()
{
    DomainTableModel model;
    QList<DomainRecord> records = numbered(4);
    records[0].group = u"Shop 10"_s;
    records[1].group = u"Shop 9"_s;
    records[2].group = u"Shop 10"_s;
    records[3].group = u"Shop 9"_s;
    records[2].expiresMs += 86'400'000;
    model.insert(records);
    model.setSort({{DomainColumn::Group, Qt::AscendingOrder}, {DomainColumn::Expires, Qt::DescendingOrder}});
    QCOMPARE(shownIn(model), QStringList({u"name1.com"_s, u"name3.com"_s, u"name2.com"_s, u"name0.com"_s}));
    records[3].expiresMs += 86'400'000; // moves up under the same keys
    model.insert({records[3]});
    QCOMPARE(shownIn(model).first(), u"name3.com"_s);
    model.setSort({});
    QCOMPARE(shownIn(model).first(), u"name0.com"_s);
}

void DomainsTableTest::ticksOutliveFilters()
{
    DomainTableModel model;
    model.insert(numbered(100));
    QSignalSpy ticks(&model, &DomainTableModel::ticksChanged);
    model.setFilter(textFilter(u"name1"_s)); // 1, 10 to 19
    model.tickAllShown();
    QCOMPARE(model.tickedCount(), 11);
    QCOMPARE(ticks.count(), 1);
    model.setFilter(textFilter(u"name2"_s));
    QCOMPARE(model.tickedHiddenCount(), 11);
    model.setTicked(0, 1, true); // 2, 20
    QCOMPARE(model.tickedCount(), 13);
    QCOMPARE(model.tickedNames().first(2), QStringList({u"name2.com"_s, u"name20.com"_s}));
    model.setFilter({});
    QCOMPARE(model.tickedHiddenCount(), 0);
    DomainRecord changed = model.record(1);
    changed.remark = u"changed"_s;
    model.insert({changed});
    QVERIFY(model.isTicked(1));
    model.remove({u"S-name1.com"_s});
    QCOMPARE(model.tickedCount(), 12);
    model.insert({test::named(u"name1.com"_s)});
    QCOMPARE(model.tickedCount(), 12); // another one of that name
    DomainFilter ticked;
    ticked.conditions = {{DomainCondition::Field::Ticked, {}}};
    model.setFilter(ticked);
    QCOMPARE(model.rowCount(), 12);
    model.setTicked(QStringList{u"name10.com"_s}, false);
    QCOMPARE(model.rowCount(), 11);
    model.untickAll();
    QCOMPARE(model.rowCount(), 0);
}

void DomainsTableTest::chosenRowsAreCountedAndOutliveRemovals()
{
    DomainTableModel model;
    QList<DomainRecord> records = numbered(100);
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].tags = i % 2 ? QStringList{u"odd"_s} : QStringList{};
        if (i % 10 == 0)
            records[i].tags.append(u"ten"_s);
        if (i % 3 == 0)
            records[i].note = i % 2 ? u"third, odd"_s : u"third"_s;
    }
    model.insert(records);
    const DomainTableModel::Rows all = model.shownRows();
    using Counts = QHash<QString, int>;
    QCOMPARE(model.tagCounts(*all), (Counts{{u"odd"_s, 50}, {u"ten"_s, 10}}));
    QCOMPARE(model.noteCounts(*all), (Counts{{u"third"_s, 17}, {u"third, odd"_s, 17}}));
    const DomainTableModel::Rows some = model.rowsOf({{0, 1}, {10, 10}, {98, 200}});
    QCOMPARE(model.names(*some),
             QStringList({u"name0.com"_s, u"name1.com"_s, u"name10.com"_s, u"name98.com"_s, u"name99.com"_s}));
    QCOMPARE(model.tagCounts(*some), (Counts{{u"odd"_s, 2}, {u"ten"_s, 2}}));
    model.setTicked(5, 8, true);
    model.setFilter(textFilter(u"name6"_s));
    const DomainTableModel::Rows ticked = model.tickedRows();
    QCOMPARE(model.names(*ticked), model.tickedNames());
    QCOMPARE(ticked->count(), 4);

    // Another row takes the place.
    model.remove({u"S-name6.com"_s, u"S-name10.com"_s});
    model.insert({test::named(u"other1.com"_s), test::named(u"other2.com"_s)});
    QCOMPARE(all->count(), 100);
    QCOMPARE(model.names(*all).size(), 98);
    QVERIFY(!model.names(*all).contains(u"other1.com"_s));
    QCOMPARE(model.tagCounts(*some), (Counts{{u"odd"_s, 2}, {u"ten"_s, 1}}));
    QVERIFY(!model.annotation(*ticked, 0)); // was first, as the only one shown
    const Portfolio::Annotation annotation = model.annotation(*some, 1).value();
    QCOMPARE(annotation, model.annotationOf(u"name1.com"_s).value());
    QCOMPARE(annotation.tags, QStringList{u"odd"_s});
    QCOMPARE(model.annotationOf(u"name3.com"_s)->note, u"third, odd"_s);
    QVERIFY(!model.annotationOf(u"name6.com"_s));
    model.clear();
    QVERIFY(model.names(*all).isEmpty());
    QVERIFY(model.tagCounts(*all).isEmpty());
}

void DomainsTableTest::tickByCheckbox()
{
    DomainTableModel model;
    model.insert(numbered(3));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 0), u"x"_s, Qt::EditRole));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.index(1, 1).data(Qt::CheckStateRole).isValid());
    QCOMPARE(model.tickedNames(), QStringList({u"name1.com"_s}));
}

void DomainsTableTest::cells()
{
    DomainTableModel model;
    DomainRecord record = test::named(u"例子.中国"_s);
    record.expiresMs = test::localMs(QDate(2031, 3, 14), QTime(23, 59, 59));
    record.realName = Open<service::RealNameStatus>::fromWire("NEWSTATE");
    record.tags = {u"a"_s, u"b"_s};
    model.insert({record});
    const auto cell = [&model](DomainColumn column, int role = Qt::DisplayRole) {
        return model.index(0, int(column)).data(role);
    };
    QCOMPARE(cell(DomainColumn::Name), u"例子.中国"_s);
    QCOMPARE(cell(DomainColumn::Name, Qt::ToolTipRole), u"xn--fsqu00a.xn--fiqs8s"_s);
    QCOMPARE(cell(DomainColumn::Name, DomainTableModel::AsciiRole), u"xn--fsqu00a.xn--fiqs8s"_s);
    QCOMPARE(cell(DomainColumn::Expires), u"2031-03-14"_s);
    QCOMPARE(cell(DomainColumn::Expires, DomainTableModel::ValueRole).toLongLong(), record.expiresMs);
    QVERIFY(cell(DomainColumn::Expires, Qt::ToolTipRole).toString().contains(u"59"_s));
    QCOMPARE(cell(DomainColumn::Expires, Qt::AccessibleTextRole), u"Expires: 2031-03-14"_s);
    QCOMPARE(cell(DomainColumn::Status), u"Normal"_s);
    QCOMPARE(cell(DomainColumn::Status, DomainTableModel::ValueRole), u"3"_s);
    QCOMPARE(cell(DomainColumn::RealName), u"NEWSTATE"_s); // as it came
    QCOMPARE(cell(DomainColumn::TransferLock), u"Not read yet"_s);
    QVERIFY(!cell(DomainColumn::TransferLock, DomainTableModel::ValueRole).isValid());
    QCOMPARE(cell(DomainColumn::LastRead), u"Not read yet"_s);
    QCOMPARE(cell(DomainColumn::Tags), u"a, b"_s);
    QCOMPARE(cell(DomainColumn::AutoRenew), u"Not told"_s);
    record.detailsMs = test::localMs(QDate(2027, 1, 2));
    record.transferLock = service::LockStatus::Unlocked;
    record.autoRenew = false;
    model.insert({record});
    QCOMPARE(cell(DomainColumn::TransferLock), u"Unlocked"_s);
    QCOMPARE(cell(DomainColumn::UpdateLock), u"Not told"_s);
    QVERIFY(cell(DomainColumn::TransferLock, Qt::ToolTipRole).toString().startsWith(u"Read "_s));
    QCOMPARE(cell(DomainColumn::AutoRenew), u"Off"_s);
    QCOMPARE(cell(DomainColumn::AutoRenew, DomainTableModel::ValueRole), false);
    QCOMPARE(model.cellText(0, DomainColumn::LastRead), u"2027-01-02"_s);
    QCOMPARE(model.record(0), record);
    QSet<QString> ids;
    for (int column = 0; column < domainColumnCount; ++column) {
        ids.insert(DomainTableModel::columnId(DomainColumn(column)));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(int(ids.size()), domainColumnCount);
}

void DomainsTableTest::daysLeft()
{
    DomainTableModel model;
    QList<DomainRecord> records = numbered(3);
    records[0].expiresMs = test::localMs(QDate::currentDate(), QTime(0, 0));
    records[1].expiresMs = test::localMs(QDate::currentDate().addDays(12), QTime(23, 59));
    records[2].expiresMs = 0;
    model.insert(records);
    const auto days = [&model](int row) { return model.index(row, 2).data(DomainTableModel::DaysLeftRole); };
    QCOMPARE(days(0).toInt(), 0);
    QCOMPARE(days(1).toInt(), 12);
    QVERIFY(!days(2).isValid());
}

void DomainsTableTest::aFilterSaysLittle()
{
    DomainTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.insert(numbered(3000));
    int signalled = 0;
    const auto note = [&signalled] { ++signalled; };
    connect(&model, &QAbstractItemModel::rowsInserted, this, note);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, note);
    connect(&model, &QAbstractItemModel::layoutChanged, this, note);
    connect(&model, &QAbstractItemModel::modelReset, this, [] { QFAIL("reset"); });
    const QPersistentModelIndex kept(model.index(model.rowOf(u"S-name777.com"_s), 3));
    const QPersistentModelIndex lost(model.index(model.rowOf(u"S-name778.com"_s), 3));
    model.setFilter(textFilter(u"7.com"_s)); // every tenth
    QCOMPARE(model.rowCount(), 300);
    QVERIFY(signalled <= 4);
    QCOMPARE(kept.row(), model.rowOf(u"S-name777.com"_s));
    QVERIFY(!lost.isValid()); // none, not some neighbour
    signalled = 0;
    model.setFilter(textFilter(u"8.com"_s));
    QVERIFY(signalled <= 4);
    signalled = 0;
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3000);
    QVERIFY(signalled <= 2);
}

void DomainsTableTest::aChangeSaysWhere()
{
    DomainTableModel model;
    model.insert(numbered(100));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    DomainRecord record = model.record(5);
    record.tags = {u"new"_s};
    model.insert({record});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(5, int(DomainColumn::Tags)));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(5, int(DomainColumn::Tags)));
    model.insert({record}); // no difference
    record.listedMs += 5;   // none to be seen
    model.insert({record});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.record(5).listedMs, record.listedMs);
    model.insert({test::named(u"name50a.com"_s)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layouts.count(), 0);
}

/// A name that lapsed and was registered again has another id; for a while both may be known.
void DomainsTableTest::sameNameTwice()
{
    DomainTableModel model;
    model.insert({test::named(u"a.com"_s, u"S1"_s), test::named(u"a.com"_s, u"S2"_s)});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.contains(u"a.com"_s));
    model.remove({u"S1"_s});
    QCOMPARE(model.recordOf(u"a.com"_s)->instanceId, u"S2"_s);
    model.remove({u"S2"_s});
    QVERIFY(!model.recordOf(u"a.com"_s));
}

/// Rows come as bytes and numbers of shared values; the same records come out as if they had been handed in.
void DomainsTableTest::takesWhatTheDiskHolds()
{
    QRandomGenerator random(11);
    QList<DomainRecord> records;
    for (int i = 0; i < 6'000; ++i) {
        DomainRecord record =
            test::anyRecord(random, u"S%1"_s.arg(i), (i % 7 == 0 ? u"名%1.中国"_s : u"name-%1.com"_s).arg(i));
        record.registrar = i % 3 == 0 ? u"Registrar %1"_s.arg(i % 5) : QString();
        if (record.detailsMs != 0)
            record.email = u"owner%1@practice.example"_s.arg(i % 40);
        records.append(record);
    }
    const auto shared = std::make_shared<SharedValues>();
    QList<StoredBatch> batches;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DomainRecord &record = records.at(i);
        if (i % 1'000 == 0)
            batches.append(StoredBatch(shared, 0, records.size()));
        SharedIds ids{};
        for (const SharedKind kind : sharedKinds) {
            if (record.detailsMs == 0 && (kind == SharedKind::Details || kind == SharedKind::Contact))
                continue;
            ids[size_t(kind)] = int(i) + 1;
            sharedTable(kind).copy(record, shared->byId[size_t(kind)][int(i) + 1]);
        }
        const StoredBatch::Notes notes{int(shared->tagSets.size()), record.note.toUtf8()};
        const bool isNoted = !record.tags.isEmpty() || !record.note.isEmpty();
        if (isNoted)
            shared->tagSets.append(record.tags);
        QByteArray bytes;
        RowTexts(record).row(ids).pack(bytes);
        batches.last().append(bytes);
        if (isNoted)
            batches.last().addNotes(batches.last().size() - 1, notes);
        QCOMPARE(batches.last().record(batches.last().size() - 1), record);
    }
    Portfolio portfolio(QString(), {});
    DomainTableModel fromDisk;
    const QAbstractItemModelTester tester(&fromDisk, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fromDisk.setPortfolio(&portfolio);
    for (const StoredBatch &batch : std::as_const(batches))
        emit portfolio.loaded(batch);
    emit portfolio.opened();
    DomainTableModel byHand;
    byHand.insert(records);
    QCOMPARE(fromDisk.rowCount(), records.size());
    QCOMPARE(shownIn(fromDisk), shownIn(byHand));
    for (const DomainRecord &record : std::as_const(records))
        QCOMPARE(fromDisk.recordOf(record.name), record);
    for (const QString &word : {u"名1"_s, u"xn--"_s, u"remark 2"_s, u"shop"_s, u"owner"_s}) {
        fromDisk.setFilter(textFilter(word));
        byHand.setFilter(textFilter(word));
        QVERIFY(byHand.rowCount() > 0);
        QCOMPARE(shownIn(fromDisk), shownIn(byHand));
    }
    emit portfolio.annotated({{records.at(9).name, {u"later"_s}, u"uniqueword"_s}});
    QCOMPARE(fromDisk.recordOf(records.at(9).name)->tags, QStringList{u"later"_s});
    QCOMPARE(fromDisk.recordOf(records.at(9).name)->note, u"uniqueword"_s);
    fromDisk.setFilter(textFilter(u"uniqueword"_s));
    QCOMPARE(fromDisk.rowCount(), 1);
    emit portfolio.emptied();
    QCOMPARE(fromDisk.totalCount(), 0);
    QCOMPARE(fromDisk.rowCount(), 0);
}

} // namespace namestead

QTEST_GUILESS_MAIN(namestead::DomainsTableTest)
#include "tabletest.moc"
