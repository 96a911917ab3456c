#include "models/accounts/accountlistmodel.h"

using namespace Qt::StringLiterals;

namespace namestead {

const QString AccountListModel::practiceId = u"practice"_s;

AccountListModel::AccountListModel(const AccountStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_stored(store.accounts())
{
    connect(&store, &AccountStore::accountAdded, this, &AccountListModel::onAdded);
    connect(&store, &AccountStore::accountChanged, this, &AccountListModel::onChanged);
    connect(&store, &AccountStore::accountRemoved, this, &AccountListModel::onRemoved);
}

void AccountListModel::setPractice(const QUrl &address, const QString &keyId)
{
    const bool isNew = !m_practice;
    if (isNew)
        beginInsertRows({}, 0, 0);
    m_practice = Account{};
    m_practice->id = practiceId;
    m_practice->site = Site::Custom;
    m_practice->address = address;
    m_practice->keyId = keyId;
    m_practice->readOnly = m_practiceReadOnly;
    m_practice->colour = u"2"_s; // amber, like the strip in the status bar
    if (isNew)
        endInsertRows();
    else
        emit dataChanged(index(0), index(0));
}

void AccountListModel::setPracticeReadOnly(bool readOnly)
{
    m_practiceReadOnly = readOnly;
    if (!m_practice || m_practice->readOnly == readOnly)
        return;
    m_practice->readOnly = readOnly;
    emit dataChanged(index(0), index(0));
}

std::optional<Account> AccountListModel::account(const QString &id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    Account found = at(row);
    if (isPractice(id))
        found.label = tr("Practice account");
    return found;
}

int AccountListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

void AccountListModel::retranslate()
{
    if (m_practice)
        emit dataChanged(index(0), index(0));
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stored.size()) + (m_practice ? 1 : 0);
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isPractice(account.id) ? tr("Practice account") : account.label;
    case IdRole:
        return account.id;
    case ColourRole:
        return account.colour;
    case ReadOnlyRole:
        return account.readOnly;
    case PracticeRole:
        return isPractice(account.id);
    default:
        return {};
    }
}

const Account &AccountListModel::at(int row) const
{
    if (m_practice)
        return row == 0 ? *m_practice : m_stored.at(row - 1);
    return m_stored.at(row);
}

void AccountListModel::onAdded()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_stored = m_store.accounts();
    endInsertRows();
}

void AccountListModel::onChanged(const Account &account)
{
    const int row = rowOf(account.id);
    if (row < 0)
        return;
    m_stored[row - (m_practice ? 1 : 0)] = account;
    emit dataChanged(index(row), index(row));
}

void AccountListModel::onRemoved(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_stored.remove(row - (m_practice ? 1 : 0));
    endRemoveRows();
}

} // namespace namestead
