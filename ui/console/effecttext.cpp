#include "ui/console/effecttext.h"

#include <QCoreApplication>

namespace namestead {

namespace {

struct EffectText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::EffectText)
};

} // namespace

QString effectWord(Effect effect)
{
    switch (effect) {
    case Effect::Read:
        return EffectText::tr("Read", "mark of an operation that changes nothing");
    case Effect::Write:
        return EffectText::tr("Write", "mark of an operation that changes something");
    case Effect::Order:
        return EffectText::tr("Order", "mark of an operation that costs money");
    }
    return {};
}

Tone effectTone(Effect effect)
{
    switch (effect) {
    case Effect::Read:
        return Tone::Neutral;
    case Effect::Write:
        return Tone::Attention;
    case Effect::Order:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString effectSentence(Effect effect)
{
    switch (effect) {
    case Effect::Read:
        return EffectText::tr("This operation only reads.");
    case Effect::Write:
        return EffectText::tr("This operation changes something in the account.");
    case Effect::Order:
        return EffectText::tr("This operation places an order and costs money.");
    }
    return {};
}

} // namespace namestead
