#pragma once

#include "models/console/formvalues.h"

#include <QWidget>

class QBoxLayout;

namespace namestead {

class Badge;
class Label;

/// One parameter in the form: its name, what it is, an editor that fits its type, and what is wrong with the value.
class ParameterEditor : public QWidget
{
    Q_OBJECT
public:
    /// `parameter` must outlive the editor.
    static ParameterEditor *make(const Parameter &parameter, QWidget *parent);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    virtual void store(FormValues &to) const = 0;
    virtual void load(const FormValues &from) = 0;
    /// What the keyboard goes to.
    [[nodiscard]] virtual QWidget *field() const = 0;

    void showFault(const std::optional<ParameterFault> &fault);
    [[nodiscard]] QString shownFault() const;
    /// A person has changed it: from then on its faults are shown at once.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    virtual void retranslateUi();

signals:
    void edited();

protected:
    ParameterEditor(const Parameter &parameter, QWidget *parent);
    /// Puts the editor below the name; `field()` becomes the buddy of the name.
    void install(QWidget *editor);
    void touch();

private:
    const Parameter &m_parameter;
    QBoxLayout *m_layout;
    Label *m_name;
    Badge *m_required;
    Label *m_help;
    Label *m_fault;
    std::optional<ParameterFault> m_shown;
    bool m_touched = false;
};

} // namespace namestead
