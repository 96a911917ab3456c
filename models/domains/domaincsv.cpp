#include "models/domains/domaincsv.h"

#include "models/domains/namelist.h"
#include "models/portfolio/recordmerge.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

class CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(namestead::CsvTexts)
};

/// Spreadsheets run what begins like this.
bool isFormulaLike(QByteArrayView cell)
{
    while (cell.startsWith('\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front());
}

bool wantsQuotes(QByteArrayView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })
        || cell.startsWith(' ') || cell.endsWith(' ');
}

void appendCell(QByteArray &line, QByteArrayView text)
{
    const bool formula = isFormulaLike(text);
    if (!wantsQuotes(text)) {
        if (formula)
            line.append('\'');
        line.append(text);
        return;
    }
    line.append('"');
    if (formula)
        line.append('\'');
    for (const char c : text) {
        if (c == '"')
            line.append('"');
        line.append(c);
    }
    line.append('"');
}

std::optional<QString> decodeCsv(const QByteArray &bytes)
{
    const auto decodeAs = [&bytes](QStringDecoder decoder) -> std::optional<QString> {
        if (!decoder.isValid())
            return std::nullopt;
        const QString text = decoder.decode(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(text);
    };
    if (const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes))
        return decodeAs(QStringDecoder(*marked));
    if (const std::optional<QString> text = decodeAs(QStringDecoder(QStringConverter::Utf8)))
        return text;
    return decodeAs(QStringDecoder("GB18030"));
}

/// The separator that stands most often in the first line, outside quotes.
QChar separatorOf(const QString &text)
{
    qsizetype counts[3] = {};
    constexpr QChar separators[3] = {u',', u';', u'\t'};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (int i = 0; i < 3; ++i)
            counts[i] += !quoted && c == separators[i] ? 1 : 0;
    }
    return separators[std::max_element(counts, counts + 3) - counts];
}

QStringList tagsOfCell(const QString &cell)
{
    QString plain = cell;
    for (const QChar separator : {u';', u'\uff0c', u'\uff1b', u'\u3001', u'\n'})
        plain.replace(separator, u',');
    return cleanTags(plain.split(u',', Qt::SkipEmptyParts));
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device) : m_device(device)
{
    m_failed = m_device.write("\xef\xbb\xbf") != 3;
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &text : cells)
        cell(text.toUtf8());
    endRow();
}

void CsvWriter::cell(QByteArrayView text)
{
    separate();
    appendCell(m_line, text);
}

void CsvWriter::readyCell(QByteArrayView bytes)
{
    separate();
    m_line.append(bytes);
}

void CsvWriter::separate()
{
    if (m_rowBegan)
        m_line.append(',');
    m_rowBegan = true;
}

void CsvWriter::endRow()
{
    m_line.append("\r\n");
    if (!m_failed)
        m_failed = m_device.write(m_line) != m_line.size();
    m_line.resize(0); // keeps its room
    m_rowBegan = false;
}

QByteArray CsvWriter::asCell(QByteArrayView text)
{
    QByteArray cell;
    appendCell(cell, text);
    return cell;
}

CsvTable readCsv(const QByteArray &bytes)
{
    CsvTable table;
    const std::optional<QString> decoded = decodeCsv(bytes);
    if (!decoded) {
        table.error = CsvTexts::tr("The file is no text in UTF-8, UTF-16 or GB 18030.");
        return table;
    }
    QString text = *decoded;
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    std::optional<QChar> told;
    if (text.startsWith("sep="_L1) && text.size() > 4) { // a spreadsheet's own first line
        told = text.at(4);
        const qsizetype lineEnd = text.indexOf(u'\n');
        text = lineEnd < 0 ? QString() : text.sliced(lineEnd + 1);
    }
    const QChar separator = told.value_or(separatorOf(text));

    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool wasQuoted = false;
    qsizetype quoteBegan = 0;
    qsizetype lineNumber = 1;
    const auto endCell = [&] {
        line.append(cell.startsWith(u'\'') && isFormulaLike(cell.toUtf8()) ? cell.sliced(1) : cell);
        cell.clear();
        wasQuoted = false;
    };
    const auto endLine = [&] {
        const bool blank = line.isEmpty() && cell.trimmed().isEmpty() && !wasQuoted;
        endCell();
        if (!blank)
            lines.append(line);
        line.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            ++lineNumber;
        if (quoted) {
            if (c != u'"') {
                cell.append(c);
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell.append(c);
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
            quoteBegan = lineNumber;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
                ++i;
                ++lineNumber;
            }
            endLine();
        } else {
            cell.append(c);
        }
    }
    if (quoted) {
        table.error = CsvTexts::tr("The quotation mark in line %1 is never closed.").arg(quoteBegan);
        return table;
    }
    endLine();
    if (lines.isEmpty()) {
        table.error = CsvTexts::tr("The file is empty.");
        return table;
    }
    table.header = lines.takeFirst();
    table.rows = std::move(lines);
    return table;
}

