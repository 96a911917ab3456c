#include "api/practice/world/practicerules.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = 14695981039346656037ULL ^ (seed * 0x9e3779b97f4a7c15ULL);
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    // FNV alone leaves short texts alike in their low bits.
    hash ^= hash >> 29;
    hash *= 0xbf58476d1ce4e5b9ULL;
    return hash ^ (hash >> 32);
}

bool isRefusedText(QStringView text)
{
    return text.contains(u"refused", Qt::CaseInsensitive) || text.contains(u"拒绝");
}

bool isRightTransferCode(QStringView code)
{
    return code.size() >= 6 && !code.startsWith(u"wrong", Qt::CaseInsensitive);
}

QString derivedText(QStringView text, quint64 seed, int length)
{
    static constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString result;
    quint64 bits = stableHash(text, seed);
    for (int i = 0; i < length; ++i) {
        result += QChar(letters[(bits >> 58) & 31]);
        bits = bits * 6364136223846793005ULL + 1442695040888963407ULL;
    }
    return result;
}

} // namespace namestead::practice
