// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"
#include "backend/services/holdservice.h"
#include "backend/services/waitinglistservice.h"
#include "models/api/bookingextras.h"
#include "models/domain/zones.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QSqlDriver>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Holds, waiting lists, other mentors, notes, limits, the calendar requirement.
class TstBookingExtras : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    int releaseLapsed() const
    {
        const QDateTime now = w->server.clock.now();
        return w->server.pool()
            .runBlocking<int>(
                storage::Actor::system(),
                [now](storage::Transaction &tx) { return holds::releaseLapsed(tx, now); })
            .valueOr(-1);
    }
    HttpReply hold(SlotId slot, const TestServer::Person &who)
    {
        return w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold", {}, who);
    }
    HttpReply release(SlotId slot, const TestServer::Person &who)
    {
        return w->server.remove("/api/slots/" + slot.toString().toLatin1() + "/hold", who);
    }
    QJsonObject listed(SlotId slot, const TestServer::Person &who)
    {
        const HttpReply reply =
            w->server.get("/api/slots/available?mentorId=" + w->mentor.id.toString().toLatin1() +
                              "&startDate=2026-01-01&endDate=2026-03-01",
                          who);
        const QJsonArray items = reply.items();
        for (const auto &item : items) {
            if (item[u"id"].toString() == slot.toString())
                return item.toObject();
        }
        return {};
    }
    QByteArray listPath() const
    {
        return "/api/mentors/" + w->mentor.id.toString().toLatin1() + "/waiting-list";
    }
    int tellNext()
    {
        const QDateTime now = w->server.clock.now();
        const auto told = w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [now](storage::Transaction &tx) { return waitinglist::tellNext(tx, now); });
        if (!told)
            qWarning().noquote() << told.error().internal;
        return told ? *told : -1;
    }
    QStringList told() { return w->server.queuedMails().filter(u"waiting_list_slot:"_s); }
    QString mailData(const QString &templateName, const QString &field)
    {
        return w->server.database
            .scalar(u"SELECT data ->> ? FROM mail_outbox WHERE template = ?"_s,
                    {field, templateName})
            .toString();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aHeldSlotIsSeenAndRefused()
    {
        const SlotId slot = w->slotIn(48);
        const auto other = w->server.makePerson(Role::Mentee);
        const HttpReply held = hold(slot, w->mentee);
        QCOMPARE(held.json()[u"isHeld"].toBool(), true);
        QCOMPARE(held.status, 200);
        QCOMPARE(held.json()[u"heldUntil"].toString(), u"2026-01-05T12:03:00Z"_s);
        QCOMPARE(listed(slot, other)[u"isHeld"].toBool(), true);
        QCOMPARE(listed(slot, w->mentor)[u"isHeld"].toBool(), true);
        QCOMPARE(listed(slot, w->mentee)[u"isHeld"].toBool(true), false);
        const HttpReply refused = w->book(slot, other);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"SLOT_HELD"_s);
        QCOMPARE(refused.message(),
                 u"Somebody is just booking this slot. It is free again at 12:03 "
                 "unless they take it."_s);
        QCOMPARE(hold(slot, other).message(), refused.message());
        // Renewing prolongs it.
        w->server.clock.advanceSecs(120);
        QCOMPARE(hold(slot, w->mentee).status, 200);
        w->server.clock.advanceSecs(120);
        QCOMPARE(hold(slot, other).code(), u"SLOT_HELD"_s);
        // It ends by itself, and nobody has to clean up.
        w->server.clock.advanceSecs(61);
        QCOMPARE(listed(slot, other)[u"isHeld"].toBool(true), false);
        QCOMPARE(hold(slot, other).status, 200);
        QCOMPARE(w->book(slot, w->mentee).code(), u"SLOT_HELD"_s);
        // The holder's booking uses it up.
        QCOMPARE(w->book(slot, other).status, 201);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds"_s), 0);
        QCOMPARE(hold(slot, w->mentee).code(), u"SLOT_UNAVAILABLE"_s);
    }

    void aHoldHasAnEnd()
    {
        const SlotId slot = w->slotIn(48);
        auto other = w->server.makePerson(Role::Mentee);
        for (int minute = 0; minute < 14; minute += 2) {
            QCOMPARE(hold(slot, w->mentee).status, 200);
            w->server.clock.advanceSecs(120);
        }
        // A quarter of an hour after it began, however often it is renewed.
        QCOMPARE(hold(slot, w->mentee).json()[u"heldUntil"].toString(), u"2026-01-05T12:15:00Z"_s);
        QCOMPARE(hold(slot, other).code(), u"SLOT_HELD"_s);
        w->server.clock.advanceSecs(60);
        other.token = w->server.signIn(other.id, Role::Mentee);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(hold(slot, other).status, 200);
        QCOMPARE(hold(slot, w->mentee).code(), u"SLOT_HELD"_s);
        // The next one's time is their own.
        w->server.clock.advanceSecs(120);
        QCOMPARE(hold(slot, other).json()[u"heldUntil"].toString(), u"2026-01-05T12:20:00Z"_s);
    }

    /// Given back and taken again, or left for another slot in between: it is the same quarter of
    /// an hour.
    void aHoldThatIsTakenAgainGoesOn()
    {
        const SlotId slot = w->slotIn(48);
        const SlotId another = w->slotIn(50);
        QCOMPARE(hold(slot, w->mentee).status, 200);
        for (int i = 0; i < 4; ++i) {
            w->server.clock.advanceSecs(150);
            QCOMPARE(hold(slot, w->mentee).status, 200);
            if (i % 2 == 0)
                QCOMPARE(release(slot, w->mentee).status, 204);
            else
                QCOMPARE(hold(another, w->mentee).status, 200);
            QVERIFY(!listed(slot, w->mentor)[u"isHeld"].toBool(true));
        }
        w->server.clock.advanceSecs(180); // 13 minutes
        QCOMPARE(hold(slot, w->mentee).json()[u"heldUntil"].toString(), u"2026-01-05T12:15:00Z"_s);
        w->server.clock.advanceSecs(180);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        w->mentor.token = w->server.signIn(w->mentor.id, Role::Mentor);
        const auto releaseLapsed = [&] {
            const QDateTime now = w->server.clock.now();
            return w->server.pool()
                .runBlocking<int>(
                    storage::Actor::system(),
                    [now](storage::Transaction &tx) { return holds::releaseLapsed(tx, now); })
                .valueOr(-1);
        };
        QCOMPARE(releaseLapsed(), 1);
        QCOMPARE(releaseLapsed(), 0);
        // Used up: it is kept for nobody, and can be booked by them and others.
        const HttpReply late = hold(slot, w->mentee);
        QCOMPARE(late.status, 200);
        QCOMPARE(late.json()[u"heldUntil"].toString(), u"2026-01-05T12:15:00Z"_s);
        QCOMPARE(late.json()[u"isHeld"].toBool(true), false);
        QVERIFY(!listed(slot, w->mentor)[u"isHeld"].toBool(true));
        auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(hold(slot, other).status, 200);
        QCOMPARE(release(slot, other).status, 204);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
        // Nothing of it is kept for long.
        w->server.clock.advanceSecs(3600);
        QCOMPARE(releaseLapsed(), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds"_s), 0);
    }

    void whoMayNotBookKeepsNothing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("code");
        QTest::newRow("tier")
            << u"UPDATE users SET reputation_tier = 'platinum' WHERE id = :mentor"_s << 48
            << u"TIER_RESTRICTED"_s;
        QTest::newRow("too soon") << QString() << 23 << u"TOO_LATE_TO_BOOK"_s;
        QTest::newRow("dormant")
            << u"UPDATE users SET last_activity_at = '2025-01-01' WHERE id = :mentor"_s << 48
            << u"MENTOR_DORMANT"_s;
        QTest::newRow("load cap")
            << u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = :mentor"_s << 48
            << u"LOAD_CAP_REACHED"_s;
    }
    void whoMayNotBookKeepsNothing()
    {
        QFETCH(QString, change);
        QFETCH(int, hours);
        QFETCH(QString, code);
        const SlotId slot = w->slotIn(hours);
        w->booked(w->slotIn(72), w->server.makePerson(Role::Mentee));
        if (!change.isEmpty())
            w->server.database.exec(
                change.replace(u":mentor"_s, u'\'' + w->mentor.id.toString() + u'\''));
        QCOMPARE(w->book(slot, w->mentee).code(), code);
        QCOMPARE(hold(slot, w->mentee).code(), code);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds"_s), 0);
    }

    void oneHoldAPerson()
    {
        const SlotId first = w->slotIn(48);
        const SlotId second = w->slotIn(50);
        const auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(hold(first, w->mentee).status, 200);
        QCOMPARE(hold(second, w->mentee).status, 200);
        QCOMPARE(listed(first, other)[u"isHeld"].toBool(true), false);
        QCOMPARE(listed(second, other)[u"isHeld"].toBool(), true);
        // Somebody else's can't be let go, one's own can, and what is not held as well.
        QCOMPARE(release(second, other).status, 204);
        QCOMPARE(listed(second, other)[u"isHeld"].toBool(), true);
        QCOMPARE(release(second, w->mentee).status, 204);
        QCOMPARE(release(second, w->mentee).status, 204);
        QCOMPARE(w->book(second, other).status, 201);
        QCOMPARE(hold(SlotId(newUuidV7(7)), w->mentee).status, 404);
        QCOMPARE(w->server.post("/api/slots/42/hold", {}, w->mentee).status, 400);
    }

    void aSlotOfADeactivatedMentorIsNotHeld()
    {
        const SlotId slot = w->slotIn(48);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->mentor.id.value});
        const HttpReply booked = w->book(slot, w->mentee);
        QCOMPARE(booked.code(), u"SLOT_UNAVAILABLE"_s);
        const HttpReply held = hold(slot, w->mentee);
        QCOMPARE(held.status, booked.status);
        QCOMPARE(held.code(), booked.code());
        QCOMPARE(held.json()[u"error"][u"message"], booked.json()[u"error"][u"message"]);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds"_s), 0);
        // Nor of one who was removed.
        w->server.database.exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s,
                                {w->mentor.id.value});
        QCOMPARE(hold(slot, w->mentee).code(), w->book(slot, w->mentee).code());
        QVERIFY(hold(slot, w->mentee).status >= 400);
    }

    void whoeverListensIsToldOfHolds()
    {
        RawConnection listener(w->server.database.appConfig());
        QSqlDatabase database = listener.database();
        QStringList payloads;
        connect(database.driver(), &QSqlDriver::notification, this,
                [&](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                    payloads.append(payload.toString());
                });
        const SlotId slot = w->slotIn(48); // news of its own, before we listen
        QVERIFY(database.driver()->subscribeToNotification(u"oh_live"_s));
        hold(slot, w->mentee);
        hold(slot, w->mentee); // a renewal is no news
        release(slot, w->mentee);
        QTRY_COMPARE(payloads.filter(u"\"held\""_s).size(), 1);
        QTRY_COMPARE(payloads.filter(u"\"open\""_s).size(), 1);
        QVERIFY(payloads.first().contains(slot.toString()));
        QVERIFY(!payloads.first().contains(w->mentee.id.toString()));

        // A form that was left without a word.
        payloads.clear();
        hold(slot, w->mentee);
        QCOMPARE(releaseLapsed(), 0);
        w->server.clock.advanceSecs(3 * 60);
        QCOMPARE(releaseLapsed(), 1);
        QCOMPARE(releaseLapsed(), 0);
        QTRY_COMPARE(payloads.filter(u"\"open\""_s).size(), 1);
        QCOMPARE(payloads.filter(u"\"held\""_s).size(), 1);
        QVERIFY(payloads.last().contains(slot.toString()));
        // What was booked meanwhile does not open.
        payloads.clear();
        const auto other = w->server.makePerson(Role::Mentee, u"Other"_s);
        QCOMPARE(hold(slot, other).status, 200);
        w->server.clock.advanceSecs(3 * 60);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
        QCOMPARE(releaseLapsed(), 0); // the booking took the hold with it
        QTRY_COMPARE(payloads.filter(u"\"booked\""_s).size(), 1);
        QCOMPARE(payloads.filter(u"\"open\""_s).size(), 0);
    }

    void aHoldOnWhatIsGoneOpensNothing()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(hold(slot, w->mentee).status, 200);
        w->server.database.exec(u"UPDATE time_slots SET deleted_at = now() WHERE id = ?"_s,
                                {slot.value});
        w->server.clock.advanceSecs(3 * 60);
        RawConnection listener(w->server.database.appConfig());
        QSqlDatabase database = listener.database();
        QStringList payloads;
        connect(database.driver(), &QSqlDriver::notification, this,
                [&](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                    payloads.append(payload.toString());
                });
        QVERIFY(database.driver()->subscribeToNotification(u"oh_live"_s));
        QCOMPARE(releaseLapsed(), 1);
        // Told after it: had there been a word about the slot, it would be here by now.
        w->server.database.exec(u"SELECT pg_notify('oh_live', 'last')"_s);
        QTRY_VERIFY(payloads.contains(u"last"_s));
        QVERIFY(payloads.filter(slot.toString()).isEmpty());
    }

    void theWaitingListIsToldInOrder()
    {
        const auto second = w->server.makePerson(Role::Mentee, u"Second"_s);
        const auto booker = w->server.makePerson(Role::Mentee, u"Booker"_s);
        const SlotId slot = w->slotIn(24 * 5);
        const QString id = w->booked(slot, booker);
        QCOMPARE(w->server.post(listPath(), {}, w->mentee).json()[u"position"].toInt(), 1);
        w->server.clock.advanceSecs(60);
        QCOMPARE(w->server.post(listPath(), {}, second).json()[u"position"].toInt(), 2);
        QCOMPARE(w->server.post(listPath(), {}, w->mentee).json()[u"position"].toInt(), 1);
        QCOMPARE(tellNext(), 0); // nothing has opened
        QCOMPARE(w->put(w->path(id, "/cancel"), booker).status, 200);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(told(), QStringList{u"waiting_list_slot:"_s + w->mentee.id.toString()});
        QCOMPARE(w->count(u"SELECT count(*) FROM notification_log WHERE notification_type = "
                          "'waiting_list_slot'"_s),
                 1);
        QCOMPARE(tellNext(), 0);
        w->server.clock.advanceSecs(29 * 60);
        QCOMPARE(tellNext(), 0);
        w->server.clock.advanceSecs(60);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(tellNext(), 1);
        QVERIFY(told().contains(u"waiting_list_slot:"_s + second.id.toString()));
        w->server.clock.advanceSecs(31 * 60);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(tellNext(), 0); // once an opening
        const QJsonArray mine = w->server.get("/api/waiting-list/mine", w->mentee).items();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine[0][u"mentor"][u"name"].toString(), u"Grace Hopper"_s);
        QVERIFY(!mine[0][u"toldAt"].isNull());
        // Whoever books waits no longer.
        QCOMPARE(w->book(slot, w->mentee).status, 201);
        QCOMPARE(w->server.get("/api/waiting-list/mine", w->mentee).items().size(), 0);
        QCOMPARE(w->server.remove(listPath(), w->mentee).status, 404);
    }

    void onlyWhoMayBookIsTold()
    {
        const auto second = w->server.makePerson(Role::Mentee, u"Second"_s);
        const QString id = w->booked(w->slotIn(24 * 5), w->server.makePerson(Role::Mentee));
        w->server.post(listPath(), {}, w->mentee);
        w->server.clock.advanceSecs(60);
        w->server.post(listPath(), {}, second);
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = CASE id WHEN ?::uuid THEN 'bronze' ELSE 'gold' "
            "END::reputation_tier WHERE id IN (?::uuid, ?::uuid)"_s,
            {w->mentee.id.toString(), w->mentee.id.toString(), w->mentor.id.toString()});
        QCOMPARE(w->put(w->path(id, "/cancel"), w->coordinator).status, 200);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(told(), QStringList{u"waiting_list_slot:"_s + second.id.toString()});
    }

    void aSlotThatIsGoneAgainIsNotTold()
    {
        const SlotId slot = w->slotIn(24 * 5);
        const QString id = w->booked(slot, w->server.makePerson(Role::Mentee));
        w->server.post(listPath(), {}, w->mentee);
        QCOMPARE(w->put(w->path(id, "/cancel"), w->coordinator).status, 200);
        QVERIFY(!w->booked(slot, w->server.makePerson(Role::Mentee)).isEmpty());
        QCOMPARE(tellNext(), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM waiting_list_openings WHERE closed_at IS NULL"_s),
                 0);
    }

    void everyWayInWhichASlotOpens()
    {
        const auto person = w->server.makePerson(Role::Mentee);
        const auto openings = [&] {
            return w->count(u"SELECT count(*) FROM waiting_list_openings"_s);
        };
        const SlotId target = w->slotIn(24 * 8);
        const QString declined = w->booked(w->slotIn(24 * 5), person);
        const QString expiring = w->booked(w->slotIn(26), person);
        const QString moved = w->confirmed(w->slotIn(24 * 7), person);
        w->server.post(listPath(), {}, w->mentee);
        QCOMPARE(w->put(w->path(declined, "/decline"), w->mentor).status, 200);
        QCOMPARE(openings(), 1);
        QCOMPARE(w->put(w->path(moved, "/reschedule"), w->coordinator,
                        {{u"timeSlotId"_s, target.toString()}})
                     .status,
                 200);
        QCOMPARE(openings(), 2);
        w->advanceDays(2);
        const QDateTime now = w->server.clock.now();
        QVERIFY(w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [now](storage::Transaction &tx) { return bookings::expireLapsed(tx, now); }));
        QCOMPARE(w->status(expiring), u"expired"_s);
        QCOMPARE(openings(), 3);
        // New availability: many slots are one opening.
        const HttpReply block = w->server.post("/api/availability",
                                               {{u"recurrencePattern"_s, u"one_time"_s},
                                                {u"startDate"_s, u"2026-01-20"_s},
                                                {u"startTime"_s, u"09:00"_s},
                                                {u"endTime"_s, u"12:00"_s},
                                                {u"slotDurationMinutes"_s, 30},
                                                {u"meetingType"_s, u"online"_s}},
                                               w->mentor);
        QCOMPARE(block.status, 201);
        QCOMPARE(openings(), 4);
        QVERIFY(tellNext() >= 1);
    }

    void twoServersTellEachOnce()
    {
        const QString id = w->booked(w->slotIn(24 * 5), w->server.makePerson(Role::Mentee));
        for (int i = 0; i < 5; ++i)
            w->server.post(listPath(), {}, w->server.makePerson(Role::Mentee));
        QCOMPARE(w->put(w->path(id, "/cancel"), w->coordinator).status, 200);
        std::vector<std::thread> threads;
        std::atomic<int> count = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { count += tellNext(); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(count.load(), 1);
        QCOMPARE(told().size(), 1);
    }

    void othersAreOfferedAfterARefusal()
    {
        auto &db = w->server.database;
        const auto tag = db.makeTag(u"industry"_s, u"FinTech"_s);
        db.tagUser(w->mentee.id, tag);
        QList<TestServer::Person> mentors;
        for (int i = 0; i < 7; ++i) {
            mentors.append(w->server.makePerson(Role::Mentor, u"Mentor %1"_s.arg(i)));
            db.tagUser(mentors[i].id, tag);
            db.makeSlot(mentors[i].id, monday.addDays(2).addSecs(i * 3600));
        }
        db.exec(u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
                {mentors[0].id.toString()}); // two tiers above
        db.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                {mentors[1].id.toString()});
        const auto later = w->server.makePerson(Role::Mentor, u"Later"_s);
        db.tagUser(later.id, tag);
        db.makeSlot(later.id, monday.addDays(15));
        const QString id = w->booked(w->slotIn(72), w->mentee);
        QCOMPARE(w->put(w->path(id, "/decline"), w->mentor).status, 200);
        const HttpReply reply = w->server.get(w->path(id, "/alternatives"), w->mentee);
        QCOMPARE(reply.status, 200);
        QVERIFY(api::Alternatives::schema().fromJson(reply.json(), api::Mode::Lenient));
        QStringList names;
        const QJsonArray items = reply.items();
        for (const auto &item : items)
            names.append(item[u"mentor"][u"name"].toString());
        QCOMPARE(names, QStringList({u"Mentor 2"_s, u"Mentor 3"_s, u"Mentor 4"_s, u"Mentor 5"_s,
                                     u"Mentor 6"_s}));
        QCOMPARE(mailData(u"booking_declined"_s, u"alternatives"_s),
                 uR"(["Mentor 2", "Mentor 3", "Mentor 4"])"_s);
        // The best matches go before common tags.
        db.exec(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                "match_explanation, algorithm_version) VALUES (?, ?, 40, '[]', 'tag-based-v1'), "
                "(?, ?, 90, '[]', 'tag-based-v1'), (?, ?, 99, '[]', 'tag-based-v1')"_s,
                {w->mentee.id.value, mentors[3].id.value, w->mentee.id.value, mentors[5].id.value,
                 w->mentee.id.value, w->mentor.id.value});
        const QJsonArray matched = w->server.get(w->path(id, "/alternatives"), w->mentee).items();
        QCOMPARE(matched.size(), 2);
        QCOMPARE(matched[0][u"mentor"][u"name"].toString(), u"Mentor 5"_s);
        QCOMPARE(matched[0][u"matchScore"].toDouble(), 90.0);
        QCOMPARE(w->server.get(w->path(id, "/alternatives"), w->mentor).status, 403);
        QCOMPARE(
            w->server.get(w->path(id, "/alternatives"), w->server.makePerson(Role::Mentee)).status,
            404);
        // An expired request names them as well.
        w->booked(w->slotIn(26), w->mentee);
        w->server.clock.advanceSecs(27 * 3600);
        const QDateTime now = w->server.clock.now();
        QVERIFY(w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [now](storage::Transaction &tx) { return bookings::expireLapsed(tx, now); }));
        QCOMPARE(mailData(u"booking_expired"_s, u"alternatives"_s),
                 uR"(["Mentor 5", "Mentor 3"])"_s);
    }

    /// Somebody without tags and matches: whom they may book, those of their stage first, and of
    /// them who was booked least recently.
    void whoSharesNothingIsOfferedSomebodyAsWell()
    {
        auto &db = w->server.database;
        const auto stage = db.makeTag(u"stage"_s, u"Seed"_s);
        db.tagUser(w->mentee.id, stage);
        const auto recently = w->server.makePerson(Role::Mentor, u"Booked"_s);
        const auto never = w->server.makePerson(Role::Mentor, u"Never booked"_s);
        const auto same = w->server.makePerson(Role::Mentor, u"Same stage"_s);
        const auto above = w->server.makePerson(Role::Mentor, u"Above"_s);
        const auto slotless = w->server.makePerson(Role::Mentor, u"Without slots"_s);
        db.tagUser(same.id, stage);
        db.exec(u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
                {above.id.toString()});
        for (const auto &mentor : {recently, never, same, above})
            db.makeSlot(mentor.id, monday.addDays(3));
        db.makeBooking(db.makeSlot(recently.id, monday.addDays(4)),
                       w->server.makePerson(Role::Mentee).id);
        const QString id = w->booked(w->slotIn(72), w->mentee);
        QCOMPARE(w->put(w->path(id, "/decline"), w->mentor).status, 200);
        QStringList names;
        const QJsonArray offered = w->server.get(w->path(id, "/alternatives"), w->mentee).items();
        for (const auto &one : offered)
            names.append(one[u"mentor"][u"name"].toString());
        QCOMPARE(names, QStringList({u"Same stage"_s, u"Never booked"_s, u"Booked"_s}));
    }

    /// What is offered can be booked: no week that is full, no time at which the mentee meets
    /// somebody else.
    void whatIsOfferedCanBeBooked()
    {
        auto &db = w->server.database;
        const auto tag = db.makeTag(u"industry"_s, u"FinTech"_s);
        db.tagUser(w->mentee.id, tag);
        const auto full = w->server.makePerson(Role::Mentor, u"Full"_s);
        const auto capped = w->server.makePerson(Role::Mentor, u"Full this week alone"_s);
        const auto clashing = w->server.makePerson(Role::Mentor, u"Same time"_s);
        for (const auto &mentor : {full, capped, clashing})
            db.tagUser(mentor.id, tag);
        db.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id IN (?::uuid, ?::uuid)"_s,
                {full.id.toString(), capped.id.toString()});
        for (const auto &mentor : {full, capped}) {
            db.makeBooking(db.makeSlot(mentor.id, monday.addDays(1)),
                           w->server.makePerson(Role::Mentee).id);
            db.makeSlot(mentor.id, monday.addDays(3));
        }
        db.makeSlot(capped.id, monday.addDays(8));
        db.makeSlot(clashing.id, monday.addDays(4).addSecs(900));
        w->booked(w->slotIn(96), w->mentee); // at the same time
        const QString id = w->booked(w->slotIn(72), w->mentee);
        QCOMPARE(w->put(w->path(id, "/decline"), w->mentor).status, 200);
        const QJsonArray offered = w->server.get(w->path(id, "/alternatives"), w->mentee).items();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][u"mentor"][u"name"].toString(), u"Full this week alone"_s);
        QCOMPARE(w->book(*SlotId::parse(offered[0][u"nextSlotId"].toString()), w->mentee).status,
                 201);
    }

    void notesArePrivateOrShared()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QByteArray notes = w->path(id, "/notes");
        const HttpReply secret =
            w->server.post(notes, {{u"text"_s, u"They are nervous"_s}}, w->mentor);
        QCOMPARE(secret.status, 201);
        QCOMPARE(secret.json()[u"visibility"].toString(), u"private"_s);
        const HttpReply shared = w->server.post(
            notes, {{u"text"_s, u"Read the book"_s}, {u"visibility"_s, u"shared"_s}}, w->mentor);
        const auto total = [&](const TestServer::Person &who) {
            return w->server.get(notes, who).json()[u"total"].toInt();
        };
        QCOMPARE(total(w->mentor), 2);
        QCOMPARE(total(w->mentee), 1);
        QCOMPARE(total(w->coordinator), 1); // private is private
        const auto stranger = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->server.get(notes, stranger).status, 404);
        QCOMPARE(w->server.post(notes, {{u"text"_s, u"x"_s}}, stranger).status, 404);
        QCOMPARE(w->server.post(notes, {{u"text"_s, u"x"_s}}, w->coordinator).status, 403);
        const QByteArray one = notes + '/' + shared.json()[u"id"].toString().toLatin1();
        QCOMPARE(w->put(one, w->mentee, {{u"text"_s, u"mine now"_s}}).status, 404);
        QCOMPARE(w->server.remove(one, w->mentee).status, 404);
        QCOMPARE(
            w->put(one, w->mentor, {{u"visibility"_s, u"private"_s}, {u"version"_s, 1}}).status,
            200);
        QCOMPARE(w->put(one, w->mentor, {{u"text"_s, u"late"_s}, {u"version"_s, 1}}).code(),
                 u"STALE_VERSION"_s);
        QCOMPARE(total(w->mentee), 0);
        QCOMPARE(w->server.remove(one, w->mentor).status, 204);
        QCOMPARE(w->server.remove(one, w->mentor).status, 404);
        QCOMPARE(total(w->mentor), 1);
        QCOMPARE(w->server.post(notes, {{u"text"_s, u"   "_s}}, w->mentor).status, 400);
        QCOMPARE(w->server.post(notes, {{u"text"_s, u"x"_s.repeated(5001)}}, w->mentor).status,
                 400);
        QCOMPARE(
            w->server.post(notes, {{u"text"_s, u"x"_s}, {u"visibility"_s, u"public"_s}}, w->mentor)
                .status,
            400);
    }

    void actionItemsAreForBoth()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QByteArray items = w->path(id, "/action-items");
        const HttpReply made = w->server.post(items,
                                              {{u"text"_s, u"Send the deck"_s},
                                               {u"ownerId"_s, w->mentee.id.toString()},
                                               {u"dueDate"_s, u"2026-01-20"_s}},
                                              w->mentor);
        QCOMPARE(made.status, 201);
        QVERIFY(api::ActionItem::schema().fromJson(made.json(), api::Mode::Lenient));
        const QByteArray one = items + '/' + made.json()[u"id"].toString().toLatin1();
        const HttpReply done = w->put(one, w->mentee, {{u"isDone"_s, true}});
        QCOMPARE(done.status, 200);
        QVERIFY(done.json()[u"isDone"].toBool());
        QCOMPARE(done.json()[u"doneBy"].toString(), w->mentee.id.toString());
        QCOMPARE(done.json()[u"dueDate"].toString(), u"2026-01-20"_s);
        const HttpReply again =
            w->put(one, w->mentor, {{u"isDone"_s, false}, {u"dueDate"_s, QJsonValue::Null}});
        QVERIFY(!again.json()[u"isDone"].toBool());
        QVERIFY(again.json()[u"dueDate"].isNull());
        QCOMPARE(w->put(one, w->mentor, {{u"text"_s, u"x"_s}, {u"version"_s, 1}}).code(),
                 u"STALE_VERSION"_s);
        const auto stranger = w->server.makePerson(Role::Mentor);
        QCOMPARE(w->server.get(items, stranger).status, 404);
        QCOMPARE(w->put(one, stranger, {{u"isDone"_s, true}}).status, 404);
        QCOMPARE(w->put(one, w->coordinator, {{u"isDone"_s, true}}).status, 403);
        QCOMPARE(w->server.get(items, w->coordinator).json()[u"total"].toInt(), 1);
        QCOMPARE(w->server
                     .post(items, {{u"text"_s, u"x"_s}, {u"ownerId"_s, stranger.id.toString()}},
                           w->mentor)
                     .status,
                 400);
        QCOMPARE(w->server.post(items, {{u"text"_s, u"x"_s}, {u"dueDate"_s, u"soon"_s}}, w->mentor)
                     .status,
                 400);
        // Nothing to write about what does not take place.
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentee).status, 200);
        QCOMPARE(w->server.post(items, {{u"text"_s, u"x"_s}}, w->mentor).status, 409);
    }

    void limitsOfTheWeek()
    {
        PersonOptions options;
        options.timeZone = u"Asia/Tokyo"_s;
        const auto person = w->server.makePerson(Role::Mentee, u"Tokyo"_s, options);
        QVERIFY(!w->booked(w->slotIn(48), person).isEmpty());
        const HttpReply reply = w->server.get("/api/bookings/limits", person);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"limit"].toInt(), 5);
        QCOMPARE(reply.json()[u"used"].toInt(), 1);
        QCOMPARE(reply.json()[u"remaining"].toInt(), 4);
        QCOMPARE(reply.json()[u"weekStart"].toString(), u"2026-01-04T15:00:00Z"_s);
        QCOMPARE(reply.json()[u"weekEnd"].toString(), u"2026-01-11T15:00:00Z"_s);
        QCOMPARE(reply.json()[u"timeZone"].toString(), u"Asia/Tokyo"_s);
        options.tier = u"platinum"_s;
        const auto free = w->server.makePerson(Role::Mentee, u"Free"_s, options);
        QVERIFY(w->server.get("/api/bookings/limits", free).json()[u"limit"].isNull());
        QVERIFY(w->server.get("/api/bookings/limits", free).json()[u"remaining"].isNull());
    }

    /// The rule stands in models/domain and in SQL: both must say the same.
    void weeksBeginTheSameInSql()
    {
        for (const auto &zone : {u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s,
                                 u"Asia/Kathmandu"_s, u"Australia/Lord_Howe"_s, u"Pacific/Apia"_s,
                                 u"America/Santiago"_s, u"Africa/Casablanca"_s}) {
            for (int day = 0; day < 400; day += 3) {
                const QDateTime at = monday.addDays(day).addSecs(day * 977);
                const QDateTime inSql = QDateTime::fromString(
                    w->server.database
                        .scalar(u"SELECT oh_utc(oh_week_start(?, ?::timestamptz))"_s,
                                {zone, at.toString(Qt::ISODate)})
                        .toString(),
                    Qt::ISODateWithMs);
                QCOMPARE(inSql, weekStartUtc(zone, at).value_or(QDateTime()));
            }
        }
    }

    void theCalendarRequirement()
    {
        w = std::make_unique<BookingWorld>(true);
        const SlotId slot = w->slotIn(48);
        const HttpReply refused = w->book(slot, w->mentee);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"CALENDAR_REQUIRED"_s);
        QVERIFY(refused.message().contains(u"Connect your calendar"_s));
        const QJsonObject block{{u"recurrencePattern"_s, u"one_time"_s},
                                {u"startDate"_s, u"2026-01-20"_s},
                                {u"startTime"_s, u"09:00"_s},
                                {u"endTime"_s, u"12:00"_s},
                                {u"slotDurationMinutes"_s, 30},
                                {u"meetingType"_s, u"online"_s}};
        QCOMPARE(w->server.post("/api/availability", block, w->mentor).code(),
                 u"CALENDAR_REQUIRED"_s);
        // To look at slots, to keep one, and to ask for another time, too.
        const QByteArray slots =
            "/api/slots/available?mentorId=" + w->mentor.id.toString().toLatin1() +
            "&startDate=2026-01-05&endDate=2026-01-20";
        QCOMPARE(w->server.get(slots, w->mentee).code(), u"CALENDAR_REQUIRED"_s);
        QCOMPARE(w->server
                     .get("/api/mentors/" + w->mentor.id.toString().toLatin1() +
                              "/availability?startDate=2026-01-05&endDate=2026-01-20",
                          w->mentee)
                     .code(),
                 u"CALENDAR_REQUIRED"_s);
        QCOMPARE(w->server.get(slots, w->coordinator).status, 200);
        QCOMPARE(hold(slot, w->mentee).code(), u"CALENDAR_REQUIRED"_s);
        w->server.database.makeBooking(w->slotIn(120), w->mentee.id);
        const QString meeting = w->server.database.scalar(u"SELECT id FROM bookings"_s)
                                    .toUuid()
                                    .toString(QUuid::WithoutBraces);
        QCOMPARE(w->propose(meeting, slot, w->mentee).code(), u"CALENDAR_REQUIRED"_s);
        for (const auto &person : {w->mentee, w->mentor})
            w->server.database.exec(
                u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
                "refresh_token_sealed, token_expires_at, granted_scopes, connection_method) "
                "VALUES (?, 'google', 'x', 'y', '2099-01-01', '{}', 'post_login')"_s,
                {person.id.value});
        QCOMPARE(w->server.get(slots, w->mentee).status, 200);
        QCOMPARE(hold(slot, w->mentee).status, 200);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
        QCOMPARE(w->server.post("/api/availability", block, w->mentor).status, 201);
        // Coordinators are excepted.
        QCOMPARE(w->server
                     .post("/api/admin/bookings",
                           {{u"mentorId"_s, w->mentor.id.toString()},
                            {u"menteeId"_s, w->server.makePerson(Role::Mentee).id.toString()},
                            {u"timeSlotId"_s, w->slotIn(72).toString()},
                            {u"meetingGoal"_s, BookingWorld::goal}},
                           w->coordinator)
                     .status,
                 201);
    }
};

OH_TEST(TstBookingExtras)
#include "tst_bookingextras.moc"
