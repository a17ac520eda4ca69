// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/figures.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

constexpr int longestRangeDays = 366 * 2;

} // namespace

const ObjectSchema<DashboardQuery> &DashboardQuery::schema()
{
    static const auto instance =
        ObjectSchema<DashboardQuery>(u"DashboardQuery"_s)
            .field(
                u"from"_s, &DashboardQuery::from,
                {.description = u"Beginning of the range; twelve weeks before its end without"_s})
            .field(u"to"_s, &DashboardQuery::to,
                   {.description = u"End of the range; now without"_s})
            .field(u"timeZone"_s, &DashboardQuery::timeZone, zoneRule())
            .field(u"exact"_s, &DashboardQuery::exact,
                   {.description = u"Counted now; otherwise up to a minute ago"_s,
                    .mayBeMissing = true})
            .check([](const DashboardQuery &query, Problems &problems) {
                if (!query.from || !query.to)
                    return;
                if (*query.to <= *query.from)
                    problems.add(u"to"_s, u"must be after from"_s);
                else if (query.from->daysTo(*query.to) > longestRangeDays)
                    problems.add(u"to"_s, u"may be at most two years after from"_s);
            });
    return instance;
}

const ObjectSchema<WeekFigure> &WeekFigure::schema()
{
    static const auto instance = ObjectSchema<WeekFigure>(u"WeekFigure"_s)
                                     .field(u"weekStart"_s, &WeekFigure::weekStart)
                                     .field(u"bookings"_s, &WeekFigure::bookings);
    return instance;
}

const ObjectSchema<PersonFigure> &PersonFigure::schema()
{
    static const auto instance =
        ObjectSchema<PersonFigure>(u"PersonFigure"_s)
            .field(u"userId"_s, &PersonFigure::userId)
            .field(u"name"_s, &PersonFigure::name)
            .field(u"completedSessions"_s, &PersonFigure::completedSessions);
    return instance;
}

const ObjectSchema<DashboardStats> &DashboardStats::schema()
{
    static const auto instance =
        ObjectSchema<DashboardStats>(u"DashboardStats"_s)
            .field(u"computedAt"_s, &DashboardStats::computedAt)
            .field(u"from"_s, &DashboardStats::from)
            .field(u"to"_s, &DashboardStats::to)
            .field(u"timeZone"_s, &DashboardStats::timeZone)
            .field(u"utilizationRate"_s, &DashboardStats::utilizationRate,
                   {.description = u"Booked of offered slots, in per cent"_s})
            .field(u"offeredSlots"_s, &DashboardStats::offeredSlots)
            .field(u"bookedSlots"_s, &DashboardStats::bookedSlots)
            .field(u"weeklySlotsFilled"_s, &DashboardStats::weeklySlotsFilled)
            .field(u"previousWeekSlotsFilled"_s, &DashboardStats::previousWeekSlotsFilled)
            .field(u"activeUsers"_s, &DashboardStats::activeUsers)
            .field(u"upcomingMeetings"_s, &DashboardStats::upcomingMeetings)
            .field(u"pendingRequests"_s, &DashboardStats::pendingRequests)
            .field(u"bookingTrend"_s, &DashboardStats::bookingTrend)
            .field(u"topMentors"_s, &DashboardStats::topMentors)
            .field(u"topMentees"_s, &DashboardStats::topMentees);
    return instance;
}

} // namespace oh::api
