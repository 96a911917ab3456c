#include "api/practice/practiceservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Blocks the signals that end the program for all threads to come and makes them readable.
int endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC);
}

void waitForTheEnd(int ending, bool alsoStdin)
{
    std::array<pollfd, 2> watched = {pollfd{ending, POLLIN, 0}, pollfd{alsoStdin ? STDIN_FILENO : -1, POLLIN, 0}};
    for (;;) {
        if (poll(watched.data(), watched.size(), -1) < 0)
            continue;
        if (watched[0].revents != 0)
            return;
        std::array<char, 256> ignored;
        if (watched[1].revents != 0 && read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

/// The number of an option, or nothing with a message.
std::optional<qint64> numberOf(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most)
{
    bool good = false;
    const qint64 number = parser.value(option).toLongLong(&good);
    if (good && number >= least && number <= most)
        return number;
    std::fprintf(stderr, "--%s takes a number from %lld to %lld\n", qPrintable(option), static_cast<long long>(least),
                 static_cast<long long>(most));
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A service with the API of Alibaba Cloud Domains, on this machine only, for practice and tests."_s);
    parser.addHelpOption();
    parser.addOption({u"names"_s, u"Names in the account."_s, u"count"_s, u"1000"_s});
    parser.addOption({u"seed"_s, u"The same seed makes the same names."_s, u"number"_s, u"1"_s});
    parser.addOption({u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"number"_s, u"0"_s});
    parser.addOption({u"batch-limit"_s, u"Domains that one task may have."_s, u"count"_s, u"500"_s});
    parser.addOption({u"stage-least"_s, u"Shortest time of a task's stage in milliseconds."_s, u"ms"_s, u"300"_s});
    parser.addOption({u"stage-most"_s, u"Longest time of a task's stage in milliseconds."_s, u"ms"_s, u"1500"_s});
    parser.addOption({u"style"_s, u"Names in replies: pascal, camel or lower."_s, u"case"_s, u"pascal"_s});
    parser.addOption(
        {u"lists"_s, u"Lists in replies: catalogue, wrapped, bare or single."_s, u"shape"_s, u"catalogue"_s});
    parser.addOption({u"text-numbers"_s, u"Numbers and booleans in replies as text."_s});
    parser.addOption({u"keep"_s, u"Keep the account in this file, and go on with it at the next start."_s, u"file"_s});
    parser.addOption({u"exit-with-parent"_s, u"End when standard input ends."_s});
}

std::optional<namestead::PracticeService::Settings> settingsOf(const QCommandLineParser &parser)
{
    using Style = namestead::practice::ReplyStyle;
    const auto names = numberOf(parser, u"names"_s, 0, 1'000'000);
    const auto seed = numberOf(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    const auto port = numberOf(parser, u"port"_s, 0, 65535);
    const auto batch = numberOf(parser, u"batch-limit"_s, 1, 100'000);
    const auto least = numberOf(parser, u"stage-least"_s, 0, 3'600'000);
    const auto most = numberOf(parser, u"stage-most"_s, 0, 3'600'000);
    const auto nameCase = QStringList{u"pascal"_s, u"camel"_s, u"lower"_s}.indexOf(parser.value(u"style"_s));
    const auto shape =
        QStringList{u"catalogue"_s, u"wrapped"_s, u"bare"_s, u"single"_s}.indexOf(parser.value(u"lists"_s));
    if (nameCase < 0 || shape < 0)
        std::fprintf(stderr, "no such style\n");
    if (!names || !seed || !port || !batch || !least || !most || nameCase < 0 || shape < 0)
        return std::nullopt;
    namestead::PracticeService::Settings settings;
    settings.world.names = int(*names);
    settings.world.seed = quint64(*seed);
    settings.world.batchLimit = int(*batch);
    settings.world.stageLeastMs = int(*least);
    settings.world.stageMostMs = int(*most);
    settings.port = quint16(*port);
    settings.style.nameCase = Style::NameCase(nameCase);
    settings.style.listShape = Style::ListShape(shape);
    settings.style.scalarsAsText = parser.isSet(u"text-numbers"_s);
    settings.journalFile = parser.value(u"keep"_s);
    settings.secret = qgetenv("NAMESTEAD_PRACTICE_SECRET"); // not an argument: those are for everybody to see
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const int ending = endingSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"namestead-practice"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto settings = settingsOf(parser);
    if (!settings)
        return 2;
    namestead::PracticeService service(*settings);
    if (!service.start()) {
        std::fprintf(stderr, "port %d cannot be had, or the file to keep the account in cannot be written\n",
                     int(settings->port));
        return 1;
    }
    const QJsonObject hello{{u"url"_s, service.url()},
                            {u"accessKeyId"_s, service.keyId()},
                            {u"accessKeySecret"_s, QString::fromLatin1(service.secret())},
                            {u"controlUrl"_s, service.controlUrl()}};
    std::printf("%s\n", QJsonDocument(hello).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    waitForTheEnd(ending, parser.isSet(u"exit-with-parent"_s));
    service.stop();
    return 0;
}
