#include "api/accounts/keychainoperation.h"

#include "api/accounts/localerror.h"

#include <QList>
#include <QLoggingCategory>
#include <QPointer>
#include <QSet>

#include <qt6keychain/keychain.h>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(keychainLog, "namestead.accounts.keychain", QtInfoMsg)

QString keychainService()
{
    return u"namestead"_s;
}

/// What a state of the secret service means for somebody who wanted something from it and did not get it.
QString codeOf(SecretServiceState::Kind kind)
{
    switch (kind) {
    case SecretServiceState::Kind::NoBus:
    case SecretServiceState::Kind::NoService:
        return u"NoKeyring"_s;
    case SecretServiceState::Kind::NoAnswer:
        return u"KeyringTimeout"_s;
    case SecretServiceState::Kind::NoCollection:
        return u"KeyringNotSetUp"_s;
    case SecretServiceState::Kind::Locked:
        return u"KeyringLocked"_s;
    case SecretServiceState::Kind::Unlocked:
    case SecretServiceState::Kind::OtherWallet:
        break;
    }
    return {};
}

const char *actionName(KeychainOperation::Action action)
{
    switch (action) {
    case KeychainOperation::Action::Read:
        return "read";
    case KeychainOperation::Action::Write:
        return "write";
    case KeychainOperation::Action::Remove:
        return "remove";
    }
    Q_UNREACHABLE();
}

} // namespace

/// The one line of the process: QtKeychain runs one job at a time, and a person can answer one prompt at a time.
class KeychainLine
{
public:
    /// Never destroyed: a job that still hangs when the process ends must not be touched.
    static KeychainLine &instance()
    {
        static auto *const line = new KeychainLine;
        return *line;
    }

    [[nodiscard]] bool isStuck() const { return !m_overdueJobs.isEmpty() || (m_unlock && m_unlockOverdue); }

    void join(KeychainOperation *operation)
    {
        m_waiting.append(operation);
        next();
    }

    void leave(KeychainOperation *operation)
    {
        m_waiting.removeAll(operation);
        if (m_active == operation) {
            m_active = nullptr;
            next();
        }
    }

    void letGo(QKeychain::Job *job)
    {
        m_overdueJobs.insert(job);
        QObject::connect(job, &QKeychain::Job::finished, job, [this, job] { m_overdueJobs.remove(job); });
    }

    void letGoOfUnlock() { m_unlockOverdue = true; }

    /// The prompt that is already there, or a new one. It belongs to nobody, since it may outlive who asked for it.
    Call<Done> *unlock(const QStringList &paths, int limitMs)
    {
        if (!m_unlock) {
            m_unlock = secretservice::unlock(paths, limitMs, nullptr);
            m_unlockOverdue = false;
            Call<Done> *const request = m_unlock;
            // It is over when it says so; its object goes a little later.
            m_unlock->then(request, [this](const Result<Done> &) { m_unlock = nullptr; });
        }
        return m_unlock;
    }

private:
    void next()
    {
        // Ending one operation can start the next within the same call.
        while (!m_active && !m_waiting.isEmpty()) {
            m_active = m_waiting.takeFirst();
            m_active->begin();
        }
    }

    QList<KeychainOperation *> m_waiting;
    KeychainOperation *m_active = nullptr;
    QSet<QKeychain::Job *> m_overdueJobs;
    QPointer<Call<Done>> m_unlock;
    bool m_unlockOverdue = false;
};

KeychainOperation::KeychainOperation(Action action, const QString &key, QByteArray content,
                                     KeychainSecretStore::Limits limits, Ended ended, QObject *parent)
    : QObject(parent), m_action(action), m_key(key), m_content(std::move(content)), m_limits(limits),
      m_ended(std::move(ended))
{
    m_limit.setSingleShot(true);
    m_notice.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &KeychainOperation::outOfTime);
    connect(&m_notice, &QTimer::timeout, this, [this] {
        m_told = true;
        emit waitingChanged(true);
    });
}

KeychainOperation::~KeychainOperation()
{
    wipe(m_content);
    KeychainLine::instance().leave(this);
}

void KeychainOperation::start()
{
    m_clock.start();
    KeychainLine::instance().join(this);
}

void KeychainOperation::abort()
{
    if (m_step == Step::Over)
        return;
    // A job cannot be called back. It goes on by itself, and the next operation's job waits behind it.
    const bool left = m_step == Step::Working && m_action != Action::Read;
    end(localError(left ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Cancelled));
}

void KeychainOperation::begin()
{
    if (KeychainLine::instance().isStuck())
        return fail(u"KeyringBusy"_s);
    m_limit.start(m_limits.answer);
    m_notice.start(m_limits.notice);
    m_step = Step::Asking;
    askState([this](const State &state) { prepared(state, true); });
}

template <class Next> void KeychainOperation::askState(Next next)
{
    // As QtKeychain's libsecret backend names them, whatever the kind of the entry.
    const QMap<QString, QString> attributes{{u"server"_s, keychainService()}, {u"user"_s, m_key}};
    secretservice::askState(attributes, int(m_limits.bus.count()), this)
        ->then(this, [this, next = std::move(next)](const Result<State> &state) {
            if (m_step == Step::Over || !state)
                return;
            qCDebug(keychainLog) << actionName(m_action) << m_key << "secret service:" << kindName(state->kind);
            next(*state);
        });
}

