#include "api/practice/world/reviews.h"

#include "api/operations/reviews.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/multipart.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const QString uploadPath = u"/upload"_s;

ServiceError noSuchReview(const Context &context, const QString &parameter)
{
    return illegal(context, parameter, {u"is not the number of a review"_s, u"不是有效的审核编号"_s});
}

ServiceError reviewMovedOn(const Context &context, const QString &parameter)
{
    return illegal(context, parameter,
                   {u"names a review that is no longer in a state for this"_s, u"所指的审核当前状态不允许此操作"_s});
}

Outcome<service::SubmitOperationAuditInfoReply> submitReview(World &world, const Context &context,
                                                             const service::SubmitOperationAuditInfo &r)
{
    auto &reviews = world.state<Reviews>();
    if (r.auditType != service::AuditType::OfflineTransfer)
        return illegal(context, u"AuditType"_s, {u"is not a kind of review"_s, u"不是有效的审核类型"_s});
    Reviews::Review *review = nullptr;
    if (r.id) {
        review = reviews.find(*r.id);
        if (!review)
            return noSuchReview(context, u"Id"_s);
        if (review->status != Reviews::WaitingForMaterials && review->status != Reviews::Rejected)
            return reviewMovedOn(context, u"Id"_s);
    }
    QStringList names;
    for (const QString &text : r.domainName) {
        const auto id = world.own(text);
        if (!id)
            return id.error();
        const QString name = world.names().nameOf(*id);
        const Reviews::Review *other = reviews.findOpen(name);
        if (names.contains(name) || (other && other != review)) {
            return illegal(context, u"DomainName"_s,
                           {u"names %1, which is in a review already"_s.arg(name), u"中的 %1 已在审核中"_s.arg(name)});
        }
        names += name;
    }
    if (!r.auditInfo.isEmpty()) {
        const QJsonDocument info = QJsonDocument::fromJson(r.auditInfo.toUtf8());
        const int regType = info.object().value("regType"_L1).toInt(1);
        if (!info.isObject() || regType < 1 || regType > 2)
            return illegal(
                context, u"AuditInfo"_s,
                {u"is not a JSON object with a regType of 1 or 2"_s, u"须为 JSON 对象，regType 为 1 或 2"_s});
    }
    if (review)
        reviews.change(world, *review, names, r.auditInfo);
    else
        review = &reviews.open(world, names, r.auditInfo);
    service::SubmitOperationAuditInfoReply reply;
    reply.id = review->id;
    return reply;
}

/// The key in a credentialUrl: the key itself, or an address that ends in it.
QString keyOfUrl(const QString &url)
{
    if (!url.contains("//"_L1))
        return url.startsWith(u'/') ? url.sliced(1) : url;
    const QString path = QUrl(url).path();
    const QString before = uploadPath + u'/';
    return path.startsWith(before) ? path.sliced(before.size()) : path.mid(1);
}

Outcome<service::SubmitOperationCredentialsReply> submitDocuments(World &world, const Context &context,
                                                                  const service::SubmitOperationCredentials &r)
{
    auto &reviews = world.state<Reviews>();
    Reviews::Review *review = reviews.find(r.auditRecordId.value_or(0));
    if (!review)
        return noSuchReview(context, u"AuditRecordId"_s);
    if (review->status != Reviews::WaitingForMaterials)
        return reviewMovedOn(context, u"AuditRecordId"_s);
    const QJsonDocument document = QJsonDocument::fromJson(r.credentials.toUtf8());
    const QJsonArray credentials = document.array();
    if (credentials.isEmpty())
        return illegal(context, u"Credentials"_s, {u"is not a JSON array of documents"_s, u"须为材料的 JSON 数组"_s});
    for (const auto &value : credentials) {
        const QString type = value.toObject().value("credentialType"_L1).toString();
        const QString url = value.toObject().value("credentialUrl"_L1).toString();
        if (type.isEmpty() || url.isEmpty()) {
            return illegal(context, u"Credentials"_s,
                           {u"has a document without credentialType or credentialUrl"_s,
                            u"中有材料缺少 credentialType 或 credentialUrl"_s});
        }
        if (!reviews.findUpload(keyOfUrl(url))) {
            return illegal(context, u"Credentials"_s,
                           {u"names %1, which has not been uploaded"_s.arg(url), u"中的 %1 尚未上传"_s.arg(url)});
        }
    }
    reviews.submitCredentials(world, *review, r.credentials);
    return service::SubmitOperationCredentialsReply();
}

