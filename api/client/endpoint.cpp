#include "api/client/endpoint.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr qsizetype longestLoopbackQuery = 60 * 1024;

ApiError endpointFault(const QString &code, const QString &text)
{
    return {.kind = ApiError::Kind::Invalid, .code = code, .serverText = text, .field = u"Endpoint"_s};
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

Endpoint Endpoint::international()
{
    return {.url = QUrl(u"https://domain-intl.aliyuncs.com/"_s)};
}

Endpoint Endpoint::china()
{
    return {.url = QUrl(u"https://domain.aliyuncs.com/"_s)};
}

Endpoint Endpoint::custom(const QUrl &url, Carrier carrier)
{
    Endpoint endpoint{.url = url, .carrier = carrier};
    if (endpoint.isLoopback())
        endpoint.longestQuery = longestLoopbackQuery;
    return endpoint;
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(url.host());
}

std::optional<ApiError> Endpoint::fault() const
{
    const bool bare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!bare)
        return endpointFault(u"EndpointIncomplete"_s, u"an address is a scheme, a host and perhaps a port"_s);
    if (url.scheme() == "https"_L1)
        return std::nullopt;
    if (url.scheme() == "http"_L1 && isLoopback())
        return std::nullopt;
    return endpointFault(u"EndpointNotSecure"_s, u"only https, or http to this machine itself"_s);
}

} // namespace namestead
