#pragma once

#include <QEvent>
#include <QWidget>

class QAction;

namespace namestead {

class Workspace;

/// One page of the main window. It brings its own actions, and says its texts anew when the language changes.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0; ///< for the settings, never shown
    [[nodiscard]] virtual QString title() const = 0;
    /// For the page's menu and the list of keyboard shortcuts.
    [[nodiscard]] virtual QList<QAction *> pageActions() const = 0;
    /// The account that the page shows from now on; null: none. The workspace lives until another one is set.
    virtual void setWorkspace(Workspace *) {}
    /// A write or an order of this page is under way: closing would leave its outcome unknown.
    [[nodiscard]] virtual bool isChanging() const { return false; }

protected:
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslateUi();
        QWidget::changeEvent(event);
    }
};

} // namespace namestead
