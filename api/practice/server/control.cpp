#include "api/practice/server/control.h"

#include "api/practice/practiceservice.h"
#include "api/practice/router.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

HttpAnswer jsonAnswer(int status, const QJsonObject &object)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer controlRefusal(const QString &message)
{
    return jsonAnswer(400, {{u"ok"_s, false}, {u"message"_s, message}});
}

/// Only these keys, and all of that type.
bool hasOnlyKeys(const QJsonObject &object, const QStringList &keys, QJsonValue::Type type)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()) || it->type() != type)
            return false;
    }
    return true;
}

} // namespace

HttpAnswer Control::handle(const HttpRequest &request, const QByteArray &name)
{
    if (request.method == "GET")
        return name == "report" ? jsonAnswer(200, report()) : controlRefusal(u"GET knows only report"_s);
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(request.body.isEmpty() ? QByteArray("{}") : request.body, &error);
    if (request.method != "POST" || !document.isObject())
        return controlRefusal(u"a JSON object by POST"_s);
    if (const auto *handler = m_router.controlHandler(QString::fromUtf8(name)))
        return m_service.withWorld([&](World &world) { return jsonAnswer(200, (*handler)(world, document.object())); });
    if (apply(name, document.object()))
        return jsonAnswer(200, {{u"ok"_s, true}});
    return controlRefusal(u"unknown name, key or value"_s);
}

bool Control::apply(const QByteArray &name, const QJsonObject &object)
{
    if (name == "clock") {
        if (!hasOnlyKeys(object, {u"advanceMs"_s}, QJsonValue::Double))
            return false;
        m_service.moveClock(object.value(u"advanceMs"_s).toInteger());
        return true;
    }
    if (name == "tasks") {
        if (!hasOnlyKeys(object, {u"leastMs"_s, u"mostMs"_s}, QJsonValue::Double))
            return false;
        m_service.setTaskSpeed(object.value(u"leastMs"_s).toInt(), object.value(u"mostMs"_s).toInt());
        return true;
    }
    if (name == "faults")
        return applyFault(object);
    if (name == "style")
        return applyStyle(object);
    if (name == "guards")
        return applyGuards(object);
    if (!object.isEmpty())
        return false;
    if (name == "finish")
        m_service.finishTasks();
    else if (name == "reset")
        m_service.reset();
    else
        return false;
    return true;
}

bool Control::applyFault(const QJsonObject &object)
{
    if (object.value(u"clear"_s).toBool()) {
        m_service.clearFaults();
        return object.size() == 1;
    }
    const auto rule = FaultRule::fromJson(object);
    if (rule)
        m_service.addFault(*rule);
    return rule.has_value();
}

bool Control::applyGuards(const QJsonObject &object)
{
    if (!hasOnlyKeys(object, {u"date"_s, u"busy"_s, u"rate"_s}, QJsonValue::Bool))
        return false;
    Guards guards = m_service.guards();
    guards.date = object.value(u"date"_s).toBool(guards.date);
    guards.busy = object.value(u"busy"_s).toBool(guards.busy);
    guards.rate = object.value(u"rate"_s).toBool(guards.rate);
    m_service.setGuards(guards);
    return true;
}

bool Control::applyStyle(const QJsonObject &object)
{
    static const QStringList cases = {u"pascal"_s, u"camel"_s, u"lower"_s};
    static const QStringList shapes = {u"catalogue"_s, u"wrapped"_s, u"bare"_s, u"single"_s};
    ReplyStyle style = m_service.style();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto nameCase = cases.indexOf(it->toString());
        const auto shape = shapes.indexOf(it->toString());
        if (it.key() == "case"_L1 && nameCase >= 0)
            style.nameCase = ReplyStyle::NameCase(nameCase);
        else if (it.key() == "lists"_L1 && shape >= 0)
            style.listShape = ReplyStyle::ListShape(shape);
        else if (it.key() == "scalarsAsText"_L1 && it->isBool())
            style.scalarsAsText = it->toBool();
        else
            return false;
    }
    m_service.setStyle(style);
    return true;
}

QJsonObject Control::report() const
{
    QJsonObject requests;
    for (const auto &[action, outcomes] : m_service.counts().all()) {
        QJsonObject byOutcome;
        for (const auto &[outcome, count] : outcomes)
            byOutcome.insert(outcome, count);
        requests.insert(action, byOutcome);
    }
    QJsonObject faults;
    for (const auto &[kind, count] : m_service.firedFaults())
        faults.insert(kind, count);
    QJsonObject nonces;
    const auto repeated = m_service.repeatedNonces();
    for (auto it = repeated.begin(); it != repeated.end(); ++it)
        nonces.insert(QString::fromUtf8(it.key()), *it);
    QJsonObject result{{u"requests"_s, requests}, {u"faults"_s, faults}, {u"repeatedNonces"_s, nonces}};
    m_service.withWorld([&](World &world) {
        QMap<QString, QMap<QString, int>> counts;
        for (const Charge &charge : world.ledger().charges())
            ++counts[charge.domainName][QString::fromLatin1(chargeKindName(charge.kind))];
        QJsonObject charges;
        for (auto name = counts.begin(); name != counts.end(); ++name) {
            QJsonObject kinds;
            for (auto kind = name->begin(); kind != name->end(); ++kind)
                kinds.insert(kind.key(), *kind);
            charges.insert(name.key(), kinds);
        }
        result.insert(u"charges"_s, charges);
        result.insert(u"chargedFen"_s, world.ledger().totalFen());
        result.insert(u"names"_s, world.names().count());
        result.insert(u"nowMs"_s, world.nowMs());
    });
    return result;
}

} // namespace namestead::practice
