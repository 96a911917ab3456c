#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace namestead::practice {

class World;

/// E-mail addresses of the account and whether they are verified; `world.state<Emails>()`.
class Emails
{
public:
    static constexpr int mailsPerAddressAndDay = 5;
    static constexpr int mailsPerDay = 500;

    struct Address
    {
        quint64 serial = 0;
        QString email;
        QString number; ///< EmailVerificationNo
        qint64 createdMs = 0;
        qint64 changedMs = 0;
        qint64 tokenSentMs = 0; ///< 0: never
        qint64 verifiedMs = 0;
        bool verified = false;
        QString sendIp;
        QString confirmIp;
        QString token;  ///< of the last mail; empty once used
        qint64 day = 0; ///< day (in Beijing) that `mailsToday` counts
        int mailsToday = 0;
    };

    /// Starts with the addresses of the profiles and of the first owners.
    explicit Emails(World &world);

    [[nodiscard]] const Address *find(const QString &email) const;
    /// Oldest first.
    [[nodiscard]] const std::map<quint64, Address> &all() const { return m_addresses; }
    [[nodiscard]] bool isVerified(const QString &email) const;

    /// Mails a new token (the old one ends) and takes the address in when it is new. False: the quota of the day is used up.
    bool sendToken(World &world, const QString &email, const QString &ip);
    /// Makes the address that the token went to verified, with all profiles, owners and names that wait for it.
    /// False: unknown, used or too old.
    bool confirm(World &world, const QString &token, const QString &ip);
    bool remove(const QString &email);

private:
    Address &add(const QString &email, qint64 nowMs);
    Address *edit(const QString &email);

    quint64 m_seed;
    quint64 m_last = 0;
    qint64 m_day = 0;
    int m_mailsToday = 0;
    std::map<quint64, Address> m_addresses;
    QHash<QString, quint64> m_byEmail; ///< folded
    QHash<QString, quint64> m_byToken;
};

} // namespace namestead::practice
