#include "models/domains/domaincsv.h"
#include "models/orders/orderreport.h"
#include "models/orders/runmodel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

OrderRun sampleRun()
{
    OrderRun run;
    run.id = 7;
    run.accountId = u"account-1"_s;
    run.accountLabel = u"Lab"_s;
    run.title = u"May, all of them"_s;
    run.createdMs = 1'780'000'000'000;
    run.finishedMs = run.createdMs + 60'000;
    run.state = RunState::Finished;
    run.couponNo = u"C-1"_s;
    OrderChunk chunk;
    chunk.taskNo = u"task-1"_s;
    chunk.requestId = u"request-1"_s;
    chunk.sendingMs = run.createdMs + 1'000;
    run.chunks = {chunk};
    const auto add = [&run](const QString &name, ItemState state, const OrderReason &reason, const QString &price) {
        OrderItem item;
        item.id = run.items.size() + 1;
        item.name = name;
        item.instanceId = u'S' + name;
        item.state = state;
        item.reason = reason;
        item.years = 2;
        item.plannedExpiryMs = item.sentExpiryMs = 1'790'000'000'000;
        item.newExpiryMs = state == ItemState::Succeeded ? 1'853'000'000'000 : 0;
        item.priceShown = price;
        item.chunk = 0;
        run.items.append(item);
    };
    add(u"good.com"_s, ItemState::Succeeded, {}, u"156.00 CNY"_s);
    add(u"例子.中国"_s, ItemState::Failed, {OrderReason::Code::Service, u"=cmd|' /C calc'!A0"_s}, u"80.50 CNY"_s);
    add(u"fine.cn"_s, ItemState::Succeeded, {}, u"77.05 CNY"_s);
    add(u"lost.com"_s, ItemState::Unknown, {OrderReason::Code::NoTrace, {}}, {});
    add(u"free.com"_s, ItemState::Succeeded, {}, {});
    return run;
}

} // namespace

class PlanReportTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyStateHasAWord();
    void everyReasonHasASentence();
    void knownCodesBecomeSentencesWithTheServiceWordsBeside_data();
    void knownCodesBecomeSentencesWithTheServiceWordsBeside();
    void unknownNamesAreAdvisedNotToBeSentAgain();
    void exportPutsWhatWentWrongFirst();
    void exportTellsARefusingDevice();
    void receiptTellsEverything();
    void tableOfAFinishedRun();
};

void PlanReportTest::everyStateHasAWord()
{
    QSet<QString> words;
    for (int state = 0; state <= int(ItemState::NotSent); ++state)
        words.insert(itemStateText(ItemState(state)));
    QCOMPARE(words.size(), int(ItemState::NotSent) + 1);
    QVERIFY(!words.contains(QString()));
    for (int state = 0; state <= int(ChunkState::Done); ++state)
        QVERIFY(!chunkStateText(ChunkState(state)).isEmpty());
    for (int kind = 0; kind <= int(OrderKind::Console); ++kind)
        QVERIFY(!orderKindText(OrderKind(kind)).isEmpty());
    OrderRun run;
    run.state = RunState::Paused;
    QSet<QString> pauses;
    for (int pause = 0; pause <= int(PauseReason::Journal); ++pause) {
        run.pause = PauseReason(pause);
        pauses.insert(runStateText(run));
    }
    QCOMPARE(pauses.size(), int(PauseReason::Journal) + 1);
}

void PlanReportTest::everyReasonHasASentence()
{
    QSet<QString> sentences;
    for (int code = 1; code <= int(OrderReason::Code::Person); ++code)
        sentences.insert(orderReasonText({OrderReason::Code(code), {}}));
    QCOMPARE(sentences.size(), int(OrderReason::Code::Person));
    QVERIFY(!sentences.contains(QString()));
    QVERIFY(orderReasonText({}).isEmpty());
    const qint64 moved = QDateTime(QDate(2031, 5, 6), QTime(12, 0)).toMSecsSinceEpoch();
    QVERIFY(orderReasonText({OrderReason::Code::DateMoved, QString::number(moved)}).contains(u"2031-05-06"_s));
}

