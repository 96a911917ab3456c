#pragma once

#include "api/client/apierror.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace namestead {

class Label;

/// An error on a page: the sentences of errorText(), and details that can be opened and copied.
class ErrorPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void setError(const ApiError &error, qint64 utcMs);
    void retranslateUi();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ApiError m_error;
    qint64 m_utcMs = 0;
    Label *m_what;
    Label *m_meaning;
    QPushButton *m_toggle;
    QPushButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace namestead
