#pragma once

#include "api/wire/signing.h"

#include <QUrl>

#include <memory>

namespace namestead {

class PracticeService;

/// The practice account that comes with the program: a practice service in this process, for as long as the program runs.
class PracticeAccount
{
public:
    PracticeAccount();
    ~PracticeAccount();
    PracticeAccount(const PracticeAccount &) = delete;
    PracticeAccount &operator=(const PracticeAccount &) = delete;

    /// False when no port of this machine can be opened.
    bool start(int names);
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Credentials credentials() const;

private:
    std::unique_ptr<PracticeService> m_service;
};

} // namespace namestead
