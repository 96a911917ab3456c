#pragma once

#include "api/wire/time.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace namestead {

/// Takes a typed reply apart, in the order and with the names of the catalogue; generated writers call it. The practice
/// service makes JSON and XML with it, tests a dump. Values that are not set are not written. Any thread.
class ReplyWriter
{
public:
    using Name = const char *; ///< ASCII wire name

    virtual ~ReplyWriter() = default;
    virtual void text(Name name, const QString &value) = 0;
    virtual void integer(Name name, qint64 value) = 0;
    virtual void boolean(Name name, bool value) = 0;
    virtual void real(Name name, double value) = 0;
    /// A text time; `partner` is the name of its `…Long` field or null.
    virtual void time(Name name, Name partner, const Time &value) = 0;
    /// A time in milliseconds.
    virtual void timeMs(Name name, const Time &value) = 0;
    virtual void beginObject(Name name) = 0;
    virtual void endObject() = 0;
    /// Items follow as objects or texts named `item`. Empty lists are written too.
    virtual void beginList(Name name, Name item, bool wrapped) = 0;
    virtual void endList() = 0;
};

} // namespace namestead
