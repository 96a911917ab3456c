#pragma once

#include "models/portfolio/portfolio.h"

#include <QSqlDatabase>
#include <QString>

namespace namestead {

/// One connection to a portfolio's SQLite file: opening, schema, migrations, and setting a damaged file aside. Stays in the
/// thread that made it.
class DatabaseFile
{
public:
    /// PRAGMA user_version of what this program writes.
    static constexpr int schemaVersion = 3;

    explicit DatabaseFile(const QString &path);
    ~DatabaseFile();
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    /// Files up to this size are checked whole when they are opened; bigger ones by isWhole() when there is time for it
    /// (a second and more for a million names).
    static constexpr qint64 checkedAtOnce = 8 * 1024 * 1024;

    /// Opens, or makes, the file and brings it to the present schema. `nowMs` names a file that is set aside.
    PortfolioFile open(qint64 nowMs);
    /// After damage was found: moves the file away, makes a new one and brings over what can still be read of the person's
    /// notes and of the change feed.
    PortfolioFile setAside(qint64 nowMs);
    [[nodiscard]] QSqlDatabase connection() const;
    void close();

    /// PRAGMA quick_check of a file over a connection of its own, which only reads. Any thread. True also when it could not
    /// be looked at; what is wrong then shows elsewhere.
    static bool isWhole(const QString &path);
    /// The file, its companions and those set aside.
    static QStringList allFiles(const QString &path);
    /// SQLITE_CORRUPT and SQLITE_NOTADB.
    static bool isDamage(const QSqlError &error);

private:
    enum class Step { Done, Damaged, Refused, Newer };
    Step connectAndPrepare();
    Step migrate();
    Step run(const QString &sql);

    const QString m_path;
    const QString m_name; ///< of the connection
    QString m_error;
    bool m_new = false;
};

} // namespace namestead
