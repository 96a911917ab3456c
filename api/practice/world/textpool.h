#pragma once

#include <QHash>

#include <vector>

namespace namestead::practice {

/// Values that many names share, kept once. Number 0 is the empty value.
template <class T> class TextPool
{
public:
    TextPool() { keep(T()); }

    quint32 keep(const T &value)
    {
        if (const auto it = m_numbers.constFind(value); it != m_numbers.cend())
            return *it;
        const auto number = quint32(m_values.size());
        m_values.push_back(value);
        m_numbers.insert(value, number);
        return number;
    }
    [[nodiscard]] const T &at(quint32 number) const { return m_values[number]; }
    [[nodiscard]] quint32 size() const { return quint32(m_values.size()); }

private:
    std::vector<T> m_values;
    QHash<T, quint32> m_numbers;
};

} // namespace namestead::practice
