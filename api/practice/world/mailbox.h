#pragma once

#include "api/catalogue/catalogue.h"

#include <QStringList>

#include <vector>

namespace namestead::practice {

class World;

/// The mails that the service would have sent; `world.state<Mailbox>()`. Nothing leaves the machine: the control address shows
/// them (`POST <controlUrl>/mailbox`), so tokens and transfer codes can be learnt there.
class Mailbox
{
public:
    struct Mail
    {
        qint64 timeMs = 0; ///< UTC
        QString to;
        QString kind;   ///< email-verification, transfer-in-token, transfer-code, transfer-out-requested
        QString secret; ///< the token or code in it
        QStringList domainNames;
        LocalText subject;
    };

    explicit Mailbox(World &) {}

    void send(Mail mail) { m_mails.push_back(std::move(mail)); }
    /// Oldest first.
    [[nodiscard]] const std::vector<Mail> &mails() const { return m_mails; }
    /// The newest mail to that address (any address when empty) of that kind.
    [[nodiscard]] const Mail *newest(const QString &kind, const QString &to = {}) const;

private:
    std::vector<Mail> m_mails;
};

} // namespace namestead::practice
