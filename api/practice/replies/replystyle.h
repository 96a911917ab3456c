#pragma once

namespace namestead::practice {

/// How replies look. The service's own replies differ from operation to operation and over time, so clients must take all of these.
struct ReplyStyle
{
    enum class NameCase { Pascal, Camel, Lower };
    enum class ListShape {
        Catalogue, ///< as the catalogue says
        Wrapped,   ///< every list in a wrapper
        Bare,      ///< no list in a wrapper
        Single,    ///< as the catalogue says, but a list of one is a single object
    };
    NameCase nameCase = NameCase::Pascal;
    ListShape listShape = ListShape::Catalogue;
    bool scalarsAsText = false; ///< numbers and booleans between quotation marks
    bool wrongTypes = false;    ///< numbers, lists and objects replaced by what they are not: a fault
};

} // namespace namestead::practice
