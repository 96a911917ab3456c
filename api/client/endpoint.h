#pragma once

#include "api/client/apierror.h"

#include <QUrl>

#include <optional>

namespace namestead {

/// Where an account's requests go and how their parameters travel. A value; any thread.
/// Hosts: service list of the official clients; only the query is documented as carrier.
struct Endpoint
{
    enum class Carrier {
        Query, ///< all parameters in the query of a POST, as the official clients for compiled languages send them
        FormBody, ///< application/x-www-form-urlencoded body; lets the transport tell "not sent" exactly even after an abort
    };

    QUrl url;
    Carrier carrier = Carrier::Query;
    /// Bytes of query that this address takes; longer requests are refused before they are sent (RequestTooLong).
    qsizetype longestQuery = 7 * 1024;

    static Endpoint international(); ///< alibabacloud.com
    static Endpoint china();         ///< aliyun.com
    /// Any other address. Loopback addresses are the practice service, which takes long queries.
    static Endpoint custom(const QUrl &url, Carrier carrier = Carrier::Query);

    /// 127.0.0.0/8, ::1 or localhost: nothing sent there leaves this machine.
    [[nodiscard]] bool isLoopback() const;
    /// Why nothing may be sent to this address: an Invalid error of field `Endpoint` with code `EndpointIncomplete` (no host,
    /// or user name, path, query or fragment where none belongs), or `EndpointNotSecure` (plain HTTP to another machine).
    [[nodiscard]] std::optional<ApiError> fault() const;

    bool operator==(const Endpoint &) const = default;
};

/// 127.0.0.0/8, ::1 or localhost.
bool isLoopbackHost(const QString &host);

} // namespace namestead
