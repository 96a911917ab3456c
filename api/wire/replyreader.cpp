#include "api/wire/replyreader.h"

#include <QLoggingCategory>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

char foldedByte(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// Like strcmp between an already folded name and one as it came.
int compareFolded(const char *folded, QUtf8StringView name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto a = uchar(folded[i]);
        const auto b = uchar(foldedByte(name.data()[i]));
        if (a != b)
            return a < b ? -1 : 1;
    }
    return folded[name.size()] == '\0' ? 0 : 1;
}

bool sameName(QUtf8StringView a, QUtf8StringView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), size_t(a.size())) == 0;
}

bool isNamed(Node node, std::span<const char *const> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return sameName(node.name(), name); });
}

std::optional<qint64> wholeNumber(Node node, QByteArrayView text)
{
    if (node.kind() == Node::Kind::Integer)
        return node.integer();
    if (node.kind() == Node::Kind::Real) {
        const double real = node.real();
        if (real == std::floor(real) && std::abs(real) < 9e18)
            return qint64(real);
        return std::nullopt;
    }
    text = text.trimmed();
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

} // namespace

namespace {

/// A name of up to 24 bytes as it came, where it was looked for and what was found: the records of a list name their fields the
/// same way, thousands of times.
struct FoundField
{
    std::array<quint64, 3> name{};
    const FieldName *fields = nullptr;
    qsizetype size = 0;
    int field = 0;

