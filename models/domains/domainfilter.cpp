#include "models/domains/domainfilter.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Field = DomainCondition::Field;

/// The words of the settings; they never change.
constexpr std::array fieldWords{
    std::pair{Field::ExpiresWithin, "expiresWithin"},
    std::pair{Field::ExpiresBetween, "expiresBetween"},
    std::pair{Field::Expired, "expired"},
    std::pair{Field::Status, "status"},
    std::pair{Field::Tld, "tld"},
    std::pair{Field::Group, "group"},
    std::pair{Field::Tag, "tag"},
    std::pair{Field::TransferLock, "transferLock"},
    std::pair{Field::UpdateLock, "updateLock"},
    std::pair{Field::RealName, "realName"},
    std::pair{Field::DnsServers, "dnsServers"},
    std::pair{Field::Premium, "premium"},
    std::pair{Field::AutoRenew, "autoRenew"},
    std::pair{Field::RegistrantType, "registrantType"},
    std::pair{Field::TransferOut, "transferOut"},
    std::pair{Field::DetailsMissing, "detailsMissing"},
    std::pair{Field::Names, "names"},
    std::pair{Field::Ticked, "ticked"},
};

} // namespace

QJsonObject DomainFilter::toJson() const
{
    QJsonArray told;
    for (const DomainCondition &condition : conditions) {
        QJsonObject object;
        for (const auto &[field, word] : fieldWords) {
            if (field == condition.field)
                object.insert("field"_L1, QLatin1StringView(word));
        }
        if (!condition.values.isEmpty())
            object.insert("values"_L1, QJsonArray::fromStringList(condition.values));
        if (condition.exclude)
            object.insert("exclude"_L1, true);
        told.append(object);
    }
    QJsonObject json;
    json.insert("filter"_L1, 1); // version
    if (!text.isEmpty())
        json.insert("text"_L1, text);
    if (!told.isEmpty())
        json.insert("conditions"_L1, told);
    return json;
}

std::optional<DomainFilter> DomainFilter::fromJson(const QJsonObject &json)
{
    if (json.value("filter"_L1).toInt() != 1)
        return std::nullopt;
    DomainFilter filter;
    filter.text = json.value("text"_L1).toString();
    for (const QJsonValue &value : json.value("conditions"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        DomainCondition condition;
        bool known = false;
        for (const auto &[field, word] : fieldWords) {
            if (object.value("field"_L1).toString() == QLatin1StringView(word)) {
                condition.field = field;
                known = true;
            }
        }
        // A question that this program does not know: showing more than was meant would mislead.
        if (!known)
            return std::nullopt;
        for (const QJsonValue &text : object.value("values"_L1).toArray())
            condition.values.append(text.toString());
        condition.exclude = object.value("exclude"_L1).toBool();
        filter.conditions.append(condition);
    }
    return filter;
}

} // namespace namestead
