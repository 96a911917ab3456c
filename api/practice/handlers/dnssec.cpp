#include "api/operations/dnssec.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/dsrecords.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// The record of a request; the digest must have the length of its type.
template <class Request> Outcome<DsRecords::Record> dsRecordOf(const Context &context, const Request &r)
{
    DsRecords::Record record;
    record.keyTag = r.keyTag.value_or(0);
    record.algorithm = r.algorithm.wire().toInt();
    record.digestType = r.digestType.wire().toInt();
    record.digest = r.digest.trimmed().toUpper();
    const int digits = DsRecords::digestDigits(record.digestType);
    const bool hexadecimal = std::all_of(record.digest.begin(), record.digest.end(),
                                         [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
    if (!hexadecimal || record.digest.size() != digits) {
        return illegal(context, u"Digest"_s,
                       {u"must have %1 hexadecimal digits for this digest type"_s.arg(digits),
                        u"须为 %1 位十六进制数字，与摘要算法一致"_s.arg(digits)});
    }
    return record;
}

template <class Request>
Outcome<typename Request::Reply> submitDsTask(World &world, const Context &context, const Request &r,
                                              const TaskKind &kind, const World::NameAction &action)
{
    const auto taskNo = world.submitFor(context, kind, r.domainName, action);
    return taskReply<typename Request::Reply>(taskNo);
}

Outcome<service::SaveSingleTaskForAddingDSRecordReply> addRecord(World &world, const Context &context,
                                                                 const service::SaveSingleTaskForAddingDSRecord &r)
{
    const auto record = dsRecordOf(context, r);
    if (!record)
        return record.error();
    return submitDsTask(world, context, r, {u"ADD_DS_RECORD"_s, {u"Add DS record"_s, u"添加 DS 记录"_s}},
                        [record = *record](World &w, NameId id) { return w.state<DsRecords>().add(w, id, record); });
}

Outcome<service::SaveSingleTaskForModifyingDSRecordReply> changeRecord(
    World &world, const Context &context, const service::SaveSingleTaskForModifyingDSRecord &r)
{
    const auto record = dsRecordOf(context, r);
    if (!record)
        return record.error();
    return submitDsTask(world, context, r, {u"UPDATE_DS_RECORD"_s, {u"Change DS record"_s, u"修改 DS 记录"_s}},
                        [record = *record](World &w, NameId id) { return w.state<DsRecords>().change(w, id, record); });
}

Outcome<service::SaveSingleTaskForDeletingDSRecordReply> deleteRecord(
    World &world, const Context &context, const service::SaveSingleTaskForDeletingDSRecord &r)
{
    return submitDsTask(
        world, context, r, {u"DELETE_DS_RECORD"_s, {u"Delete DS record"_s, u"删除 DS 记录"_s}},
        [keyTag = r.keyTag.value_or(0)](World &w, NameId id) { return w.state<DsRecords>().remove(w, id, keyTag); });
}

Outcome<service::SaveSingleTaskForSynchronizingDSRecordReply> synchronizeRecords(
    World &world, const Context &context, const service::SaveSingleTaskForSynchronizingDSRecord &r)
{
    return submitDsTask(world, context, r, {u"SYNC_DS_RECORD"_s, {u"Synchronize DS records"_s, u"同步 DS 记录"_s}},
                        [](World &w, NameId id) { return w.state<DsRecords>().synchronize(w, id); });
}

Outcome<service::QueryDSRecordReply> queryRecords(World &world, const Context &, const service::QueryDSRecord &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    service::QueryDSRecordReply reply;
    for (const DsRecords::Record &record : world.state<DsRecords>().listed(world, *id)) {
        service::DSRecord made;
        made.keyTag = record.keyTag;
        made.algorithm = Open<service::DSAlgorithm>::fromWire(QByteArray::number(record.algorithm));
        made.digestType = Open<service::DSDigestType>::fromWire(QByteArray::number(record.digestType));
        made.digest = record.digest;
        reply.dsRecordList.append(made);
    }
    return reply;
}

} // namespace

void addDnssecHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForAddingDSRecord>(addRecord);
    router.on<service::SaveSingleTaskForModifyingDSRecord>(changeRecord);
    router.on<service::SaveSingleTaskForDeletingDSRecord>(deleteRecord);
    router.on<service::SaveSingleTaskForSynchronizingDSRecord>(synchronizeRecords);
    router.on<service::QueryDSRecord>(queryRecords);
}

} // namespace namestead::practice
