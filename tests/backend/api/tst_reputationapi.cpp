// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/reputationservice.h"
#include "models/api/reputation.h"
#include "models/domain/accessrules.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR46–FR49, FR52, FR53, FR60 and REP-HISTORY-001: what a score is made of, for whom, and a
/// coordinator's word about it.
class TstReputationApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    static QByteArray path(const UserId &user, const QByteArray &after = {})
    {
        return "/api/reputation/" + user.toString().toLatin1() + after;
    }
    static QByteArray adminPath(const UserId &user, const QByteArray &after = "/reputation")
    {
        return "/api/admin/users/" + user.toString().toLatin1() + after;
    }
    api::Reputation reputationOf(const UserId &user, const TestServer::Person &reader)
    {
        const HttpReply reply = w->server.get(path(user), reader);
        if (reply.status != 200)
            qWarning("%d %s", reply.status, reply.body.constData());
        const auto read = api::Reputation::schema().fromJson(reply.json(), api::Mode::Strict);
        return read ? *read : api::Reputation();
    }
    HttpReply setScore(const UserId &user, double score,
                       const QString &reason = u"Agreed with the programme's board"_s)
    {
        return w->put(adminPath(user), w->coordinator,
                      {{u"score"_s, score}, {u"reason"_s, reason}});
    }
    /// A meeting of the two some days ago that both rated.
    void metAndRated(int daysAgo, int starsForMentor, int starsForMentee)
    {
        const QDateTime now = w->server.clock.now();
        TestDatabase &db = w->server.database;
        const SlotId slot = db.makeSlot(w->mentor.id, now.addDays(-daysAgo));
        const BookingId booking =
            db.makeBooking(slot, w->mentee.id, u"completed"_s, now.addDays(-daysAgo - 5));
        for (const auto &[rater, rated, stars] :
             {std::tuple(w->mentee.id, w->mentor.id, starsForMentor),
              std::tuple(w->mentor.id, w->mentee.id, starsForMentee)})
            db.exec(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) "
                    "VALUES (?, ?, ?, ?, ?::timestamptz)"_s,
                    {booking.value, rater.value, rated.value, stars, now.addDays(-daysAgo + 1)});
    }
    void recalculate()
    {
        JobServer jobServer(w->server.database, w->server.clock, jobs::serverJobs(),
                            jobs::serverSchedule());
        for (int turn = 0; turn < 3; ++turn) {
            w->server.clock.advanceSecs(5);
            QVERIFY(jobServer.runner->runPending());
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM reputation_changes"_s), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s), 0);
    }
    QJsonArray historyOf(const UserId &user, const QByteArray &query = {})
    {
        return w->server.get(path(user, "/history" + query), w->coordinator).items();
    }

    /// Everybody books everybody, once a week.
    class Generous final : public reputation::ReputationCalculator
    {
    public:
        QString name() const override { return u"generous"_s; }
        bool canBookMentor(Tier, Tier) const override { return true; }
        std::optional<int> bookingLimit(Tier) const override { return 1; }

    protected:
        double rawScore(const reputation::Breakdown &) const override { return 4; }
    };

private Q_SLOTS:
    void theCalculatorInForceGovernsAccess()
    {
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum' WHERE role = 'mentor'"_s);
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'bronze' WHERE role = 'mentee'"_s);
        const SlotId first = w->slotIn(48);
        const SlotId second = w->slotIn(50);
        QCOMPARE(w->book(first, w->mentee).code(), u"TIER_RESTRICTED"_s);
        reputation::putInForce(std::make_shared<Generous>());
        const auto usual = qScopeGuard([] { reputation::putInForce(nullptr); });
        QCOMPARE(w->book(first, w->mentee).status, 201);
        QCOMPARE(w->book(second, w->mentee).code(), u"WEEKLY_LIMIT_REACHED"_s);
        const QJsonObject limits = w->server.get("/api/bookings/limits", w->mentee).json();
        QCOMPARE(limits[u"limit"].toInt(), 1);
        QCOMPARE(w->server.get("/api/users/me", w->mentee).json()[u"weeklyBookingLimit"].toInt(),
                 1);
        const HttpReply asked = w->server.post(
            "/api/tier-overrides",
            {{u"mentorId"_s, w->mentor.id.toString()}, {u"reason"_s, u"They know hospitals"_s}},
            w->mentee);
        QVERIFY2(asked.status >= 400, asked.body.constData()); // there is nothing to except from
    }

    void init()
    {
        w = std::make_unique<BookingWorld>();
        w->server.database.exec(u"UPDATE users SET created_at = ?::timestamptz"_s,
                                {w->server.clock.now()});
    }
    void cleanup() { w.reset(); }

    void newPeopleBeginInSilver()
    {
        const api::Reputation mine = reputationOf(w->mentee.id, w->mentee);
        QCOMPARE(mine.userId, w->mentee.id);
        QCOMPARE(mine.score, 3.5);
        QVERIFY(mine.tier == Tier::Silver);
        QCOMPARE(mine.ratingsCount, 0);
        QVERIFY(!mine.breakdown.averageRating);
        QCOMPARE(mine.breakdown.calculator, u"product"_s);
        QCOMPARE(mine.breakdown.completionRate, 1.0);
        QCOMPARE(mine.breakdown.responsivenessFactor, 1.0);
        QVERIFY(mine.nextTier->tier == Tier::Gold);
        QCOMPARE(mine.nextTier->minimumScore, 4.0);
        QCOMPARE(mine.nextTier->missing, 0.5);
        QCOMPARE(*mine.weeklyBookingLimit, 5);
        QVERIFY(!mine.isOverridden);
        QVERIFY(!mine.reputationOverride);
        // Mentors have no limit to speak of.
        QVERIFY(!reputationOf(w->mentor.id, w->mentor).weeklyBookingLimit);
    }

    void everyNumberOfTheScore()
    {
        TestDatabase &db = w->server.database;
        const QDateTime now = w->server.clock.now();
        db.exec(u"UPDATE users SET created_at = ?::timestamptz"_s, {now.addMonths(-4).addDays(-3)});
        metAndRated(20, 4, 5);
        metAndRated(21, 3, 5);
        metAndRated(22, 5, 4);
        metAndRated(23, 4, 4);
        // Two confirmed by the mentor in person, after 12 and 30 hours; one canceled an hour before
        // the start, one long ago, one by the mentee; a "no" that is no cancellation.
        const auto made = [&](int daysAgo, const QString &how, int answeredAfter,
                              const char *canceler, int minutesBefore) {
            const SlotId slot = db.makeSlot(w->mentor.id, now.addDays(-daysAgo).addSecs(7200));
            const BookingId id = db.makeBooking(slot, w->mentee.id, how, now.addDays(-daysAgo - 4));
            if (answeredAfter > 0)
                db.exec(u"UPDATE bookings SET confirmed_at = created_at + make_interval(hours => "
                        "?), confirmed_by = mentor_id WHERE id = ?"_s,
                        {answeredAfter, id.value});
            if (canceler)
                db.exec(
                    u"UPDATE bookings SET canceled_by = %1, canceled_at = meeting_start_time - "
                    "make_interval(mins => ?) WHERE id = ?"_s.arg(QString::fromLatin1(canceler)),
                    {minutesBefore, id.value});
        };
        made(30, u"completed"_s, 12, nullptr, 0);
        made(31, u"completed"_s, 30, nullptr, 0);
        made(32, u"canceled"_s, 6, "mentor_id", 60);
        made(100, u"canceled"_s, 6, "mentor_id", 60);
        made(33, u"canceled"_s, 6, "mentee_id", 600);
        made(34, u"canceled"_s, 0, "mentor_id", 5000);
        db.exec(
            u"UPDATE bookings SET attendance = 'mentor_absent', attendance_marked_by = "
            "mentee_id, attendance_marked_at = now() WHERE meeting_start_time = ?::timestamptz"_s,
            {now.addDays(-31).addSecs(7200)});

        const api::ReputationBreakdown mentor = reputationOf(w->mentor.id, w->mentor).breakdown;
        QCOMPARE(mentor.ratingsCount, 4);
        QCOMPARE(*mentor.averageRating, 4.0);
        QCOMPARE(mentor.completedMeetings, 6);
        QCOMPARE(mentor.attendedMeetings, 5);
        QCOMPARE(mentor.canceledMeetings, 2);
        QCOMPARE(mentor.completionRate, 5.0 / 8);
        QCOMPARE(mentor.totalBookings,
                 9); // six met, two of their cancellations, one of the mentee's
        QCOMPARE(mentor.cancellationRate, 2.0 / 9);
        QCOMPARE(mentor.lateCancellations, 1);
        QCOMPARE(mentor.confirmedByMentorCount, 5);
        QCOMPARE(*mentor.averageResponseTimeHours, (12 + 30 + 6 + 6 + 6) / 5.0);
        QCOMPARE(mentor.responsivenessFactor, 0.8); // more than a fifth canceled
        QCOMPARE(mentor.fullMonths, 4);
        QCOMPARE(mentor.tenureBonus, 0.4);
        QCOMPARE(mentor.rawScore, 4.0 * 0.625 * 0.8 + 0.4);
        QVERIFY(!mentor.isProbationary);
        QCOMPARE(mentor.score, 2.4);
        QVERIFY(mentor.tier == Tier::Bronze);

        const api::ReputationBreakdown mentee = reputationOf(w->mentee.id, w->mentee).breakdown;
        QCOMPARE(*mentee.averageRating, 4.5);
        QCOMPARE(mentee.completedMeetings, 6);
        QCOMPARE(mentee.attendedMeetings, 6);
        QCOMPARE(mentee.canceledMeetings, 1);
        QVERIFY(!mentee.averageResponseTimeHours);
        QCOMPARE(mentee.confirmedByMentorCount, 0);
        QCOMPARE(mentee.lateCancellations, 0);
        QCOMPARE(mentee.responsivenessFactor, 1.0);
        QCOMPARE(mentee.score, 4.26); // 4.5 · 6/7 + 0.4
        QVERIFY(mentee.tier == Tier::Gold);

        // Nobody has calculated it yet: the score in force is still the first one. Coordinators see
        // the same parts.
        QCOMPARE(reputationOf(w->mentor.id, w->coordinator).score, 3.5);
        QCOMPARE(reputationOf(w->mentor.id, w->coordinator).breakdown, mentor);
        recalculate();
        QCOMPARE(reputationOf(w->mentor.id, w->coordinator).score, 2.4);
        QVERIFY(reputationOf(w->mentor.id, w->coordinator).tier == Tier::Bronze);
        QCOMPARE(reputationOf(w->mentor.id, w->coordinator).nextTier->missing, 0.6);
        QCOMPARE(reputationOf(w->mentee.id, w->coordinator).score, 4.26);
        QCOMPARE(*reputationOf(w->mentee.id, w->mentee).weeklyBookingLimit, 10);
        // As the directory shows it.
        QCOMPARE(w->server.get("/api/mentors", w->mentee).items().first()[u"reputationTier"],
                 QJsonValue(u"bronze"_s));
        // The history keeps all of it.
        const QJsonArray history = historyOf(w->mentor.id);
        QCOMPARE(history.size(), 1);
        const auto entry = api::ReputationHistoryEntry::schema().fromJson(
            history.first().toObject(), api::Mode::Strict);
        QVERIFY(entry);
        QCOMPARE(*entry->calculationDetails, mentor);
        QCOMPARE(*entry->oldScore, 3.5);
        QVERIFY(*entry->oldTier == Tier::Silver);
        QCOMPARE(entry->newScore, 2.4);
        QVERIFY(entry->newTier == Tier::Bronze);
        QVERIFY(!entry->createdBy);
    }

    void automaticAndCoordinatorsAnswersAreNotPersonal()
    {
        TestDatabase &db = w->server.database;
        db.exec(u"UPDATE user_profiles SET auto_confirm = true WHERE user_id = ?"_s,
                {w->mentor.id.value});
        const QString automatic = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(w->status(automatic), u"confirmed"_s);
        db.exec(u"UPDATE user_profiles SET auto_confirm = false"_s);
        const QString asked = w->booked(w->slotIn(50), w->mentee);
        QCOMPARE(w->put(w->path(asked, "/confirm"), w->coordinator).status, 200);
        QVERIFY(!reputationOf(w->mentor.id, w->mentor).breakdown.averageResponseTimeHours);
        QCOMPARE(reputationOf(w->mentor.id, w->mentor).breakdown.totalBookings, 2);
        const QString personal = w->booked(w->slotIn(72), w->mentee);
        w->server.clock.advanceSecs(30 * 60);
        w->advanceDays(0);
        QCOMPARE(w->put(w->path(personal, "/confirm"), w->mentor).status, 200);
        const auto parts = reputationOf(w->mentor.id, w->mentor).breakdown;
        QCOMPARE(*parts.averageResponseTimeHours, 0.5);
        QCOMPARE(parts.responsivenessFactor, 1.2);
    }

    void nobodyElseSeesIt()
    {
        const auto other = w->server.makePerson(Role::Mentee);
        for (const QByteArray &after : {QByteArray(), QByteArray("/history")}) {
            QCOMPARE(w->server.get(path(w->mentor.id, after), w->mentor).status, 200);
            QCOMPARE(w->server.get(path(w->mentor.id, after), w->coordinator).status, 200);
            QCOMPARE(w->server.get(path(w->mentor.id, after), w->mentee).status, 404);
            QCOMPARE(w->server.get(path(w->mentee.id, after), other).status, 404);
            QCOMPARE(w->server.get(path(w->mentee.id, after)).status, 401);
            // Coordinators have none.
            QCOMPARE(w->server.get(path(w->coordinator.id, after), w->coordinator).status, 404);
        }
        QCOMPARE(w->server.get(adminPath(w->mentee.id, "/reputation-history"), w->mentee).status,
                 403);
        QCOMPARE(
            w->server.get(adminPath(w->mentee.id, "/reputation-history"), w->coordinator).status,
            200);
    }

    void aRatingThatDoesNotCountYetIsInNothing()
    {
        const QDateTime now = w->server.clock.now();
        const SlotId slot = w->server.database.makeSlot(w->mentor.id, now.addDays(-1));
        const QString booking =
            w->server.database.makeBooking(slot, w->mentee.id, u"completed"_s, now.addDays(-8))
                .toString();
        QCOMPARE(
            w->server.post("/api/ratings", {{u"bookingId"_s, booking}, {u"score"_s, 1}}, w->mentee)
                .status,
            201);
        recalculate();
        for (const auto &reader : {w->mentor, w->coordinator})
            QCOMPARE(reputationOf(w->mentor.id, reader).ratingsCount, 0);
        QCOMPARE(
            w->server.post("/api/ratings", {{u"bookingId"_s, booking}, {u"score"_s, 5}}, w->mentor)
                .status,
            201);
        recalculate();
        // One star alone leaves the score where it began, for the time being (FR48).
        const api::Reputation mentor = reputationOf(w->mentor.id, w->mentor);
        QCOMPARE(mentor.ratingsCount, 1);
        QCOMPARE(mentor.score, 3.5);
        QVERIFY(mentor.breakdown.isProbationary);
        QCOMPARE(reputationOf(w->mentee.id, w->mentee).score, 5.0);
        const QJsonArray history = historyOf(w->mentee.id);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first()[u"triggerEvent"].toString(), u"rating_received"_s);
        QVERIFY(historyOf(w->mentor.id).isEmpty());
    }

    void aCoordinatorsWordStaysUntilItIsCleared()
    {
        metAndRated(20, 4, 5);
        recalculate();
        const double calculated = reputationOf(w->mentee.id, w->mentee).score;
        QCOMPARE(calculated, 5.0);
        w->server.database.exec(u"DELETE FROM notifications; DELETE FROM mail_outbox"_s);

        const HttpReply set = setScore(w->mentee.id, 2.346);
        QCOMPARE(set.status, 200);
        const auto answer = api::Reputation::schema().fromJson(set.json(), api::Mode::Strict);
        QVERIFY(answer);
        QCOMPARE(answer->score, 2.35);
        QVERIFY(answer->tier == Tier::Bronze);
        QVERIFY(answer->isOverridden);
        QCOMPARE(answer->reputationOverride->setAt, w->server.clock.now());
        QCOMPARE(answer->reputationOverride->setBy->name, u"Katherine Johnson"_s);
        QCOMPARE(*answer->reputationOverride->reason, u"Agreed with the programme's board"_s);
        QCOMPARE(answer->breakdown.score, calculated);
        // Told, in the application and by mail.
        QCOMPARE(w->server.queuedMails(),
                 QStringList{u"tier_changed:"_s + w->mentee.id.toString()});
        QCOMPARE(w->server.database
                     .scalar(u"SELECT facts ->> 'oldTier' || ' ' || (facts ->> "
                             "'tier') || ' ' || (facts ->> 'tierRaised') FROM "
                             "notifications WHERE kind = 'tier_changed'"_s)
                     .toString(),
                 u"platinum bronze false"_s);
        // Audited, with both values and the reason.
        QCOMPARE(
            w->server.database
                .scalar(u"SELECT concat_ws(' ', admin_user_id, target_entity_type, "
                        "target_entity_id, before_value ->> 'reputationScore', after_value ->> "
                        "'reputationScore', after_value ->> 'isOverridden', reason) FROM "
                        "audit_log WHERE action_type = 'reputation.overridden'"_s)
                .toString(),
            u"%1 user %2 5 2.35 true Agreed with the programme's board"_s.arg(
                w->coordinator.id.toString(), w->mentee.id.toString()));
        // Its owner sees that, but neither who it was nor why.
        const api::Reputation mine = reputationOf(w->mentee.id, w->mentee);
        QVERIFY(mine.isOverridden);
        QVERIFY(!mine.reputationOverride->setBy);
        QVERIFY(!mine.reputationOverride->reason);
        // What happens changes nothing any more …
        metAndRated(10, 1, 1);
        metAndRated(11, 1, 1);
        recalculate();
        QCOMPARE(reputationOf(w->mentee.id, w->mentee).score, 2.35);
        QCOMPARE(reputationOf(w->mentee.id, w->mentee).ratingsCount, 3);
        // … until it is cleared, and then all at once.
        const HttpReply cleared =
            w->server.remove(adminPath(w->mentee.id) + "?reason=Forgiven", w->coordinator);
        QCOMPARE(cleared.status, 200);
        QCOMPARE(cleared.json()[u"score"].toDouble(), 2.33);
        QVERIFY(!cleared.json()[u"isOverridden"].toBool());
        QVERIFY(cleared.json()[u"override"].isNull());
        QCOMPARE(w->audited(u"reputation.override_cleared"_s), 1);
        QCOMPARE(w->server.remove(adminPath(w->mentee.id), w->coordinator).code(), u"CONFLICT"_s);

        const QJsonArray history = historyOf(w->mentee.id);
        QStringList events;
        for (const auto &entry : history)
            events.append(entry[u"triggerEvent"].toString());
        QCOMPARE(events,
                 (QStringList{u"override_cleared"_s, u"admin_override"_s, u"rating_received"_s}));
        QCOMPARE(history.first()[u"createdBy"].toString(), w->coordinator.id.toString());
        const QJsonArray own = w->server.get(path(w->mentee.id, "/history"), w->mentee).items();
        QCOMPARE(own.size(), 3);
        for (const auto &entry : own)
            QVERIFY(entry[u"createdBy"].isNull());
    }

    void theHistoryIsFilteredSortedAndPaged()
    {
        for (const double score : {4.1, 2.0, 4.6}) {
            QCOMPARE(setScore(w->mentee.id, score).status, 200);
            w->server.clock.advanceSecs(60);
        }
        QCOMPARE(w->server.remove(adminPath(w->mentee.id), w->coordinator).status, 200);
        const auto newScores = [&](const QByteArray &query) {
            QStringList out;
            const QJsonArray items = historyOf(w->mentee.id, query);
            for (const auto &item : items)
                out.append(QString::number(item[u"newScore"].toDouble()));
            return out.join(u' ');
        };
        QCOMPARE(newScores({}), u"3.5 4.6 2 4.1"_s);
        QCOMPARE(newScores("?sort=createdAt"), u"4.1 2 4.6 3.5"_s);
        QCOMPARE(newScores("?triggerEvent=admin_override"), u"4.6 2 4.1"_s);
        QCOMPARE(newScores("?triggerEvent=override_cleared"), u"3.5"_s);
        QCOMPARE(newScores("?triggerEvent=rating_received"), QString());
        QCOMPARE(newScores("?limit=2&offset=1"), u"4.6 2"_s);
        QCOMPARE(
            w->server.get(adminPath(w->mentee.id, "/reputation-history?limit=1"), w->coordinator)
                .json()[u"total"]
                .toInt(),
            4);
    }

    void nonsenseIsRefused()
    {
        QCOMPARE(setScore(w->mentee.id, -0.1).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(setScore(w->mentee.id, 7.01).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(setScore(w->mentee.id, 4, u"   "_s).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(w->put(adminPath(w->mentee.id), w->coordinator, {{u"score"_s, 4}}).code(),
                 u"VALIDATION_ERROR"_s);
        QCOMPARE(setScore(w->coordinator.id, 4).code(), u"NOT_FOUND"_s);
        QCOMPARE(setScore(UserId(newUuidV7(1)), 4).code(), u"NOT_FOUND"_s);
        QCOMPARE(w->put(adminPath(w->mentee.id), w->mentor,
                        {{u"score"_s, 5}, {u"reason"_s, u"I like them"_s}})
                     .status,
                 403);
        QCOMPARE(w->count(u"SELECT count(*) FROM reputation_history"_s), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type <> "
                          "'access.refused'"_s),
                 0);
    }

    void aStaleFormIsRefused()
    {
        const int version = reputationOf(w->mentee.id, w->coordinator).version;
        const QJsonObject body{
            {u"score"_s, 4.2}, {u"reason"_s, u"A good year"_s}, {u"version"_s, version}};
        QCOMPARE(w->put(adminPath(w->mentee.id), w->coordinator, body).status, 200);
        QCOMPARE(w->put(adminPath(w->mentee.id), w->coordinator, body).code(), u"STALE_VERSION"_s);
        QCOMPARE(w->server
                     .remove(adminPath(w->mentee.id) + "?version=" + QByteArray::number(version),
                             w->coordinator)
                     .code(),
                 u"STALE_VERSION"_s);
        const int next = reputationOf(w->mentee.id, w->coordinator).version;
        QCOMPARE(w->server
                     .remove(adminPath(w->mentee.id) + "?version=" + QByteArray::number(next),
                             w->coordinator)
                     .status,
                 200);
    }

    /// What the server does by itself makes nobody's form stale.
    void aCalculationIsNoEdit()
    {
        const api::Reputation seen = reputationOf(w->mentee.id, w->coordinator);
        metAndRated(20, 4, 5);
        recalculate();
        QVERIFY(reputationOf(w->mentee.id, w->coordinator).score != seen.score);
        w->server.database.exec(
            u"UPDATE users SET email_sealed = email_sealed || '\\x00', email_index = '\\x0002' || "
            "substr(email_index, 3) WHERE id = ?"_s,
            {w->mentee.id.value});
        const QJsonObject body{
            {u"score"_s, 4.2}, {u"reason"_s, u"A good year"_s}, {u"version"_s, seen.version}};
        QCOMPARE(w->put(adminPath(w->mentee.id), w->coordinator, body).status, 200);
        QCOMPARE(w->put(adminPath(w->mentee.id), w->coordinator, body).code(), u"STALE_VERSION"_s);
    }

    void twoCoordinatorsAtOnce()
    {
        const auto second = w->server.makePerson(Role::Coordinator);
        for (int round = 0; round < 5; ++round) {
            const int version = reputationOf(w->mentee.id, w->coordinator).version;
            const auto replies = atOnce(4, [&](int i) {
                return w->put(adminPath(w->mentee.id), i % 2 == 0 ? w->coordinator : second,
                              {{u"score"_s, 1.0 + i},
                               {u"reason"_s, u"Number %1"_s.arg(i)},
                               {u"version"_s, version}});
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 409, u"STALE_VERSION"_s), 3);
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM reputation_history"_s), 5);
        QCOMPARE(w->audited(u"reputation.overridden"_s), 5);
    }
};

OH_TEST(TstReputationApi)
#include "tst_reputationapi.moc"
