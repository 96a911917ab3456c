#include "tests/bench/tablestage.h"

#include "tests/bench/heartbeat.h"
#include "tests/bench/sampleprofile.h"

#include <QAction>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

void reachNobody(QObject *context, const std::function<void(const Result<DomainsClient *> &)> &ready)
{
    QMetaObject::invokeMethod(
        context, [ready] { ready(ApiError{.kind = ApiError::Kind::Network, .code = u"Bench"_s}); },
        Qt::QueuedConnection);
}

} // namespace

TableStage::TableStage(int names)
{
    const QString file = path(u"portfolio.sqlite"_s);
    if (!m_folder.isValid() || !QFile::copy(SampleProfile::of(names).database(), file))
        qFatal("the portfolio cannot be copied to a temporary folder");
    PortfolioSettings settings;
    settings.syncEvery = std::chrono::minutes(0);
    settings.readsDetailsInBackground = false;
    m_portfolio.emplace(file, reachNobody, settings);
    m_domains.setPortfolio(&*m_portfolio);
    m_shown.emplace(*m_portfolio, m_domains);
    m_table = page().findChild<DomainTable *>(u"domainTable"_s);
    m_search = page().findChild<QLineEdit *>(u"domainSearch"_s);
    if (!m_table || !m_search)
        qFatal("the page of domains has no table or no search field");
    m_watch = std::make_unique<PaintWatch>(*m_table->viewport());
    open(names);
}

void TableStage::open(int names)
{
    Heartbeat heartbeat;
    m_openSeconds = m_watch->msUntilPainted([this] { m_portfolio->open(); },
                                            [&] { return m_portfolio->isOpen() && m_domains.rowCount() == names; })
        / 1000;
    m_openStallMs = heartbeat.takeLongest();
    // As a person at work has it: a row is current.
    m_table->setCurrentIndex(m_domains.index(5, 0));
    PaintWatch::settle();
}

QAction &TableStage::action(const QKeySequence &key)
{
    const QList<QAction *> actions = page().pageActions();
    for (QAction *action : actions) {
        if (action->shortcut() == key)
            return *action;
    }
    qFatal("the page has no action with the key %s", qUtf8Printable(key.toString()));
}

} // namespace namestead::bench
