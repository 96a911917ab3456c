#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace namestead {

class Label;

/// The receipt of a run as text: to read, to copy, to save.
class ReceiptDialog final : public QDialog
{
    Q_OBJECT
public:
    ReceiptDialog(const QString &receipt, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void chooseFile();
    void save(const QString &path);

    QPlainTextEdit *m_text;
    Label *m_said;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace namestead
