// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

namespace oh {

/// What is kept although it was deleted (FR81). Accounts have a state of their own.
enum class ArchiveKind { Booking, Availability, Rating, Tag };
template <>
struct EnumStrings<ArchiveKind>
{
    static constexpr EnumEntry<ArchiveKind> table[] = {{ArchiveKind::Booking, "booking"},
                                                       {ArchiveKind::Availability, "availability"},
                                                       {ArchiveKind::Rating, "rating"},
                                                       {ArchiveKind::Tag, "tag"}};
};

} // namespace oh
