#include "tests/practice/subjectaccount.h"

#include "api/operations/reviews.h"
#include "api/practice/handlers/multipart.h"
#include "api/practice/practiceservice.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/reviews.h"

#include <QHttpMultiPart>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::practice;

namespace {

const QString goodInfo =
    uR"({"regType":2,"registrantName":"Practice Holding Ltd.","account":"other@example.com","reason":1})"_s;

service::GetOperationOssUploadPolicyReply policyOf(SubjectAccount &account)
{
    service::GetOperationOssUploadPolicy get;
    get.auditType = service::AuditType::OfflineTransfer;
    return *account.ask(get).reply;
}

struct UploadFields
{
    QByteArray key;
    QByteArray accessId;
    QByteArray policy;
    QByteArray signature;
    QByteArray file = "picture";
};

UploadFields fieldsOf(const service::GetOperationOssUploadPolicyReply &policy)
{
    return {policy.fileDir.toUtf8() + "letter.jpg", policy.accessid.toUtf8(), policy.encodedPolicy.toUtf8(),
            policy.signature.toUtf8()};
}

QByteArray formOf(const UploadFields &fields)
{
    const QList<std::pair<QByteArray, QByteArray>> texts = {{"key", fields.key},
                                                            {"OSSAccessKeyId", fields.accessId},
                                                            {"policy", fields.policy},
                                                            {"Signature", fields.signature}};
    QByteArray body;
    for (const auto &[name, value] : texts)
        body += "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    body +=
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        + fields.file + "\r\n--edge--\r\n";
    return body;
}

PlainReply upload(SubjectAccount &account, const UploadFields &fields)
{
    account.world.advance();
    return (*account.router.plainHandler(u"/upload"_s))(
        account.world, {"POST", u"/upload"_s, "multipart/form-data; boundary=edge", formOf(fields)});
}

qint64 submit(SubjectAccount &account, const QStringList &names, const QString &info)
{
    service::SubmitOperationAuditInfo submit;
    submit.auditType = service::AuditType::OfflineTransfer;
    submit.domainName = names;
    submit.auditInfo = info;
    const auto answer = account.ask(submit);
    return answer ? *answer->id : 0;
}

QString credentialsOf(const QString &url)
{
    return u"[{\"credentialType\":\"SHSQB\",\"credentialUrl\":\"%1\"}]"_s.arg(url);
}

int statusOf(SubjectAccount &account, qint64 id)
{
    service::QueryOperationAuditInfoDetail detail;
    detail.auditRecordId = id;
    return account.ask(detail)->auditStatus.wire().toInt();
}

} // namespace

class PracticeReviewsTest : public QObject
{
    Q_OBJECT

private slots:
    void anApprovedReviewTakesTheNamesAway();
    void whatIsRefusedCanBeSubmittedAgain();
    void badRequestsAreRefused();
    void aReviewIsWithdrawn();
    void listsAreFiltered();
    void uploadsKeepToThePolicy();
    void brokenFormsAreRefused();
    void theServerTakesAnUpload();
};

void PracticeReviewsTest::anApprovedReviewTakesTheNamesAway()
{
    SubjectAccount account;
    account.addName(u"sold-a.com"_s);
    account.addName(u"sold-b.com"_s);
    const qint64 id = submit(account, {u"sold-a.com"_s, u"sold-b.com"_s}, goodInfo);
    QVERIFY(id > 0);
    QCOMPARE(submit(account, {u"sold-a.com"_s}, goodInfo), 0); // one review at a time
    const auto fields = fieldsOf(policyOf(account));
    service::SubmitOperationCredentials hand;
    hand.auditRecordId = id;
    hand.credentials = credentialsOf(QString::fromUtf8(fields.key));
    QVERIFY(account.ask(hand).message.contains(u"Credentials"_s)); // not uploaded yet
    QCOMPARE(upload(account, fields).status, 204);
    QVERIFY(account.ask(hand));
    QCOMPARE(account.ask(hand).code, u"ParameterIllegal"_s);
    for (int status = 1; status <= 4; ++status) {
        QCOMPARE(statusOf(account, id), status);
        QVERIFY(account.world.names().find(u"sold-a.com"_s));
        account.wait(durations::reviewStep);
    }
    QCOMPARE(statusOf(account, id), 6);
    QVERIFY(!account.world.names().find(u"sold-a.com"_s));
    QVERIFY(!account.world.names().find(u"sold-b.com"_s));
    QCOMPARE(standingOf(account.world, u"sold-a.com"_s), Standing::Held);
}

