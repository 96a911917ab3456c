#pragma once

#include "models/portfolio/domainrecord.h"

#include <QDate>
#include <QDateTime>
#include <QRandomGenerator>

namespace namestead::test {

inline qint64 localMs(const QDate &date, const QTime &time = QTime(12, 0))
{
    return QDateTime(date, time).toMSecsSinceEpoch();
}

inline DomainRecord named(const QString &name, const QString &id = {})
{
    DomainRecord record;
    record.instanceId = id.isEmpty() ? QStringLiteral("S-") + name : id;
    record.name = name;
    record.expiresMs = localMs(QDate(2030, 1, 1));
    record.registeredMs = localMs(QDate(2020, 1, 1));
    record.status = service::DomainStatus::Normal;
    record.realName = service::RealNameStatus::Verified;
    record.registrantType = service::RegistrantType::Organization;
    return record;
}

/// A record like those of an account, another for each number: few values, many combinations.
inline DomainRecord anyRecord(QRandomGenerator &random, const QString &id, const QString &name)
{
    DomainRecord record = named(name, id);
    const auto one = [&random](int of) { return int(random.bounded(of)); };
    record.expiresMs = one(12) == 0 ? 0 : localMs(QDate::currentDate().addDays(one(900) - 60), QTime(one(24), one(60)));
    record.registeredMs = localMs(QDate(2010, 1, 1).addDays(one(5000)), QTime(one(24), one(60)));
    record.status = Open<service::DomainStatus>::fromWire(QList<QByteArray>{"1", "2", "3", "3", "9", ""}.at(one(6)));
    record.realName = Open<service::RealNameStatus>::fromWire(
        QList<QByteArray>{"NONAUDIT", "AUDITING", "SUCCEED", "FAILED"}.at(one(4)));
    record.registrantType = Open<service::RegistrantType>::fromWire(QList<QByteArray>{"1", "2"}.at(one(2)));
    record.groupId = QString::number(one(4));
    record.group = QStringList{QString(), QStringLiteral("Shop 2"), QStringLiteral("Shop 10"),
                               QString::fromUtf8("\xe5\x93\x81\xe7\x89\x8c")}
                       .at(record.groupId.toInt());
    record.owner = QStringList{QString(), QStringLiteral("Owner A"), QStringLiteral("owner b")}.at(one(3));
    if (one(5) == 0)
        record.remark = QStringLiteral("Remark %1").arg(one(30));
    if (one(2) == 0)
        record.premium = one(10) == 0;
    if (one(2) == 0)
        record.autoRenew = one(2) == 0;
    if (one(3) != 0) {
        record.detailsMs = localMs(QDate(2026, 1, 1).addDays(one(200)), QTime(one(24), one(60)));
        record.dnsServers =
            QList<QStringList>{{},
                               {QStringLiteral("dns1.example.net"), QStringLiteral("dns2.example.net")},
                               {QStringLiteral("dns9.hichina.com"), QStringLiteral("dns10.hichina.com")}}
                .at(one(3));
        const QList<QByteArray> locks{"NONE_SETTING", "OPEN", "CLOSE", "HALF"};
        record.transferLock = Open<service::LockStatus>::fromWire(locks.at(one(4)));
        record.updateLock = Open<service::LockStatus>::fromWire(locks.at(one(4)));
        record.transferOut = Open<service::TransferOutStatus>::fromWire(one(9) == 0 ? "PENDING" : "NORMAL");
        record.email = QStringLiteral("hostmaster@example.com");
    }
    if (one(4) == 0)
        record.tags = one(2) == 0 ? QStringList{QStringLiteral("keep")}
                                  : QStringList{QStringLiteral("keep"), QStringLiteral("Sell")};
    if (one(8) == 0)
        record.note = QStringLiteral("A note that is longer than the first look, no. 0%1, %2").arg(one(3)).arg(one(30));
    return record;
}

} // namespace namestead::test
