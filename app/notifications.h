#pragma once

#include <QObject>

namespace namestead {

/// Notifications of the desktop (org.freedesktop.Notifications). No tray icon, and no substitute where the desktop has none.
class Notifications final : public QObject
{
    Q_OBJECT
public:
    explicit Notifications(QObject *parent = nullptr);

    /// Whether the desktop has such a service; false until it was asked.
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    void show(const QString &title, const QString &text);

signals:
    void offeredChanged();
    void activated(); ///< the person clicked one of ours

private slots:
    void onActionInvoked(uint id, const QString &action);

private:
    void ask();
    void setOffered();

    bool m_isOffered = false;
    QList<uint> m_shown;
};

} // namespace namestead
