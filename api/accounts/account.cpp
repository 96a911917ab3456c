#include "api/accounts/account.h"

#include "api/accounts/localerror.h"

#include <QRegularExpression>
#include <QUuid>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 100;

ApiError invalidAccount(const QString &field, const QString &code)
{
    return localError(ApiError::Kind::Invalid, code, field);
}

} // namespace

Result<Account> checkedAccount(Account account)
{
    // Ids of main keys, RAM users ("LTAI…") and temporary keys ("STS.…"). What comes from a clipboard often has blanks.
    static const QRegularExpression keyIdPattern(u"^[A-Za-z0-9][A-Za-z0-9._-]{2,127}$"_s);
    static const QRegularExpression colourPattern(u"^(?:|[0-9]{1,2}|#[0-9A-Fa-f]{6})$"_s);

    account.label = account.label.trimmed();
    account.keyId = account.keyId.trimmed();
    if (QUuid(account.id).toString(QUuid::WithoutBraces) != account.id || QUuid(account.id).isNull())
        return invalidAccount(u"id"_s, u"IdMalformed"_s);
    if (account.label.isEmpty())
        return invalidAccount(u"label"_s, u"LabelEmpty"_s);
    if (account.label.size() > longestLabel)
        return invalidAccount(u"label"_s, u"LabelTooLong"_s);
    if (account.keyId.isEmpty())
        return invalidAccount(u"keyId"_s, u"KeyIdEmpty"_s);
    if (!keyIdPattern.match(account.keyId).hasMatch())
        return invalidAccount(u"keyId"_s, u"KeyIdMalformed"_s);
    if (account.site != Site::Custom) {
        account.address.clear();
    } else if (account.address.isEmpty()) {
        return invalidAccount(u"address"_s, u"AddressEmpty"_s);
    } else if (std::optional<ApiError> fault = endpointOf(account).fault()) {
        fault->field = u"address"_s;
        return *fault;
    }
    if (!colourPattern.match(account.colour).hasMatch())
        return invalidAccount(u"colour"_s, u"ColourMalformed"_s);
    return account;
}

Endpoint endpointOf(const Account &account)
{
    Endpoint endpoint;
    switch (account.site) {
    case Site::China:
        endpoint = Endpoint::china();
        break;
    case Site::International:
        endpoint = Endpoint::international();
        break;
    case Site::Custom:
        endpoint = Endpoint::custom(account.address);
        break;
    }
    endpoint.carrier = account.carrier;
    return endpoint;
}

QString siteText(Site site)
{
    switch (site) {
    case Site::China:
        return u"aliyun.com"_s;
    case Site::International:
        return u"alibabacloud.com"_s;
    case Site::Custom:
        return u"custom"_s;
    }
    Q_UNREACHABLE();
}

} // namespace namestead
