#pragma once

#include "models/orders/orderrecord.h"

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace namestead {

class ErrorPanel;
class Label;
class Notice;
class OrderEngine;
class OrderTable;
class Preferences;
class RunModel;

/// What became of a run: what needs the person first, each with its reason and what to do; then what went well.
class ResultView final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ResultView(OrderEngine &engine, Preferences &preferences, QWidget *parent = nullptr);

    void setRun(qint64 runId); ///< 0: none
    [[nodiscard]] QWidget *firstField();

signals:
    void taskWanted(qint64 runId);
    void retryWanted(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void refreshDetail();
    void askDecision(bool wasPaid);
    void decide(qint64 itemId, bool wasPaid, const QString &note);
    void chooseExport();
    void exportTo(const QString &path);
    void showReceipt();
    void say(Tone tone, const QString &text);
    [[nodiscard]] QString headline(const OrderRun &run) const;
    [[nodiscard]] QString sumText(const OrderRun &run) const;
    [[nodiscard]] const OrderRun *run() const;
    [[nodiscard]] const OrderItem *current() const;

    OrderEngine &m_engine;
    qint64 m_runId = 0;
    RunModel *m_model;
    Label *m_headline;
    Label *m_sub;
    QLabel *m_sums;
    OrderTable *m_table;
    QWidget *m_detail;
    Label *m_name;
    QLabel *m_reason;
    Label *m_advice;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_paid;
    QPushButton *m_notPaid;
    ErrorPanel *m_error;
    Notice *m_said;
    QPushButton *m_retry;
    QPushButton *m_export;
    QPushButton *m_receipt;
    QPushButton *m_tasks;
};

} // namespace namestead
