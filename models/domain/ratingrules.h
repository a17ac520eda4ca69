// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"

#include <optional>

namespace oh {

constexpr int lowestRating = 1;
constexpr int highestRating = 5;
constexpr int feedbackMaxLength = 5000;

/// All that decides whether a party of a meeting may rate it (FR45, NFR20).
struct RatingFacts
{
    /// As it counts now: a confirmed meeting that is over is completed.
    BookingStatus status = BookingStatus::Pending;
    /// What was noted, if anything.
    std::optional<Attendance> attendance;
    bool alreadyRated = false;
};

/// Once, when the meeting is over, and not where somebody was absent: there is nothing to rate.
std::optional<Error> ratingObstacle(const RatingFacts &facts);

} // namespace oh
