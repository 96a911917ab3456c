#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace namestead {

struct Question
{
    QString title;
    QString text;     ///< what will happen, in one sentence
    QString detail;   ///< what else to know
    QString accept;   ///< the button's verb with its object
    QString reject{}; ///< empty: "Cancel"
    QString other{};  ///< a second way to go on, e.g. to discard instead of to save; empty: there is none
};

/// Asks in a box that belongs to `parent`'s window and does not stop the program; `accepted` is called if the person agrees,
/// `otherChosen` for the second way. Whoever presses Return without reading answers no.
void ask(QWidget *parent, const Question &question, std::function<void()> accepted,
         std::function<void()> otherChosen = {});

} // namespace namestead
