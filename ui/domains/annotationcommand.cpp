#include "ui/domains/annotationcommand.h"

#include <utility>

namespace namestead {

AnnotationCommand::AnnotationCommand(const QString &text, Portfolio *portfolio, AnnotationChanges &&changes)
    : QUndoCommand(text), m_portfolio(portfolio), m_changes(std::move(changes))
{}

void AnnotationCommand::undo()
{
    if (m_portfolio)
        m_portfolio->setAnnotations(m_changes.before());
}

void AnnotationCommand::redo()
{
    if (m_portfolio)
        m_portfolio->setAnnotations(m_changes.after());
}

} // namespace namestead
