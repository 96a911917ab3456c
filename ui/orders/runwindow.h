#pragma once

#include <QWidget>

#include <memory>

namespace namestead {

class OrderEngine;
class Preferences;

/// One run of the order journal: progress while it works, its result afterwards (the same view as the wizard's last steps).
class RunWindow final : public QWidget
{
    Q_OBJECT
public:
    RunWindow(OrderEngine &engine, qint64 runId, Preferences &preferences, QWidget *parent = nullptr);
    ~RunWindow() override;
    [[nodiscard]] qint64 runId() const;
    [[nodiscard]] QString accountId() const;
    /// As the account's settings say; until then one of the account's id.
    void setAccountColour(const QColor &colour);

signals:
    void retryWanted(qint64 runId); ///< a new plan of the names that failed
    void taskWanted(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
