#pragma once

#include "api/wire/openenum.h"
#include "api/wire/parameters.h"

#include <QStringList>

#include <vector>

namespace namestead {

/// Finds parameters by name quickly; what the practice service reads its requests with. The Parameters must outlive it.
class ParameterReader
{
public:
    explicit ParameterReader(const Parameters &parameters);

    [[nodiscard]] std::optional<QByteArrayView> find(QByteArrayView name) const;
    /// Highest N of `Name.N` or `Name.N.Field`; 0 when there is none.
    [[nodiscard]] int count(QByteArrayView name) const;

    void read(QByteArrayView name, QString &to) const;
    void read(QByteArrayView name, std::optional<int> &to) const;
    void read(QByteArrayView name, std::optional<qint64> &to) const;
    void read(QByteArrayView name, std::optional<bool> &to) const;
    void read(QByteArrayView name, std::optional<double> &to) const;
    template <class E> void read(QByteArrayView name, Open<E> &to) const
    {
        if (const auto value = find(name))
            to = Open<E>::fromWire(*value);
    }
    void readRepeat(QByteArrayView name, QStringList &to) const;
    void readComma(QByteArrayView name, QStringList &to) const;

private:
    std::vector<Parameters::Entry> m_sorted;
};

/// `Name.3` or, with a field, `Name.3.Field`.
QByteArray repeatName(QByteArrayView name, int index, QByteArrayView field = {});

} // namespace namestead
