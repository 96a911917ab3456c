#pragma once

#include "api/catalogue/catalogue.h"
#include "api/practice/context.h"
#include "api/practice/outcome.h"
#include "api/wire/parameters.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <mutex>

namespace namestead::practice {

/// A request that may be carried out.
struct Admitted
{
    const Operation *operation = nullptr;
    Parameters parameters; ///< the operation's own
    Context context;
};

/// Decides who may come in: common parameters, key, signature, time, nonce, then the operation's own parameters
/// (reference 3.2 to 3.5). Any thread.
class Gate
{
public:
    Gate(QByteArray keyId, QByteArray secret) : m_keyId(std::move(keyId)), m_secret(std::move(secret)) {}

    /// `all` is the query and the form body together; `nowMs` the service's clock.
    Outcome<Admitted> admit(QByteArrayView method, const Parameters &all, qint64 nowMs);

    /// Nonces that came more than once, and how often.
    [[nodiscard]] QHash<QByteArray, int> repeatedNonces() const;
    /// The count, not the nonces: those stay used.
    void forgetRepeatedNonces();

    /// Refuses a timestamp further away than this.
    static constexpr qint64 validityMs = 15 * 60'000;

private:
    std::optional<ServiceError> checkCommon(const Parameters &all) const;
    std::optional<ServiceError> checkSignature(QByteArrayView method, const Parameters &all) const;
    static std::optional<ServiceError> checkTime(const Parameters &all, qint64 nowMs);
    std::optional<ServiceError> checkNonce(const Parameters &all, qint64 nowMs);

    const QByteArray m_keyId;
    const QByteArray m_secret;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_nonces;
    std::deque<std::pair<qint64, QByteArray>> m_nonceTimes;
    QHash<QByteArray, int> m_repeated;
};

/// The parameters of `all` that the operation knows, without the common ones; others are ignored as the service does.
Parameters ownParameters(const Operation &operation, const Parameters &all);

} // namespace namestead::practice
