#include "app/messagefilter.h"

#include <QString>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QtMessageHandler handlerBefore = nullptr;

void filterMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // A request's body must not be rewound, or Qt would send a POST twice. Qt tries on each broken connection and says so.
    if (type == QtWarningMsg && text == "QIODevice::seek: Cannot call seek on a sequential device"_L1)
        return;
    handlerBefore(type, context, text);
}

} // namespace

void installMessageFilter()
{
    if (!handlerBefore)
        handlerBefore = qInstallMessageHandler(filterMessage);
}

} // namespace namestead
