#pragma once

#include "models/domains/domaintablemodel.h"

#include <QAbstractListModel>
#include <QTimer>

class QSettings;

namespace namestead {

/// A filter with sort and columns that a person gave a name.
struct SavedView
{
    QString id;   ///< UUID, or of a view that comes with the program its word ("expiring")
    QString name; ///< of those that come with the program, in the language of the moment
    DomainFilter filter;
    QList<DomainSortKey> sort;
    QByteArray columns; ///< QHeaderView's state; empty: as they are
    bool builtIn = false;
};

/// The views of one account, with live counts: first those of the program (expiring within 30 days, renewal needed, redemption needed,
/// unlocked, not verified), then the person's. Kept in the settings. Main thread.
class SavedViews final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        CountRole, ///< int; invalid: the account's list was never read
        BuiltInRole,
    };

    /// `domains` and `settings` must outlive it.
    SavedViews(const QString &accountId, DomainTableModel &domains, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] std::optional<SavedView> view(const QString &id) const;
    QString add(const SavedView &view); ///< its new id
    void change(const SavedView &view);
    void remove(const QString &id);
    void move(int from, int to);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void load();
    void store();
    void recount();

    const QString m_accountId;
    DomainTableModel &m_domains;
    QSettings &m_settings;
    QList<SavedView> m_views;
    QList<int> m_counts;
    QStringList m_unreadable; ///< of a newer program: kept as they are
    QTimer m_recountSoon;     ///< many changes, one count
    bool m_wasRead = false;
};

} // namespace namestead
