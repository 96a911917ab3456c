#include "models/portfolio/sharedvalues.h"

#include <QSqlQuery>

namespace namestead {

namespace {

constexpr size_t sharedSeed = 0x73686172;

QVariant flagValue(const std::optional<bool> &flag)
{
    return flag ? QVariant(int(*flag)) : QVariant();
}

std::optional<bool> flagOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<bool>(value.toInt() != 0);
}

int flagHash(const std::optional<bool> &flag)
{
    return flag ? int(*flag) : 2;
}

template <class E> Open<E> openOf(const QVariant &value)
{
    return Open<E>::fromWire(value.toString().toUtf8());
}

template <class E> size_t openHash(const Open<E> &value)
{
    return value.value() == E::Unknown ? qHash(value.wire(), sharedSeed) : size_t(value.value());
}

// --- State ------------------------------------------------------------------------------------------------------------

QVariantList stateValues(const DomainRecord &r)
{
    return {r.status.wire(), r.realName.wire(), r.registrantType.wire(), r.suffixKind.wire(),
            r.groupId,       r.group,           flagValue(r.premium),    flagValue(r.autoRenew)};
}

void readState(const QSqlQuery &query, int c, DomainRecord &r)
{
    r.status = openOf<service::DomainStatus>(query.value(c));
    r.realName = openOf<service::RealNameStatus>(query.value(c + 1));
    r.registrantType = openOf<service::RegistrantType>(query.value(c + 2));
    r.suffixKind = openOf<service::DomainType>(query.value(c + 3));
    r.groupId = query.value(c + 4).toString();
    r.group = query.value(c + 5).toString();
    r.premium = flagOf(query.value(c + 6));
    r.autoRenew = flagOf(query.value(c + 7));
}

void copyState(const DomainRecord &from, DomainRecord &to)
{
    to.status = from.status;
    to.realName = from.realName;
    to.registrantType = from.registrantType;
    to.suffixKind = from.suffixKind;
    to.groupId = from.groupId;
    to.group = from.group;
    to.premium = from.premium;
    to.autoRenew = from.autoRenew;
}

quint64 hashState(const DomainRecord &r)
{
    return qHashMulti(sharedSeed, openHash(r.status), openHash(r.realName), openHash(r.registrantType),
                      openHash(r.suffixKind), r.groupId, r.group, flagHash(r.premium), flagHash(r.autoRenew));
}

// --- Owner ------------------------------------------------------------------------------------------------------------

QVariantList ownerValues(const DomainRecord &r)
{
    return {r.owner, r.registrar};
}

void readOwner(const QSqlQuery &query, int c, DomainRecord &r)
{
    r.owner = query.value(c).toString();
    r.registrar = query.value(c + 1).toString();
}

void copyOwner(const DomainRecord &from, DomainRecord &to)
{
    to.owner = from.owner;
    to.registrar = from.registrar;
}

quint64 hashOwner(const DomainRecord &r)
{
    return qHashMulti(sharedSeed, r.owner, r.registrar);
}

// --- Details ----------------------------------------------------------------------------------------------------------

QVariantList detailsValues(const DomainRecord &r)
{
    return {r.dnsServers.join(u'\n'),    r.transferLock.wire(), r.updateLock.wire(),   r.transferOut.wire(),
            r.registrantUpdating.wire(), r.emailState.wire(),   flagValue(r.emailHold)};
}

void readDetails(const QSqlQuery &query, int c, DomainRecord &r)
{
    r.dnsServers = splitLines(query.value(c).toString());
    r.transferLock = openOf<service::LockStatus>(query.value(c + 1));
    r.updateLock = openOf<service::LockStatus>(query.value(c + 2));
    r.transferOut = openOf<service::TransferOutStatus>(query.value(c + 3));
    r.registrantUpdating = openOf<service::RegistrantUpdatingStatus>(query.value(c + 4));
    r.emailState = openOf<service::EmailVerificationStatus>(query.value(c + 5));
    r.emailHold = flagOf(query.value(c + 6));
}

void copyDetails(const DomainRecord &from, DomainRecord &to)
{
    to.dnsServers = from.dnsServers;
    to.transferLock = from.transferLock;
    to.updateLock = from.updateLock;
    to.transferOut = from.transferOut;
    to.registrantUpdating = from.registrantUpdating;
    to.emailState = from.emailState;
    to.emailHold = from.emailHold;
}

quint64 hashDetails(const DomainRecord &r)
{
    return qHashMulti(sharedSeed, r.dnsServers, openHash(r.transferLock), openHash(r.updateLock),
                      openHash(r.transferOut), openHash(r.registrantUpdating), openHash(r.emailState),
                      flagHash(r.emailHold));
}

// --- Contact ----------------------------------------------------------------------------------------------------------

QVariantList contactValues(const DomainRecord &r)
{
    return {r.registrantName, r.registrantOrganization, r.zhRegistrantName, r.zhRegistrantOrganization, r.email};
}

void readContact(const QSqlQuery &query, int c, DomainRecord &r)
{
    r.registrantName = query.value(c).toString();
    r.registrantOrganization = query.value(c + 1).toString();
    r.zhRegistrantName = query.value(c + 2).toString();
    r.zhRegistrantOrganization = query.value(c + 3).toString();
    r.email = query.value(c + 4).toString();
}

void copyContact(const DomainRecord &from, DomainRecord &to)
{
    to.registrantName = from.registrantName;
    to.registrantOrganization = from.registrantOrganization;
    to.zhRegistrantName = from.zhRegistrantName;
    to.zhRegistrantOrganization = from.zhRegistrantOrganization;
    to.email = from.email;
}

quint64 hashContact(const DomainRecord &r)
{
    return qHashMulti(sharedSeed, r.registrantName, r.registrantOrganization, r.zhRegistrantName,
                      r.zhRegistrantOrganization, r.email);
}

#define NAMESTEAD_SHARED_SQL(table, columns, marks)                                                  \
    columns, "SELECT id, " columns " FROM " table, "SELECT " columns " FROM " table " WHERE id = ?", \
        "INSERT INTO " table "(" columns ") VALUES (" marks ")", "DELETE FROM " table " WHERE id = ?"

constexpr std::array<SharedTable, sharedKinds.size()> tables{{
    {NAMESTEAD_SHARED_SQL("states",
                          "status, real_name, registrant_type, suffix_kind, group_id, group_name, premium, auto_renew",
                          "?,?,?,?,?,?,?,?"),
     stateValues, readState, copyState, hashState},
    {NAMESTEAD_SHARED_SQL("owners", "owner, registrar", "?,?"), ownerValues, readOwner, copyOwner, hashOwner},
    {NAMESTEAD_SHARED_SQL("details",
                          "dns_servers, transfer_lock, update_lock, transfer_out, registrant_updating, email_state, "
                          "email_hold",
                          "?,?,?,?,?,?,?"),
     detailsValues, readDetails, copyDetails, hashDetails},
    {NAMESTEAD_SHARED_SQL("contacts",
                          "registrant_name, registrant_organization, zh_registrant_name, zh_registrant_organization, "
                          "email",
                          "?,?,?,?,?"),
     contactValues, readContact, copyContact, hashContact},
}};

#undef NAMESTEAD_SHARED_SQL

} // namespace

const SharedTable &sharedTable(SharedKind kind)
{
    return tables[size_t(kind)];
}

QStringList splitLines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

DomainRecord SharedValues::record(const SharedIds &ids) const
{
    DomainRecord record;
    for (const SharedKind kind : sharedKinds) {
        const auto &values = byId[size_t(kind)];
        if (const auto found = values.constFind(ids[size_t(kind)]); found != values.cend())
            sharedTable(kind).copy(*found, record);
    }
    return record;
}

} // namespace namestead
