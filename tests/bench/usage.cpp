#include "tests/bench/usage.h"

#include <QDir>
#include <QFile>

#include <ctime>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

double secondsOf(clockid_t clock)
{
    timespec time{};
    if (clock_gettime(clock, &time) != 0)
        qFatal("the processor time cannot be read");
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double statusMegabytes(const QByteArray &field)
{
    for (const QByteArray &line : contents(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    qFatal("/proc/self/status does not tell %s", field.constData());
}

} // namespace

double processorSeconds()
{
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadSeconds()
{
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

double threadSeconds(const QByteArray &name)
{
    const QString tasks = u"/proc/self/task/"_s;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (contents(tasks + task + u"/comm"_s).trimmed() == name.left(15))
            return contents(tasks + task + u"/schedstat"_s).split(' ').first().toDouble() / 1e9;
    }
    qFatal("there is no thread %s", name.constData());
}

double residentMegabytes()
{
    malloc_trim(0);
    return statusMegabytes("VmRSS");
}

double heapMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / (1024 * 1024);
}

double peakMegabytes()
{
    return statusMegabytes("VmHWM");
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1 || !file.flush())
        qFatal("the peak of memory cannot be set back");
}

} // namespace namestead::bench
