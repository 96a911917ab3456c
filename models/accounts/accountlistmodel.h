#pragma once

#include "api/accounts/accountstore.h"

#include <QAbstractListModel>

namespace namestead {

/// The accounts a person can work with: the practice account first (where there is one), then those of the settings, in
/// their order. Never holds a secret. The store must outlive the model.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ColourRole, ///< text as of Account::colour
        ReadOnlyRole,
        PracticeRole,
    };
    /// The practice account's id; no stored account has it, since theirs are UUIDs.
    static const QString practiceId;

    explicit AccountListModel(const AccountStore &store, QObject *parent = nullptr);

    /// Puts the practice account at the top. `address` and `keyId` as the practice service tells them.
    void setPractice(const QUrl &address, const QString &keyId);
    /// Holds for this practice account and the ones that setPractice() puts in its place.
    void setPracticeReadOnly(bool readOnly);
    [[nodiscard]] std::optional<Account> account(const QString &id) const;
    [[nodiscard]] static bool isPractice(QStringView id) { return id == practiceId; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: none such
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Account &at(int row) const;
    void onAdded();
    void onChanged(const Account &account);
    void onRemoved(const QString &id);

    const AccountStore &m_store;
    std::optional<Account> m_practice;
    bool m_practiceReadOnly = false;
    QList<Account> m_stored; ///< as last announced, so that rows go and come one by one
};

} // namespace namestead
