// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/figurecounts.h"

#include "backend/matching/matchingengine.h"
#include "backend/services/peoplefilter.h"
#include "models/domain/zones.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::figures {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int usualRangeDays = 12 * 7;

/// A range, and whose figures it is about.
struct Scope
{
    QDateTime from;
    QDateTime to;
    QDateTime now;
    QString zone;
    Binds filters;
};

template <typename ApiQuery>
Scope scopeOf(const ApiQuery &query, const QDateTime &now)
{
    Scope scope;
    scope.now = now;
    scope.to = query.to.value_or(now);
    scope.from = query.from.value_or(scope.to.addDays(-usualRangeDays));
    scope.zone = query.timeZone.value_or(u"UTC"_s);
    return scope;
}

Binds filtersOf(const api::FiguresQuery &query)
{
    return peopleFilterBinds(query) + Binds{{u":party"_s, bind(query.party)}};
}

Result<Row> one(Transaction &tx, Query query, const Binds &binds)
{
    const auto found = tx.row(query, binds);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::InternalError);
    return **found;
}

Binds inRange(const Scope &scope)
{
    return Binds{{u":from"_s, bind(scope.from)}, {u":to"_s, bind(scope.to)}} + scope.filters;
}

Binds inRangeNow(const Scope &scope)
{
    return Binds{{u":now"_s, bind(scope.now)}} + inRange(scope);
}

struct Fates
{
    int booked = 0;
    int completed = 0;
    int canceled = 0;
    int expired = 0;
};

/// What became of the meetings between each two of the bounds.
Result<QList<Fates>> fatesBetween(Transaction &tx, const Scope &scope,
                                  const QList<QDateTime> &bounds)
{
    QStringList texts;
    texts.reserve(bounds.size());
    for (const QDateTime &bound : bounds)
        texts.append(api::formatUtc(bound));
    const auto rows =
        tx.rows(Query::figures_list_meetings,
                Binds{{u":bounds"_s, bind(texts)}, {u":now"_s, bind(scope.now)}} + scope.filters);
    if (!rows)
        return rows.error();
    QList<Fates> fates(bounds.size() - 1);
    for (const Row &row : *rows) {
        const int step = row.integer("nr"_L1) - 1;
        if (step < 0 || step >= fates.size())
            return Error(ErrorCode::InternalError);
        fates[step] = {row.integer("booked"_L1), row.integer("completed"_L1),
                       row.integer("canceled"_L1), row.integer("expired"_L1)};
    }
    return fates;
}

QList<QDateTime> boundsOf(const QList<FigureStep> &steps)
{
    QList<QDateTime> bounds;
    bounds.reserve(steps.size() + 1);
    for (const FigureStep &step : steps)
        bounds.append(step.from);
    bounds.append(steps.constLast().to);
    return bounds;
}

/// Meetings and their trend: one look at the range.
Result<void> countMeetings(Transaction &tx, const Scope &scope, const QList<FigureStep> &steps,
                           api::MeetingFigures &meetings, QList<api::TrendFigure> &trend)
{
    const auto fates = fatesBetween(tx, scope, boundsOf(steps));
    if (!fates)
        return fates.error();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Fates &step = (*fates)[i];
        meetings.booked += step.booked;
        meetings.completed += step.completed;
        meetings.canceled += step.canceled;
        meetings.expired += step.expired;
        trend.append({steps[i].begins, step.booked, step.completed});
    }
    const auto upcoming =
        one(tx, Query::figures_count_upcoming, Binds{{u":now"_s, bind(scope.now)}} + scope.filters);
    if (!upcoming)
        return upcoming.error();
    meetings.upcoming = upcoming->integer("upcoming"_L1);
    meetings.pendingRequests = upcoming->integer("pending"_L1);
    return {};
}

Result<void> countFailures(Transaction &tx, const Scope &scope, api::MeetingFigures &meetings)
{
    const auto declined = one(tx, Query::figures_count_declined, inRange(scope));
    if (!declined)
        return declined.error();
    const auto absent = one(tx, Query::figures_count_no_shows, inRange(scope));
    if (!absent)
        return absent.error();
    meetings.declined = declined->integer("declined"_L1);
    meetings.canceled -= meetings.declined;
    meetings.noShows = absent->integer("meetings"_L1);
    meetings.mentorNoShows = absent->integer("mentors"_L1);
    meetings.menteeNoShows = absent->integer("mentees"_L1);
    meetings.noShowRate = percentOf(meetings.noShows, meetings.completed);
    return {};
}

