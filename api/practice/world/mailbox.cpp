#include "api/practice/world/mailbox.h"

#include <algorithm>

namespace namestead::practice {

const Mailbox::Mail *Mailbox::newest(const QString &kind, const QString &to) const
{
    const auto it = std::find_if(m_mails.rbegin(), m_mails.rend(), [&](const Mail &mail) {
        return mail.kind == kind && (to.isEmpty() || mail.to.compare(to, Qt::CaseInsensitive) == 0);
    });
    return it == m_mails.rend() ? nullptr : &*it;
}

} // namespace namestead::practice
