#pragma once

#include <QString>

namespace namestead::practice {

/// How the practice world decides what people and registries decide in the real one. Everything follows from texts, the seed and
/// the world's clock, so that a test (or a person who practises) can choose the outcome.

/// The same in every run, unlike Qt's salted hash.
quint64 stableHash(QStringView text, quint64 seed);

/// A name, owner or remark with `refused` or `拒绝` in it is turned down wherever something is reviewed.
bool isRefusedText(QStringView text);

/// A transfer code of another registrar counts as right unless it is shorter than six characters or begins with `wrong`.
bool isRightTransferCode(QStringView code);

/// `[A-Z2-9]` characters that follow from the text and the seed: tokens and transfer codes.
QString derivedText(QStringView text, quint64 seed, int length);

/// How long things take on the world's clock, in milliseconds.
namespace durations {

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

inline constexpr qint64 realNameReview = 3 * minute;
inline constexpr qint64 transferBegins = 20 * second; ///< paid → first step
inline constexpr qint64 transferStep = 10 * second;   ///< mail token accepted → next step
inline constexpr qint64 nameAudit = 2 * minute;
inline constexpr qint64 codeCheck = 30 * second;
inline constexpr qint64 transferRuns = 5 * day;         ///< the registries' waiting time, in and out
inline constexpr qint64 transferRequestEnds = 15 * day; ///< without confirmation or right code
inline constexpr qint64 reviewStep = 2 * minute;        ///< each of a review's stages
inline constexpr qint64 mailTokenEnds = 3 * day;
inline constexpr qint64 emailHold = 15 * day;     ///< new owner, e-mail still not verified
inline constexpr qint64 transferBlock = 60 * day; ///< after a new owner, and after registration
inline constexpr qint64 walletReachesEns = 2 * minute;
inline constexpr qint64 uploadPolicy = 30 * minute;

} // namespace durations

} // namespace namestead::practice