/// `booked` is the range's, which the meetings have told already: a live booking holds one slot,
/// and begins when it does.
Result<api::SlotFigures> countSlots(Transaction &tx, const Scope &scope, int booked)
{
    api::SlotFigures counted;
    const auto offered = one(tx, Query::figures_count_offered_slots, inRange(scope));
    if (!offered)
        return offered.error();
    const auto thisWeek = weekStartUtc(scope.zone, scope.now);
    if (!thisWeek)
        return Error::validation({{u"timeZone"_s, Sentence::tr("is not a known time zone")}});
    const auto weekBefore = weekStartUtc(scope.zone, thisWeek->addDays(-1));
    const auto nextWeek = weekStartUtc(scope.zone, thisWeek->addDays(8));
    const auto before = periodBefore(scope.from, scope.to, scope.zone);
    if (!weekBefore || !nextWeek || !before)
        return Error(ErrorCode::InternalError);
    const auto weeks = fatesBetween(tx, scope, {*weekBefore, *thisWeek, *nextWeek});
    if (!weeks)
        return weeks.error();
    const auto previous = fatesBetween(tx, scope, {*before, scope.from});
    if (!previous)
        return previous.error();
    counted.offered = offered->integer("offered"_L1);
    counted.booked = booked;
    counted.utilizationRate = percentOf(counted.booked, counted.offered);
    counted.bookedPerWeek = perWeek(counted.booked, scope.from, scope.to);
    counted.previousFrom = *before;
    counted.previousBooked = previous->constFirst().booked;
    counted.trend = trendPercent(counted.booked, counted.previousBooked);
    counted.lastWeekBooked = weeks->constFirst().booked;
    counted.thisWeekBooked = weeks->constLast().booked;
    return counted;
}

struct PeopleAndTop
{
    api::PeopleFigures people;
    QList<api::PersonFigure> mentors;
    QList<api::PersonFigure> mentees;
};

Result<QList<api::PersonFigure>> topOf(const Row &row, QLatin1StringView column)
{
    QList<api::PersonFigure> people;
    const QJsonArray list = row.json(column).toArray();
    for (const auto &entry : list) {
        const auto person =
            api::PersonFigure::schema().fromJson(entry.toObject(), api::Mode::Strict);
        if (!person)
            return person.error();
        people.append(*person);
    }
    return people;
}

Result<PeopleAndTop> countPeople(Transaction &tx, const Scope &scope)
{
    const auto row = one(tx, Query::figures_count_people, inRangeNow(scope));
    if (!row)
        return row.error();
    auto mentors = topOf(*row, "top_mentors"_L1);
    if (!mentors)
        return mentors.error();
    auto mentees = topOf(*row, "top_mentees"_L1);
    if (!mentees)
        return mentees.error();
    return PeopleAndTop{
        {row->integer("users"_L1), row->integer("mentors"_L1), row->integer("mentees"_L1)},
        *std::move(mentors),
        *std::move(mentees)};
}

Result<api::RatingFigures> countRatings(Transaction &tx, const Scope &scope)
{
    const auto row = one(tx, Query::figures_count_ratings, inRange(scope));
    if (!row)
        return row.error();
    api::RatingFigures ratings;
    ratings.mentorRatings = row->integer("mentor_ratings"_L1);
    ratings.menteeRatings = row->integer("mentee_ratings"_L1);
    ratings.ratings = ratings.mentorRatings + ratings.menteeRatings;
    const int mentorStars = row->integer("mentor_stars"_L1);
    const int menteeStars = row->integer("mentee_stars"_L1);
    ratings.average = meanOf(qint64(mentorStars) + menteeStars, ratings.ratings);
    ratings.mentorAverage = meanOf(mentorStars, ratings.mentorRatings);
    ratings.menteeAverage = meanOf(menteeStars, ratings.menteeRatings);
    return ratings;
}

Result<api::ConfirmationFigures> countConfirmation(Transaction &tx, const Scope &scope)
{
    const auto row = one(tx, Query::figures_select_confirmation, inRange(scope));
    if (!row)
        return row.error();
    return api::ConfirmationFigures{row->integer("confirmed"_L1),
                                    hoursOf(row->optNumber("median"_L1)),
                                    hoursOf(row->optNumber("p90"_L1))};
}

Result<api::MatchFigures> countMatches(Transaction &tx, const Scope &scope)
{
    const auto row =
        one(tx, Query::figures_count_matches,
            Binds{{u":version"_s, bind(matching::currentAlgorithm())}} + inRangeNow(scope));
    if (!row)
        return row.error();
    const int matched = row->integer("matched"_L1);
    const int booked = row->integer("booked"_L1);
    return api::MatchFigures{matched, booked, percentOf(booked, matched)};
}

