#pragma once

#include "api/client/result.h"

#include <functional>

class QObject;

namespace namestead {

class DomainsClient;

/// One account's way to its client, as AccountClients::reach() has it: calls `ready` from the event loop with the client or with
/// what stood in the way, unless `context` died before. The client must not be kept: ask again for each piece of work.
using ReachClient = std::function<void(QObject *context, std::function<void(const Result<DomainsClient *> &)> ready)>;

} // namespace namestead
