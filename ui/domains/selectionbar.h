#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace namestead {

/// Appears when something is ticked: how many, how many of them are hidden by the filter, and what can be done with them.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    /// The actions stay the page's; the bar repeats their state.
    SelectionBar(QAction *renew, QAction *tags, QAction *note, QAction *copyNames, QWidget *parent = nullptr);

    /// `shown`: rows of the table; `fromLastTime`: ticked before the program was started.
    void setCounts(int ticked, int hidden, int shown, bool fromLastTime = false);
    void retranslateUi();

signals:
    void tickAllWanted();
    void untickAllWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(QAction *action);
    void refreshTexts();

    QLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_renew;
    QPushButton *m_tags;
    QPushButton *m_more; ///< what is wanted more rarely
    QPushButton *m_none;
    int m_ticked = 0;
    int m_hidden = 0;
    int m_shown = 0;
    bool m_fromLastTime = false;
};

} // namespace namestead
