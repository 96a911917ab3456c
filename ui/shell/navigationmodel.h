#pragma once

#include <QAbstractListModel>
#include <QPointer>

namespace namestead {

class SavedViews;

/// What stands in the navigation: the pages, and below one of them the saved views of the account, with their counts.
class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Page, View };
    enum Role { KindRole = Qt::UserRole, IdRole, CountRole, PictureRole, IsOwnViewRole, ViewRowRole };

    explicit NavigationModel(QObject *parent = nullptr);

    void addPage(const QString &id, const QString &title);
    void setTitle(const QString &id, const QString &title);
    void setCount(const QString &id, int count); ///< below 0: none is shown
    /// Stand below the page "domains"; null: none.
    void setViews(SavedViews *views);
    [[nodiscard]] SavedViews *views() const;
    /// Only the pages, and no words: the names stand in the tooltips.
    void setNarrow(bool narrow);
    [[nodiscard]] int rowOfPage(const QString &id) const; ///< -1: none such
    [[nodiscard]] int rowOfView(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct PageEntry
    {
        QString id;
        QString title;
        int count = -1;
    };
    /// A row: a page by its place, or a view by its row.
    struct Place
    {
        Kind kind = Kind::Page;
        int at = 0;
    };
    void rebuild();
    void onViewData(const QModelIndex &first, const QModelIndex &last);
    [[nodiscard]] QVariant pageData(const PageEntry &page, int role) const;
    [[nodiscard]] QVariant viewData(int row, int role) const;

    QList<PageEntry> m_pages;
    QList<Place> m_places;
    QPointer<SavedViews> m_views;
    bool m_narrow = false;
};

} // namespace namestead
