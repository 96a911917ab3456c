#include "tests/support/dumpwriter.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead {

DumpWriter::DumpWriter()
{
    m_open.emplace_back();
}

void DumpWriter::add(const QString &name, const QJsonValue &value)
{
    Level &level = m_open.back();
    if (level.isList)
        level.list.append(value);
    else
        level.object.insert(name, value);
}

void DumpWriter::text(Name name, const QString &value)
{
    add(QString::fromLatin1(name), value);
}

void DumpWriter::integer(Name name, qint64 value)
{
    add(QString::fromLatin1(name), value);
}

void DumpWriter::boolean(Name name, bool value)
{
    add(QString::fromLatin1(name), value);
}

void DumpWriter::real(Name name, double value)
{
    add(QString::fromLatin1(name), value);
}

void DumpWriter::time(Name name, Name, const Time &value)
{
    timeMs(name, value);
}

void DumpWriter::timeMs(Name name, const Time &value)
{
    if (!value.utcMs)
        return add(QString::fromLatin1(name), QString(u"text:"_s + value.text));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*value.utcMs, Qt::UTC);
    add(QString::fromLatin1(name), time.toString(*value.utcMs % 1000 ? Qt::ISODateWithMs : Qt::ISODate));
}

void DumpWriter::beginObject(Name name)
{
    m_open.push_back({QString::fromLatin1(name), false, {}, {}});
}

void DumpWriter::endObject()
{
    const Level done = m_open.back();
    m_open.pop_back();
    if (!done.object.isEmpty())
        add(done.name, done.object);
}

void DumpWriter::beginList(Name name, Name, bool)
{
    m_open.push_back({QString::fromLatin1(name), true, {}, {}});
}

void DumpWriter::endList()
{
    const Level done = m_open.back();
    m_open.pop_back();
    if (!done.list.isEmpty())
        add(done.name, done.list);
}

} // namespace namestead
