#include "app/practiceaccount.h"

#include "api/practice/practiceservice.h"

namespace namestead {

PracticeAccount::PracticeAccount() = default;

PracticeAccount::~PracticeAccount() = default;

bool PracticeAccount::start(int names, const QString &journalFile)
{
    PracticeService::Settings settings;
    settings.world.names = names;
    settings.journalFile = journalFile;
    m_service = std::make_unique<PracticeService>(settings);
    return m_service->start();
}

void PracticeAccount::stop()
{
    m_service.reset();
}

QUrl PracticeAccount::url() const
{
    return QUrl(m_service->url());
}

Credentials PracticeAccount::credentials() const
{
    return {m_service->keyId(), m_service->secret(), {}};
}

} // namespace namestead
