#include "api/practice/server/report.h"

namespace namestead::practice {

qint64 RequestCounts::of(const QString &action) const
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_counts.find(action);
    qint64 sum = 0;
    if (it != m_counts.end()) {
        for (const auto &[outcome, count] : it->second)
            sum += count;
    }
    return sum;
}

} // namespace namestead::practice
