// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/ratingservice.h"
#include "models/api/ratings.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR45, NFR20: what the two sides of a meeting say of each other.
class TstRatingsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    /// A meeting that ended half an hour ago.
    QString met(const TestServer::Person &mentee, qint64 secsAgo = 3600)
    {
        const SlotId slot =
            w->server.database.makeSlot(w->mentor.id, w->server.clock.now().addSecs(-secsAgo));
        return w->server.database
            .makeBooking(slot, mentee.id, u"completed"_s, w->server.clock.now().addDays(-10))
            .toString();
    }
    HttpReply rate(const QString &booking, const TestServer::Person &who, int score,
                   const QString &feedback = {}, const QByteArray &key = {})
    {
        QJsonObject body{{u"bookingId"_s, booking}, {u"score"_s, score}};
        if (!feedback.isEmpty())
            body.insert(u"feedbackText"_s, feedback);
        return w->server.post("/api/ratings", body, who, key);
    }
    HttpReply mine(const TestServer::Person &who, const QByteArray &query = {})
    {
        return w->server.get("/api/ratings/my-ratings" + query, who);
    }
    QString scores(const HttpReply &reply)
    {
        QStringList out;
        const QJsonArray items = reply.items();
        for (const auto &item : items)
            out.append(QString::number(item[u"score"].toInt()));
        return out.join(u' ');
    }
    int makeDueEffective()
    {
        const QDateTime now = w->server.clock.now();
        return w->server.pool()
            .runBlocking<int>(
                storage::Actor::system(),
                [now](storage::Transaction &tx) { return ratings::makeDueEffective(tx, now); })
            .valueOr(-1);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aRatingIsWrittenAndThankedFor()
    {
        const QString booking = met(w->mentee);
        const HttpReply reply = rate(booking, w->mentee, 4, u"  Clear advice.\nThank you. "_s);
        QCOMPARE(reply.status, 201);
        const auto rating = api::Rating::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY2(rating, reply.body.constData());
        QCOMPARE(rating->bookingId->toString(), booking);
        QCOMPARE(rating->raterId, w->mentee.id);
        QCOMPARE(rating->ratedUserId, w->mentor.id);
        QCOMPARE(rating->rater->name, u"Ada Lovelace"_s);
        QCOMPARE(rating->ratedUser->name, u"Grace Hopper"_s);
        QCOMPARE(rating->score, 4);
        QCOMPARE(*rating->feedbackText, u"Clear advice.\nThank you."_s);
        QCOMPARE(rating->createdAt, w->server.clock.now());
        QCOMPARE(rating->meetingStartTime, w->server.clock.now().addSecs(-3600));
        QVERIFY(!rating->isEffective);
        QVERIFY(!rating->effectiveAt);
        QCOMPARE(w->server.queuedMails(),
                 QStringList{u"rating_thanks:"_s + w->mentee.id.toString()});
        // Their own doing: a mail for their records, nothing in the list.
        QCOMPARE(w->count(u"SELECT count(*) FROM notifications"_s), 0);
    }

    void starsWithoutWords()
    {
        const HttpReply reply = rate(met(w->mentee), w->mentor, 5);
        QCOMPARE(reply.status, 201);
        QVERIFY(reply.json()[u"feedbackText"].isNull());
        QCOMPARE(reply.json()[u"ratedUserId"].toString(), w->mentee.id.toString());
    }

    void badRatings_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("path");
        QTest::newRow("no star") << QJsonObject{{u"score"_s, 0}} << u"score"_s;
        QTest::newRow("six stars") << QJsonObject{{u"score"_s, 6}} << u"score"_s;
        QTest::newRow("half a star") << QJsonObject{{u"score"_s, 3.5}} << u"score"_s;
        QTest::newRow("a word") << QJsonObject{{u"score"_s, u"good"_s}} << u"score"_s;
        QTest::newRow("a novel") << QJsonObject{{u"feedbackText"_s, QString(5001, u'x')}}
                                 << u"feedbackText"_s;
        QTest::newRow("no booking") << QJsonObject{{u"bookingId"_s, u"x"_s}} << u"bookingId"_s;
        QTest::newRow("somebody else's name")
            << QJsonObject{{u"raterId"_s, u"x"_s}} << u"raterId"_s;
    }
    void badRatings()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, path);
        QJsonObject body{{u"bookingId"_s, met(w->mentee)}, {u"score"_s, 3}};
        for (auto it = change.begin(); it != change.end(); ++it)
            body.insert(it.key(), *it);
        const HttpReply reply = w->server.post("/api/ratings", body, w->mentee);
        QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
        QVERIFY2(reply.body.contains(path.toLatin1()), reply.body.constData());
        QCOMPARE(w->count(u"SELECT count(*) FROM ratings"_s), 0);
    }

    void onlyWhatIsOverAndOnlyByTheTwo()
    {
        const QString pending = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(rate(pending, w->mentee, 5).code(), u"RATING_NOT_POSSIBLE"_s);
        QCOMPARE(w->put(w->path(pending, "/confirm"), w->mentor).status, 200);
        QCOMPARE(rate(pending, w->mentor, 5).code(), u"RATING_NOT_POSSIBLE"_s);
        const auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(rate(pending, other, 1).code(), u"NOT_FOUND"_s);
        // Over, though no job has written it down yet.
        w->advanceDays(3);
        QCOMPARE(rate(pending, w->coordinator, 1).status, 403);
        QCOMPARE(rate(pending, w->mentor, 5).status, 201);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT status::text FROM bookings WHERE id = ?::uuid"_s, {pending})
                     .toString(),
                 u"completed"_s);
        const QString canceled = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->put(w->path(canceled, "/cancel"), w->mentee).status, 200);
        w->advanceDays(3);
        QCOMPARE(rate(canceled, w->mentor, 1).code(), u"RATING_NOT_POSSIBLE"_s);
        QCOMPARE(rate(newId(), w->mentor, 1).code(), u"NOT_FOUND"_s);
        QCOMPARE(rate(pending, {}, 1).status, 401);
    }

    void notWhereSomebodyDidNotCome()
    {
        const QString booking = met(w->mentee);
        QCOMPARE(w->put(w->path(booking, "/attendance"), w->mentor,
                        {{u"attendance"_s, u"mentee_absent"_s}})
                     .status,
                 200);
        QCOMPARE(rate(booking, w->mentee, 1).code(), u"RATING_NOT_POSSIBLE"_s);
        QCOMPARE(rate(booking, w->mentor, 1).code(), u"RATING_NOT_POSSIBLE"_s);
        QCOMPARE(
            w->put(w->path(booking, "/attendance"), w->mentor, {{u"attendance"_s, QJsonValue()}})
                .status,
            200);
        QCOMPARE(rate(booking, w->mentee, 4).status, 201);
    }

    // 002 4.9, "Rating After User Deletion".
    void whoIsGoneIsRatedAndDoesNotRate()
    {
        const QString booking = met(w->mentee);
        w->server.database.exec(
            u"UPDATE users SET is_active = false, deleted_at = now() WHERE id = ?"_s,
            {w->mentor.id.value});
        const HttpReply gone = rate(booking, w->mentor, 1);
        QVERIFY2(gone.status == 401 || gone.status == 403, gone.body.constData());
        const HttpReply reply = rate(booking, w->mentee, 4);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"ratedUser"][u"name"].toString(), u"Grace Hopper"_s);
    }

    void onceEach()
    {
        const QString booking = met(w->mentee);
        QCOMPARE(rate(booking, w->mentee, 4, {}, "key-1").status, 201);
        // The same request again gets the same answer (NFR20) …
        const HttpReply again = rate(booking, w->mentee, 4, {}, "key-1");
        QCOMPARE(again.status, 201);
        // … and another one a refusal.
        const HttpReply second = rate(booking, w->mentee, 1);
        QCOMPARE(second.status, 409);
        QCOMPARE(second.code(), u"ALREADY_RATED"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM ratings"_s), 1);
        QCOMPARE(w->server.queuedMails().size(), 1);
    }

    void manyAtOnceAreOne()
    {
        for (int round = 0; round < 5; ++round) {
            const QString booking = met(w->mentee, 3600 * (round + 1));
            const auto replies =
                atOnce(6, [&](int i) { return rate(booking, w->mentee, 1 + i % 5); });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 201), 1);
            QCOMPARE(countOf(replies, 409, u"ALREADY_RATED"_s), 5);
        }
    }

    void bothAtOnceCountAtOnce()
    {
        for (int round = 0; round < 8; ++round) {
            const QString booking = met(w->mentee, 3600 * (round + 1));
            const auto replies =
                atOnce(2, [&](int i) { return rate(booking, i == 0 ? w->mentee : w->mentor, 5); });
            QCOMPARE(countOf(replies, 201), 2);
            QCOMPARE(w->count(u"SELECT count(*) FROM ratings WHERE booking_id = ?::uuid AND "
                              "effective_at IS NULL"_s,
                              {booking}),
                     0);
        }
    }

    void shownOnceBothHaveRated()
    {
        const QString booking = met(w->mentee);
        QCOMPARE(rate(booking, w->mentee, 2, u"Late and unprepared."_s).status, 201);
        // To the author and to coordinators; not to whom it is about.
        QCOMPARE(scores(mine(w->mentee)), u"2"_s);
        QCOMPARE(scores(mine(w->mentor)), QString());
        QCOMPARE(scores(w->server.get(w->path(booking, "/ratings"), w->mentor)), QString());
        QCOMPARE(scores(w->server.get(w->path(booking, "/ratings"), w->coordinator)), u"2"_s);
        w->server.clock.advanceSecs(60);
        const HttpReply answer = rate(booking, w->mentor, 5);
        QVERIFY(answer.json()[u"isEffective"].toBool());
        QCOMPARE(scores(mine(w->mentor, "?direction=received")), u"2"_s);
        QCOMPARE(mine(w->mentor, "?direction=received").items().first()[u"feedbackText"].toString(),
                 u"Late and unprepared."_s);
        QCOMPARE(mine(w->mentee, "?direction=given").items().first()[u"effectiveAt"].toString(),
                 answer.json()[u"createdAt"].toString());
        QCOMPARE(scores(mine(w->mentee, "?direction=received")), u"5"_s);
        const HttpReply both = w->server.get(w->path(booking, "/ratings"), w->mentee);
        QCOMPARE(scores(both), u"2 5"_s);
        QCOMPARE(both.json()[u"total"].toInt(), 2);
        // Nobody else's business.
        const auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->server.get(w->path(booking, "/ratings"), other).status, 404);
        QCOMPARE(mine(other).json()[u"total"].toInt(), 0);
        QCOMPARE(mine(w->coordinator).json()[u"total"].toInt(), 0);
    }

    void orAWeekAfterTheMeeting()
    {
        const QString booking = met(w->mentee);
        QCOMPARE(rate(booking, w->mentee, 3).status, 201);
        // The meeting ended half an hour ago: a week later less a second …
        w->server.clock.advanceSecs(7 * 24 * 3600 - 1800 - 1);
        QCOMPARE(makeDueEffective(), 0);
        w->advanceDays(0);
        QCOMPARE(scores(mine(w->mentor)), QString());
        // … and with it.
        w->server.clock.advanceSecs(1);
        QCOMPARE(makeDueEffective(), 1);
        QCOMPARE(makeDueEffective(), 0);
        QCOMPARE(scores(mine(w->mentor)), u"3"_s);
        // Later than that it counts at once, also without the other's.
        const QString late = met(w->mentee, 9 * 24 * 3600);
        QVERIFY(rate(late, w->mentor, 4).json()[u"isEffective"].toBool());
        QCOMPARE(scores(mine(w->mentee, "?direction=received")), u"4"_s);
    }

    void listsAreSortedAndPaged()
    {
        for (const int score : {3, 5, 1, 4}) {
            const auto mentee = w->server.makePerson(Role::Mentee);
            const QString booking = met(mentee, 3600);
            w->server.clock.advanceSecs(3600);
            w->advanceDays(0);
            QCOMPARE(rate(booking, w->mentor, score).status, 201);
        }
        QCOMPARE(scores(mine(w->mentor)), u"4 1 5 3"_s);
        QCOMPARE(scores(mine(w->mentor, "?sort=createdAt")), u"3 5 1 4"_s);
        QCOMPARE(scores(mine(w->mentor, "?sort=score")), u"1 3 4 5"_s);
        QCOMPARE(scores(mine(w->mentor, "?sort=-score&limit=2&offset=1")), u"4 3"_s);
        QCOMPARE(mine(w->mentor, "?limit=1").json()[u"total"].toInt(), 4);
        QCOMPARE(mine(w->mentor, "?sort=stars").code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(mine(w->mentor, "?limit=0").code(), u"VALIDATION_ERROR"_s);
        const QByteArray first =
            mine(w->mentor).items().first()[u"bookingId"].toString().toLatin1();
        QCOMPARE(scores(mine(w->mentor, "?bookingId=" + first)), u"4"_s);
    }

    void coordinatorsReadTheFeedback()
    {
        const QString booking = met(w->mentee);
        QCOMPARE(rate(booking, w->mentee, 2, u"Disappointing."_s).status, 201);
        const auto second = w->server.makePerson(Role::Mentee);
        QCOMPARE(rate(met(second, 7200), second, 5).status, 201);
        const auto all = [&](const QByteArray &query = {}) {
            return w->server.get("/api/admin/ratings" + query, w->coordinator);
        };
        QCOMPARE(scores(all("?sort=score")), u"2 5"_s);
        QCOMPARE(scores(all("?maxScore=2")), u"2"_s);
        QCOMPARE(scores(all("?raterId=" + second.id.toString().toLatin1())), u"5"_s);
        QCOMPARE(scores(all("?ratedUserId=" + w->mentor.id.toString().toLatin1() + "&sort=-score")),
                 u"5 2"_s);
        QCOMPARE(scores(all("?bookingId=" + booking.toLatin1())), u"2"_s);
        QCOMPARE(all("?to=2026-01-01T00:00:00Z").json()[u"total"].toInt(), 0);
        QCOMPARE(all("?from=2026-01-01T00:00:00Z").json()[u"total"].toInt(), 2);
        QCOMPARE(w->server.get("/api/admin/ratings", w->mentor).status, 403);
    }

    static QString newId() { return u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s; }
};

OH_TEST(TstRatingsApi)
#include "tst_ratingsapi.moc"
