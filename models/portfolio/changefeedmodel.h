#pragma once

#include "models/portfolio/change.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace namestead {

class Portfolio;

/// The change feed as a table: most dangerous first, then newest. Main thread.
class ChangeFeedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { What, Name, Before, After, Found };
    enum Role { IdRole = Qt::UserRole, RankRole, KindRole, AcknowledgedRole, NameRole, InstanceIdRole };

    explicit ChangeFeedModel(QObject *parent = nullptr);
    /// Null: empty.
    void setPortfolio(Portfolio *portfolio);

    struct Filter
    {
        bool openOnly = true;
        std::optional<ChangeRank> rank;
        std::optional<ChangeKind> kind;
        QString text; ///< part of the name
    };
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const Change &at(int row) const { return m_shown.at(row); }
    void acknowledge(const QModelIndexList &indexes);
    void acknowledgeAllShown();
    void retranslate();

    [[nodiscard]] static QString kindText(ChangeKind kind, const QString &after);
    /// `before` or `after` of a change as a person reads it.
    [[nodiscard]] static QString valueText(ChangeKind kind, const QString &value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void reload();
    void rebuild();

    Portfolio *m_portfolio = nullptr;
    Filter m_filter;
    QList<Change> m_all;
    QList<Change> m_shown;
};

} // namespace namestead
