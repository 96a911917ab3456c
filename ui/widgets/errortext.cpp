#include "ui/widgets/errortext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(namestead::ErrorText)

public:
    static QString nothingChanged() { return tr("Nothing in the account was changed."); }
    static QString nothingSent() { return tr("Nothing was sent, and nothing in the account was changed."); }

    static ErrorText invalid(const ApiError &error)
    {
        const std::array<std::pair<QLatin1StringView, QString>, 28> known{{
            {"LabelEmpty"_L1, tr("The account has no name.")},
            {"LabelTooLong"_L1, tr("The account's name is too long.")},
            {"KeyIdEmpty"_L1, tr("The AccessKey ID is missing.")},
            {"KeyIdMalformed"_L1, tr("The AccessKey ID contains characters that no key has.")},
            {"AddressEmpty"_L1, tr("The address of the service is missing.")},
            {"AddressMalformed"_L1,
             tr("The address must be a plain web address without user name, password or query.")},
            {"AddressNotSecure"_L1,
             tr("The address must begin with https://. Plain http is allowed to this computer only.")},
            {"EndpointNotSecure"_L1,
             tr("The address must begin with https://. Plain http is allowed to this computer only.")},
            {"EndpointIncomplete"_L1, tr("The address of the service is incomplete.")},
            {"ColourMalformed"_L1, tr("The account's colour cannot be read.")},
            {"Empty"_L1, tr("The AccessKey secret is missing.")},
            {"UnknownAccount"_L1, tr("This account is no longer in the list.")},
            {"AccountChanged"_L1, tr("The account was changed after this request was asked about.")},
            {"SettingsNotWritable"_L1, tr("The settings file cannot be written.")},
            {"SettingsDamaged"_L1,
             tr("The settings file is damaged, and writing it would lose what could not be read.")},
            {"RequestTooLong"_L1, tr("The request is too long for the service.")},
            {"NoNames"_L1, tr("There is no name to order.")},
            {"TooManyNames"_L1, tr("There are more names than one run may have.")},
            {"AccountUnknown"_L1, tr("The account is no longer there.")},
            {"ReadOnlyAccount"_L1, tr("This account is read-only.")},
            {"NameTwice"_L1, tr("A name stands in the order twice.")},
            {"JournalNotWritable"_L1, tr("The order journal cannot be written, and without it nothing is sent.")},
            {"JournalDamaged"_L1, tr("The order journal is damaged, and without it nothing is sent.")},
            {"JournalNewer"_L1, tr("The order journal was written by a newer version of this program.")},
            {"PlanNotChecked"_L1, tr("The plan has to be checked before it is carried out.")},
            {"CheckTooOld"_L1, tr("The check of this plan is more than a day old.")},
            {"DraftNotWritable"_L1, tr("The draft cannot be written.")},
            {"DraftUnreadable"_L1, tr("The draft cannot be read.")},
        }};
        if (error.code == "OrderRunning"_L1)
            return {tr("Another order for %1 is in flight.").arg(error.field), nothingSent(),
                    tr("Wait until that order has ended.")};
        for (const auto &[code, text] : known) {
            if (error.code == code)
                return {text, nothingSent(), invalidAdvice(error.code)};
        }
        return {error.field.isEmpty() ? tr("The request is not valid.")
                                      : tr("The value of %1 is not valid.").arg(error.field),
                nothingSent(), tr("Correct the value and try again.")};
    }

    static QString invalidAdvice(const QString &code)
    {
        if (code == "AccountChanged"_L1)
            return tr("Look at the account, then send the request again.");
        if (code == "SettingsNotWritable"_L1)
            return tr("Check the free space and the permissions of the settings folder.");
        if (code == "SettingsDamaged"_L1)
            return tr("Mend the section “accounts” of the file by hand, then start the program again.");
        if (code == "RequestTooLong"_L1)
            return tr("Send fewer entries at a time.");
        if (code == "JournalNotWritable"_L1 || code == "DraftNotWritable"_L1)
            return tr("Check the free space and the permissions of the profile folder.");
        if (code == "JournalNewer"_L1)
            return tr("Use the newer version.");
        if (code == "PlanNotChecked"_L1 || code == "CheckTooOld"_L1)
            return tr("Check the names again.");
        return {};
    }

    static ErrorText keychain(const QString &code)
    {
        const QString meaning = tr("The secret of the account was neither read nor saved.");
        if (code == "NoKeyring"_L1)
            return {tr("This system offers no keychain: no secret service is running."), meaning,
                    tr("Start a keychain such as GNOME Keyring or KWallet, or keep the key for this run only.")};
        if (code == "KeyringNotSetUp"_L1)
            return {tr("The keychain of this system has not been set up yet: it has no keyring."), meaning,
                    tr("Create a keyring in the system's password manager, or keep the key for this run only.")};
        if (code == "KeyringLocked"_L1)
            return {tr("The keychain is locked, and no question can be shown here to unlock it."), meaning,
                    tr("Unlock it and try again, or keep the key for this run only.")};
        if (code == "KeyringRefused"_L1)
            return {tr("The keychain was not unlocked, or it refused."), meaning,
                    tr("Try again and answer the keychain's question, or keep the key for this run only.")};
        if (code == "KeyringTimeout"_L1)
            return {tr("The keychain did not answer in time."),
                    tr("If its question is answered later, the secret may still be saved."),
                    tr("Look for the keychain's question behind other windows, then try again.")};
        if (code == "KeyringBusy"_L1)
            return {tr("The keychain still waits for an answer to an earlier question."), meaning,
                    tr("Answer that question first, then try again.")};
        if (code == "KeyringEntryMissing"_L1)
            return {tr("The keychain has no secret for this account."), nothingSent(),
                    tr("Enter the AccessKey secret again in the Accounts window.")};
        if (code == "KeyringDamagedEntry"_L1)
            return {tr("The keychain's entry for this account was not written by this program."), nothingSent(),
                    tr("Enter the AccessKey secret again in the Accounts window.")};
        return {tr("The keychain could not be used."), meaning, tr("Try again, or keep the key for this run only.")};
    }

    static ErrorText ofKind(const ApiError &error)
    {
        using Kind = ApiError::Kind;
        switch (error.kind) {
        case Kind::Invalid:
            return invalid(error);
        case Kind::NotSent:
            return {tr("The request could not be sent: no connection to the service came about."), nothingSent(),
                    tr("Check the network, then send it again; that is safe.")};
        case Kind::OutcomeUnknown:
            return {tr("The request left, but its answer never came or cannot be trusted."),
                    tr("The change may have been made or not."),
                    tr("Look at the tasks and the data before sending it again.")};
        case Kind::Network:
            return {tr("The service could not be reached."), nothingChanged(),
                    tr("Check the network and the proxy, then try again.")};
        case Kind::Timeout:
            return {tr("The service did not answer in time."), nothingChanged(), tr("Try again in a moment.")};
        case Kind::Cancelled:
            return {tr("The request was cancelled."), nothingChanged(), {}};
        case Kind::Credentials:
            return {
                tr("The service does not accept the AccessKey of this account."), nothingChanged(),
                tr("Check the key ID, the secret and the security token in the Accounts window, and whether the key is enabled.")};
        case Kind::Forbidden:
            return {tr("The key is known, but it may not do this."), nothingChanged(),
                    tr("Ask the administrator of the account for the permission.")};
        case Kind::Clock:
            return {tr("The service refuses the time of this computer."), nothingChanged(),
                    tr("Set the clock of this computer right, then try again.")};
        case Kind::Throttled:
            return {tr("Too many requests came at once, and the service declined this one."), nothingChanged(),
                    tr("Wait a moment, then try again.")};
        case Kind::Service:
            return {tr("The service had a fault of its own."), nothingChanged(), tr("Try again later.")};
        case Kind::Rejected:
            return {error.code.isEmpty() ? tr("The service declined the request.")
                                         : tr("The service declined the request (%1).").arg(error.code),
                    nothingChanged(), tr("The details below show the service's own words.")};
        case Kind::Malformed:
            return {
                error.field.isEmpty()
                    ? tr("The answer is not one that this service gives.")
                    : tr("The answer of the service lacks %1 or has it in a form that cannot be read.")
                          .arg(error.field),
                tr("Nothing of the answer was used."),
                tr("A proxy may have answered instead of the service. Try again, or look at the text of the answer.")};
        case Kind::Keychain:
            return keychain(error.code);
        }
        return {};
    }

    static QString details(const ApiError &error, qint64 utcMs)
    {
        QStringList lines{tr("Kind: %1").arg(QString::fromLatin1(kindName(error.kind)))};
        if (!error.code.isEmpty())
            lines += tr("Code: %1").arg(error.code);
        if (!error.field.isEmpty())
            lines += tr("Field: %1").arg(error.field);
        if (error.httpStatus != 0)
            lines += tr("HTTP status: %1").arg(error.httpStatus);
        if (!error.requestId.isEmpty())
            lines += tr("Request ID: %1").arg(error.requestId);
        if (!error.serverText.isEmpty())
            lines += tr("Message: %1").arg(error.serverText);
        lines += tr("Time: %1").arg(QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss t"_s));
        return lines.join(u'\n');
    }
};

} // namespace

ErrorText errorText(const ApiError &error)
{
    return ErrorWords::ofKind(error);
}

QString errorSentences(const ApiError &error)
{
    const ErrorText text = errorText(error);
    QString sentences = text.what;
    for (const QString &next : {text.meaning, text.advice}) {
        if (!next.isEmpty())
            sentences = ErrorWords::tr("%1 %2", "two sentences").arg(sentences, next);
    }
    return sentences;
}

QString errorDetails(const ApiError &error, qint64 utcMs)
{
    return ErrorWords::details(error, utcMs);
}

bool offersThisRun(const ApiError &error)
{
    return error.kind == ApiError::Kind::Keychain && error.code != "KeyringEntryMissing"_L1
        && error.code != "KeyringDamagedEntry"_L1;
}

} // namespace namestead
