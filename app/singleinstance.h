#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace namestead {

/// One program for each profile folder: the first one holds a lock and listens, a later one asks it to show its window.
/// A lock whose process is gone (killed, crashed) is no obstacle.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Claim {
        First,
        OtherRaised, ///< another one runs and shows its window now
        OtherSilent, ///< another one holds the lock but does not answer
    };

    /// `folder` must exist.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits up to a few seconds for the other one's answer; there is no window yet that could freeze.
    Claim claim(bool wantsPractice);

signals:
    void raiseWanted(bool wantsPractice);

private:
    void onConnection();
    [[nodiscard]] bool askOther(bool wantsPractice) const;

    QLockFile m_lock;
    QLocalServer m_server;
    QString m_address;
};

} // namespace namestead
