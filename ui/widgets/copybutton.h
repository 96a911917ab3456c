#pragma once

#include <QAbstractButton>

namespace namestead {

/// A small button that copies one value.
class CopyButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// `what`: the value's name, in the language of the moment. Without a value the button is not there.
    void setValue(const QString &value, const QString &what);
    [[nodiscard]] QSize sizeHint() const override { return {22, 22}; }

signals:
    void copied(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

} // namespace namestead
