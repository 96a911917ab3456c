#include "models/portfolio/recordmerge.h"

#include "models/portfolio/domainname.h"

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// Group ids below 1 mean: in no group.
QString groupIdText(const QString &id)
{
    return id == "0"_L1 || id.startsWith(u'-') ? QString() : id;
}

class ChangeCollector
{
public:
    ChangeCollector(const DomainRecord &after, QList<Change> &to) : m_after(after), m_to(to) {}

    void add(ChangeKind kind, const QString &before, const QString &after)
    {
        Change change;
        change.instanceId = m_after.instanceId;
        change.name = m_after.name;
        change.kind = kind;
        change.before = before;
        change.after = after;
        change.rank = rankOf(kind, after);
        m_to.append(change);
    }
    template <class E> void compare(ChangeKind kind, const Open<E> &before, const Open<E> &after)
    {
        if (before.isSet() && after.isSet() && !(before == after))
            add(kind, before.wire(), after.wire());
    }

private:
    const DomainRecord &m_after;
    QList<Change> &m_to;
};

QString holderText(const DomainRecord &record)
{
    QStringList parts{record.registrantName, record.registrantOrganization, record.zhRegistrantName,
                      record.zhRegistrantOrganization, record.email};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace

DomainRecord recordOfEntry(const service::Domain &entry, qint64 listedMs)
{
    DomainRecord record;
    record.instanceId = entry.instanceId;
    record.name = canonicalDomainName(entry.domainName);
    record.expiresMs = entry.expirationDate.utcMs.value_or(0);
    record.registeredMs = entry.registrationDate.utcMs.value_or(0);
    record.status = entry.domainStatus;
    record.realName = entry.domainAuditStatus;
    record.registrantType = entry.registrantType;
    record.suffixKind = entry.domainType;
    record.groupId = groupIdText(entry.domainGroupId);
    record.group = entry.domainGroupName;
    record.remark = entry.remark;
    record.owner = entry.ccompany;
    record.registrar = entry.registrar;
    record.premium = entry.premium;
    record.autoRenew = entry.autoRenewEnabled;
    record.listedMs = listedMs;
    return record;
}

void takeListed(DomainRecord &record, const DomainRecord &listed)
{
    record.instanceId = listed.instanceId;
    record.name = listed.name;
    record.expiresMs = listed.expiresMs;
    record.registeredMs = listed.registeredMs;
    record.status = listed.status;
    record.realName = listed.realName;
    record.registrantType = listed.registrantType;
    record.suffixKind = listed.suffixKind;
    record.groupId = listed.groupId;
    record.group = listed.group;
    record.remark = listed.remark;
    record.owner = listed.owner;
    record.registrar = listed.registrar;
    record.premium = listed.premium;
    record.autoRenew = listed.autoRenew;
    record.listedMs = listed.listedMs;
}

void takeDetails(DomainRecord &record, const service::QueryDomainByInstanceIdReply &details, qint64 readMs)
{
    record.expiresMs = details.expirationDate.utcMs.value_or(record.expiresMs);
    record.registeredMs = details.registrationDate.utcMs.value_or(record.registeredMs);
    if (details.premium)
        record.premium = details.premium;
    if (details.registrantType.isSet())
        record.registrantType = details.registrantType;
    // Newer fields, which not every site tells; an empty remark counts only with them.
    if (details.domainStatus.isSet()) {
        record.status = details.domainStatus;
        record.remark = details.remark;
        if (details.domainGroupId) {
            record.groupId = groupIdText(QString::number(*details.domainGroupId));
            record.group = details.domainGroupName;
        }
    }
    record.detailsMs = readMs;
    record.dnsServers = details.dnsList;
    record.transferLock = details.transferProhibitionLock;
    record.updateLock = details.updateProhibitionLock;
    record.transferOut = details.transferOutStatus;
    record.registrantUpdating = details.registrantUpdatingStatus;
    record.emailState = details.emailVerificationStatus;
    record.emailHold = details.emailVerificationClientHold;
    record.registrantName = details.registrantName;
    record.registrantOrganization = details.registrantOrganization;
    record.zhRegistrantName = details.zhRegistrantName;
    record.zhRegistrantOrganization = details.zhRegistrantOrganization;
    record.email = details.email;
}

QList<Change> changesBetween(const DomainRecord &before, const DomainRecord &after)
{
    QList<Change> changes;
    ChangeCollector found(after, changes);
    const bool detailsKnown = before.detailsMs > 0 && after.detailsMs > 0;
    if (detailsKnown) {
        QStringList oldServers = before.dnsServers;
        QStringList newServers = after.dnsServers;
        oldServers.sort(Qt::CaseInsensitive); // their order means nothing
        newServers.sort(Qt::CaseInsensitive);
        if (oldServers.join(u',').compare(newServers.join(u','), Qt::CaseInsensitive) != 0)
            found.add(ChangeKind::DnsServers, before.dnsServers.join(u','), after.dnsServers.join(u','));
        found.compare(ChangeKind::TransferLock, before.transferLock, after.transferLock);
        found.compare(ChangeKind::UpdateLock, before.updateLock, after.updateLock);
        const QString oldHolder = holderText(before);
        const QString newHolder = holderText(after);
        if (oldHolder != newHolder && !oldHolder.isEmpty())
            found.add(ChangeKind::Holder, oldHolder, newHolder);
        found.compare(ChangeKind::TransferOut, before.transferOut, after.transferOut);
    }
    if (before.owner != after.owner && !before.owner.isEmpty() && !after.owner.isEmpty())
        found.add(ChangeKind::Holder, before.owner, after.owner);
    if (before.expiresMs != after.expiresMs && before.expiresMs != 0 && after.expiresMs != 0) {
        found.add(after.expiresMs < before.expiresMs ? ChangeKind::ExpiresEarlier : ChangeKind::ExpiresLater,
                  QString::number(before.expiresMs), QString::number(after.expiresMs));
    }
    found.compare(ChangeKind::Status, before.status, after.status);
    found.compare(ChangeKind::RealName, before.realName, after.realName);
    if (detailsKnown)
        found.compare(ChangeKind::EmailState, before.emailState, after.emailState);
    if (before.groupId != after.groupId || before.group != after.group)
        found.add(ChangeKind::Group, before.group, after.group);
    if (before.remark != after.remark)
        found.add(ChangeKind::Remark, before.remark, after.remark);
    return changes;
}

Change arrivalOf(const DomainRecord &record)
{
    Change change;
    change.instanceId = record.instanceId;
    change.name = record.name;
    change.kind = ChangeKind::Arrived;
    change.rank = rankOf(ChangeKind::Arrived, {});
    if (record.expiresMs != 0)
        change.after = QString::number(record.expiresMs);
    return change;
}

Change goneOf(const QString &instanceId, const QString &name)
{
    Change change;
    change.instanceId = instanceId;
    change.name = name;
    change.kind = ChangeKind::Gone;
    change.rank = rankOf(ChangeKind::Gone, {});
    return change;
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString text = tag.simplified();
        if (!text.isEmpty() && !clean.contains(text, Qt::CaseInsensitive))
            clean.append(text);
    }
    clean.sort(Qt::CaseInsensitive);
    return clean;
}

} // namespace namestead
