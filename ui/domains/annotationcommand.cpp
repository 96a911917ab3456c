#include "ui/domains/annotationcommand.h"

#include <utility>

namespace namestead {

AnnotationCommand::AnnotationCommand(const QString &text, Portfolio *portfolio, Annotations before, Annotations after)
    : QUndoCommand(text), m_portfolio(portfolio), m_before(std::move(before)), m_after(std::move(after))
{}

void AnnotationCommand::undo()
{
    if (m_portfolio)
        m_portfolio->setAnnotations(m_before);
}

void AnnotationCommand::redo()
{
    if (m_portfolio)
        m_portfolio->setAnnotations(m_after);
}

} // namespace namestead
