#include "ui/shell/aboutdialog.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

AboutDialog::AboutDialog(std::vector<Part> parts, QWidget *parent)
    : QDialog(parent), m_parts(std::move(parts)), m_title(new Label(Label::Voice::PageTitle, this)),
      m_text(new QLabel(this)), m_tabs(new QTabWidget(this)), m_list(new QTreeWidget(m_tabs)),
      m_licence(new QPlainTextEdit(m_tabs)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"aboutDialog"_s);
    m_text->setWordWrap(true);
    m_list->setObjectName(u"parts"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    for (const Part &part : m_parts)
        m_list->addTopLevelItem(new QTreeWidgetItem({part.name, part.version, part.licence}));
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile licence(u":/namestead/LICENSE"_s);
    if (licence.open(QIODevice::ReadOnly))
        m_licence->setPlainText(QString::fromUtf8(licence.readAll()));
    m_tabs->addTab(m_list, QString());
    m_tabs->addTab(m_licence, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 480);
    retranslateUi();
    m_list->header()->resizeSection(0, 220);
    m_list->header()->resizeSection(1, 120);
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About Namestead"));
    m_title->setText(tr("Namestead %1").arg(QCoreApplication::applicationVersion()));
    m_text->setText(
        tr("Manages domain names held at the Alibaba Cloud Domains service. Free software under the GNU General "
           "Public License, version 3 or later; it comes without any warranty."));
    m_tabs->setTabText(0, tr("Parts"));
    m_tabs->setTabText(1, tr("Licence"));
    m_tabs->setAccessibleName(tr("Parts and licence"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts and licence"));
    m_list->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    m_list->setAccessibleName(tr("Parts of the program"));
    m_licence->setAccessibleName(tr("Text of the licence"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace namestead
