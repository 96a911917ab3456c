#pragma once

#include "models/domains/domaintablemodel.h"
#include "models/portfolio/portfolio.h"

#include <QIODevice>

namespace namestead {

/// RFC 4180 with a UTF-8 byte order mark, so that spreadsheets read Chinese; a cell that a spreadsheet would take for a formula begins with an apostrophe.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);
    void row(const QStringList &cells);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QIODevice &m_device;
    bool m_failed = false;
};

/// Rows of a CSV or tab-separated text: UTF-8 (with or without mark), UTF-16 with mark, or GB 18030; comma, semicolon or tab.
/// An error text, translated, when it cannot be read.
struct CsvTable
{
    QStringList header;
    QList<QStringList> rows;
    QString error;
};
CsvTable readCsv(const QByteArray &bytes);

/// The rows shown, in their order, of these columns. False: the device refused (its errorString()).
bool exportCsv(const DomainTableModel &model, const QList<DomainColumn> &columns, QIODevice &device);

/// What an import of tags and notes would do, for a preview before anything is changed.
struct AnnotationImport
{
    QList<Portfolio::Annotation> changes; ///< as they would be afterwards
    QStringList unknown;                  ///< names that are not in this account
    QStringList refused;                  ///< cells in the name column that are no domain name
    int unchanged = 0;
    QString error; ///< translated; no name column, unreadable file
};
/// Columns are found by their header: domain/name/域名, tags/标签, note/笔记. A missing column leaves that part as it is.
AnnotationImport readAnnotations(const QByteArray &bytes, const DomainTableModel &model);

} // namespace namestead
