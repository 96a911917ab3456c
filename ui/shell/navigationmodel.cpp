#include "ui/shell/navigationmodel.h"

#include "models/domains/savedviews.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

const QString pageWithViews = u"domains"_s;

} // namespace

NavigationModel::NavigationModel(QObject *parent) : QAbstractListModel(parent) {}

void NavigationModel::addPage(const QString &id, const QString &title)
{
    m_pages.append({.id = id, .title = title});
    rebuild();
}

void NavigationModel::setTitle(const QString &id, const QString &title)
{
    const int row = rowOfPage(id);
    if (row < 0)
        return;
    m_pages[m_places.at(row).at].title = title;
    emit dataChanged(index(row), index(row));
}

void NavigationModel::setCount(const QString &id, int count)
{
    const int row = rowOfPage(id);
    if (row < 0 || m_pages.at(m_places.at(row).at).count == count)
        return;
    m_pages[m_places.at(row).at].count = count;
    emit dataChanged(index(row), index(row));
}

void NavigationModel::setViews(SavedViews *views)
{
    if (m_views)
        m_views->disconnect(this);
    m_views = views;
    if (views) {
        connect(views, &QAbstractItemModel::dataChanged, this, &NavigationModel::onViewData);
        connect(views, &QAbstractItemModel::rowsInserted, this, &NavigationModel::rebuild);
        connect(views, &QAbstractItemModel::rowsRemoved, this, &NavigationModel::rebuild);
        connect(views, &QAbstractItemModel::rowsMoved, this, &NavigationModel::rebuild);
        connect(views, &QAbstractItemModel::modelReset, this, &NavigationModel::rebuild);
        connect(views, &QAbstractItemModel::layoutChanged, this, &NavigationModel::rebuild);
    }
    rebuild();
}

SavedViews *NavigationModel::views() const
{
    return m_views;
}

void NavigationModel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    rebuild();
}

int NavigationModel::rowOfPage(const QString &id) const
{
    for (int row = 0; row < m_places.size(); ++row) {
        if (m_places.at(row).kind == Kind::Page && m_pages.at(m_places.at(row).at).id == id)
            return row;
    }
    return -1;
}

int NavigationModel::rowOfView(const QString &id) const
{
    for (int row = 0; row < m_places.size(); ++row) {
        if (m_places.at(row).kind == Kind::View && index(row).data(IdRole).toString() == id)
            return row;
    }
    return -1;
}

void NavigationModel::rebuild()
{
    beginResetModel();
    m_places.clear();
    for (int page = 0; page < m_pages.size(); ++page) {
        m_places.append({Kind::Page, page});
        if (m_narrow || !m_views || m_pages.at(page).id != pageWithViews)
            continue;
        for (int view = 0; view < m_views->rowCount(); ++view)
            m_places.append({Kind::View, view});
    }
    endResetModel();
}

void NavigationModel::onViewData(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = 0; row < m_places.size(); ++row) {
        const Place &place = m_places.at(row);
        if (place.kind == Kind::View && place.at >= first.row() && place.at <= last.row())
            emit dataChanged(index(row), index(row));
    }
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places.at(index.row());
    const auto own = [&](int wanted) {
        return place.kind == Kind::Page ? pageData(m_pages.at(place.at), wanted) : viewData(place.at, wanted);
    };
    const QString text = own(Qt::DisplayRole).toString();
    const QVariant told = own(CountRole);
    const int count = told.isValid() ? told.toInt() : -1;
    switch (role) {
    case Qt::DisplayRole:
        return m_narrow ? QVariant() : QVariant(text);
    case Qt::ToolTipRole:
        return count < 0 ? text : tr("%1: %2", "page and count").arg(text, QLocale().toString(count));
    case Qt::AccessibleTextRole:
        return count < 0 ? text : tr("%1, %2", "page and count, read aloud").arg(text, QLocale().toString(count));
    case KindRole:
        return int(place.kind);
    case ViewRowRole:
        return place.kind == Kind::View ? place.at : -1;
    default:
        return own(role);
    }
}

QVariant NavigationModel::pageData(const PageEntry &page, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return page.title;
    case IdRole:
    case PictureRole:
        return page.id;
    case CountRole:
        return page.count;
    case IsOwnViewRole:
        return false;
    default:
        return {};
    }
}

QVariant NavigationModel::viewData(int row, int role) const
{
    if (!m_views || row >= m_views->rowCount())
        return {};
    const QModelIndex view = m_views->index(row);
    switch (role) {
    case Qt::DisplayRole:
        return view.data(Qt::DisplayRole);
    case IdRole:
        return view.data(SavedViews::IdRole);
    case CountRole:
        return view.data(SavedViews::CountRole);
    case IsOwnViewRole:
        return !view.data(SavedViews::BuiltInRole).toBool();
    default:
        return {};
    }
}

} // namespace namestead
