// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

namespace oh {

/// What a subscribed calendar shows of somebody's meetings (FR37): everything, or only when.
enum class CalendarFeedKind { Full, Busy };
template <>
struct EnumStrings<CalendarFeedKind>
{
    static constexpr EnumEntry<CalendarFeedKind> table[] = {{CalendarFeedKind::Full, "full"},
                                                            {CalendarFeedKind::Busy, "busy"}};
};

} // namespace oh
