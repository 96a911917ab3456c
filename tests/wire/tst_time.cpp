#include "api/wire/time.h"

#include <QDateTime>
#include <QTest>

using namespace namestead;

class TimeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: no time
        QTest::newRow("plain") << QByteArray("2018-03-26 15:08:20") << "2018-03-26T07:08:20Z";
        QTest::newRow("with comma") << QByteArray("2019-03-20, 11:37:29") << "2019-03-20T03:37:29Z";
        QTest::newRow("day only") << QByteArray("2018-03-26") << "2018-03-25T16:00:00Z";
        QTest::newRow("English, no blank") << QByteArray("Nov 02,2019 04:00:45") << "2019-11-01T20:00:45Z";
        QTest::newRow("English, blank") << QByteArray("Dec 26, 2017 11:00:54") << "2017-12-26T03:00:54Z";
        QTest::newRow("UTC") << QByteArray("2018-01-29T12:00:00Z") << "2018-01-29T12:00:00Z";
        QTest::newRow("milliseconds") << QByteArray("1584675448000") << "2020-03-20T03:37:28Z";
        QTest::newRow("blanks around") << QByteArray("  2018-03-26 15:08:20 ") << "2018-03-26T07:08:20Z";
        QTest::newRow("leap day") << QByteArray("2020-02-29 08:00:00") << "2020-02-29T00:00:00Z";
        QTest::newRow("no leap day") << QByteArray("2019-02-29 08:00:00") << "";
        QTest::newRow("placeholder") << QByteArray("0000") << "";
        QTest::newRow("empty") << QByteArray("") << "";
        QTest::newRow("words") << QByteArray("circa 1900") << "";
        QTest::newRow("cut") << QByteArray("2018-03-26 15:08") << "";
        QTest::newRow("too long") << QByteArray("2018-03-26 15:08:20 +0800") << "";
        QTest::newRow("hour 25") << QByteArray("2018-03-26 25:08:20") << "";
        QTest::newRow("T without Z") << QByteArray("2018-01-29T12:00:00") << "";
    }

    void readsEveryForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const auto ms = parseTimeText(text);
        const QString read = ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate) : QString();
        QCOMPARE(read, utc);
    }

    void textsAreReadAsTheyAreWritten()
    {
        for (qint64 ms = 0; ms < 4'000'000'000'000; ms += qint64(86'399'000) * 97)
            QCOMPARE(parseTimeText(beijingText(ms / 1000 * 1000).toUtf8()).value_or(-1), ms / 1000 * 1000);
    }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "tst_time.moc"
