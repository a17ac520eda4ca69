// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// "Has slots this week / this month" of the directory (FR15).
class TstHasSlots : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentee;

    QStringList names(const QByteArray &horizon, const TestServer::Person &who)
    {
        QStringList found;
        const HttpReply reply = server->get("/api/mentors?hasSlots=" + horizon, who);
        const QJsonArray items = reply.items();
        for (const auto &mentor : items)
            found.append(mentor[u"name"].toString());
        if (reply.json()[u"total"].toInt() != found.size())
            found.append(u"total is wrong"_s);
        return found;
    }
    void mentorWithSlot(const QString &name, const QDateTime &start)
    {
        const auto mentor = server->makePerson(Role::Mentor, name);
        server->database.makeSlot(mentor.id, start);
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
    }
    void cleanup() { server.reset(); }

    /// A week whose load cap is reached has no slots to book, whatever is free in it.
    void aFullWeekHasNone()
    {
        const auto mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s);
        const SlotId taken = server->database.makeSlot(mentor.id, monday.addDays(1));
        server->database.makeSlot(mentor.id, monday.addDays(2));
        server->database.makeSlot(mentor.id, monday.addDays(9));
        QCOMPARE(names("this_week", mentee), QStringList{u"Grace Hopper"_s});
        server->database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                              {mentor.id.toString()});
        server->database.makeBooking(taken, server->makePerson(Role::Mentee).id);
        QCOMPARE(names("this_week", mentee), QStringList());
        QCOMPARE(names("this_month", mentee), QStringList{u"Grace Hopper"_s});
        const QJsonArray all = server->get("/api/mentors?sort=nextSlot", mentee).items();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][u"nextSlotAt"].toString(), u"2026-01-14T12:00:00.000Z"_s);
        QCOMPARE(all[0][u"openSlots"].toInt(), 1);
        const QJsonObject facets = server->get("/api/mentors/facets", mentee).json();
        QCOMPARE(facets[u"availability"][0][u"count"].toInt(), 0);
        QCOMPARE(facets[u"availability"][1][u"count"].toInt(), 1);
    }

    void weekAndMonthOfTheViewer()
    {
        // Monday, 5 January, 12:00 in UTC.
        mentorWithSlot(u"Too soon"_s, monday.addSecs(23 * 3600));
        mentorWithSlot(u"Tuesday"_s, monday.addDays(1));
        mentorWithSlot(u"Sunday night"_s, QDateTime(QDate(2026, 1, 11), QTime(23, 30), Qt::UTC));
        mentorWithSlot(u"Next Monday"_s, QDateTime(QDate(2026, 1, 12), QTime(0, 0), Qt::UTC));
        mentorWithSlot(u"End of month"_s, QDateTime(QDate(2026, 1, 31), QTime(23, 30), Qt::UTC));
        mentorWithSlot(u"Next month"_s, QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC));
        server->makePerson(Role::Mentor, u"Without"_s);
        QCOMPARE(names("this_week", mentee), QStringList({u"Sunday night"_s, u"Tuesday"_s}));
        QCOMPARE(names("this_month", mentee), QStringList({u"End of month"_s, u"Next Monday"_s,
                                                           u"Sunday night"_s, u"Tuesday"_s}));
        // In Tokyo the week is over nine hours sooner, in Honolulu ten hours later.
        PersonOptions tokyo;
        tokyo.timeZone = u"Asia/Tokyo"_s;
        QCOMPARE(names("this_week", server->makePerson(Role::Mentee, u"T"_s, tokyo)),
                 QStringList{u"Tuesday"_s});
        PersonOptions honolulu;
        honolulu.timeZone = u"Pacific/Honolulu"_s;
        QCOMPARE(names("this_week", server->makePerson(Role::Mentee, u"H"_s, honolulu)),
                 QStringList({u"Next Monday"_s, u"Sunday night"_s, u"Tuesday"_s}));
        QCOMPARE(server->get("/api/mentors?hasSlots=today", mentee).status, 400);
        QCOMPARE(server->get("/api/mentors?hasSlots=this_week&hasSlots=this_month", mentee).status,
                 400);
    }

    void bookedSlotsDoNotCount()
    {
        const auto mentor = server->makePerson(Role::Mentor, u"Grace"_s);
        const SlotId slot = server->database.makeSlot(mentor.id, monday.addDays(2));
        QCOMPARE(names("this_week", mentee).size(), 1);
        const QString booking =
            server
                ->post("/api/bookings",
                       {{u"timeSlotId"_s, slot.toString()}, {u"meetingGoal"_s, u"Talk about it"_s}},
                       mentee)
                .json()[u"id"]
                .toString();
        QCOMPARE(names("this_week", mentee).size(), 0);
        server->put("/api/bookings/" + booking.toLatin1() + "/cancel", {}, mentee);
        QCOMPARE(names("this_week", mentee).size(), 1);
    }

    /// Many have slots at the same moment, some are dormant, booked, capped or have none: the order
    /// is the plain definition's, on the pages that are walked to and on those beyond.
    void theSoonestAreThoseOfThePlainDefinition()
    {
        auto &db = server->database;
        db.exec(u"INSERT INTO users (email_sealed, email_index, role, reputation_tier, created_at, "
                "last_activity_at) SELECT ('s' || n)::bytea, ('i' || n)::bytea, 'mentor', "
                "(enum_range(NULL::reputation_tier))[1 + n % 4], '2025-01-01', "
                "'2026-01-05T12:00Z'::timestamptz - make_interval(days => (n % 8) * 12) FROM "
                "generate_series(1, 180) n"_s);
        db.exec(u"INSERT INTO user_profiles (user_id, name, load_cap) SELECT id, 'Twin ' || (n % "
                "17), CASE WHEN n % 5 = 0 THEN 1 END FROM (SELECT id, row_number() OVER (ORDER BY "
                "id) AS n FROM users WHERE role = 'mentor') m"_s);
        // One moment of very many, some of few, and some that only one has.
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) SELECT id, s, s + "
                "interval '30 minutes' FROM users CROSS JOIN LATERAL (SELECT hashtext(id::text) & "
                "1023 AS h) drawn CROSS JOIN LATERAL (VALUES "
                "('2026-01-05T13:00Z'::timestamptz, 1), ('2026-01-06T12:00Z', h % 40), "
                "('2026-01-07T09:00Z', (h % 3) / 2), ('2026-01-09T09:00Z', h % 6), "
                "('2026-01-11T09:00Z'::timestamptz + make_interval(mins => 30 * (h % 7)), h % 2)) "
                "AS v (s, no) WHERE role = 'mentor' AND no = 0 OR role = 'mentor' AND h % 11 = 0 "
                "AND s > '2026-01-11'"_s);
        db.exec(u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
                "meeting_type, status, confirmed_at, confirmed_by, meeting_start_time, "
                "meeting_end_time, created_at) SELECT s.id, s.mentor_id, ?, 'What to do next', "
                "'online', 'confirmed', '2026-01-05', s.mentor_id, s.start_time, s.end_time, "
                "'2026-01-05' FROM (SELECT DISTINCT ON (start_time) * FROM time_slots ORDER BY "
                "start_time, id) s"_s,
                {mentee.id.value});
        RawConnection app(db.appConfig());
        app.actAs(u"mentee"_s, mentee.id);
        const QList<std::pair<QByteArray, QString>> filters{
            {"", u"true"_s},
            {"&tier=gold,platinum", u"c.reputation_tier >= 'gold'"_s},
            {"&hasSlots=this_week", u"f.next < '2026-01-12'"_s},
            {"&q=twin", u"true"_s},
            {"&tier=bronze&hasSlots=this_month",
             u"c.reputation_tier = 'bronze' AND f.next < '2026-02-01'"_s}};
        for (const auto &[filter, condition] : filters) {
            const QStringList expected =
                app.scalar(
                       u"SELECT string_agg(c.mentor_id::text, ',' ORDER BY c.last_activity_at < "
                       "oh_dormant_before('2026-01-05T12:00Z'), f.next NULLS LAST, "
                       "c.search_name, c.mentor_id) FROM mentor_cards c LEFT JOIN LATERAL "
                       "(SELECT b.start AS next FROM oh_bookable_starts(c.mentor_id, "
                       "'2026-01-06T12:00Z', '2026-01-05T12:00Z') AS b (start) LIMIT 1) f ON "
                       "true WHERE c.is_listed AND %1"_s.arg(condition))
                    .toString()
                    .split(u',', Qt::SkipEmptyParts);
            QVERIFY(expected.size() > 20);
            for (const bool byCursor : {true, false}) {
                QStringList found;
                QByteArray next;
                for (int pages = 0; pages < 40; ++pages) {
                    const QJsonObject one =
                        server->get("/api/mentors?sort=nextSlot&limit=7" + filter + next, mentee)
                            .json();
                    QCOMPARE(one[u"total"].toInt(), int(expected.size()));
                    const QJsonArray items = one[u"items"].toArray();
                    for (const auto &item : items)
                        found.append(item[u"id"].toString());
                    if (items.size() < 7)
                        break;
                    next = byCursor ? "&cursor=" + one[u"nextCursor"].toString().toLatin1()
                                    : "&offset=" + QByteArray::number(found.size());
                }
                QVERIFY2(found == expected, filter.constData());
            }
        }
    }

    /// With 60,000 slots of 1,000 mentors the filter asks an index, and nothing reads the table.
    void nothingScansTheSlots()
    {
        auto &db = server->database;
        db.exec(u"INSERT INTO users (id, email_sealed, email_index, role, created_at) "
                "SELECT gen_random_uuid(), ('s' || n)::bytea, ('i' || n)::bytea, 'mentor', now() "
                "FROM generate_series(1, 1000) n"_s);
        db.exec(u"INSERT INTO user_profiles (user_id, name) "
                "SELECT id, 'Mentor ' || id FROM users WHERE role = 'mentor'"_s);
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) "
                "SELECT u.id, s, s + interval '30 minutes' FROM users u, generate_series("
                "'2026-01-06T09:00Z'::timestamptz, '2026-01-06T09:00Z'::timestamptz + "
                "interval '59 hours', interval '1 hour') s WHERE u.role = 'mentor'"_s);
        QCOMPARE(db.scalar(u"SELECT count(*) FROM time_slots"_s).toInt(), 60000);
        RawConnection owner(db.ownerConfig());
        QVERIFY(owner.exec(u"VACUUM (ANALYZE) time_slots"_s));
        QVERIFY(owner.exec(u"VACUUM (ANALYZE) users"_s));
        QVERIFY(owner.exec(u"VACUUM (ANALYZE) user_profiles"_s));

        QFile file(u":/sql/queries/people/list_mentors_by_name.sql"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QString sql = QString::fromUtf8(file.readAll());
        const QList<std::pair<QString, QString>> values{
            {u":now"_s, u"'2026-01-05T12:00Z'::timestamptz"_s},
            {u":earliest"_s, u"'2026-01-06T12:00Z'::timestamptz"_s},
            {u":until"_s, u"'2026-01-12T00:00Z'"_s},
            {u":known_version"_s, u"NULL"_s},
            {u":known_total"_s, u"NULL"_s},
            {u":after"_s, u"NULL"_s},
            {u":words"_s, u"NULL"_s},
            {u":pattern"_s, u"NULL"_s},
            {u":industries"_s, u"'{}'"_s},
            {u":technologies"_s, u"'{}'"_s},
            {u":stage"_s, u"NULL"_s},
            {u":tiers"_s, u"'{}'"_s},
            {u":limit"_s, u"20"_s},
            {u":offset"_s, u"0"_s}};
        for (const auto &[name, value] : values)
            sql.replace(QRegularExpression(u"(?<!:)"_s + name + u"\\b"_s), value);
        // As the login role, so that row level security is part of the plan.
        RawConnection app(db.appConfig());
        app.actAs(u"mentee"_s, mentee.id);
        QSqlQuery explain(app.database());
        QVERIFY2(explain.exec(u"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "_s + sql),
                 qPrintable(explain.lastError().text()));
        QString plan;
        while (explain.next())
            plan += explain.value(0).toString() + u'\n';
        QVERIFY2(!plan.contains(u"Seq Scan on time_slots"_s), qPrintable(plan));
        QVERIFY2(plan.contains(u"Index Scan using time_slots_live_uq"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"time_slots_start_idx"_s), qPrintable(plan));
        QCOMPARE(server->get("/api/mentors?hasSlots=this_week", mentee).json()[u"total"].toInt(),
                 1000);
    }
};

OH_TEST(TstHasSlots)
#include "tst_hasslots.moc"
