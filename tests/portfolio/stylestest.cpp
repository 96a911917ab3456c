#include "portfoliolab.h"

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::NameId;

/// Some hundred names in every style of replies.
class StylesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void findsEveryNameInEveryStyle_data();
    void findsEveryNameInEveryStyle();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
};

void StylesTest::findsEveryNameInEveryStyle_data()
{
    QTest::addColumn<int>("nameCase");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("text");
    const char *const cases[] = {"Pascal", "Camel", "Lower"};
    const char *const shapes[] = {"catalogue", "wrapped", "bare", "single"};
    for (int nameCase = 0; nameCase < 3; ++nameCase) {
        for (int shape = 0; shape < 4; ++shape) {
            for (const bool text : {false, true})
                QTest::addRow("%s %s%s", cases[nameCase], shapes[shape], text ? " text" : "")
                    << nameCase << shape << text;
        }
    }
}

void StylesTest::findsEveryNameInEveryStyle()
{
    QFETCH(int, nameCase);
    QFETCH(int, shape);
    QFETCH(bool, text);
    Service service(501); // the last page has one name
    service.practice.setStyle({.nameCase = practice::ReplyStyle::NameCase(nameCase),
                               .listShape = practice::ReplyStyle::ListShape(shape),
                               .scalarsAsText = text});
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.file().condition, PortfolioFile::Condition::New);
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, SyncOutcome::Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(listener.changedRecords, 501); // each once
    QCOMPARE(portfolio.count(), 501);
    QCOMPARE(portfolio.openChanges(), 0); // a first filling is no news

    const practice::NameState state =
        service.practice.withWorld([](practice::World &world) { return world.names().at(NameId(17)); });
    const QString id =
        service.practice.withWorld([](practice::World &world) { return world.names().instanceIdOf(NameId(17)); });
    QCOMPARE(listener.records.value(id).expiresMs, state.expirationMs);
    QCOMPARE(listener.records.value(id).registeredMs, state.registrationMs);
    QCOMPARE(listener.records.value(id).premium, std::optional(state.premium));
    QCOMPARE(listener.records.value(id).autoRenew, std::optional(state.autoRenew));
    QVERIFY(listener.records.value(id).status.isSet());
    QVERIFY(listener.records.value(id).suffixKind.isSet());
    QVERIFY(listener.records.value(id).registrantType.isSet());
    QVERIFY(listener.records.value(id).realName.isSet());
}

QTEST_GUILESS_MAIN(StylesTest)
#include "stylestest.moc"
