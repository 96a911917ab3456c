#pragma once

#include <QWidget>

class QPushButton;

namespace namestead {

class Label;

/// In place of rows that are not there: one sentence what this is, one button to go on.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action there is no button.
    void set(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

signals:
    void actionWanted();

private:
    Label *m_text;
    QPushButton *m_button;
};

} // namespace namestead
