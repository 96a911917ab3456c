#pragma once

#include "api/accounts/localerror.h"
#include "api/accounts/secretstore.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace namestead {

/// Runs the event loop until the call has finished, and gives a copy of its result. A call that does not finish within
/// 20 s gives an error of code TestGaveUp, so that no test hangs.
template <class T> Result<T> resultOf(Call<T> *call)
{
    Result<T> result = localError(ApiError::Kind::Timeout, QStringLiteral("TestGaveUp"));
    QEventLoop loop;
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    call->then(&loop, [&](const Result<T> &finished) {
        result = finished;
        loop.quit();
    });
    loop.exec();
    return result;
}

/// "done", or the error's code, or the kind's name where it has no code.
template <class T> QString outcome(Call<T> *call)
{
    const Result<T> result = resultOf(call);
    if (result)
        return QStringLiteral("done");
    return result.error().code.isEmpty() ? QString::fromLatin1(kindName(result.error().kind)) : result.error().code;
}

/// The value, or an empty one.
template <class T> T answerOf(Call<T> *call)
{
    const Result<T> result = resultOf(call);
    return result ? *result : T{};
}

/// The error, or one without code.
template <class T> ApiError errorOf(Call<T> *call)
{
    const Result<T> result = resultOf(call);
    return result ? ApiError{} : result.error();
}

} // namespace namestead
