// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/matching/matchingengine.h"
#include "models/api/figures.h"
#include "models/domain/bookingrules.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// What the test wrote, and counts for itself, one thing after the other.
struct KnownPerson
{
    UserId id;
    bool isMentor = false;
    QString tier;
    QSet<QString> industries;
    bool active = true;
    QDateTime joined;
};

struct KnownSlot
{
    int mentor = 0;
    QDateTime start;
    bool removed = false;
};

struct KnownMeeting
{
    int mentor = 0;
    int mentee = 0;
    QDateTime start;
    QDateTime end;
    QDateTime created;
    BookingStatus status = BookingStatus::Pending;
    QDateTime confirmed;
    bool byMentor = false;
    bool declined = false;
    QString attendance;
    bool removed = false;
};

struct KnownRating
{
    int rater = 0;
    int rated = 0;
    int score = 0;
    QDateTime created;
    bool counts = false;
};

struct KnownFilter
{
    QByteArray query;
    QSet<QString> industries;
    QSet<QString> tiers;
    bool mentees = false;
    bool none() const { return industries.isEmpty() && tiers.isEmpty(); }
};

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const double place = part * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - double(below));
}

} // namespace

/// FR68, FR69 and PRD 1.5: the figures against a count of the same data by loops.
class TstFiguresCounts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    QList<KnownPerson> people;
    QList<KnownSlot> offers;
    QList<KnownMeeting> meetings;
    QList<KnownRating> ratings;
    /// Mentee and mentor, when the meetings were booked, and now.
    QSet<std::pair<int, int>> matches;
    QSet<std::pair<int, int>> recommended;

    std::optional<api::Figures> figures(const QByteArray &query)
    {
        const HttpReply reply = server->get("/api/admin/figures?exact=true" + query, coordinator);
        if (reply.status != 200) {
            qWarning() << reply.status << reply.body;
            return std::nullopt;
        }
        const auto parsed = api::Figures::schema().fromJson(reply.json(), api::Mode::Strict);
        return parsed ? std::optional(*parsed) : std::nullopt;
    }

    void makePeople(QRandomGenerator &chance)
    {
        TestDatabase &db = server->database;
        const QStringList tiers{u"bronze"_s, u"silver"_s, u"gold"_s, u"platinum"_s};
        const TaxonomyId ai = db.makeTag(u"industry"_s, u"AI"_s);
        const TaxonomyId health = db.makeTag(u"industry"_s, u"Health"_s);
        for (int i = 0; i < 20; ++i) {
            KnownPerson person;
            person.isMentor = i < 7;
            PersonOptions options;
            options.tier = person.tier = tiers[chance.bounded(4)];
            options.active = person.active = i % 9 != 8;
            person.id = db.makeUser(person.isMentor ? u"mentor"_s : u"mentee"_s,
                                    u"Person %1"_s.arg(i), options);
            person.joined =
                monday.addDays(-90 + chance.bounded(100)).addSecs(chance.bounded(80000));
            db.exec(u"UPDATE users SET created_at = ? WHERE id = ?"_s,
                    {person.joined, person.id.value});
            if (chance.bounded(2) == 0) {
                db.tagUser(person.id, ai);
                person.industries.insert(u"ai"_s);
            }
            if (chance.bounded(3) == 0) {
                db.tagUser(person.id, health);
                person.industries.insert(u"health"_s);
            }
            people.append(person);
        }
    }

    /// Each hour has at most one meeting, so that nobody is in two places.
    void makeMeetings(QRandomGenerator &chance)
    {
        for (int i = 0; i < 195; ++i) {
            const QDateTime start =
                monday.addDays(-80).addSecs(3600LL * (i * 12 + chance.bounded(12)));
            const int mentor = chance.bounded(7);
            offers.append({mentor, start, chance.bounded(10) == 0});
            const SlotId slot = server->database.makeSlot(people[mentor].id, start);
            if (offers.constLast().removed)
                server->database.exec(u"UPDATE time_slots SET deleted_at = ? WHERE id = ?"_s,
                                      {start.addDays(-5), slot.value});
            else if (chance.bounded(4) != 0)
                makeMeeting(chance, slot, mentor, start);
        }
    }

    void makeMeeting(QRandomGenerator &chance, SlotId slot, int mentor, const QDateTime &start)
    {
        KnownMeeting m;
        m.mentor = mentor;
        m.mentee = 7 + chance.bounded(13);
        m.start = start;
        m.end = start.addSecs(1800);
        m.created = start.addSecs(-3600LL * (10 + chance.bounded(250)));
        if (m.created > monday)
            m.created = monday.addSecs(-3600LL * (1 + chance.bounded(200)));
        m.status = BookingStatus(chance.bounded(5));
        if (m.status == BookingStatus::Completed && m.end > monday)
            m.status = BookingStatus::Confirmed;
        if (m.status == BookingStatus::Confirmed || m.status == BookingStatus::Completed ||
            (m.status == BookingStatus::Canceled && chance.bounded(2) == 0)) {
            m.byMentor = chance.bounded(4) != 0;
            // Every fifth mentor confirms by itself, at the moment of the request.
            m.confirmed =
                mentor % 5 == 4 ? m.created : m.created.addSecs(60 + chance.bounded(9000));
        }
        QVariant canceledBy;
        if (m.status == BookingStatus::Canceled) {
            const bool mentorDid = chance.bounded(2) == 0;
            canceledBy = mentorDid ? people[mentor].id.value : people[m.mentee].id.value;
            m.declined = mentorDid && !m.confirmed.isValid();
        }
        static const QStringList marks{u"attended"_s, u"mentor_absent"_s, u"mentee_absent"_s,
                                       u"both_absent"_s};
        if (m.status == BookingStatus::Completed && chance.bounded(2) == 0)
            m.attendance = marks[chance.bounded(4)];
        m.removed = chance.bounded(20) == 0;
        server->database.exec(
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            u"meeting_type, status, confirmed_at, "
            "confirmed_by, canceled_at, canceled_by, attendance, meeting_start_time, "
            "meeting_end_time, created_at, deleted_at) "
            "VALUES (?, ?, ?, 'Talk about the next steps', 'online', ?::booking_status, ?, ?, ?, ?, ?::attendance, ?, ?, ?, ?)"_s,
            {slot.value, people[mentor].id.value, people[m.mentee].id.value, toString(m.status),
             m.confirmed.isValid() ? QVariant(m.confirmed) : QVariant(),
             !m.confirmed.isValid()
                 ? QVariant()
                 : QVariant(m.byMentor ? people[mentor].id.value : coordinator.id.value),
             m.status == BookingStatus::Canceled ? QVariant(m.created.addSecs(9600)) : QVariant(),
             canceledBy, m.attendance.isEmpty() ? QVariant() : QVariant(m.attendance), m.start,
             m.end, m.created, m.removed ? QVariant(m.created) : QVariant()});
        meetings.append(m);
        if (m.status == BookingStatus::Completed && chance.bounded(2) == 0)
            makeRating(chance, m);
    }

    void makeRating(QRandomGenerator &chance, const KnownMeeting &m)
    {
        KnownRating rating;
        const bool ofMentor = chance.bounded(2) == 0;
        rating.rater = ofMentor ? m.mentee : m.mentor;
        rating.rated = ofMentor ? m.mentor : m.mentee;
        rating.score = 1 + chance.bounded(5);
        rating.created = m.end.addSecs(3600LL * chance.bounded(300));
        // As for reputation: not of what is noted as not having taken place.
        rating.counts = rating.created >= m.end.addDays(7) && !m.removed &&
                        (m.attendance.isEmpty() || m.attendance == u"attended"_s);
        server->database.exec(
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) "
            "SELECT id, ?, ?, ?, ? FROM bookings WHERE meeting_start_time = ?"_s,
            {people[rating.rater].id.value, people[rating.rated].id.value, rating.score,
             rating.created, m.start});
        ratings.append(rating);
    }

    void makeMatches(QRandomGenerator &chance)
    {
        for (int mentee = 7; mentee < 20; ++mentee) {
            for (int mentor = 0; mentor < 7 && mentee % 4 != 3; ++mentor) {
                if (chance.bounded(3) != 0)
                    continue;
                matches.insert({mentee, mentor});
                server->database.exec(
                    u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                    u"match_explanation, algorithm_version) "
                    "VALUES (?, ?, 50, '{}', ?)"_s,
                    {people[mentee].id.value, people[mentor].id.value,
                     matching::currentAlgorithm()});
            }
        }
    }

    /// Afterwards others are recommended: what was booked before stays what it was.
    void changeMatches()
    {
        recommended = matches;
        for (int mentee = 7; mentee < 20; mentee += 3) {
            for (int mentor = 0; mentor < 7; ++mentor) {
                const QVariantList pair{people[mentee].id.value, people[mentor].id.value};
                if (recommended.remove({mentee, mentor})) {
                    server->database.exec(u"DELETE FROM user_match_cache WHERE user_id = ? AND "
                                          "recommended_user_id = ?"_s,
                                          pair);
                } else if (mentee % 2 == 0) {
                    recommended.insert({mentee, mentor});
                    server->database.exec(
                        u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                        "match_explanation, algorithm_version) VALUES (?, ?, 50, '{}', ?)"_s,
                        pair + QVariantList{matching::currentAlgorithm()});
                }
            }
        }
    }

    bool passes(int person, const KnownFilter &filter) const
    {
        return (filter.tiers.isEmpty() || filter.tiers.contains(people[person].tier)) &&
               (filter.industries.isEmpty() ||
                filter.industries.intersects(people[person].industries));
    }
    bool passes(const KnownMeeting &m, const KnownFilter &filter) const
    {
        return passes(filter.mentees ? m.mentee : m.mentor, filter);
    }
    static BookingStatus statusOf(const KnownMeeting &m)
    {
        return effectiveStatus(m.status, m.created, m.start, m.end, monday);
    }

    api::Figures expected(const QDateTime &from, const QDateTime &to, const QTimeZone &zone,
                          FigureBucket bucket, const KnownFilter &filter) const
    {
        api::Figures out;
        const auto in = [](const QDateTime &at, const QDateTime &since, const QDateTime &until) {
            return at >= since && at < until;
        };
        const QDate today = monday.toTimeZone(zone).date();
        const QDateTime week = today.addDays(1 - today.dayOfWeek()).startOfDay(zone);
        const QDateTime nextWeek = week.date().addDays(7).startOfDay(zone);
        const QDateTime lastWeek = week.date().addDays(-7).startOfDay(zone);
        const QDateTime wallFrom = from.toTimeZone(zone);
        const QDateTime wallTo = to.toTimeZone(zone);
        const qint64 length = QDateTime(wallFrom.date(), wallFrom.time(), Qt::UTC)
                                  .secsTo(QDateTime(wallTo.date(), wallTo.time(), Qt::UTC));
        const QDateTime wallBefore =
            QDateTime(wallFrom.date(), wallFrom.time(), Qt::UTC).addSecs(-length);
        const QDateTime before = QDateTime(wallBefore.date(), wallBefore.time(), zone).toUTC();
        out.slotFigures.previousFrom = before;
        for (const KnownSlot &slot : offers) {
            if (!slot.removed && in(slot.start, from, to) &&
                (filter.mentees || passes(slot.mentor, filter)))
                ++out.slotFigures.offered;
        }
        QHash<int, int> heldByMentor;
        QHash<int, int> heldByMentee;
        QSet<int> activeMentors;
        QSet<int> activeMentees;
        QSet<int> bookedMatches;
        QMap<QDate, std::pair<int, int>> trend;
        for (QDateTime at = from; at < to; at = at.addSecs(900))
            trend.insert(stepOf(at.toTimeZone(zone).date(), bucket), {0, 0});
        QList<double> waits;
        for (const KnownMeeting &m : meetings) {
            if (m.removed || !passes(m, filter))
                continue;
            const BookingStatus status = statusOf(m);
            const bool live = holdsSlot(status);
            if (live && in(m.start, before, from))
                ++out.slotFigures.previousBooked;
            if (live && in(m.start, week, nextWeek))
                ++out.slotFigures.thisWeekBooked;
            if (live && in(m.start, lastWeek, week))
                ++out.slotFigures.lastWeekBooked;
            if (m.start > monday && live)
                ++out.meetings.upcoming;
            if (m.start > monday && status == BookingStatus::Pending)
                ++out.meetings.pendingRequests;
            if (!in(m.start, from, to))
                continue;
            auto &step = trend[stepOf(m.start.toTimeZone(zone).date(), bucket)];
            if (live) {
                ++out.meetings.booked;
                ++step.first;
                activeMentors.insert(m.mentor);
                activeMentees.insert(m.mentee);
                if (people[m.mentee].active && matches.contains({m.mentee, m.mentor}))
                    bookedMatches.insert(m.mentee);
            }
            if (status == BookingStatus::Completed) {
                ++out.meetings.completed;
                ++step.second;
                ++heldByMentor[m.mentor];
                ++heldByMentee[m.mentee];
                const bool mentorAbsent =
                    m.attendance == u"mentor_absent"_s || m.attendance == u"both_absent"_s;
                const bool menteeAbsent =
                    m.attendance == u"mentee_absent"_s || m.attendance == u"both_absent"_s;
                out.meetings.noShows += mentorAbsent || menteeAbsent;
                out.meetings.mentorNoShows += mentorAbsent;
                out.meetings.menteeNoShows += menteeAbsent;
            }
            out.meetings.canceled += status == BookingStatus::Canceled && !m.declined;
            out.meetings.declined += m.declined;
            out.meetings.expired += status == BookingStatus::Expired;
            if (m.byMentor && m.confirmed > m.created)
                waits.append(double(m.created.secsTo(m.confirmed)));
        }
        if (out.meetings.completed > 0)
            out.meetings.noShowRate = tenths(100.0 * out.meetings.noShows / out.meetings.completed);
        out.slotFigures.booked = out.meetings.booked;
        if (out.slotFigures.offered > 0)
            out.slotFigures.utilizationRate =
                tenths(100.0 * out.slotFigures.booked / out.slotFigures.offered);
        out.slotFigures.bookedPerWeek =
            tenths(out.slotFigures.booked * 604800.0 / double(from.secsTo(to)));
        if (out.slotFigures.previousBooked > 0)
            out.slotFigures.trend =
                tenths(100.0 * (out.slotFigures.booked - out.slotFigures.previousBooked) /
                       out.slotFigures.previousBooked);
        for (auto it = trend.cbegin(); it != trend.cend(); ++it)
            out.bookingTrend.append({it.key(), it->first, it->second});
        out.people = {int((activeMentors + activeMentees).size()), int(activeMentors.size()),
                      int(activeMentees.size())};
        out.topMentors = top(heldByMentor);
        out.topMentees = top(heldByMentee);
        out.confirmation.confirmed = int(waits.size());
        if (!waits.isEmpty()) {
            out.confirmation.medianHours = tenths(percentile(waits, 0.5) / 3600);
            out.confirmation.p90Hours = tenths(percentile(waits, 0.9) / 3600);
        }
        expectRatings(out.ratings, from, to, filter);
        expectNewcomers(out.newcomers, from, to, filter);
        QSet<int> matched;
        for (const auto &[mentee, mentor] : recommended) {
            if (people[mentee].active && passes(filter.mentees ? mentee : mentor, filter))
                matched.insert(mentee);
        }
        bookedMatches.intersect(matched);
        out.matches = {int(matched.size()), int(bookedMatches.size()), {}};
        if (!matched.isEmpty())
            out.matches.bookingRate =
                tenths(100.0 * double(bookedMatches.size()) / double(matched.size()));
        return out;
    }

    static QDate stepOf(QDate day, FigureBucket bucket)
    {
        if (bucket == FigureBucket::Week)
            return day.addDays(1 - day.dayOfWeek());
        return bucket == FigureBucket::Month ? QDate(day.year(), day.month(), 1) : day;
    }

    QList<api::PersonFigure> top(const QHash<int, int> &held) const
    {
        QList<api::PersonFigure> list;
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            list.append({people[it.key()].id, u"Person %1"_s.arg(it.key()), it.value()});
        std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
            return std::pair(-a.completedSessions, a.userId.toString()) <
                   std::pair(-b.completedSessions, b.userId.toString());
        });
        return list.mid(0, 10);
    }

    void expectRatings(api::RatingFigures &out, const QDateTime &from, const QDateTime &to,
                       const KnownFilter &filter) const
    {
        int mentorStars = 0;
        int menteeStars = 0;
        for (const KnownRating &r : ratings) {
            const bool ofMentor = people[r.rated].isMentor;
            const int mentor = ofMentor ? r.rated : r.rater;
            const int mentee = ofMentor ? r.rater : r.rated;
            if (!r.counts || r.created < from || r.created >= to ||
                !passes(filter.mentees ? mentee : mentor, filter))
                continue;
            ++(ofMentor ? out.mentorRatings : out.menteeRatings);
            (ofMentor ? mentorStars : menteeStars) += r.score;
        }
        const auto mean = [](int stars, int count) -> std::optional<double> {
            if (count == 0)
                return std::nullopt;
            return std::round(100.0 * stars / count) / 100;
        };
        out.ratings = out.mentorRatings + out.menteeRatings;
        out.average = mean(mentorStars + menteeStars, out.ratings);
        out.mentorAverage = mean(mentorStars, out.mentorRatings);
        out.menteeAverage = mean(menteeStars, out.menteeRatings);
    }

    void expectNewcomers(api::NewcomerFigures &out, const QDateTime &from, const QDateTime &to,
                         const KnownFilter &filter) const
    {
        for (int n = 0; n <= 5; ++n)
            out.distribution.append({n, 0});
        for (int i = 0; i < people.size(); ++i) {
            const KnownPerson &person = people[i];
            if (person.isMentor || person.joined < from || person.joined >= to ||
                person.joined.addDays(30) > monday || !passes(i, filter))
                continue;
            const int booked =
                int(std::count_if(meetings.cbegin(), meetings.cend(), [&](const KnownMeeting &m) {
                    return m.mentee == i && !m.removed && holdsSlot(statusOf(m)) &&
                           m.created >= person.joined && m.created < person.joined.addDays(30);
                }));
            ++out.mentees;
            out.sessions += booked;
            ++out.distribution[std::min(booked, 5)].mentees;
        }
        if (out.mentees > 0)
            out.averageSessions = std::round(100.0 * out.sessions / out.mentees) / 100;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(monday); // 5 January 2026, noon
        coordinator = server->makePerson(Role::Coordinator, u"Ruth"_s);
        QRandomGenerator chance(20260105);
        makePeople(chance);
        makeMatches(chance);
        makeMeetings(chance);
        changeMatches();
    }
    void cleanupTestCase() { server.reset(); }

    void figuresAreWhatACountFinds_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<FigureBucket>("bucket");
        QTest::addColumn<int>("filter");
        const struct
        {
            const char *name;
            const char *from;
            const char *to;
        } ranges[] = {
            {"twelve weeks", "2025-10-13T12:00:00Z", "2026-01-05T12:00:00Z"},
            {"around now", "2025-12-15T00:00:00Z", "2026-01-20T00:00:00Z"},
            // The clocks go back on 26 October in Berlin, on 2 November in Chicago.
            {"over the change", "2025-10-20T22:00:00Z", "2025-11-10T06:00:00Z"},
            {"a day", "2025-11-20T06:00:00Z", "2025-11-21T06:00:00Z"},
            {"long before", "2020-01-01T00:00:00Z", "2020-03-01T00:00:00Z"},
        };
        const struct
        {
            const char *zone;
            FigureBucket bucket;
        } clocks[] = {{"UTC", FigureBucket::Week},
                      {"Europe/Berlin", FigureBucket::Day},
                      {"America/Chicago", FigureBucket::Month},
                      {"Asia/Kathmandu", FigureBucket::Day}};
        for (const auto &range : ranges) {
            for (const auto &clock : clocks) {
                for (int filter = 0; filter < 5; ++filter)
                    QTest::addRow("%s, %s, filter %d", range.name, clock.zone, filter)
                        << QByteArray(range.from) << QByteArray(range.to) << QByteArray(clock.zone)
                        << clock.bucket << filter;
            }
        }
    }
    void figuresAreWhatACountFinds()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, zone);
        QFETCH(FigureBucket, bucket);
        QFETCH(int, filter);
        const KnownFilter filters[] = {
            {},
            {"&tier=gold,silver", {}, {u"gold"_s, u"silver"_s}, false},
            {"&industries=ai", {u"ai"_s}, {}, false},
            {"&industries=ai,health&tier=bronze,gold&party=mentee",
             {u"ai"_s, u"health"_s},
             {u"bronze"_s, u"gold"_s},
             true},
            {"&industries=health&party=mentor", {u"health"_s}, {}, false},
        };
        const auto counted =
            figures("&from=" + from + "&to=" + to + "&timeZone=" + zone +
                    "&bucket=" + toString(bucket).toLatin1() + filters[filter].query);
        QVERIFY(counted);
        const QDateTime begins = QDateTime::fromString(QString::fromLatin1(from), Qt::ISODate);
        const QDateTime ends = QDateTime::fromString(QString::fromLatin1(to), Qt::ISODate);
        api::Figures wanted = expected(begins, ends, QTimeZone(zone), bucket, filters[filter]);
        wanted.computedAt = monday;
        wanted.from = begins;
        wanted.to = ends;
        wanted.timeZone = QString::fromLatin1(zone);
        wanted.bucket = bucket;
        QCOMPARE(QString::fromUtf8(QJsonDocument(api::Figures::schema().toJson(*counted)).toJson()),
                 QString::fromUtf8(QJsonDocument(api::Figures::schema().toJson(wanted)).toJson()));
    }

    void theDataSaySomething()
    {
        const auto all = figures("&from=2025-10-01T00:00:00Z&to=2026-02-01T00:00:00Z");
        QVERIFY(all);
        QVERIFY(all->meetings.completed > 10);
        QVERIFY(all->meetings.canceled > 0);
        QVERIFY(all->meetings.declined > 0);
        QVERIFY(all->meetings.expired > 0);
        QVERIFY(all->meetings.mentorNoShows > 0);
        QVERIFY(all->meetings.menteeNoShows > 0);
        QVERIFY(all->ratings.mentorRatings > 0);
        QVERIFY(all->ratings.menteeRatings > 0);
        QVERIFY(all->confirmation.confirmed > 0);
        QVERIFY(all->matches.bookedMentees > 0);
        QVERIFY(all->matches.bookedMentees < all->matches.matchedMentees);
        QVERIFY(all->newcomers.sessions > 0);
        QVERIFY(all->meetings.pendingRequests > 0);
    }

    void anEmptyRangeHasNoRates()
    {
        const auto empty = figures("&from=2020-01-01T00:00:00Z&to=2020-01-08T00:00:00Z");
        QVERIFY(empty);
        QVERIFY(!empty->slotFigures.utilizationRate);
        QVERIFY(!empty->slotFigures.trend);
        QVERIFY(!empty->meetings.noShowRate);
        QVERIFY(!empty->ratings.average);
        QVERIFY(!empty->confirmation.medianHours);
        QVERIFY(!empty->newcomers.averageSessions);
        QCOMPARE(empty->slotFigures.bookedPerWeek, 0.0);
        const auto nobody = figures("&industries=nothing_of_that_name");
        QVERIFY(nobody);
        QVERIFY(!nobody->matches.bookingRate);
        QCOMPARE(nobody->slotFigures.offered, 0);
    }

    void tooLongOrTooFine_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("days of ten years")
            << QByteArray("&from=2017-01-01T00:00:00Z&to=2026-01-01T00:00:00Z&bucket=day")
            << u"bucket"_s;
        QTest::newRow("days until now")
            << QByteArray("&from=2017-01-01T00:00:00Z&bucket=day") << u"bucket"_s;
        QTest::newRow("eleven years")
            << QByteArray("&from=2015-01-01T00:00:00Z&to=2026-01-01T00:00:00Z") << u"to"_s;
        QTest::newRow("begins after now") << QByteArray("&from=2027-01-01T00:00:00Z") << u"to"_s;
        QTest::newRow("no tier") << QByteArray("&tier=wood") << u"tier.0"_s;
    }
    void tooLongOrTooFine()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        const HttpReply reply = server->get("/api/admin/figures?exact=true" + query, coordinator);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"][u"details"][0][u"path"].toString(), field);
    }

    void aCompanysTagsAreItsPeoples()
    {
        TestDatabase &db = server->database;
        const TaxonomyId space = db.makeTag(u"industry"_s, u"Space"_s);
        const QVariant company =
            db.scalar(u"INSERT INTO portfolio_companies (name) VALUES ('Orbit') RETURNING id"_s);
        db.exec(
            u"UPDATE user_profiles SET portfolio_company_id = ?, company = NULL WHERE user_id = ?"_s,
            {company, people[8].id.value});
        db.exec(
            u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) VALUES ('portfolio_company', ?, ?)"_s,
            {company, space.value});
        const auto found = figures("&from=2025-10-01T00:00:00Z&to=2026-02-01T00:00:00Z"
                                   "&industries=space&party=mentee");
        QVERIFY(found);
        const auto booked = std::count_if(meetings.cbegin(), meetings.cend(), [](const auto &m) {
            return m.mentee == 8 && !m.removed && holdsSlot(statusOf(m));
        });
        QVERIFY(booked > 0);
        QCOMPARE(found->meetings.booked, int(booked));
    }
};

OH_TEST(TstFiguresCounts)
#include "tst_figurescounts.moc"
