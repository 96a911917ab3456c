#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace namestead {

/// Paints a badge's ground and word into `rect`, on a surface of colour `ground`.
void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                const QColor &ground);
QSize badgeSize(const QString &text, const QFont &font);
/// The font of badges and captions: one point smaller.
QFont captionFont(const QFont &font);

/// A word on a quiet ground of its colour. The word alone says everything; the colour repeats it.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit Badge(QWidget *parent = nullptr);
    void set(Tone tone, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace namestead
