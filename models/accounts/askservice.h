#pragma once

#include "api/client/domainsclient.h"
#include "models/accounts/reachclient.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace namestead {

/// Calls `ended` with the call's result exactly once, from the event loop, also when the call vanishes with its client: then with
/// `gone`. Not at all when `context` dies before.
template <class T, class Function> void whenEnded(Call<T> *call, QObject *context, const ApiError &gone, Function ended)
{
    auto told = std::make_shared<bool>(false);
    call->then(context, [told, ended](const Result<T> &result) {
        *told = true;
        ended(result);
    });
    QObject::connect(
        call, &QObject::destroyed, context,
        [told, ended, gone] {
            if (!std::exchange(*told, true))
                ended(Result<T>(gone));
        },
        Qt::QueuedConnection);
}

/// One question to the service through whatever client the account has now. `question` is a request, or a function of the client
/// that makes one. `ended(const Result<Reply> &)` is called once, from the event loop, unless `context` died before; the call is
/// aborted with the context. A client that goes ends it as Cancelled, ClientGone. Main thread.
template <class Question, class Ended>
void askService(const ReachClient &reach, QObject *context, Question question, SendOptions options, Ended ended)
{
    const auto make = [question = std::move(question)](const DomainsClient &client) {
        if constexpr (std::is_invocable_v<Question, const DomainsClient &>)
            return question(client);
        else
            return static_cast<void>(client), question;
    };
    using Reply = typename std::invoke_result_t<decltype(make), const DomainsClient &>::Reply;
    reach(context, [context, make, options, ended = std::move(ended)](const Result<DomainsClient *> &client) {
        if (!client) {
            ended(Result<Reply>(client.error()));
            return;
        }
        Call<Reply> *call = (*client)->send(make(**client), options);
        QObject::connect(context, &QObject::destroyed, call, [call] { call->abort(); });
        const ApiError gone{.kind = ApiError::Kind::Cancelled, .code = QStringLiteral("ClientGone")};
        whenEnded(call, context, gone, ended);
    });
}

} // namespace namestead
