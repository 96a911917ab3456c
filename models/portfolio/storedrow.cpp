#include "models/portfolio/storedrow.h"

#include "models/portfolio/domainname.h"

#include <functional>
#include <limits>
#include <string_view>

namespace namestead {

namespace {

constexpr char rowLayout = 1;

void putNumber(QByteArray &to, quint64 number)
{
    while (number >= 0x80) {
        to.append(char(0x80 | (number & 0x7f)));
        number >>= 7;
    }
    to.append(char(number));
}

void putTime(QByteArray &to, qint64 ms)
{
    putNumber(to, (quint64(ms) << 1) ^ quint64(ms >> 63)); // small for small negative ones too
}

void putText(QByteArray &to, QByteArrayView text)
{
    putNumber(to, quint64(text.size()));
    to.append(text.data(), text.size());
}

class RowReader
{
public:
    explicit RowReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = uchar(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return number;
        }
        m_isWhole = false;
        return 0;
    }
    qint64 time()
    {
        const quint64 number = this->number();
        return qint64(number >> 1) ^ -qint64(number & 1);
    }
    int id()
    {
        const quint64 number = this->number();
        m_isWhole = m_isWhole && number <= quint64(std::numeric_limits<int>::max());
        return int(number);
    }
    QByteArrayView text()
    {
        const quint64 size = number();
        if (size > quint64(m_end - m_at)) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView text(m_at, qsizetype(size));
        m_at += size;
        return text;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QByteArrayView left() const { return {m_at, m_end}; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isWhole = true;
};

} // namespace

void StoredRow::pack(QByteArray &to) const
{
    to.append(rowLayout);
    for (const int id : shared)
        putNumber(to, quint64(id));
    for (const qint64 ms : {expiresMs, registeredMs, listedMs, detailsMs})
        putTime(to, ms);
    to.append(texts);
}

bool StoredRow::unpack(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes[0] != rowLayout)
        return false;
    RowReader from(bytes.sliced(1));
    for (int &id : shared)
        id = from.id();
    for (qint64 *ms : {&expiresMs, &registeredMs, &listedMs, &detailsMs})
        *ms = from.time();
    return from.isWhole() && unpackTexts(from.left());
}

bool StoredRow::unpackTexts(QByteArrayView packed)
{
    texts = packed;
    RowReader from(packed);
    for (QByteArrayView *text : {&instanceId, &name, &ascii, &remark})
        *text = from.text();
    return from.isWhole() && from.left().isEmpty() && !instanceId.isEmpty();
}

void StoredRow::copyTo(DomainRecord &record) const
{
    record.instanceId = QString::fromUtf8(instanceId);
    record.name = QString::fromUtf8(name);
    record.remark = QString::fromUtf8(remark);
    record.expiresMs = expiresMs;
    record.registeredMs = registeredMs;
    record.listedMs = listedMs;
    record.detailsMs = detailsMs;
}

quint64 StoredRow::listedHash() const
{
    quint64 hash = quint64(shared[size_t(SharedKind::State)]);
    for (const quint64 part : {quint64(shared[size_t(SharedKind::Owner)]), quint64(expiresMs), quint64(registeredMs),
                               keyOf(name), remark.isEmpty() ? quint64(0) : keyOf(remark)}) {
        hash = (hash ^ part) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 32;
    }
    return hash;
}

quint64 StoredRow::keyOf(QByteArrayView text)
{
    return std::hash<std::string_view>()(std::string_view(text.data(), size_t(text.size())));
}

RowTexts::RowTexts(const DomainRecord &record) : m_record(record)
{
    const QByteArray name = record.name.toUtf8();
    const QByteArray ascii = name.size() == record.name.size() ? name : asciiDomainName(record.name).toUtf8();
    for (const QByteArray &text :
         {record.instanceId.toUtf8(), name, ascii == name ? QByteArray() : ascii, record.remark.toUtf8()})
        putText(m_texts, text);
}

StoredRow RowTexts::row(const SharedIds &shared) const
{
    StoredRow row;
    [[maybe_unused]] const bool isWhole = row.unpackTexts(m_texts);
    row.expiresMs = m_record.expiresMs;
    row.registeredMs = m_record.registeredMs;
    row.listedMs = m_record.listedMs;
    row.detailsMs = m_record.detailsMs;
    row.shared = shared;
    return row;
}

} // namespace namestead
