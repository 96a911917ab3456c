#pragma once

#include "api/catalogue/catalogue.h"
#include "api/wire/parametercheck.h"

#include <QString>

namespace namestead {

/// What is wrong with a parameter, as a sentence for the person who fills in the form.
QString faultText(const Parameter &parameter, const ParameterFault &fault);
/// What may be entered: range, default, number of entries. Empty when the catalogue says nothing.
QString hintText(const Parameter &parameter);
/// `Lang`: where a person leaves it out, the client sends the language of the interface.
bool isReplyLanguage(const Parameter &parameter);

} // namespace namestead
