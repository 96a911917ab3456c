// What the service's messy replies may look like, and what must not pass as a reply.

#include "api/operations/domains.h"
#include "api/operations/tasks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::service;

namespace {

struct ReadOutcome
{
    QString problem;
    QString field;
    QueryDomainListReply reply;
};

ReadOutcome readList(const QByteArray &bytes)
{
    auto parsed = Document::parse(bytes);
    if (const auto *error = std::get_if<Document::Error>(&parsed))
        return {error->message, {}, {}};
    ReadOutcome outcome;
    ReplyReader reader;
    readReply(std::get<Document>(parsed).root(), outcome.reply, reader);
    outcome.field = reader.failedField();
    outcome.problem = reader.failure();
    return outcome;
}

/// A page around a list text.
QByteArray pageWith(const QByteArray &data, int total = 1)
{
    return R"({"RequestId":"R","TotalItemNum":)" + QByteArray::number(total)
        + R"(,"CurrentPageNum":1,"PageSize":20,"Data":)" + data + '}';
}

const QByteArray oneDomain = R"({"DomainName":"a.cn","InstanceId":"S1"})";

} // namespace

class ReplyReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryShapeOfAList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        QTest::newRow("wrapped") << pageWith(R"({"Domain":[)" + oneDomain + "]}") << 1;
        QTest::newRow("bare") << pageWith('[' + oneDomain + ']') << 1;
        QTest::newRow("wrapper of another name")
            << pageWith(R"({"domains":[)" + oneDomain + ',' + oneDomain + "]}") << 2;
        QTest::newRow("wrapped single object") << pageWith(R"({"Domain":)" + oneDomain + '}') << 1;
        QTest::newRow("other wrapper, single object") << pageWith(R"({"x":)" + oneDomain + '}') << 1;
        QTest::newRow("single object") << pageWith(oneDomain) << 1;
        QTest::newRow("null items are left out") << pageWith("[null," + oneDomain + ",null]") << 1;
        QTest::newRow("paging fields inside the wrapper")
            << pageWith(R"({"Domain":[)" + oneDomain + R"(],"PageSize":1})") << 1;
        QTest::newRow("null") << pageWith("null", 0) << 0;
        QTest::newRow("empty text") << pageWith(R"("")", 0) << 0;
        QTest::newRow("empty object") << pageWith("{}", 0) << 0;
        QTest::newRow("empty list") << pageWith("[]", 0) << 0;
        QTest::newRow("empty wrapped list") << pageWith(R"({"Domain":[]})", 0) << 0;
        QTest::newRow("absent") << QByteArray(R"({"TotalItemNum":0,"RequestId":"R"})") << 0;
        QTest::newRow("XML wrapped") << QByteArray(
            "<R><TotalItemNum>2</TotalItemNum><Data>"
            "<Domain><DomainName>a</DomainName><InstanceId>1</InstanceId></Domain>"
            "<Domain><DomainName>b</DomainName><InstanceId>2</InstanceId></Domain>"
            "</Data></R>") << 2;
        QTest::newRow("XML without item element")
            << QByteArray("<R><TotalItemNum>2</TotalItemNum>"
                          "<Data><DomainName>a</DomainName><InstanceId>1</InstanceId></Data>"
                          "<Data><DomainName>b</DomainName><InstanceId>2</InstanceId></Data>"
                          "</R>")
            << 2;
        QTest::newRow("XML empty") << QByteArray("<R><TotalItemNum>0</TotalItemNum><Data/></R>") << 0;
    }

    void takesEveryShapeOfAList()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, count);
        const ReadOutcome outcome = readList(bytes);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.reply.data.size(), count);
        for (const Domain &domain : outcome.reply.data)
            QVERIFY(!domain.domainName.isEmpty() && !domain.instanceId.isEmpty());
    }

    void refusesWhatIsNoReply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("field");
        QTest::newRow("identity missing") << pageWith(R"([{"DomainName":"a.cn"}])") << "Data[0].InstanceId";
        QTest::newRow("identity missing further down")
            << pageWith('[' + oneDomain + R"(,{"InstanceId":"S2","DomainName":""}])") << "Data[1].DomainName";
        QTest::newRow("identity is an object")
            << pageWith(R"([{"DomainName":{"x":1},"InstanceId":"S"}])") << "Data[0].DomainName";
        QTest::newRow("number for a list") << pageWith("17") << "Data";
        QTest::newRow("true for a list") << pageWith("true") << "Data";
        QTest::newRow("text for a list") << pageWith(R"("see page 2")") << "Data";
        QTest::newRow("numbers in a list") << pageWith("[1,2]") << "Data";
        QTest::newRow("empty although counted") << pageWith("[]", 5) << "Data";
        QTest::newRow("null although counted") << pageWith("null", 5) << "Data";
        QTest::newRow("nothing known") << QByteArray("{}") << "TotalItemNum";
        QTest::newRow("error body with status 200") << QByteArray(R"({"Code":"Busy","Message":"m"})") << "TotalItemNum";
    }

    void refusesWhatIsNoReply()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, field);
        const ReadOutcome outcome = readList(bytes);
        QVERIFY(!outcome.problem.isEmpty());
        QCOMPARE(outcome.field, field);
    }

    void aPageBeyondTheEndMayBeEmpty()
    {
        QCOMPARE(readList(R"({"TotalItemNum":40,"CurrentPageNum":3,"PageSize":20,"Data":[]})").problem, QString());
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n");
        QTest::newRow("garbage") << QByteArray("\x00\x01\x02\xff", 4);
        QTest::newRow("words") << QByteArray("Service Unavailable");
        QTest::newRow("half JSON") << pageWith('[' + oneDomain).chopped(3);
        QTest::newRow("JSON and more") << pageWith("[]", 0) + "x";
        QTest::newRow("not UTF-8") << QByteArray("{\"RequestId\":\"\xff\xfe\"}");
        QTest::newRow("NaN") << pageWith("NaN");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>502</body></html>");
        QTest::newRow("HTML without document type") << QByteArray("<html><body>502</body></html>");
        QTest::newRow("half XML") << QByteArray("<R><Data><Domain>");
        QTest::newRow("mismatched XML") << QByteArray("<R><a></b></R>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE r [<!ENTITY a \"aaaaaaaa\">]><R>&a;</R>");
        QTest::newRow("too deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
        QTest::newRow("too deep XML") << QByteArray("<a>").repeated(500) + QByteArray("</a>").repeated(500);
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, bytes);
        const ReadOutcome outcome = readList(bytes);
        QVERIFY(!outcome.problem.isEmpty());
        QVERIFY2(outcome.field.isEmpty() || outcome.field == "TotalItemNum"_L1, qPrintable(outcome.field));
    }

    void takesAnyCaseAndAnyTypeOfScalar()
    {
        const ReadOutcome outcome = readList(
            R"({"requestid":"R","TOTALITEMNUM":"2","currentPageNum":1.0,"pagesize":"20","nextPage":"False","PrePage":0,"unknown":{"a":[1]},
                "data":{"domain":[
                 {"domainname":"a.cn","INSTANCEID":12,"Premium":"true","ExpirationCurrDateDiff":"-3","DomainStatus":3,"Remark":true},
                 {"DomainName":"b.cn","InstanceId":"S2","Premium":"maybe","ExpirationCurrDateDiff":"many","DomainStatus":"9","Remark":null}]}})");
        QCOMPARE(outcome.problem, QString());
        const QueryDomainListReply &reply = outcome.reply;
        QCOMPARE(reply.requestId, u"R"_s);
        QCOMPARE(reply.totalItemNum, std::optional(2));
        QCOMPARE(reply.currentPageNum, std::optional(1));
        QCOMPARE(reply.nextPage, std::optional(false));
        QCOMPARE(reply.prePage, std::optional(false));
        const Domain &a = reply.data.at(0);
        QCOMPARE(a.instanceId, u"12"_s);
        QCOMPARE(a.premium, std::optional(true));
        QCOMPARE(a.expirationCurrDateDiff, std::optional(-3));
        QCOMPARE(a.domainStatus.value(), DomainStatus::Normal);
        QCOMPARE(a.remark, u"true"_s);
        const Domain &b = reply.data.at(1);
        QCOMPARE(b.premium, std::nullopt);
        QCOMPARE(b.expirationCurrDateDiff, std::nullopt);
        QCOMPARE(b.domainStatus.value(), DomainStatus::Unknown);
        QCOMPARE(b.domainStatus.wire(), u"9"_s); // unknown values survive
        QVERIFY(b.remark.isEmpty());
    }

    void numbersOutOfRangeAreAbsentNotWrong()
    {
        const ReadOutcome outcome = readList(
            R"({"TotalItemNum":1,"Data":[{"DomainName":"a","InstanceId":"b","ExpirationCurrDateDiff":99999999999}]})");
        QCOMPARE(outcome.reply.data.at(0).expirationCurrDateDiff, std::nullopt);
    }

    void millisecondsWinOverTexts_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("text first") << QByteArray(
            R"("ExpirationDate":"2001-01-01 00:00:00","ExpirationDateLong":1584675448000)");
        QTest::newRow("text last") << QByteArray(
            R"("ExpirationDateLong":"1584675448000","ExpirationDate":"2001-01-01 00:00:00")");
    }

    void millisecondsWinOverTexts()
    {
        QFETCH(QByteArray, members);
        const ReadOutcome outcome = readList(pageWith(R"([{"DomainName":"a","InstanceId":"b",)" + members + "}]"));
        QCOMPARE(outcome.reply.data.at(0).expirationDate, Time::fromMs(1584675448000));
    }

    void aTimeInNoKnownFormIsShownAsItCame()
    {
        const ReadOutcome outcome =
            readList(pageWith(R"([{"DomainName":"a","InstanceId":"b","ExpirationDate":"soon"}])"));
        QCOMPARE(outcome.reply.data.at(0).expirationDate.utcMs, std::nullopt);
        QCOMPARE(outcome.reply.data.at(0).expirationDate.text, u"soon"_s);
    }

    void textListsTakeEveryShape_data()
    {
        QTest::addColumn<QByteArray>("dns");
        QTest::newRow("wrapped") << QByteArray(R"({"DnsList":["ns1.a.cn","ns2.a.cn"]})");
        QTest::newRow("bare") << QByteArray(R"(["ns1.a.cn","ns2.a.cn"])");
        QTest::newRow("other wrapper") << QByteArray(R"({"Dns":["ns1.a.cn","ns2.a.cn"]})");
        QTest::newRow("objects") << QByteArray(R"([{"Dns":"ns1.a.cn"},{"Dns":"ns2.a.cn"}])");
        QTest::newRow("nulls between") << QByteArray(R"([null,"ns1.a.cn","","ns2.a.cn"])");
    }

    void textListsTakeEveryShape()
    {
        QFETCH(QByteArray, dns);
        const ReadOutcome outcome =
            readList(pageWith(R"([{"DomainName":"a","InstanceId":"b","DnsList":)" + dns + "}]"));
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.reply.data.at(0).dnsList, (QStringList{u"ns1.a.cn"_s, u"ns2.a.cn"_s}));
    }

    void anEmptyCursorIsNone()
    {
        auto parsed = Document::parse(R"({"RequestId":"R","Objects":[],"NextPageCursor":{},"PrePageCursor":null})");
        QueryTaskInfoHistoryReply reply;
        ReplyReader reader;
        readReply(std::get<Document>(parsed).root(), reply, reader);
        QVERIFY(!reader.failed());
        QVERIFY(!reply.nextPageCursor && !reply.prePageCursor && !reply.currentPageCursor);
    }

    void aTaskWithoutNumberIsNoTask()
    {
        auto parsed =
            Document::parse(R"({"RequestId":"R","Data":{"TaskDetail":[{"DomainName":"a"}]},"TotalItemNum":1})");
        QueryTaskDetailListReply reply;
        ReplyReader reader;
        readReply(std::get<Document>(parsed).root(), reply, reader);
        QVERIFY(reader.failed());
        QVERIFY2(reader.failedField().startsWith("Data[0].Task"_L1), qPrintable(reader.failedField()));
    }
};

QTEST_APPLESS_MAIN(ReplyReaderTest)
#include "tst_replyreader.moc"
