#pragma once

#include "models/portfolio/portfolio.h"

#include <QPointer>
#include <QUndoCommand>

namespace namestead {

/// A change of tags and notes that can be undone: what was before and what is after, of each name.
class AnnotationCommand final : public QUndoCommand
{
public:
    using Annotations = QList<Portfolio::Annotation>;

    AnnotationCommand(const QString &text, Portfolio *portfolio, Annotations before, Annotations after);
    void undo() override;
    void redo() override;

private:
    QPointer<Portfolio> m_portfolio;
    Annotations m_before;
    Annotations m_after;
};

} // namespace namestead
