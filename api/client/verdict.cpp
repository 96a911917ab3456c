#include "api/client/verdict.h"

#include "api/wire/replyreader.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Kind = ApiError::Kind;
using Again = Verdict::Again;

/// What the service says about itself in a reply or an error.
struct ServiceWords
{
    QString code;
    QString message;
    QString requestId;
};

QString scalarText(Node node)
{
    switch (node.kind()) {
    case Node::Kind::Text:
        return QString::fromUtf8(node.text().data(), node.text().size());
    case Node::Kind::Integer:
        return QString::number(node.integer());
    default:
        return {};
    }
}

bool memberIs(Node node, QLatin1StringView name)
{
    return QLatin1StringView(node.name().data(), node.name().size()).compare(name, Qt::CaseInsensitive) == 0;
}

ServiceWords wordsOf(Node root)
{
    ServiceWords words;
    for (const Node member : root) {
        if (memberIs(member, "Code"_L1))
            words.code = scalarText(member).trimmed();
        else if (memberIs(member, "Message"_L1))
            words.message = scalarText(member);
        else if (memberIs(member, "RequestId"_L1))
            words.requestId = scalarText(member).trimmed();
    }
    return words;
}

/// A dot and more may follow: Throttling, Throttling.User.
bool inFamily(const QString &code, QLatin1StringView family)
{
    return code.startsWith(family) && (code.size() == family.size() || code.at(family.size()) == u'.');
}

template <size_t N> bool inAnyFamily(const QString &code, const std::array<QLatin1StringView, N> &families)
{
    return std::any_of(families.begin(), families.end(),
                       [&](QLatin1StringView family) { return inFamily(code, family); });
}

constexpr std::array serviceFailures{"InternalError"_L1, "ServiceUnavailable"_L1, "NetworkIOError"_L1};
constexpr std::array credentialFaults{"SignatureDoesNotMatch"_L1, "IncompleteSignature"_L1, "InvalidAccessKeyId"_L1,
                                      "InvalidSecurityToken"_L1, "MissingSecurityToken"_L1};
constexpr std::array registryFailures{"Busy"_L1, "QueryRegistryFailed"_L1, "Failed"_L1};
constexpr std::array refusals{"TaskIsBeingProcessed"_L1,
                              "ParameterIllegal"_L1,
                              "ParameterIllegall"_L1,
                              "InvaildParameter"_L1,
                              "DomainNotExist"_L1,
                              "ContactTemplateNotExist"_L1,
                              "DomainTransferPendingNotExist"_L1,
                              "TokenFailed"_L1,
                              "SendTokenQuotaExceeded"_L1,
                              "UnsupportedOperation"_L1,
                              "NoSuchVersion"_L1,
                              "SignatureNonceUsed"_L1};

/// A code that can only be an error, also in a reply whose HTTP status says success.
bool isErrorCode(const Operation &operation, const QString &code)
{
    return inAnyFamily(code, serviceFailures) || inAnyFamily(code, credentialFaults)
        || inAnyFamily(code, registryFailures) || inAnyFamily(code, refusals) || inFamily(code, "Throttling"_L1)
        || inFamily(code, "Forbidden"_L1) || code.startsWith("Invalid"_L1) || code.startsWith("Missing"_L1)
        || operation.errors.contains(code);
}

/// The operation's own fields, not those that an error has too.
bool hasOwnField(const Operation &operation, Node root)
{
    for (const Node member : root) {
        if (memberIs(member, "Code"_L1) || memberIs(member, "Message"_L1))
            continue;
        const QString name = QString::fromUtf8(member.name().data(), member.name().size());
        const bool own = std::any_of(operation.reply.begin(), operation.reply.end(), [&](const Field &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0
                || field.aliases.contains(name, Qt::CaseInsensitive);
        });
        if (own)
            return true;
    }
    return false;
}

ApiError errorOf(Kind kind, const QString &code, const QString &text = {})
{
    return {.kind = kind, .code = code, .serverText = text, .requestId = {}, .field = {}};
}

Verdict verdictOf(Again again, ApiError error)
{
    return {.error = std::move(error), .requestId = {}, .again = again};
}

