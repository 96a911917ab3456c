#include "api/practice/server/requesthandler.h"

#include "api/practice/replies/jsonreplywriter.h"
#include "api/practice/replies/xmlreplywriter.h"
#include "api/practice/world/world.h"
#include "api/practice/world/worldjournal.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr int rateWindowMs = 1000;

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

HttpAnswer plainAnswer(int status, const QByteArray &text)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain";
    answer.body = text;
    return answer;
}

constexpr char garbage[] = "\x1f\x8b\x08\x00 \xff\xfe not what you asked for \x00\x01";
const QByteArray signInPage =
    "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Sign in to use this network."
    "</form></body></html>";
const QByteArray errorPage =
    "<html><head><title>500 Internal Server Error</title></head><body><h1>500</h1></body></html>";

} // namespace

struct RequestHandler::Job
{
    const HttpRequest &request;
    World &world;
    bool json = false;
    QString action; ///< as it came; counted under this
    QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    Admitted admitted;
};

RequestHandler::RequestHandler(const Router &router, QByteArray keyId, QByteArray secret)
    : m_router(router), m_gate(std::move(keyId), std::move(secret))
{}

void RequestHandler::setWorld(std::shared_ptr<World> world)
{
    const std::scoped_lock lock(m_mutex);
    m_world = std::move(world);
}

std::shared_ptr<World> RequestHandler::world() const
{
    const std::scoped_lock lock(m_mutex);
    return m_world;
}

void RequestHandler::setStyle(const ReplyStyle &style)
{
    const std::scoped_lock lock(m_mutex);
    m_style = style;
}

ReplyStyle RequestHandler::style() const
{
    const std::scoped_lock lock(m_mutex);
    return m_style;
}

HttpAnswer RequestHandler::handle(const HttpRequest &request)
{
    const std::shared_ptr<World> world = this->world();
    HttpAnswer answer;
    if (request.bodyTooLarge)
        answer = plainAnswer(413, "body too large");
    else if (request.path == "/")
        answer = handleApi(request, *world);
    else if (const auto *handler = m_router.plainHandler(QString::fromUtf8(request.path)))
        answer = handlePath(request, *handler, *world);
    else
        answer = plainAnswer(404, "no such address");
    answer.headers.append({"Date", httpDate(QDateTime::currentMSecsSinceEpoch() + world->clockOffsetMs())});
    return answer;
}

HttpAnswer RequestHandler::handlePath(const HttpRequest &request, const Router::PlainHandler &handler, World &world)
{
    PlainReply reply;
    {
        const auto lock = world.lock();
        world.advance();
        reply = handler(world, {request.method, QString::fromUtf8(request.path), request.contentType, request.body});
    }
    m_counts.count(QString::fromUtf8(request.path), QString::number(reply.status));
    HttpAnswer answer;
    answer.status = reply.status;
    answer.contentType = reply.contentType;
    answer.body = reply.body;
    return answer;
}

HttpAnswer RequestHandler::handleApi(const HttpRequest &request, World &world)
{
    if (request.method != "GET" && request.method != "POST")
        return plainAnswer(405, "GET or POST");
    QByteArray form = request.query;
    if (!request.body.isEmpty() && request.contentType.startsWith("application/x-www-form-urlencoded"))
        form += '&' + request.body;
    Job job{request, world, false, {}, QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper(), {}};
    const auto all = Parameters::fromForm(form);
    if (!all)
        return refuse(job, {400, u"InvalidParameter"_s, u"The query or body is not well formed."_s});
    job.action = QString::fromUtf8(all->value("Action").value_or(QByteArrayView()));
    const QByteArrayView format = all->value("Format").value_or(QByteArrayView());
    job.json = format.size() == 4 && qstrnicmp(format.data(), "json", 4) == 0;
    auto admitted = m_gate.admit(request.method, *all, QDateTime::currentMSecsSinceEpoch() + world.clockOffsetMs());
    if (!admitted)
        return refuse(job, admitted.error());
    job.admitted = std::move(*admitted);
    job.admitted.context.requestId = job.requestId;
    return carryOut(job);
}

HttpAnswer RequestHandler::carryOut(Job &job)
{
    const auto fault = m_faults.take(job.action, job.admitted.operation->effect);
    if (fault && !fault->doesWork()) {
        m_counts.count(job.action, u"fault:"_s + QLatin1StringView(faultKindName(fault->kind)));
        HttpAnswer answer;
        spoil(answer, *fault);
        if (fault->kind == FaultKind::Throttle)
            answer = errorAnswer(job, {400, u"Throttling.User"_s, u"Request was denied due to user flow control."_s});
        else if (fault->kind == FaultKind::Error)
            answer = errorAnswer(job, {fault->http, fault->code, u"A fault that was asked for."_s});
        return answer;
    }
    const Outcome<Router::ReplyBody> outcome = work(job);
    m_counts.count(job.action,
                   fault         ? u"fault:"_s + QLatin1StringView(faultKindName(fault->kind))
                       : outcome ? u"ok"_s
                                 : outcome.error().code);
    HttpAnswer answer = outcome ? replyTo(job, *outcome, fault && fault->kind == FaultKind::WrongTypes)
                                : errorAnswer(job, outcome.error());
    if (fault)
        spoil(answer, *fault);
    return answer;
}

