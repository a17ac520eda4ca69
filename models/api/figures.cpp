// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/figures.h"

#include "models/api/peoplefilter.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

constexpr int longestRangeDays = 366 * 2;
constexpr int longestFiguresDays = 3660;

Rule perCentOf(const QString &what)
{
    return {.description = u"In per cent of "_s + what + u"; null when there were none"_s};
}

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
                    problems.add(u"to"_s, Sentence::tr("must be after from"));
                else if (query.from->daysTo(*query.to) > longestRangeDays)
                    problems.add(u"to"_s, Sentence::tr("may be at most two years after from"));
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

const ObjectSchema<FiguresQuery> &FiguresQuery::schema()
{
    static const auto instance =
        withPeopleFilter(ObjectSchema<FiguresQuery>(u"FiguresQuery"_s))
            .field(
                u"from"_s, &FiguresQuery::from,
                {.description = u"Beginning of the range; twelve weeks before its end without"_s})
            .field(u"to"_s, &FiguresQuery::to, {.description = u"End of the range; now without"_s})
            .field(u"timeZone"_s, &FiguresQuery::timeZone, zoneRule())
            .field(u"bucket"_s, &FiguresQuery::bucket,
                   {.description = u"The steps of bookingTrend"_s, .mayBeMissing = true})
            .field(u"exact"_s, &FiguresQuery::exact,
                   {.description = u"Counted now; otherwise up to a minute ago"_s,
                    .mayBeMissing = true})
            .check([](const FiguresQuery &query, Problems &problems) {
                if (!query.from || !query.to)
                    return;
                const qint64 days = query.from->daysTo(*query.to);
                if (*query.to <= *query.from)
                    problems.add(u"to"_s, Sentence::tr("must be after from"));
                else if (days > longestFiguresDays)
                    problems.add(u"to"_s, Sentence::tr("may be at most ten years after from"));
                else if (query.bucket == FigureBucket::Day && days >= mostFigureSteps)
                    problems.add(u"bucket"_s,
                                 Sentence::tr("must be week or month for so long a range"));
            });
    return instance;
}

const ObjectSchema<SlotFigures> &SlotFigures::schema()
{
    static const auto instance = ObjectSchema<SlotFigures>(u"SlotFigures"_s)
                                     .field(u"offered"_s, &SlotFigures::offered)
                                     .field(u"booked"_s, &SlotFigures::booked)
                                     .field(u"utilizationRate"_s, &SlotFigures::utilizationRate,
                                            perCentOf(u"offered slots"_s))
                                     .field(u"bookedPerWeek"_s, &SlotFigures::bookedPerWeek)
                                     .field(u"previousFrom"_s, &SlotFigures::previousFrom)
                                     .field(u"previousBooked"_s, &SlotFigures::previousBooked)
                                     .field(u"trend"_s, &SlotFigures::trend,
                                            perCentOf(u"the slots booked in the period before"_s))
                                     .field(u"thisWeekBooked"_s, &SlotFigures::thisWeekBooked)
                                     .field(u"lastWeekBooked"_s, &SlotFigures::lastWeekBooked);
    return instance;
}

const ObjectSchema<MeetingFigures> &MeetingFigures::schema()
{
    static const auto instance =
        ObjectSchema<MeetingFigures>(u"MeetingFigures"_s)
            .field(u"booked"_s, &MeetingFigures::booked)
            .field(u"completed"_s, &MeetingFigures::completed)
            .field(u"canceled"_s, &MeetingFigures::canceled)
            .field(u"declined"_s, &MeetingFigures::declined)
            .field(u"expired"_s, &MeetingFigures::expired)
            .field(u"noShows"_s, &MeetingFigures::noShows)
            .field(u"mentorNoShows"_s, &MeetingFigures::mentorNoShows)
            .field(u"menteeNoShows"_s, &MeetingFigures::menteeNoShows)
            .field(u"noShowRate"_s, &MeetingFigures::noShowRate, perCentOf(u"completed meetings"_s))
            .field(u"upcoming"_s, &MeetingFigures::upcoming)
            .field(u"pendingRequests"_s, &MeetingFigures::pendingRequests);
    return instance;
}

