#pragma once

#include "models/accounts/reachclient.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace namestead {

/// Asks what renewals cost, by QueryDomainRealTimePrice (not in the reference: an account or a site may not offer it), a batch at a
/// time. Yuan, or dollars at the international address. Main thread.
class PriceInquiry final : public QObject
{
    Q_OBJECT
public:
    explicit PriceInquiry(ReachClient reach, QObject *parent = nullptr);
    ~PriceInquiry() override;

    struct Question
    {
        QString name;
        int years = 1;
    };
    struct Answer
    {
        QString name;
        int years = 1;
        std::optional<qint64> fen; ///< hundredths for the whole term; nothing: not told
        QString currency;
        std::optional<bool> premium;
    };
    /// Each question ends in one answer, unless cancelled.
    void ask(const QList<Question> &questions);
    void cancel();
    [[nodiscard]] bool isAsking() const;

signals:
    void answered(const QList<namestead::PriceInquiry::Answer> &answers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
