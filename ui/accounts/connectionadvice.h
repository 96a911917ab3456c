#pragma once

#include "api/accounts/account.h"
#include "api/client/apierror.h"

#include <QStringList>

namespace namestead {

/// What a failed test of the connection means and what to do, as exactly as the answer allows: which part of the key, the
/// permission, the clock, the way there. Empty: nothing is known beyond errorText().
QString connectionAdvice(const ApiError &error, const Account &account);

/// The permissions a RAM user needs, by what the account is to be used for; names of RAM actions as the catalogue has them
/// (NOTES 10 of the service's description).
struct RamAdvice
{
    QStringList toLook;  ///< for a read-only account
    QStringList toRenew; ///< beside those, to pay for renewals
};
RamAdvice ramAdvice();
/// A policy document in the form of the RAM console, to copy.
QString ramPolicy(bool withRenewal);

} // namespace namestead
