#pragma once

#include "models/domains/domaintablemodel.h"
#include "models/domains/savedviews.h"
#include "models/portfolio/portfolio.h"
#include "ui/domains/domainspage.h"
#include "ui/settings/preferences.h"

#include <QSettings>
#include <QTemporaryDir>

namespace namestead::bench {

/// The page of domains in a window of 1280 × 800, drawn as the program draws it. The portfolio and its model outlive it. Main
/// thread.
class ShownPage
{
public:
    ShownPage(Portfolio &portfolio, DomainTableModel &domains);
    [[nodiscard]] DomainsPage &page() { return m_page; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    SavedViews m_views;
    DomainsPage m_page{m_preferences};
};

} // namespace namestead::bench
