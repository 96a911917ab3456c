#include "api/practice/router.h"

namespace namestead::practice {

void Router::add(QByteArrayView action, Handler handler)
{
    m_handlers.insert(action.toByteArray(), std::move(handler));
}

const Router::Handler *Router::handler(QByteArrayView action) const
{
    const auto it = m_handlers.constFind(QByteArray::fromRawData(action.data(), action.size()));
    return it == m_handlers.cend() ? nullptr : &*it;
}

const Router::PlainHandler *Router::plainHandler(const QString &path) const
{
    const auto it = m_paths.constFind(path);
    return it == m_paths.cend() ? nullptr : &*it;
}

const Router::ControlHandler *Router::controlHandler(const QString &name) const
{
    const auto it = m_controls.constFind(name);
    return it == m_controls.cend() ? nullptr : &*it;
}

} // namespace namestead::practice
