#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace namestead {

/// One chip: a question about one property of a domain. Values are wire texts for enumerations ("3", "SUCCEED", "OPEN"),
/// compared without regard to case; an empty value means "none, not told".
struct DomainCondition
{
    enum class Field {
        ExpiresWithin,  ///< values: one number of days, counted from today; expired ones are within
        ExpiresBetween, ///< values: two ISO dates in local time, both included, either may be empty
        Expired,        ///< no values
        Status,
        Tld,
        Group, ///< by its name
        Tag,
        TransferLock,
        UpdateLock,
        RealName,
        DnsServers, ///< values: parts of a DNS server's name
        Premium,    ///< no values
        AutoRenew,  ///< no values
        RegistrantType,
        TransferOut,
        DetailsMissing, ///< no values: never read
        Names,          ///< values: names, Unicode lower case (a pasted list)
        Ticked,         ///< no values
    };
    Field field = Field::Status;
    QStringList values; ///< any of them
    bool exclude = false;

    bool operator==(const DomainCondition &) const = default;
};

/// What of the portfolio is shown: words and conditions, all of which must hold. A plain value.
struct DomainFilter
{
    QString
        text; ///< words separated by blanks; each must be part of some column, without regard to case; xn-- is found too
    QList<DomainCondition> conditions;

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && conditions.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it is not a filter of this program.
    static std::optional<DomainFilter> fromJson(const QJsonObject &json);
    bool operator==(const DomainFilter &) const = default;
};

} // namespace namestead
