// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A mentor changes or withdraws what somebody books in the same moment: the booking is seen, or it
/// finds its slot gone.
class TstBlockRaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    /// Twelve slots of half an hour.
    static QJsonObject block(QDate day)
    {
        return {{u"recurrencePattern"_s, u"one_time"_s},
                {u"startDate"_s, day.toString(Qt::ISODate)},
                {u"startTime"_s, u"08:00"_s},
                {u"endTime"_s, u"14:00"_s},
                {u"slotDurationMinutes"_s, 30},
                {u"bufferMinutes"_s, 0},
                {u"meetingType"_s, u"online"_s},
                {u"timezone"_s, u"UTC"_s}};
    }
    QString add(QDate day)
    {
        const HttpReply reply = w->server.post("/api/availability", block(day), w->mentor);
        if (reply.status != 201)
            qWarning() << reply.body;
        return reply.json()[u"id"].toString();
    }
    static QByteArray path(const QString &id, const QByteArray &after = {})
    {
        return "/api/availability/" + id.toLatin1() + after;
    }
    QList<SlotId> slotsOf(const QString &id)
    {
        const QString joined = w->server.database
                                   .scalar(u"SELECT string_agg(id::text, ' ' ORDER BY start_time) "
                                           "FROM time_slots WHERE availability_block_id = ?::uuid "
                                           "AND deleted_at IS NULL"_s,
                                           {id})
                                   .toString();
        QList<SlotId> found;
        const QStringList ids = joined.split(u' ', Qt::SkipEmptyParts);
        for (const QString &one : ids)
            found.append(SlotId(QUuid::fromString(one)));
        return found;
    }
    QStringList liveOn(const QString &id)
    {
        return w->server.database
            .scalar(u"SELECT coalesce(string_agg(b.id::text, ' '), '') FROM bookings b "
                    "JOIN time_slots s ON s.id = b.time_slot_id "
                    "WHERE s.availability_block_id = ?::uuid AND b.status IN ('pending', "
                    "'confirmed')"_s,
                    {id})
            .toString()
            .split(u' ', Qt::SkipEmptyParts);
    }
    /// Who may book as often as they like.
    QList<TestServer::Person> founders(int many)
    {
        QList<TestServer::Person> people;
        for (int i = 0; i < many; ++i)
            people.append(w->server.makePerson(Role::Mentee, u"Founder %1"_s.arg(i)));
        w->server.database.exec(u"UPDATE users SET reputation_tier = 'platinum'"_s);
        return people;
    }
    int mailsAboutCancellation()
    {
        return int(w->server.queuedMails().filter(u"booking_canceled"_s).size());
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup()
    {
        QCOMPARE(deadlocksIn(w->server.database), 0);
        w.reset();
    }

    void deletingWhileManyBook_data()
    {
        QTest::addColumn<bool>("force");
        QTest::newRow("without force") << false;
        QTest::newRow("with force") << true;
    }
    void deletingWhileManyBook()
    {
        QFETCH(bool, force);
        constexpr int many = 6;
        const auto people = founders(many);
        int deleted = 0;
        int survived = 0;
        for (int round = 0; round < 20; ++round) {
            const QString id = add(monday.date().addDays(3 + round));
            const QList<SlotId> wanted = slotsOf(id);
            QCOMPARE(wanted.size(), 12);
            const int mailsBefore = mailsAboutCancellation();
            // The mentor comes somewhere in the midst of them.
            const int place = round % (many + 1);
            const auto replies = atOnce(many + 1, [&](int i) {
                if (i == place)
                    return w->server.remove(path(id, force ? "?force=true" : ""), w->mentor);
                const int who = i < place ? i : i - 1;
                return w->book(wanted[who * 2], people[who]);
            });
            QCOMPARE(serverErrors(replies), 0);
            const HttpReply &removal = replies[size_t(place)];
            const QStringList live = liveOn(id);
            const int booked = countOf(replies, 201);
            QCOMPARE(booked + countOf(replies, 404) + countOf(replies, 409) +
                         (removal.status == 204 ? 1 : 0),
                     many + 1);
            if (removal.status == 204) {
                ++deleted;
                QVERIFY2(live.isEmpty(), qPrintable(live.join(u' ')));
                if (!force)
                    QCOMPARE(booked, 0);
                QCOMPARE(mailsAboutCancellation() - mailsBefore, booked);
                QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE availability_block_id = "
                                  "?::uuid AND deleted_at IS NULL"_s,
                                  {id}),
                         0);
            } else {
                ++survived;
                QCOMPARE(removal.code(), u"AVAILABILITY_HAS_BOOKINGS"_s);
                const QJsonArray named = removal.json()[u"error"][u"details"].toArray();
                QVERIFY(!named.isEmpty());
                QVERIFY(named.size() <= booked);
                QCOMPARE(live.size(), booked);
                for (const auto &one : named)
                    QVERIFY(live.contains(one[u"message"].toString()));
                QVERIFY2(removal.json()[u"error"][u"message"].toString().contains(
                             u" %1 booking"_s.arg(named.size())),
                         removal.body.constData());
            }
        }
        QVERIFY(deleted + survived == 20);
        if (force)
            QCOMPARE(deleted, 20);
    }

    /// The same with the order given.
    void deletingAfterABookingThatWasFirst_data() { deletingWhileManyBook_data(); }
    void deletingAfterABookingThatWasFirst()
    {
        QFETCH(bool, force);
        const QString id = add(monday.date().addDays(3));
        const SlotId slot = slotsOf(id).at(4);
        HttpReply booking;
        HttpReply removal;
        QVERIFY(inLineForASlot(
            w->server.database, slot.toString(), [&] { booking = w->book(slot, w->mentee); },
            [&] { removal = w->server.remove(path(id, force ? "?force=true" : ""), w->mentor); }));
        QCOMPARE(booking.status, 201);
        QCOMPARE(removal.status, force ? 204 : 409);
        QCOMPARE(w->status(booking.json()[u"id"].toString()), force ? u"canceled"_s : u"pending"_s);
        if (!force)
            QCOMPARE(removal.json()[u"error"][u"details"][0][u"message"].toString(),
                     booking.json()[u"id"].toString());
        QCOMPARE(mailsAboutCancellation(), force ? 1 : 0);
    }

    void bookingAfterADeletionThatWasFirst()
    {
        const QString id = add(monday.date().addDays(3));
        const SlotId slot = slotsOf(id).at(4);
        HttpReply booking;
        HttpReply removal;
        QVERIFY(inLineForASlot(
            w->server.database, slot.toString(),
            [&] { removal = w->server.remove(path(id), w->mentor); },
            [&] { booking = w->book(slot, w->mentee); }));
        QCOMPARE(removal.status, 204);
        QCOMPARE(booking.status, 404);
        QVERIFY(liveOn(id).isEmpty());
    }

    /// Whatever moves slots: those that somebody took meanwhile go when their bookings do.
    void whatIsBookedWhileItIsMovedLeavesWithItsBooking_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("other times") << u"edit"_s;
        QTest::newRow("time off") << u"time off"_s;
        QTest::newRow("travel") << u"travel"_s;
    }
    void whatIsBookedWhileItIsMovedLeavesWithItsBooking()
    {
        QFETCH(QString, change);
        const QDate day = monday.date().addDays(3);
        const QString id = add(day);
        const SlotId slot = slotsOf(id).at(4);
        const QString dayText = day.toString(Qt::ISODate);
        HttpReply booking;
        HttpReply changed;
        QVERIFY(inLineForASlot(
            w->server.database, slot.toString(), [&] { booking = w->book(slot, w->mentee); },
            [&] {
                if (change == u"edit"_s) {
                    QJsonObject body = block(day);
                    body.insert(u"startTime"_s, u"12:00"_s);
                    body.insert(u"version"_s, 1);
                    changed = w->server.put(path(id), body, w->mentor);
                } else if (change == u"time off"_s) {
                    changed = w->server.post("/api/availability/time-off",
                                             {{u"startDate"_s, dayText}, {u"endDate"_s, dayText}},
                                             w->mentor);
                } else {
                    changed = w->server.post("/api/availability/travel",
                                             {{u"startDate"_s, dayText},
                                              {u"endDate"_s, dayText},
                                              {u"timezone"_s, u"Asia/Kathmandu"_s}},
                                             w->mentor);
                }
            }));
        QCOMPARE(booking.status, 201);
        QVERIFY2(changed.status == 200 || changed.status == 201, changed.body.constData());
        const auto isThere = [&] {
            return w->count(u"SELECT count(*) FROM time_slots WHERE id = ?::uuid AND deleted_at IS "
                            "NULL"_s,
                            {slot.toString()}) == 1;
        };
        QVERIFY(isThere());
        QCOMPARE(w->put(w->path(booking.json()[u"id"].toString(), "/cancel"), w->mentee).status,
                 200);
        QVERIFY(!isThere());
    }

    void whoIsDeactivatedIsNotBookedMeanwhile_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("deactivated") << QByteArray("/deactivate");
        QTest::newRow("removed") << QByteArray();
    }
    void whoIsDeactivatedIsNotBookedMeanwhile()
    {
        QFETCH(QByteArray, way);
        const QString id = add(monday.date().addDays(3));
        const SlotId slot = slotsOf(id).at(4);
        const QByteArray account = "/api/admin/users/" + w->mentor.id.toString().toLatin1() + way;
        const auto leave = [&] {
            return way.isEmpty()
                       ? w->server.remove(account, w->coordinator)
                       : w->server.put(account, {{u"reason"_s, u"Moved away"_s}}, w->coordinator);
        };
        // Found here: the database's connection belongs to this thread.
        const SlotId later = slotsOf(id).at(6);
        const TestServer::Person other = w->server.makePerson(Role::Mentee);
        HttpReply booking;
        HttpReply left;
        QVERIFY(inLineForASlot(
            w->server.database, slot.toString(), [&] { booking = w->book(slot, w->mentee); },
            [&] { left = leave(); }));
        QCOMPARE(booking.status, 201);
        QVERIFY2(left.code() == u"ACCOUNT_HAS_MEETINGS"_s, left.body.constData());
        QVERIFY(inLineForASlot(
            w->server.database, later.toString(), [&] { left = leave(); },
            [&] { booking = w->book(later, other); }));
        QCOMPARE(left.code(), u"ACCOUNT_HAS_MEETINGS"_s);
        QCOMPARE(booking.status, 201); // nothing came of leaving
        QCOMPARE(liveOn(id).size(), 2);
    }

    /// Whoever deletes a block, in whatever way.
    void noSlotOfADeletedBlockIsFree()
    {
        const QString id = add(monday.date().addDays(3));
        const QList<SlotId> own = slotsOf(id);
        const QString booking = w->booked(own.at(4), w->mentee);
        w->server.database.exec(
            u"UPDATE availability_blocks SET deleted_at = ?::timestamptz WHERE id = ?::uuid"_s,
            {monday.toString(Qt::ISODate), id});
        QCOMPARE(slotsOf(id), QList<SlotId>{own.at(4)});
        QCOMPARE(w->put(w->path(booking, "/cancel"), w->mentee).status, 200);
        QVERIFY(slotsOf(id).isEmpty());
        const QByteArray slot = own.at(4).toString().toLatin1();
        QCOMPARE(w->server.post("/api/slots/" + slot + "/hold", {}, w->mentee).status, 404);
        QCOMPARE(w->book(own.at(4), w->mentee).status, 404);
        // And it is in nobody's way.
        const QString next = add(monday.date().addDays(3));
        QCOMPARE(slotsOf(next).size(), 12);
    }
};

OH_TEST(TstBlockRaces)
#include "tst_blockraces.moc"
