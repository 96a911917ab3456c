#include "api/practice/world/scrolls.h"

#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

Scrolls::Scrolls(World &world) : m_world(world) {}

QString Scrolls::begin(std::shared_ptr<const NameList> list, qint64 nowMs)
{
    m_walks.removeIf([&](const auto &walk) { return walk.value().usedMs < nowMs - validityMs; });
    const QString walk = QString::number(m_world.random()(), 36);
    m_walks.insert(walk, {std::move(list), nowMs});
    return walk + u"-0"_s;
}

/// An id is the walk's word and the index at which the portion begins.
std::optional<Scrolls::Portion> Scrolls::next(const QString &id, size_t most, qint64 nowMs)
{
    const qsizetype dash = id.lastIndexOf(u'-');
    const auto it = m_walks.find(id.left(dash));
    bool good = false;
    const size_t from = id.mid(dash + 1).toUInt(&good);
    if (dash < 0 || !good || it == m_walks.end() || it->usedMs < nowMs - validityMs || from > it->list->size())
        return std::nullopt;
    it->usedMs = nowMs;
    const NameList &all = *it->list;
    const size_t to = std::min(all.size(), from + most);
    Portion portion;
    portion.total = int(all.size());
    portion.names.assign(all.begin() + qptrdiff(from), all.begin() + qptrdiff(to));
    // The id that stands for the end gives an empty portion, so a client that does not count sees the end too.
    if (from < all.size())
        portion.nextId = it.key() + u'-' + QString::number(to);
    return portion;
}

} // namespace namestead::practice
