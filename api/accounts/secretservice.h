#pragma once

#include "api/client/call.h"

#include <QMap>
#include <QStringList>

namespace namestead {

/// What the desktop's secret service says about itself. The keychain library cannot tell these apart: a locked keyring
/// looks to it like a missing entry, and it reports success for a deletion there.
struct SecretServiceState
{
    enum class Kind {
        NoBus,        ///< no session D-Bus
        NoService,    ///< nobody on it is org.freedesktop.secrets, or can be started as that
        NoAnswer,     ///< it is there and did not answer in time
        NoCollection, ///< it has no default keyring
        Locked,       ///< the default keyring, or an entry that was asked for, is locked
        Unlocked,
        OtherWallet, ///< a KDE desktop: its wallet is asked by the keychain library and tells the truth by itself
    };

    Kind kind = Kind::NoBus;
    QStringList locked{}; ///< Locked: D-Bus paths of what has to be unlocked
    QString text{};       ///< the bus's own words where something failed

    bool operator==(const SecretServiceState &) const = default;
};

/// The state's name for logs and tests.
const char *kindName(SecretServiceState::Kind kind);

/// Asks org.freedesktop.secrets on the session bus; every call is asynchronous and has a time limit. Main thread.
/// Source: freedesktop.org Secret Service API 0.2 (ReadAlias, SearchItems, Unlock, Collection.Locked, Prompt).
namespace secretservice {

/// `attributes` (may be empty) describe the entry whose lock is asked for too. `limitMs` is for each of up to four calls.
/// Always a value, never an error. The caller's `parent` owns the call.
[[nodiscard]] Call<SecretServiceState> *askState(const QMap<QString, QString> &attributes, int limitMs,
                                                 QObject *parent);

/// Asks the service to unlock these paths; the desktop may prompt the person, for as long as it takes. Ends when the
/// service says that it is over; whether anything is unlocked now, askState() tells. Never given up: abort() does nothing.
[[nodiscard]] Call<Done> *unlock(const QStringList &paths, int limitMs, QObject *parent);

/// Whether a prompt could reach a person: this process has a display.
[[nodiscard]] bool canPrompt();

} // namespace secretservice

} // namespace namestead
