#pragma once

#include <QIODevice>

#include <cstring>

namespace namestead {

/// A request body that can be read once: sequential, so that Qt cannot rewind it and send the request a second time.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray data, QObject *parent) : QIODevice(parent), m_data(std::move(data))
    {
        open(ReadOnly | Unbuffered);
    }

    /// False: not a byte of the body left this object.
    [[nodiscard]] bool isTouched() const { return m_read > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_data.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_data.size() - m_read + QIODevice::bytesAvailable();
    }
    /// Refuses without the base class's warning: Qt asks at each break whether it may send again.
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *to, qint64 longest) override
    {
        const qint64 count = std::min(longest, qint64(m_data.size()) - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_data.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_read = 0;
};

} // namespace namestead
