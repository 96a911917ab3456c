#pragma once

#include "api/catalogue/catalogue.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace namestead {

/// The catalogue as a tree of two levels: groups, and in each its operations. Texts are asked for in the language of
/// setLanguage(), which changes texts only, never rows. The catalogue must outlive the model.
class OperationTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole, ///< title in the chosen language; for a group the same as the display text
        EffectRole,               ///< int of Effect; invalid for a group
        NameRole,                 ///< wire name; invalid for a group
        SearchRole,               ///< everything a search looks at: names, titles and help in both languages
        InReferenceRole,
    };

    explicit OperationTreeModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /// `language` as of QLocale::name().
    void setLanguage(const QString &language);
    [[nodiscard]] const Operation *operation(const QModelIndex &index) const; ///< null for a group
    [[nodiscard]] QModelIndex indexOf(QStringView operationName) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    using QObject::parent;

private:
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant operationData(const Operation &operation, int role) const;
    [[nodiscard]] QString spokenText(const Operation &operation) const;

    std::vector<const Group *> m_groups; ///< those that have operations
    QString m_language;
};

/// Leaves the operations in which every word of the search text occurs, and their groups.
class OperationFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit OperationFilterModel(QObject *parent = nullptr);
    void setSearchText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace namestead
