#pragma once

#include "models/domains/domainfilter.h"
#include "models/portfolio/domainrecord.h"

#include <QCoreApplication>

namespace namestead {

/// What the screens call the values of a domain, in the language of the moment. A value that the program does not know is
/// shown as it came; one that was not told says so. Main thread.
class DomainWords
{
    Q_DECLARE_TR_FUNCTIONS(namestead::DomainWords)
public:
    static QString status(const Open<service::DomainStatus> &value);
    static QString realName(const Open<service::RealNameStatus> &value);
    static QString registrantType(const Open<service::RegistrantType> &value);
    /// Locks come with the details: before those were read there is nothing to tell.
    static QString lock(const Open<service::LockStatus> &value, bool detailsRead);
    static QString transferOut(const Open<service::TransferOutStatus> &value, bool detailsRead);
    static QString autoRenew(std::optional<bool> value);
    static QString notTold();
    static QString notRead();
};

} // namespace namestead
