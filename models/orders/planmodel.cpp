#include "models/orders/planmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// More rows that come or go than this are announced as a reset: views do not gain from so many signals.
constexpr qsizetype mostRowSignals = 2'000;

QString planModelDay(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

PlanModel::RowKind kindOf(const PlanEntry &entry)
{
    if (entry.reason == PlanReason::NotInAccount)
        return PlanModel::RowKind::NotInAccount;
    if (entry.reason == PlanReason::None)
        return PlanModel::RowKind::Included;
    return entry.putBack ? PlanModel::RowKind::PutBack : PlanModel::RowKind::LeftOut;
}

bool isInGroup(const PlanEntry &entry, PlanModel::Group group)
{
    switch (group) {
    case PlanModel::Group::All:
        return true;
    case PlanModel::Group::Included:
        return entry.isIncluded();
    case PlanModel::Group::LeftOut:
        return !entry.isIncluded() && entry.reason != PlanReason::NotInAccount;
    case PlanModel::Group::NotInAccount:
        return entry.reason == PlanReason::NotInAccount;
    }
    return false;
}

int toneOf(const PlanEntry &entry)
{
    switch (kindOf(entry)) {
    case PlanModel::RowKind::Included:
        return 1;
    case PlanModel::RowKind::PutBack:
        return 2;
    case PlanModel::RowKind::NotInAccount:
        return 0;
    case PlanModel::RowKind::LeftOut:
        break;
    }
    switch (entry.reason) {
    case PlanReason::Removed:
        return 0;
    case PlanReason::Redemption:
        return 3;
    default:
        return 2;
    }
}

} // namespace

class PlanModel::Private
{
public:
    Private(PlanModel &q, RenewalPlan &plan) : q(q), plan(plan) {}

    PlanModel &q;
    RenewalPlan &plan;
    Group group = Group::All;
    QString text;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<int> shown; ///< plan rows
    QList<int> place; ///< by plan row: where it is shown, or -1

    [[nodiscard]] const PlanEntry &entry(int planRow) const { return plan.entries().at(planRow); }

    [[nodiscard]] bool isShown(int planRow) const
    {
        const PlanEntry &e = entry(planRow);
        return isInGroup(e, group) && (text.isEmpty() || e.name.contains(text, Qt::CaseInsensitive));
    }

    [[nodiscard]] QVariant value(const PlanEntry &e, Column column) const
    {
        switch (column) {
        case Column::Name:
            return e.name;
        case Column::OldDate:
            return e.expiresMs;
        case Column::Term:
            return e.years;
        case Column::NewDate:
            return e.newExpiryMs();
        case Column::Price:
            return e.price == PlanEntry::Price::Told ? e.priceFen : qint64(-1);
        case Column::State:
            return int(kindOf(e)) * 100 + int(e.reason);
        case Column::Read:
            return e.readMs;
        }
        return {};
    }

    [[nodiscard]] bool isBefore(int one, int other) const
    {
        if (sortColumn < 0)
            return one < other;
        const auto column = Column(sortColumn);
        const PlanEntry &a = entry(one);
        const PlanEntry &b = entry(other);
        int order = 0;
        if (column == Column::Name) {
            order = QString::compare(a.name, b.name);
        } else {
            const qint64 x = value(a, column).toLongLong();
            const qint64 y = value(b, column).toLongLong();
            order = x < y ? -1 : x > y ? 1 : 0;
        }
        if (order == 0) // ties end in the name, whatever the direction
            return QString::compare(a.name, b.name) < 0;
        return sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    }

    [[nodiscard]] QList<int> wanted() const
    {
        QList<int> rows;
        for (int row = 0; row < int(plan.entries().size()); ++row) {
            if (isShown(row))
                rows.append(row);
        }
        if (sortColumn >= 0)
            std::sort(rows.begin(), rows.end(), [this](int one, int other) { return isBefore(one, other); });
        return rows;
    }

    void indexPlaces()
    {
        place.fill(-1, plan.entries().size());
        for (int row = 0; row < int(shown.size()); ++row)
            place[shown.at(row)] = row;
    }

    void reset()
    {
        q.beginResetModel();
        shown = wanted();
        indexPlaces();
        q.endResetModel();
    }

