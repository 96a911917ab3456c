#pragma once

#include "models/accounts/accountclients.h"
#include "models/console/answertreemodel.h"
#include "models/console/formvalues.h"
#include "models/console/replytext.h"
#include "models/console/requesthistory.h"

#include <QPointer>

namespace namestead {

class OrderEngine;

/// What became of the last call. `reply` is there when any answer came, also a refusal.
struct ConsoleOutcome
{
    const Operation *operation = nullptr;
    QString accountId;
    qint64 startedMs = 0;  ///< UTC
    qint64 durationMs = 0; ///< from the click to the end
    std::optional<RawReply> reply;
    std::optional<ApiError> error; ///< none: succeeded
};

/// The API console's one conversation: which account, what may be sent, the call in flight, its answer, and what was sent before.
class ConsoleSession final : public QObject
{
    Q_OBJECT
public:
    enum class Permission {
        Allowed,
        AskFirst, ///< changes something: the person must agree to this very call
        NoAccount,
        ReadOnlyAccount,
        OrderNeedsJournal, ///< no order engine: no order can be sent
    };

    ConsoleSession(AccountClients &clients, const AccountListModel &accounts, const Catalogue &catalogue,
                   QObject *parent = nullptr);

    /// Every order goes through it; without one there are none. It must outlive the session, or be taken away before.
    void setOrderEngine(OrderEngine *engine);

    void setAccount(const QString &accountId);
    [[nodiscard]] std::optional<Account> account() const { return m_accounts.account(m_accountId); }
    [[nodiscard]] bool isPractice() const { return AccountListModel::isPractice(m_accountId); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Permission permission(const Operation &operation) const;

    /// Sends it, unless it is forbidden or another call runs. The person's consent was asked for before.
    void send(const Operation &operation, const FormValues &values);
    /// The same for what the person agreed to when the account was `agreed`. If it is another one by now, or becomes one
    /// while the keychain is asked, nothing is sent, and the outcome is an error of kind Invalid, code AccountChanged.
    void send(const Operation &operation, const FormValues &values, const Account &agreed);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// A write or an order is under way.
    [[nodiscard]] bool isChanging() const { return m_running && m_current.operation->effect != Effect::Read; }

    [[nodiscard]] const std::optional<ConsoleOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] AnswerTreeModel &answer() { return m_answer; }
    [[nodiscard]] RequestHistory &history() { return m_history; }
    /// The last answer's body, indented; secret fields as `hidden` says. As it came when it is neither JSON nor XML.
    [[nodiscard]] QString answerText(SecretFields secrets, const QString &hidden) const;
    /// The request that would be sent, or the last one as it was sent; one parameter a line, secrets hidden.
    [[nodiscard]] QString previewText(const Operation &operation, const FormValues &values) const;
    [[nodiscard]] QString sentText() const;

    /// A curl command for this very call, signed now: gives `ready` an error or the command. `agreed` as with send().
    void makeCurl(const Operation &operation, const FormValues &values, const Account &agreed, QObject *context,
                  std::function<void(const Result<QString> &)> ready);
    /// Who knows the names of the account that is open: those that have `typed` in them, the likeliest first, at most `most`.
    using FindNames = std::function<QList<AccountName>(const QString &typed, int most)>;
    void setNames(FindNames find) { m_findNames = std::move(find); }
    [[nodiscard]] QList<AccountName> names(const QString &typed, int most) const;

signals:
    void accountChanged();
    void runningChanged();
    void finished(); ///< outcome() and answer() are new

private:
    [[nodiscard]] Permission permissionOf(const Account &account, const Operation &operation) const;
    [[nodiscard]] std::optional<ApiError> obstacle(const Account &agreed, const Operation &operation) const;
    void order(const Account &agreed, const Operation &operation, const Parameters &parameters);
    void sendThrough(DomainsClient &client, const Operation &operation, const Parameters &parameters);
    void finish(const Result<RawReply> &result);

    AccountClients &m_clients;
    const AccountListModel &m_accounts;
    const Catalogue &m_catalogue;
    QPointer<OrderEngine> m_orders;
    FindNames m_findNames;
    QString m_accountId;
    AnswerTreeModel m_answer;
    RequestHistory m_history;
    std::optional<ConsoleOutcome> m_outcome;
    std::optional<Document> m_document;

    bool m_running = false;
    bool m_cancelled = false;
    bool m_isOrder = false; ///< the running one is with the order engine
    QPointer<CallBase> m_call;
    ConsoleOutcome m_current;
    FormValues m_currentValues;
};

} // namespace namestead
