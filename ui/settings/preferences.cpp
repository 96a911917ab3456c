#include "ui/settings/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

template <class Value, size_t size> using WordTable = std::array<std::pair<Value, QLatin1StringView>, size>;

constexpr WordTable<Theme, 3> themeWords{
    {{Theme::System, "system"_L1}, {Theme::Light, "light"_L1}, {Theme::Dark, "dark"_L1}}};
constexpr WordTable<RowDensity, 3> densityWords{{{RowDensity::Normal, "normal"_L1},
                                                 {RowDensity::Compact, "compact"_L1},
                                                 {RowDensity::Comfortable, "comfortable"_L1}}};
constexpr WordTable<ProxyChoice::Mode, 4> proxyWords{{{ProxyChoice::Mode::System, "system"_L1},
                                                      {ProxyChoice::Mode::None, "none"_L1},
                                                      {ProxyChoice::Mode::Http, "http"_L1},
                                                      {ProxyChoice::Mode::Socks5, "socks5"_L1}}};

/// What is not understood counts as the first of the table.
template <class Value, size_t size> Value valueOfWord(const WordTable<Value, size> &table, const QString &word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.second == word; });
    return found == table.end() ? table.front().first : found->first;
}

template <class Value, size_t size> QString wordOfValue(const WordTable<Value, size> &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == value; });
    return QString(found->second);
}

constexpr int usualSyncMinutes = 60;
constexpr int usualChunk = 50;
constexpr int longestSyncMinutes = 7 * 24 * 60;

} // namespace

QString Preferences::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(u"window/language"_s, language);
}

Theme Preferences::theme() const
{
    return valueOfWord(themeWords, m_settings.value(u"window/theme"_s).toString());
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(u"window/theme"_s, wordOfValue(themeWords, theme));
}

QString Preferences::accountId() const
{
    return m_settings.value(u"window/account"_s).toString();
}

void Preferences::setAccountId(const QString &id)
{
    m_settings.setValue(u"window/account"_s, id);
}

QString Preferences::pageId() const
{
    return m_settings.value(u"window/page"_s).toString();
}

void Preferences::setPageId(const QString &id)
{
    m_settings.setValue(u"window/page"_s, id);
}

bool Preferences::isPracticeReadOnly() const
{
    return m_settings.value(u"practice/readOnly"_s, false).toBool();
}

void Preferences::setPracticeReadOnly(bool readOnly)
{
    m_settings.setValue(u"practice/readOnly"_s, readOnly);
}

bool Preferences::isNavigationNarrow() const
{
    return m_settings.value(u"window/narrowNavigation"_s, false).toBool();
}

void Preferences::setNavigationNarrow(bool narrow)
{
    m_settings.setValue(u"window/narrowNavigation"_s, narrow);
}

RowDensity Preferences::rowDensity() const
{
    return valueOfWord(densityWords, m_settings.value(u"window/rows"_s).toString());
}

void Preferences::setRowDensity(RowDensity density)
{
    m_settings.setValue(u"window/rows"_s, wordOfValue(densityWords, density));
}

int Preferences::rowHeight() const
{
    const RowDensity density = rowDensity();
    return density == RowDensity::Compact ? 24 : density == RowDensity::Comfortable ? 34 : 28;
}

int Preferences::syncMinutes() const
{
    bool isNumber = false;
    const int minutes = m_settings.value(u"service/syncMinutes"_s, usualSyncMinutes).toInt(&isNumber);
    return isNumber && minutes >= 0 ? std::min(minutes, longestSyncMinutes) : usualSyncMinutes;
}

void Preferences::setSyncMinutes(int minutes)
{
    m_settings.setValue(u"service/syncMinutes"_s, minutes);
}

bool Preferences::readsDetailsInBackground() const
{
    return m_settings.value(u"service/backgroundDetails"_s, true).toBool();
}

void Preferences::setReadsDetailsInBackground(bool reads)
{
    m_settings.setValue(u"service/backgroundDetails"_s, reads);
}

int Preferences::orderChunkSize() const
{
    bool isNumber = false;
    const int names = m_settings.value(u"orders/chunkSize"_s, usualChunk).toInt(&isNumber);
    return isNumber ? std::clamp(names, 1, longestOrderChunk) : usualChunk;
}

void Preferences::setOrderChunkSize(int names)
{
    m_settings.setValue(u"orders/chunkSize"_s, names);
}

ProxyChoice Preferences::proxy() const
{
    ProxyChoice proxy;
    proxy.mode = valueOfWord(proxyWords, m_settings.value(u"proxy/mode"_s).toString());
    proxy.host = m_settings.value(u"proxy/host"_s).toString();
    proxy.port = std::clamp(m_settings.value(u"proxy/port"_s).toInt(), 0, 65535);
    return proxy;
}

void Preferences::setProxy(const ProxyChoice &proxy)
{
    m_settings.setValue(u"proxy/mode"_s, wordOfValue(proxyWords, proxy.mode));
    m_settings.setValue(u"proxy/host"_s, proxy.host);
    m_settings.setValue(u"proxy/port"_s, proxy.port);
}

bool Preferences::isFontHintClosed() const
{
    return m_settings.value(u"window/fontHintClosed"_s, false).toBool();
}

void Preferences::setFontHintClosed(bool closed)
{
    m_settings.setValue(u"window/fontHintClosed"_s, closed);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

void Preferences::forgetAccount(const QString &accountId)
{
    if (accountId.isEmpty())
        return; // would match everything
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(u"views/"_s + accountId) || (key.startsWith("state/"_L1) && key.contains(accountId)))
            m_settings.remove(key);
    }
    if (this->accountId() == accountId)
        setAccountId({});
}

} // namespace namestead
