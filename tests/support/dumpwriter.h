#pragma once

#include "api/wire/replywriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace namestead {

/// Makes of a typed reply the plain form in which expectations are written (tests/data/replies/README.md): bare lists,
/// times in ISO 8601 UTC, empty lists and objects left out.
class DumpWriter final : public ReplyWriter
{
public:
    DumpWriter();
    void text(Name name, const QString &value) override;
    void integer(Name name, qint64 value) override;
    void boolean(Name name, bool value) override;
    void real(Name name, double value) override;
    void time(Name name, Name partner, const Time &value) override;
    void timeMs(Name name, const Time &value) override;
    void beginObject(Name name) override;
    void endObject() override;
    void beginList(Name name, Name item, bool wrapped) override;
    void endList() override;

    [[nodiscard]] QJsonObject result() const { return m_open.front().object; }

private:
    struct Level
    {
        QString name;
        bool isList = false;
        QJsonObject object;
        QJsonArray list;
    };
    void add(const QString &name, const QJsonValue &value);

    std::vector<Level> m_open;
};

template <class Reply> QJsonObject dump(const Reply &reply)
{
    DumpWriter writer;
    writeReply(reply, writer);
    return writer.result();
}

} // namespace namestead
