// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/domain/enums.h"
#include "models/ids.h"

#include <optional>

namespace oh::api {

/// POST /ratings (FR45).
struct CreateRating
{
    BookingId bookingId;
    /// 1–5 stars.
    int score = 0;
    std::optional<QString> feedbackText;
    bool operator==(const CreateRating &) const = default;
    static const ObjectSchema<CreateRating> &schema();
};

/// What one side of a meeting says of the other: for the two and coordinators.
struct Rating
{
    RatingId id;
    BookingId bookingId;
    UserId raterId;
    UserId ratedUserId;
    std::optional<PersonRef> rater;
    std::optional<PersonRef> ratedUser;
    QDateTime meetingStartTime;
    int score = 0;
    std::optional<QString> feedbackText;
    /// It counts, and is shown to whom it is about: both sides have rated, or a week has passed.
    bool isEffective = false;
    std::optional<QDateTime> effectiveAt;
    QDateTime createdAt;
    bool operator==(const Rating &) const = default;
    static const ObjectSchema<Rating> &schema();
};

/// GET /ratings/my-ratings.
struct MyRatingsQuery
{
    /// Both without it.
    std::optional<RatingDirection> direction;
    std::optional<BookingId> bookingId;
    RatingSort sort = RatingSort::CreatedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const MyRatingsQuery &) const = default;
    static const ObjectSchema<MyRatingsQuery> &schema();
};

/// GET /admin/ratings: feedback, for coordinators.
struct AdminRatingsQuery
{
    std::optional<UserId> raterId;
    std::optional<UserId> ratedUserId;
    std::optional<BookingId> bookingId;
    /// Only ratings of at most so many stars.
    std::optional<int> maxScore;
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    RatingSort sort = RatingSort::CreatedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const AdminRatingsQuery &) const = default;
    static const ObjectSchema<AdminRatingsQuery> &schema();
};

} // namespace oh::api
