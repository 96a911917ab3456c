#pragma once

#include "api/client/domainsclient.h"
#include "models/accounts/reachclient.h"

#include <memory>
#include <utility>

namespace namestead {

/// Sends a read through whatever client the account has now. `answered(const Result<Reply> &)` is called once, from the event
/// loop, unless `context` died before; the call is aborted with the context. A client that goes ends it as Cancelled.
template <class Request, class Answered>
void askService(const ReachClient &reach, QObject *context, const Request &request, SendOptions options,
                Answered answered)
{
    using Reply = typename Request::Reply;
    reach(context, [context, request, options, answered](const Result<DomainsClient *> &client) {
        if (!client) {
            QMetaObject::invokeMethod(
                context, [answered, error = client.error()] { answered(Result<Reply>(error)); }, Qt::QueuedConnection);
            return;
        }
        Call<Reply> *call = (*client)->send(request, options);
        const auto ended = std::make_shared<bool>(false);
        call->then(context, [ended, answered](const Result<Reply> &result) {
            *ended = true;
            answered(result);
        });
        QObject::connect(call, &QObject::destroyed, context, [ended, answered] {
            if (!std::exchange(*ended, true))
                answered(Result<Reply>(ApiError{.kind = ApiError::Kind::Cancelled,
                                                .code = QStringLiteral("ClientGone"),
                                                .serverText = {},
                                                .requestId = {},
                                                .field = {}}));
        });
        QObject::connect(context, &QObject::destroyed, call, [call] { call->abort(); });
    });
}

} // namespace namestead
