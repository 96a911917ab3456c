#pragma once

#include "models/domains/domaintablemodel.h"
#include "models/portfolio/portfolio.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/shownpage.h"
#include "ui/domains/domaintable.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <optional>

namespace namestead::bench {

/// The shown page over a portfolio of so many names that is read from the disk as the program does it. Nothing reaches a
/// service. Main thread.
class TableStage
{
public:
    explicit TableStage(int names);

    [[nodiscard]] DomainsPage &page() { return m_shown->page(); }
    [[nodiscard]] DomainTable &table() { return *m_table; }
    [[nodiscard]] DomainTableModel &domains() { return m_domains; }
    [[nodiscard]] Portfolio &portfolio() { return *m_portfolio; }
    [[nodiscard]] QLineEdit &search() { return *m_search; }
    [[nodiscard]] PaintWatch &watch() { return *m_watch; }
    /// The page's action with this key.
    [[nodiscard]] QAction &action(const QKeySequence &key);
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    [[nodiscard]] double openSeconds() const { return m_openSeconds; }
    /// Of the event loop while the names came from the disk, in milliseconds.
    [[nodiscard]] double openStallMs() const { return m_openStallMs; }

private:
    void open(int names);

    QTemporaryDir m_folder;
    std::optional<Portfolio> m_portfolio;
    DomainTableModel m_domains;
    std::optional<ShownPage> m_shown;
    DomainTable *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    std::unique_ptr<PaintWatch> m_watch;
    double m_openSeconds = 0;
    double m_openStallMs = 0;
};

} // namespace namestead::bench
