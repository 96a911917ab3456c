#pragma once

#include "api/catalogue/effect.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace namestead {

/// What an operation does to the account: one word, its colour, and a sentence.
QString effectWord(Effect effect);
Tone effectTone(Effect effect);
QString effectSentence(Effect effect);

} // namespace namestead
