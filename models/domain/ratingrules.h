// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"

#include <QStringList>

#include <optional>

namespace oh {

constexpr int lowestRating = 1;
constexpr int highestRating = 5;
constexpr int feedbackMaxLength = 5000;
/// What was talked about: so many topics, each of so many characters.
constexpr int maxTopics = 10;
constexpr int topicMaxLength = 60;
/// Anonymous ratings are shown together, with those of so many people at least
/// (the database's oh_anonymous_group()).
constexpr int anonymousGroup = 3;

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

/// Without those that are the same but for case and space; the first spelling stays.
QStringList tidyTopics(const QStringList &topics);

} // namespace oh
