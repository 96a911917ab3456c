#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace namestead {

/// A label in one of the program's voices; keeps its colour and size when theme or font change.
class Label final : public QLabel
{
    Q_OBJECT
public:
    enum class Voice { PageTitle, SectionTitle, FieldName, Caption, Fault };

    explicit Label(Voice voice, QWidget *parent = nullptr);

    /// Of a wrapped text, as high as the present width needs: form layouts clip the last line otherwise.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Voice m_voice;
    bool m_restyling = false;
};

} // namespace namestead
