#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/aboutdialog.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace namestead {

class AccountListModel;
class Badge;
class Page;
class ShortcutsDialog;

/// The shell: navigation, account, pages, menus, status. Pages bring their own actions. Says what a person chose; the
/// application carries out what reaches beyond the window (language, theme, the Accounts window).
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
    void showMessage(const QString &text);
    /// Ticks language and theme in the menu.
    void setLanguageShown(const QString &language);
    void setThemeShown(Theme theme);

signals:
    void accountChosen(const QString &id);
    void languageChosen(const QString &language);
    void themeChosen(namestead::Theme theme);
    void accountsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeNavigation();
    void makeMenus();
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &value);
    void retranslateUi();
    void showPage(int row);
    void onAccountActivated();
    void refreshAccounts();
    void refreshStatus();
    void askToClose();
    void showAbout();
    void showShortcuts();

    AccountListModel &m_accounts;
    Preferences &m_preferences;
    std::vector<Part> m_parts;
    QString m_accountId;
    QList<Page *> m_pages;
    bool m_closesAnyway = false; ///< the person chose so, although a write is on its way

    QLabel *m_accountLabel = nullptr;
    QComboBox *m_account = nullptr;
    QListWidget *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_statusAccount = nullptr;
    Badge *m_practiceStrip = nullptr;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_accountsAction = nullptr;
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
