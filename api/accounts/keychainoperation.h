#pragma once

#include "api/accounts/keychainsecretstore.h"
#include "api/accounts/secretservice.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace namestead {

/// One operation on the keychain, step by step: wait for its turn, ask the secret service, have it unlocked, run the
/// library's job, ask or look again where the library's answer alone means nothing. Calls `ended` exactly once, perhaps
/// before start() returns. Part of KeychainSecretStore; lives inside one of its calls.
class KeychainOperation final : public QObject
{
    Q_OBJECT
public:
    enum class Action { Read, Write, Remove };
    using Ended = std::function<void(Result<QByteArray>)>; ///< the entry's content for Read, else empty

    KeychainOperation(Action action, const QString &key, QByteArray content, KeychainSecretStore::Limits limits,
                      Ended ended, QObject *parent);
    ~KeychainOperation() override;

    void start();
    void abort();

signals:
    void waitingChanged(bool waiting);

private:
    friend class KeychainLine;
    using State = SecretServiceState;
    enum class Step { InLine, Asking, Unlocking, Working, Over };

    void begin();
    template <class Next> void askState(Next next);
    void prepared(const State &state, bool mayUnlock);
    void unlock(const State &state);
    void run();
    void finished(QKeychain::Job *job);
    void lookAfterRemoval();
    void lookedAfterRemoval(QKeychain::Job *job);
    void startJob(QKeychain::Job *job, void (KeychainOperation::*next)(QKeychain::Job *));
    void outOfTime();
    void fail(const QString &code, const QString &text = {});
    void end(Result<QByteArray> result);

    Action m_action;
    QString m_key;
    QByteArray m_content;
    KeychainSecretStore::Limits m_limits;
    Ended m_ended;
    Step m_step = Step::InLine;
    QKeychain::Job *m_job = nullptr; ///< running; never ours to delete
    QTimer m_limit;
    QTimer m_notice;
    QElapsedTimer m_clock;
    bool m_told = false;
};

} // namespace namestead
