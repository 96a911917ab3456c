#include "api/accounts/accountstore.h"

#include "api/accounts/localerror.h"

#include <QLoggingCategory>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(accountStoreLog, "namestead.accounts.store", QtInfoMsg)

constexpr QLatin1StringView accountsGroup("accounts");
constexpr QLatin1StringView orderKey("accounts/order");

QString entryGroup(const QString &entry)
{
    return accountsGroup + u'/' + entry;
}

QString entryKey(const QString &entry, QStringView key)
{
    return entryGroup(entry).append(u'/').append(key);
}

ApiError storeError(const QString &field, const QString &code)
{
    return localError(ApiError::Kind::Invalid, code, field);
}

/// Only the two words that are written count: anything else in a switch that guards writes must not pass as "off".
std::optional<bool> switchOf(const QVariant &value)
{
    const QString text = value.toString();
    if (text == "true"_L1)
        return true;
    if (text == "false"_L1)
        return false;
    return std::nullopt;
}

QString carrierText(Endpoint::Carrier carrier)
{
    return carrier == Endpoint::Carrier::Query ? u"query"_s : u"form"_s;
}

std::optional<Endpoint::Carrier> carrierOf(const QString &text)
{
    for (const Endpoint::Carrier known : {Endpoint::Carrier::Query, Endpoint::Carrier::FormBody}) {
        if (text == carrierText(known))
            return known;
    }
    return std::nullopt;
}

std::optional<Site> siteOf(const QString &text)
{
    for (const Site known : {Site::China, Site::International, Site::Custom}) {
        if (text == siteText(known))
            return known;
    }
    return std::nullopt;
}

} // namespace

AccountStore::AccountStore(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

std::optional<Account> AccountStore::account(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_accounts.at(index));
}

Result<Account> AccountStore::add(Account account)
{
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Account> checked = checkedAccount(std::move(account));
    if (!checked)
        return checked;
    if (const auto problem = writeProblem())
        return *problem;

    writeEntry(*checked);
    writeOrder(m_order + QStringList{checked->id});
    if (const auto problem = sync()) {
        m_settings.remove(entryGroup(checked->id));
        writeOrder(m_order);
        return *problem;
    }
    m_order.append(checked->id);
    m_accounts.append(*checked);
    emit accountAdded(m_accounts.constLast());
    return checked;
}

Result<Done> AccountStore::change(const Account &account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0)
        return storeError(u"id"_s, u"UnknownAccount"_s);
    const Result<Account> checked = checkedAccount(account);
    if (!checked)
        return checked.error();
    const Account before = m_accounts.at(index);
    if (before == *checked)
        return Done{};
    if (const auto problem = writeProblem())
        return *problem;

    writeEntry(*checked);
    if (const auto problem = sync()) {
        writeEntry(before);
        return *problem;
    }
    m_accounts[index] = *checked;
    emit accountChanged(m_accounts.at(index));
    return Done{};
}

Result<Done> AccountStore::remove(const QString &id)
{
    const auto damaged = std::find_if(m_damaged.cbegin(), m_damaged.cend(),
                                      [&id](const DamagedAccount &entry) { return entry.entry == id; });
    const qsizetype index = indexOf(id);
    if (index < 0 && damaged == m_damaged.cend())
        return storeError(u"id"_s, u"UnknownAccount"_s);
    if (const auto problem = writeProblem())
        return *problem;

    // Also keys that this version does not know, or cannot read: they come back if the removal cannot be written.
    QList<std::pair<QString, QVariant>> before;
    m_settings.beginGroup(entryGroup(id));
    for (const QStringList keys = m_settings.allKeys(); const QString &key : keys)
        before.append({key, m_settings.value(key)});
    m_settings.remove(QString());
    m_settings.endGroup();
    QStringList order = m_order;
    order.removeAll(id);
    writeOrder(order);
    if (const auto problem = sync()) {
        for (const auto &[key, value] : std::as_const(before))
            m_settings.setValue(entryKey(id, key), value);
        writeOrder(m_order);
        return *problem;
    }
    m_order = order;
    if (index < 0) {
        m_damaged.erase(damaged);
    } else {
        m_accounts.removeAt(index);
    }
    emit accountRemoved(id);
    return Done{};
}