/// Signature errors quote the string to sign, and with it everything but the secret.
QString shownText(const ServiceWords &words)
{
    if (inFamily(words.code, "SignatureDoesNotMatch"_L1) || inFamily(words.code, "IncompleteSignature"_L1))
        return u"the service computed another signature: key id and key secret do not belong together"_s;
    if (words.message.contains("AccessKeyId="_L1) || words.message.contains("AccessKeyId%3D"_L1))
        return {};
    return words.message;
}

/// Codes with a 4xx status that tell of a failure behind the service, not of a refusal.
bool isVague(const QString &code, int status)
{
    // The list of codes is not complete (notes, 7); a word that tells of trouble inside is no refusal.
    return status == 408 || inAnyFamily(code, registryFailures) || code.contains("Timeout"_L1, Qt::CaseInsensitive)
        || code.contains("Internal"_L1) || code.contains("Unavailable"_L1) || code.startsWith("System"_L1)
        || inFamily(code, "UnknownError"_L1);
}

/// A code in a reply of success that is neither a word for success nor a field of the operation.
bool isUnexplainedCode(const Operation &operation, const QString &code)
{
    static constexpr std::array goodWords{"OK"_L1, "Success"_L1, "200"_L1};
    const bool isGood = code.isEmpty() || std::any_of(goodWords.begin(), goodWords.end(), [&](QLatin1StringView word) {
                            return word.compare(code, Qt::CaseInsensitive) == 0;
                        });
    return !isGood && std::none_of(operation.reply.begin(), operation.reply.end(), [](const Field &field) {
        return field.name.compare("Code"_L1, Qt::CaseInsensitive) == 0;
    });
}

Verdict judgeServiceError(const Operation &operation, int status, const ServiceWords &words)
{
    const QString &code = words.code;
    Kind kind = Kind::Rejected;
    Again again = Again::No;
    if (inFamily(code, "Throttling"_L1)) {
        kind = Kind::Throttled;
        again = Again::Throttled;
    } else if (inAnyFamily(code, credentialFaults)) {
        kind = Kind::Credentials;
    } else if (inFamily(code, "Forbidden"_L1)) {
        kind = Kind::Forbidden;
    } else if (inFamily(code, "InvalidTimeStamp"_L1)) {
        kind = Kind::Clock;
        again = Again::WithNewTime;
    } else if (inFamily(code, "SignatureNonceUsed"_L1) || inAnyFamily(code, serviceFailures) || status >= 500) {
        kind = Kind::Service;
        again = Again::Later;
    } else if (operation.name == "CheckDomain"_L1 && inAnyFamily(code, registryFailures)) {
        kind = Kind::Service;
        again = Again::Later;
    } else if (operation.effect != Effect::Read && isVague(code, status)) {
        kind = Kind::Service; // a back end that failed has not said that it did nothing
    }
    return verdictOf(again, errorOf(kind, code, shownText(words)));
}

Verdict judgeSuccess(const Operation &operation, int status, Node root, const ServiceWords &words,
                     const ReplyDecoder &decode)
{
    const bool ownField = hasOwnField(operation, root);
    if (!ownField && isErrorCode(operation, words.code))
        return judgeServiceError(operation, status, words);
    std::optional<ReplyFault> fault;
    if (!ownField && words.requestId.isEmpty())
        fault = ReplyFault{u"RequestId"_s, u"is missing, and so is everything else"_s};
    else if (operation.effect != Effect::Read && isUnexplainedCode(operation, words.code))
        fault = ReplyFault{u"Code"_s, u"is neither success nor an error that is known"_s};
    else
        fault = decode(root);
    if (!fault)
        return {.error = {}, .requestId = {}};
    ApiError error = errorOf(Kind::Malformed, u"UnexpectedReply"_s, fault->text);
    error.field = fault->field;
    return verdictOf(Again::FewTimes, error);
}

