#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace namestead {

/// One connection to one SQLite file, for code that wants to know of every failure. One thread.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &path);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isOpen() const;
    bool open(int busyTimeoutMs);
    void close();

    /// Runs a statement whose rows nobody wants.
    bool run(const QString &sql, const QVariantList &values = {});
    /// A statement that was executed and waits at its first row; nothing: failed.
    std::optional<QSqlQuery> ask(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is none, nothing when it failed.
    std::optional<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// For statements that are run often: prepared once, executed by again().
    std::optional<QSqlQuery> prepare(const QString &sql);
    bool again(QSqlQuery &query, const QVariantList &values);

    /// Of the last failure.
    [[nodiscard]] int errorCode() const { return m_errorCode; } ///< SQLite's primary result code
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

private:
    bool failed(const QSqlError &error);

    QString m_path;
    QString m_connection;
    int m_errorCode = 0;
    QString m_errorText;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back unless committed.
class SqliteTransaction
{
public:
    explicit SqliteTransaction(SqliteFile &file) : m_file(file), m_open(file.run(QStringLiteral("BEGIN IMMEDIATE"))) {}
    ~SqliteTransaction()
    {
        if (m_open)
            m_file.run(QStringLiteral("ROLLBACK"));
    }
    SqliteTransaction(const SqliteTransaction &) = delete;
    SqliteTransaction &operator=(const SqliteTransaction &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    bool commit()
    {
        if (!m_open || !m_file.run(QStringLiteral("COMMIT")))
            return false; // rolled back by the destructor
        m_open = false;
        return true;
    }

private:
    SqliteFile &m_file;
    bool m_open;
};

} // namespace namestead
