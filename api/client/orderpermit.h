#pragma once

#include "api/client/endpoint.h"

namespace namestead {

/// The right to send an order, which costs money. DomainsClient::send() of an order does not compile without one, and only
/// the order journal can make one for any address: it writes the intent down before it sends. So no page can pay by accident.
class OrderPermit
{
public:
    /// For the practice account's console and for tests: only for a loopback address, and good for such addresses only.
    static std::optional<OrderPermit> forPracticeAccount(const Endpoint &endpoint)
    {
        if (!endpoint.isLoopback())
            return std::nullopt;
        return OrderPermit(Reach::Loopback);
    }

    [[nodiscard]] bool covers(const Endpoint &endpoint) const
    {
        return m_reach == Reach::Everywhere || endpoint.isLoopback();
    }

private:
    friend class OrderJournal;
    enum class Reach { Loopback, Everywhere };
    explicit OrderPermit(Reach reach) : m_reach(reach) {}
    Reach m_reach;
};

} // namespace namestead
