#pragma once

#include "api/practice/context.h"
#include "api/practice/outcome.h"
#include "api/wire/parameters.h"
#include "api/wire/replywriter.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace namestead::practice {

class World;

/// A request to an address beside the API itself (an upload).
struct PlainRequest
{
    QByteArray method;
    QString path; ///< e.g. `/upload`
    QByteArray contentType;
    QByteArray body;
};
struct PlainReply
{
    int status = 200;
    QByteArray contentType = "text/plain";
    QByteArray body;
};

/// Knows who answers which Action. Filled once before the service starts; then read-only. Handlers run with the world locked.
class Router
{
public:
    /// Writes the reply's members; called after the world has been unlocked.
    using ReplyBody = std::function<void(ReplyWriter &)>;
    using Handler = std::function<Outcome<ReplyBody>(World &, const Context &, const Parameters &)>;
    using PlainHandler = std::function<PlainReply(World &, const PlainRequest &)>;
    /// For the control address: a JSON object in, one out.
    using ControlHandler = std::function<QJsonObject(World &, const QJsonObject &)>;

    /// `function(World &, const Context &, const Request &) -> Outcome<Request::Reply>`. The reply's requestId is filled in here.
    template <class Request, class Function> void on(Function function)
    {
        add(Request::actionName,
            [function](World &world, const Context &context, const Parameters &parameters) -> Outcome<ReplyBody> {
                Request request;
                decode(parameters, request);
                Outcome<typename Request::Reply> outcome = function(world, context, std::as_const(request));
                if (!outcome)
                    return outcome.error();
                outcome->requestId = context.requestId;
                return ReplyBody([reply = std::move(*outcome)](ReplyWriter &writer) { writeReply(reply, writer); });
            });
    }
    /// Requests to this path go to `handler` instead of the API; they carry no signature.
    void onPath(const QString &path, const PlainHandler &handler) { m_paths.insert(path, handler); }
    /// `POST <controlUrl>/<name>`, e.g. to read the mails that the service would have sent.
    void onControl(const QString &name, const ControlHandler &handler) { m_controls.insert(name, handler); }

    void add(QByteArrayView action, Handler handler);
    [[nodiscard]] const Handler *handler(QByteArrayView action) const;
    [[nodiscard]] const PlainHandler *plainHandler(const QString &path) const;
    [[nodiscard]] const ControlHandler *controlHandler(const QString &name) const;

private:
    QHash<QByteArray, Handler> m_handlers;
    QHash<QString, PlainHandler> m_paths;
    QHash<QString, ControlHandler> m_controls;
};

} // namespace namestead::practice
