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

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Voice m_voice;
    bool m_restyling = false;
};

} // namespace namestead
