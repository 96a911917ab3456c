#pragma once

#include "api/client/result.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace namestead {

/// One running request. Contract: finished() exactly once, never before the caller that made it has returned to the
/// event loop (a failure before sending is queued too), then the object deletes itself. Owned by who made it
/// (client, secret store), never by a page. Main thread.
class CallBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks to stop. Asynchronous: still ends in exactly one finished(). A write that already left ends in OutcomeUnknown,
    /// not in Cancelled. Does nothing once finished.
    virtual void abort() = 0;

signals:
    void finished();
};

template <class T> class Call : public CallBase
{
public:
    using CallBase::CallBase;

    [[nodiscard]] bool isFinished() const { return m_result.has_value(); }
    /// Valid from finished() on.
    [[nodiscard]] const Result<T> &result() const { return *m_result; }

    /// Calls `function(const Result<T> &)` when finished, unless `context` died before.
    template <class Function> void then(QObject *context, Function function)
    {
        connect(this, &CallBase::finished, context,
                [this, function = std::move(function)]() mutable { function(result()); });
    }

protected:
    /// Keeps the first result, announces it from the event loop, then deletes the object. Later results are ignored.
    void finishWith(Result<T> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        QMetaObject::invokeMethod(
            this,
            [self = QPointer<CallBase>(this)] {
                emit self->finished();
                if (self) // whoever owns it may have gone in a slot
                    self->deleteLater();
            },
            Qt::QueuedConnection);
    }

private:
    std::optional<Result<T>> m_result;
};

} // namespace namestead
