#include "app/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace namestead {

Languages::Languages(QObject *parent) : QObject(parent), m_system(QLocale::system()) {}

void Languages::apply(const QString &language)
{
    const QString wanted = !language.isEmpty() ? language : m_system.uiLanguages().value(0).left(2);
    const bool isChinese = wanted == "zh"_L1;
    m_current = isChinese ? u"zh"_s : u"en"_s;
    // Formats stay those of the person's country where the language is theirs.
    const QLocale fallback =
        isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedStates);
    const QLocale locale = m_system.language() == fallback.language() && m_system != QLocale::c() ? m_system : fallback;
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(fallback, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (!m_program.load(isChinese ? u":/i18n/namestead_zh_CN.qm"_s : u":/i18n/namestead_en.qm"_s))
        qFatal("the program was built without its translations");
    QCoreApplication::installTranslator(&m_program);
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        for (QWidget *window : QApplication::topLevelWidgets())
            window->setLocale(locale);
    }
}

} // namespace namestead
