#include "models/console/requesthistory.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

void RequestHistory::add(PastRequest request)
{
    if (rowCount() == mostKept) {
        beginRemoveRows({}, mostKept - 1, mostKept - 1);
        m_requests.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_requests.push_front(std::move(request));
    endInsertRows();
}

void RequestHistory::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RequestHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Duration) + 1;
}

QVariant RequestHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PastRequest &request = at(index.row());
    const Column column = Column(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(request.utcMs).toString(u"HH:mm:ss"_s);
    case Column::Operation:
        return request.operation;
    case Column::Account:
        return request.account;
    case Column::Outcome:
        return outcomeText(request);
    case Column::Duration:
        return tr("%1 ms").arg(QLocale().toString(request.durationMs));
    }
    return {};
}

QString RequestHistory::outcomeText(const PastRequest &request)
{
    if (!request.kind)
        return tr("Succeeded");
    QString words;
    switch (*request.kind) {
    case ApiError::Kind::OutcomeUnknown:
        words = tr("Outcome unknown");
        break;
    case ApiError::Kind::NotSent:
        words = tr("Not sent");
        break;
    case ApiError::Kind::Cancelled:
        words = tr("Cancelled");
        break;
    default:
        return request.problem.isEmpty() ? QString::fromLatin1(kindName(*request.kind)) : request.problem;
    }
    //: %1 is what became of a request in words, %2 the code of the error
    return request.problem.isEmpty() ? words : tr("%1 (%2)").arg(words, request.problem);
}

QVariant RequestHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Operation:
        return tr("Operation");
    case Column::Account:
        return tr("Account");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Duration:
        return tr("Duration");
    }
    return {};
}

} // namespace namestead
