#pragma once

#include "api/operations/shared.h"
#include "api/wire/openenum.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace namestead {

/// One domain of an account: what the list told, what the details told, and what the person noted. A plain value.
/// Times are milliseconds UTC; 0: not told.
struct DomainRecord
{
    // From QueryDomainList (section 5.12).
    QString instanceId; ///< the service's key; a name that is registered again gets another
    QString name;       ///< Unicode, lower case
    qint64 expiresMs = 0;
    qint64 registeredMs = 0;
    Open<service::DomainStatus> status;
    Open<service::RealNameStatus> realName;
    Open<service::RegistrantType> registrantType;
    Open<service::DomainType> suffixKind;
    QString groupId;
    QString group;
    QString remark; ///< kept at the service
    QString owner;
    QString registrar;
    std::optional<bool> premium;
    std::optional<bool> autoRenew;
    qint64 listedMs = 0; ///< when a list last showed it

    // From QueryDomainByInstanceId (section 5.11).
    qint64 detailsMs = 0; ///< when they were read; 0: never, and nothing below is known
    QStringList dnsServers;
    Open<service::LockStatus> transferLock;
    Open<service::LockStatus> updateLock;
    Open<service::TransferOutStatus> transferOut;
    Open<service::RegistrantUpdatingStatus> registrantUpdating;
    Open<service::EmailVerificationStatus> emailState;
    std::optional<bool> emailHold; ///< suspended because the e-mail address is not verified
    QString registrantName;
    QString registrantOrganization;
    QString zhRegistrantName;
    QString zhRegistrantOrganization;
    QString email;

    // The person's own, on this machine only; kept by name, also when the domain leaves the account.
    QStringList tags; ///< sorted, no blanks around, no duplicates without regard to case
    QString note;

    bool operator==(const DomainRecord &) const = default;
};

} // namespace namestead
