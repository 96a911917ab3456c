#include "api/practice/world/reviews.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const QString uploadAccessId = u"PracticeUploadId"_s;

QByteArray uploadSignature(const QByteArray &policy, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(policy, secret, QCryptographicHash::Sha1).toBase64();
}

QString infoText(const QString &account, const QString &remark)
{
    const QJsonObject info{{u"regType"_s, 2},
                           {u"registrantName"_s, u"Practice Holding Ltd."_s},
                           {u"account"_s, account},
                           {u"reason"_s, 1},
                           {u"remark"_s, remark}};
    return QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact));
}

/// One condition of a policy against what the form says; the message quotes it as object stores do.
std::optional<QByteArray> brokenCondition(const QJsonValue &condition, const Reviews::Form &form)
{
    const QJsonArray parts = condition.toArray();
    const QString kind = parts.at(0).toString();
    bool holds = true;
    if (kind == "content-length-range"_L1)
        return std::nullopt; // checked by itself: it has an error of its own
    if (kind == "starts-with"_L1 && parts.at(1).toString() == "$key"_L1)
        holds = form.key.startsWith(parts.at(2).toString());
    if (holds)
        return std::nullopt;
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

} // namespace

Reviews::Reviews(World &world) : m_uploadSecret(derivedText(u"upload", world.settings().seed, 30).toLatin1())
{
    seed(world);
}

void Reviews::seed(World &world)
{
    const qint64 now = world.startMs();
    const auto past = [&](const QStringList &names, int status, int daysAgo, const QString &info,
                          const LocalText &remark) {
        Review &review = m_reviews[++m_lastId];
        review.id = m_lastId;
        review.domainNames = names;
        review.info = info;
        review.status = status;
        review.createdMs = now - daysAgo * durations::day;
        review.updatedMs = review.createdMs + 2 * durations::day;
        review.remark = remark;
    };
    const QString other = u"other.account@example.com"_s;
    past({u"former-brand.com"_s, u"former-brand.net"_s}, Approved, 120, infoText(other, u"company sold"_s),
         {u"Approved"_s, u"审核通过"_s});
    past({u"early-campaign.cn"_s}, Rejected, 60, infoText(other, u"lost access"_s),
         {u"The document cannot be read."_s, u"证件不清晰。"_s});
    past({u"early-campaign.cn"_s}, Cancelled, 50, infoText(other, u"lost access"_s), {});
    QStringList own;
    for (quint32 i = 0; i < world.names().end() && own.size() < 2; ++i)
        own += world.names().nameOf(NameId(i));
    if (own.size() < 2)
        return;
    past({own[0]}, WaitingForMaterials, 1, infoText(other, u"move to the group's account"_s), {});
    past({own[1]}, FirstStage, 1, infoText(other, u"an example that is refused"_s), {});
    Review &running = m_reviews[m_lastId];
    for (Review *review : {&m_reviews[m_lastId - 1], &running})
        review->updatedMs = review->createdMs;
    plan(world, running);
}

Reviews::Review *Reviews::find(qint64 id)
{
    const auto it = m_reviews.find(id);
    return it == m_reviews.end() ? nullptr : &it->second;
}

const Reviews::Review *Reviews::findOpen(const QString &domainName) const
{
    for (const auto &[id, review] : m_reviews) {
        if (review.isOpen() && review.domainNames.contains(domainName, Qt::CaseInsensitive))
            return &review;
    }
    return nullptr;
}

void Reviews::set(World &world, Review &review, int status)
{
    review.status = status;
    review.updatedMs = world.nowMs();
    ++review.round;
}

Reviews::Review &Reviews::open(World &world, const QStringList &domainNames, const QString &info)
{
    Review &review = m_reviews[++m_lastId];
    review.id = m_lastId;
    review.createdMs = world.nowMs();
    change(world, review, domainNames, info);
    return review;
}

void Reviews::change(World &world, Review &review, const QStringList &domainNames, const QString &info)
{
    review.domainNames = domainNames;
    review.info = info;
    review.remark = {};
    set(world, review, WaitingForMaterials);
}

void Reviews::submitCredentials(World &world, Review &review, const QString &credentials)
{
    review.credentials = credentials;
    set(world, review, FirstStage);
    plan(world, review);
}

