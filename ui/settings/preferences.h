#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace namestead {

/// What the window remembers between runs. Never holds anything of a request, an answer or a key. `settings` must outlive it.
class Preferences
{
public:
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    /// "zh", "en", or empty: as the system has it.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString accountId() const;
    void setAccountId(const QString &id);
    [[nodiscard]] QString pageId() const;
    void setPageId(const QString &id);
    /// Sizes and positions by the name of the window or splitter.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings &m_settings;
};

} // namespace namestead
