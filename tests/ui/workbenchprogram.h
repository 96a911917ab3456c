#pragma once

#include "app/application.h"
#include "app/commandline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationmodel.h"

#include <QAction>
#include <QApplication>
#include <QListView>

#include <memory>

namespace namestead {

/// One run of the program with a profile folder.
class Program
{
public:
    explicit Program(const QString &folder, bool practice = false, const QString &language = QStringLiteral("en"))
    {
        CommandLine line;
        line.profileDir = folder;
        line.startsWithPractice = practice;
        line.language = language;
        m_application = std::make_unique<Application>(line);
        m_start = m_application->start();
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *main = qobject_cast<MainWindow *>(window))
                m_window = main;
        }
    }
    [[nodiscard]] Application::Start start() const { return m_start; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    template <class T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    [[nodiscard]] int count(const QString &page) const
    {
        const QAbstractItemModel *model = find<QListView>(QStringLiteral("navigation"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(NavigationModel::IdRole).toString() == page)
                return index.data(NavigationModel::CountRole).toInt();
        }
        return -1;
    }
    /// The action of the menus with this key.
    [[nodiscard]] QAction *action(const QKeySequence &key) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->shortcuts().contains(key))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }

private:
    std::unique_ptr<Application> m_application;
    Application::Start m_start = Application::Start::Failed;
    MainWindow *m_window = nullptr;
};

} // namespace namestead
