#pragma once

#include "api/catalogue/catalogue.h"

#include <QString>

namespace namestead::practice {

/// What of a request is not its own parameters.
struct Context
{
    QString action;
    QString requestId;
    QString clientIp = QStringLiteral("127.0.0.1"); ///< UserClientIp, or the connection's
    bool chinese = false;                           ///< Lang=zh; English otherwise

    [[nodiscard]] const QString &in(const LocalText &text) const { return chinese ? text.zh : text.en; }
};

} // namespace namestead::practice
