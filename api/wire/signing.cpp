#include "api/wire/signing.h"

#include <QDateTime>
#include <QUuid>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace namestead {

namespace {

struct MacContextDeleter
{
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

QByteArray hmacSha1(QByteArrayView key, QByteArrayView data)
{
    // Fetching an algorithm walks OpenSSL's providers; once is enough for the life of the process.
    static EVP_MAC *const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    const std::unique_ptr<EVP_MAC_CTX, MacContextDeleter> context(EVP_MAC_CTX_new(hmac));
    char digest[] = "SHA1";
    const std::array<OSSL_PARAM, 2> settings{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                             OSSL_PARAM_construct_end()};
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    size_t size = 0;
    const bool done = context
        && EVP_MAC_init(context.get(), reinterpret_cast<const uchar *>(key.data()), size_t(key.size()), settings.data())
        && EVP_MAC_update(context.get(), reinterpret_cast<const uchar *>(data.data()), size_t(data.size()))
        && EVP_MAC_final(context.get(), reinterpret_cast<uchar *>(result.data()), &size, size_t(result.size()));
    if (!done)
        qFatal("OpenSSL has no HMAC-SHA1: the program cannot sign");
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
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    QByteArray text = QByteArray::number(time.date().year()).rightJustified(4, '0');
    text.reserve(20);
    text.append('-');
    appendTwoDigits(text, time.date().month());
    text.append('-');
    appendTwoDigits(text, time.date().day());
    text.append('T');
    appendTwoDigits(text, time.time().hour());
    text.append(':');
    appendTwoDigits(text, time.time().minute());
    text.append(':');
    appendTwoDigits(text, time.time().second());
    return text.append('Z');
}

QByteArray canonicalForm(const Parameters &parameters)
{
    std::vector<Parameters::Entry> sorted;
    sorted.reserve(size_t(parameters.size()));
    for (qsizetype i = 0; i < parameters.size(); ++i)
        sorted.push_back(parameters.at(i));
    std::sort(sorted.begin(), sorted.end(), [](const Parameters::Entry &a, const Parameters::Entry &b) {
        return std::string_view(a.name.data(), size_t(a.name.size())) < std::string_view(b.name.data(), size_t(b.name.size()));
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
