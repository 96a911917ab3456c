#include "api/practice/world/dsrecords.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

std::optional<TaskOutcome> whyDsRefused(World &world, NameId id)
{
    if (world.names().at(id).updateLock == Lock::Locked)
        return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
    return std::nullopt;
}

const TaskOutcome noSuchRecord =
    TaskOutcome::failure(u"There is no DS record with this key tag."_s, u"没有该密钥标签的 DS 记录。"_s);

} // namespace

int DsRecords::digestDigits(int digestType)
{
    switch (digestType) {
    case 1:
        return 40; // SHA-1
    case 2:        // SHA-256
    case 3:
        return 64; // GOST R 34.11-94
    case 4:
        return 96; // SHA-384
    default:
        return 0;
    }
}

DsRecords::Entry DsRecords::initial(World &world, NameId id)
{
    Entry entry;
    const QString name = world.names().nameOf(id);
    const quint64 hash = stableHash(name, world.settings().seed + 7);
    if (hash % 7 != 0)
        return entry;
    const auto digest = [&](QCryptographicHash::Algorithm algorithm) {
        return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), algorithm).toHex().toUpper());
    };
    const int tag = int(hash / 7 % 65'536);
    entry.registry = {{tag, 13, 2, digest(QCryptographicHash::Sha256)}};
    entry.listed = entry.registry;
    if (hash / 7 % 2 == 0)
        entry.registry.push_back({(tag + 1) % 65'536, 8, 4, digest(QCryptographicHash::Sha384)});
    return entry;
}

DsRecords::Records DsRecords::listed(World &world, NameId id) const
{
    const auto it = m_entries.constFind(quint32(id));
    return it == m_entries.cend() ? initial(world, id).listed : it->listed;
}

DsRecords::Entry &DsRecords::entry(World &world, NameId id)
{
    auto it = m_entries.find(quint32(id));
    if (it == m_entries.end())
        it = m_entries.insert(quint32(id), initial(world, id));
    return *it;
}

TaskOutcome DsRecords::add(World &world, NameId id, const Record &record)
{
    if (const auto why = whyDsRefused(world, id))
        return *why;
    Entry &e = entry(world, id);
    if (std::find(e.registry.begin(), e.registry.end(), record) != e.registry.end())
        return TaskOutcome::failure(u"The DS record exists already."_s, u"DS 记录已存在。"_s);
    if (e.registry.size() >= most)
        return TaskOutcome::failure(u"A domain can have 8 DS records at most."_s, u"一个域名最多 8 条 DS 记录。"_s);
    e.registry.push_back(record);
    e.listed.push_back(record);
    return TaskOutcome::success();
}

TaskOutcome DsRecords::change(World &world, NameId id, const Record &record)
{
    if (const auto why = whyDsRefused(world, id))
        return *why;
    Entry &e = entry(world, id);
    const auto sameTag = [&](const Record &r) { return r.keyTag == record.keyTag; };
    const auto sameType = [&](const Record &r) {
        return r.keyTag == record.keyTag && r.digestType == record.digestType;
    };
    auto it = std::find_if(e.registry.begin(), e.registry.end(), sameType);
    if (it == e.registry.end())
        it = std::find_if(e.registry.begin(), e.registry.end(), sameTag);
    if (it == e.registry.end())
        return noSuchRecord;
    const Record before = std::exchange(*it, record);
    std::replace(e.listed.begin(), e.listed.end(), before, record);
    return TaskOutcome::success();
}

TaskOutcome DsRecords::remove(World &world, NameId id, int keyTag)
{
    if (const auto why = whyDsRefused(world, id))
        return *why;
    Entry &e = entry(world, id);
    const auto hasTag = [keyTag](const Record &r) { return r.keyTag == keyTag; };
    std::erase_if(e.listed, hasTag);
    return std::erase_if(e.registry, hasTag) > 0 ? TaskOutcome::success() : noSuchRecord;
}

TaskOutcome DsRecords::synchronize(World &world, NameId id)
{
    Entry &e = entry(world, id);
    e.listed = e.registry;
    return TaskOutcome::success();
}

} // namespace namestead::practice
