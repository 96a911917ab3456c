#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace namestead {

class DomainTableModel;

/// A pasted list of names: which of them are in this account and which are not; then they are shown or selected.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(const QString &text, const DomainTableModel &domains, QWidget *parent);

signals:
    void showWanted(const QStringList &names);
    void tickWanted(const QStringList &names); ///< these and no others
    void addWanted(const QStringList &names);  ///< beside those that are ticked

private:
    void read();

    const DomainTableModel &m_domains;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QLabel *m_missingTitle;
    QLabel *m_parentsTitle;
    QPlainTextEdit *m_parents; ///< names that are parts of registered ones
    QPlainTextEdit *m_missing;
    QPushButton *m_copyMissing;
    QPushButton *m_show;
    QPushButton *m_tick;
    QPushButton *m_add;
    QTimer *m_timer;
    QStringList m_found;
};

} // namespace namestead
