// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Rows are locked in one order (backend/README.md), so nobody waits for somebody who waits for
/// them. Where somebody did, PostgreSQL would end one of the two after a second and the server try
/// again: the answers are the same, so it is PostgreSQL's own count that is looked at.
class TstLockOrder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    /// What the office does to somebody, and what people do with a meeting in the same moment.
    static inline const QStringList ways{u"deactivate"_s, u"remove"_s, u"change the role"_s};
    static inline const QStringList deeds{u"cancel"_s,  u"cancel as coordinator"_s,
                                          u"decline"_s, u"confirm"_s,
                                          u"propose"_s, u"reschedule"_s};

    struct Meeting
    {
        TestServer::Person mentor;
        TestServer::Person mentee;
        SlotId slot;
        /// Where it could move to.
        SlotId other;
        QString id;
    };

    HttpReply leave(const QString &way, const TestServer::Person &who, const TestServer::Person &by)
    {
        const QByteArray account = "/api/admin/users/" + who.id.toString().toLatin1();
        if (way == u"remove"_s)
            return w->server.remove(account + "?force=true&reason=Moved", by);
        if (way == u"deactivate"_s)
            return w->server.put(account + "/deactivate",
                                 {{u"reason"_s, u"Moved"_s}, {u"force"_s, true}}, by);
        // Somebody else's role: nobody is both.
        const bool isMentor = w->server.database
                                  .scalar(u"SELECT role = 'mentor' FROM users WHERE id = ?::uuid"_s,
                                          {who.id.toString()})
                                  .toBool();
        return w->server.put(account + "/role",
                             {{u"role"_s, isMentor ? u"mentee"_s : u"mentor"_s},
                              {u"reason"_s, u"Moved"_s},
                              {u"force"_s, true}},
                             by);
    }
    HttpReply act(const QString &deed, const Meeting &meeting)
    {
        if (deed == u"cancel"_s)
            return w->put(w->path(meeting.id, "/cancel"), meeting.mentee);
        if (deed == u"cancel as coordinator"_s)
            return w->put(w->path(meeting.id, "/cancel"), w->coordinator,
                          {{u"notes"_s, u"Asked by phone"_s}});
        if (deed == u"propose"_s)
            return w->propose(meeting.id, meeting.other, meeting.mentee);
        if (deed == u"reschedule"_s)
            return w->put(
                w->path(meeting.id, "/reschedule"), w->coordinator,
                {{u"timeSlotId"_s, meeting.other.toString()}, {u"confirmWarnings"_s, true}});
        return w->put(w->path(meeting.id, '/' + deed.toLatin1()), meeting.mentor);
    }
    TestServer::Person newMentor(bool isCapped)
    {
        auto mentor = w->server.makePerson(Role::Mentor, u"Barbara Liskov"_s);
        if (isCapped)
            cap(mentor);
        return mentor;
    }
    TestServer::Person newMentee()
    {
        auto mentee = w->server.makePerson(Role::Mentee, u"Charles Babbage"_s);
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
            {mentee.id.toString()});
        return mentee;
    }
    /// `hours` ahead, with a free slot after it.
    Meeting meet(const TestServer::Person &mentor, const TestServer::Person &mentee, int hours)
    {
        Meeting meeting{mentor, mentee, {}, {}, {}};
        const QDateTime start = w->server.clock.now().addSecs(qint64(hours) * 3600);
        meeting.slot = w->server.database.makeSlot(mentor.id, start);
        meeting.other = w->server.database.makeSlot(mentor.id, start.addSecs(3600));
        meeting.id = w->booked(meeting.slot, mentee);
        rest();
        return meeting;
    }
    /// With a cap a booking waits for its mentor's others.
    void cap(const TestServer::Person &mentor)
    {
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 20 WHERE user_id = ?::uuid"_s,
                                {mentor.id.toString()});
    }
    /// So that whoever books is seen as active anew.
    void rest()
    {
        w->server.database.exec(u"UPDATE users SET last_activity_at = ?::timestamptz"_s,
                                {w->server.clock.now().addSecs(-3600).toString(Qt::ISODate)});
    }
    TestServer::Person anotherCoordinator()
    {
        return w->server.makePerson(Role::Coordinator, u"Dorothy Vaughan"_s);
    }
    int deadlocks() { return deadlocksIn(w->server.database); }
    /// No live meeting ahead with somebody who is deactivated or has another role; with somebody
    /// who was removed, those alone of which both sides were told that they are in doubt.
    void verifyNobodyIsMet(const QString &way, const TestServer::Person &who)
    {
        const int live = w->count(u"SELECT count(*) FROM bookings WHERE ?::uuid IN (mentor_id, "
                                  "mentee_id) AND status IN ('pending', 'confirmed')"_s,
                                  {who.id.toString()});
        if (way != u"remove"_s) {
            QCOMPARE(live, 0);
            return;
        }
        const int told =
            w->count(u"SELECT count(*) FROM mail_outbox m JOIN bookings b ON b.id::text = m.data "
                     "->> 'bookingId' WHERE m.template = 'meeting_in_doubt' AND b.status IN "
                     "('pending', 'confirmed') AND ?::uuid IN (b.mentor_id, b.mentee_id)"_s,
                     {who.id.toString()});
        QCOMPARE(told, 2 * live);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void deadlocksAreCounted()
    {
        QCOMPARE(deadlocks(), 0);
        RawConnection one(w->server.database.ownerConfig());
        RawConnection two(w->server.database.ownerConfig());
        const QString lock = u"SELECT FROM users WHERE id = ?::uuid FOR UPDATE"_s;
        QVERIFY(one.exec(u"BEGIN"_s) && two.exec(u"BEGIN"_s));
        QVERIFY(one.exec(lock, {w->mentor.id.toString()}));
        QVERIFY(two.exec(lock, {w->mentee.id.toString()}));
        bool first = false;
        std::thread waiting([&] { first = one.exec(lock, {w->mentee.id.toString()}); });
        const bool second = two.exec(lock, {w->mentor.id.toString()});
        two.exec(u"ROLLBACK"_s);
        waiting.join();
        one.exec(u"ROLLBACK"_s);
        QVERIFY(first != second);
        for (RawConnection *each : {&one, &two})
            each->exec(u"SELECT pg_stat_force_next_flush()"_s);
        QTRY_COMPARE(deadlocks(), 1);
    }

    /// A booking has its slot; whoever deactivates its mentor has the account and waits for it.
    void whoBooksDoesNotWaitForTheOffice_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isCapped");
        for (const QString &way : ways) {
            QTest::addRow("%s", qPrintable(way)) << way << false;
            QTest::addRow("%s, with a cap", qPrintable(way)) << way << true;
        }
    }
    void whoBooksDoesNotWaitForTheOffice()
    {
        QFETCH(QString, way);
        QFETCH(bool, isCapped);
        const SlotId slot = w->slotIn(30);
        if (isCapped)
            cap(w->mentor);
        HttpReply booking;
        HttpReply left;
        QVERIFY(inLineForASlot(
            w->server.database, slot.toString(), [&] { booking = w->book(slot, w->mentee); },
            [&] { left = leave(way, w->mentor, w->coordinator); }));
        QCOMPARE(booking.status, 201);
        QVERIFY2(left.status == 200 || left.status == 204, left.body.constData());
        verifyNobodyIsMet(way, w->mentor);
        QCOMPARE(deadlocks(), 0);
    }

    /// The office waits for the slot of a meeting that somebody changes meanwhile.
    void whoChangesAMeetingDoesNotWaitForTheOffice_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<bool>("isOfMentee");
        for (const QString &deed : deeds) {
            QTest::addRow("%s, the mentor leaves", qPrintable(deed)) << deed << false;
            QTest::addRow("%s, the mentee leaves", qPrintable(deed)) << deed << true;
        }
    }
    void whoChangesAMeetingDoesNotWaitForTheOffice()
    {
        QFETCH(QString, deed);
        QFETCH(bool, isOfMentee);
        const Meeting meeting = meet(newMentor(true), newMentee(), 30);
        const TestServer::Person &leaving = isOfMentee ? meeting.mentee : meeting.mentor;
        const TestServer::Person boss = anotherCoordinator();
        HttpReply left;
        HttpReply changed;
        QVERIFY(inLineForASlot(
            w->server.database, meeting.slot.toString(),
            [&] { left = leave(u"deactivate"_s, leaving, boss); },
            [&] { changed = act(deed, meeting); }));
        QVERIFY2(left.status == 200, left.body.constData());
        QVERIFY2(changed.status >= 400 && changed.status < 500, changed.body.constData());
        QCOMPARE(w->status(meeting.id), u"canceled"_s);
        QCOMPARE(deadlocks(), 0);
    }

    /// One deactivates several, another one of them.
    void whoDecidesOnSeveralDoesNotWaitForWhoDecidesOnOne()
    {
        QList<Meeting> meetings{meet(newMentor(false), newMentee(), 30),
                                meet(newMentor(false), newMentee(), 30)};
        std::sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) {
            return a.mentor.id.toString() < b.mentor.id.toString();
        });
        const TestServer::Person boss = anotherCoordinator();
        HttpReply several;
        HttpReply one;
        QVERIFY(inLineForASlot(
            w->server.database, meetings[0].slot.toString(),
            [&] {
                several = w->server.post("/api/admin/users/decisions",
                                         {{u"ids"_s, QJsonArray{meetings[0].mentor.id.toString(),
                                                                meetings[1].mentor.id.toString()}},
                                          {u"decision"_s, u"deactivate"_s},
                                          {u"reason"_s, u"A test"_s},
                                          {u"force"_s, true}},
                                         w->coordinator);
            },
            [&] { one = leave(u"deactivate"_s, meetings[1].mentor, boss); }));
        QCOMPARE(several.json()[u"done"].toInt(), 2);
        QCOMPARE(one.status, 200);
        for (const Meeting &meeting : std::as_const(meetings))
            verifyNobodyIsMet(u"deactivate"_s, meeting.mentor);
        QCOMPARE(deadlocks(), 0);
    }

    /// A request that has lapsed is written down as expired while its slot is booked anew.
    void whoBooksALapsedSlotDoesNotWaitForItsExpiry()
    {
        const SlotId slot = w->slotIn(10 * 24);
        const QString lapsed = w->booked(slot, w->mentee);
        w->advanceDays(7);
        const TestServer::Person other = w->server.makePerson(Role::Mentee, u"Mary Shelley"_s);
        HttpReply listed;
        HttpReply booking;
        QVERIFY(inLineForABooking(
            w->server.database, lapsed,
            [&] { listed = w->server.get("/api/availability/my-slots", w->mentor); },
            [&] { booking = w->book(slot, other); }));
        QCOMPARE(listed.status, 200);
        QCOMPARE(booking.status, 201);
        QCOMPARE(w->status(lapsed), u"expired"_s);
        QCOMPARE(deadlocks(), 0);
    }

    /// Whose role changes while they wait to book books nothing.
    void whoIsNoMenteeAnyMoreBooksNothing()
    {
        const SlotId slot = w->slotIn(30);
        HttpReply changed;
        HttpReply booking;
        QVERIFY(inLine(
            w->server.database, u"SELECT FROM users WHERE id = ?::uuid FOR NO KEY UPDATE"_s,
            {w->mentee.id.toString()},
            [&] { changed = leave(u"change the role"_s, w->mentee, w->coordinator); },
            [&] { booking = w->book(slot, w->mentee); }));
        QCOMPARE(changed.status, 200);
        QCOMPARE(booking.code(), u"ACCOUNT_DEACTIVATED"_s);
        verifyNobodyIsMet(u"change the role"_s, w->mentee);
        QCOMPARE(deadlocks(), 0);
    }

    /// Each wants the slot whose form the other one had open until a moment ago.
    void whoChangesOverDoesNotWaitForTheOther()
    {
        constexpr int rounds = 8;
        for (int round = 0; round < rounds; ++round) {
            const QList<TestServer::Person> people{newMentee(), newMentee()};
            const QList<SlotId> wanted{w->slotIn(100 + round * 2), w->slotIn(101 + round * 2)};
            const auto hold = [&](int who, int slot) {
                return w->server.post("/api/slots/" + wanted[slot].toString().toLatin1() + "/hold",
                                      {}, people[who]);
            };
            QCOMPARE(hold(0, 0).status, 200);
            QCOMPARE(hold(1, 1).status, 200);
            w->server.clock.advanceSecs(slotHoldSecs + 1);
            const auto replies = atOnce(2, [&](int i) { return hold(i, 1 - i); });
            QCOMPARE(countOf(replies, 200), 2);
        }
        QCOMPARE(deadlocks(), 0);
    }

    /// In whatever order they come.
    void everythingAtOnce_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isOfMentee");
        for (const QString &way : ways) {
            QTest::addRow("%s a mentor", qPrintable(way)) << way << false;
            QTest::addRow("%s a mentee", qPrintable(way)) << way << true;
        }
    }
    void everythingAtOnce()
    {
        QFETCH(QString, way);
        QFETCH(bool, isOfMentee);
        constexpr int rounds = 6;
        for (int round = 0; round < rounds; ++round) {
            // Of one mentor, or of one mentee: a meeting for each deed, and one more that is asked
            // for.
            const bool isCapped = round % 2 == 1;
            const auto leaving = isOfMentee ? newMentee() : newMentor(isCapped);
            QList<Meeting> meetings;
            for (qsizetype i = 0; i < deeds.size(); ++i)
                meetings.append(meet(isOfMentee ? newMentor(isCapped) : leaving,
                                     isOfMentee ? leaving : newMentee(), 30 + int(i) * 3));
            const auto asked = isOfMentee ? newMentor(isCapped) : leaving;
            const auto asking = isOfMentee ? leaving : newMentee();
            const SlotId wanted = w->server.database.makeSlot(
                asked.id, w->server.clock.now().addSecs(qint64(80) * 3600));
            rest();
            const int many = int(deeds.size()) + 2;
            const int place = round % many; // of the office
            const auto replies = atOnce(many, [&](int i) {
                if (i == place)
                    return leave(way, leaving, w->coordinator);
                const int which = i < place ? i : i - 1;
                return which < deeds.size() ? act(deeds[which], meetings[which])
                                            : w->book(wanted, asking);
            });
            QCOMPARE(serverErrors(replies), 0);
            const HttpReply &left = replies[size_t(place)];
            QVERIFY2(left.status == 200 || left.status == 204, left.body.constData());
            verifyNobodyIsMet(way, leaving);
        }
        QCOMPARE(deadlocks(), 0);
    }
};

OH_TEST(TstLockOrder)
#include "tst_lockorder.moc"
