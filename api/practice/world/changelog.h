#pragma once

#include "api/catalogue/catalogue.h"

#include <vector>

namespace namestead::practice {

/// What was done to the account's names (QueryChangeLogList).
class ChangeLog
{
public:
    struct Entry
    {
        qint64 timeMs = 0;
        QString domainName;
        LocalText operation;
        QString details;
        QString clientIp;
        bool succeeded = true;
    };

    void add(Entry entry) { m_entries.push_back(std::move(entry)); }
    /// Oldest first.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace namestead::practice