CsvExport::CsvExport(const DomainTableModel &model, const QList<DomainColumn> &columns, QIODevice &device)
    : m_model(model), m_rows(model.shownRows()), m_writer(device)
{
    for (const DomainColumn column : columns) {
        m_columns.push_back({column, {}});
        m_writer.cell(model.headerData(int(column), Qt::Horizontal).toString().toUtf8());
    }
    m_writer.endRow();
}

void CsvExport::write(int rows)
{
    const int end = m_at + std::min(rows, total() - m_at);
    for (; m_at < end && !failed(); ++m_at) {
        if (m_model.isGone(*m_rows, m_at))
            continue;
        for (Column &column : m_columns)
            writeCell(column);
        m_writer.endRow();
        ++m_written;
    }
}

void CsvExport::writeCell(Column &column)
{
    const DomainTableModel::RawCell raw = m_model.rawCell(*m_rows, m_at, column.column);
    if (!raw.shared) {
        m_writer.cell(raw.own);
        return;
    }
    auto cell = column.shared.constFind(*raw.shared);
    if (cell == column.shared.cend()) {
        constexpr qsizetype mostKept = 20'000;
        if (column.shared.size() >= mostKept)
            column.shared.clear();
        const QByteArray text = m_model.cellText(*m_rows, m_at, column.column).toUtf8();
        cell = column.shared.insert(*raw.shared, CsvWriter::asCell(text));
    }
    m_writer.readyCell(*cell);
}

AnnotationImport readAnnotations(const QByteArray &bytes, const DomainTableModel &model)
{
    AnnotationImport import;
    const CsvTable table = readCsv(bytes);
    if (!table.error.isEmpty()) {
        import.error = table.error;
        return import;
    }
    const auto columnOf = [&table](const QStringList &words) {
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            if (words.contains(table.header.at(column).trimmed(), Qt::CaseInsensitive))
                return column;
        }
        return qsizetype(-1);
    };
    const qsizetype nameColumn = columnOf({u"domain"_s, u"name"_s, u"domain name"_s, u"域名"_s});
    const qsizetype tagsColumn = columnOf({u"tags"_s, u"tag"_s, u"标签"_s});
    const qsizetype noteColumn = columnOf({u"note"_s, u"notes"_s, u"笔记"_s});
    if (nameColumn < 0) {
        import.error = CsvTexts::tr("No column is called “Domain”, “Name” or “域名”.");
        return import;
    }
    if (tagsColumn < 0 && noteColumn < 0) {
        import.error = CsvTexts::tr("No column is called “Tags” or “Note”.");
        return import;
    }
    QHash<QString, qsizetype> places; // a name's last line counts
    QSet<QString> unchanged;
    QSet<QString> unknown;
    for (const QStringList &row : table.rows) {
        const QString told = row.value(nameColumn).trimmed();
        if (told.isEmpty())
            continue;
        const QString name = canonicalName(told);
        if (name.isEmpty()) {
            import.refused.append(told);
            continue;
        }
        const std::optional<Portfolio::Annotation> before = model.annotationOf(name);
        if (!before) {
            if (!unknown.contains(name))
                import.unknown.append(name);
            unknown.insert(name);
            continue;
        }
        const auto place = places.constFind(name);
        Portfolio::Annotation annotation{name, before->tags, before->note};
        if (place != places.cend())
            annotation = import.changes.at(*place);
        if (tagsColumn >= 0 && tagsColumn < row.size())
            annotation.tags = tagsOfCell(row.at(tagsColumn));
        if (noteColumn >= 0 && noteColumn < row.size())
            annotation.note = row.at(noteColumn).trimmed();
        if (place != places.cend()) {
            import.changes[*place] = annotation;
        } else if (annotation.tags == before->tags && annotation.note == before->note) {
            unchanged.insert(name);
        } else {
            unchanged.remove(name);
            places.insert(name, import.changes.size());
            import.changes.append(annotation);
        }
    }
    import.unchanged = int(unchanged.size());
    return import;
}

} // namespace namestead
