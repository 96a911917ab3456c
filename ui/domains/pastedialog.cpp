#include "ui/domains/pastedialog.h"

#include "models/domains/domaintablemodel.h"
#include "models/domains/namelist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tablecopy.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int readDelayMs = 150;

} // namespace

PasteDialog::PasteDialog(const QString &text, const DomainTableModel &domains, QWidget *parent)
    : QDialog(parent), m_domains(domains), m_text(new QPlainTextEdit(text, this)), m_summary(new QLabel(this)),
      m_missingTitle(new QLabel(this)), m_missing(new QPlainTextEdit(this)), m_copyMissing(new QPushButton(this)),
      m_timer(new QTimer(this))
{
    setObjectName(u"pasteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste a list of names"));
    resize(520, 520);
    auto *caption = new Label(Label::Voice::Caption, this);
    caption->setText(
        tr("By line, comma, blank or from a spreadsheet's cells. Unicode and xn-- forms are both understood."));
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("Names"));
    m_text->setTabChangesFocus(true);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_summary->setWordWrap(true);
    m_missingTitle->setWordWrap(true);
    m_missing->setObjectName(u"missingNames"_s);
    m_missing->setReadOnly(true);
    m_missing->setTabChangesFocus(true);
    m_missing->setFixedHeight(110);
    m_missing->setAccessibleName(tr("Names that are not in this account"));
    m_copyMissing->setText(tr("Copy these"));
    m_copyMissing->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_tick = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_tick->setObjectName(u"tickPasted"_s);
    m_show = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showPasted"_s);
    m_show->setDefault(true);
    auto *missingHead = new QHBoxLayout;
    missingHead->setSpacing(8);
    missingHead->addWidget(m_missingTitle, 1);
    missingHead->addWidget(m_copyMissing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_summary);
    layout->addLayout(missingHead);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    m_timer->setSingleShot(true);
    m_timer->setInterval(readDelayMs);
    connect(m_text, &QPlainTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, &PasteDialog::read);
    connect(m_copyMissing, &QPushButton::clicked, this, [this] { copyText(m_missing->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        read();
        emit showWanted(m_found);
        accept();
    });
    connect(m_tick, &QPushButton::clicked, this, [this] {
        read();
        emit tickWanted(m_found);
        accept();
    });
    m_text->setFocus();
    read();
}

void PasteDialog::read()
{
    m_timer->stop();
    const NameList list = namesIn(m_text->toPlainText());
    m_found.clear();
    QStringList missing;
    for (const QString &name : list.names)
        (m_domains.contains(name) ? m_found : missing).append(name);
    QStringList sentences;
    if (list.names.isEmpty())
        sentences.append(tr("No name yet."));
    else
        //: %1: how many of them
        sentences.append(tr("%1 of %Ln name(s) are in this account.", nullptr, int(list.names.size()))
                             .arg(QLocale().toString(m_found.size())));
    if (list.repeated > 0)
        sentences.append(tr("%Ln stood there more than once.", nullptr, list.repeated));
    if (!list.refused.isEmpty())
        sentences.append(tr("%Ln word(s) are no domain name: %1.", nullptr, int(list.refused.size()))
                             .arg(list.refused.first(std::min<qsizetype>(list.refused.size(), 5)).join(u", "_s)));
    m_summary->setText(sentences.join(u' '));
    m_missingTitle->setText(tr("%Ln name(s) are not in this account:", nullptr, int(missing.size())));
    m_missing->setPlainText(missing.join(u'\n'));
    for (QWidget *part : std::initializer_list<QWidget *>{m_missingTitle, m_missing, m_copyMissing})
        part->setVisible(!missing.isEmpty());
    m_show->setText(tr("Show %Ln name(s)", nullptr, int(m_found.size())));
    m_tick->setText(tr("Select %Ln name(s)", nullptr, int(m_found.size())));
    m_show->setEnabled(!m_found.isEmpty());
    m_tick->setEnabled(!m_found.isEmpty());
}

} // namespace namestead