Verdict judgeAnswer(const Operation &operation, const AttemptResult &result, const ReplyDecoder &decode)
{
    const int status = result.httpStatus;
    const auto parsed = Document::parse(result.body);
    const Document *document = std::get_if<Document>(&parsed);
    const bool isObject = document && document->root().kind() == Node::Kind::Object;
    const ServiceWords words = isObject ? wordsOf(document->root()) : ServiceWords();
    Verdict verdict;
    if (status >= 500 && words.code.isEmpty()) {
        verdict = verdictOf(Again::Later, errorOf(Kind::Service, u"HttpStatus"_s));
    } else if (status == 429 && words.code.isEmpty()) {
        verdict = verdictOf(Again::Throttled, errorOf(Kind::Throttled, u"HttpStatus"_s));
    } else if (status >= 400 && !words.code.isEmpty()) {
        verdict = judgeServiceError(operation, status, words);
    } else if (isObject && status >= 200 && status < 300) {
        verdict = judgeSuccess(operation, status, document->root(), words, decode);
    } else {
        const auto *error = std::get_if<Document::Error>(&parsed);
        verdict =
            verdictOf(Again::FewTimes, errorOf(Kind::Malformed, u"NotAReply"_s, error ? error->message : QString()));
    }
    verdict.requestId = words.requestId;
    verdict.parsed = document != nullptr;
    return verdict;
}

/// What the same end means when something may have been done.
ApiError forWrite(ApiError error, const AttemptResult &result)
{
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Service:
    case Kind::Malformed:
        error.kind = result.certainlyNotSent ? Kind::NotSent : Kind::OutcomeUnknown;
        break;
    case Kind::Cancelled:
        if (!result.certainlyNotSent)
            error.kind = Kind::OutcomeUnknown;
        break;
    case Kind::Credentials:
    case Kind::Forbidden:
    case Kind::Clock:
    case Kind::Throttled:
    case Kind::Rejected:
        // Only the service itself can say that it did nothing; a proxy's page or a failing server cannot.
        if (error.requestId.isEmpty() || error.httpStatus >= 500)
            error.kind = Kind::OutcomeUnknown;
        break;
    case Kind::Invalid:
    case Kind::NotSent:
    case Kind::OutcomeUnknown:
    case Kind::Keychain:
        break;
    }
    return error;
}

} // namespace

Verdict judge(const Operation &operation, const AttemptResult &result, const ReplyDecoder &decode)
{
    Verdict verdict;
    const bool redirected = result.httpStatus >= 300 && result.httpStatus < 400; // Qt ends some of these in an error
    switch (redirected && result.end == AttemptResult::End::Failed ? AttemptResult::End::Answered : result.end) {
    case AttemptResult::End::Answered:
        verdict = redirected ? verdictOf(Again::No, errorOf(Kind::Malformed, u"Redirected"_s))
                             : judgeAnswer(operation, result, decode);
        break;
    case AttemptResult::End::Failed:
        verdict = verdictOf(Again::Later, errorOf(Kind::Network, result.failure, result.failureText));
        break;
    case AttemptResult::End::TimedOut:
        verdict = verdictOf(Again::Later, errorOf(Kind::Timeout, u"TimedOut"_s));
        break;
    case AttemptResult::End::TooLarge:
        verdict = verdictOf(Again::No, errorOf(Kind::Malformed, u"ReplyTooLarge"_s));
        break;
    case AttemptResult::End::Aborted:
        verdict = verdictOf(Again::No, errorOf(Kind::Cancelled, u"Aborted"_s));
        break;
    }
    if (verdict.error) {
        verdict.error->httpStatus = result.httpStatus;
        verdict.error->requestId = verdict.requestId;
        if (operation.effect != Effect::Read)
            verdict.error = forWrite(*verdict.error, result);
    }
    return verdict;
}

std::optional<ReplyFault> missingIdentity(const Operation &operation, Node root)
{
    for (const Field &field : operation.reply) {
        if (!field.identifies)
            continue;
        const QByteArray name = field.name.toLatin1();
        bool there = false;
        for (const Node member : root)
            there = there || (memberIs(member, QLatin1StringView(name)) && ReplyReader::canIdentify(member));
        if (!there)
            return ReplyFault{field.name, u"is missing"_s};
    }
    return std::nullopt;
}

std::optional<qint64> httpDateMs(const QByteArray &date)
{
    QString text = QString::fromLatin1(date).trimmed();
    if (!text.endsWith(" GMT"_L1))
        return std::nullopt;
    text.replace(text.size() - 3, 3, "+0000"_L1); // the form that Qt reads in English whatever the locale
    const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace namestead
