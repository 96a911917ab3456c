#include "api/practice/world/prices.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/subjects.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr int premiumFactor = 12;
constexpr qint64 fenPerDollar = 720;

std::optional<int> suffixOfName(const QString &name)
{
    const QByteArray utf8 = name.toLower().toUtf8();
    return Names::suffixIndex({utf8.constData(), size_t(utf8.size())});
}

} // namespace

Standing standingOf(World &world, const QString &name)
{
    if (world.names().find(name))
        return Standing::Own;
    return stableHash(name, 0) % 6 == 0 || isKnownElsewhere(world, name) ? Standing::Held : Standing::Free;
}

bool isPremium(World &world, const QString &name)
{
    if (const auto id = world.names().find(name))
        return world.names().at(*id).premium;
    return name.indexOf(u'.') <= 2;
}

qint64 priceFen(World &world, const QString &name, ChargeKind kind, int years)
{
    const auto index = suffixOfName(name);
    if (!index)
        return 0;
    const Suffix &suffix = suffixes()[size_t(*index)];
    const qint64 yearly = qint64(suffix.yearlyPrice) * 100 * (isPremium(world, name) ? premiumFactor : 1);
    return kind == ChargeKind::Redemption ? qint64(suffix.redeemPrice) * 100 + yearly : yearly * years;
}

qint64 inCurrency(qint64 fen, bool dollars)
{
    return dollars ? fen * 100 / fenPerDollar : fen;
}

ChargeKind kindOfCommand(const QString &command)
{
    if (command == "renew"_L1)
        return ChargeKind::Renewal;
    if (command == "transfer"_L1)
        return ChargeKind::TransferIn;
    if (command == "restore"_L1 || command == "redeem"_L1)
        return ChargeKind::Redemption;
    return ChargeKind::Registration;
}

} // namespace namestead::practice
