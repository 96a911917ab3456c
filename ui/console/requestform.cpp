#include "ui/console/requestform.h"

#include "ui/console/parametereditor.h"
#include "ui/widgets/label.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

RequestForm::RequestForm(QWidget *parent) : QScrollArea(parent), m_empty(new Label(Label::Voice::Caption))
{
    auto *content = new QWidget(this);
    content->setObjectName(u"formContent"_s);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    retranslateUi();
}

void RequestForm::setOperation(const Operation *operation)
{
    for (ParameterEditor *editor : m_editors)
        delete editor;
    m_editors.clear();
    m_operation = operation;
    m_showsAll = false;
    if (operation) {
        for (const Parameter &parameter : operation->parameters) {
            ParameterEditor *editor = ParameterEditor::make(parameter, widget());
            m_layout->insertWidget(m_layout->count() - 1, editor);
            connect(editor, &ParameterEditor::edited, this, &RequestForm::onEdited);
            m_editors.push_back(editor);
        }
    }
    // A wheel that passes over a closed choice must scroll the form, not change the value.
    for (QWidget *field : widget()->findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }
    verticalScrollBar()->setValue(0);
    retranslateUi();
}

FormValues RequestForm::values() const
{
    FormValues values;
    for (const ParameterEditor *editor : m_editors)
        editor->store(values);
    return values;
}

void RequestForm::setValues(const FormValues &values)
{
    for (ParameterEditor *editor : m_editors)
        editor->load(values);
    onEdited();
}

bool RequestForm::showAllFaults()
{
    m_showsAll = true;
    showFaults();
    const auto faulty = std::find_if(m_editors.begin(), m_editors.end(),
                                     [](const ParameterEditor *editor) { return !editor->shownFault().isEmpty(); });
    if (faulty == m_editors.end())
        return false;
    (*faulty)->field()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(*faulty);
    return true;
}

void RequestForm::retranslateUi()
{
    m_empty->setText(m_operation ? tr("This operation takes no parameters.") : tr("Choose an operation on the left."));
    m_empty->setVisible(m_editors.empty());
    for (ParameterEditor *editor : m_editors)
        editor->retranslateUi();
}

bool RequestForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void RequestForm::onEdited()
{
    showFaults();
    emit edited();
}

void RequestForm::showFaults()
{
    if (!m_operation)
        return;
    const auto faults = faultsOf(*m_operation, values());
    for (ParameterEditor *editor : m_editors) {
        const QString &name = editor->parameter().name;
        const auto fault = std::find_if(faults.begin(), faults.end(), [&](const ParameterFault &one) {
            return one.parameter == name || one.parameter.startsWith(name + u'.');
        });
        const bool speaks = fault != faults.end() && (m_showsAll || editor->isTouched());
        editor->showFault(speaks ? std::optional(*fault) : std::nullopt);
    }
}

} // namespace namestead