void PracticeReviewsTest::whatIsRefusedCanBeSubmittedAgain()
{
    SubjectAccount account;
    account.addName(u"kept.com"_s);
    const QString info = QString(goodInfo).replace(u"\"reason\":1"_s, u"\"remark\":\"to be refused\""_s);
    const qint64 id = submit(account, {u"kept.com"_s}, info);
    const auto fields = fieldsOf(policyOf(account));
    upload(account, fields);
    service::SubmitOperationCredentials hand;
    hand.auditRecordId = id;
    hand.credentials = credentialsOf(u"http://127.0.0.1:1/upload/"_s + QString::fromUtf8(fields.key));
    QVERIFY(account.ask(hand));
    account.wait(4 * durations::reviewStep);
    QCOMPARE(statusOf(account, id), 5);
    service::QueryOperationAuditInfoDetail detail;
    detail.auditRecordId = id;
    QVERIFY(!account.ask(detail)->remark.isEmpty());
    QVERIFY(account.ask(detail, true)->remark != account.ask(detail)->remark);
    QVERIFY(account.world.names().find(u"kept.com"_s));

    service::SubmitOperationAuditInfo again;
    again.auditType = service::AuditType::OfflineTransfer;
    again.domainName = {u"kept.com"_s};
    again.auditInfo = goodInfo;
    again.id = id;
    QCOMPARE(*account.ask(again)->id, id);
    QCOMPARE(statusOf(account, id), 0);
}

void PracticeReviewsTest::badRequestsAreRefused()
{
    SubjectAccount account;
    account.addName(u"mine.com"_s);
    service::SubmitOperationAuditInfo request;
    request.auditType = service::AuditType::OfflineTransfer;
    request.domainName = {u"mine.com"_s, u"not-mine.com"_s};
    QCOMPARE(account.ask(request).code, u"DomainNotExist"_s);
    request.domainName = {u"mine.com"_s};
    request.auditInfo = u"[1]"_s;
    QVERIFY(account.ask(request).message.contains(u"AuditInfo"_s));
    request.auditInfo = goodInfo;
    request.id = 1;
    QCOMPARE(account.ask(request).code, u"ParameterIllegal"_s);
    service::QueryOperationAuditInfoDetail detail;
    detail.auditRecordId = 1;
    QCOMPARE(account.ask(detail).code, u"ParameterIllegal"_s);
}

void PracticeReviewsTest::aReviewIsWithdrawn()
{
    SubjectAccount account;
    account.addName(u"mine.com"_s);
    const qint64 id = submit(account, {u"mine.com"_s}, goodInfo);
    service::CancelOperationAudit cancel;
    cancel.auditRecordId = id;
    QVERIFY(account.ask(cancel));
    QCOMPARE(statusOf(account, id), 7);
    QCOMPARE(account.ask(cancel).code, u"ParameterIllegal"_s);
    QVERIFY(submit(account, {u"mine.com"_s}, goodInfo) > id);
}

void PracticeReviewsTest::listsAreFiltered()
{
    SubjectAccount account;
    service::QueryOperationAuditInfoList list;
    list.pageSize = 50;
    list.pageNum = 1;
    QCOMPARE(*account.ask(list)->totalItemNum, 5);
    list.auditStatus = service::AuditStatus::Approved;
    QCOMPARE(account.ask(list)->data.size(), 1);
    list.auditStatus = {};
    list.domainName = u"early-campaign.cn"_s;
    const auto both = account.ask(list);
    QCOMPARE(both->data.size(), 2);
    QVERIFY(*both->data[0].id > *both->data[1].id);
}

