#pragma once

#include "models/console/formvalues.h"

#include <QScrollArea>

class QVBoxLayout;

namespace namestead {

class Label;
class ParameterEditor;

/// The form of one operation, made from the catalogue. Checks every value as it is typed, by the same rules by which the
/// client refuses to send; says so at the field once the person has touched it, and at all fields when asked.
class RequestForm final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RequestForm(QWidget *parent = nullptr);

    /// `operation` may be null (nothing chosen) and must outlive its being shown.
    void setOperation(const Operation *operation);
    [[nodiscard]] const Operation *operation() const { return m_operation; }
    [[nodiscard]] FormValues values() const;
    void setValues(const FormValues &values);
    /// Shows every fault there is and moves the keyboard to the first. False when there is none.
    bool showAllFaults();
    [[nodiscard]] const std::vector<ParameterEditor *> &editors() const { return m_editors; }
    void retranslateUi();

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onEdited();
    void showFaults();

    const Operation *m_operation = nullptr;
    QVBoxLayout *m_layout;
    Label *m_empty;
    std::vector<ParameterEditor *> m_editors;
    bool m_showsAll = false;
};

} // namespace namestead
