#pragma once

#include "models/console/consolesession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace namestead {

class Badge;
class ErrorPanel;
class Label;

/// The right side of the console: the request as it goes out, the answer as a tree and as text, how it ended, and what was sent before.
class AnswerPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Request, Answer, Text, History };

    explicit AnswerPane(ConsoleSession &session, QWidget *parent = nullptr);

    /// The request that would be sent now. Shown until one is sent.
    void setPreview(const QString &request);
    void showTab(Tab tab);
    void retranslateUi();
    /// The part that can be remembered: widths of the columns.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void pastRequestChosen(int row);

private:
    void onRunningChanged();
    void onFinished();
    void refreshStatus();
    void refreshText();
    void showSecrets(bool shown);
    void copyValue();

    ConsoleSession &m_session;
    Badge *m_outcome;
    QLabel *m_status;
    QLabel *m_requestId;
    QPushButton *m_copyId;
    ErrorPanel *m_error;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_request;
    Label *m_requestCaption;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QCheckBox *m_secrets;
    QTreeView *m_history;
};

} // namespace namestead
