#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace namestead {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::TimeText)
};

} // namespace

QString agoText(qint64 thenMs, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(0, (nowMs - thenMs) / 1000);
    if (seconds < 60)
        return TimeText::tr("just now");
    if (seconds < 60 * 60)
        return TimeText::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 48 * 60 * 60)
        return TimeText::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    return TimeText::tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString agoText(qint64 thenMs)
{
    return agoText(thenMs, QDateTime::currentMSecsSinceEpoch());
}

QString daysText(int daysLeft)
{
    if (daysLeft == 0)
        return TimeText::tr("today");
    if (daysLeft > 0)
        return TimeText::tr("in %n day(s)", nullptr, daysLeft);
    return TimeText::tr("%n day(s) ago", nullptr, -daysLeft);
}

QString isoDate(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

QString longDate(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::LongFormat);
}

QString longDateTime(qint64 ms)
{
    if (ms == 0)
        return {};
    const QTime time = QDateTime::fromMSecsSinceEpoch(ms).time();
    //: a day and a time of it
    return TimeText::tr("%1, %2").arg(longDate(ms), QLocale().toString(time, QLocale::ShortFormat));
}

} // namespace namestead
