#include "api/wire/document.h"

#include <QXmlStreamReader>

#include <simdjson.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace namestead {

class Document::Storage
{
public:
    std::unique_ptr<simdjson::dom::parser> parser;
    std::deque<QByteArray> texts;
};

namespace {

constexpr int deepest = 64; // the service's replies are at most six levels deep
constexpr qsizetype mostBytes = 256 * 1024 * 1024;
constexpr size_t mostSpareValues = 100'000;

/// Of the last document of this thread: pages come by the thousand, and fresh memory of that size is asked of the system, page
/// by page.
template <class T> T &spare()
{
    static thread_local T kept;
    return kept;
}

} // namespace

Document::Document() : m_storage(std::make_unique<Storage>()), m_values(std::move(spare<std::vector<Value>>()))
{
    m_values.clear();
}

Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;

Document::~Document()
{
    if (!m_storage || m_values.capacity() > mostSpareValues)
        return;
    spare<std::vector<Value>>() = std::move(m_values);
    if (m_storage->parser)
        spare<std::unique_ptr<simdjson::dom::parser>>() = std::move(m_storage->parser);
}

class Document::JsonBuilder
{
public:
    explicit JsonBuilder(Document &document) : m_document(document) {}

    /// An empty text when it worked.
    QString build(QByteArrayView bytes)
    {
        auto &parser = m_document.m_storage->parser;
        parser = std::move(spare<std::unique_ptr<simdjson::dom::parser>>());
        if (!parser)
            parser = std::make_unique<simdjson::dom::parser>();
        simdjson::dom::element root;
        if (const auto error = parser->parse(bytes.data(), size_t(bytes.size()), true).get(root))
            return QString::fromUtf8(simdjson::error_message(error));
        m_document.m_values.reserve(size_t(bytes.size()) / 16 + 16);
        if (!add({}, root, 0))
            return u"nested too deeply"_s;
        return {};
    }

private:
    bool add(std::string_view name, const simdjson::dom::element &element, int depth)
    {
        using simdjson::dom::element_type;
        if (depth > deepest)
            return false;
        auto &values = m_document.m_values;
        const size_t index = values.size();
        values.emplace_back();
        values[index].name = name.data();
        values[index].nameSize = quint32(name.size());
        switch (element.type()) {
        case element_type::OBJECT:
            values[index].kind = Node::Kind::Object;
            for (const auto member : simdjson::dom::object(element)) {
                if (!add(member.key, member.value, depth + 1))
                    return false;
            }
            break;
        case element_type::ARRAY:
            values[index].kind = Node::Kind::List;
            for (const auto item : simdjson::dom::array(element)) {
                if (!add({}, item, depth + 1))
                    return false;
            }
            break;
        case element_type::STRING: {
            const std::string_view text = element.get_string().value_unsafe();
            values[index].kind = Node::Kind::Text;
            values[index].text = text.data();
            values[index].textSize = quint32(text.size());
            break;
        }
        case element_type::INT64:
            values[index].kind = Node::Kind::Integer;
            values[index].integer = element.get_int64().value_unsafe();
            break;
        case element_type::UINT64: // beyond qint64: as inexact as JSON itself leaves it
            values[index].kind = Node::Kind::Real;
            values[index].real = double(element.get_uint64().value_unsafe());
            break;
        case element_type::DOUBLE:
            values[index].kind = Node::Kind::Real;
            values[index].real = element.get_double().value_unsafe();
            break;
        case element_type::BOOL:
            values[index].kind = Node::Kind::Boolean;
            values[index].integer = element.get_bool().value_unsafe() ? 1 : 0;
            break;
        case element_type::NULL_VALUE:
            values[index].kind = Node::Kind::Null;
            break;
        }
        values[index].end = quint32(values.size());
        return true;
    }

    Document &m_document;
};

class Document::XmlBuilder
{
public:
    explicit XmlBuilder(Document &document) : m_document(document) {}

    QString build(const QByteArray &bytes)
    {
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_document.m_rootName.isEmpty())
                    m_document.m_rootName = reader.name().toString();
                if (!addElement(reader, 0))
                    return reader.hasError() ? reader.errorString() : u"nested too deeply"_s;
                break;
            case QXmlStreamReader::DTD:
                return u"a document type where a reply belongs"_s; // HTML, or entities that grow
            default:
                break;
            }
        }
        if (reader.hasError())
            return reader.errorString();
        if (m_document.m_rootName.compare("html"_L1, Qt::CaseInsensitive) == 0)
            return u"an HTML page where a reply belongs"_s;
        return {};
    }

private:
    bool addElement(QXmlStreamReader &reader, int depth)
    {
        if (depth > deepest)
            return false;
        auto &values = m_document.m_values;
        const size_t index = values.size();
        values.emplace_back();
        if (depth > 0)
            std::tie(values[index].name, values[index].nameSize) = keep(reader.name().toUtf8());
        QString text;
        bool hasElements = false;
        for (;;) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement) {
                hasElements = true;
                if (!addElement(reader, depth + 1))
                    return false;
            } else if (token == QXmlStreamReader::Characters) {
                text += reader.text();
            } else if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument) {
                return false;
            }
        }
        if (hasElements || depth == 0) {
            values[index].kind = Node::Kind::Object;
        } else {
            values[index].kind = Node::Kind::Text;
            std::tie(values[index].text, values[index].textSize) = keep(text.toUtf8());
        }
        values[index].end = quint32(values.size());
        return true;
    }

    std::pair<const char *, quint32> keep(QByteArray text)
    {
        const QByteArray &kept = m_document.m_storage->texts.emplace_back(std::move(text));
        return {kept.constData(), quint32(kept.size())};
    }

    Document &m_document;
};

std::variant<Document, Document::Error> Document::parse(const QByteArray &bytes)
{
    QByteArrayView view = bytes;
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    while (!view.isEmpty()
           && (view.front() == ' ' || view.front() == '\n' || view.front() == '\r' || view.front() == '\t'))
        view = view.sliced(1);
    if (view.isEmpty())
        return Error{u"an empty body"_s};
    if (bytes.size() > mostBytes)
        return Error{u"a body of more than 256 MB"_s};
    Document document;
    QString problem;
    if (view.front() == '{' || view.front() == '[')
        problem = JsonBuilder(document).build(view);
    else if (view.front() == '<')
        problem = XmlBuilder(document).build(view.toByteArray());
    else
        problem = u"neither JSON nor XML"_s;
    if (problem.isEmpty() && document.m_values.empty())
        problem = u"no root element"_s;
    if (!problem.isEmpty())
        return Error{problem};
    return document;
}

} // namespace namestead
