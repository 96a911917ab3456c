#pragma once

#include <QLineEdit>

namespace namestead {

/// A search field: Esc clears it, then says so; Down and Return go on to what was found.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    void start(); ///< takes the focus with everything selected

signals:
    void escaped(); ///< Esc, with nothing left to clear
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace namestead
