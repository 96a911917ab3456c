#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace namestead::practice {

enum class ChargeKind { Registration, Renewal, Redemption, TransferIn };
const char *chargeKindName(ChargeKind kind);

/// Money that left the account: written at the moment an order's detail succeeds.
struct Charge
{
    QString domainName;
    ChargeKind kind = ChargeKind::Renewal;
    int years = 0;
    qint64 amountFen = 0; ///< hundredths of a yuan
    qint64 timeMs = 0;    ///< the world's clock, UTC
};

/// What was paid for, name by name: what tests prove "once" with.
class Ledger
{
public:
    void record(const Charge &charge)
    {
        m_charges.push_back(charge);
        ++m_counts[{charge.domainName, int(charge.kind)}];
        m_totalFen += charge.amountFen;
    }
    [[nodiscard]] const std::vector<Charge> &charges() const { return m_charges; }
    [[nodiscard]] int count(const QString &domainName, ChargeKind kind) const
    {
        return m_counts.value({domainName, int(kind)});
    }
    [[nodiscard]] qint64 totalFen() const { return m_totalFen; }

private:
    std::vector<Charge> m_charges;
    QHash<std::pair<QString, int>, int> m_counts;
    qint64 m_totalFen = 0;
};

} // namespace namestead::practice
