#pragma once

#include "api/client/domainsclient.h"
#include "api/practice/context.h"
#include "api/practice/practiceservice.h"
#include "models/tasks/taskbook.h"

#include <QDateTime>
#include <QNetworkAccessManager>

namespace namestead {

/// A practice service, a client for it, and tasks made in its world without the way over HTTP.
struct TaskLab
{
    explicit TaskLab(int stageMs = 100'000'000) : service(settingsOf(stageMs))
    {
        if (!service.start())
            qFatal("the practice service could not start");
        // The service's clock is ours, so that moving it makes no request older than it is.
        Surroundings surroundings = Surroundings::real();
        surroundings.utcMs = [this] { return service.nowMs(); };
        client = std::make_unique<DomainsClient>(
            network, Endpoint::custom(QUrl(service.url())),
            [this] {
                return Credentials{service.keyId(), service.secret(), {}};
            },
            Catalogue::builtIn(), clientSettings(), surroundings);
    }

    static PracticeService::Settings settingsOf(int stageMs)
    {
        PracticeService::Settings settings;
        settings.world.names = 50;
        settings.world.stageLeastMs = stageMs;
        settings.world.stageMostMs = stageMs;
        return settings;
    }
    static ClientSettings clientSettings()
    {
        using std::chrono::milliseconds;
        ClientSettings settings;
        settings.timeLimit = milliseconds(3'000);
        settings.firstPause = milliseconds(2);
        settings.pace.throttlePause = milliseconds(2);
        settings.pace.longestThrottlePause = milliseconds(20);
        settings.attempts = 1;
        settings.throttledAttempts = 1;
        return settings;
    }

    [[nodiscard]] ReachClient reach()
    {
        return [this](QObject *context, const std::function<void(const Result<DomainsClient *> &)> &ready) {
            QMetaObject::invokeMethod(
                context, [this, ready] { ready(client.get()); }, Qt::QueuedConnection);
        };
    }
    [[nodiscard]] std::unique_ptr<TaskBook> book()
    {
        auto made = std::make_unique<TaskBook>(reach(), [this] { return service.nowMs(); });
        made->setPauses(std::chrono::milliseconds(20), std::chrono::milliseconds(200));
        return made;
    }

    /// A task over names that begin with `begin`; the first `failing` of them will fail, results are what a transfer code would be.
    QString makeTask(int names, int failing = 0, const QString &type = QStringLiteral("CHG_DNS"),
                     const QString &begin = QStringLiteral("name"), const QString &result = {})
    {
        return service.withWorld([&](practice::World &world) {
            std::vector<practice::TaskItem> items;
            for (int i = 0; i < names; ++i) {
                items.push_back({QStringLiteral("%1%2-%3.com").arg(begin).arg(++made).arg(i),
                                 QStringLiteral("S%1").arg(made), [fails = i < failing, result](practice::World &) {
                                     return fails ? practice::TaskOutcome::failure(QStringLiteral("Not allowed."),
                                                                                   QStringLiteral("不允许。"))
                                                  : practice::TaskOutcome::success(result);
                                 }});
            }
            const auto outcome = world.tasks().submit(world, practice::Context(), {type, {}}, std::move(items));
            return *outcome;
        });
    }
    /// Moves every detail of a task from waiting to running: a cancellation comes too late then.
    void startAll(const QString &taskNo)
    {
        service.withWorld([&](practice::World &world) {
            auto *task = world.tasks().find(taskNo);
            for (auto &detail : task->details) {
                if (detail.state != practice::DetailState::Waiting)
                    continue;
                detail.state = practice::DetailState::Running;
                --task->waiting;
                ++task->running;
            }
            return 0;
        });
    }
    /// The next request of this operation meets it; slow ones take 150 ms.
    void fault(practice::FaultKind kind, const QString &operation, int http = 500,
               const QString &code = QStringLiteral("InternalError"))
    {
        practice::FaultRule rule;
        rule.kind = kind;
        rule.match = operation;
        rule.ms = 150;
        rule.http = http;
        rule.code = code;
        service.addFault(rule);
    }
    [[nodiscard]] qint64 requests(const QString &action) const { return service.counts().of(action); }

    QNetworkAccessManager network;
    PracticeService service;
    std::unique_ptr<DomainsClient> client;
    int made = 0;
};

} // namespace namestead
