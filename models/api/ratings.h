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
    /// What was talked about, in the rater's words.
    QList<QString> topicsCovered;
    /// 1–5: how much it helped. This and the next two are for mentees, about their mentor.
    std::optional<int> helpfulnessRating;
    std::optional<bool> wouldRecommend;
    /// The mentor never learns whose it is; coordinators do.
    bool isAnonymous = false;
    bool operator==(const CreateRating &) const = default;
    static const ObjectSchema<CreateRating> &schema();
};

/// What one side of a meeting says of the other: for the two and coordinators. An anonymous one
/// comes to whom it is about without rater, meeting, topics and the time it was written.
struct Rating
{
    RatingId id;
    std::optional<BookingId> bookingId;
    std::optional<UserId> raterId;
    UserId ratedUserId;
    std::optional<PersonRef> rater;
    std::optional<PersonRef> ratedUser;
    std::optional<QDateTime> meetingStartTime;
    int score = 0;
    std::optional<QString> feedbackText;
    QList<QString> topicsCovered;
    std::optional<int> helpfulnessRating;
    std::optional<bool> wouldRecommend;
    bool isAnonymous = false;
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

struct TopicCount
{
    QString topic;
    int count = 0;
    bool operator==(const TopicCount &) const = default;
    static const ObjectSchema<TopicCount> &schema();
};

/// GET /feedback/stats/:mentorId: what mentees say of a mentor, together; of ratings that count.
struct FeedbackStats
{
    UserId mentorId;
    /// Of fewer different people nothing is said; coordinators, who read each rating, see all.
    int minimumRaters = 0;
    int ratingsCount = 0;
    std::optional<double> averageScore;
    /// Ratings of one star, of two … of five; empty where too few rated.
    QList<int> scores;
    /// How many said how much it helped; 0 where too few did.
    int helpfulnessCount = 0;
    std::optional<double> averageHelpfulness;
    /// How many said whether they would recommend the mentor; 0 where too few did.
    int recommendCount = 0;
    std::optional<int> wouldRecommendCount;
    /// Most named first.
    QList<TopicCount> topics;
    /// Ratings that do not count yet: for coordinators alone.
    std::optional<int> waitingCount;
    bool operator==(const FeedbackStats &) const = default;
    static const ObjectSchema<FeedbackStats> &schema();
};

} // namespace oh::api
