#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::Question)
};

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> accepted, std::function<void()> otherChosen)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QPushButton *yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    yes->setObjectName(u"accept"_s);
    if (!question.other.isEmpty()) {
        QPushButton *other = box->addButton(question.other, QMessageBox::DestructiveRole);
        other->setObjectName(u"other"_s);
        QObject::connect(other, &QPushButton::clicked, parent, std::move(otherChosen));
    }
    QPushButton *no = box->addButton(question.reject.isEmpty() ? QuestionText::tr("Cancel") : question.reject,
                                     QMessageBox::RejectRole);
    no->setObjectName(u"reject"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(accepted));
    box->open();
}

} // namespace namestead
