#pragma once

#include "api/client/endpoint.h"
#include "api/client/result.h"

#include <QString>
#include <QUrl>

namespace namestead {

/// Where an account lives. The two public sites have separate accounts, names and prices; Custom is an address given
/// by the person (a private gateway, the practice service).
enum class Site { China, International, Custom };

/// What the program keeps of an account in its settings. The key's secret and the security token are never part of it:
/// they are in a SecretStore, under `id`. A plain value, free of threads.
struct Account
{
    QString id{};    ///< UUID without braces, lower case; given by AccountStore, never changes
    QString label{}; ///< the person's name for it; not empty
    Site site = Site::China;
    QUrl address{}; ///< of the service, for Site::Custom only; HTTPS, or HTTP to this machine
    Endpoint::Carrier carrier = Endpoint::Carrier::Query; ///< how parameters travel; see Endpoint
    QString keyId{};                                      ///< AccessKey id; not a secret
    QString colour{};              ///< empty: chosen by the program; "0".."99": place in its palette; or "#rrggbb"
    bool readOnly = false;         ///< the person wants no writes and no orders through this account
    bool hasSecurityToken = false; ///< a temporary key (STS): its secret comes with a token

    bool operator==(const Account &) const = default;
};

/// The account as it may be stored: blanks around label and key id cut off, an address only where the site is Custom.
/// Otherwise an error of kind Invalid; `field` is the member's name and `code` one of LabelEmpty, LabelTooLong,
/// KeyIdEmpty, KeyIdMalformed, AddressEmpty, the codes of Endpoint::fault(), ColourMalformed, IdMalformed.
Result<Account> checkedAccount(Account account);

/// Where the account's requests go.
Endpoint endpointOf(const Account &account);

/// The site's name in the settings: "aliyun.com", "alibabacloud.com", "custom".
QString siteText(Site site);

} // namespace namestead
