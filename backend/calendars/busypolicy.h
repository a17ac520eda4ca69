// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace oh::calendars {

/// How what is known of busy times is kept fresh, and how long it is worth something.
struct BusyPolicy
{
    std::chrono::minutes readEvery{15};
    /// While a calendar can't be asked, what was known of it counts no longer than this.
    std::chrono::minutes trustedFor{60};
};

} // namespace oh::calendars
