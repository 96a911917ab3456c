#include "api/catalogue/catalogue.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

const char goodShared[] = R"({"group":"shared","title":{"en":"Shared","zh":"共用"},
  "enumerations":{"Lang":{"values":[{"wire":"zh","name":"Chinese","label":{"en":"Chinese","zh":"中文"}}]}},
  "parameters":{"Lang":{"name":"Lang","type":"String","enum":"Lang","help":{"en":"Language.","zh":"语言。"}}},
  "records":{"Tag":{"fields":[{"name":"Key","type":"String"},{"name":"Value","type":"String"}]}}})";

/// A group's file around parameters, reply fields and further keys of its one operation.
QByteArray groupFile(const QByteArray &parameters, const QByteArray &reply,
                     const QByteArray &more = R"("effect":"read","resend":"yes")")
{
    return R"({"group":"things","title":{"en":"Things","zh":"东西"},"operations":[{"name":"QueryThings","title":{"en":"t","zh":"标"},
      "help":{"en":"h","zh":"助"},"section":"5.1",)"
        + more + R"(,"parameters":[)" + parameters + R"(],"reply":[)" + reply + "]}]}";
}

QString firstError(const QByteArray &json)
{
    Catalogue catalogue;
    const auto sharedErrors = catalogue.addFile(u"shared.json"_s, goodShared);
    if (!sharedErrors.empty())
        return u"shared: "_s + sharedErrors.front().text();
    const auto errors = catalogue.addFile(u"things.json"_s, json);
    return errors.empty() ? QString() : errors.front().text();
}

QByteArray parameter(const QByteArray &keys)
{
    return R"({"help":{"en":"e","zh":"中"},)" + keys + '}';
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAllOperationsOfTheReference()
    {
        QSet<QString> sections;
        int newer = 0;
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            if (operation->section)
                sections.insert(*operation->section);
            else
                ++newer;
        }
        QSet<QString> expected;
        for (int i = 1; i <= 5; ++i)
            expected.insert(u"4."_s + QString::number(i));
        for (int i = 1; i <= 66; ++i)
            expected.insert(u"5."_s + QString::number(i));
        QCOMPARE(sections, expected);
        QVERIFY2(newer >= 19, qPrintable(QString::number(newer)));
    }

    void ordersAreNeverSentAgain()
    {
        int orders = 0;
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            if (operation->effect == Effect::Order) {
                ++orders;
                QCOMPARE(operation->resend.rule, Resend::Rule::No);
            }
        }
        QCOMPARE(orders, 8); // six of the reference, two transfer orders
    }

    void everyTaskNamesItsNumber()
    {
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            for (const Field &field : operation->reply) {
                if (field.name == "TaskNo"_L1)
                    QVERIFY2(field.identifies, qPrintable(operation->name));
            }
        }
    }

    void takesAGoodFile()
    {
        QCOMPARE(firstError(
                     groupFile(R"("Lang",)" + parameter(R"("name":"PageNum","type":"Integer","min":1,"required":true)"),
                               R"({"name":"Data","type":"Object","list":"wrapped","item":"Tag","record":"Tag"})")),
                 QString());
    }

    void namesFileOperationAndField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("starts");
        const auto row = [](const char *name, const QByteArray &json, const char *starts) {
            QTest::newRow(name) << json << QString::fromUtf8(starts);
        };
        row("no JSON", "{", "things.json: not a JSON object");
        row("other group", R"({"group":"other","title":{"en":"a","zh":"b"}})", "things.json: \"group\"");
        row("Chinese missing", R"({"group":"things","title":{"en":"a"}})", "things.json: \"title\"");
        row("unknown key", R"({"group":"things","title":{"en":"a","zh":"b"},"operation":[]})",
            "things.json: unknown key \"operation\"");
        row("misspelt key of a parameter", groupFile(parameter(R"("name":"A","type":"String","requierd":true)"), ""),
            "things.json: QueryThings: A: unknown key \"requierd\"");
        row("unknown type", groupFile(parameter(R"("name":"A","type":"Text")"), ""),
            "things.json: QueryThings: A: \"type\"");
        row("unknown reference", groupFile(R"("Nothing")", ""),
            "things.json: QueryThings: Nothing: there is no named parameter");
        row("unknown enumeration", groupFile(parameter(R"("name":"A","type":"String","enum":"B")"), ""),
            "things.json: QueryThings: A: there is no enumeration");
        row("unknown record", groupFile("", R"({"name":"A","type":"Object","record":"B"})"),
            "things.json: QueryThings: A: there is no record");
        row("range upside down", groupFile(parameter(R"("name":"A","type":"Integer","min":3,"max":1)"), ""),
            "things.json: QueryThings: A: \"min\"");
        row("range of a text", groupFile(parameter(R"("name":"A","type":"String","min":3)"), ""),
            "things.json: QueryThings: A: only");
        row("default out of the enumeration",
            groupFile(parameter(R"("name":"A","type":"String","enum":"Lang","default":"fr")"), ""),
            "things.json: QueryThings: A: \"default\"");
        row("parameter twice", groupFile(R"("Lang","Lang")", ""),
            "things.json: QueryThings: Lang: the parameter stands here twice");
        row("field twice but for case", groupFile("", R"({"name":"Ab","type":"String"},{"name":"AB","type":"String"})"),
            "things.json: QueryThings: AB: the name");
        row("list without item", groupFile("", R"({"name":"A","type":"String","list":"bare"})"),
            "things.json: QueryThings: A: \"item\"");
        row("order that may be repeated", groupFile("", "", R"("effect":"order","resend":"yes")"),
            "things.json: QueryThings: an order is never sent again");
        row("no effect", groupFile("", "", R"("resend":"yes")"), "things.json: QueryThings: \"effect\"");
        row("resend names a stranger",
            groupFile("", "", R"("effect":"write","resend":{"parameter":"Id","when":"present"})"),
            "things.json: QueryThings: \"resend\"");
        row("paging of a list that is not there",
            groupFile("", "", R"("effect":"read","resend":"yes","paging":{"kind":"page","list":"Data"})"),
            "things.json: QueryThings: \"paging\"");
        row("help missing", groupFile(R"({"name":"A","type":"String"})", ""), "things.json: QueryThings: A: \"help\"");
        row("object in an object",
            groupFile(
                parameter(
                    R"("name":"A","type":"Object","list":"repeat","fields":[{"name":"B","type":"Object","list":"repeat",
                                "help":{"en":"e","zh":"中"},"fields":["Lang"]}])"),
                ""),
            "things.json: QueryThings: B: an Object");
    }

    void namesFileOperationAndField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, starts);
        const QString error = firstError(json);
        QVERIFY2(error.startsWith(starts), qPrintable(error));
    }

    void aBrokenFileAddsNothing()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.addFile(u"shared.json"_s, goodShared).empty());
        QVERIFY(!catalogue.addFile(u"things.json"_s, groupFile(R"("Nothing")", "")).empty());
        QVERIFY(catalogue.operations().empty());
        QCOMPARE(catalogue.groups().size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