Outcome<service::GetOperationOssUploadPolicyReply> uploadPolicy(World &world, const Context &context,
                                                                const service::GetOperationOssUploadPolicy &r)
{
    if (r.auditType != service::AuditType::OfflineTransfer)
        return illegal(context, u"AuditType"_s, {u"is not a kind of review"_s, u"不是有效的审核类型"_s});
    const Reviews::Policy policy = world.state<Reviews>().makePolicy(world);
    service::GetOperationOssUploadPolicyReply reply;
    reply.accessid = policy.accessId;
    reply.encodedPolicy = QString::fromLatin1(policy.encoded);
    reply.signature = QString::fromLatin1(policy.signature);
    reply.expireTime = Time::fromMs(policy.expiresMs);
    reply.fileDir = policy.fileDir;
    // The service names the host without a scheme.
    const QString &base = world.baseUrl();
    reply.host = base.mid(std::max<qsizetype>(0, base.indexOf("//"_L1))) + uploadPath;
    return reply;
}

template <class Record> void putReview(const Context &context, const Reviews::Review &review, Record &to)
{
    to.auditInfo = review.info;
    to.auditStatus = Open<service::AuditStatus>::fromWire(QByteArray::number(review.status));
    to.auditType = Open<service::AuditType>::fromWire(QByteArray::number(review.type));
    to.businessName = context.in({u"Offline transfer of domain names such as %1"_s.arg(review.domainNames.value(0)),
                                  u"%1 等域名线下过户"_s.arg(review.domainNames.value(0))});
    to.createTime = Time::fromMs(review.createdMs);
    to.updateTime = Time::fromMs(review.updatedMs);
    to.domainName = review.domainNames.join(u',');
    to.remark = context.in(review.remark);
}

Outcome<service::QueryOperationAuditInfoListReply> listReviews(World &world, const Context &context,
                                                               const service::QueryOperationAuditInfoList &r)
{
    std::vector<const Reviews::Review *> found;
    for (const auto &[id, review] : world.state<Reviews>().all()) {
        if ((!r.auditType.isSet() || r.auditType.wire().toInt() == review.type)
            && (!r.auditStatus.isSet() || r.auditStatus.wire().toInt() == review.status)
            && (r.domainName.isEmpty() || review.domainNames.contains(r.domainName.trimmed(), Qt::CaseInsensitive)))
            found.push_back(&review);
    }
    std::reverse(found.begin(), found.end()); // newest first
    service::QueryOperationAuditInfoListReply reply;
    const PageCut cut = cutPage(reply, r, qint64(found.size()));
    for (qint64 i = cut.from; i < cut.to; ++i) {
        service::OperationAuditRecord record;
        putReview(context, *found[size_t(i)], record);
        record.id = found[size_t(i)]->id;
        reply.data.append(record);
    }
    return reply;
}

Outcome<service::QueryOperationAuditInfoDetailReply> queryReview(World &world, const Context &context,
                                                                 const service::QueryOperationAuditInfoDetail &r)
{
    const Reviews::Review *review = world.state<Reviews>().find(r.auditRecordId.value_or(0));
    if (!review)
        return noSuchReview(context, u"AuditRecordId"_s);
    service::QueryOperationAuditInfoDetailReply reply;
    putReview(context, *review, reply);
    reply.id = QString::number(review->id);
    return reply;
}

