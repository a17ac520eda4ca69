// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/domain/figures.h"
#include "models/ids.h"

#include <optional>

namespace oh::api {

/// GET /admin/dashboard/stats (FR68). Without a range: the last twelve weeks.
struct DashboardQuery
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    /// Where weeks begin on Monday, 00:00.
    std::optional<QString> timeZone;
    /// Counted now, not up to a minute ago.
    bool exact = false;
    bool operator==(const DashboardQuery &) const = default;
    static const ObjectSchema<DashboardQuery> &schema();
};

struct WeekFigure
{
    /// A Monday.
    QDate weekStart;
    int bookings = 0;
    bool operator==(const WeekFigure &) const = default;
    static const ObjectSchema<WeekFigure> &schema();
};

struct PersonFigure
{
    UserId userId;
    QString name;
    int completedSessions = 0;
    bool operator==(const PersonFigure &) const = default;
    static const ObjectSchema<PersonFigure> &schema();
};

struct DashboardStats
{
    QDateTime computedAt;
    QDateTime from;
    QDateTime to;
    QString timeZone;
    /// Booked of offered slots in the range, in per cent (FR69); nothing when none were offered.
    std::optional<double> utilizationRate;
    int offeredSlots = 0;
    int bookedSlots = 0;
    /// Of this week, and of the one before for the trend.
    int weeklySlotsFilled = 0;
    int previousWeekSlotsFilled = 0;
    /// People with a booked meeting in the range, as PeopleFigures counts them.
    int activeUsers = 0;
    int upcomingMeetings = 0;
    int pendingRequests = 0;
    /// Live and completed meetings by the week in which they take place; a year at most.
    QList<WeekFigure> bookingTrend;
    QList<PersonFigure> topMentors;
    QList<PersonFigure> topMentees;
    bool operator==(const DashboardStats &) const = default;
    static const ObjectSchema<DashboardStats> &schema();
};

/// GET /admin/figures (FR68, FR69, PRD 1.5). Without a range: the last twelve weeks. The filters
/// say whose slots and meetings count: those whose mentor (or mentee, as `party` says) has one of
/// the tags of each kind, own or the company's, and one of the tiers, as they are now.
struct FiguresQuery
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    /// Whose midnights and Mondays count.
    std::optional<QString> timeZone;
    FigureBucket bucket = FigureBucket::Week;
    QList<QString> industries;
    QList<QString> technologies;
    QList<QString> stages;
    QList<Tier> tier;
    FigureParty party = FigureParty::Mentor;
    /// Counted now, not up to a minute ago.
    bool exact = false;
    bool operator==(const FiguresQuery &) const = default;
    static const ObjectSchema<FiguresQuery> &schema();
};

/// Slots that begin in the range. Offered is each that was not taken back, booked or not. Booked is
/// a live booking's: pending, confirmed or completed; a canceled, declined or expired one, also one
/// that nobody has written down as expired yet, leaves its slot free. Under a filter by mentees all
/// slots are offered to them.
struct SlotFigures
{
    int offered = 0;
    int booked = 0;
    /// FR69, in per cent; nothing when none were offered.
    std::optional<double> utilizationRate;
    std::optional<double> bookedPerWeek;
    /// In the period of the same length before; its beginning, and the difference in per cent.
    QDateTime previousFrom;
    int previousBooked = 0;
    std::optional<double> trend;
    /// Of the week, Monday to Monday, in which the figures were counted, and of the one before:
    /// whatever the range.
    int thisWeekBooked = 0;
    int lastWeekBooked = 0;
    bool operator==(const SlotFigures &) const = default;
    static const ObjectSchema<SlotFigures> &schema();
};

