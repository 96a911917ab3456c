#include "api/practice/world/ledger.h"

namespace namestead::practice {

const char *chargeKindName(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Registration:
        return "registration";
    case ChargeKind::Renewal:
        return "renewal";
    case ChargeKind::Redemption:
        return "redemption";
    case ChargeKind::TransferIn:
        return "transferIn";
    }
    return "";
}

} // namespace namestead::practice
