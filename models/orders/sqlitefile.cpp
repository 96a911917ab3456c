#include "models/orders/sqlitefile.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace namestead {

SqliteFile::SqliteFile(const QString &path)
    : m_path(path), m_connection(u"orders-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

SqliteFile::~SqliteFile()
{
    close();
}

bool SqliteFile::isOpen() const
{
    return QSqlDatabase::contains(m_connection) && QSqlDatabase::database(m_connection, false).isOpen();
}

bool SqliteFile::open(int busyTimeoutMs)
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    database.setDatabaseName(m_path);
    return database.open() || failed(database.lastError());
}

void SqliteFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqliteFile::failed(const QSqlError &error)
{
    m_errorCode = error.nativeErrorCode().toInt() & 0xff; // the rest is the extended code
    m_errorText = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return false;
}

std::optional<QSqlQuery> SqliteFile::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        failed(query.lastError());
        return std::nullopt;
    }
    return query;
}

bool SqliteFile::again(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return failed(query.lastError());
    return true;
}

std::optional<QSqlQuery> SqliteFile::ask(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query || !again(*query, values))
        return std::nullopt;
    return query;
}

bool SqliteFile::run(const QString &sql, const QVariantList &values)
{
    return ask(sql, values).has_value();
}

std::optional<QVariant> SqliteFile::value(const QString &sql, const QVariantList &values)
{
    auto query = ask(sql, values);
    if (!query)
        return std::nullopt;
    return query->next() ? query->value(0) : QVariant();
}

} // namespace namestead
