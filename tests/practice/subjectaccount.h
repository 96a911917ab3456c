#pragma once

#include "api/catalogue/catalogue.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/replies/jsonreplywriter.h"
#include "api/practice/router.h"
#include "api/practice/world/prices.h"
#include "api/practice/world/world.h"
#include "api/wire/document.h"
#include "api/wire/parametercheck.h"
#include "api/wire/replyreader.h"

#include <QTest>

namespace namestead::practice {

/// An account with all handlers and no server. A request goes the way it goes there: encoded, checked, decoded, handled; the reply is
/// written as JSON and read by the client's decoder.
class SubjectAccount
{
public:
    template <class Reply> struct Answer
    {
        std::optional<Reply> reply;
        QString code; ///< of the refusal
        QString message;
        const Reply *operator->() const { return &*reply; }
        explicit operator bool() const { return reply.has_value(); }
    };

    explicit SubjectAccount(int names = 40) : world(settings(names)) { addAllHandlers(router); }

    template <class Request> Answer<typename Request::Reply> ask(const Request &request, bool chinese = false)
    {
        Answer<typename Request::Reply> answer;
        Parameters parameters;
        encode(request, parameters);
        const Operation *operation = Catalogue::builtIn().operation(QString::fromLatin1(Request::actionName));
        if (const auto fault = checkParameters(*operation, parameters)) {
            answer.code = QStringLiteral("check:") + fault->parameter;
            return answer;
        }
        Context context;
        context.requestId = QStringLiteral("TEST");
        context.chinese = chinese;
        world.advance();
        const auto outcome = (*router.handler(Request::actionName))(world, context, parameters);
        if (!outcome) {
            answer.code = outcome.error().code;
            answer.message = outcome.error().message;
            return answer;
        }
        JsonReplyWriter writer{ReplyStyle()};
        (*outcome)(writer);
        const auto parsed = Document::parse(writer.take());
        ReplyReader reader;
        readReply(std::get<Document>(parsed).root(), answer.reply.emplace(), reader);
        if (reader.failed())
            qFatal("the reply of %s cannot be read", Request::actionName.data());
        return answer;
    }

    /// How a task's detail ended.
    const TaskDetailRecord &finish(const QString &taskNo, size_t detail = 0)
    {
        world.tasks().finishAll(world);
        return world.tasks().find(taskNo)->details.at(detail);
    }

    void wait(qint64 ms)
    {
        world.moveClock(ms);
        world.advance();
    }

    /// A name of some age that nothing is wrong with.
    NameId addName(const QString &name)
    {
        NameState state;
        state.registrationMs = world.nowMs() - 400 * dayMs;
        state.expirationMs = world.nowMs() + 300 * dayMs;
        return world.names().add(name, state);
    }

    /// A name that somebody else holds; `part` is in it.
    QString heldElsewhere(const QString &part, const QString &suffix)
    {
        for (int i = 0;; ++i) {
            const QString name = part + QString::number(i) + suffix;
            if (standingOf(world, name) == Standing::Held)
                return name;
        }
    }

    QJsonObject control(const QString &name, const QJsonObject &object)
    {
        return (*router.controlHandler(name))(world, object);
    }

    World world;
    Router router;

private:
    static WorldSettings settings(int names)
    {
        WorldSettings result;
        result.names = names;
        result.startMs = 1'780'000'000'000;
        return result;
    }
};

} // namespace namestead::practice
