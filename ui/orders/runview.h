#pragma once

#include "models/orders/orderrecord.h"

#include <QWidget>

#include <array>

class QProgressBar;
class QPushButton;
class QSplitter;

namespace namestead {

class Badge;
class ErrorPanel;
class Label;
class Notice;
class OrderEngine;
class OrderTable;
class Preferences;
class RunChunks;
class RunModel;

/// A run at work: how far it is, each request and each name, and what the person can do. In wizard and run window.
class RunView final : public QWidget
{
    Q_OBJECT
public:
    /// `engine` and `preferences` must outlive it.
    RunView(OrderEngine &engine, Preferences &preferences, QWidget *parent = nullptr);
    ~RunView() override;

    void setRun(qint64 runId); ///< 0: none
    [[nodiscard]] QWidget *firstField();

signals:
    void taskWanted(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void refreshCounts(const OrderRun &run);
    void refreshNotice(const OrderRun &run);
    void refreshButtons(const OrderRun &run);
    void pauseOrResume();
    void askStop();
    void goOnAfterQuestion();
    [[nodiscard]] const OrderRun *run() const;

    OrderEngine &m_engine;
    Preferences &m_preferences;
    qint64 m_runId = 0;
    qint64 m_heldRunId = 0; ///< paused only while the question to stop it is open; 0: none
    RunModel *m_names;
    RunChunks *m_chunks;
    Label *m_state;
    QProgressBar *m_progress;
    std::array<Badge *, 7> m_counts{};
    Notice *m_notice;
    QPushButton *m_goOn;
    QPushButton *m_noticeStop;
    QPushButton *m_look;
    ErrorPanel *m_error;
    QSplitter *m_splitter;
    OrderTable *m_chunkTable;
    OrderTable *m_nameTable;
    Label *m_closing;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_tasks;
};

} // namespace namestead
