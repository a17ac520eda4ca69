// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reputationfacts.h"

#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::reputation {

using storage::bind;
using storage::Query;
using storage::Row;

namespace {

Facts factsOf(const Row &row, const QDateTime &now)
{
    Facts facts;
    facts.ratingsCount = row.integer("ratings_count"_L1);
    facts.ratingsSum = row.number("ratings_sum"_L1);
    facts.completed = row.integer("completed"_L1);
    facts.attended = row.integer("attended"_L1);
    facts.canceled = row.integer("canceled"_L1);
    facts.lateCancellations = row.integer("late"_L1);
    facts.totalBookings = row.integer("total"_L1);
    facts.confirmedInPerson = row.integer("confirmed"_L1);
    facts.averageResponseHours = row.optNumber("response_hours"_L1);
    facts.fullMonths = fullMonthsBetween(row.utc("created_at"_L1), now);
    return facts;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

Result<QList<Standing>> standingsOf(storage::Transaction &tx, const QList<UserId> &people,
                                    const QDateTime &now)
{
    const auto rows = tx.rows(Query::reputation_list_facts,
                              {{u":people"_s, bind(people)}, {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    QList<Standing> standings;
    standings.reserve(rows->size());
    for (const Row &row : *rows) {
        standings.append(
            {row.id<UserId>("id"_L1), row.enumeration<Role>("role"_L1).value_or(Role::Mentee),
             row.boolean("is_active"_L1), row.number("reputation_score"_L1),
             row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Silver),
             row.boolean("reputation_override"_L1), row.integer("version"_L1), factsOf(row, now)});
    }
    return standings;
}

api::ReputationBreakdown describe(const ReputationCalculator &calculator, const Facts &facts)
{
    const Breakdown parts = calculator.calculateScore(facts);
    api::ReputationBreakdown out;
    out.calculator = calculator.name();
    out.averageRating = parts.averageRating;
    out.ratingsCount = parts.ratingsCount;
    out.completionRate = parts.completionRate;
    out.completedMeetings = facts.completed;
    out.attendedMeetings = facts.attended;
    out.canceledMeetings = facts.canceled;
    out.responsivenessFactor = parts.responsivenessFactor;
    out.averageResponseTimeHours = parts.averageResponseHours;
    out.confirmedByMentorCount = parts.confirmedInPerson;
    out.cancellationRate = parts.cancellationRate;
    out.totalBookings = parts.totalBookings;
    out.lateCancellations = parts.lateCancellations;
    out.tenureBonus = parts.tenureBonus;
    out.fullMonths = facts.fullMonths;
    out.rawScore = parts.rawScore;
    out.isProbationary = parts.isProbationary;
    out.score = parts.score;
    out.tier = parts.tier;
    return out;
}

QJsonObject historyDetails(const api::ReputationBreakdown &breakdown, const Facts &facts)
{
    return {{u"calculator"_s, breakdown.calculator},
            {u"average_rating"_s, orNull(breakdown.averageRating)},
            {u"ratings_count"_s, breakdown.ratingsCount},
            {u"ratings_sum"_s, facts.ratingsSum},
            {u"completion_rate"_s, breakdown.completionRate},
            {u"completed_meetings"_s, breakdown.completedMeetings},
            {u"attended_meetings"_s, breakdown.attendedMeetings},
            {u"canceled_meetings"_s, breakdown.canceledMeetings},
            {u"responsiveness_factor"_s, breakdown.responsivenessFactor},
            {u"average_response_time_hours"_s, orNull(breakdown.averageResponseTimeHours)},
            {u"confirmed_by_mentor_count"_s, breakdown.confirmedByMentorCount},
            {u"cancellation_rate"_s, breakdown.cancellationRate},
            {u"total_bookings"_s, breakdown.totalBookings},
            {u"late_cancellations"_s, breakdown.lateCancellations},
            {u"tenure_bonus"_s, breakdown.tenureBonus},
            {u"full_months"_s, breakdown.fullMonths},
            {u"raw_score"_s, breakdown.rawScore},
            {u"probationary_clamp_applied"_s, breakdown.isProbationary},
            {u"score"_s, breakdown.score},
            {u"tier"_s, toString(breakdown.tier)}};
}

} // namespace oh::reputation
