#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace namestead {

class Label;

/// A strip that says something the person should know before going on: a bar and a quiet ground of its tone, a sentence or two,
/// and perhaps what can be done about it.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// The first sentence stands out; `more` may be empty.
    void setText(const QString &text, const QString &more = {});
    [[nodiscard]] QString text() const;
    /// A button at the right end; its owner sets text and visibility.
    QPushButton *addButton();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_text;
    Label *m_more;
    QHBoxLayout *m_buttons;
};

} // namespace namestead
