#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace namestead {

class Label;

/// The first start: the practice account, or an account of one's own. Nothing else.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Off when no practice account can be offered; says why.
    void setPracticeOffered(bool offered);
    /// The default button takes the keyboard.
    void takeFocus();

signals:
    void practiceWanted();
    void addAccountWanted();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    bool m_practiceOffered = true;
    Label *m_title;
    Label *m_what;
    QPushButton *m_practice;
    Label *m_practiceText;
    QPushButton *m_add;
    Label *m_addText;
    QToolButton *m_chinese;
    QToolButton *m_english;
};

} // namespace namestead
