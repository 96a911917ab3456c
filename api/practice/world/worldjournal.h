#pragma once

#include "api/practice/context.h"
#include "api/practice/world/world.h"
#include "api/wire/parameters.h"

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace namestead::practice {

/// Keeps a practice account across starts, kills included: every change that was asked for is written down before it is carried
/// out, and at the next start all are carried out again at their times. The same seed, start and requests make the same
/// world. Not kept: files of the upload address, and what tests change past the requests. Called with the world locked.
class WorldJournal
{
public:
    /// A change as it is carried out again.
    using Carry = std::function<void(World &, const Operation &, const Context &, const Parameters &)>;

    explicit WorldJournal(const QString &file) : m_file(file) {}

    /// The world of the file; when there is none, or it cannot be read, or is of other settings, a new one. A file that cannot be
    /// read is renamed to end in `.damaged`. Null: the file can neither be read nor written.
    std::shared_ptr<World> open(const WorldSettings &settings, const Carry &carry);
    /// False: the disk refused, and the change must not be carried out.
    bool writeRequest(qint64 timeMs, const Operation &operation, const Context &context, const Parameters &parameters);
    bool writeClock(qint64 timeMs, qint64 byMs);

private:
    bool begin(World &world);
    std::shared_ptr<World> replay(const WorldSettings &settings, const Carry &carry);
    bool append(const QJsonObject &line);

    QFile m_file;
};

} // namespace namestead::practice
