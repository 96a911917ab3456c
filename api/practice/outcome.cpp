#include "api/practice/outcome.h"

using namespace Qt::StringLiterals;

namespace namestead::practice::refusals {

ServiceError domainNotExist(const QString &name)
{
    return {400, u"DomainNotExist"_s, u"The domain %1 does not exist in this account."_s.arg(name)};
}

ServiceError parameterIllegal(const QString &parameter, const QString &why)
{
    return {400, u"ParameterIllegal"_s, u"The parameter %1 %2."_s.arg(parameter, why)};
}

ServiceError missing(const QString &parameter)
{
    return {400, u"Missing"_s + parameter, u"%1 is mandatory for this action."_s.arg(parameter)};
}

ServiceError invalid(const QString &parameter, const QString &why)
{
    return {400, u"Invalid"_s + parameter, u"The specified parameter %1 %2."_s.arg(parameter, why)};
}

ServiceError taskIsBeingProcessed(const QString &name)
{
    return {400, u"TaskIsBeingProcessed"_s, u"Another task is being processed for %1."_s.arg(name)};
}

ServiceError profileNotExist()
{
    return {400, u"ContactTemplateNotExist"_s, u"The registrant profile does not exist."_s};
}

} // namespace namestead::practice::refusals
