// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/reputation.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

constexpr int reasonMaxLength = 1000;

} // namespace

const ObjectSchema<ReputationBreakdown> &ReputationBreakdown::schema()
{
    using B = ReputationBreakdown;
    static const auto instance =
        ObjectSchema<B>(u"ReputationBreakdown"_s, u"A score as it is calculated"_s)
            .field(u"calculator"_s, &B::calculator)
            .field(u"averageRating"_s, &B::averageRating,
                   {.description = u"1 to 5; null without a rating that counts"_s})
            .field(u"ratingsCount"_s, &B::ratingsCount)
            .field(u"completionRate"_s, &B::completionRate,
                   {.description = u"attendedMeetings ÷ (completedMeetings + canceledMeetings)"_s})
            .field(u"completedMeetings"_s, &B::completedMeetings)
            .field(u"attendedMeetings"_s, &B::attendedMeetings)
            .field(u"canceledMeetings"_s, &B::canceledMeetings,
                   {.description = u"By this person"_s})
            .field(u"responsivenessFactor"_s, &B::responsivenessFactor,
                   {.description = u"0.8 to 1.2"_s})
            .field(
                u"averageResponseTimeHours"_s, &B::averageResponseTimeHours,
                {.description = u"Null without a request that this mentor confirmed in person"_s})
            .field(u"confirmedByMentorCount"_s, &B::confirmedByMentorCount)
            .field(u"cancellationRate"_s, &B::cancellationRate,
                   {.description = u"canceledMeetings ÷ totalBookings; above 0.2 the factor is "
                                   "0.8"_s})
            .field(u"totalBookings"_s, &B::totalBookings)
            .field(u"lateCancellations"_s, &B::lateCancellations,
                   {.description = u"Less than 2 hours before the start, in the last 90 days; each "
                                   "takes 0.1 off the factor"_s})
            .field(u"tenureBonus"_s, &B::tenureBonus)
            .field(u"fullMonths"_s, &B::fullMonths)
            .field(u"rawScore"_s, &B::rawScore)
            .field(u"isProbationary"_s, &B::isProbationary,
                   {.description = u"Kept at 3.5 until there are three ratings"_s})
            .field(u"score"_s, &B::score)
            .field(u"tier"_s, &B::tier);
    return instance;
}

const ObjectSchema<NextTier> &NextTier::schema()
{
    static const auto instance = ObjectSchema<NextTier>(u"NextTier"_s)
                                     .field(u"tier"_s, &NextTier::tier)
                                     .field(u"minimumScore"_s, &NextTier::minimumScore)
                                     .field(u"missing"_s, &NextTier::missing);
    return instance;
}

const ObjectSchema<ReputationOverride> &ReputationOverride::schema()
{
    static const auto instance =
        ObjectSchema<ReputationOverride>(u"ReputationOverride"_s)
            .field(u"setAt"_s, &ReputationOverride::setAt)
            .field(u"setBy"_s, &ReputationOverride::setBy, {.description = u"For coordinators"_s})
            .field(u"reason"_s, &ReputationOverride::reason,
                   longTextRule(reasonMaxLength, u"For coordinators"_s));
    return instance;
}

const ObjectSchema<Reputation> &Reputation::schema()
{
    static const auto instance =
        ObjectSchema<Reputation>(u"Reputation"_s)
            .field(u"userId"_s, &Reputation::userId)
            .field(u"score"_s, &Reputation::score, {.description = u"In force"_s})
            .field(u"tier"_s, &Reputation::tier)
            .field(u"ratingsCount"_s, &Reputation::ratingsCount)
            .field(u"breakdown"_s, &Reputation::breakdown)
            .field(u"isOverridden"_s, &Reputation::isOverridden)
            .field(u"override"_s, &Reputation::reputationOverride)
            .field(u"nextTier"_s, &Reputation::nextTier,
                   {.description = u"What is missing; null at the top"_s})
            .field(u"weeklyBookingLimit"_s, &Reputation::weeklyBookingLimit,
                   {.description = u"For mentees; null without a limit"_s})
            .field(u"version"_s, &Reputation::version);
    return instance;
}

const ObjectSchema<ReputationHistoryEntry> &ReputationHistoryEntry::schema()
{
    using E = ReputationHistoryEntry;
    static const auto instance =
        ObjectSchema<E>(u"ReputationHistoryEntry"_s)
            .field(u"id"_s, &E::id)
            .field(u"userId"_s, &E::userId)
            .field(u"oldScore"_s, &E::oldScore)
            .field(u"newScore"_s, &E::newScore)
            .field(u"oldTier"_s, &E::oldTier)
            .field(u"newTier"_s, &E::newTier)
            .field(u"calculationDetails"_s, &E::calculationDetails)
            .field(u"triggerEvent"_s, &E::triggerEvent)
            .field(u"createdAt"_s, &E::createdAt)
            .field(u"createdBy"_s, &E::createdBy,
                   {.description = u"Who set or cleared an override; for coordinators"_s});
    return instance;
}

const ObjectSchema<ReputationHistoryQuery> &ReputationHistoryQuery::schema()
{
    using Q = ReputationHistoryQuery;
    static const auto instance =
        ObjectSchema<Q>(u"ReputationHistoryQuery"_s)
            .field(u"triggerEvent"_s, &Q::triggerEvent, {.maxItems = 8, .mayBeMissing = true})
            .field(u"sort"_s, &Q::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &Q::limit, limitRule())
            .field(u"offset"_s, &Q::offset, offsetRule());
    return instance;
}

const ObjectSchema<OverrideReputation> &OverrideReputation::schema()
{
    Rule reason = longTextRule(reasonMaxLength, u"For the audit log"_s);
    reason.minLength = 1;
    static const auto instance =
        ObjectSchema<OverrideReputation>(u"OverrideReputation"_s)
            .field(u"score"_s, &OverrideReputation::score,
                   {.description = u"Kept to a hundredth"_s, .minimum = 0, .maximum = highestScore})
            .field(u"reason"_s, &OverrideReputation::reason, reason)
            .field(u"version"_s, &OverrideReputation::version, versionRule());
    return instance;
}

const ObjectSchema<ClearReputationQuery> &ClearReputationQuery::schema()
{
    static const auto instance =
        ObjectSchema<ClearReputationQuery>(u"ClearReputationQuery"_s)
            .field(u"reason"_s, &ClearReputationQuery::reason,
                   longTextRule(reasonMaxLength, u"For the audit log"_s))
            .field(u"version"_s, &ClearReputationQuery::version, versionRule());
    return instance;
}

} // namespace oh::api
