#include "api/practice/server/gate.h"

#include "api/wire/parametercheck.h"
#include "api/wire/signing.h"
#include "api/wire/time.h"

#include <array>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr std::array<QByteArrayView, 8> commonNames = {"Action",         "Version",         "AccessKeyId",
                                                       "Signature",      "SignatureMethod", "SignatureVersion",
                                                       "SignatureNonce", "Timestamp"};

QString valueText(const Parameters &all, QByteArrayView name)
{
    return QString::fromUtf8(all.value(name).value_or(QByteArrayView()));
}

/// The service's words for a broken rule of the catalogue: the gateway's for a parameter itself, the back end's for what stands inside a list.
ServiceError refusalFor(const ParameterFault &fault)
{
    const bool inside = fault.parameter.contains(u'.');
    switch (fault.reason) {
    case ParameterFault::Reason::Missing:
        return inside ? refusals::parameterIllegal(fault.parameter, u"is missing"_s)
                      : refusals::missing(fault.parameter);
    case ParameterFault::Reason::NotANumber:
    case ParameterFault::Reason::NotABoolean:
    case ParameterFault::Reason::NotAValue:
    case ParameterFault::Reason::OutOfRange:
        if (!inside)
            return refusals::invalid(fault.parameter, u"is not valid"_s);
        return refusals::parameterIllegal(fault.parameter, u"is not valid"_s);
    default:
        return refusals::parameterIllegal(fault.parameter, QString::fromLatin1(reasonName(fault.reason)));
    }
}

} // namespace

Parameters ownParameters(const Operation &operation, const Parameters &all)
{
    Parameters own;
    own.reserve(all.size(), all.bytes());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto [name, value] = all.at(i);
        const qsizetype dot = name.indexOf('.');
        if (operation.parameter(dot < 0 ? name : name.first(dot)))
            own.add(name, value);
    }
    return own;
}

std::optional<ServiceError> Gate::checkCommon(const Parameters &all) const
{
    for (const QByteArrayView name : commonNames) {
        if (all.value(name).value_or(QByteArrayView()).isEmpty())
            return refusals::missing(QString::fromLatin1(name));
    }
    if (all.value("Version") != QByteArrayView(apiVersion))
        return ServiceError{400, u"NoSuchVersion"_s, u"The specified version does not exist."_s};
    if (!Catalogue::builtIn().operation(valueText(all, "Action")))
        return ServiceError{404, u"InvalidApi.NotFound"_s,
                            u"Specified api is not found, please check your url and method."_s};
    if (all.value("SignatureMethod") != QByteArrayView("HMAC-SHA1"))
        return refusals::invalid(u"SignatureMethod"_s, u"is not supported"_s);
    if (all.value("SignatureVersion") != QByteArrayView("1.0"))
        return refusals::invalid(u"SignatureVersion"_s, u"is not supported"_s);
    return std::nullopt;
}

std::optional<ServiceError> Gate::checkSignature(QByteArrayView method, const Parameters &all) const
{
    if (all.value("AccessKeyId") != QByteArrayView(m_keyId))
        return ServiceError{404, u"InvalidAccessKeyId.NotFound"_s, u"Specified access key is not found."_s};
    // The account has no temporary credentials: a token can only be a wrong one.
    if (!all.value("SecurityToken").value_or(QByteArrayView()).isEmpty())
        return ServiceError{400, u"InvalidSecurityToken.Malformed"_s, u"Specified SecurityToken is malformed."_s};
    Parameters toSign;
    toSign.reserve(all.size(), all.bytes());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const auto [name, value] = all.at(i); name != QByteArrayView("Signature"))
            toSign.add(name, value);
    }
    const QByteArray canonical = canonicalForm(toSign);
    if (all.value("Signature") == QByteArrayView(signatureOf(method, canonical, m_secret)))
        return std::nullopt;
    return ServiceError{400, u"SignatureDoesNotMatch"_s,
                        u"Specified signature is not matched with our calculation. server string to sign is:"_s
                            + QString::fromUtf8(stringToSign(method, canonical))};
}

std::optional<ServiceError> Gate::checkTime(const Parameters &all, qint64 nowMs)
{
    const QByteArrayView text = all.value("Timestamp").value_or(QByteArrayView());
    const auto time = text.endsWith('Z') ? parseTimeText(text) : std::nullopt;
    if (!time)
        return ServiceError{400, u"InvalidTimeStamp.Format"_s,
                            u"Specified time stamp or date value is not well formatted."_s};
    if (std::abs(*time - nowMs) > validityMs)
        return ServiceError{400, u"InvalidTimeStamp.Expired"_s, u"Specified time stamp or date value is expired."_s};
    return std::nullopt;
}

std::optional<ServiceError> Gate::checkNonce(const Parameters &all, qint64 nowMs)
{
    const QByteArray nonce = all.value("SignatureNonce").value_or(QByteArrayView()).toByteArray();
    const std::scoped_lock lock(m_mutex);
    while (!m_nonceTimes.empty() && m_nonceTimes.front().first < nowMs - 2 * validityMs) {
        m_nonces.remove(m_nonceTimes.front().second);
        m_nonceTimes.pop_front();
    }
    if (m_nonces.contains(nonce)) {
        ++m_repeated[nonce];
        return ServiceError{400, u"SignatureNonceUsed"_s, u"Specified signature nonce was used already."_s};
    }
    m_nonces.insert(nonce);
    m_nonceTimes.emplace_back(nowMs, nonce);
    return std::nullopt;
}

Outcome<Admitted> Gate::admit(QByteArrayView method, const Parameters &all, qint64 nowMs)
{
    if (const auto refusal = checkCommon(all))
        return *refusal;
    if (const auto refusal = checkSignature(method, all))
        return *refusal;
    if (const auto refusal = checkTime(all, nowMs))
        return *refusal;
    if (const auto refusal = checkNonce(all, nowMs))
        return *refusal;
    Admitted admitted;
    admitted.operation = Catalogue::builtIn().operation(valueText(all, "Action"));
    admitted.parameters = ownParameters(*admitted.operation, all);
    if (const auto fault = checkParameters(*admitted.operation, admitted.parameters))
        return refusalFor(*fault);
    admitted.context.action = admitted.operation->name;
    admitted.context.chinese = all.value("Lang") == QByteArrayView("zh");
    if (const QString ip = valueText(all, "UserClientIp"); !ip.isEmpty())
        admitted.context.clientIp = ip;
    return admitted;
}

void Gate::forgetRepeatedNonces()
{
    const std::scoped_lock lock(m_mutex);
    m_repeated.clear();
}

QHash<QByteArray, int> Gate::repeatedNonces() const
{
    const std::scoped_lock lock(m_mutex);
    return m_repeated;
}

} // namespace namestead::practice
