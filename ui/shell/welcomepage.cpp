#include "ui/shell/welcomepage.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int welcomeWidth = 440;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_title(new Label(Label::Voice::PageTitle, this)),
      m_what(new Label(Label::Voice::Caption, this)), m_practice(new QPushButton(this)),
      m_practiceText(new Label(Label::Voice::Caption, this)), m_add(new QPushButton(this)),
      m_addText(new Label(Label::Voice::Caption, this)), m_chinese(new QToolButton(this)),
      m_english(new QToolButton(this))
{
    setObjectName(u"welcomePage"_s);
    m_practice->setObjectName(u"tryPractice"_s);
    m_practice->setDefault(true);
    m_practice->setAutoDefault(true);
    m_add->setObjectName(u"addAccount"_s);
    m_add->setAutoDefault(true);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/namestead/resources/namestead.svg"_s).pixmap({64, 64}, devicePixelRatioF()));
    picture->setAlignment(Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_what->setAlignment(Qt::AlignHCenter);
    auto *column = new QWidget(this);
    column->setFixedWidth(welcomeWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(picture);
    rows->addSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_what);
    rows->addSpacing(20);
    for (const auto &[button, text] : {std::pair(m_practice, m_practiceText), std::pair(m_add, m_addText)}) {
        button->setMinimumHeight(36);
        text->setAlignment(Qt::AlignHCenter);
        rows->addWidget(button);
        rows->addWidget(text);
        rows->addSpacing(12);
    }
    auto *languages = new QHBoxLayout;
    languages->setSpacing(8);
    languages->addStretch(1);
    for (const auto &[button, language] : {std::pair(m_chinese, u"zh"_s), std::pair(m_english, u"en"_s)}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        languages->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, language] { emit languageChosen(language); });
    }
    languages->addStretch(1);
    // Each language in its own words, so that it is found by whoever looks for it.
    m_chinese->setText(u"简体中文"_s);
    m_english->setText(u"English"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addStretch(2);
    // Not by alignment: only so the wrapped texts get the height that they need.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    layout->addLayout(languages);
    setTabOrder(m_practice, m_add);
    setTabOrder(m_add, m_chinese);
    setTabOrder(m_chinese, m_english);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceWanted);
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountWanted);
    retranslateUi();
}

void WelcomePage::setPracticeOffered(bool offered)
{
    m_practiceOffered = offered;
    m_practice->setEnabled(offered);
    retranslateUi();
}

void WelcomePage::takeFocus()
{
    (m_practiceOffered ? m_practice : m_add)->setFocus();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslateUi()
{
    m_title->setText(tr("Namestead"));
    m_what->setText(tr("Looks after domain names held at the Alibaba Cloud Domains service: all of them in one table, "
                       "renewed in bulk, each exactly once."));
    m_practice->setText(tr("&Try the practice account"));
    m_practiceText->setText(
        m_practiceOffered ? tr("A thousand invented names on this computer. Nothing costs money, nothing leaves it.")
                          : tr("It cannot be offered: no port of this computer could be opened."));
    m_add->setText(tr("&Add an account…"));
    m_addText->setText(tr("You need an AccessKey of your account, best of a RAM user of its own."));
    m_chinese->setAccessibleName(m_chinese->text());
    m_english->setAccessibleName(m_english->text());
}

} // namespace namestead
