#include "api/operations/prices.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/router.h"
#include "api/practice/world/prices.h"
#include "api/practice/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// Why an order for the name would be refused at present; empty when it would not.
QString reasonAgainst(World &world, const QString &name, ChargeKind kind)
{
    const Standing standing = standingOf(world, name);
    if (kind == ChargeKind::Registration && standing != Standing::Free)
        return u"The domain is already registered."_s;
    if (kind == ChargeKind::TransferIn && standing != Standing::Held)
        return u"The domain cannot be transferred in."_s;
    if ((kind == ChargeKind::Renewal || kind == ChargeKind::Redemption) && standing != Standing::Own)
        return u"The domain does not exist in this account."_s;
    return {};
}

service::DomainPrice priceOf(World &world, const QJsonObject &item, const Open<service::FeeCurrency> &currency)
{
    const QString name = item.value(u"DomainName"_s).toString().trimmed().toLower();
    const QString action = item.value(u"Action"_s).toString(u"create"_s);
    // Numbers in the item come as numbers or as text.
    const int years = std::clamp(item.value(u"Period"_s).toVariant().toInt(), 1, 10);
    const ChargeKind kind = kindOfCommand(action);
    service::DomainPrice price;
    price.domainName = name;
    price.action = Open<service::FeeCommand>::fromWire(action.toUtf8());
    price.period = years;
    price.currency = currency;
    if (!Names::isValid(name)) {
        price.avail = 0;
        price.reason = u"The domain name is not valid."_s;
        return price;
    }
    price.premium = isPremium(world, name);
    price.reason = reasonAgainst(world, name, kind);
    price.avail = price.reason.isEmpty() ? 1 : 0;
    if (price.reason.isEmpty())
        price.price =
            double(inCurrency(priceFen(world, name, kind, years), currency == service::FeeCurrency::UsDollar)) / 100;
    return price;
}

Outcome<service::QueryDomainRealTimePriceReply> queryPrices(World &world, const Context &,
                                                            const service::QueryDomainRealTimePrice &r)
{
    const QJsonDocument items = QJsonDocument::fromJson(r.domainItem.toUtf8());
    if (!items.isArray() || items.array().isEmpty())
        return refusals::parameterIllegal(u"DomainItem"_s, u"is not an array of objects"_s);
    service::DomainPriceList prices;
    for (const QJsonValue &item : items.array()) {
        if (!item.isObject() || item.toObject().value(u"DomainName"_s).toString().isEmpty())
            return refusals::parameterIllegal(u"DomainItem"_s, u"is not an array of objects with DomainName"_s);
        prices.domainPrices.append(priceOf(world, item.toObject(), r.currency));
    }
    service::QueryDomainRealTimePriceReply reply;
    reply.success = true;
    reply.httpStatusCode = 200;
    reply.synchro = true;
    reply.module = prices;
    return reply;
}

} // namespace

void addPriceHandlers(Router &router)
{
    router.on<service::QueryDomainRealTimePrice>(queryPrices);
}

} // namespace namestead::practice