    void change(int first, int last)
    {
        QList<int> leaving; // rows of the model
        QList<int> joining; // plan rows
        QList<int> staying;
        for (int row = first; row <= last; ++row) {
            const bool isThere = place.at(row) >= 0;
            if (isShown(row) == isThere) {
                if (isThere)
                    staying.append(place.at(row));
            } else if (isThere) {
                leaving.append(place.at(row));
            } else {
                joining.append(row);
            }
        }
        if (leaving.size() + joining.size() > mostRowSignals) {
            reset();
            return;
        }
        announce(staying);
        leave(leaving);
        for (const int row : std::as_const(joining))
            join(row);
        if (!leaving.isEmpty() || !joining.isEmpty())
            indexPlaces();
    }

    void announce(QList<int> rows)
    {
        std::sort(rows.begin(), rows.end());
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype end = i;
            while (end + 1 < rows.size() && rows.at(end + 1) == rows.at(end) + 1)
                ++end;
            emit q.dataChanged(q.index(rows.at(i), 0), q.index(rows.at(end), columns - 1));
            i = end + 1;
        }
    }

    void leave(QList<int> rows)
    {
        std::sort(rows.begin(), rows.end());
        for (qsizetype end = rows.size() - 1; end >= 0;) {
            qsizetype begin = end;
            while (begin > 0 && rows.at(begin - 1) == rows.at(begin) - 1)
                --begin;
            q.beginRemoveRows({}, rows.at(begin), rows.at(end));
            shown.remove(rows.at(begin), end - begin + 1);
            q.endRemoveRows();
            end = begin - 1;
        }
    }

    void join(int planRow)
    {
        const auto at = std::upper_bound(shown.begin(), shown.end(), planRow,
                                         [this](int one, int other) { return isBefore(one, other); });
        const int row = int(at - shown.begin());
        q.beginInsertRows({}, row, row);
        shown.insert(row, planRow);
        q.endInsertRows();
    }

    [[nodiscard]] static QString stateText(const PlanEntry &e)
    {
        switch (kindOf(e)) {
        case RowKind::Included:
            return tr("Will be renewed");
        case RowKind::PutBack:
            return tr("Will be renewed; put back: %1").arg(reasonText(e.reason));
        case RowKind::LeftOut:
        case RowKind::NotInAccount:
            break;
        }
        return reasonText(e.reason);
    }

    [[nodiscard]] static QString cellText(const PlanEntry &e, Column column)
    {
        switch (column) {
        case Column::Name:
            return e.name;
        case Column::OldDate:
            return e.expiresMs == 0 ? tr("Not known") : planModelDay(e.expiresMs);
        case Column::Term:
            return tr("%n year(s)", nullptr, e.years);
        case Column::NewDate:
            return planModelDay(e.newExpiryMs());
        case Column::Price:
            return priceText(e);
        case Column::State:
            return stateText(e);
        case Column::Read:
            return e.readMs == 0 ? tr("Never")
                                 : QDateTime::fromMSecsSinceEpoch(e.readMs).toString(u"yyyy-MM-dd HH:mm"_s);
        }
        return {};
    }

    [[nodiscard]] static QString toolTip(const PlanEntry &e, Column column)
    {
        switch (column) {
        case Column::State:
            return e.reasonText.isEmpty() ? reasonText(e.reason) : e.reasonText;
        case Column::Price:
            if (e.premium)
                return e.premiumAllowed
                    ? tr("A premium name. You accept its price.")
                    : tr("A premium name. The service refuses to renew it until its price is accepted.");
            return e.price == PlanEntry::Price::NotTold ? tr("The service told no price for this renewal.") : QString();
        default:
            return {};
        }
    }
};

PlanModel::PlanModel(RenewalPlan &plan, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(*this, plan))
{
    d->shown = d->wanted();
    d->indexPlaces();
    connect(&plan, &RenewalPlan::entriesReset, this, [this] { d->reset(); });
    connect(&plan, &RenewalPlan::entriesChanged, this, [this](int first, int last) { d->change(first, last); });
}

PlanModel::~PlanModel() = default;

void PlanModel::setGroup(Group group)
{
    if (d->group == group)
        return;
    d->group = group;
    d->reset();
}

PlanModel::Group PlanModel::group() const
{
    return d->group;
}

void PlanModel::setText(const QString &text)
{
    if (d->text == text.trimmed())
        return;
    d->text = text.trimmed();
    d->reset();
}

int PlanModel::planRow(int row) const
{
    return d->shown.at(row);
}

int PlanModel::rowOf(int planRow) const
{
    return d->place.value(planRow, -1);
}

