#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace namestead::practice {

/// A refusal as the service words it: HTTP status, Code, Message.
struct ServiceError
{
    int http = 400;
    QString code;
    QString message;
};

/// What a handler answers: the reply, or a refusal.
template <class T> class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Outcome(ServiceError error) : m_value(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_value.index() == 0; }
    const T &operator*() const { return std::get<0>(m_value); }
    T &operator*() { return std::get<0>(m_value); }
    const T *operator->() const { return &std::get<0>(m_value); }
    T *operator->() { return &std::get<0>(m_value); }
    const ServiceError &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, ServiceError> m_value;
};

/// The refusals that several groups use (notes on error codes in docs/service.md).
namespace refusals {

ServiceError domainNotExist(const QString &name);
/// `parameter` as it stands on the wire.
ServiceError parameterIllegal(const QString &parameter, const QString &why);
/// `Missing<Name>`.
ServiceError missing(const QString &parameter);
/// `Invalid<Name>`.
ServiceError invalid(const QString &parameter, const QString &why);
ServiceError taskIsBeingProcessed(const QString &name);
ServiceError profileNotExist();

} // namespace refusals

} // namespace namestead::practice
