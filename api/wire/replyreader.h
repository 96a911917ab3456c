#pragma once

#include "api/wire/document.h"
#include "api/wire/openenum.h"
#include "api/wire/time.h"

#include <QList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace namestead {

/// A record's field names in lower case with what the generated reader calls them; sorted by the generator.
struct FieldName
{
    const char *folded;
    int field;
};
/// Compares without case; -1 when the record has no such field.
int findField(std::span<const FieldName> sorted, QUtf8StringView name);

/// The one tolerant decoder (parsing rules: notes on replies in docs/service.md). Generated readers walk the members of a
/// node and hand each to the overload of its type. An optional value that cannot be read is absent; a missing value that
/// identifies, and something else where a list of records belongs, is a failure that names the field. Any thread.
class ReplyReader
{
public:
    void read(Node node, QString &to);
    void read(Node node, std::optional<int> &to);
    void read(Node node, std::optional<qint64> &to);
    void read(Node node, std::optional<bool> &to);
    void read(Node node, std::optional<double> &to);
    void read(Node node,
              Time &to); ///< a text form or milliseconds; milliseconds of a partner field that came first win
    void readPartner(Node node, Time &to); ///< the `…Long` field
    template <class E> void read(Node node, Open<E> &to)
    {
        ScalarText text(node);
        to = Open<E>::fromWire(text.bytes());
    }

    /// A nested record; null, empty and `{}` are absent.
    template <class R> void readObject(Node node, std::optional<R> &to, const char *name)
    {
        if (isBlank(node))
            return;
        if (node.kind() != Node::Kind::Object)
            return fail(name, "is no object");
        push(name, -1);
        readReply(node, to.emplace(), *this);
        pop();
    }

    /// Adds to `to`: a bare list, a wrapped one whatever the wrapper's name, a single object, or repeated elements.
    template <class R> void readList(Node node, QList<R> &to, const char *name, std::span<const char *const> items)
    {
        push(name, -1);
        std::vector<Node> records;
        if (collect(node, items, records)) {
            to.reserve(to.size() + qsizetype(records.size()));
            for (const Node record : records) {
                m_path.back().index = int(to.size());
                readReply(record, to.emplaceBack(), *this);
            }
        }
        pop();
    }
    void readList(Node node, QList<QString> &to, const char *name, std::span<const char *const> items);

    /// A name, an id or a number: a text that is not blank, or a whole number.
    static bool canIdentify(Node node);
    /// A text that identifies: anything else that stands there counts as missing.
    void readIdentity(Node node, QString &to)
    {
        if (canIdentify(node))
            to = QString::fromUtf8(ScalarText(node).bytes());
    }

    /// Fails unless `present`.
    void need(bool present, const char *name)
    {
        if (!present)
            fail(name, "is missing");
    }
    /// Fails when the page must have had entries and has none: a list that silently became empty is a lost page.
    void needPage(qsizetype entries, std::optional<int> total, std::optional<int> page, std::optional<int> pageSize,
                  const char *name);

    [[nodiscard]] bool failed() const { return !m_failedField.isEmpty(); }
    [[nodiscard]] const QString &failedField() const { return m_failedField; } ///< e.g. `Data[3].DomainName`
    [[nodiscard]] const QString &failure() const { return m_failure; }         ///< e.g. `is missing`

private:
    struct Segment
    {
        const char *name;
        int index;
    };
    /// A scalar's text without copying where that is possible.
    class ScalarText
    {
    public:
        explicit ScalarText(Node node);
        [[nodiscard]] QByteArrayView bytes() const { return m_view; }

    private:
        std::array<char, 32> m_buffer;
        QByteArrayView m_view;
    };

    static bool isBlank(Node node);
    bool collect(Node node, std::span<const char *const> items, std::vector<Node> &records);
    bool collectItem(Node item, std::vector<Node> &records);
    void push(const char *name, int index) { m_path.push_back({name, index}); }
    void pop() { m_path.pop_back(); }
    void fail(const char *name, const char *why);

    /// A text that was read before, by its bytes.
    struct KnownText
    {
        std::array<quint64, 6> bytes{};
        qsizetype size = 0;
        QString text;
    };
    QString sharedText(QByteArrayView bytes);

    std::array<KnownText, 64> m_texts; ///< records of one list say much in the same words
    std::vector<Segment> m_path;
    QString m_failedField;
    QString m_failure;
};

} // namespace namestead