Outcome<Router::ReplyBody> RequestHandler::work(Job &job)
{
    const Router::Handler *handler = m_router.handler(job.admitted.operation->name.toUtf8());
    if (!handler)
        return ServiceError{400, u"UnsupportedOperation"_s, u"The practice service has no such operation."_s};
    const auto lock = job.world.lock();
    job.world.advance();
    if (exceedsRate(*job.admitted.operation, job.world))
        return ServiceError{400, u"Throttling.User"_s, u"Request was denied due to user flow control."_s};
    const Admitted &admitted = job.admitted;
    const qint64 now = job.world.nowMs();
    if (m_journal && admitted.operation->effect != Effect::Read
        && !m_journal->writeRequest(now, *admitted.operation, admitted.context, admitted.parameters))
        return ServiceError{503, u"ServiceUnavailable"_s, u"The practice account cannot be written to the disk."_s};
    return job.world.at(now, [&] { return (*handler)(job.world, admitted.context, admitted.parameters); });
}

bool RequestHandler::exceedsRate(const Operation &operation, World &world)
{
    if (!operation.perSecond || !world.guards().rate)
        return false;
    const std::scoped_lock lock(m_mutex);
    std::deque<qint64> &calls = m_recentCalls[operation.name];
    const qint64 now = steadyMs();
    while (!calls.empty() && calls.front() <= now - rateWindowMs)
        calls.pop_front();
    if (int(calls.size()) >= *operation.perSecond)
        return true;
    calls.push_back(now);
    return false;
}

HttpAnswer RequestHandler::replyTo(const Job &job, const Router::ReplyBody &body, bool wrongTypes) const
{
    ReplyStyle style = this->style();
    style.wrongTypes = wrongTypes;
    HttpAnswer answer;
    if (job.json) {
        JsonReplyWriter writer(style);
        body(writer);
        answer.body = writer.take();
    } else {
        const Operation &operation = *job.admitted.operation;
        XmlReplyWriter writer(
            style, (operation.xmlRoot.isEmpty() ? operation.name + u"Response"_s : operation.xmlRoot).toUtf8());
        body(writer);
        answer.body = writer.take();
        answer.contentType = "text/xml; charset=utf-8";
    }
    return answer;
}

HttpAnswer RequestHandler::refuse(const Job &job, const ServiceError &error)
{
    m_counts.count(job.action, error.code);
    return errorAnswer(job, error);
}

HttpAnswer RequestHandler::errorAnswer(const Job &job, const ServiceError &error)
{
    const auto write = [&](ReplyWriter &writer) {
        writer.text("RequestId", job.requestId);
        writer.text("HostId", u"practice.namestead"_s);
        writer.text("Code", error.code);
        writer.text("Message", error.message);
    };
    HttpAnswer answer;
    answer.status = error.http;
    if (job.json) {
        JsonReplyWriter writer({});
        write(writer);
        answer.body = writer.take();
    } else {
        XmlReplyWriter writer({}, "Error");
        write(writer);
        answer.body = writer.take();
        answer.contentType = "text/xml; charset=utf-8";
    }
    return answer;
}

void RequestHandler::spoil(HttpAnswer &answer, const FaultRule &rule)
{
    using Delivery = HttpAnswer::Delivery;
    switch (rule.kind) {
    case FaultKind::LostBefore:
    case FaultKind::LostAfter:
        answer.delivery = Delivery::Close;
        break;
    case FaultKind::ResetBefore:
    case FaultKind::ResetAfter:
        answer.delivery = Delivery::Reset;
        break;
    case FaultKind::HalfHeader:
        answer.delivery = Delivery::HalfHeader;
        break;
    case FaultKind::HalfBody:
        answer.delivery = Delivery::HalfBody;
        break;
    case FaultKind::Hang:
        answer.delivery = Delivery::Hang;
        break;
    case FaultKind::Slow:
        answer.delayMs = rule.ms;
        break;
    case FaultKind::Trickle:
        answer.delivery = Delivery::Trickle;
        answer.delayMs = rule.ms;
        break;
    case FaultKind::BigBody:
        answer.delivery = Delivery::Huge;
        answer.hugeBytes = rule.bytes;
        break;
    case FaultKind::Garbage:
        answer.body = QByteArray(garbage, sizeof garbage - 1);
        break;
    case FaultKind::EmptyBody:
        answer.body.clear();
        break;
    case FaultKind::NonJson200:
        answer.contentType = "text/html";
        answer.body = signInPage;
        break;
    case FaultKind::Status500Html:
        answer.status = rule.http;
        answer.contentType = "text/html";
        answer.body = errorPage;
        break;
    case FaultKind::Redirect:
        answer.status = rule.http == 500 ? 307 : rule.http;
        answer.body.clear();
        answer.headers.append({"Location", rule.location.toUtf8()});
        break;
    case FaultKind::Throttle:
    case FaultKind::Error:
    case FaultKind::WrongTypes:
        break;
    }
}

QByteArray httpDate(qint64 utcMs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace namestead::practice
