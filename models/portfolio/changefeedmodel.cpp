#include "models/portfolio/changefeedmodel.h"

#include "api/operations/shared.h"
#include "models/portfolio/portfolio.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isDateKind(ChangeKind kind)
{
    return kind == ChangeKind::ExpiresEarlier || kind == ChangeKind::ExpiresLater || kind == ChangeKind::Arrived;
}

} // namespace

ChangeFeedModel::ChangeFeedModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangeFeedModel::setPortfolio(Portfolio *portfolio)
{
    if (portfolio == m_portfolio)
        return;
    if (m_portfolio)
        disconnect(m_portfolio, nullptr, this, nullptr);
    m_portfolio = portfolio;
    if (m_portfolio) {
        connect(m_portfolio, &Portfolio::changesChanged, this, &ChangeFeedModel::reload);
        connect(m_portfolio, &Portfolio::opened, this, &ChangeFeedModel::reload);
        connect(m_portfolio, &QObject::destroyed, this, [this, gone = m_portfolio] {
            if (m_portfolio == gone) {
                m_portfolio = nullptr;
                m_all.clear();
                rebuild();
            }
        });
    }
    m_all.clear();
    rebuild();
    reload();
}

void ChangeFeedModel::reload()
{
    if (!m_portfolio || !m_portfolio->isOpen())
        return;
    m_portfolio->readChanges(this, [this, asked = m_portfolio](const QList<Change> &changes) {
        if (m_portfolio != asked)
            return;
        m_all = changes;
        rebuild();
    });
}

void ChangeFeedModel::rebuild()
{
    QList<Change> shown;
    for (const Change &change : m_all) {
        if ((m_filter.openOnly && change.acknowledged) || (m_filter.rank && change.rank != *m_filter.rank)
            || (m_filter.kind && change.kind != *m_filter.kind)
            || (!m_filter.text.isEmpty() && !change.name.contains(m_filter.text, Qt::CaseInsensitive)))
            continue;
        shown.append(change);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Change &left, const Change &right) {
        return std::tuple(left.rank, -left.foundMs, left.kind) < std::tuple(right.rank, -right.foundMs, right.kind);
    });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void ChangeFeedModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    rebuild();
}

void ChangeFeedModel::acknowledge(const QModelIndexList &indexes)
{
    QSet<qint64> ids;
    for (const QModelIndex &index : indexes) {
        if (checkIndex(index, CheckIndexOption::IndexIsValid))
            ids.insert(at(index.row()).id);
    }
    if (m_portfolio && !ids.isEmpty())
        m_portfolio->acknowledge(ids.values());
}

void ChangeFeedModel::acknowledgeAllShown()
{
    QList<qint64> ids;
    for (const Change &change : m_shown) {
        if (!change.acknowledged)
            ids.append(change.id);
    }
    if (m_portfolio && !ids.isEmpty())
        m_portfolio->acknowledge(ids);
}

void ChangeFeedModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ChangeFeedModel::kindText(ChangeKind kind, const QString &after)
{
    const bool calm = rankOf(kind, after) == ChangeRank::Note;
    switch (kind) {
    case ChangeKind::Gone:
        return tr("No longer in the account");
    case ChangeKind::DnsServers:
        return tr("DNS servers changed");
    case ChangeKind::TransferLock:
        return calm ? tr("Transfer lock set") : tr("Transfer lock removed");
    case ChangeKind::UpdateLock:
        return calm ? tr("Update lock set") : tr("Update lock removed");
    case ChangeKind::Holder:
        return tr("Registrant changed");
    case ChangeKind::TransferOut:
        return calm ? tr("Transfer out ended") : tr("Transfer out started");
    case ChangeKind::ExpiresEarlier:
        return tr("Expires earlier");
    case ChangeKind::Status:
        return tr("State changed");
    case ChangeKind::RealName:
        return tr("Real-name state changed");
    case ChangeKind::EmailState:
        return calm ? tr("E-mail address verified") : tr("E-mail address no longer verified");
    case ChangeKind::ExpiresLater:
        return tr("Expires later");
    case ChangeKind::Arrived:
        return tr("New in the account");
    case ChangeKind::Group:
        return tr("Group changed");
    case ChangeKind::Remark:
        return tr("Remark changed");
    }
    return {};
}

int ChangeFeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ChangeFeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Found) + 1;
}

QVariant ChangeFeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change &change = at(index.row());
    switch (role) {
    case IdRole:
        return change.id;
    case RankRole:
        return int(change.rank);
    case KindRole:
        return int(change.kind);
    case AcknowledgedRole:
        return change.acknowledged;
    case NameRole:
        return change.name;
    case InstanceIdRole:
        return change.instanceId;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Column::What:
        return kindText(change.kind, change.after);
    case Column::Name:
        return change.name;
    case Column::Before:
        return valueText(change.kind, change.before);
    case Column::After:
        return valueText(change.kind, change.after);
    case Column::Found:
        return QDateTime::fromMSecsSinceEpoch(change.foundMs).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

namespace {

template <class E> E changedTo(const QString &wire)
{
    return Open<E>::fromWire(wire.toUtf8()).value();
}

} // namespace

QString ChangeFeedModel::valueText(ChangeKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (isDateKind(kind)) {
        bool isNumber = false;
        const qint64 ms = value.toLongLong(&isNumber);
        return isNumber ? QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate) : value;
    }
    switch (kind) {
    case ChangeKind::DnsServers:
        return value.split(u',').join(u", "_s);
    case ChangeKind::TransferLock:
    case ChangeKind::UpdateLock:
        switch (changedTo<service::LockStatus>(value)) {
        case service::LockStatus::Locked:
            return tr("On", "lock");
        case service::LockStatus::Unlocked:
            return tr("Off", "lock");
        case service::LockStatus::NeverSet:
            return tr("Never set", "lock");
        default:
            return value;
        }
    case ChangeKind::TransferOut:
        switch (changedTo<service::TransferOutStatus>(value)) {
        case service::TransferOutStatus::Normal:
            return tr("None", "transfer out");
        case service::TransferOutStatus::Pending:
            return tr("Transferring out");
        default:
            return value;
        }
    case ChangeKind::Status:
        switch (changedTo<service::DomainStatus>(value)) {
        case service::DomainStatus::RenewalNeeded:
            return tr("Renewal needed");
        case service::DomainStatus::RedemptionNeeded:
            return tr("Redemption needed");
        case service::DomainStatus::Normal:
            return tr("Normal");
        default:
            return value;
        }
    case ChangeKind::RealName:
        switch (changedTo<service::RealNameStatus>(value)) {
        case service::RealNameStatus::NotVerified:
            return tr("Not verified", "real name");
        case service::RealNameStatus::InReview:
            return tr("In review");
        case service::RealNameStatus::Verified:
            return tr("Verified", "real name");
        case service::RealNameStatus::Failed:
            return tr("Verification failed");
        default:
            return value;
        }
    case ChangeKind::EmailState:
        switch (changedTo<service::EmailVerificationStatus>(value)) {
        case service::EmailVerificationStatus::NotVerified:
            return tr("Not verified");
        case service::EmailVerificationStatus::Verified:
            return tr("Verified");
        default:
            return value;
        }
    default:
        return value;
    }
}

QVariant ChangeFeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::What:
        return tr("Change");
    case Column::Name:
        return tr("Domain");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    case Column::Found:
        return tr("Found");
    }
    return {};
}

} // namespace namestead
