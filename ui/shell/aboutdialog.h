#pragma once

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace namestead {

/// A library the program is built on.
struct Part
{
    QString name;
    QString version;
    QString licence;
};

/// Name, version, licence, and the parts with theirs.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(std::vector<Part> parts, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::vector<Part> m_parts;
    QLabel *m_title;
    QLabel *m_text;
    QTabWidget *m_tabs;
    QTreeWidget *m_list;
    QPlainTextEdit *m_licence;
    QDialogButtonBox *m_buttons;
};

} // namespace namestead
