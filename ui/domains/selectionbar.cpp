#include "ui/domains/selectionbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int barHeight = 26;

/// As wide as its words need, not as the style would have it.
void setCompact(QPushButton *button, int padding)
{
    button->setFixedSize(button->fontMetrics().horizontalAdvance(button->text()) + padding, barHeight);
}

} // namespace

SelectionBar::SelectionBar(QAction *renew, QAction *tags, QAction *note, QAction *copyNames, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_all(new QPushButton(this)), m_renew(addButton(renew)),
      m_tags(addButton(tags)), m_more(new QPushButton(this)), m_none(new QPushButton(this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setObjectName(u"selectionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_all->setObjectName(u"tickAll"_s);
    m_all->setFlat(true);
    m_renew->setObjectName(u"renewTicked"_s);
    m_tags->setObjectName(u"tagTicked"_s);
    m_more->setObjectName(u"moreTicked"_s);
    m_more->setAutoDefault(false);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addActions({note, copyNames});
    m_more->setMenu(menu);
    m_none->setObjectName(u"untickAll"_s);
    m_none->setFlat(true);
    m_none->setText(u"✕"_s);
    // Where the table is narrow the buttons go on in a second line.
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(8, parts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_renew, m_tags, m_more, m_all})
        flow->addWidget(part);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    parts->setSizePolicy(policy);
    m_text->setFixedHeight(barHeight);
    m_text->setContentsMargins(0, 0, 8, 0);
    m_none->setFixedSize(32, barHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(parts, 1);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::tickAllWanted);
    connect(m_none, &QPushButton::clicked, this, &SelectionBar::untickAllWanted);
    retranslateUi();
}

QPushButton *SelectionBar::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto repeat = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setText(action->iconText());
        setCompact(button, 24);
        button->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
    };
    connect(action, &QAction::changed, button, repeat);
    repeat();
    return button;
}

void SelectionBar::setCounts(int ticked, int hidden, int shown, bool fromLastTime)
{
    m_ticked = ticked;
    m_hidden = hidden;
    m_shown = shown;
    m_fromLastTime = fromLastTime;
    setVisible(ticked > 0);
    refreshTexts();
}

void SelectionBar::retranslateUi()
{
    m_more->setText(tr("More", "further actions"));
    setCompact(m_more, 40);
    m_none->setAccessibleName(tr("Select none"));
    m_none->setToolTip(tr("Select none"));
    refreshTexts();
}

void SelectionBar::refreshTexts()
{
    const QString selected =
        m_fromLastTime ? tr("%Ln selected from last time", nullptr, m_ticked) : tr("%Ln selected", nullptr, m_ticked);
    //: %1: "214 selected"
    m_text->setText(m_hidden > 0 ? tr("%1 (%Ln hidden by the filter)", nullptr, m_hidden).arg(selected) : selected);
    m_all->setText(tr("Select all %Ln shown", nullptr, m_shown));
    setCompact(m_all, 14);
    m_all->setVisible(m_ticked - m_hidden < m_shown);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(Tone::Accent, palette(), palette().color(QPalette::Window)));
    painter.fillRect(QRect(0, 0, 3, height()), toneColor(Tone::Accent, palette()));
}

} // namespace namestead
