#include "api/wire/signing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

class SigningTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(QStringLiteral(NAMESTEAD_TEST_DATA "/signatures.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(all.size(), 5);
        for (const auto &vector : all)
            QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector.toObject();
    }

    void matchesTheVectors()
    {
        QFETCH(QJsonObject, vector);
        const QJsonObject values = vector["parameters"_L1].toObject();
        // The order of adding must not matter: from the back.
        Parameters parameters;
        QStringList names = values.keys();
        std::reverse(names.begin(), names.end());
        for (const QString &name : std::as_const(names))
            parameters.add(QByteArrayView(name.toUtf8()), QStringView(values[name].toString()));
        const QByteArray method = vector["method"_L1].toString().toUtf8();
        const QByteArray canonical = canonicalForm(parameters);
        QCOMPARE(QString::fromUtf8(canonical), vector["canonicalizedQueryString"_L1].toString());
        QCOMPARE(QString::fromUtf8(stringToSign(method, canonical)), vector["stringToSign"_L1].toString());
        QCOMPARE(QString::fromUtf8(signatureOf(method, canonical, vector["accessKeySecret"_L1].toString().toUtf8())),
                 vector["signature"_L1].toString());
    }

    void aSignedCallHoldsTheCommonParameters()
    {
        Parameters parameters;
        parameters.add("DomainName.1", "a.cn");
        const Credentials key{u"testid"_s, "testsecret", {}};
        const QByteArray form = signedForm("POST", "QueryDomainList", parameters, key, {"nonce-1", 1654560000000});
        const auto sent = Parameters::fromForm(form);
        QVERIFY(sent);
        const auto valueOf = [&](QByteArrayView name) { return sent->value(name).value_or("absent").toByteArray(); };
        QCOMPARE(valueOf("Action"), "QueryDomainList");
        QCOMPARE(valueOf("Version"), "2018-01-29");
        QCOMPARE(valueOf("Format"), "JSON");
        QCOMPARE(valueOf("AccessKeyId"), "testid");
        QCOMPARE(valueOf("SignatureMethod"), "HMAC-SHA1");
        QCOMPARE(valueOf("SignatureVersion"), "1.0");
        QCOMPARE(valueOf("SignatureNonce"), "nonce-1");
        QCOMPARE(valueOf("Timestamp"), "2022-06-07T00:00:00Z");
        QCOMPARE(valueOf("DomainName.1"), "a.cn");
        QCOMPARE(valueOf("SecurityToken"), "absent");
        QVERIFY(!form.contains("testsecret"));
    }

    void theSecurityTokenIsSigned()
    {
        const Stamp stamp{"n", 1654560000000};
        const auto with = [&](QByteArray token) {
            const auto sent =
                Parameters::fromForm(signedForm("POST", "A", {}, {u"id"_s, "s", std::move(token)}, stamp));
            return sent->value("Signature").value_or("").toByteArray();
        };
        QCOMPARE_NE(with("one"), with("two"));
        QCOMPARE_NE(with("one"), with(""));
    }

    void methodAndStampChangeTheSignature()
    {
        const Credentials key{u"id"_s, "s", {}};
        QCOMPARE(signedForm("POST", "A", {}, key, {"n", 0}), signedForm("POST", "A", {}, key, {"n", 0}));
        QCOMPARE_NE(signedForm("POST", "A", {}, key, {"n", 0}), signedForm("GET", "A", {}, key, {"n", 0}));
        QCOMPARE_NE(signedForm("POST", "A", {}, key, {"n", 0}), signedForm("POST", "A", {}, key, {"m", 0}));
    }

    void everyStampHasANewNonce()
    {
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(newStamp(0).nonce);
        QCOMPARE(nonces.size(), 1000);
    }

    void formsAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("good");
        QTest::newRow("plus is a blank") << QByteArray("a=b+c") << true;
        QTest::newRow("no value") << QByteArray("a&b=") << true;
        QTest::newRow("cut percent") << QByteArray("a=%4") << false;
        QTest::newRow("no hex") << QByteArray("a=%zz") << false;
        QTest::newRow("not UTF-8") << QByteArray("a=%ff%fe") << false;
    }

    void formsAreReadBack()
    {
        QFETCH(QByteArray, form);
        QFETCH(bool, good);
        QCOMPARE(Parameters::fromForm(form).has_value(), good);
    }

    void everyTextSurvivesEncoding()
    {
        const QString text = u"中文 域名*~+&=%/?#\u00e4\U0001F600.com"_s;
        Parameters parameters;
        parameters.add("Name", QStringView(text));
        const auto back = Parameters::fromForm(canonicalForm(parameters));
        QVERIFY(back);
        QCOMPARE(QString::fromUtf8(back->value("Name").value_or("")), text);
    }
};

QTEST_APPLESS_MAIN(SigningTest)
#include "tst_signing.moc"
