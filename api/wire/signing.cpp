#include "api/wire/signing.h"

#include <QUuid>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <vector>

namespace namestead {

namespace {

struct MacContextDeleter
{
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

/// A context with its digest chosen. OpenSSL looks algorithms up by name in its providers, which costs more than the
/// signature itself: once a thread is enough, a new key needs only a new init.
EVP_MAC_CTX *hmacSha1Context()
{
    static thread_local const std::unique_ptr<EVP_MAC_CTX, MacContextDeleter> context = [] {
        EVP_MAC *const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        std::unique_ptr<EVP_MAC_CTX, MacContextDeleter> made(EVP_MAC_CTX_new(hmac));
        EVP_MAC_free(hmac); // the context holds it
        char digest[] = "SHA1";
        const std::array<OSSL_PARAM, 2> settings{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                                 OSSL_PARAM_construct_end()};
        if (!made || !EVP_MAC_CTX_set_params(made.get(), settings.data()))
            qFatal("OpenSSL has no HMAC-SHA1: the program cannot sign");
        return made;
    }();
    return context.get();
}

QByteArray hmacSha1(QByteArrayView key, QByteArrayView data)
{
    EVP_MAC_CTX *const context = hmacSha1Context();
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    size_t size = 0;
    const bool done = EVP_MAC_init(context, reinterpret_cast<const uchar *>(key.data()), size_t(key.size()), nullptr)
        && EVP_MAC_update(context, reinterpret_cast<const uchar *>(data.data()), size_t(data.size()))
        && EVP_MAC_final(context, reinterpret_cast<uchar *>(result.data()), &size, size_t(result.size()));
    if (!done)
        qFatal("HMAC-SHA1 failed: nothing may be sent unsigned");
    result.resize(qsizetype(size));
    return result;
}

void appendTwoDigits(QByteArray &to, int number)
{
    to.append(char('0' + number / 10)).append(char('0' + number % 10));
}

} // namespace

Stamp newStamp(qint64 utcMs)
{
    return {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), utcMs};
}

QByteArray timestampText(qint64 utcMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(utcMs)};
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(time - day)};
    QByteArray text = QByteArray::number(int(date.year())).rightJustified(4, '0');
    text.reserve(20);
    text.append('-');
    appendTwoDigits(text, int(unsigned(date.month())));
    text.append('-');
    appendTwoDigits(text, int(unsigned(date.day())));
    text.append('T');
    appendTwoDigits(text, int(clock.hours().count()));
    text.append(':');
    appendTwoDigits(text, int(clock.minutes().count()));
    text.append(':');
    appendTwoDigits(text, int(clock.seconds().count()));
    return text.append('Z');
}

QByteArray canonicalForm(const Parameters &parameters)
{
    std::vector<Parameters::Entry> sorted;
    sorted.reserve(size_t(parameters.size()));
    for (qsizetype i = 0; i < parameters.size(); ++i)
        sorted.push_back(parameters.at(i));
    std::sort(sorted.begin(), sorted.end(), [](const Parameters::Entry &a, const Parameters::Entry &b) {
        return std::string_view(a.name.data(), size_t(a.name.size()))
            < std::string_view(b.name.data(), size_t(b.name.size()));
    });
    QByteArray joined;
    joined.reserve(parameters.bytes() + parameters.bytes() / 4 + 2 * parameters.size() + 64);
    for (const Parameters::Entry &entry : sorted) {
        if (!joined.isEmpty())
            joined.append('&');
        appendPercentEncoded(joined, entry.name);
        joined.append('=');
        appendPercentEncoded(joined, entry.value);
    }
    return joined;
}

QByteArray stringToSign(QByteArrayView method, QByteArrayView canonical)
{
    QByteArray text;
    text.reserve(canonical.size() * 2 + 64);
    text.append(method).append("&%2F&");
    appendPercentEncoded(text, canonical);
    return text;
}

QByteArray signatureOf(QByteArrayView method, QByteArrayView canonical, QByteArrayView secret)
{
    return hmacSha1(secret.toByteArray() + '&', stringToSign(method, canonical)).toBase64();
}

QByteArray signedForm(QByteArrayView method, QByteArrayView action, const Parameters &parameters,
                      const Credentials &credentials, const Stamp &stamp)
{
    Parameters all;
    all.reserve(parameters.size() + 10, parameters.bytes() + 512 + credentials.securityToken.size());
    for (qsizetype i = 0; i < parameters.size(); ++i)
        all.add(parameters.at(i).name, parameters.at(i).value);
    all.add("AccessKeyId", QStringView(credentials.keyId));
    all.add("Action", action);
    all.add("Format", "JSON");
    if (!credentials.securityToken.isEmpty())
        all.add("SecurityToken", QByteArrayView(credentials.securityToken));
    all.add("SignatureMethod", "HMAC-SHA1");
    all.add("SignatureNonce", QByteArrayView(stamp.nonce));
    all.add("SignatureVersion", "1.0");
    all.add("Timestamp", QByteArrayView(timestampText(stamp.utcMs)));
    all.add("Version", apiVersion);

    QByteArray form = canonicalForm(all);
    const QByteArray signature = signatureOf(method, form, credentials.secret);
    form.append("&Signature=");
    appendPercentEncoded(form, signature);
    return form;
}

} // namespace namestead
