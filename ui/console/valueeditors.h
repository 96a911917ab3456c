#pragma once

#include "ui/console/parametereditor.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace namestead {

/// A text or a number in one line; a secret one is not shown.
class TextEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    TextEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    QLineEdit *m_edit;
};

/// One of the listed values, true or false, or nothing; an open enumeration takes any text.
class ChoiceEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

    QComboBox *m_combo;
};

/// Milliseconds since 1970, entered as a date and time of this computer's zone or as the number itself.
class TimeEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    TimeEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    void setRaw(bool raw);
    void refresh();

    QCheckBox *m_sent;
    QStackedWidget *m_stack;
    QDateTimeEdit *m_time;
    QLineEdit *m_number;
    QCheckBox *m_raw;
};

/// JSON text, with a word that says whether it is valid.
class JsonEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    JsonEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    void refresh();

    QPlainTextEdit *m_edit;
    Badge *m_mark;
};

} // namespace namestead
