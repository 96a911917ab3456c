#include "models/console/replyshape.h"

#include <algorithm>

namespace namestead {

namespace {

bool sameName(const QString &known, QUtf8StringView name)
{
    return known.compare(QString::fromUtf8(name.data(), name.size()), Qt::CaseInsensitive) == 0;
}

bool isAmong(const QStringList &known, QUtf8StringView name)
{
    return std::any_of(known.begin(), known.end(), [&](const QString &one) { return sameName(one, name); });
}

} // namespace

ReplyPlace ReplyPlace::inside(QUtf8StringView name) const
{
    if (name.isEmpty())
        return *this;
    if (m_isWrapper && (sameName(m_field->item, name) || isAmong(m_field->itemAliases, name)))
        return {m_fields, m_field, false, false, m_isSecret};
    if (m_fields) {
        for (const Field &field : *m_fields) {
            const bool isLong = !field.longName.isEmpty() && sameName(field.longName, name);
            if (isLong || sameName(field.name, name) || isAmong(field.aliases, name)) {
                return {field.record ? &field.record->fields : nullptr, &field, field.list != ListKind::None, isLong,
                        m_isSecret || field.secret};
            }
        }
    }
    return {nullptr, nullptr, false, false, m_isSecret};
}

} // namespace namestead
