// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tiers.h"

namespace oh {

Tier tierForScore(double score)
{
    for (const Tier tier : {Tier::Platinum, Tier::Gold, Tier::Silver}) {
        if (score >= lowestScore(tier))
            return tier;
    }
    return Tier::Bronze;
}

double lowestScore(Tier tier)
{
    switch (tier) {
    case Tier::Bronze:
        return 0;
    case Tier::Silver:
        return 3.0;
    case Tier::Gold:
        return 4.0;
    case Tier::Platinum:
        return 4.5;
    }
    return 0;
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
