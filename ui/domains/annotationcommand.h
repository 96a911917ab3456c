#pragma once

#include "models/portfolio/portfolio.h"

#include <QPointer>
#include <QUndoCommand>

namespace namestead {

/// What was before and what is after, of the names where that differs. Names, tags and notes are shared between the two and
/// with others that have the same.
class AnnotationChanges
{
public:
    template <class Change> void add(const Portfolio::Annotation &before, Change change)
    {
        Portfolio::Annotation after = before;
        change(after);
        if (after == before)
            return;
        m_before.append(before);
        m_after.append(std::move(after));
    }
    [[nodiscard]] const QList<Portfolio::Annotation> &before() const { return m_before; }
    [[nodiscard]] const QList<Portfolio::Annotation> &after() const { return m_after; }
    [[nodiscard]] int count() const { return int(m_after.size()); }
    [[nodiscard]] bool isEmpty() const { return m_after.isEmpty(); }

private:
    QList<Portfolio::Annotation> m_before;
    QList<Portfolio::Annotation> m_after;
};

/// A change of tags and notes that can be undone.
class AnnotationCommand final : public QUndoCommand
{
public:
    AnnotationCommand(const QString &text, Portfolio *portfolio, AnnotationChanges &&changes);
    void undo() override;
    void redo() override;

private:
    QPointer<Portfolio> m_portfolio;
    const AnnotationChanges m_changes;
};

} // namespace namestead
