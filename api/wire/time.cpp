#include "api/wire/time.h"

#include <QDate>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr qint64 beijingOffsetMs = 8 * 3600 * 1000;

/// Reads numbers and literal characters from the front of a text; every step fails for good once one has failed.
class TimeScanner
{
public:
    explicit TimeScanner(QByteArrayView text) : m_rest(text) {}

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (m_rest.isEmpty() || m_rest.front() < '0' || m_rest.front() > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }
    bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void expect(char c) { m_good = take(c) && m_good; }
    int month()
    {
        static constexpr std::array<const char *, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                            "jul", "aug", "sep", "oct", "nov", "dec"};
        for (size_t i = 0; i < names.size(); ++i) {
            if (m_rest.size() >= 3 && qstrnicmp(m_rest.data(), names[i], 3) == 0) {
                m_rest = m_rest.sliced(3);
                return int(i) + 1;
            }
        }
        m_good = false;
        return 0;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

struct Moment
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool utc = false;
};

void scanClock(TimeScanner &scan, Moment &m)
{
    m.hour = scan.number(2);
    scan.expect(':');
    m.minute = scan.number(2);
    scan.expect(':');
    m.second = scan.number(2);
}

bool scanNumeric(QByteArrayView text, Moment &m)
{
    TimeScanner scan(text);
    m.year = scan.number(4);
    scan.expect('-');
    m.month = scan.number(2);
    scan.expect('-');
    m.day = scan.number(2);
    if (scan.good() && scan.atEnd())
        return true;
    if (scan.take('T')) {
        scanClock(scan, m);
        m.utc = scan.take('Z');
        return scan.good() && scan.atEnd() && m.utc;
    }
    scan.take(',');
    scan.expect(' ');
    scanClock(scan, m);
    return scan.good() && scan.atEnd();
}

bool scanEnglish(QByteArrayView text, Moment &m)
{
    TimeScanner scan(text);
    m.month = scan.month();
    scan.expect(' ');
    m.day = scan.number(2);
    scan.expect(',');
    scan.take(' ');
    m.year = scan.number(4);
    scan.expect(' ');
    scanClock(scan, m);
    return scan.good() && scan.atEnd();
}

} // namespace

std::optional<qint64> parseTimeText(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    if (const qint64 ms = text.toLongLong(&isNumber); isNumber) {
        // Ten digits and fewer would be an instant of 1970: a placeholder such as 0000, not a date.
        return text.size() > 10 ? std::optional(ms) : std::nullopt;
    }
    Moment m;
    if (!(text.front() >= '0' && text.front() <= '9' ? scanNumeric(text, m) : scanEnglish(text, m)))
        return std::nullopt;
    const QDate date(m.year, m.month, m.day);
    if (!date.isValid() || m.hour > 23 || m.minute > 59 || m.second > 60)
        return std::nullopt;
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 ms = ((days * 24 + m.hour) * 60 + m.minute) * 60'000 + m.second * 1000;
    return m.utc ? ms : ms - beijingOffsetMs;
}

QString beijingText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs + beijingOffsetMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace namestead
