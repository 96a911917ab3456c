#include "tests/bench/shownpage.h"

#include "ui/widgets/programstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace namestead::bench {

ShownPage::ShownPage(Portfolio &portfolio, DomainTableModel &domains) : m_views(u"bench"_s, domains, m_settings)
{
    if (!m_folder.isValid())
        qFatal("there is no temporary folder");
    QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(themePalette(false));
    Account account;
    account.id = u"bench"_s;
    account.label = u"Bench"_s;
    m_page.setSource(DomainsSource{account, &portfolio, &domains, &m_views});
    m_page.resize(1280, 800);
    m_page.show();
    m_page.activateWindow();
    if (!QTest::qWaitForWindowExposed(&m_page) || !QTest::qWaitForWindowActive(&m_page))
        qFatal("the page does not come onto the screen");
}

} // namespace namestead::bench
