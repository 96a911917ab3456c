#pragma once

#include "api/client/domainsclient.h"
#include "models/accounts/reachclient.h"

#include <QObject>

#include <memory>

namespace namestead {

/// One read of an account: reaches the client, sends what `make(client)` gives, calls `ready(const Result<Reply> &)` once from the
/// event loop, also when the client goes away meanwhile (Invalid, AccountChanged). The end of `context` ends the request, silently.
template <class Make, class Ready>
void askService(const ReachClient &reach, QObject *context, Priority priority, Make make, Ready ready)
{
    using Request = std::invoke_result_t<Make, const DomainsClient &>;
    using Answer = Result<typename Request::Reply>;
    reach(context,
          [context, priority, make = std::move(make),
           ready = std::move(ready)](const Result<DomainsClient *> &client) mutable {
              if (!client) {
                  ready(Answer(client.error()));
                  return;
              }
              Call<typename Request::Reply> *call = (*client)->send(make(**client), {.priority = priority});
              auto told = std::make_shared<bool>(false);
              auto tell = std::make_shared<Ready>(std::move(ready));
              QObject::connect(context, &QObject::destroyed, call, [call] { call->abort(); });
              call->then(context, [told, tell](const Answer &answer) {
                  *told = true;
                  (*tell)(answer);
              });
              // Calls of a client that is destroyed end without a word. Told later, since the client is half gone now.
              QObject::connect(
                  call, &QObject::destroyed, context,
                  [told, tell] {
                      if (!*told)
                          (*tell)(Answer(
                              ApiError{.kind = ApiError::Kind::Invalid, .code = QStringLiteral("AccountChanged")}));
                  },
                  Qt::QueuedConnection);
          });
}

} // namespace namestead
