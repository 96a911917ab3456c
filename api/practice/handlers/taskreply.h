#pragma once

#include "api/practice/outcome.h"

namespace namestead::practice {

/// The reply of an operation that makes a task.
template <class Reply> Outcome<Reply> taskReply(const Outcome<QString> &taskNo)
{
    if (!taskNo)
        return taskNo.error();
    Reply reply;
    reply.taskNo = *taskNo;
    return reply;
}

} // namespace namestead::practice
