#include "ui/settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace namestead {

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
    const QString text = m_settings.value(u"window/theme"_s).toString();
    return text == "light"_L1 ? Theme::Light : text == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(u"window/theme"_s,
                        theme == Theme::Light      ? u"light"_s
                            : theme == Theme::Dark ? u"dark"_s
                                                   : u"system"_s);
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

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

} // namespace namestead
