#include "api/practice/server/faults.h"

#include <array>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr std::array faultNames = {"lostBefore", "lostAfter", "resetBefore",   "resetAfter", "halfHeader", "halfBody",
                                   "throttle",   "error",     "status500Html", "nonJson200", "garbage",    "emptyBody",
                                   "slow",       "trickle",   "hang",          "wrongTypes", "redirect",   "bigBody"};

bool faultMatches(const QString &match, const QString &action, Effect effect)
{
    if (match == u'*' || match == action)
        return true;
    return (match == "@read"_L1 && effect == Effect::Read) || (match == "@write"_L1 && effect == Effect::Write)
        || (match == "@order"_L1 && effect == Effect::Order);
}

} // namespace

const char *faultKindName(FaultKind kind)
{
    return faultNames[size_t(kind)];
}

std::optional<FaultKind> faultKindOf(QStringView name)
{
    for (size_t i = 0; i < faultNames.size(); ++i) {
        if (name == QLatin1StringView(faultNames[i]))
            return FaultKind(i);
    }
    return std::nullopt;
}

bool FaultRule::doesWork() const
{
    if (work)
        return *work;
    switch (kind) {
    case FaultKind::LostBefore:
    case FaultKind::ResetBefore:
    case FaultKind::Throttle:
    case FaultKind::Error:
    case FaultKind::Status500Html:
    case FaultKind::NonJson200:
    case FaultKind::Hang:
    case FaultKind::Redirect:
        return false;
    default:
        return true;
    }
}

std::optional<FaultRule> FaultRule::fromJson(const QJsonObject &json)
{
    FaultRule rule;
    bool hasKind = false;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        if (key == "kind"_L1) {
            const auto kind = faultKindOf(it->toString());
            if (!kind)
                return std::nullopt;
            rule.kind = *kind;
            hasKind = true;
        } else if (key == "match"_L1) {
            rule.match = it->toString();
        } else if (key == "times"_L1) {
            rule.times = it->toInt();
        } else if (key == "skip"_L1) {
            rule.skip = it->toInt();
        } else if (key == "probability"_L1) {
            rule.probability = it->toDouble();
        } else if (key == "seed"_L1) {
            rule.seed = quint64(it->toInteger());
        } else if (key == "ms"_L1) {
            rule.ms = it->toInt();
        } else if (key == "bytes"_L1) {
            rule.bytes = it->toInteger();
        } else if (key == "http"_L1) {
            rule.http = it->toInt();
        } else if (key == "code"_L1) {
            rule.code = it->toString();
        } else if (key == "location"_L1) {
            rule.location = it->toString();
        } else if (key == "work"_L1) {
            rule.work = it->toBool();
        } else {
            return std::nullopt;
        }
    }
    return hasKind ? std::optional(rule) : std::nullopt;
}

void FaultBox::add(const FaultRule &rule)
{
    const std::scoped_lock lock(m_mutex);
    m_rules.push_back({rule, std::mt19937_64(rule.seed)});
}

void FaultBox::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
}

void FaultBox::reset()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
    m_fired.clear();
}

std::optional<FaultRule> FaultBox::take(const QString &action, Effect effect)
{
    const std::scoped_lock lock(m_mutex);
    for (Active &active : m_rules) {
        FaultRule &rule = active.rule;
        if (rule.times == 0 || !faultMatches(rule.match, action, effect))
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (rule.probability < 1 && std::uniform_real_distribution<>(0, 1)(active.random) >= rule.probability)
            continue;
        if (rule.times > 0)
            --rule.times;
        ++m_fired[QString::fromLatin1(faultKindName(rule.kind))];
        return rule;
    }
    return std::nullopt;
}

std::map<QString, qint64> FaultBox::fired() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fired;
}

} // namespace namestead::practice