void PracticeReviewsTest::uploadsKeepToThePolicy()
{
    SubjectAccount account;
    const auto good = fieldsOf(policyOf(account));
    const auto refusal = [&](const UploadFields &fields) {
        const PlainReply reply = upload(account, fields);
        return QString::number(reply.status) + u' '
            + QString::fromUtf8(reply.body).section(u"<Code>"_s, 1).section(u"</Code>"_s, 0, 0);
    };
    auto fields = good;
    fields.key = "elsewhere/letter.jpg";
    QCOMPARE(refusal(fields), u"403 AccessDenied"_s);
    fields = good;
    fields.signature = "c2lnbmF0dXJl";
    QCOMPARE(refusal(fields), u"403 SignatureDoesNotMatch"_s);
    fields = good;
    fields.policy = QByteArray(R"({"expiration":"2999-01-01T00:00:00.000Z","conditions":[]})").toBase64();
    QCOMPARE(refusal(fields), u"403 SignatureDoesNotMatch"_s);
    fields = good;
    fields.accessId = "somebody";
    QCOMPARE(refusal(fields), u"403 InvalidAccessKeyId"_s);
    fields = good;
    fields.file = QByteArray(Reviews::mostBytes + 1, 'x');
    QCOMPARE(refusal(fields), u"400 EntityTooLarge"_s);
    fields.file.chop(1);
    QCOMPARE(refusal(fields), u"204 "_s);
    account.wait(durations::uploadPolicy + durations::second);
    QCOMPARE(refusal(good), u"403 AccessDenied"_s);
}

void PracticeReviewsTest::brokenFormsAreRefused()
{
    const QByteArray type = "multipart/form-data; boundary=edge";
    QVERIFY(!parseMultipart("text/plain", "x"));
    QVERIFY(!parseMultipart("multipart/form-data", "--edge--"));
    QVERIFY(!parseMultipart(type, "no boundary here"));
    QVERIFY(!parseMultipart(type, "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncut off"));
    QVERIFY(!parseMultipart(type, "--edge\r\nContent-Type: text/plain\r\n\r\nnameless\r\n--edge--"));
    const QByteArray good = "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n2\r\n--edge--";
    const auto parts = parseMultipart(type, good);
    QVERIFY(parts && parts->size() == 1);
    QCOMPARE(parts->front().content.toByteArray(), QByteArray("1\r\n2"));
}

void PracticeReviewsTest::theServerTakesAnUpload()
{
    PracticeService::Settings settings;
    settings.world.names = 5;
    PracticeService service(settings);
    QVERIFY(service.start());
    const Reviews::Policy policy =
        service.withWorld([](World &world) { return world.state<Reviews>().makePolicy(world); });

    QNetworkAccessManager network;
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    const auto addField = [&](const QByteArray &name, const QByteArray &value) {
        QHttpPart part;
        part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
        part.setBody(value);
        form.append(part);
    };
    addField("key", policy.fileDir.toUtf8() + "${filename}");
    addField("OSSAccessKeyId", policy.accessId.toUtf8());
    addField("policy", policy.encoded);
    addField("Signature", policy.signature);
    QHttpPart file;
    file.setRawHeader("Content-Disposition", "form-data; name=\"file\"; filename=\"letter.jpg\"");
    file.setRawHeader("Content-Type", "image/jpeg");
    file.setBody(QByteArray(300'000, 'p'));
    form.append(file);
    const std::unique_ptr<QNetworkReply> reply(network.post(QNetworkRequest(QUrl(service.url() + u"upload"_s)), &form));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    const auto kept = service.withWorld(
        [&](World &world) { return *world.state<Reviews>().findUpload(policy.fileDir + u"letter.jpg"_s); });
    QCOMPARE(kept.bytes, 300'000);
    QCOMPARE(kept.contentType, QByteArray("image/jpeg"));
}

QTEST_GUILESS_MAIN(PracticeReviewsTest)
#include "tst_practice_reviews.moc"