const ObjectSchema<PeopleFigures> &PeopleFigures::schema()
{
    static const auto instance = ObjectSchema<PeopleFigures>(u"PeopleFigures"_s)
                                     .field(u"activeUsers"_s, &PeopleFigures::activeUsers)
                                     .field(u"activeMentors"_s, &PeopleFigures::activeMentors)
                                     .field(u"activeMentees"_s, &PeopleFigures::activeMentees);
    return instance;
}

const ObjectSchema<RatingFigures> &RatingFigures::schema()
{
    static const auto instance = ObjectSchema<RatingFigures>(u"RatingFigures"_s)
                                     .field(u"ratings"_s, &RatingFigures::ratings)
                                     .field(u"average"_s, &RatingFigures::average)
                                     .field(u"mentorRatings"_s, &RatingFigures::mentorRatings)
                                     .field(u"mentorAverage"_s, &RatingFigures::mentorAverage)
                                     .field(u"menteeRatings"_s, &RatingFigures::menteeRatings)
                                     .field(u"menteeAverage"_s, &RatingFigures::menteeAverage);
    return instance;
}

const ObjectSchema<ConfirmationFigures> &ConfirmationFigures::schema()
{
    static const auto instance = ObjectSchema<ConfirmationFigures>(u"ConfirmationFigures"_s)
                                     .field(u"confirmed"_s, &ConfirmationFigures::confirmed)
                                     .field(u"medianHours"_s, &ConfirmationFigures::medianHours)
                                     .field(u"p90Hours"_s, &ConfirmationFigures::p90Hours);
    return instance;
}

const ObjectSchema<MatchFigures> &MatchFigures::schema()
{
    static const auto instance =
        ObjectSchema<MatchFigures>(u"MatchFigures"_s)
            .field(u"matchedMentees"_s, &MatchFigures::matchedMentees)
            .field(u"bookedMentees"_s, &MatchFigures::bookedMentees)
            .field(u"bookingRate"_s, &MatchFigures::bookingRate, perCentOf(u"matched mentees"_s));
    return instance;
}

const ObjectSchema<NewcomerShare> &NewcomerShare::schema()
{
    static const auto instance = ObjectSchema<NewcomerShare>(u"NewcomerShare"_s)
                                     .field(u"sessions"_s, &NewcomerShare::sessions)
                                     .field(u"mentees"_s, &NewcomerShare::mentees);
    return instance;
}

const ObjectSchema<NewcomerFigures> &NewcomerFigures::schema()
{
    static const auto instance =
        ObjectSchema<NewcomerFigures>(u"NewcomerFigures"_s)
            .field(u"mentees"_s, &NewcomerFigures::mentees)
            .field(u"sessions"_s, &NewcomerFigures::sessions)
            .field(u"averageSessions"_s, &NewcomerFigures::averageSessions)
            .field(u"distribution"_s, &NewcomerFigures::distribution,
                   {.description =
                        u"By number of sessions; the last entry holds all with more, too"_s});
    return instance;
}

const ObjectSchema<TrendFigure> &TrendFigure::schema()
{
    static const auto instance = ObjectSchema<TrendFigure>(u"TrendFigure"_s)
                                     .field(u"begins"_s, &TrendFigure::begins)
                                     .field(u"booked"_s, &TrendFigure::booked)
                                     .field(u"completed"_s, &TrendFigure::completed);
    return instance;
}

const ObjectSchema<Figures> &Figures::schema()
{
    static const auto instance = ObjectSchema<Figures>(u"Figures"_s)
                                     .field(u"computedAt"_s, &Figures::computedAt)
                                     .field(u"from"_s, &Figures::from)
                                     .field(u"to"_s, &Figures::to)
                                     .field(u"timeZone"_s, &Figures::timeZone)
                                     .field(u"bucket"_s, &Figures::bucket)
                                     .field(u"slots"_s, &Figures::slotFigures)
                                     .field(u"meetings"_s, &Figures::meetings)
                                     .field(u"people"_s, &Figures::people)
                                     .field(u"ratings"_s, &Figures::ratings)
                                     .field(u"confirmation"_s, &Figures::confirmation)
                                     .field(u"matches"_s, &Figures::matches)
                                     .field(u"newcomers"_s, &Figures::newcomers)
                                     .field(u"bookingTrend"_s, &Figures::bookingTrend)
                                     .field(u"topMentors"_s, &Figures::topMentors)
                                     .field(u"topMentees"_s, &Figures::topMentees);
    return instance;
}

} // namespace oh::api
