#include "api/practice/replies/jsonreplywriter.h"

namespace namestead::practice {

void appendJsonText(QByteArray &to, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    to.append('"');
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
        case '\\':
            to.append('\\').append(c);
            break;
        case '\n':
            to.append("\\n");
            break;
        default:
            if (uchar(c) < 0x20)
                to.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 15]);
            else
                to.append(c);
        }
    }
    to.append('"');
}

QByteArray styledName(const char *name, ReplyStyle::NameCase nameCase)
{
    QByteArray result(name);
    if (nameCase == ReplyStyle::NameCase::Lower)
        return result.toLower();
    if (nameCase == ReplyStyle::NameCase::Camel && !result.isEmpty() && result[0] >= 'A' && result[0] <= 'Z')
        result[0] = char(result[0] + 32);
    return result;
}

JsonReplyWriter::JsonReplyWriter(const ReplyStyle &style) : m_style(style)
{
    m_bytes.append('{');
    m_levels.push_back({});
}

void JsonReplyWriter::begin(Name name)
{
    Level &level = m_levels.back();
    if (level.items++ > 0)
        m_bytes.append(',');
    if (!level.isList)
        m_bytes.append('"').append(styledName(name, m_style.nameCase)).append("\":");
}

void JsonReplyWriter::scalar(Name name, QByteArrayView bare)
{
    if (isDropped())
        return;
    begin(name);
    if (m_style.wrongTypes)
        m_bytes.append("\"none of your numbers\"");
    else if (m_style.scalarsAsText)
        m_bytes.append('"').append(bare).append('"');
    else
        m_bytes.append(bare);
}

void JsonReplyWriter::text(Name name, const QString &value)
{
    if (isDropped())
        return;
    begin(name);
    appendJsonText(m_bytes, value);
}

void JsonReplyWriter::integer(Name name, qint64 value)
{
    scalar(name, QByteArray::number(value));
}

void JsonReplyWriter::boolean(Name name, bool value)
{
    scalar(name, value ? "true" : "false");
}

void JsonReplyWriter::real(Name name, double value)
{
    scalar(name, QByteArray::number(value, 'g', 15));
}

void JsonReplyWriter::time(Name name, Name partner, const Time &value)
{
    if (value.utcMs) {
        text(name, beijingText(*value.utcMs));
        if (partner)
            integer(partner, *value.utcMs);
    } else {
        text(name, value.text);
    }
}

void JsonReplyWriter::timeMs(Name name, const Time &value)
{
    if (value.utcMs)
        integer(name, *value.utcMs);
    else
        text(name, value.text);
}

void JsonReplyWriter::beginObject(Name name)
{
    Level level;
    level.dropped = isDropped();
    if (!level.dropped) {
        begin(name);
        m_bytes.append('{');
    }
    m_levels.push_back(level);
}

void JsonReplyWriter::endObject()
{
    if (!m_levels.back().dropped)
        m_bytes.append('}');
    m_levels.pop_back();
}

void JsonReplyWriter::beginList(Name name, Name item, bool wrapped)
{
    Level level;
    level.isList = true;
    level.dropped = isDropped();
    if (!level.dropped) {
        begin(name);
        if (m_style.wrongTypes) {
            m_bytes.append("17");
            level.dropped = true;
        } else {
            level.wrapped = m_style.listShape == ReplyStyle::ListShape::Wrapped
                || (m_style.listShape != ReplyStyle::ListShape::Bare && wrapped);
            if (level.wrapped)
                m_bytes.append("{\"").append(styledName(item, m_style.nameCase)).append("\":");
            level.at = m_bytes.size();
            m_bytes.append('[');
        }
    }
    m_levels.push_back(level);
}

void JsonReplyWriter::endList()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.dropped)
        return;
    if (m_style.listShape == ReplyStyle::ListShape::Single && level.items == 1)
        m_bytes.remove(level.at, 1);
    else
        m_bytes.append(']');
    if (level.wrapped)
        m_bytes.append('}');
}

QByteArray JsonReplyWriter::take()
{
    m_bytes.append('}');
    return std::move(m_bytes);
}

} // namespace namestead::practice