QList<int> PlanModel::planRows(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(d->shown.at(index.row()));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int PlanModel::count(Group group) const
{
    const auto &entries = d->plan.entries();
    return int(std::count_if(entries.begin(), entries.end(),
                             [group](const PlanEntry &entry) { return isInGroup(entry, group); }));
}

QString PlanModel::reasonText(PlanReason reason)
{
    switch (reason) {
    case PlanReason::None:
        break;
    case PlanReason::NotInAccount:
        return tr("Not in this account");
    case PlanReason::Redemption:
        return tr("In redemption: has to be redeemed first");
    case PlanReason::NotVerified:
        return tr("Real name not verified");
    case PlanReason::RenewedRecently:
        return tr("Renewed within the last 30 days");
    case PlanReason::OrderRunning:
        return tr("An order for it is in flight");
    case PlanReason::TransferOut:
        return tr("Being transferred out");
    case PlanReason::TenYearCeiling:
        return tr("At the ten-year ceiling");
    case PlanReason::DateUnknown:
        return tr("Expiry date not known");
    case PlanReason::StaleData:
        return tr("Expiry date not read: check again");
    case PlanReason::Removed:
        return tr("Removed by you");
    }
    return {};
}

QString PlanModel::priceText(const PlanEntry &entry)
{
    switch (entry.price) {
    case PlanEntry::Price::NotAsked:
        return {};
    case PlanEntry::Price::Asking:
        return tr("Asking…");
    case PlanEntry::Price::NotTold:
        return tr("Not told");
    case PlanEntry::Price::Told:
        break;
    }
    const QString price = QLocale().toString(double(entry.priceFen) / 100, 'f', 2) + u' ' + entry.currency;
    return entry.premium ? tr("%1, premium").arg(price) : price;
}

void PlanModel::retranslate()
{
    if (!d->shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = d->shown.at(index.row());
    const PlanEntry &entry = d->entry(row);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return Private::cellText(entry, column);
    case Qt::EditRole:
        return column == Column::Term ? QVariant(entry.years) : QVariant(Private::cellText(entry, column));
    case Qt::ToolTipRole:
        return Private::toolTip(entry, column);
    case Qt::AccessibleTextRole:
        //: A cell as a screen reader tells it: header, content
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                Private::cellText(entry, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter)
            | int(column == Column::Term || column == Column::Price ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::CheckStateRole:
        if (column != Column::Name || !entry.mayPutBack)
            return {};
        return int(entry.putBack ? Qt::Checked : Qt::Unchecked);
    case PlanRowRole:
        return row;
    case KindRole:
        return int(kindOf(entry));
    case ReasonRole:
        return int(entry.reason);
    case ToneRole:
        return toneOf(entry);
    case ValueRole:
        return d->value(entry, column);
    case NameRole:
        return entry.name;
    case MostYearsRole:
        return d->plan.mostYears(row);
    case MayPutBackRole:
        return entry.mayPutBack;
    case PremiumRole:
        return entry.premium;
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    const int row = d->shown.at(index.row());
    const PlanEntry &entry = d->entry(row);
    const auto column = Column(index.column());
    if (role == Qt::CheckStateRole && column == Column::Name && entry.mayPutBack) {
        d->plan.setPutBack({row}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || column != Column::Term || !entry.isIncluded())
        return false;
    bool isNumber = false;
    const int years = value.toInt(&isNumber);
    if (!isNumber || years < 1 || years > d->plan.mostYears(row))
        return false;
    d->plan.setYears({row}, years);
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount())
        return flags;
    const PlanEntry &entry = d->entry(d->shown.at(index.row()));
    if (Column(index.column()) == Column::Name && entry.mayPutBack)
        flags |= Qt::ItemIsUserCheckable;
    if (Column(index.column()) == Column::Term && entry.isIncluded())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(column == Column::Term || column == Column::Price ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Domain");
    case Column::OldDate:
        return tr("Old date");
    case Column::Term:
        return tr("Term");
    case Column::NewDate:
        return tr("New date");
    case Column::Price:
        return tr("Price");
    case Column::State:
        return tr("State");
    case Column::Read:
        return tr("Read");
    }
    return {};
}

void PlanModel::sort(int column, Qt::SortOrder order)
{
    d->sortColumn = column < columns ? column : -1;
    d->sortOrder = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> planRows;
    for (const QModelIndex &index : before)
        planRows.append(d->shown.at(index.row()));
    d->shown = d->wanted();
    d->indexPlaces();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(d->place.at(planRows.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace namestead
