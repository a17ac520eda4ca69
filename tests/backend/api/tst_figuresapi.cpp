// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/figures.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

class TstFiguresApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    TestServer::Person grace;
    TestServer::Person alan;
    TestServer::Person ada;
    TestServer::Person ben;

    std::optional<api::DashboardStats> stats(const QByteArray &query = {})
    {
        const HttpReply reply = server->get("/api/admin/dashboard/stats" + query, coordinator);
        if (reply.status != 200)
            return std::nullopt;
        const auto parsed = api::DashboardStats::schema().fromJson(reply.json(), api::Mode::Strict);
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    void meeting(const TestServer::Person &mentor, const TestServer::Person &mentee,
                 const QDateTime &start, const QString &status)
    {
        TestDatabase &db = server->database;
        db.makeBooking(db.makeSlot(mentor.id, start), mentee.id, status, start.addDays(-3));
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday); // 5 January 2026, noon
        coordinator = server->makePerson(Role::Coordinator, u"Ruth"_s);
        grace = server->makePerson(Role::Mentor, u"Grace"_s);
        alan = server->makePerson(Role::Mentor, u"Alan"_s);
        ada = server->makePerson(Role::Mentee, u"Ada"_s);
        ben = server->makePerson(Role::Mentee, u"Ben"_s);
        server->database.exec(u"UPDATE users SET last_activity_at = NULL"_s);
    }
    void cleanup() { server.reset(); }

    void anEmptyAcceleratorHasZeros()
    {
        const auto empty = stats();
        QVERIFY(empty);
        QVERIFY(!empty->utilizationRate);
        QCOMPARE(empty->offeredSlots, 0);
        QCOMPARE(empty->activeUsers, 0);
        QVERIFY(empty->topMentors.isEmpty());
        QCOMPARE(empty->bookingTrend.size(), 13); // twelve weeks, both ends in the middle of one
        QCOMPARE(empty->computedAt, monday);
    }

    void countsWhatHappened()
    {
        meeting(grace, ada, monday.addDays(-7), u"completed"_s);
        meeting(grace, ben, monday.addDays(-8), u"completed"_s);
        meeting(alan, ada, monday.addDays(-9), u"completed"_s);
        meeting(alan, ben, monday.addDays(-1), u"confirmed"_s); // over, not written down yet
        meeting(alan, ben, monday.addDays(-10), u"canceled"_s);
        meeting(grace, ada, monday.addDays(1), u"confirmed"_s);
        meeting(alan, ben, monday.addDays(2), u"pending"_s);
        server->database.makeSlot(grace.id, monday.addDays(-2)); // offered, not taken

        const auto counted = stats();
        QVERIFY(counted);
        // Six slots lie in the last twelve weeks; the canceled one is free again.
        QCOMPARE(counted->offeredSlots, 6);
        QCOMPARE(counted->bookedSlots, 4);
        QCOMPARE(*counted->utilizationRate, 66.7);
        QCOMPARE(counted->weeklySlotsFilled, 2);
        QCOMPARE(counted->previousWeekSlotsFilled, 2); // 29 December and 4 January
        QCOMPARE(counted->activeUsers, 4);             // who had one of the four in these weeks
        QCOMPARE(counted->upcomingMeetings, 2);
        QCOMPARE(counted->pendingRequests, 1);
        QCOMPARE(counted->topMentors.size(), 2);
        QCOMPARE(counted->topMentors[0].completedSessions, 2);
        QCOMPARE(counted->topMentors[1].completedSessions, 2);
        QCOMPARE(counted->topMentees.size(), 2);
        QCOMPARE(counted->bookingTrend.constLast().weekStart, QDate(2026, 1, 5));
        QCOMPARE(counted->bookingTrend.constLast().bookings, 0); // the range ends now
        QCOMPARE(counted->bookingTrend[11].bookings, 2);
        QCOMPARE(counted->bookingTrend[10].bookings, 2);

        const auto january =
            stats("?from=2026-01-05T00:00:00Z&to=2026-01-12T00:00:00Z&timeZone=Europe/Berlin");
        QVERIFY(january);
        QCOMPARE(january->offeredSlots, 2);
        QCOMPARE(january->timeZone, u"Europe/Berlin"_s);
    }

    void weeksBeginAtMidnightThere()
    {
        // Sunday evening in Chicago is Monday in UTC.
        meeting(grace, ada, QDateTime(QDate(2026, 1, 5), QTime(3, 0), Qt::UTC), u"confirmed"_s);
        const auto utc = stats("?to=2026-01-12T00:00:00Z&from=2025-12-29T00:00:00Z");
        QVERIFY(utc);
        QCOMPARE(utc->bookingTrend.size(), 2);
        QCOMPARE(utc->bookingTrend[1].bookings, 1);
        QCOMPARE(utc->weeklySlotsFilled, 1);
        const auto chicago =
            stats("?to=2026-01-12T06:00:00Z&from=2025-12-29T06:00:00Z&timeZone=America/Chicago");
        QVERIFY(chicago);
        QCOMPARE(chicago->bookingTrend.size(), 2);
        QCOMPARE(chicago->bookingTrend[0].weekStart, QDate(2025, 12, 29));
        QCOMPARE(chicago->bookingTrend[0].bookings, 1);
        QCOMPARE(chicago->bookingTrend[1].bookings, 0);
        QCOMPARE(chicago->weeklySlotsFilled, 0);
        QCOMPARE(chicago->previousWeekSlotsFilled, 1);
    }

    void figuresAreAMinuteOldAtMost()
    {
        QCOMPARE(stats()->upcomingMeetings, 0);
        meeting(grace, ada, monday.addDays(3), u"confirmed"_s);
        server->clock.advanceSecs(20);
        QCOMPARE(stats()->upcomingMeetings, 0);
        QCOMPARE(stats("?exact=true")->upcomingMeetings, 1);
        meeting(grace, ada, monday.addDays(4), u"confirmed"_s);
        QCOMPARE(stats()->upcomingMeetings, 1); // what was counted for somebody else
        server->clock.advanceSecs(60);
        QCOMPARE(stats()->upcomingMeetings, 2);
    }

    void badQueriesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("not a time") << QByteArray("?from=yesterday") << u"from"_s;
        QTest::newRow("backwards")
            << QByteArray("?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z") << u"to"_s;
        QTest::newRow("too long") << QByteArray(
                                         "?from=2020-01-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                                  << u"to"_s;
        QTest::newRow("no zone") << QByteArray("?timeZone=Mars/Olympus") << u"timeZone"_s;
        QTest::newRow("not a switch") << QByteArray("?exact=maybe") << u"exact"_s;
        QTest::newRow("unknown") << QByteArray("?colour=red") << u"colour"_s;
    }
    void badQueriesAreExplained()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        const HttpReply reply = server->get("/api/admin/dashboard/stats" + query, coordinator);
        QCOMPARE(reply.status, 400);
        const QJsonArray details = reply.json()[u"error"][u"details"].toArray();
        QCOMPARE(details.size(), 1);
        QCOMPARE(details[0][u"path"].toString(), field);
    }
};

OH_TEST(TstFiguresApi)
#include "tst_figuresapi.moc"
