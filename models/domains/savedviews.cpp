#include "models/domains/savedviews.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QJsonArray sortToJson(const QList<DomainSortKey> &keys)
{
    QJsonArray json;
    for (const DomainSortKey &key : keys) {
        json.append(QJsonObject{{u"column"_s, DomainTableModel::columnId(key.column)},
                                {u"descending"_s, key.order == Qt::DescendingOrder}});
    }
    return json;
}

QList<DomainSortKey> sortFromJson(const QJsonArray &json)
{
    QList<DomainSortKey> keys;
    for (const QJsonValue &value : json) {
        for (int column = 0; column < domainColumnCount; ++column) {
            if (value["column"_L1].toString() == DomainTableModel::columnId(DomainColumn(column))) {
                keys.append(
                    {DomainColumn(column), value["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
            }
        }
    }
    return keys;
}

QString viewToText(const SavedView &view)
{
    const QJsonObject json{{u"id"_s, view.id},
                           {u"name"_s, view.name},
                           {u"filter"_s, view.filter.toJson()},
                           {u"sort"_s, sortToJson(view.sort)},
                           {u"columns"_s, QString::fromLatin1(view.columns.toBase64())}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<SavedView> viewFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<DomainFilter> filter = DomainFilter::fromJson(json.value("filter"_L1).toObject());
    SavedView view;
    view.id = json.value("id"_L1).toString();
    view.name = json.value("name"_L1).toString();
    if (!filter || view.id.isEmpty())
        return std::nullopt;
    view.filter = *filter;
    view.sort = sortFromJson(json.value("sort"_L1).toArray());
    view.columns = QByteArray::fromBase64(json.value("columns"_L1).toString().toLatin1());
    return view;
}

SavedView programView(const QString &id, const DomainCondition &condition)
{
    SavedView view;
    view.id = id;
    view.filter.conditions = {condition};
    view.sort = {{DomainColumn::Expires, Qt::AscendingOrder}};
    view.builtIn = true;
    return view;
}

} // namespace

SavedViews::SavedViews(const QString &accountId, DomainTableModel &domains, QSettings &settings, QObject *parent)
    : QAbstractListModel(parent), m_accountId(accountId), m_domains(domains), m_settings(settings)
{
    using Field = DomainCondition::Field;
    m_views = {programView(u"expiring"_s, {Field::ExpiresWithin, {u"30"_s}}),
               programView(u"renewalNeeded"_s, {Field::Status, {u"1"_s}}),
               programView(u"redemptionNeeded"_s, {Field::Status, {u"2"_s}}),
               programView(u"unlocked"_s, {Field::TransferLock, {u"CLOSE"_s}}),
               programView(u"unverified"_s, {Field::RealName, {u"NONAUDIT"_s, u"AUDITING"_s, u"FAILED"_s}})};
    m_wasRead = m_domains.isRead();
    load();
    for (const SavedView &view : std::as_const(m_views))
        m_counts.append(m_domains.count(view.filter));
    m_recountSoon.setSingleShot(true);
    connect(&m_recountSoon, &QTimer::timeout, this, &SavedViews::recount);
    connect(&m_domains, &DomainTableModel::countsChanged, this, [this] {
        if (!m_recountSoon.isActive())
            m_recountSoon.start();
    });
    // A view may ask for ticked names.
    connect(&m_domains, &DomainTableModel::ticksChanged, this, [this] {
        if (!m_recountSoon.isActive())
            m_recountSoon.start();
    });
}

void SavedViews::load()
{
    const QStringList texts = m_settings.value(u"views/"_s + m_accountId + u"/own"_s).toStringList();
    for (const QString &text : texts) {
        if (const std::optional<SavedView> view = viewFromText(text))
            m_views.append(*view);
        else
            m_unreadable.append(text);
    }
}

void SavedViews::store()
{
    QStringList texts;
    for (const SavedView &view : std::as_const(m_views)) {
        if (!view.builtIn)
            texts.append(viewToText(view));
    }
    m_settings.setValue(u"views/"_s + m_accountId + u"/own"_s, texts + m_unreadable);
}

void SavedViews::recount()
{
    QElapsedTimer clock;
    clock.start();
    if (std::exchange(m_wasRead, m_domains.isRead()) != m_domains.isRead())
        emit dataChanged(index(0), index(rowCount() - 1), {CountRole});
    for (qsizetype row = 0; row < m_views.size(); ++row) {
        const int count = m_domains.count(m_views.at(row).filter);
        if (count == m_counts.at(row))
            continue;
        m_counts[row] = count;
        emit dataChanged(index(int(row)), index(int(row)), {CountRole});
    }
    // A big portfolio is counted less often while it changes.
    m_recountSoon.setInterval(int(std::clamp<qint64>(clock.elapsed() * 20, 50, 2000)));
}

std::optional<SavedView> SavedViews::view(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_views.at(row).id != id)
            continue;
        SavedView found = m_views.at(row);
        found.name = data(index(row), Qt::DisplayRole).toString();
        return found;
    }
    return std::nullopt;
}

QString SavedViews::add(const SavedView &view)
{
    SavedView added = view;
    added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.builtIn = false;
    beginInsertRows({}, rowCount(), rowCount());
    m_views.append(added);
    m_counts.append(m_domains.count(added.filter));
    endInsertRows();
    store();
    return added.id;
}

void SavedViews::change(const SavedView &view)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_views.at(row).id != view.id || m_views.at(row).builtIn)
            continue;
        m_views[row] = view;
        m_views[row].builtIn = false;
        m_counts[row] = m_domains.count(view.filter);
        store();
        emit dataChanged(index(row), index(row));
    }
}

void SavedViews::remove(const QString &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_views.at(row).id != id || m_views.at(row).builtIn)
            continue;
        beginRemoveRows({}, row, row);
        m_views.removeAt(row);
        m_counts.removeAt(row);
        endRemoveRows();
        store();
        return;
    }
}

void SavedViews::move(int from, int to)
{
    const auto isOwn = [this](int row) { return row >= 0 && row < rowCount() && !m_views.at(row).builtIn; };
    if (from == to || !isOwn(from) || !isOwn(to))
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_views.move(from, to);
    m_counts.move(from, to);
    endMoveRows();
    store();
}

void SavedViews::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int SavedViews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant SavedViews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedView &view = m_views.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (!view.builtIn)
            return view.name;
        if (view.id == "expiring"_L1)
            return tr("Due in 30 days");
        if (view.id == "renewalNeeded"_L1)
            return tr("Renewal needed");
        if (view.id == "redemptionNeeded"_L1)
            return tr("Redemption needed");
        if (view.id == "unlocked"_L1)
            return tr("Transfer lock off");
        return tr("Not verified");
    case IdRole:
        return view.id;
    case CountRole:
        return m_domains.isRead() ? QVariant(m_counts.at(index.row())) : QVariant();
    case BuiltInRole:
        return view.builtIn;
    default:
        return {};
    }
}

} // namespace namestead
