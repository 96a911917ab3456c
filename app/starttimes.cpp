#include "app/starttimes.h"

#include "models/domains/domaintablemodel.h"
#include "models/portfolio/portfolio.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <cmath>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// Since the process was made; the system tells that to a hundredth of a second.
std::optional<double> processAgeMs()
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray stat = file.readAll();
    // Field 22; the second one is the program's name in brackets, which may hold blanks.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    bool isNumber = false;
    const double beganTicks = fields.value(startTime).toDouble(&isNumber);
    timespec now{};
    if (!isNumber || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    return (double(now.tv_sec) - beganTicks / double(::sysconf(_SC_CLK_TCK))) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return std::nullopt;
#endif
}

qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

double tenths(double ms)
{
    return std::round(ms * 10) / 10;
}

} // namespace

bool StartTimes::canMeasure()
{
    return processAgeMs().has_value();
}

StartTimes::StartTimes(QWidget &window, QWidget &table, std::function<void(bool measured)> end)
    : m_window(window), m_table(table), m_end(std::move(end))
{
    m_window.installEventFilter(this);
    m_table.installEventFilter(this);
}

void StartTimes::watch(const Portfolio &portfolio, const DomainTableModel &domains)
{
    m_portfolio = &portfolio;
    m_domains = &domains;
    connect(&portfolio, &Portfolio::opened, this, &StartTimes::onOpened);
}

void StartTimes::onOpened()
{
    if (m_portfolio->isOpen()) {
        m_table.update(); // also where the last names changed nothing that is in view
        return;
    }
    m_isDone = true;
    m_end(false);
}

bool StartTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isDone) {
        if (watched == &m_table && m_domains) {
            m_paintsRows = m_domains->rowCount() > 0;
            m_paintsAll = m_portfolio->isOpen() && m_domains->totalCount() == m_portfolio->count();
        }
        // Comes when everything of this paint is on the screen, before what else waits.
        if (!std::exchange(m_isPainting, true))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

void StartTimes::customEvent(QEvent *)
{
    m_isPainting = false;
    const double ms = processAgeMs().value_or(0);
    if (!m_windowMs)
        m_windowMs = ms;
    if (m_paintsRows && !m_firstRowsMs)
        m_firstRowsMs = ms;
    if (m_paintsAll && !m_isDone)
        finish(ms);
}

void StartTimes::finish(double ms)
{
    m_isDone = true;
    QJsonObject times{{u"windowMs"_s, tenths(*m_windowMs)},
                      {u"allNamesMs"_s, tenths(ms)},
                      {u"names"_s, m_domains->totalCount()},
                      {u"residentKb"_s, residentKb()}};
    if (m_firstRowsMs)
        times.insert(u"firstRowsMs"_s, tenths(*m_firstRowsMs));
    std::printf("%s\n", QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    m_end(true);
}

} // namespace namestead
