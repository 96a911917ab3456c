#pragma once

#include "api/practice/server/httpserver.h"

#include <QJsonObject>

namespace namestead {
class PracticeService;
}

namespace namestead::practice {

class Router;

/// The address that is no part of the real API: `POST <controlUrl>/<what>` with a JSON object, `GET <controlUrl>/report`.
/// | what | object |
/// | --- | --- |
/// | `clock` | `{"advanceMs": 86400000}`, by how much the service's clock moves |
/// | `faults` | a FaultRule's members, or `{"clear": true}` |
/// | `guards` | `{"date": false, "busy": true, "rate": true}` |
/// | `style` | `{"case": "pascal|camel|lower", "lists": "catalogue|wrapped|bare|single", "scalarsAsText": true}` |
/// | `tasks` | `{"leastMs": 0, "mostMs": 10}`, duration of a stage |
/// | `finish` | `{}`: all tasks end now |
/// | `reset` | `{}`: a new world from the same settings, no faults, no counts |
/// Each answers `{"ok": true}` or 400 with a message; other names are those of Router::onControl.
class Control
{
public:
    Control(PracticeService &service, const Router &router) : m_service(service), m_router(router) {}

    HttpAnswer handle(const HttpRequest &request, const QByteArray &name);

private:
    bool apply(const QByteArray &name, const QJsonObject &object);
    bool applyFault(const QJsonObject &object);
    bool applyStyle(const QJsonObject &object);
    bool applyGuards(const QJsonObject &object);
    [[nodiscard]] QJsonObject report() const;

    PracticeService &m_service;
    const Router &m_router;
};

} // namespace namestead::practice
