#include "ui/orders/receiptdialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/tablecopy.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

ReceiptDialog::ReceiptDialog(const QString &receipt, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_said(new Label(Label::Voice::Caption, this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"receiptDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"receiptText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(receipt);
    m_copy->setObjectName(u"copyReceipt"_s);
    m_save->setObjectName(u"saveReceipt"_s);
    for (QPushButton *button : {m_copy, m_save, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(m_text->toPlainText());
        m_said->setText(tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &ReceiptDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(640, 480);
    retranslateUi();
}

void ReceiptDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ReceiptDialog::retranslateUi()
{
    setWindowTitle(tr("Receipt"));
    m_text->setAccessibleName(tr("Receipt"));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save…"));
    m_close->setText(tr("C&lose"));
}

void ReceiptDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilters({tr("Text files (*.txt)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptDialog::save);
    dialog->open();
}

void ReceiptDialog::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8() + '\n';
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_said->setText(isSaved ? tr("Saved.") : tr("The file cannot be written: %1").arg(file.errorString()));
}

} // namespace namestead
