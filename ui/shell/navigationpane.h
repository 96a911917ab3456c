#pragma once

#include "ui/shell/navigationmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace namestead {

class AccountListModel;

/// The left side of the window: the account, the pages, the saved views. Can shrink to pictures.
class NavigationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationPane(AccountListModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] NavigationModel &model() { return m_model; }
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// The row of this account in the list of accounts; -1: none.
    void setAccountRow(int row);
    void choosePage(const QString &id);
    void chooseView(const QString &id);
    /// The page with views shows this one now; empty: none. Marks it, chooses nothing.
    void markView(const QString &id);
    [[nodiscard]] QString pageId() const;
    /// What can be done with the saved view of this row, for a menu; empty for other rows. The menu owns the actions.
    void fillMenu(QMenu &menu, int row);

signals:
    void pageChosen(const QString &id);
    void viewChosen(const QString &id); ///< empty: the page without a view
    void accountChosen(const QString &id);
    void narrowChosen(bool narrow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void retranslateUi();
    void refreshPictures();
    void onCurrentChanged(const QModelIndex &current, const QModelIndex &previous);
    void choose(const QModelIndex &index);
    void setCurrent(int row);
    void showMark();
    void showMenu(const QPoint &position);
    void renameCurrent();
    void askRemove();
    void moveCurrent(int by);
    [[nodiscard]] QModelIndex ownView() const; ///< the current row when it is a view of the person's

    NavigationModel m_model;
    bool m_isNarrow = false;
    bool m_isRestoring = false;
    QString m_current; ///< page id, or of a view "view:" and its id: survives a reset of the model
    QString m_shownView;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    QListView *m_list;
    QToolButton *m_shrink;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
};

} // namespace namestead