    bool isFor(const FieldName *otherFields, qsizetype otherSize, const std::array<quint64, 3> &otherName) const
    {
        return fields == otherFields && size == otherSize && name == otherName;
    }
};

int searchField(std::span<const FieldName> sorted, QUtf8StringView name)
{
    size_t low = 0;
    size_t high = sorted.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        const int order = compareFolded(sorted[middle].folded, name);
        if (order == 0)
            return sorted[middle].field;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

} // namespace

int findField(std::span<const FieldName> sorted, QUtf8StringView name)
{
    static thread_local std::array<FoundField, 512> found;
    std::array<quint64, 3> words{};
    if (size_t(name.size()) > sizeof(words))
        return searchField(sorted, name);
    std::memcpy(words.data(), name.data(), size_t(name.size()));
    const quint64 mixed = (words[0] * 31 + words[1]) * 31 + words[2] + quintptr(sorted.data());
    FoundField &entry = found[(mixed * 0x9e3779b97f4a7c15U) >> 55];
    if (!entry.isFor(sorted.data(), name.size(), words))
        entry = {words, sorted.data(), name.size(), searchField(sorted, name)};
    return entry.field;
}

ReplyReader::ScalarText::ScalarText(Node node)
{
    switch (node.kind()) {
    case Node::Kind::Text:
        m_view = QByteArrayView(node.text().data(), node.text().size());
        break;
    case Node::Kind::Integer: {
        const auto end = std::to_chars(m_buffer.data(), m_buffer.data() + m_buffer.size(), node.integer()).ptr;
        m_view = QByteArrayView(m_buffer.data(), end - m_buffer.data());
        break;
    }
    case Node::Kind::Real: {
        const auto end = std::to_chars(m_buffer.data(), m_buffer.data() + m_buffer.size(), node.real()).ptr;
        m_view = QByteArrayView(m_buffer.data(), end - m_buffer.data());
        break;
    }
    case Node::Kind::Boolean:
        m_view = node.boolean() ? QByteArrayView("true") : QByteArrayView("false");
        break;
    case Node::Kind::Null:
    case Node::Kind::List:
    case Node::Kind::Object:
        break;
    }
}

void ReplyReader::read(Node node, QString &to)
{
    to = sharedText(ScalarText(node).bytes());
}

QString ReplyReader::sharedText(QByteArrayView bytes)
{
    std::array<quint64, 6> words{};
    if (bytes.isEmpty() || size_t(bytes.size()) > sizeof(words))
        return QString::fromUtf8(bytes);
    std::memcpy(words.data(), bytes.data(), size_t(bytes.size()));
    quint64 mixed = quint64(bytes.size());
    for (const quint64 word : words)
        mixed = (mixed ^ word) * 0x9e3779b97f4a7c15U;
    KnownText &known = m_texts[mixed >> 58];
    if (known.size != bytes.size() || known.bytes != words)
        known = {words, bytes.size(), QString::fromUtf8(bytes)};
    return known.text;
}

void ReplyReader::read(Node node, std::optional<qint64> &to)
{
    to = wholeNumber(node, ScalarText(node).bytes());
}

void ReplyReader::read(Node node, std::optional<int> &to)
{
    const auto value = wholeNumber(node, ScalarText(node).bytes());
    to = value && *value >= std::numeric_limits<int>::min() && *value <= std::numeric_limits<int>::max()
        ? std::optional(int(*value))
        : std::nullopt;
}

void ReplyReader::read(Node node, std::optional<bool> &to)
{
    const ScalarText text(node);
    const QByteArrayView word = text.bytes().trimmed();
    const auto is = [&](QByteArrayView other) {
        return word.size() == other.size() && qstrnicmp(word.data(), other.data(), size_t(other.size())) == 0;
    };
    if (is("true") || is("1"))
        to = true;
    else if (is("false") || is("0"))
        to = false;
    else
        to.reset();
}

void ReplyReader::read(Node node, std::optional<double> &to)
{
    to.reset();
    if (node.kind() == Node::Kind::Integer) {
        to = double(node.integer());
    } else if (node.kind() == Node::Kind::Real) {
        to = node.real();
    } else if (node.kind() == Node::Kind::Text) {
        bool good = false;
        const double value = QByteArrayView(node.text().data(), node.text().size()).trimmed().toDouble(&good);
        if (good && std::isfinite(value))
            to = value;
    }
}

void ReplyReader::read(Node node, Time &to)
{
    const ScalarText text(node);
    if (to.utcMs || text.bytes().trimmed().isEmpty())
        return;
    to.utcMs = parseTimeText(text.bytes());
    to.text = QString::fromUtf8(text.bytes());
}

void ReplyReader::readPartner(Node node, Time &to)
{
    if (const auto ms = wholeNumber(node, ScalarText(node).bytes()))
        to = Time::fromMs(*ms);
}

bool ReplyReader::canIdentify(Node node)
{
    return node.kind() == Node::Kind::Integer || (node.kind() == Node::Kind::Text && !isBlank(node));
}

bool ReplyReader::isBlank(Node node)
{
    switch (node.kind()) {
    case Node::Kind::Null:
        return true;
    case Node::Kind::Text:
        return QByteArrayView(node.text().data(), node.text().size()).trimmed().isEmpty();
    case Node::Kind::List:
    case Node::Kind::Object:
        return node.isEmpty();
    default:
        return false;
    }
}

void ReplyReader::fail(const char *name, const char *why)
{
    if (failed())
        return; // the first one says most
    QString path;
    const auto append = [&](const char *segment, int index) {
        if (*segment && !path.isEmpty())
            path += u'.';
        path += QLatin1StringView(segment);
        if (index >= 0)
            path += u'[' + QString::number(index) + u']';
    };
    for (const Segment &segment : m_path)
        append(segment.name, segment.index);
    append(name, -1);
    m_failedField = path.isEmpty() ? u"reply"_s : path;
    m_failure = QLatin1StringView(why);
}

bool ReplyReader::collectItem(Node item, std::vector<Node> &records)
{
    if (isBlank(item))
        return true;
    if (item.kind() == Node::Kind::Object) {
        records.push_back(item);
        return true;
    }
    if (item.kind() == Node::Kind::List) {
        for (const Node inner : item) {
            if (!collectItem(inner, records))
                return false;
        }
        return true;
    }
    fail("", "holds a value where a record belongs");
    return false;
}

bool ReplyReader::collect(Node node, std::span<const char *const> items, std::vector<Node> &records)
{
    if (isBlank(node) || node.kind() != Node::Kind::Object)
        return collectItem(node, records);
    bool wrapped = false;
    bool single = true; // all members have one name
    for (const Node member : node) {
        wrapped = wrapped || isNamed(member, items);
        single = single && sameName(member.name(), (*node.begin()).name());
    }
    const Node first = *node.begin();
    const bool holdsRecords = first.kind() == Node::Kind::List || first.kind() == Node::Kind::Object;
    if (!wrapped && !(single && holdsRecords)) {
        records.push_back(node); // the record itself
        return true;
    }
    for (const Node member : node) {
        if ((!wrapped || isNamed(member, items)) && !collectItem(member, records))
            return false;
    }
    return true;
}

void ReplyReader::readList(Node node, QList<QString> &to, const char *name, std::span<const char *const> items)
{
    push(name, -1);
    const auto addScalar = [&](Node item) {
        const ScalarText text(item);
        if (!text.bytes().trimmed().isEmpty())
            to += sharedText(text.bytes());
    };
    // Texts may be wrapped twice at the most: {"DnsList": {"Dns": [..]}} or [{"Dns": "…"}].
    const auto addAny = [&](auto &self, Node item, int depth) -> void {
        if (item.kind() == Node::Kind::List || item.kind() == Node::Kind::Object) {
            bool named = false;
            for (const Node inner : item)
                named = named || isNamed(inner, items);
            for (const Node inner : item) {
                if (depth < 3 && (!named || isNamed(inner, items)))
                    self(self, inner, depth + 1);
            }
        } else {
            addScalar(item);
        }
    };
    addAny(addAny, node, 0);
    pop();
}

void ReplyReader::needPage(qsizetype entries, std::optional<int> total, std::optional<int> page,
                           std::optional<int> pageSize, const char *name)
{
    if (entries > 0)
        return;
    if (!total)
        return fail("TotalItemNum", "is missing, and so is the list");
    const qint64 before = page && *page > 1 && pageSize ? qint64(*page - 1) * *pageSize : 0;
    if (*total > before)
        fail(name, "is empty although the service counts entries on this page");
}

} // namespace namestead
