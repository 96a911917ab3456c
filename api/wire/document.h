#pragma once

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace namestead {

class Document;

/// One value of a reply, whether it came as JSON or XML. A handle into its Document, which must outlive it.
class Node
{
public:
    enum class Kind : quint8 { Null, Boolean, Integer, Real, Text, List, Object };

    [[nodiscard]] Kind kind() const;
    /// Member name as it came; empty for list items and the root of JSON.
    [[nodiscard]] QUtf8StringView name() const;
    /// Of a Text.
    [[nodiscard]] QUtf8StringView text() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] double real() const;
    [[nodiscard]] bool boolean() const;

    /// Members or items, in the order they came; none for scalars. XML repeats names for lists.
    class Iterator;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;
    [[nodiscard]] bool isEmpty() const;

private:
    friend class Document;
    Node(const Document *document, quint32 index) : m_document(document), m_index(index) {}
    const Document *m_document;
    quint32 m_index;
};

/// A parsed reply body: JSON by simdjson, XML by QXmlStreamReader, both into one flat tree, so that there is one decoder.
/// Any thread, one at a time.
class Document
{
public:
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    /// What stood there instead of a document.
    struct Error
    {
        QString message; ///< technical, English, without any of the body's text
    };
    /// Takes JSON or XML, told apart by the first character. HTML pages, garbage and cut bodies are errors.
    static std::variant<Document, Error> parse(const QByteArray &bytes);

    [[nodiscard]] Node root() const { return {this, 0}; }
    /// Name of the XML root element; empty for JSON.
    [[nodiscard]] const QString &rootName() const { return m_rootName; }

private:
    friend class Node;
    struct Value
    {
        const char *name = nullptr;
        quint32 nameSize = 0;
        quint32 end = 0; ///< index behind the last value of this subtree
        union {
            const char *text;
            qint64 integer;
            double real;
        };
        quint32 textSize = 0;
        Node::Kind kind = Node::Kind::Null;
        Value() : text(nullptr) {}
    };
    class Storage;
    class JsonBuilder;
    class XmlBuilder;

    Document();
    std::unique_ptr<Storage> m_storage; ///< what the texts point into
    std::vector<Value> m_values;
    QString m_rootName;
};

class Node::Iterator
{
public:
    Node operator*() const { return {m_document, m_index}; }
    Iterator &operator++();
    bool operator==(const Iterator &) const = default;

private:
    friend class Node;
    Iterator(const Document *document, quint32 index) : m_document(document), m_index(index) {}
    const Document *m_document;
    quint32 m_index;
};

inline Node::Kind Node::kind() const
{
    return m_document->m_values[m_index].kind;
}
inline QUtf8StringView Node::name() const
{
    const auto &v = m_document->m_values[m_index];
    return {v.name, qsizetype(v.nameSize)};
}
inline QUtf8StringView Node::text() const
{
    const auto &v = m_document->m_values[m_index];
    return {v.text, qsizetype(v.textSize)};
}
inline qint64 Node::integer() const
{
    return m_document->m_values[m_index].integer;
}
inline double Node::real() const
{
    return m_document->m_values[m_index].real;
}
inline bool Node::boolean() const
{
    return m_document->m_values[m_index].integer != 0;
}
inline Node::Iterator Node::begin() const
{
    return {m_document, m_index + 1};
}
inline Node::Iterator Node::end() const
{
    return {m_document, m_document->m_values[m_index].end};
}
inline bool Node::isEmpty() const
{
    return m_document->m_values[m_index].end == m_index + 1;
}
inline Node::Iterator &Node::Iterator::operator++()
{
    m_index = m_document->m_values[m_index].end;
    return *this;
}

} // namespace namestead
