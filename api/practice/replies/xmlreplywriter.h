#pragma once

#include "api/practice/replies/replystyle.h"
#include "api/wire/replywriter.h"

#include <vector>

namespace namestead::practice {

/// A reply as XML. Items of a list are elements of the item's name inside the list's element; in the bare style the list's
/// element is repeated instead. Call take() once, at the end.
class XmlReplyWriter final : public ReplyWriter
{
public:
    XmlReplyWriter(const ReplyStyle &style, const QByteArray &root);

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

    QByteArray take();

private:
    struct Level
    {
        QByteArray element; ///< to close; empty for a list without an element of its own
        QByteArray item;    ///< of a list: what its items are called
        bool isList = false;
        bool dropped = false;
    };
    [[nodiscard]] QByteArray elementName(Name name) const;
    void scalar(Name name, QByteArrayView bare);
    void element(Name name, const QString &value);
    [[nodiscard]] bool isDropped() const { return !m_levels.empty() && m_levels.back().dropped; }

    ReplyStyle m_style;
    QByteArray m_root;
    QByteArray m_bytes;
    std::vector<Level> m_levels;
};

} // namespace namestead::practice
