#include "models/domains/naturalorder.h"

#include <algorithm>
#include <cstring>

namespace namestead {

namespace {

bool isNaturalDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The bytes of a text's key, one after another: a run of digits becomes '0', how many digits count, those digits.
class NaturalKey
{
public:
    NaturalKey(const char *at, const char *end) : m_at(at), m_end(end) {}

    /// -1 at the end.
    int next()
    {
        if (m_digits > 0) {
            if (!m_lengthTold) {
                m_lengthTold = true;
                return int(std::min<qsizetype>(m_digits, 255));
            }
            --m_digits;
            return uchar(*m_at++);
        }
        if (m_at == m_end)
            return -1;
        if (!isNaturalDigit(*m_at))
            return *m_at == '.' ? (++m_at, 1) : uchar(*m_at++);
        m_sawZero = m_sawZero || *m_at == '0';
        const char *runEnd = m_at;
        while (runEnd != m_end && isNaturalDigit(*runEnd))
            ++runEnd;
        while (m_at + 1 < runEnd && *m_at == '0')
            ++m_at;
        m_digits = runEnd - m_at;
        m_lengthTold = false;
        return '0';
    }

    /// Of what was told so far: whether a run of digits begins with zero.
    [[nodiscard]] bool sawZero() const { return m_sawZero; }

private:
    const char *m_at;
    const char *m_end;
    bool m_sawZero = false;
    qsizetype m_digits = 0;
    bool m_lengthTold = false;
};

} // namespace

int naturalCompare(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    auto same = qsizetype(std::mismatch(a.data(), a.data() + common, b.data()).first - a.data());
    if (same == common && a.size() == b.size())
        return 0;
    while (same > 0 && isNaturalDigit(a[same - 1])) // a run of digits counts as a whole
        --same;
    NaturalKey keyA(a.data() + same, a.data() + a.size());
    NaturalKey keyB(b.data() + same, b.data() + b.size());
    for (;;) {
        const int nextA = keyA.next();
        const int nextB = keyB.next();
        if (nextA != nextB)
            return nextA < nextB ? -1 : 1;
        if (nextA < 0)
            break;
    }
    // The same but for leading zeros.
    const int bytes = std::memcmp(a.data(), b.data(), size_t(common));
    if (bytes != 0)
        return bytes < 0 ? -1 : 1;
    return a.size() < b.size() ? -1 : 1;
}

NaturalPrefix naturalPrefix(QByteArrayView text)
{
    // In the last byte, for texts that have the others in common: what has a run of digits that begins with zero comes before
    // what has none (of equal values the one with the leading zero is less), what goes on comes last.
    enum Rest : quint64 { BeginsWithZero, Nothing, More };
    constexpr int bytes = int(sizeof(NaturalPrefix)) - 1;
    NaturalPrefix prefix{};
    NaturalKey key(text.data(), text.data() + text.size());
    int at = 0;
    int next = key.next();
    for (; next >= 0 && at < bytes; next = key.next(), ++at)
        prefix[size_t(at / 8)] |= quint64(next) << (56 - 8 * (at % 8));
    prefix.back() |= next >= 0 ? More : key.sawZero() ? BeginsWithZero : Nothing;
    return prefix;
}

} // namespace namestead
