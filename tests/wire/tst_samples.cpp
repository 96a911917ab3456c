// Every JSON and XML sample of the reference decodes to the values that a reader of the page would expect.

#include "api/catalogue/catalogue.h"
#include "api/operations/all.h"
#include "tests/support/dumpwriter.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

struct DecodedSample
{
    QString problem; ///< empty when it was read
    QJsonObject values;
};

template <class Reply> DecodedSample decodeSample(const QByteArray &bytes)
{
    auto parsed = Document::parse(bytes);
    if (const auto *error = std::get_if<Document::Error>(&parsed))
        return {error->message, {}};
    Reply reply;
    ReplyReader reader;
    readReply(std::get<Document>(parsed).root(), reply, reader);
    if (reader.failed())
        return {reader.failedField() + u' ' + reader.failure(), {}};
    return {{}, dump(reply)};
}

using SampleDecoder = std::function<DecodedSample(const QByteArray &)>;

const QHash<QString, SampleDecoder> &sampleDecoders()
{
#define ENTRY(name) {QStringLiteral(#name), &decodeSample<service::name##Reply>},
    static const QHash<QString, SampleDecoder> all{NAMESTEAD_OPERATIONS(ENTRY)};
#undef ENTRY
    return all;
}

const QDir &sampleFolder()
{
    static const QDir dir(QStringLiteral(NAMESTEAD_TEST_DATA "/replies"));
    return dir;
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(sampleFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expectedFor(const QString &operation, const QString &format, const QString &folder = {})
{
    const QString own = folder + operation + u'.' + format + u".expected.json"_s;
    const QString common = folder + operation + u".expected.json"_s;
    const QString file = QFile::exists(sampleFolder().filePath(own)) ? own : common;
    return QJsonDocument::fromJson(sampleBytes(file)).object();
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationOfTheReferenceHasBothSamples()
    {
        int count = 0;
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            if (!operation->inReference())
                continue;
            ++count;
            for (const char *ending : {".json", ".xml", ".expected.json"})
                QVERIFY2(!sampleBytes(operation->name + QLatin1StringView(ending)).isEmpty(),
                         qPrintable(operation->name));
        }
        QCOMPARE(count, 71);
    }

    void decodesToTheExpectedValues_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("format");
        for (const Operation *operation : Catalogue::builtIn().operations()) {
            if (!operation->inReference())
                continue;
            for (const QString &format : {u"json"_s, u"xml"_s})
                QTest::newRow(qPrintable(operation->name + u' ' + format)) << operation->name << format;
        }
    }

    void decodesToTheExpectedValues()
    {
        QFETCH(QString, operation);
        QFETCH(QString, format);
        const DecodedSample decoded = sampleDecoders().value(operation)(sampleBytes(operation + u'.' + format));
        QCOMPARE(decoded.problem, QString());
        const QJsonObject expected = expectedFor(operation, format);
        if (decoded.values != expected) {
            qInfo().noquote() << "decoded:" << QJsonDocument(decoded.values).toJson()
                              << "expected:" << QJsonDocument(expected).toJson();
        }
        QCOMPARE(decoded.values, expected);
    }

    void brokenSamplesAreClearErrors_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file :
             QDir(sampleFolder().filePath(u"broken"_s)).entryList({u"*.json"_s, u"*.xml"_s}, QDir::Files)) {
            if (!file.endsWith("expected.json"_L1) && file != "CancelTask.json"_L1)
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void brokenSamplesAreClearErrors()
    {
        QFETCH(QString, file);
        const DecodedSample decoded =
            sampleDecoders().value(file.section(u'.', 0, 0))(sampleBytes(u"broken/"_s + file));
        QVERIFY(!decoded.problem.isEmpty());
        qInfo().noquote() << decoded.problem;
    }

    void aDumpThatIsWellFormedStillDecodes()
    {
        const DecodedSample decoded = sampleDecoders().value(u"CancelTask"_s)(sampleBytes(u"broken/CancelTask.json"_s));
        QCOMPARE(decoded.problem, QString());
        QCOMPARE(decoded.values, expectedFor(u"CancelTask"_s, u"json"_s, u"broken/"_s));
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "tst_samples.moc"
