#pragma once

#include "api/catalogue/catalogue.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <random>
#include <vector>

namespace namestead::practice {

/// What can go wrong on purpose. "Before" and "after" mean the work: whether the request is carried out.
enum class FaultKind {
    LostBefore,  ///< connection closed, nothing done
    LostAfter,   ///< done, then closed without an answer
    ResetBefore, ///< like LostBefore with a TCP reset
    ResetAfter,
    HalfHeader,    ///< done, half a header, closed
    HalfBody,      ///< done, half the body, closed
    Throttle,      ///< Throttling.User, nothing done
    Error,         ///< the rule's own code and HTTP status, nothing done
    Status500Html, ///< a proxy's error page, nothing done
    NonJson200,    ///< a sign-in page with status 200, nothing done
    Garbage,       ///< done, bytes that are neither JSON nor XML
    EmptyBody,     ///< done, status 200 and nothing
    Slow,          ///< done, answered after `ms`
    Trickle,       ///< done, the body in drops over `ms`
    Hang,          ///< nothing done, no answer until the client leaves or the service stops
    WrongTypes,    ///< done, numbers and lists replaced by something else
    Redirect,      ///< 307 to another host, nothing done
    BigBody,       ///< done, a body of `bytes`
};
const char *faultKindName(FaultKind kind);
std::optional<FaultKind> faultKindOf(QStringView name);

struct FaultRule
{
    FaultKind kind = FaultKind::LostBefore;
    QString match = QStringLiteral("*"); ///< an action, `*`, or `@read`, `@write`, `@order`
    int times = 1;                       ///< how often; -1: for ever
    int skip = 0;                        ///< how many matching requests pass first
    double probability = 1;
    quint64 seed = 1; ///< for the probability
    int ms = 1000;
    qint64 bytes = 50'000'000;
    int http = 500; ///< of Error, Status500Html, Redirect (307 when left at 500)
    QString code = QStringLiteral("InternalError");
    QString location = QStringLiteral("http://127.0.0.1:9/");
    std::optional<bool> work; ///< carried out or not, against the kind's own way

    [[nodiscard]] bool doesWork() const;
    /// Keys as the members are called; `kind` is required. Nothing when a key or value is wrong.
    static std::optional<FaultRule> fromJson(const QJsonObject &json);
};

/// The rules in force. Any thread.
class FaultBox
{
public:
    void add(const FaultRule &rule);
    void clear();
    /// Forgets what has happened too.
    void reset();
    /// The fault that this request meets, if any.
    std::optional<FaultRule> take(const QString &action, Effect effect);
    /// How often each kind happened.
    [[nodiscard]] std::map<QString, qint64> fired() const;

private:
    struct Active
    {
        FaultRule rule;
        std::mt19937_64 random;
    };
    mutable std::mutex m_mutex;
    std::vector<Active> m_rules;
    std::map<QString, qint64> m_fired;
};

} // namespace namestead::practice
