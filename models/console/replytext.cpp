#include "models/console/replytext.h"

#include "models/console/replyshape.h"

#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <vector>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isQuotedMessage(bool quotes, qsizetype depth, QUtf8StringView name)
{
    return quotes && depth == 1
        && QString::fromUtf8(name.data(), name.size()).compare("Message"_L1, Qt::CaseInsensitive) == 0;
}

/// QJsonDocument would sort the members; a person wants to see them as they came.
class JsonPrinter
{
public:
    JsonPrinter(SecretFields secrets, bool quotes, QString hidden)
        : m_showsSecrets(secrets == SecretFields::Shown), m_quotes(quotes), m_hidden(std::move(hidden))
    {}

    QString print(Node root, const ReplyPlace &place)
    {
        value(root, place, 0);
        return std::move(m_out);
    }

private:
    void value(Node node, const ReplyPlace &place, qsizetype depth)
    {
        if (!m_showsSecrets && node.kind() != Node::Kind::Null
            && (place.isSecret() || isQuotedMessage(m_quotes, depth, node.name()))) {
            quoted(m_hidden); // lists and objects as a whole
            return;
        }
        switch (node.kind()) {
        case Node::Kind::List:
        case Node::Kind::Object:
            container(node, place, depth);
            break;
        case Node::Kind::Null:
            m_out += "null"_L1;
            break;
        default:
            if (node.kind() == Node::Kind::Text)
                quoted(scalarText(node));
            else
                m_out += scalarText(node);
            break;
        }
    }

    void container(Node node, const ReplyPlace &place, qsizetype depth)
    {
        const bool isList = node.kind() == Node::Kind::List;
        m_out += isList ? u'[' : u'{';
        bool first = true;
        for (const Node child : node) {
            m_out += first ? "\n"_L1 : ",\n"_L1;
            first = false;
            m_out += QString((depth + 1) * 2, u' ');
            if (!isList) {
                quoted(QString::fromUtf8(child.name().data(), child.name().size()));
                m_out += ": "_L1;
            }
            value(child, place.inside(child.name()), depth + 1);
        }
        if (!first)
            m_out += u'\n' + QString(depth * 2, u' ');
        m_out += isList ? u']' : u'}';
    }

    void quoted(const QString &text)
    {
        m_out += u'"';
        for (const QChar c : text) {
            switch (c.unicode()) {
            case u'"':
                m_out += "\\\""_L1;
                break;
            case u'\\':
                m_out += "\\\\"_L1;
                break;
            case u'\n':
                m_out += "\\n"_L1;
                break;
            case u'\t':
                m_out += "\\t"_L1;
                break;
            default:
                if (c.unicode() < 0x20)
                    m_out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
                else
                    m_out += c;
            }
        }
        m_out += u'"';
    }

    const bool m_showsSecrets;
    const bool m_quotes;
    const QString m_hidden;
    QString m_out;
};

QString readableXml(const QByteArray &body, const Operation &operation, bool showsSecrets, bool quotes,
                    const QString &hidden)
{
    QString out;
    QXmlStreamReader reader(body);
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    std::vector<ReplyPlace> places;
    std::vector<QByteArray> names;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            names.push_back(reader.name().toUtf8());
            places.push_back(places.empty() ? ReplyPlace::root(operation)
                                            : places.back().inside(QUtf8StringView(names.back())));
            writer.writeStartElement(reader.name().toString());
            if (showsSecrets || !places.back().isSecret())
                writer.writeAttributes(reader.attributes());
            break;
        case QXmlStreamReader::EndElement:
            places.pop_back();
            names.pop_back();
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (reader.isWhitespace() || places.empty())
                break;
            if (!showsSecrets
                && (places.back().isSecret()
                    || isQuotedMessage(quotes, qsizetype(places.size()) - 1, QUtf8StringView(names.back()))))
                writer.writeCharacters(hidden);
            else
                writer.writeCharacters(reader.text().toString());
            break;
        default:
            break;
        }
    }
    return out.trimmed();
}

QString memberText(Node object, QLatin1StringView name)
{
    for (const Node child : object) {
        if (QString::fromUtf8(child.name().data(), child.name().size()).compare(name, Qt::CaseInsensitive) == 0)
            return scalarText(child);
    }
    return {};
}

} // namespace

QString scalarText(Node node)
{
    switch (node.kind()) {
    case Node::Kind::Boolean:
        return node.boolean() ? u"true"_s : u"false"_s;
    case Node::Kind::Integer:
        return QString::number(node.integer());
    case Node::Kind::Real:
        return QString::number(node.real(), 'g', QLocale::FloatingPointShortest);
    case Node::Kind::Text:
        return QString::fromUtf8(node.text().data(), node.text().size());
    case Node::Kind::Null:
    case Node::Kind::List:
    case Node::Kind::Object:
        break;
    }
    return {};
}

bool quotesSignedText(const Document &document)
{
    const QString code = memberText(document.root(), "Code"_L1).trimmed();
    const QString message = memberText(document.root(), "Message"_L1);
    return code.startsWith("SignatureDoesNotMatch"_L1) || code.startsWith("IncompleteSignature"_L1)
        || message.contains("AccessKeyId="_L1) || message.contains("AccessKeyId%3D"_L1);
}

QString withoutKeys(QString text, const QString &hidden)
{
    // A value ends where a query's does, also in a query that was encoded once more.
    static const QRegularExpression key(
        uR"(\b((?:Signature|SecurityToken|AccessKeyId)(?:=|%3D))((?:(?!%26)[^&\s"'<>])+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (auto found = key.match(text, from); found.hasMatch(); found = key.match(text, from)) {
        text.replace(found.capturedStart(2), found.capturedLength(2), hidden);
        from = found.capturedStart(2) + hidden.size();
    }
    return text;
}

QString readableBody(const QByteArray &body, const Document &document, const Operation &operation, SecretFields secrets,
                     const QString &hidden)
{
    const bool quotes = quotesSignedText(document);
    if (document.rootName().isEmpty())
        return JsonPrinter(secrets, quotes, hidden).print(document.root(), ReplyPlace::root(operation));
    return readableXml(body, operation, secrets == SecretFields::Shown, quotes, hidden);
}

} // namespace namestead
