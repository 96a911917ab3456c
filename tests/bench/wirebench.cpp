#include "tests/bench/wirebench.h"

#include "api/catalogue/catalogue.h"
#include "api/operations/domains.h"
#include "api/operations/orders.h"
#include "api/wire/parametercheck.h"
#include "api/wire/signing.h"

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

// The official C++ client on two cores: lists and 500-name renewals signed and encoded per second. The goal is ten times that.
constexpr double officialListRate = 9'400;
constexpr double officialRenewalRate = 80;
constexpr double decodeBudgetUs = 5;

service::QueryDomainList listRequest()
{
    service::QueryDomainList request;
    request.pageNum = 3;
    request.pageSize = 200;
    request.orderKeyType = service::OrderKeyType::RegistrationDate;
    request.orderByType = service::OrderByType::Ascending;
    return request;
}

service::SaveBatchTaskForCreatingOrderRenew renewalRequest()
{
    service::SaveBatchTaskForCreatingOrderRenew request;
    for (int i = 0; i < 500; ++i) {
        service::SaveBatchTaskForCreatingOrderRenew::OrderRenewParam item;
        item.domainName = u"bulk-renewal-name-%1.com"_s.arg(i);
        item.currentExpirationDate = 1'800'000'000'000 + i * 86'400'000LL;
        item.subscriptionDuration = 1 + i % 10;
        request.orderRenewParam.append(item);
    }
    return request;
}

/// What the client does before a request leaves: encode, check, stamp, sign.
template <class Request> void sendSteps(const Request &request, const Operation &operation, bool check)
{
    static const Credentials key{u"benchkeyid0000000000"_s, "benchsecret000000000000000000", {}};
    Parameters parameters;
    encode(request, parameters);
    if (check && checkParameters(operation, parameters))
        qFatal("the benchmark's request is wrong");
    const QByteArray form = signedForm("POST", Request::actionName, parameters, key, newStamp(1'800'000'000'000));
    if (form.isEmpty())
        qFatal("nothing was signed");
}

QByteArray pageOf200()
{
    QByteArray page =
        R"({"TotalItemNum":100000,"CurrentPageNum":3,"PageSize":200,"TotalPageNum":500,"NextPage":true,"PrePage":true,"RequestId":"4D9E5A2C-1111-2222-3333-444455556666","Data":{"Domain":[)";
    for (int i = 0; i < 200; ++i) {
        const QByteArray n = QByteArray::number(i);
        if (i > 0)
            page += ',';
        page += R"({"DomainName":"portfolio-name-)" + n + R"(.com","InstanceId":"S2018171410000)" + n
            + R"(","ExpirationDate":"2027-03-14 12:00:00","ExpirationDateLong":1804996800000,"RegistrationDate":"2019-03-14 12:00:00",)"
              R"("RegistrationDateLong":1552536000000,"DomainStatus":"3","DomainType":"gTLD","DomainAuditStatus":"SUCCEED","ProductId":"2a",)"
              R"("ExpirationDateStatus":"1","ExpirationCurrDateDiff":300,"Premium":false,"RegistrantType":"1","Remark":"备注 )"
            + n
            + R"(","DomainGroupId":"1234","DomainGroupName":"默认分组","AutoRenewEnabled":false,"Ccompany":"Practice Holding Ltd.",)"
              R"("ResourceGroupId":"rg-acfm0000000","DnsList":{"DnsList":["dns1.hichina.com","dns2.hichina.com"]},"Tag":{"Tag":[]}})";
    }
    return page + "]}}";
}

void decodePage(const QByteArray &bytes)
{
    auto parsed = Document::parse(bytes);
    service::QueryDomainListReply reply;
    ReplyReader reader;
    readReply(std::get<Document>(parsed).root(), reply, reader);
    if (reader.failed() || reply.data.size() != 200)
        qFatal("the benchmark's page was not read");
}

} // namespace

std::vector<Figure> wireFigures(const Plan &)
{
    std::vector<Figure> figures;
    const auto list = listRequest();
    const Operation &listOperation = *Catalogue::builtIn().operation(u"QueryDomainList");
    const auto renewal = renewalRequest();
    const Operation &renewalOperation = *Catalogue::builtIn().operation(u"SaveBatchTaskForCreatingOrderRenew");
    const auto rate = [](const QString &name, auto work, std::optional<double> official) {
        Figure figure = perSecond(name, [&](int count) {
            for (int i = 0; i < count; ++i)
                work();
        });
        if (official) {
            figure.budget = 10 * *official;
            figure.note = u"%1 × the official C++ client"_s.arg(figure.median / *official, 0, 'f', 1);
        }
        return figure;
    };
    figures.push_back(rate(
        u"encode and sign a list request"_s, [&] { sendSteps(list, listOperation, false); }, officialListRate));
    figures.push_back(
        rate(u"encode, check and sign a list request"_s, [&] { sendSteps(list, listOperation, true); }, {}));
    figures.push_back(rate(
        u"encode and sign a renewal of 500 names"_s, [&] { sendSteps(renewal, renewalOperation, false); },
        officialRenewalRate));
    figures.push_back(rate(u"encode, check and sign a renewal of 500 names"_s,
                           [&] { sendSteps(renewal, renewalOperation, true); }, {}));

    const QByteArray page = pageOf200();
    Figure decode = rate(u"decode a page of 200 names"_s, [&] { decodePage(page); }, {});
    Figure perName = decode;
    perName.name = u"decode, per name (page of 200, %1 bytes a name)"_s.arg(page.size() / 200);
    perName.unit = u"µs"_s;
    perName.median = 1e6 / decode.median / 200;
    perName.lowest = 1e6 / decode.highest / 200;
    perName.highest = 1e6 / decode.lowest / 200;
    perName.moreIsBetter = false;
    perName.budget = decodeBudgetUs;
    figures.push_back(decode);
    figures.push_back(perName);
    return figures;
}

} // namespace namestead::bench
