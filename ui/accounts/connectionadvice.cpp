#include "ui/accounts/connectionadvice.h"

#include "api/catalogue/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct AdviceText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::ConnectionAdvice)

public:
    static QString ofKey(const QString &code)
    {
        if (code.startsWith("InvalidAccessKeyId.Inactive"_L1))
            return tr(
                "The key ID is right, but the key is disabled. Enable it in the RAM console, or use another key.");
        if (code.startsWith("InvalidAccessKeyId"_L1))
            return tr(
                "This site does not know the key ID. Compare it with the RAM console, and look whether the account "
                "belongs to the other site: the two have separate accounts.");
        if (code.startsWith("SignatureDoesNotMatch"_L1) || code.startsWith("IncompleteSignature"_L1))
            return tr(
                "The key ID is known, but the secret does not belong to it. Enter the secret again; if it is lost, "
                "make a new key in the RAM console.");
        if (code.startsWith("InvalidSecurityToken.Expired"_L1))
            return tr("The security token has expired. Get a new temporary key: ID, secret and token belong together.");
        if (code.startsWith("InvalidSecurityToken"_L1))
            return tr(
                "The security token does not belong to this key. Enter ID, secret and token of the same temporary "
                "key.");
        if (code.startsWith("MissingSecurityToken"_L1))
            return tr("This is a temporary key (its ID begins with “STS.”): it needs its security token.");
        return {};
    }

    static QString ofPermission(const QString &code)
    {
        if (code.startsWith("Forbidden.RiskControl"_L1))
            return tr(
                "Key and secret are right. The service's risk control keeps the account from this; ask the service.");
        if (code.startsWith("Forbidden.UserVerification"_L1))
            return tr("Key and secret are right, but the account has not passed real-name verification yet.");
        return tr("Key and secret are right, but the RAM user may not list domain names. Give it the permission %1; "
                  "“What a RAM user needs” shows the whole policy.")
            .arg(ramAdvice().toLook.join(tr(", ", "between names of permissions")));
    }

    static QString ofNetwork(const QString &failure, const QString &host)
    {
        if (failure == "HostNotFoundError"_L1)
            return tr("The name %1 could not be looked up. Check the address, and whether this computer is online.")
                .arg(host);
        if (failure == "ConnectionRefusedError"_L1)
            return tr("%1 refused the connection. Check the address and its port.").arg(host);
        if (failure == "SslHandshakeFailedError"_L1)
            return tr("No trusted encrypted connection to %1 came about, so no key was sent. A proxy that looks into "
                      "connections, a wrong clock or a wrong address can be the reason.")
                .arg(host);
        if (failure == "ProxyAuthenticationRequiredError"_L1)
            return tr("The proxy wants a name and a password. Use another proxy in the settings.");
        if (failure.startsWith("Proxy"_L1))
            return tr("The proxy could not be used. Check it in the settings.");
        return {};
    }

    static QString ofAnswer(const ApiError &error, const Account &account)
    {
        if (error.code == "InvalidApi.NotFound"_L1 || error.code == "NoSuchVersion"_L1
            || error.code == "InvalidProduct.NotFound"_L1)
            return tr("Something of Alibaba Cloud answers at %1, but not the Domains service. Check the address.")
                .arg(endpointOf(account).url.host());
        if (error.kind == ApiError::Kind::Malformed)
            return account.site == Site::Custom
                ? tr("Something answers at this address, but it is not the Domains service. Check the address.")
                : tr("Something on the way answered in the place of the service, for example the sign-in page of this "
                     "network. Open any web page in a browser, then try again.");
        return {};
    }
};

QStringList permissionsOf(const QStringList &operations)
{
    QStringList permissions;
    for (const QString &name : operations) {
        const Operation *operation = Catalogue::builtIn().operation(name);
        if (operation && !operation->ramAction.isEmpty() && !permissions.contains(operation->ramAction))
            permissions += operation->ramAction;
    }
    return permissions;
}

} // namespace

QString connectionAdvice(const ApiError &error, const Account &account)
{
    switch (error.kind) {
    case ApiError::Kind::Credentials:
        return AdviceText::ofKey(error.code);
    case ApiError::Kind::Forbidden:
        return AdviceText::ofPermission(error.code);
    case ApiError::Kind::Network:
        return AdviceText::ofNetwork(error.code, endpointOf(account).url.host());
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Malformed:
        return AdviceText::ofAnswer(error, account);
    default:
        return {};
    }
}

RamAdvice ramAdvice()
{
    RamAdvice advice;
    advice.toLook = permissionsOf({u"QueryDomainList"_s, u"QueryDomainByInstanceId"_s, u"QueryTaskList"_s,
                                   u"QueryTaskDetailList"_s, u"QueryTaskInfoHistory"_s, u"QueryTaskDetailHistory"_s});
    advice.toRenew =
        permissionsOf({u"SaveBatchTaskForCreatingOrderRenew"_s, u"CancelTask"_s, u"AcknowledgeTaskResult"_s});
    return advice;
}

QString ramPolicy(bool withRenewal)
{
    const RamAdvice advice = ramAdvice();
    const QStringList permissions = withRenewal ? advice.toLook + advice.toRenew : advice.toLook;
    return u"{\n  \"Version\": \"1\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": [\n"
           "        \"%1\"\n      ],\n      \"Resource\": \"*\"\n    }\n  ]\n}\n"_s.arg(
               permissions.join(u"\",\n        \""_s));
}

} // namespace namestead
