#pragma once

#include "api/client/apierror.h"

#include <utility>
#include <variant>

namespace namestead {

/// Nothing but "it worked".
struct Done
{
    bool operator==(const Done &) const = default;
};

/// A value or the error that stood in its way; it cannot be ignored. Reading the wrong side is a programming error.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(ApiError error) : m_value(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_value.index() == 0; }
    const T &operator*() const { return std::get<0>(m_value); }
    const T *operator->() const { return &std::get<0>(m_value); }
    T takeValue() { return std::move(std::get<0>(m_value)); }
    const ApiError &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, ApiError> m_value;
};

} // namespace namestead