Outcome<service::CancelOperationAuditReply> cancelReview(World &world, const Context &context,
                                                         const service::CancelOperationAudit &r)
{
    auto &reviews = world.state<Reviews>();
    Reviews::Review *review = reviews.find(r.auditRecordId.value_or(0));
    if (!review)
        return noSuchReview(context, u"AuditRecordId"_s);
    if (!review->isOpen())
        return reviewMovedOn(context, u"AuditRecordId"_s);
    reviews.cancel(world, *review);
    return service::CancelOperationAuditReply();
}

PlainReply uploadRefusal(const Reviews::UploadFault &fault)
{
    const QString text = QString::fromUtf8(fault.message).toHtmlEscaped();
    return {fault.http, "application/xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + fault.code + "</Code><Message>"
                + text.toUtf8() + "</Message></Error>"};
}

/// A form upload as object stores take it: the fields first, the file last.
PlainReply takeUpload(World &world, const PlainRequest &request)
{
    if (request.method != "POST")
        return uploadRefusal({405, "MethodNotAllowed", "The specified method is not allowed against this resource."});
    const auto parts = parseMultipart(request.contentType, request.body);
    if (!parts)
        return uploadRefusal(
            {400, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data."});
    Reviews::Form form;
    QByteArray status = "204";
    bool hasFile = false;
    for (const FormPart &part : *parts) {
        const QByteArray name = part.name.toLower();
        if (name == "file") {
            form.file = part.content;
            form.contentType = part.contentType;
            form.key.replace(u"${filename}"_s, QString::fromUtf8(part.fileName));
            hasFile = true;
            break; // what follows the file is not read
        }
        const QByteArray value = part.content.toByteArray();
        if (name == "key")
            form.key = QString::fromUtf8(value);
        else if (name == "ossaccesskeyid")
            form.accessId = value;
        else if (name == "policy")
            form.policy = value;
        else if (name == "signature")
            form.signature = value;
        else if (name == "success_action_status")
            status = value;
    }
    if (!hasFile || form.key.isEmpty())
        return uploadRefusal({400, "InvalidArgument", "The form has no key, or no file at its end."});
    if (const auto fault = world.state<Reviews>().upload(world, form))
        return uploadRefusal(*fault);
    if (status == "200")
        return {200, "text/plain", {}};
    if (status == "201")
        return {201, "application/xml",
                "<PostResponse><Key>" + form.key.toHtmlEscaped().toUtf8() + "</Key></PostResponse>"};
    return {204, "text/plain", {}};
}

/// `{"uploads": [{"key", "bytes", "sha256", "contentType"}]}`.
QJsonObject uploadReport(World &world, const QJsonObject &)
{
    QJsonArray uploads;
    for (const auto &[key, upload] : world.state<Reviews>().uploads()) {
        uploads.append(QJsonObject{{u"key"_s, key},
                                   {u"bytes"_s, upload.bytes},
                                   {u"sha256"_s, QString::fromLatin1(upload.sha256)},
                                   {u"contentType"_s, QString::fromLatin1(upload.contentType)}});
    }
    return {{u"uploads"_s, uploads}};
}

} // namespace

void addReviewHandlers(Router &router)
{
    router.on<service::SubmitOperationAuditInfo>(submitReview);
    router.on<service::SubmitOperationCredentials>(submitDocuments);
    router.on<service::GetOperationOssUploadPolicy>(uploadPolicy);
    router.on<service::QueryOperationAuditInfoList>(listReviews);
    router.on<service::QueryOperationAuditInfoDetail>(queryReview);
    router.on<service::CancelOperationAudit>(cancelReview);
    router.onPath(uploadPath, takeUpload);
    router.onPath(uploadPath + u'/', takeUpload); // clients that treat the host as an origin add the slash
    router.onControl(u"uploads"_s, uploadReport);
}

} // namespace namestead::practice