void AccountStore::load()
{
    m_order = m_settings.value(orderKey).toStringList();
    m_order.removeAll(QString());
    m_order.removeDuplicates();
    m_settings.beginGroup(accountsGroup);
    QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    groups.sort();
    // The order is a convenience: an account that it forgot still counts.
    for (const QString &group : std::as_const(groups)) {
        if (!m_order.contains(group))
            m_order.append(group);
    }

    for (const QString &entry : std::as_const(m_order)) {
        Result<Account> account =
            groups.contains(entry) ? readEntry(entry) : Result<Account>(storeError(entry, u"EntryMissing"_s));
        if (account) {
            m_accounts.append(account.takeValue());
        } else {
            qCWarning(accountStoreLog).noquote()
                << "settings entry" << entry << "is damaged:" << account.error().field << account.error().code;
            m_damaged.append({.entry = entry, .error = account.error()});
        }
    }
}

Result<Account> AccountStore::readEntry(const QString &entry) const
{
    const auto text = [this, &entry](QStringView key) { return m_settings.value(entryKey(entry, key)).toString(); };

    const std::optional<Site> site = siteOf(text(u"site"));
    if (!site)
        return storeError(u"site"_s, u"SiteUnknown"_s);
    const std::optional<Endpoint::Carrier> carrier = carrierOf(text(u"carrier"));
    if (!carrier)
        return storeError(u"carrier"_s, u"CarrierUnknown"_s);
    const std::optional<bool> readOnly = switchOf(m_settings.value(entryKey(entry, u"readOnly")));
    if (!readOnly)
        return storeError(u"readOnly"_s, u"SwitchMalformed"_s);
    const std::optional<bool> hasToken = switchOf(m_settings.value(entryKey(entry, u"hasSecurityToken")));
    if (!hasToken)
        return storeError(u"hasSecurityToken"_s, u"SwitchMalformed"_s);
    return checkedAccount({.id = entry,
                           .label = text(u"label"),
                           .site = *site,
                           .address = QUrl(text(u"address"), QUrl::StrictMode),
                           .carrier = *carrier,
                           .keyId = text(u"keyId"),
                           .colour = text(u"colour"),
                           .readOnly = *readOnly,
                           .hasSecurityToken = *hasToken});
}

void AccountStore::writeEntry(const Account &account)
{
    m_settings.setValue(entryKey(account.id, u"label"), account.label);
    m_settings.setValue(entryKey(account.id, u"site"), siteText(account.site));
    m_settings.setValue(entryKey(account.id, u"address"), account.address.toString(QUrl::FullyEncoded));
    m_settings.setValue(entryKey(account.id, u"carrier"), carrierText(account.carrier));
    m_settings.setValue(entryKey(account.id, u"keyId"), account.keyId);
    m_settings.setValue(entryKey(account.id, u"colour"), account.colour);
    m_settings.setValue(entryKey(account.id, u"readOnly"), account.readOnly);
    m_settings.setValue(entryKey(account.id, u"hasSecurityToken"), account.hasSecurityToken);
}

void AccountStore::writeOrder(const QStringList &order)
{
    m_settings.setValue(orderKey, order);
}

std::optional<ApiError> AccountStore::writeProblem() const
{
    // QSettings keeps what it could parse and, on the next write, throws the rest of the file away.
    if (m_settings.status() == QSettings::FormatError)
        return storeError(u"settings"_s, u"SettingsDamaged"_s);
    return std::nullopt;
}

std::optional<ApiError> AccountStore::sync()
{
    // An error sticks to a QSettings object for ever, a second one for the same file shares what is still to be written
    // and has a status of its own.
    QSettings writer(m_settings.fileName(), m_settings.format());
    m_settings.sync();
    writer.sync();
    switch (writer.status()) {
    case QSettings::NoError:
        return std::nullopt;
    case QSettings::FormatError:
        return storeError(u"settings"_s, u"SettingsDamaged"_s);
    case QSettings::AccessError:
        break;
    }
    return storeError(u"settings"_s, u"SettingsNotWritable"_s);
}

qsizetype AccountStore::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? -1 : std::distance(m_accounts.cbegin(), found);
}

} // namespace namestead
