#pragma once

#include "api/catalogue/catalogue.h"

#include <QUtf8StringView>

namespace namestead {

/// What the catalogue says about one place in a reply. Follows a reply of JSON or XML from the root down, whatever the
/// case of its names and however its lists are wrapped. A plain value; the operation must outlive it.
class ReplyPlace
{
public:
    static ReplyPlace root(const Operation &operation) { return {&operation.reply, nullptr, false, false, false}; }

    /// A member, element or list item (empty name) of this place.
    [[nodiscard]] ReplyPlace inside(QUtf8StringView name) const;

    [[nodiscard]] const Field *field() const { return m_field; } ///< null: the catalogue does not know it
    /// Also of everything inside a secret field.
    [[nodiscard]] bool isSecret() const { return m_isSecret; }
    [[nodiscard]] bool isTime() const
    {
        return m_field && (m_isLongForm || m_field->type == ValueType::Time || m_field->type == ValueType::TimeMs);
    }

private:
    ReplyPlace(const std::vector<Field> *fields, const Field *field, bool isWrapper, bool isLongForm, bool isSecret)
        : m_fields(fields), m_field(field), m_isWrapper(isWrapper), m_isLongForm(isLongForm), m_isSecret(isSecret)
    {}

    const std::vector<Field> *m_fields;
    const Field *m_field;
    bool m_isWrapper;  ///< the next level may be the item's name
    bool m_isLongForm; ///< the `…Long` neighbour of a time
    bool m_isSecret;
};

} // namespace namestead
