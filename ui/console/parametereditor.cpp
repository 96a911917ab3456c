#include "ui/console/parametereditor.h"

#include "ui/console/faulttext.h"
#include "ui/console/listeditors.h"
#include "ui/console/valueeditors.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

ParameterEditor *ParameterEditor::make(const Parameter &parameter, QWidget *parent)
{
    if (parameter.type == ValueType::Object)
        return new RowsEditor(parameter, parent);
    if (parameter.list != ListKind::None)
        return new LinesEditor(parameter, parent);
    if (parameter.type == ValueType::Json)
        return new JsonEditor(parameter, parent);
    if (parameter.type == ValueType::Boolean || parameter.enumeration)
        return new ChoiceEditor(parameter, parent);
    if (parameter.unit == Unit::Milliseconds)
        return new TimeEditor(parameter, parent);
    return new TextEditor(parameter, parent);
}

ParameterEditor::ParameterEditor(const Parameter &parameter, QWidget *parent)
    : QWidget(parent), m_parameter(parameter), m_layout(new QVBoxLayout(this)),
      m_name(new Label(Label::Voice::FieldName, this)), m_required(new Badge(this)),
      m_help(new Label(Label::Voice::Caption, this)), m_fault(new Label(Label::Voice::Fault, this))
{
    setObjectName(u"parameter:"_s + parameter.name);
    m_name->setText(parameter.name);
    m_fault->setObjectName(u"fault"_s);
    m_fault->hide();
    m_required->setVisible(parameter.required);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_required);
    head->addStretch(1);
    m_layout->addLayout(head);
    m_layout->addWidget(m_help);
}

void ParameterEditor::install(QWidget *editor)
{
    m_layout->addSpacing(2);
    m_layout->addWidget(editor);
    m_layout->addWidget(m_fault);
    m_name->setBuddy(field());
    setFocusProxy(field());
    retranslateUi();
}

void ParameterEditor::touch()
{
    m_touched = true;
    emit edited();
}

void ParameterEditor::showFault(const std::optional<ParameterFault> &fault)
{
    m_shown = fault;
    m_fault->setText(fault ? faultText(m_parameter, *fault) : QString());
    m_fault->setVisible(fault.has_value());
    field()->setAccessibleDescription(fault ? m_fault->text() : m_help->text());
}

QString ParameterEditor::shownFault() const
{
    return m_shown ? m_fault->text() : QString();
}

void ParameterEditor::retranslateUi()
{
    m_required->set(Tone::Accent, tr("required"));
    m_help->setText(m_parameter.help.in(QLocale().name()));
    m_help->setVisible(!m_help->text().isEmpty());
    field()->setAccessibleName(m_parameter.required ? tr("%1, required").arg(m_parameter.name) : m_parameter.name);
    field()->setToolTip(hintText(m_parameter));
    showFault(m_shown);
}

} // namespace namestead
