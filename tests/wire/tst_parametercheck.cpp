#include "api/wire/parametercheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;
using Reason = ParameterFault::Reason;

class ParameterCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheParameterAndTheRule_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("parameter"); // empty: nothing wrong
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const char *operation, const char *form, const char *parameter = "",
                            Reason reason = Reason::Missing) {
            QTest::newRow(name) << QString::fromLatin1(operation) << QByteArray(form) << QString::fromLatin1(parameter)
                                << int(reason);
        };
        row("good list", "QueryDomainList", "PageNum=1&PageSize=20");
        row("page missing", "QueryDomainList", "PageSize=20", "PageNum", Reason::Missing);
        row("page empty", "QueryDomainList", "PageNum=&PageSize=20", "PageNum", Reason::Missing);
        row("no number", "QueryDomainList", "PageNum=x&PageSize=20", "PageNum", Reason::NotANumber);
        row("number with tail", "QueryDomainList", "PageNum=1a&PageSize=20", "PageNum", Reason::NotANumber);
        row("page zero", "QueryDomainList", "PageNum=0&PageSize=20", "PageNum", Reason::OutOfRange);
        row("beyond 32 bit", "QueryDomainList", "PageNum=4294967297&PageSize=20", "PageNum", Reason::OutOfRange);
        row("beyond 64 bit", "QueryDomainList", "PageNum=1&PageSize=20&StartExpirationDate=99999999999999999999",
            "StartExpirationDate", Reason::OutOfRange);
        row("unknown", "QueryDomainList", "PageNum=1&PageSize=20&Pagesize=3", "Pagesize", Reason::Unknown);
        row("twice", "QueryDomainList", "PageNum=1&PageNum=2&PageSize=20", "PageNum", Reason::Twice);
        row("enumeration", "QueryDomainList", "PageNum=1&PageSize=20&OrderByType=UP", "OrderByType", Reason::NotAValue);
        row("no boolean", "SaveSingleTaskForTransferProhibitionLock", "DomainName=a.cn&Status=yes", "Status",
            Reason::NotABoolean);
        row("too many on a page", "QueryChangeLogList", "PageNum=1&PageSize=101", "PageSize", Reason::OutOfRange);
        row("good batch", "SaveBatchTaskForCreatingOrderRenew",
            "OrderRenewParam.1.DomainName=a.cn&OrderRenewParam.1.CurrentExpirationDate=1&OrderRenewParam.1.SubscriptionDuration=10");
        row("batch empty", "SaveBatchTaskForCreatingOrderRenew", "Lang=en", "OrderRenewParam", Reason::Missing);
        row("eleven years", "SaveBatchTaskForCreatingOrderRenew",
            "OrderRenewParam.1.DomainName=a.cn&OrderRenewParam.1.CurrentExpirationDate=1&OrderRenewParam.1.SubscriptionDuration=11",
            "OrderRenewParam.1.SubscriptionDuration", Reason::OutOfRange);
        row("date missing in the second", "SaveBatchTaskForCreatingOrderRenew",
            "OrderRenewParam.1.DomainName=a.cn&OrderRenewParam.1.CurrentExpirationDate=1&OrderRenewParam.1.SubscriptionDuration=1&"
            "OrderRenewParam.2.DomainName=b.cn&OrderRenewParam.2.SubscriptionDuration=1",
            "OrderRenewParam.2.CurrentExpirationDate", Reason::Missing);
        row("gap", "SaveBatchTaskForTransferProhibitionLock", "DomainName.1=a.cn&DomainName.3=b.cn&Status=true",
            "DomainName.2", Reason::Missing);
        row("counts from nought", "SaveBatchTaskForTransferProhibitionLock", "DomainName.0=a.cn&Status=true",
            "DomainName.0", Reason::Unknown);
        row("leading nought", "SaveBatchTaskForTransferProhibitionLock", "DomainName.01=a.cn&Status=true",
            "DomainName.01", Reason::Unknown);
        row("without number", "SaveBatchTaskForTransferProhibitionLock", "DomainName=a.cn&Status=true", "DomainName",
            Reason::Unknown);
        row("huge number", "SaveBatchTaskForTransferProhibitionLock", "DomainName.2000000000=a.cn&Status=true",
            "DomainName", Reason::Missing);
        row("number for a single", "SaveSingleTaskForTransferProhibitionLock", "DomainName.1=a.cn&Status=true",
            "DomainName.1", Reason::Unknown);
        row("unknown field", "SaveBatchTaskForCreatingOrderRenew", "OrderRenewParam.1.Name=a.cn",
            "OrderRenewParam.1.Name", Reason::Unknown);
        row("name in the batch twice over", "SaveBatchTaskForTransferProhibitionLock",
            "DomainName.1=a.cn&DomainName.1=b.cn&Status=true", "DomainName.1", Reason::Twice);
        row("thirteen addresses", "SaveSingleTaskForCreatingDnsHost",
            "DnsName=ns1&InstanceId=S&Ip.1=1.1.1.1&Ip.2=1&Ip.3=1&Ip.4=1&Ip.5=1&Ip.6=1&Ip.7=1&Ip.8=1&Ip.9=1&Ip.10=1&Ip.11=1&Ip.12=1&Ip.13=1");
        row("fourteen addresses", "SaveSingleTaskForCreatingDnsHost",
            "DnsName=ns1&InstanceId=S&Ip.1=1.1.1.1&Ip.2=1&Ip.3=1&Ip.4=1&Ip.5=1&Ip.6=1&Ip.7=1&Ip.8=1&Ip.9=1&Ip.10=1&Ip.11=1&Ip.12=1&"
            "Ip.13=1&Ip.14=1",
            "Ip", Reason::TooMany);
        row("comma list", "SubmitEmailVerification", "Email=a@example.com,b@example.com");
        row("comma list of nothing", "SubmitEmailVerification", "Email=,%20,", "Email", Reason::Missing);
        row("no JSON", "SubmitOperationAuditInfo", "AuditType=1&DomainName=a.cn&AuditInfo=%7B", "AuditInfo",
            Reason::NotJson);
        row("JSON", "SubmitOperationAuditInfo", "AuditType=1&DomainName=a.cn&AuditInfo=%7B%22a%22%3A1%7D");
        row("key tag", "SaveSingleTaskForDeletingDSRecord", "DomainName=a.cn&KeyTag=65536", "KeyTag",
            Reason::OutOfRange);
    }

    void namesTheParameterAndTheRule()
    {
        QFETCH(QString, operation);
        QFETCH(QByteArray, form);
        QFETCH(QString, parameter);
        QFETCH(int, reason);
        const Operation *known = Catalogue::builtIn().operation(operation);
        QVERIFY(known);
        const auto parameters = Parameters::fromForm(form);
        QVERIFY(parameters);
        const auto fault = checkParameters(*known, *parameters);
        QCOMPARE(fault ? fault->parameter : QString(), parameter);
        if (fault)
            QCOMPARE(int(fault->reason), reason);
    }
};

QTEST_APPLESS_MAIN(ParameterCheckTest)
#include "tst_parametercheck.moc"
