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

/// The registered name that this one is a part of ("www.example.com" of "example.com"); empty: none is in the account.
QString registeredParent(const QString &name, const DomainTableModel &domains)
{
    QString parent = name;
    for (qsizetype dot = parent.indexOf(u'.'); dot >= 0; dot = parent.indexOf(u'.')) {
        parent = parent.sliced(dot + 1);
        if (domains.contains(parent))
            return parent;
    }
    return {};
}

} // namespace

PasteDialog::PasteDialog(const QString &text, const DomainTableModel &domains, QWidget *parent)
    : QDialog(parent), m_domains(domains), m_text(new QPlainTextEdit(text, this)), m_summary(new QLabel(this)),
      m_missingTitle(new QLabel(this)), m_parentsTitle(new QLabel(this)), m_parents(new QPlainTextEdit(this)),
      m_missing(new QPlainTextEdit(this)), m_copyMissing(new QPushButton(this)), m_timer(new QTimer(this))
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
    m_parentsTitle->setWordWrap(true);
    m_parents->setObjectName(u"parentNames"_s);
    m_parents->setReadOnly(true);
    m_parents->setTabChangesFocus(true);
    m_parents->setFixedHeight(80);
    m_parents->setAccessibleName(tr("Registered names that are taken instead"));
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
    m_tick->setDefault(true);
    m_add = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_add->setObjectName(u"addPasted"_s);
    m_show = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showPasted"_s);
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
    layout->addWidget(m_parentsTitle);
    layout->addWidget(m_parents);
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
    connect(m_add, &QPushButton::clicked, this, [this] {
        read();
        emit addWanted(m_found);
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
    QStringList parts; // and what each is a part of
    QStringList parents;
    for (const QString &name : list.names) {
        const QString parent = m_domains.contains(name) ? QString() : registeredParent(name, m_domains);
        if (!parent.isEmpty()) {
            parts.append(u"%1 → %2"_s.arg(name, parent));
            parents.append(parent);
        } else {
            (m_domains.contains(name) ? m_found : missing).append(name);
        }
    }
    const qsizetype direct = m_found.size();
    m_found += parents;
    m_found.removeDuplicates();
    QStringList sentences;
    if (list.names.isEmpty())
        sentences.append(tr("No name yet."));
    else
        //: %1: how many of them
        sentences.append(tr("%1 of %Ln name(s) are in this account.", nullptr, int(list.names.size()))
                             .arg(QLocale().toString(direct)));
    if (list.repeated > 0)
        sentences.append(tr("%Ln stood there more than once.", nullptr, list.repeated));
    if (!list.refused.isEmpty())
        sentences.append(tr("%Ln word(s) are no domain name: %1.", nullptr, int(list.refused.size()))
                             .arg(list.refused.first(std::min<qsizetype>(list.refused.size(), 5)).join(u", "_s)));
    m_summary->setText(sentences.join(u' '));
    m_parentsTitle->setText(tr(
        "%Ln name(s) are not in this account, but the registered name is, and is taken:", nullptr, int(parts.size())));
    m_parents->setPlainText(parts.join(u'\n'));
    for (QWidget *part : std::initializer_list<QWidget *>{m_parentsTitle, m_parents})
        part->setVisible(!parts.isEmpty());
    m_missingTitle->setText(tr("%Ln name(s) are not in this account:", nullptr, int(missing.size())));
    m_missing->setPlainText(missing.join(u'\n'));
    for (QWidget *part : std::initializer_list<QWidget *>{m_missingTitle, m_missing, m_copyMissing})
        part->setVisible(!missing.isEmpty());
    m_show->setText(tr("Show %Ln name(s)", nullptr, int(m_found.size())));
    const int ticked = m_domains.tickedCount();
    m_tick->setText(ticked > 0 ? tr("Select only these %Ln name(s)", nullptr, int(m_found.size()))
                               : tr("Select %Ln name(s)", nullptr, int(m_found.size())));
    m_add->setText(tr("Add to the %Ln selected", nullptr, ticked));
    m_add->setVisible(ticked > 0);
    m_add->setEnabled(!m_found.isEmpty());
    m_show->setEnabled(!m_found.isEmpty());
    m_tick->setEnabled(!m_found.isEmpty());
}

} // namespace namestead
