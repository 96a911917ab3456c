#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace namestead {

/// Finds a letter among 64 at a time.
class LetterFinder
{
public:
    explicit LetterFinder(char letter) : m_letter(letter) {}
    /// Which of the 64 letters from `at` on are it, a bit each.
    [[nodiscard]] quint64 places(const char *at) const
    {
#ifdef __SSE2__
        return sixteen(at) | sixteen(at + 16) << 16 | sixteen(at + 32) << 32 | sixteen(at + 48) << 48;
#else
        quint64 places = 0;
        for (int i = 0; i < 64; ++i)
            places |= quint64(at[i] == m_letter) << i;
        return places;
#endif
    }

private:
#ifdef __SSE2__
    [[nodiscard]] quint64 sixteen(const char *at) const
    {
        const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(letters, _mm_set1_epi8(m_letter))));
    }
#endif
    char m_letter;
};

/// Goes once over a text of entries that each begin with `mark`, and calls tell(entry) for each that has the word. A word that
/// is nearly everywhere takes little longer than one that is nowhere, unlike with memmem(), which begins anew after each hit.
/// The word is not empty and has no mark.
template <class Tell> void eachEntryWith(QByteArrayView text, char mark, QByteArrayView word, Tell tell)
{
    const char *const end = text.data() + text.size();
    const auto size = size_t(word.size());
    const char *entry = text.data(); // that the letters before the next mark belong to
    bool isTold = false;
    const auto lowest = [](quint64 bits) { return bits & (~bits + 1); };
    // Candidates have the word's first and last letter in place.
    const auto take = [&](const char *at, quint64 marks, quint64 candidates) {
        if (isTold) {
            candidates &= marks == 0 ? 0 : ~(lowest(marks) - 1);
            isTold = marks == 0;
        }
        while (candidates != 0) {
            const quint64 bit = lowest(candidates);
            if (size > 2 && std::memcmp(at + std::countr_zero(bit), word.data(), size) != 0) {
                candidates ^= bit;
                continue;
            }
            const quint64 before = marks & (bit - 1);
            tell(before == 0 ? entry : at + 63 - std::countl_zero(before));
            const quint64 after = marks & ~(bit | (bit - 1));
            candidates &= after == 0 ? 0 : ~(lowest(after) - 1);
            isTold = after == 0;
        }
        if (marks != 0)
            entry = at + 63 - std::countl_zero(marks);
    };
    const LetterFinder marks(mark);
    const LetterFinder first(word.front());
    const LetterFinder last(word.back());
    const char *at = text.data();
    for (; size_t(end - at) >= 64 + size; at += 64)
        take(at, marks.places(at), first.places(at) & last.places(at + size - 1));
    while (at < end) {
        quint64 entries = 0;
        quint64 candidates = 0;
        const int part = int(std::min<std::ptrdiff_t>(64, end - at));
        for (int i = 0; i < part; ++i) {
            entries |= quint64(at[i] == mark) << i;
            const bool fits = size_t(end - at - i) >= size;
            candidates |= quint64(fits && at[i] == word.front() && at[size_t(i) + size - 1] == word.back()) << i;
        }
        take(at, entries, candidates);
        at += part;
    }
}

} // namespace namestead
