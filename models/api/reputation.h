// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/domain/enums.h"
#include "models/ids.h"

#include <optional>

namespace oh::api {

/// A score and every number that it is made of (FR46, FR52), as it is calculated.
struct ReputationBreakdown
{
    /// Which formula, as the configuration calls it.
    QString calculator;
    /// Null without a rating.
    std::optional<double> averageRating;
    int ratingsCount = 0;
    /// attended ÷ (completed + canceled), 0–1.
    double completionRate = 1;
    int completedMeetings = 0;
    int attendedMeetings = 0;
    int canceledMeetings = 0;
    double responsivenessFactor = 1;
    std::optional<double> averageResponseTimeHours;
    int confirmedByMentorCount = 0;
    /// canceled ÷ totalBookings.
    double cancellationRate = 0;
    int totalBookings = 0;
    int lateCancellations = 0;
    double tenureBonus = 0;
    int fullMonths = 0;
    /// Before probation.
    double rawScore = 0;
    /// The score was below 3.5, and is kept there until there are three ratings (FR48).
    bool isProbationary = false;
    double score = 0;
    Tier tier = Tier::Silver;
    bool operator==(const ReputationBreakdown &) const = default;
    static const ObjectSchema<ReputationBreakdown> &schema();
};

/// What is missing to the next tier.
struct NextTier
{
    Tier tier = Tier::Platinum;
    double minimumScore = 0;
    double missing = 0;
    bool operator==(const NextTier &) const = default;
    static const ObjectSchema<NextTier> &schema();
};

/// A coordinator's word (FR53), which counts instead of the calculation until it is cleared.
struct ReputationOverride
{
    QDateTime setAt;
    /// Only for coordinators.
    std::optional<PersonRef> setBy;
    std::optional<QString> reason;
    bool operator==(const ReputationOverride &) const = default;
    static const ObjectSchema<ReputationOverride> &schema();
};

/// GET /reputation/:userId, for that person and coordinators.
struct Reputation
{
    UserId userId;
    /// Those in force.
    double score = 3.5;
    Tier tier = Tier::Silver;
    int ratingsCount = 0;
    ReputationBreakdown breakdown;
    bool isOverridden = false;
    std::optional<ReputationOverride> reputationOverride;
    /// Null at the top.
    std::optional<NextTier> nextTier;
    /// Bookings a week (FR50), for mentees; null without a limit.
    std::optional<int> weeklyBookingLimit;
    /// Of the account, for changing the score.
    int version = 0;
    bool operator==(const Reputation &) const = default;
    static const ObjectSchema<Reputation> &schema();
};

/// A change of somebody's score.
struct ReputationHistoryEntry
{
    HistoryId id;
    UserId userId;
    std::optional<double> oldScore;
    double newScore = 0;
    std::optional<Tier> oldTier;
    Tier newTier = Tier::Silver;
    /// What was calculated then.
    std::optional<ReputationBreakdown> calculationDetails;
    ReputationTrigger triggerEvent = ReputationTrigger::RatingReceived;
    QDateTime createdAt;
    /// Who set or cleared an override; only for coordinators.
    std::optional<UserId> createdBy;
    bool operator==(const ReputationHistoryEntry &) const = default;
    static const ObjectSchema<ReputationHistoryEntry> &schema();
};

/// GET /reputation/:userId/history.
struct ReputationHistoryQuery
{
    QList<ReputationTrigger> triggerEvent;
    HistorySort sort = HistorySort::CreatedDescending;
    int limit = 20;
    int offset = 0;
    bool operator==(const ReputationHistoryQuery &) const = default;
    static const ObjectSchema<ReputationHistoryQuery> &schema();
};

/// The best that the formula can give: five stars, always there, always fast, ten months.
constexpr double highestScore = 7.0;

/// PUT /admin/users/:id/reputation.
struct OverrideReputation
{
    double score = 0;
    QString reason;
    /// As it was read: 409 STALE_VERSION when it is another one now.
    std::optional<int> version;
    bool operator==(const OverrideReputation &) const = default;
    static const ObjectSchema<OverrideReputation> &schema();
};

/// DELETE /admin/users/:id/reputation.
struct ClearReputationQuery
{
    std::optional<QString> reason;
    std::optional<int> version;
    bool operator==(const ClearReputationQuery &) const = default;
    static const ObjectSchema<ClearReputationQuery> &schema();
};

} // namespace oh::api
