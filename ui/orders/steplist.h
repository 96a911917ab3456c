#pragma once

#include <QListWidget>

namespace namestead {

/// The steps of a wizard at its left: number, name and count. Only steps that were reached can be chosen.
class StepList final : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    struct Step
    {
        QString title;
        QString count;
        QString whyNot; ///< empty: can be chosen
        bool operator==(const Step &) const = default;
    };
    /// Without a signal.
    void setSteps(const QList<Step> &steps, int current);

signals:
    void stepChosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Step> m_steps;
};

} // namespace namestead
