#pragma once

#include "api/practice/replies/replystyle.h"
#include "api/wire/replywriter.h"

#include <vector>

namespace namestead::practice {

/// A reply as JSON in one style. Call take() once, at the end.
class JsonReplyWriter final : public ReplyWriter
{
public:
    explicit JsonReplyWriter(const ReplyStyle &style);

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
        bool isList = false;
        bool wrapped = false;
        bool dropped = false; ///< a list or object that the style replaced by something else
        int items = 0;
        qsizetype at = 0; ///< of the list's bracket
    };
    /// Comma and, inside objects, the name.
    void begin(Name name);
    void scalar(Name name, QByteArrayView bare);
    [[nodiscard]] bool isDropped() const { return !m_levels.empty() && m_levels.back().dropped; }

    ReplyStyle m_style;
    QByteArray m_bytes;
    std::vector<Level> m_levels;
};

/// Appends `text` between quotation marks.
void appendJsonText(QByteArray &to, const QString &text);
/// A catalogue name in a style's case.
QByteArray styledName(const char *name, ReplyStyle::NameCase nameCase);

} // namespace namestead::practice
