#include "ui/domains/conditiontext.h"

#include "models/domains/domainwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Field = DomainCondition::Field;

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::ConditionText)
};

QString valueText(Field field, const QString &value)
{
    if (value.isEmpty())
        return ConditionText::tr("none", "no value");
    const QByteArray wire = value.toUtf8();
    switch (field) {
    case Field::Status:
        return DomainWords::status(Open<service::DomainStatus>::fromWire(wire));
    case Field::RealName:
        return DomainWords::realName(Open<service::RealNameStatus>::fromWire(wire));
    case Field::TransferLock:
    case Field::UpdateLock:
        return DomainWords::lock(Open<service::LockStatus>::fromWire(wire), true);
    case Field::RegistrantType:
        return DomainWords::registrantType(Open<service::RegistrantType>::fromWire(wire));
    case Field::TransferOut:
        return DomainWords::transferOut(Open<service::TransferOutStatus>::fromWire(wire), true);
    default:
        return value;
    }
}

QString valuesText(const DomainCondition &condition)
{
    constexpr qsizetype most = 3;
    QStringList texts;
    for (const QString &value : condition.values.first(std::min(condition.values.size(), most)))
        texts.append(valueText(condition.field, value));
    //: between the values of a filter
    QString text = texts.join(ConditionText::tr(", "));
    if (condition.values.size() > most)
        //: values of a filter: "Shop, Blog, Test and 4 more"
        text = ConditionText::tr("%1 and %n more", nullptr, int(condition.values.size() - most)).arg(text);
    return text;
}

QString plainText(const DomainCondition &condition)
{
    switch (condition.field) {
    case Field::ExpiresWithin:
        return ConditionText::tr("Expires within %n day(s)", nullptr, condition.values.value(0).toInt());
    case Field::ExpiresBetween: {
        const QString from = condition.values.value(0);
        const QString to = condition.values.value(1);
        if (from.isEmpty())
            return ConditionText::tr("Expires until %1").arg(to);
        if (to.isEmpty())
            return ConditionText::tr("Expires from %1").arg(from);
        return ConditionText::tr("Expires %1 to %2").arg(from, to);
    }
    case Field::DnsServers:
        return ConditionText::tr("DNS servers contain %1").arg(valuesText(condition));
    case Field::Names:
        return ConditionText::tr("%n pasted name(s)", nullptr, int(condition.values.size()));
    case Field::Expired:
    case Field::Premium:
    case Field::AutoRenew:
    case Field::DetailsMissing:
    case Field::Ticked:
        return fieldName(condition.field);
    default:
        //: field and values of a filter
        return ConditionText::tr("%1: %2").arg(fieldName(condition.field), valuesText(condition));
    }
}

} // namespace

QString fieldName(DomainCondition::Field field)
{
    switch (field) {
    case Field::ExpiresWithin:
        return ConditionText::tr("Expires within");
    case Field::ExpiresBetween:
        return ConditionText::tr("Expires between");
    case Field::Expired:
        return ConditionText::tr("Expired");
    case Field::Status:
        return ConditionText::tr("State");
    case Field::Tld:
        return ConditionText::tr("Suffix");
    case Field::Group:
        return ConditionText::tr("Group");
    case Field::Tag:
        return ConditionText::tr("Tag");
    case Field::TransferLock:
        return ConditionText::tr("Transfer lock");
    case Field::UpdateLock:
        return ConditionText::tr("Update lock");
    case Field::RealName:
        return ConditionText::tr("Real-name verification");
    case Field::DnsServers:
        return ConditionText::tr("DNS servers");
    case Field::Premium:
        return ConditionText::tr("Premium name");
    case Field::AutoRenew:
        return ConditionText::tr("Automatic renewal on");
    case Field::RegistrantType:
        return ConditionText::tr("Registrant type");
    case Field::TransferOut:
        return ConditionText::tr("Transfer out");
    case Field::DetailsMissing:
        return ConditionText::tr("Details not read yet");
    case Field::Names:
        return ConditionText::tr("Pasted names");
    case Field::Ticked:
        return ConditionText::tr("Selected names");
    }
    return {};
}

QString conditionText(const DomainCondition &condition)
{
    const QString text = plainText(condition);
    //: a filter that leaves out what it describes: "Not: State: Normal"
    return condition.exclude ? ConditionText::tr("Not: %1").arg(text) : text;
}

bool hasFacets(DomainCondition::Field field)
{
    switch (field) {
    case Field::Status:
    case Field::Tld:
    case Field::Group:
    case Field::Tag:
    case Field::TransferLock:
    case Field::UpdateLock:
    case Field::RealName:
    case Field::RegistrantType:
    case Field::TransferOut:
        return true;
    default:
        return false;
    }
}

bool needsValues(DomainCondition::Field field)
{
    return hasFacets(field) || field == Field::ExpiresWithin || field == Field::ExpiresBetween
        || field == Field::DnsServers || field == Field::Names;
}

const QList<QList<DomainCondition::Field>> &fieldGroups()
{
    static const QList<QList<Field>> groups{
        {Field::ExpiresWithin, Field::ExpiresBetween, Field::Expired},
        {Field::Status, Field::RealName, Field::TransferOut},
        {Field::TransferLock, Field::UpdateLock, Field::DnsServers},
        {Field::Tld, Field::Group, Field::Tag, Field::RegistrantType},
        {Field::Premium, Field::AutoRenew, Field::DetailsMissing, Field::Ticked},
    };
    return groups;
}

} // namespace namestead
