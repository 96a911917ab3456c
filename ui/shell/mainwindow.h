#pragma once

#include "api/client/apierror.h"
#include "ui/settings/preferences.h"
#include "ui/shell/aboutdialog.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QActionGroup;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace namestead {

class AccountListModel;
class InterruptedRuns;
class NavigationPane;
class Notice;
class OrderEngine;
class Page;
class ShortcutsDialog;
class StatusLine;
class WelcomePage;
class Workspace;

/// The shell: navigation, account, pages, notices, menus, status. Pages bring their own actions. Says what a person chose; the
/// application carries out what reaches beyond the window (language, theme, accounts, settings, orders).
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AccountListModel &accounts, Preferences &preferences, std::vector<Part> parts,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The window takes the page. Call all before show().
    void addPage(Page *page);
    /// Restores size, page and account of the last run.
    void restore();
    [[nodiscard]] QString accountId() const;
    /// Goes to another account, as if the person had chosen it.
    void chooseAccount(const QString &id);
    void showPage(const QString &pageId);
    void showMessage(const QString &text);
    /// The Domains page shows this saved view now; empty: none.
    void markView(const QString &viewId);
    /// Ticks language and theme in the menu.
    void setLanguageShown(const QString &language);
    void setThemeShown(Theme theme);

    /// The first start's page instead of everything else, until an account is chosen.
    void showWelcome(bool practiceOffered);
    [[nodiscard]] bool isWelcoming() const;
    /// What the pages show from now on; null: nothing. It must live until another one is set.
    void setWorkspace(Workspace *workspace);
    /// For the status bar and for closing; must outlive the window.
    void setOrders(OrderEngine *orders);
    /// Runs that the end of the last program interrupted and that go on now; after setOrders().
    void setInterrupted(const QList<qint64> &runIds);
    /// Why the account's key could not be read; none: it could, or was not asked for.
    void setKeyProblem(const std::optional<ApiError> &problem);
    /// Why orders cannot be written down, as a sentence; empty: they can.
    void setJournalProblem(const QString &reason);
    void setFontHint(bool shown);
    /// The height of rows was changed: the page that is shown takes it up.
    void setRowsChanged();
    /// Asked before the window closes; false: something else still asks the person.
    void setCloseGuard(std::function<bool()> guard);

signals:
    void accountChosen(const QString &id);
    void viewChosen(const QString &viewId); ///< of the Domains page; empty: none
    void languageChosen(const QString &language);
    void themeChosen(namestead::Theme theme);
    void accountsWanted();
    void addAccountWanted();
    void keyWanted(const QString &accountId); ///< the person wants to enter it
    void settingsWanted();
    void draftsWanted(); ///< the saved plans of the account
    void runWanted(qint64 runId);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeCentre();
    QWidget *makeNotices();
    void makeMenus();
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &value);
    void retranslateUi();
    void retranslateMenus();
    void showPageOf(const QString &id);
    void refreshPageMenu();
    void showRuns(qint64 runId);
    void refreshAccounts();
    void refreshAccount();
    void refreshNotices();
    void refreshFileNotice();
    void refreshCounts();
    void refreshSyncActions();
    void setNarrow(bool narrow);
    void sync();
    void endWelcome();
    [[nodiscard]] int workingRuns() const;
    [[nodiscard]] Page *page(const QString &id) const;
    void askToClose(bool isWriting);
    void showAbout();
    void showShortcuts();

    AccountListModel &m_accounts;
    Preferences &m_preferences;
    std::vector<Part> m_parts;
    QString m_accountId;
    QList<Page *> m_pages;
    QPointer<Workspace> m_workspace;
    QPointer<OrderEngine> m_orders;
    std::optional<ApiError> m_keyProblem;
    QString m_journalProblem;
    bool m_fontHintShown = false;
    std::function<bool()> m_closeGuard;
    bool m_closesAnyway = false; ///< the person chose so, although something is at work

    QStackedWidget *m_outer = nullptr;
    WelcomePage *m_welcome = nullptr;
    NavigationPane *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    Notice *m_practiceStrip = nullptr;
    Notice *m_readOnlyNotice = nullptr;
    Notice *m_fileNotice = nullptr;
    Notice *m_keyNotice = nullptr;
    Notice *m_journalNotice = nullptr;
    InterruptedRuns *m_interrupted = nullptr;
    Notice *m_fontNotice = nullptr;
    QPushButton *m_keyButton = nullptr;
    QPushButton *m_fontButton = nullptr;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_sync = nullptr;
    QAction *m_cancelSync = nullptr;
    QAction *m_accountsAction = nullptr;
    QAction *m_drafts = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_narrow = nullptr;
    QAction *m_firstChoice = nullptr; ///< page switches stand before it
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    QAction *m_shortcuts = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QList<QAction *> m_pageSwitches;
    QPointer<AboutDialog> m_aboutDialog;
    QPointer<ShortcutsDialog> m_shortcutsDialog;
};

} // namespace namestead
