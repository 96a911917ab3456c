#pragma once

#include <QEvent>
#include <QWidget>

namespace namestead {

/// One step of a wizard. It says its name, its count and what Next does; the wizard asks again whenever changed() comes.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString countText() const
    {
        return {};
    } ///< for the list of steps; empty: nothing to count yet
    [[nodiscard]] virtual QString nextText() const = 0;
    [[nodiscard]] virtual QString whyNotNext() const { return {}; } ///< empty: the person may go on
    [[nodiscard]] virtual QString whyNotBack() const { return {}; } ///< empty: the person may go back
    /// It is the one that is shown from now on.
    virtual void enter() {}
    virtual void leave() {}
    /// Where the keyboard goes when the step is entered.
    [[nodiscard]] virtual QWidget *firstField() = 0;

signals:
    void changed();

protected:
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslateUi();
            emit changed();
        }
        QWidget::changeEvent(event);
    }
};

} // namespace namestead
