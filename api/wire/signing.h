#pragma once

#include "api/wire/parameters.h"

#include <QByteArray>
#include <QString>

namespace namestead {

/// What proves who asks. `securityToken` only with temporary (STS) credentials. Never logged, never stored outside the OS keychain.
struct Credentials
{
    QString keyId;
    QByteArray secret;
    QByteArray securityToken;
};

/// What makes a request unique: a new one for every attempt, since the service refuses a repeated nonce.
struct Stamp
{
    QByteArray nonce;
    qint64 utcMs = 0; ///< milliseconds since 1970, UTC
};

/// A random nonce (UUID text, from the system's generator) and the given time.
Stamp newStamp(qint64 utcMs);

/// `yyyy-MM-ddTHH:mm:ssZ`, the form of the Timestamp parameter (reference 3.2).
QByteArray timestampText(qint64 utcMs);

/// The parameters sorted by name in code-unit order, percent-encoded and joined (reference 3.5).
QByteArray canonicalForm(const Parameters &parameters);
/// METHOD & %2F & encoded canonical form.
QByteArray stringToSign(QByteArrayView method, QByteArrayView canonical);
/// Base64 of HMAC-SHA1 with the secret and an ampersand as key.
QByteArray signatureOf(QByteArrayView method, QByteArrayView canonical, QByteArrayView secret);

/// The whole query string (or form body) of a signed call: the operation's parameters, the common ones and the signature.
/// `method` is `GET` or `POST`: it is part of what is signed. Pure: the same input gives the same bytes. Any thread.
QByteArray signedForm(QByteArrayView method, QByteArrayView action, const Parameters &parameters,
                      const Credentials &credentials, const Stamp &stamp);

inline constexpr char apiVersion[] = "2018-01-29";

} // namespace namestead
