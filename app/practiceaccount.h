#pragma once

#include "api/wire/signing.h"

#include <QUrl>

#include <memory>

namespace namestead {

class PracticeService;

/// The practice account that comes with the program: a practice service in this process. A real service does not forget when the
/// program ends, so this one does not either.
class PracticeAccount
{
public:
    PracticeAccount();
    ~PracticeAccount();
    PracticeAccount(const PracticeAccount &) = delete;
    PracticeAccount &operator=(const PracticeAccount &) = delete;

    /// `journalFile` keeps the account across starts; empty: it lives in memory only. False when no port of this machine can be
    /// opened or the journal cannot be written.
    bool start(int names, const QString &journalFile = {});
    /// Ends the service; its journal is free then. start() begins again.
    void stop();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Credentials credentials() const;

private:
    std::unique_ptr<PracticeService> m_service;
};

} // namespace namestead
