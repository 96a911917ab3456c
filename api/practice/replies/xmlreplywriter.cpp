#include "api/practice/replies/xmlreplywriter.h"

#include "api/practice/replies/jsonreplywriter.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

XmlReplyWriter::XmlReplyWriter(const ReplyStyle &style, const QByteArray &root) : m_style(style), m_root(root)
{
    m_bytes = "<?xml version='1.0' encoding='UTF-8'?><" + root + '>';
}

QByteArray XmlReplyWriter::elementName(Name name) const
{
    if (!m_levels.empty() && m_levels.back().isList)
        return m_levels.back().item;
    return styledName(name, m_style.nameCase);
}

void XmlReplyWriter::element(Name name, const QString &value)
{
    if (isDropped())
        return;
    const QByteArray tag = elementName(name);
    m_bytes += '<' + tag + '>' + value.toHtmlEscaped().toUtf8() + "</" + tag + '>';
}

void XmlReplyWriter::scalar(Name name, QByteArrayView bare)
{
    element(name, m_style.wrongTypes ? u"none of your numbers"_s : QString::fromLatin1(bare));
}

void XmlReplyWriter::text(Name name, const QString &value)
{
    element(name, value);
}

void XmlReplyWriter::integer(Name name, qint64 value)
{
    scalar(name, QByteArray::number(value));
}

void XmlReplyWriter::boolean(Name name, bool value)
{
    scalar(name, value ? "true" : "false");
}

void XmlReplyWriter::real(Name name, double value)
{
    scalar(name, QByteArray::number(value, 'g', 15));
}

void XmlReplyWriter::time(Name name, Name partner, const Time &value)
{
    if (value.utcMs) {
        text(name, beijingText(*value.utcMs));
        if (partner)
            integer(partner, *value.utcMs);
    } else {
        text(name, value.text);
    }
}

void XmlReplyWriter::timeMs(Name name, const Time &value)
{
    if (value.utcMs)
        integer(name, *value.utcMs);
    else
        text(name, value.text);
}

void XmlReplyWriter::beginObject(Name name)
{
    Level level;
    level.dropped = isDropped();
    if (!level.dropped) {
        level.element = elementName(name);
        m_bytes += '<' + level.element + '>';
    }
    m_levels.push_back(level);
}

void XmlReplyWriter::endObject()
{
    if (!m_levels.back().dropped)
        m_bytes += "</" + m_levels.back().element + '>';
    m_levels.pop_back();
}

void XmlReplyWriter::beginList(Name name, Name item, bool)
{
    Level level;
    level.isList = true;
    level.dropped = isDropped();
    if (!level.dropped) {
        const QByteArray own = elementName(name);
        if (m_style.wrongTypes) {
            m_bytes += '<' + own + ">17</" + own + '>';
            level.dropped = true;
        } else if (m_style.listShape == ReplyStyle::ListShape::Bare) {
            level.item = own;
        } else {
            level.element = own;
            level.item = styledName(item, m_style.nameCase);
            m_bytes += '<' + own + '>';
        }
    }
    m_levels.push_back(level);
}

void XmlReplyWriter::endList()
{
    if (!m_levels.back().dropped && !m_levels.back().element.isEmpty())
        m_bytes += "</" + m_levels.back().element + '>';
    m_levels.pop_back();
}

QByteArray XmlReplyWriter::take()
{
    m_bytes += "</" + m_root + '>';
    return std::move(m_bytes);
}

} // namespace namestead::practice