void PlanReportTest::knownCodesBecomeSentencesWithTheServiceWordsBeside_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("busy") << u"TaskIsBeingProcessed"_s << u"Another task"_s;
    QTest::newRow("illegal") << u"ParameterIllegal"_s << u"refuses a value"_s;
    QTest::newRow("illegal, as it is spelt too") << u"ParameterIllegall"_s << u"refuses a value"_s;
    QTest::newRow("gone") << u"DomainNotExist"_s << u"does not find"_s;
    QTest::newRow("risk") << u"Forbidden.RiskControl"_s << u"risk control"_s;
    QTest::newRow("family") << u"Forbidden.Something"_s << u"may not do this"_s;
    QTest::newRow("words of its own") << u"域名已锁定"_s << u"The service says"_s;
}

void PlanReportTest::knownCodesBecomeSentencesWithTheServiceWordsBeside()
{
    QFETCH(QString, code);
    QFETCH(QString, part);
    for (const auto kind : {OrderReason::Code::Service, OrderReason::Code::Refused}) {
        const QString text = orderReasonText({kind, code});
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(text.contains(code), qPrintable(text));
    }
}

void PlanReportTest::unknownNamesAreAdvisedNotToBeSentAgain()
{
    for (const OrderItem &item : sampleRun().items)
        QCOMPARE(orderReasonAdvice(item).isEmpty(), item.state == ItemState::Succeeded);
}

void PlanReportTest::exportPutsWhatWentWrongFirst()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exportRun(sampleRun(), buffer));
    const CsvTable table = readCsv(buffer.data());
    QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
    QCOMPARE(table.rows.size(), 5);
    QStringList names;
    for (const QStringList &row : table.rows) {
        QCOMPARE(row.size(), table.header.size());
        names.append(row.at(0));
    }
    QCOMPARE(names.join(u' '), u"lost.com 例子.中国 good.com fine.cn free.com"_s);
    const QStringList good = table.rows.at(2);
    QCOMPARE(good.at(4), u"2"_s);
    QCOMPARE(good.at(5), QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).date().toString(Qt::ISODate));
    QCOMPARE(good.at(6), QDateTime::fromMSecsSinceEpoch(1'853'000'000'000).date().toString(Qt::ISODate));
    QCOMPARE(good.at(7), u"156.00 CNY"_s);
    QCOMPARE(good.at(8), u"task-1"_s);
}

void PlanReportTest::exportTellsARefusingDevice()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ReadOnly device"_s));
    QVERIFY(!exportRun(sampleRun(), buffer));
}

void PlanReportTest::receiptTellsEverything()
{
    const QString text = receiptText(sampleRun());
    for (const QString &part : {u"May, all of them"_s, u"Lab"_s, u"C-1"_s, u"task-1"_s, u"good.com"_s, u"例子.中国"_s,
                                u"lost.com"_s, QLocale().toString(233.05, 'f', 2) + u" CNY"_s, u"156.00 CNY"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.indexOf(u"lost.com"_s) < text.indexOf(u"good.com"_s));
}

void PlanReportTest::tableOfAFinishedRun()
{
    RunModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    OrderRun run = sampleRun();
    run.state = RunState::Running;
    model.setRun(run);
    QCOMPARE(model.index(0, 0).data().toString(), u"good.com"_s); // as it goes
    model.setRun(sampleRun());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data().toString(), u"lost.com"_s);
    QCOMPARE(model.index(0, 0).data(RunModel::StateRole).toInt(), int(ItemState::Unknown));
    QCOMPARE(model.index(0, 0).data(RunModel::ToneRole).toInt(), 3);
    QCOMPARE(model.index(0, 0).data(RunModel::ItemRowRole).toInt(), 3);
    QVERIFY(!model.index(0, 0).data(RunModel::AdviceRole).toString().isEmpty());
    QCOMPARE(model.index(2, int(RunModel::Column::Task)).data().toString(), u"task-1"_s);
    QVERIFY(model.index(2, int(RunModel::Column::State))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(model.headerData(int(RunModel::Column::State), Qt::Horizontal).toString()));
}

QTEST_GUILESS_MAIN(PlanReportTest)
#include "planreporttest.moc"