void KeychainOperation::prepared(const State &state, bool mayUnlock)
{
    switch (state.kind) {
    case State::Kind::Unlocked:
    case State::Kind::OtherWallet:
        return run();
    case State::Kind::NoCollection:
        // Another keyring than the default one may hold the entry; and writing has the desktop offer to make a keyring.
        if (m_action == Action::Read || (m_action == Action::Write && secretservice::canPrompt()))
            return run();
        break;
    case State::Kind::Locked:
        if (!mayUnlock)
            return fail(u"KeyringRefused"_s, state.text);
        if (secretservice::canPrompt())
            return unlock(state);
        break;
    case State::Kind::NoBus:
    case State::Kind::NoService:
    case State::Kind::NoAnswer:
        break;
    }
    fail(codeOf(state.kind), state.text);
}

void KeychainOperation::unlock(const State &state)
{
    m_step = Step::Unlocking;
    KeychainLine::instance().unlock(state.locked, int(m_limits.bus.count()))->then(this, [this](const Result<Done> &) {
        if (m_step == Step::Over)
            return;
        m_step = Step::Asking;
        askState([this](const State &after) { prepared(after, false); });
    });
}

void KeychainOperation::run()
{
    switch (m_action) {
    case Action::Read:
        return startJob(new QKeychain::ReadPasswordJob(keychainService()), &KeychainOperation::finished);
    case Action::Remove:
        return startJob(new QKeychain::DeletePasswordJob(keychainService()), &KeychainOperation::finished);
    case Action::Write: {
        auto *job = new QKeychain::WritePasswordJob(keychainService());
        // Always text: a binary entry would be a second one beside it, and the text would go on being read.
        job->setTextData(QString::fromUtf8(m_content));
        wipe(m_content);
        return startJob(job, &KeychainOperation::finished);
    }
    }
}

void KeychainOperation::startJob(QKeychain::Job *job, void (KeychainOperation::*next)(QKeychain::Job *))
{
    m_step = Step::Working;
    m_job = job;
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *done) {
        m_job = nullptr;
        if (m_step == Step::Working)
            (this->*next)(done);
    });
    job->start();
}

void KeychainOperation::finished(QKeychain::Job *job)
{
    const QKeychain::Error error = job->error();
    if (m_action == Action::Remove && (error == QKeychain::NoError || error == QKeychain::EntryNotFound))
        return lookAfterRemoval();
    if (error == QKeychain::NoError) {
        const auto *const read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        return end(read ? read->textData().toUtf8() : QByteArray());
    }
    askState([this, error, text = job->errorString()](const State &state) {
        if (const QString code = codeOf(state.kind); !code.isEmpty())
            return fail(code, text);
        switch (error) {
        case QKeychain::EntryNotFound:
            return fail(u"KeyringEntryMissing"_s, text);
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::CouldNotDeleteEntry:
            return fail(u"KeyringRefused"_s, text);
        // OtherError from an unlocked service: libsecret, which is loaded at run time, is not there.
        default:
            return fail(u"NoKeyring"_s, text);
        }
    });
}

void KeychainOperation::lookAfterRemoval()
{
    startJob(new QKeychain::ReadPasswordJob(keychainService()), &KeychainOperation::lookedAfterRemoval);
}

void KeychainOperation::lookedAfterRemoval(QKeychain::Job *job)
{
    const QKeychain::Error error = job->error();
    askState([this, error, text = job->errorString()](const State &state) {
        if (const QString code = codeOf(state.kind); !code.isEmpty())
            return fail(code, text);
        if (error != QKeychain::EntryNotFound)
            return fail(error == QKeychain::OtherError ? u"NoKeyring"_s : u"KeyringRefused"_s, text);
        end(QByteArray());
    });
}

void KeychainOperation::outOfTime()
{
    if (m_step == Step::Working && m_job)
        KeychainLine::instance().letGo(m_job);
    else if (m_step == Step::Unlocking)
        KeychainLine::instance().letGoOfUnlock();
    fail(u"KeyringTimeout"_s);
}

void KeychainOperation::fail(const QString &code, const QString &text)
{
    end(localError(ApiError::Kind::Keychain, code, {}, text));
}

void KeychainOperation::end(Result<QByteArray> result)
{
    if (m_step == Step::Over)
        return;
    m_step = Step::Over;
    m_limit.stop();
    m_notice.stop();
    wipe(m_content);
    if (m_told)
        emit waitingChanged(false);
    const auto outcome = result ? "done"_L1 : QLatin1StringView(kindName(result.error().kind));
    qCInfo(keychainLog).noquote() << actionName(m_action) << m_key << outcome
                                  << (result ? QString() : result.error().code) << m_clock.elapsed() << "ms";
    m_ended(std::move(result));
    KeychainLine::instance().leave(this);
}

} // namespace namestead
