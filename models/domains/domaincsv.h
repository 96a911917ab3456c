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
    /// A row in parts.
    void cell(QByteArrayView text);       ///< UTF-8
    void readyCell(QByteArrayView bytes); ///< of asCell()
    void endRow();
    [[nodiscard]] bool failed() const { return m_failed; }
    /// The text in UTF-8 as it stands in the file.
    [[nodiscard]] static QByteArray asCell(QByteArrayView text);

private:
    void separate();

    QIODevice &m_device;
    QByteArray m_line;
    bool m_rowBegan = false;
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

/// Writes the rows that were shown when it was made, in their order, of these columns; in portions, so that a window need not
/// stop. What is removed meanwhile is left out. Model and device outlive it; main thread.
class CsvExport
{
public:
    CsvExport(const DomainTableModel &model, const QList<DomainColumn> &columns, QIODevice &device);
    /// The next ones, at most so many.
    void write(int rows);
    void writeAll() { write(total()); }
    [[nodiscard]] bool isDone() const { return failed() || m_at == total(); }
    [[nodiscard]] bool failed() const { return m_writer.failed(); } ///< the device refused: its errorString()
    [[nodiscard]] int done() const { return m_at; }
    [[nodiscard]] int total() const { return m_rows->count(); }
    [[nodiscard]] int written() const { return m_written; } ///< rows, without the header

private:
    struct Column
    {
        DomainColumn column;
        QHash<qint64, QByteArray> shared; ///< ready cells
    };
    void writeCell(Column &column);

    const DomainTableModel &m_model;
    const DomainTableModel::Rows m_rows;
    std::vector<Column> m_columns;
    CsvWriter m_writer;
    int m_at = 0;
    int m_written = 0;
};

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
