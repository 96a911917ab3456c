#pragma once

#include "api/accounts/account.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace namestead {

/// An entry of the settings that could not be read as an account.
struct DamagedAccount
{
    QString entry;  ///< name of the entry below "accounts" in the settings, usually the account's id
    ApiError error; ///< kind Invalid; `field` is the entry's key that is wrong, `code` as of checkedAccount(), or
        ///< SiteUnknown, CarrierUnknown, SwitchMalformed, EntryMissing (named in the order, but nothing is there)

    bool operator==(const DamagedAccount &) const = default;
};

/// The list of accounts in the settings, in the person's order. Never holds a secret. A damaged entry is told about in
/// damaged(), does not stop the others from loading, and stays on disk as it is until somebody removes it by name.
/// Each change is on disk when the function returns; if it could not be written it is undone and the answer is an error
/// of kind Invalid with field "settings" and code SettingsNotWritable, or SettingsDamaged when the file as a whole could
/// not be parsed (writing would lose the unread part). An unknown id gives UnknownAccount. Main thread.
class AccountStore final : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive the store. Uses the group "accounts" and leaves everything else alone.
    explicit AccountStore(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const QList<DamagedAccount> &damaged() const { return m_damaged; }
    [[nodiscard]] std::optional<Account> account(const QString &id) const;

    /// Checks the account, gives it an id of its own, and puts it at the end. The answer is the account as stored.
    Result<Account> add(Account account);
    /// Replaces the account of the same id.
    Result<Done> change(const Account &account);
    /// Takes an account out of the list; also a damaged one, by the name of its entry. Its secret is the caller's to
    /// remove, and first: without the account nobody would know of it.
    Result<Done> remove(const QString &id);

signals:
    void accountAdded(const namestead::Account &account);
    void accountChanged(const namestead::Account &account);
    void accountRemoved(const QString &id);

private:
    void load();
    Result<Account> readEntry(const QString &entry) const;
    void writeEntry(const Account &account);
    void writeOrder(const QStringList &order);
    [[nodiscard]] std::optional<ApiError> writeProblem() const;
    [[nodiscard]] std::optional<ApiError> sync();
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    QSettings &m_settings;
    QStringList m_order; ///< entries as in the settings, the damaged ones among them
    QList<Account> m_accounts;
    QList<DamagedAccount> m_damaged;
};

} // namespace namestead
