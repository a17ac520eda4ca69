// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <optional>

namespace oh {

/// FR49: Bronze < 3.0 ≤ Silver < 4.0 ≤ Gold < 4.5 ≤ Platinum.
Tier tierForScore(double score);
/// The score that a tier begins with.
double lowestScore(Tier tier);
/// FR50: bookings a week; nothing means without limit.
std::optional<int> weeklyBookingLimit(Tier tier);
/// FR51: a mentor at most one tier above the mentee. A mentor below is always fine.
bool tierAllowsBooking(Tier mentee, Tier mentor);
/// FR47: where everybody starts.
constexpr double startingScore = 3.5;

} // namespace oh
