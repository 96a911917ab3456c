#pragma once

#include "api/practice/world/holders.h"
#include "api/practice/world/ledger.h"
#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <optional>

namespace namestead::practice {

class World;

/// What the paid orders do when their turn comes. Each checks anew, since the world may have changed while the task waited, and writes
/// the ledger exactly when it succeeds.
namespace orders {

struct Renewal
{
    int years = 1;
    qint64 currentExpirationMs = 0;
    bool permitPremium = false;
};
TaskOutcome renew(World &world, NameId id, const Renewal &order);

TaskOutcome redeem(World &world, NameId id, qint64 currentExpirationMs);

struct Registration
{
    QString domainName;
    int years = 1;
    std::optional<qint64> profileId; ///< else the contact
    Contact contact;
    QStringList dns; ///< empty: those of the service
    bool privacy = true;
    bool permitPremium = false;
    QString resourceGroup;
};
TaskOutcome registerName(World &world, const Registration &order);

struct TransferIn
{
    QString domainName;
    QString code;
    qint64 profileId = 0;
    bool permitPremium = false;
};
TaskOutcome transferIn(World &world, const TransferIn &order);

/// Registrations may not reach further into the future than this.
inline constexpr int mostYearsAhead = 10;

} // namespace orders

/// The DNS servers that names get with AliyunDns=true.
QStringList ownDnsServers();

} // namespace namestead::practice
