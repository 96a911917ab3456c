#pragma once

#include "ui/widgets/page.h"

#include <memory>

namespace namestead {

class ChangeFeedModel;
class Portfolio;
class Preferences;

/// What changed since last time: ranked by danger, with before and after, to be acknowledged.
class ChangesPage final : public Page
{
    Q_OBJECT
public:
    explicit ChangesPage(Preferences &preferences, QWidget *parent = nullptr);
    ~ChangesPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("changes"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void setWorkspace(Workspace *workspace) override;
    /// What setWorkspace() takes from the workspace; both or neither.
    void setSources(ChangeFeedModel *changes, Portfolio *portfolio, const QString &accountId);

signals:
    void nameWanted(const QString &name);
    void messageWanted(const QString &text);

protected:
    void retranslateUi() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
