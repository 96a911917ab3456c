#include "api/practice/practiceservice.h"

#include "api/practice/handlers/handlers.h"
#include "api/practice/server/control.h"
#include "api/practice/server/httpserver.h"
#include "api/practice/server/requesthandler.h"
#include "api/practice/world/worldjournal.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

using namespace practice;

namespace {

constexpr char practiceKeyId[] = "PRACTICE-ACCOUNT-KEY-ID";

QByteArray randomWord()
{
    std::array<quint32, 5> bits;
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

} // namespace

class PracticeService::Private
{
public:
    Private(PracticeService &service, const Settings &wanted)
        : settings(wanted), secret(wanted.secret.isEmpty() ? randomWord() : wanted.secret),
          controlPath("/control-" + randomWord()), handler(router, practiceKeyId, secret), control(service, router),
          server([this](const HttpRequest &request) { return answer(request); })
    {
        addAllHandlers(router);
        handler.setStyle(settings.style);
        if (!settings.journalFile.isEmpty())
            journal = std::make_unique<WorldJournal>(settings.journalFile);
        handler.setJournal(journal.get());
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        if (request.path.startsWith(controlPath + '/'))
            return control.handle(request, request.path.sliced(controlPath.size() + 1));
        return handler.handle(request);
    }

    std::shared_ptr<World> makeWorld()
    {
        auto world = journal ? journal->open(settings.world, [this](auto &...given) { carryOutAgain(given...); })
                             : std::make_shared<World>(settings.world);
        if (!world)
            return nullptr;
        world->setBaseUrl(baseUrl());
        return world;
    }

    void carryOutAgain(World &world, const Operation &operation, const Context &context, const Parameters &parameters)
    {
        // Refused then, refused now: what was answered is of no interest.
        if (const Router::Handler *again = router.handler(operation.name.toUtf8()))
            (void)(*again)(world, context, parameters);
    }

    [[nodiscard]] QString baseUrl() const { return u"http://127.0.0.1:%1"_s.arg(server.port()); }

    const Settings settings;
    const QByteArray secret;
    const QByteArray controlPath;
    Router router;
    RequestHandler handler;
    Control control;
    std::unique_ptr<WorldJournal> journal;
    HttpServer server; // last: its threads use all of the above
};

PracticeService::PracticeService() : PracticeService(Settings()) {}
PracticeService::PracticeService(const Settings &settings) : d(std::make_unique<Private>(*this, settings)) {}

PracticeService::~PracticeService()
{
    stop();
}

bool PracticeService::start()
{
    auto world = d->makeWorld();
    if (!world)
        return false;
    d->handler.setWorld(std::move(world));
    if (!d->server.start(d->settings.port))
        return false;
    withWorld([this](World &world) { world.setBaseUrl(d->baseUrl()); });
    return true;
}

void PracticeService::stop()
{
    d->server.stop();
}

quint16 PracticeService::port() const
{
    return d->server.port();
}

QString PracticeService::url() const
{
    return d->baseUrl() + u'/';
}

QString PracticeService::controlUrl() const
{
    return d->baseUrl() + QString::fromLatin1(d->controlPath);
}

QString PracticeService::keyId() const
{
    return QString::fromLatin1(practiceKeyId);
}

QByteArray PracticeService::secret() const
{
    return d->secret;
}

std::shared_ptr<World> PracticeService::world() const
{
    return d->handler.world();
}

void PracticeService::moveClock(qint64 byMs)
{
    withWorld([this, byMs](World &world) {
        if (d->journal && !d->journal->writeClock(world.nowMs(), byMs))
            qWarning("The practice account's clock could not be written down.");
        world.moveClock(byMs);
        world.advance();
    });
}

qint64 PracticeService::nowMs() const
{
    return withWorld([](const World &world) { return world.nowMs(); });
}

void PracticeService::addFault(const FaultRule &rule)
{
    d->handler.faults().add(rule);
}

void PracticeService::clearFaults()
{
    d->handler.faults().clear();
}

void PracticeService::setGuards(const Guards &guards)
{
    withWorld([&](World &world) { world.guards() = guards; });
}

Guards PracticeService::guards() const
{
    return withWorld([](World &world) { return world.guards(); });
}

void PracticeService::setStyle(const ReplyStyle &style)
{
    d->handler.setStyle(style);
}

ReplyStyle PracticeService::style() const
{
    return d->handler.style();
}

void PracticeService::setTaskSpeed(int leastMs, int mostMs)
{
    withWorld([&](World &world) { world.tasks().setSpeed(leastMs, mostMs); });
}

void PracticeService::finishTasks()
{
    withWorld([](World &world) { world.tasks().finishAll(world); });
}

void PracticeService::reset()
{
    d->handler.faults().reset();
    d->handler.gate().forgetRepeatedNonces();
    d->handler.counts().clear();
    d->handler.setStyle(d->settings.style);
    d->handler.setWorld(d->makeWorld());
}

const RequestCounts &PracticeService::counts() const
{
    return d->handler.counts();
}

std::map<QString, qint64> PracticeService::firedFaults() const
{
    return d->handler.faults().fired();
}

QHash<QByteArray, int> PracticeService::repeatedNonces() const
{
    return d->handler.gate().repeatedNonces();
}

} // namespace namestead
