#include "app/parts.h"

#include "app/buildinfo.h"

#include <openssl/crypto.h>

#include <microhttpd.h>

using namespace Qt::StringLiterals;

namespace namestead {

QString programVersion()
{
    return QString::fromLatin1(build::version);
}

std::vector<Part> programParts()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
            {u"QtKeychain"_s, QString::fromLatin1(build::keychainVersion), u"BSD-3-Clause"_s},
            {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
            {u"simdjson"_s, QString::fromLatin1(build::simdjsonVersion), u"Apache-2.0"_s},
            {u"GNU libmicrohttpd"_s, QString::fromLatin1(MHD_get_version()), u"LGPL-2.1-or-later"_s}};
}

} // namespace namestead
