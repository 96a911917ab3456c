#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

namespace namestead::practice {

/// Counts what arrived: by action and by how it ended (`ok`, an error code, or `fault:<kind>`). Any thread.
class RequestCounts
{
public:
    using Outcomes = std::map<QString, qint64>;

    void count(const QString &action, const QString &outcome)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_counts[action][outcome];
        ++m_total;
    }
    [[nodiscard]] std::map<QString, Outcomes> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_counts;
    }
    [[nodiscard]] qint64 total() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_total;
    }
    /// Requests of one action, however they ended.
    [[nodiscard]] qint64 of(const QString &action) const;
    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_counts.clear();
        m_total = 0;
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, Outcomes> m_counts;
    qint64 m_total = 0;
};

} // namespace namestead::practice
