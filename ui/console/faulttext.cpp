#include "ui/console/faulttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct FaultText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::FaultText)

public:
    static QString range(const Parameter &parameter)
    {
        if (parameter.minimum && parameter.maximum)
            return tr("The value must lie between %1 and %2.").arg(*parameter.minimum).arg(*parameter.maximum);
        if (parameter.minimum)
            return tr("The value must be at least %1.").arg(*parameter.minimum);
        if (parameter.maximum)
            return tr("The value must be at most %1.").arg(*parameter.maximum);
        return tr("The number is too large or too small for this parameter.");
    }

    static QString ownFault(const Parameter &parameter, ParameterFault::Reason reason)
    {
        using Reason = ParameterFault::Reason;
        switch (reason) {
        case Reason::Missing:
            return tr("This parameter is required.");
        case Reason::Unknown:
            return tr("The operation has no such parameter.");
        case Reason::NotANumber:
            return tr("Enter a whole number.");
        case Reason::NotABoolean:
            return tr("Only true or false can be sent.");
        case Reason::NotJson:
            return tr("This is not valid JSON.");
        case Reason::OutOfRange:
            return range(parameter);
        case Reason::NotAValue:
            return tr("Choose one of the listed values.");
        case Reason::TooFew:
            return tr("At least %n entries are needed.", nullptr, parameter.minimumItems.value_or(1));
        case Reason::TooMany:
            return tr("At most %n entries fit into one request.", nullptr, parameter.maximumItems.value_or(1));
        case Reason::Twice:
            return tr("The parameter is given twice.");
        }
        return {};
    }

    static QString hint(const Parameter &parameter)
    {
        QStringList parts;
        if (parameter.minimum && parameter.maximum)
            parts += tr("%1 to %2").arg(*parameter.minimum).arg(*parameter.maximum);
        else if (parameter.minimum)
            parts += tr("at least %1").arg(*parameter.minimum);
        else if (parameter.maximum)
            parts += tr("at most %1").arg(*parameter.maximum);
        if (parameter.unit == Unit::Years)
            parts += tr("years");
        else if (parameter.unit == Unit::Bytes)
            parts += tr("bytes");
        if (isReplyLanguage(parameter))
            parts += tr("default: the interface language");
        else if (parameter.defaultValue)
            parts += tr("default %1").arg(*parameter.defaultValue);
        if (parameter.maximumItems)
            parts += tr("at most %n entries", nullptr, *parameter.maximumItems);
        return parts.join(tr(", ", "between parts of a hint such as: 1 to 10, default 1"));
    }
};

/// The field of a row that a fault such as `OrderRenewParam.3.SubscriptionDuration` is about.
const Parameter *faultyField(const Parameter &parameter, const ParameterFault &fault)
{
    const QString last = fault.parameter.section(u'.', 2);
    for (const Parameter &field : parameter.fields) {
        if (field.name == last)
            return &field;
    }
    return nullptr;
}

} // namespace

QString faultText(const Parameter &parameter, const ParameterFault &fault)
{
    if (fault.parameter == parameter.name)
        return FaultText::ownFault(parameter, fault.reason);
    const Parameter *field = faultyField(parameter, fault);
    const QString row = fault.parameter.section(u'.', 1, 1);
    const QString text = FaultText::ownFault(field ? *field : parameter, fault.reason);
    return field ? FaultText::tr("Entry %1, %2: %3").arg(row, field->name, text)
                 : FaultText::tr("Entry %1: %2").arg(row, text);
}

QString hintText(const Parameter &parameter)
{
    return FaultText::hint(parameter);
}

bool isReplyLanguage(const Parameter &parameter)
{
    return parameter.name == "Lang"_L1;
}

} // namespace namestead
