// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oh::test {

/// Whether what this process takes says something of the program: AddressSanitizer keeps what was
/// freed, so under it nothing can be said of memory.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool memoryCounts = false;
#else
inline constexpr bool memoryCounts = true;
#endif

} // namespace oh::test
