#pragma once

#include "api/catalogue/catalogue.h"
#include "api/wire/document.h"

#include <QByteArray>
#include <QString>

namespace namestead {

/// A scalar as text: `true`, `12`, the text itself; empty for null, lists and objects.
QString scalarText(Node node);

/// Whether the document is a refusal whose message quotes the string that was signed, with all parameters in it.
bool quotesSignedText(const Document &document);

/// The text with the values of Signature, SecurityToken and AccessKeyId in any query string of it replaced by `hidden`.
QString withoutKeys(QString text, const QString &hidden);

enum class SecretFields { Hidden, Shown };

/// The body indented for reading, in its own form (JSON or XML) and order. Values of fields that the catalogue calls secret
/// are replaced by `hidden` unless they are to be shown. `document` is what the body was parsed to.
QString readableBody(const QByteArray &body, const Document &document, const Operation &operation, SecretFields secrets,
                     const QString &hidden);

} // namespace namestead
