// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tiers.h"

namespace oh {

Tier tierForScore(double score)
{
    if (score < 3.0)
        return Tier::Bronze;
    if (score < 4.0)
        return Tier::Silver;
    return score < 4.5 ? Tier::Gold : Tier::Platinum;
}

std::optional<int> weeklyBookingLimit(Tier tier)
{
    switch (tier) {
    case Tier::Bronze:
        return 2;
    case Tier::Silver:
        return 5;
    case Tier::Gold:
        return 10;
    case Tier::Platinum:
        return std::nullopt;
    }
    return std::nullopt;
}

bool tierAllowsBooking(Tier mentee, Tier mentor)
{
    return int(mentor) - int(mentee) <= 1;
}

} // namespace oh