Result<api::NewcomerFigures> countNewcomers(Transaction &tx, const Scope &scope)
{
    Binds binds = inRangeNow(scope);
    binds.removeIf([](const storage::Bind &b) { return b.name == u":party"_s; });
    const auto rows = tx.rows(
        Query::figures_count_newcomers,
        Binds{{u":days"_s, bind(newcomerDays)}, {u":most"_s, bind(mostNewcomerSessions)}} + binds);
    if (!rows)
        return rows.error();
    api::NewcomerFigures newcomers;
    for (int sessions = 0; sessions <= mostNewcomerSessions; ++sessions)
        newcomers.distribution.append({sessions, 0});
    for (const Row &row : *rows) {
        const int mentees = row.integer("mentees"_L1);
        newcomers.distribution[row.integer("sessions"_L1)].mentees = mentees;
        newcomers.mentees += mentees;
        newcomers.sessions += row.integer("booked"_L1);
    }
    newcomers.averageSessions = meanOf(newcomers.sessions, newcomers.mentees);
    return newcomers;
}

/// Hands a result on into its place.
template <typename T>
Result<void> put(Result<T> counted, T &place)
{
    if (!counted)
        return counted.error();
    place = *std::move(counted);
    return {};
}

Result<QList<FigureStep>> stepsOf(const Scope &scope, FigureBucket bucket)
{
    auto steps = figureSteps(scope.from, scope.to, scope.zone, bucket);
    if (steps.isEmpty())
        return Error::validation({{u"to"_s, Sentence::tr("must be after from")}});
    if (steps.size() > mostFigureSteps)
        return Error::validation(
            {{u"bucket"_s, Sentence::tr("must be longer for so long a range")}});
    return steps;
}

} // namespace

Result<api::Figures> count(Transaction &tx, const Caller &caller, const api::FiguresQuery &query)
{
    Scope scope = scopeOf(query, caller.now);
    scope.filters = filtersOf(query);
    const auto steps = stepsOf(scope, query.bucket);
    if (!steps)
        return steps.error();
    api::Figures out;
    out.computedAt = caller.now;
    out.from = scope.from;
    out.to = scope.to;
    out.timeZone = scope.zone;
    out.bucket = query.bucket;
    if (auto done = countMeetings(tx, scope, *steps, out.meetings, out.bookingTrend); !done)
        return done.error();
    if (auto done = countFailures(tx, scope, out.meetings); !done)
        return done.error();
    if (auto done = put(countSlots(tx, scope, out.meetings.booked), out.slotFigures); !done)
        return done.error();
    auto people = countPeople(tx, scope);
    if (!people)
        return people.error();
    out.people = people->people;
    out.topMentors = people->mentors;
    out.topMentees = people->mentees;
    if (auto done = put(countRatings(tx, scope), out.ratings); !done)
        return done.error();
    if (auto done = put(countConfirmation(tx, scope), out.confirmation); !done)
        return done.error();
    if (auto done = put(countMatches(tx, scope), out.matches); !done)
        return done.error();
    if (auto done = put(countNewcomers(tx, scope), out.newcomers); !done)
        return done.error();
    return out;
}

Result<api::DashboardStats> countDashboard(Transaction &tx, const Caller &caller,
                                           const api::DashboardQuery &query)
{
    Scope scope = scopeOf(query, caller.now);
    scope.filters = filtersOf({});
    const auto steps = stepsOf(scope, FigureBucket::Week);
    if (!steps)
        return steps.error();
    api::MeetingFigures meetings;
    QList<api::TrendFigure> trend;
    if (auto done = countMeetings(tx, scope, *steps, meetings, trend); !done)
        return done.error();
    const auto offer = countSlots(tx, scope, meetings.booked);
    if (!offer)
        return offer.error();
    const auto people = countPeople(tx, scope);
    if (!people)
        return people.error();
    api::DashboardStats out;
    out.computedAt = caller.now;
    out.from = scope.from;
    out.to = scope.to;
    out.timeZone = scope.zone;
    out.utilizationRate = offer->utilizationRate;
    out.offeredSlots = offer->offered;
    out.bookedSlots = offer->booked;
    out.weeklySlotsFilled = offer->thisWeekBooked;
    out.previousWeekSlotsFilled = offer->lastWeekBooked;
    out.activeUsers = people->people.activeUsers;
    out.upcomingMeetings = meetings.upcoming;
    out.pendingRequests = meetings.pendingRequests;
    for (const api::TrendFigure &step : std::as_const(trend))
        out.bookingTrend.append({step.begins, step.booked});
    out.topMentors = people->mentors;
    out.topMentees = people->mentees;
    return out;
}

} // namespace oh::figures
