#include "api/client/proxysetting.h"

#include "api/client/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace namestead {

namespace {

class SettingProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit SettingProxyFactory(ProxySetting setting) : m_setting(std::move(setting)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_setting.mode == ProxySetting::Mode::None || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_setting.mode == ProxySetting::Mode::Manual)
            return {m_setting.manual};
        return systemProxyForQuery(query);
    }

private:
    ProxySetting m_setting;
};

} // namespace

void applyProxy(QNetworkAccessManager &network, const ProxySetting &setting)
{
    network.setProxyFactory(new SettingProxyFactory(setting)); // the manager owns it
}

} // namespace namestead
