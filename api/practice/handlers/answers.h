#pragma once

#include "api/practice/context.h"
#include "api/practice/outcome.h"
#include "api/practice/world/contactrules.h"

namespace namestead::practice {

/// A refusal in the language of the request.
inline ServiceError refuse(const Context &context, const QString &code, const LocalText &message)
{
    return {400, code, context.in(message)};
}

/// ParameterIllegal; `why` follows the parameter's name: "is not an e-mail address".
inline ServiceError illegal(const Context &context, const QString &parameter, const LocalText &why)
{
    return refuse(context, QStringLiteral("ParameterIllegal"),
                  {QStringLiteral("The parameter %1 %2.").arg(parameter, why.en),
                   QStringLiteral("参数 %1 %2。").arg(parameter, why.zh)});
}

inline ServiceError illegal(const Context &context, const ContactFault &fault)
{
    return illegal(context, fault.parameter, fault.why);
}

inline ServiceError noSuchProfile(const Context &context)
{
    return refuse(context, QStringLiteral("ContactTemplateNotExist"),
                  {QStringLiteral("The registrant profile does not exist."), QStringLiteral("信息模板不存在。")});
}

} // namespace namestead::practice
