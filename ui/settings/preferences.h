#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

#include <chrono>

class QSettings;

namespace namestead {

/// How high the rows of tables are: 24, 28 or 34 pixels.
enum class RowDensity { Compact, Normal, Comfortable };

/// Through which proxy requests go. A name and password, where the proxy wants them, are asked of the system only.
struct ProxyChoice
{
    enum class Mode { System, None, Http, Socks5 };
    Mode mode = Mode::System;
    QString host;
    int port = 0;

    bool operator==(const ProxyChoice &) const = default;
};

/// What the person set, and what the window remembers between runs. Never holds anything of a request, an answer or a key.
/// `settings` must outlive it.
class Preferences
{
public:
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    /// "zh", "en", or empty: as the system has it.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Of the account shown last; empty: none was chosen yet.
    [[nodiscard]] QString accountId() const;
    void setAccountId(const QString &id);
    [[nodiscard]] QString pageId() const;
    void setPageId(const QString &id);
    [[nodiscard]] bool isNavigationNarrow() const;
    void setNavigationNarrow(bool narrow);
    [[nodiscard]] RowDensity rowDensity() const;
    void setRowDensity(RowDensity density);
    [[nodiscard]] int rowHeight() const; ///< pixels at 100 %

    /// 0: only on request.
    [[nodiscard]] int syncMinutes() const;
    void setSyncMinutes(int minutes);
    [[nodiscard]] bool readsDetailsInBackground() const;
    void setReadsDetailsInBackground(bool reads);
    /// Names of one order request, 1 to 500.
    [[nodiscard]] int orderChunkSize() const;
    void setOrderChunkSize(int names);
    static constexpr int longestOrderChunk = 500;
    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);
    [[nodiscard]] bool isPracticeReadOnly() const;
    void setPracticeReadOnly(bool readOnly);
    /// Whether the hint that the system has no Chinese font was closed.
    [[nodiscard]] bool isFontHintClosed() const;
    void setFontHintClosed(bool closed);

    /// Sizes and positions by the name of the window or splitter.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    /// Everything that is remembered of an account: its views, and states with its id in their names.
    void forgetAccount(const QString &accountId);

private:
    QSettings &m_settings;
};

} // namespace namestead