void Reviews::cancel(World &world, Review &review)
{
    set(world, review, Cancelled);
}

void Reviews::plan(World &world, Review &review)
{
    const quint64 round = review.round;
    world.schedule(world.nowMs() + durations::reviewStep, [id = review.id, round](World &w) {
        auto &self = w.state<Reviews>();
        Review *planned = self.find(id);
        if (planned && planned->round == round)
            self.step(w, *planned);
    });
}

void Reviews::step(World &world, Review &review)
{
    if (review.status >= LastStage) {
        decide(world, review);
        return;
    }
    set(world, review, review.status + 1);
    plan(world, review);
}

void Reviews::decide(World &world, Review &review)
{
    const QString account = QJsonDocument::fromJson(review.info.toUtf8()).object().value("account"_L1).toString();
    const bool refused = isRefusedText(review.info);
    if (account.isEmpty() || refused) {
        review.remark = refused ? LocalText{u"The documents do not prove the ownership."_s, u"材料无法证明域名归属。"_s}
                                : LocalText{u"The account to transfer to is missing."_s, u"缺少接收方账号。"_s};
        set(world, review, Rejected);
        return;
    }
    review.remark = {u"Approved"_s, u"审核通过"_s};
    set(world, review, Approved);
    for (const QString &name : std::as_const(review.domainNames)) {
        if (const auto id = world.names().find(name)) {
            world.names().remove(*id);
            world.log(name, {u"Offline transfer to another account"_s, u"域名线下过户"_s}, account);
        }
    }
}

Reviews::Policy Reviews::makePolicy(World &world)
{
    Policy policy;
    policy.accessId = uploadAccessId;
    policy.expiresMs = (world.nowMs() + durations::uploadPolicy) / 1000 * 1000;
    policy.fileDir =
        u"audit/%1/%2/"_s.arg(world.userId(), derivedText(QString::number(++m_policies), world.settings().seed, 10));
    const QJsonObject document{
        {u"expiration"_s,
         QDateTime::fromMSecsSinceEpoch(policy.expiresMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s)},
        {u"conditions"_s,
         QJsonArray{QJsonArray{u"content-length-range"_s, 0, mostBytes},
                    QJsonArray{u"starts-with"_s, u"$key"_s, policy.fileDir}}}};
    policy.encoded = QJsonDocument(document).toJson(QJsonDocument::Compact).toBase64();
    policy.signature = uploadSignature(policy.encoded, m_uploadSecret);
    return policy;
}

std::optional<Reviews::UploadFault> Reviews::upload(World &world, const Form &form)
{
    if (form.accessId != uploadAccessId.toLatin1())
        return UploadFault{403, "InvalidAccessKeyId",
                           "The OSS Access Key Id you provided does not exist in our records."};
    if (form.signature != uploadSignature(form.policy, m_uploadSecret))
        return UploadFault{403, "SignatureDoesNotMatch", "The signature of the policy is wrong."};
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromBase64(form.policy)).object();
    const QDateTime expires = QDateTime::fromString(document.value("expiration"_L1).toString(), Qt::ISODateWithMs);
    if (!expires.isValid() || expires.toMSecsSinceEpoch() < world.nowMs())
        return UploadFault{403, "AccessDenied", "Invalid according to Policy: Policy expired."};
    const QJsonArray conditions = document.value("conditions"_L1).toArray();
    for (const auto &condition : conditions) {
        if (const auto broken = brokenCondition(condition, form))
            return UploadFault{403, "AccessDenied", "Invalid according to Policy: Policy Condition failed: " + *broken};
    }
    if (form.file.size() > mostBytes)
        return UploadFault{400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"};
    Upload &kept = m_uploads[form.key];
    kept.key = form.key;
    kept.contentType = form.contentType;
    kept.bytes = form.file.size();
    kept.sha256 = QCryptographicHash::hash(form.file, QCryptographicHash::Sha256).toHex();
    kept.timeMs = world.nowMs();
    return std::nullopt;
}

const Reviews::Upload *Reviews::findUpload(const QString &key) const
{
    const auto it = m_uploads.find(key);
    return it == m_uploads.end() ? nullptr : &it->second;
}

} // namespace namestead::practice