/// Meetings that begin, or were to begin, in the range, by what became of them at the moment of
/// counting: a confirmed one whose end has passed is completed, a request that lapsed is expired.
struct MeetingFigures
{
    /// Pending, confirmed and completed.
    int booked = 0;
    int completed = 0;
    /// By either side or a coordinator; without what the mentor declined.
    int canceled = 0;
    int declined = 0;
    int expired = 0;
    /// Completed ones of which somebody noted that the mentor, the mentee or both were absent.
    /// Where nobody noted anything, both were there.
    int noShows = 0;
    int mentorNoShows = 0;
    int menteeNoShows = 0;
    /// Of the completed ones, in per cent.
    std::optional<double> noShowRate;
    /// From now on, whatever the range: pending or confirmed, and pending.
    int upcoming = 0;
    int pendingRequests = 0;
    bool operator==(const MeetingFigures &) const = default;
    static const ObjectSchema<MeetingFigures> &schema();
};

/// People with a booked meeting in the range.
struct PeopleFigures
{
    int activeUsers = 0;
    int activeMentors = 0;
    int activeMentees = 0;
    bool operator==(const PeopleFigures &) const = default;
    static const ObjectSchema<PeopleFigures> &schema();
};

/// Ratings given in the range that count by now (both sides have rated, or a week has passed). Whom
/// they are about goes by what the rated person is today.
struct RatingFigures
{
    int ratings = 0;
    std::optional<double> average;
    int mentorRatings = 0;
    std::optional<double> mentorAverage;
    int menteeRatings = 0;
    std::optional<double> menteeAverage;
    bool operator==(const RatingFigures &) const = default;
    static const ObjectSchema<RatingFigures> &schema();
};

/// From request to confirmation, of meetings that begin in the range and that their mentor
/// confirmed in person: not automatically, not by a coordinator. What was canceled later counts as
/// well.
struct ConfirmationFigures
{
    int confirmed = 0;
    std::optional<double> medianHours;
    std::optional<double> p90Hours;
    bool operator==(const ConfirmationFigures &) const = default;
    static const ObjectSchema<ConfirmationFigures> &schema();
};

/// Mentees with recommended mentors today, and those of them with a booked meeting in the range
/// with a mentor who was recommended to them when they booked.
struct MatchFigures
{
    int matchedMentees = 0;
    int bookedMentees = 0;
    /// In per cent.
    std::optional<double> bookingRate;
    bool operator==(const MatchFigures &) const = default;
    static const ObjectSchema<MatchFigures> &schema();
};

/// So many mentees had so many sessions; the last entry holds all with more, too.
struct NewcomerShare
{
    int sessions = 0;
    int mentees = 0;
    bool operator==(const NewcomerShare &) const = default;
    static const ObjectSchema<NewcomerShare> &schema();
};

/// Mentees whose account was made in the range and is 30 days old (PRD 1.5): the sessions that were
/// booked within these 30 days and stand, or were held. The filters are about these mentees,
/// whatever `party` says.
struct NewcomerFigures
{
    int mentees = 0;
    int sessions = 0;
    std::optional<double> averageSessions;
    QList<NewcomerShare> distribution;
    bool operator==(const NewcomerFigures &) const = default;
    static const ObjectSchema<NewcomerFigures> &schema();
};

/// Meetings by the day, week or month in which they begin; the first and the last are cut where the
/// range is.
struct TrendFigure
{
    /// The first day of the step, in the zone asked for.
    QDate begins;
    int booked = 0;
    int completed = 0;
    bool operator==(const TrendFigure &) const = default;
    static const ObjectSchema<TrendFigure> &schema();
};

struct Figures
{
    QDateTime computedAt;
    QDateTime from;
    QDateTime to;
    QString timeZone;
    FigureBucket bucket = FigureBucket::Week;
    SlotFigures slotFigures;
    MeetingFigures meetings;
    PeopleFigures people;
    RatingFigures ratings;
    ConfirmationFigures confirmation;
    MatchFigures matches;
    NewcomerFigures newcomers;
    QList<TrendFigure> bookingTrend;
    /// By completed sessions in the range, ten at most.
    QList<PersonFigure> topMentors;
    QList<PersonFigure> topMentees;
    bool operator==(const Figures &) const = default;
    static const ObjectSchema<Figures> &schema();
};

} // namespace oh::api
