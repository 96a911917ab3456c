#include "models/orders/priceinquiry.h"

#include "api/operations/prices.h"
#include "models/accounts/askservice.h"
#include "models/domains/namelist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int priceBatch = 20;
/// Of the list in a query as it is encoded; leaves room for the rest of the request.
constexpr qsizetype longestPriceItems = 4'500;
constexpr int priceBatchesAtOnce = 2;
/// So many batches in a row that failed, and the rest is not asked: this account is not told prices.
constexpr int failedBatchesToStop = 2;
constexpr double highestPrice = 1e10;

QJsonObject priceItem(const PriceInquiry::Question &question)
{
    return {{u"DomainName"_s, question.name}, {u"Action"_s, u"renew"_s}, {u"Period"_s, question.years}};
}

QString priceItems(const QList<PriceInquiry::Question> &questions)
{
    QJsonArray items;
    for (const auto &question : questions)
        items.append(priceItem(question));
    return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact));
}

/// A price for another term, or of a name that cannot be renewed, is none.
void takePrice(const service::DomainPrice &price, Open<service::FeeCurrency> asked, PriceInquiry::Answer &answer)
{
    answer.premium = price.premium;
    const bool fits = price.period.value_or(answer.years) == answer.years && price.avail.value_or(1) != 0
        && (!price.action.isSet() || price.action == service::FeeCommand::Renew);
    if (!fits || !price.price || !(*price.price >= 0 && *price.price < highestPrice))
        return;
    answer.fen = qint64(std::llround(*price.price * 100));
    answer.currency = (price.currency.isSet() ? price.currency : asked).wire();
}

} // namespace

class PriceInquiry::Private
{
public:
    Private(PriceInquiry &q, ReachClient reach) : q(q), reach(std::move(reach)) {}

    PriceInquiry &q;
    const ReachClient reach;
    std::unique_ptr<QObject> work = std::make_unique<QObject>();
    QList<Question> waiting;
    int asking = 0;
    int failedInARow = 0;

    QList<Question> takeBatch()
    {
        QList<Question> batch;
        qsizetype bytes = 0;
        while (!waiting.isEmpty() && batch.size() < priceBatch) {
            const QByteArray item = QJsonDocument(priceItem(waiting.first())).toJson(QJsonDocument::Compact);
            bytes += QUrl::toPercentEncoding(QString::fromUtf8(item)).size() + 3; // and an encoded comma
            if (!batch.isEmpty() && bytes > longestPriceItems)
                break;
            batch.append(waiting.takeFirst());
        }
        return batch;
    }

    void askOn()
    {
        while (asking < priceBatchesAtOnce && !waiting.isEmpty()) {
            const QList<Question> batch = takeBatch();
            auto currency = std::make_shared<Open<service::FeeCurrency>>(service::FeeCurrency::Yuan);
            ++asking;
            askService(
                reach, work.get(),
                [batch, currency](const DomainsClient &client) {
                    if (client.endpoint().url.host() == Endpoint::international().url.host())
                        *currency = service::FeeCurrency::UsDollar;
                    service::QueryDomainRealTimePrice request;
                    request.domainItem = priceItems(batch);
                    request.currency = *currency;
                    return request;
                },
                SendOptions(),
                [this, batch, currency](const Result<service::QueryDomainRealTimePriceReply> &reply) {
                    --asking;
                    take(batch, *currency, reply);
                });
        }
    }

    void take(const QList<Question> &batch, const Open<service::FeeCurrency> &currency,
              const Result<service::QueryDomainRealTimePriceReply> &reply)
    {
        QHash<QString, service::DomainPrice> prices;
        const bool isTold = reply && reply->success.value_or(true) && reply->module;
        if (isTold) {
            for (const service::DomainPrice &price : reply->module->domainPrices)
                prices.insert(canonicalName(price.domainName), price);
        }
        QList<Answer> answers;
        for (const Question &question : batch) {
            Answer answer{.name = question.name, .years = question.years, .fen = {}, .currency = {}, .premium = {}};
            if (const auto price = prices.constFind(question.name); price != prices.cend())
                takePrice(*price, currency, answer);
            answers.append(answer);
        }
        failedInARow = isTold ? 0 : failedInARow + 1;
        if (failedInARow >= failedBatchesToStop) {
            for (const Question &question : waiting)
                answers.append(
                    {.name = question.name, .years = question.years, .fen = {}, .currency = {}, .premium = {}});
            waiting.clear();
        }
        askOn();
        emit q.answered(answers);
    }
};

PriceInquiry::PriceInquiry(ReachClient reach, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(reach)))
{}

PriceInquiry::~PriceInquiry() = default;

void PriceInquiry::ask(const QList<Question> &questions)
{
    if (!isAsking())
        d->failedInARow = 0;
    d->waiting += questions;
    d->askOn();
}

void PriceInquiry::cancel()
{
    d->work = std::make_unique<QObject>();
    d->waiting.clear();
    d->asking = 0;
}

bool PriceInquiry::isAsking() const
{
    return d->asking > 0;
}

} // namespace namestead
