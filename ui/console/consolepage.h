#pragma once

#include "models/console/consolesession.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTimer;

namespace namestead {

class AnswerPane;
class Badge;
class Label;
class OperationPane;
class Preferences;
class RequestForm;

/// Any operation of the catalogue as a form: fill in, look at the signed request, send, look at the answer.
class ConsolePage final : public Page
{
    Q_OBJECT
public:
    ConsolePage(ConsoleSession &session, Preferences &preferences, QWidget *parent = nullptr);
    ~ConsolePage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isChanging() const override;
    /// Opens the form of an operation.
    void choose(const QString &operationName);

signals:
    void messageWanted(const QString &text);

protected:
    void retranslateUi() override;

private:
    QWidget *makeHeader();
    QWidget *makeMiddle();
    void makeActions();
    void onOperationChosen(const Operation *operation);
    void send();
    void confirmAndSend(const FormValues &values);
    void copyCurl();
    void copyCommand(const Operation &operation, const FormValues &values, const Account &account);
    void insertName();
    void restorePast(int row);
    void refreshPermission();
    void refreshPreview();
    [[nodiscard]] QString permissionText() const;
    [[nodiscard]] bool maySend() const;

    ConsoleSession &m_session;
    Preferences &m_preferences;
    const Operation *m_operation = nullptr;
    Label *m_title;
    QPushButton *m_sendButton;
    QPushButton *m_cancelButton;
    QPushButton *m_curlButton;
    QSplitter *m_splitter;
    OperationPane *m_operations;
    QWidget *m_operationHead = nullptr;
    Label *m_operationName = nullptr;
    Badge *m_effect = nullptr;
    Label *m_operationHelp = nullptr;
    Label *m_permission = nullptr;
    QPushButton *m_insertName = nullptr;
    RequestForm *m_form;
    AnswerPane *m_answer;
    QAction *m_send;
    QAction *m_cancel;
    QAction *m_curl;
    QAction *m_search;
    QAction *m_showHistory;
    QTimer *m_previewTimer;
};

} // namespace namestead
