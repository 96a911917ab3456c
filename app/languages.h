#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace namestead {

/// The language of every text, number and date of the program; can change while it runs.
class Languages final : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);

    /// "zh", "en", or empty: Chinese where the system's first language is Chinese, else English.
    void apply(const QString &language);
    /// What that came to: "zh" or "en".
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    QLocale m_system;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace namestead
