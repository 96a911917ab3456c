#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace namestead::practice {

/// The account's domain groups. Numbers are what NameState::group refers to; 0 is "no group" (-1 on the wire).
class DomainGroups
{
public:
    struct Group
    {
        quint32 number = 0;
        QString name;
        qint64 createdMs = 0;
        qint64 changedMs = 0;
    };

    quint32 add(const QString &name, qint64 nowMs);
    [[nodiscard]] Group *find(quint32 number);
    [[nodiscard]] const Group *find(quint32 number) const;
    [[nodiscard]] const Group *findName(const QString &name) const;
    void remove(quint32 number);
    [[nodiscard]] const std::vector<Group> &all() const { return m_groups; }

private:
    std::vector<Group> m_groups;
    quint32 m_last = 100000;
};

} // namespace namestead::practice
