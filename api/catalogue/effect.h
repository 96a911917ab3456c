#pragma once

namespace namestead {

/// What a call does to the account. Reads may be repeated; writes and orders (which cost money) are sent once.
enum class Effect { Read, Write, Order };

} // namespace namestead
