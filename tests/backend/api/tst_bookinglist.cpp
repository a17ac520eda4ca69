// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/pagesread.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

constexpr int mentors = 12;

struct Listed
{
    QDateTime start;
    QString id;
    bool operator==(const Listed &) const = default;
    bool operator<(const Listed &other) const
    {
        return start == other.start ? id < other.id : start < other.start;
    }
};

} // namespace

/// The coordinators' list of all bookings (issue 5: 20,000 of them are browsed): by the start it is
/// walked along an index, and shows what reading and sorting everything would.
class TstBookingList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    int m_days = 0;

    /// For each of so many more days a meeting of each mentor, all at the same moment, in all
    /// statuses; the first days lie ahead, some meetings go on at this moment, the others are ever
    /// longer ago. Unless all is `settled`, requests and meetings have come to their end without
    /// anybody having written that down.
    void addDays(int days, bool settled)
    {
        auto &db = server->database;
        const QVariantList range{m_days + 1, m_days + days};
        m_days += days;
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) SELECT u.id, s, s + "
                "interval '30 minutes' FROM users u, generate_series(?::int, ?::int) d, LATERAL "
                "(SELECT '2026-01-15T11:45Z'::timestamptz - make_interval(days => d) AS s) at "
                "WHERE u.role = 'mentor'"_s,
                range);
        db.exec(
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            "meeting_type, status, confirmed_at, confirmed_by, canceled_at, canceled_by, "
            "meeting_start_time, meeting_end_time, created_at) SELECT s.id, s.mentor_id, e.id, "
            "'What to do next', 'online', st, CASE WHEN st IN ('confirmed', 'completed') THEN "
            "s.start_time - interval '2 days' END, CASE WHEN st IN ('confirmed', 'completed') THEN "
            "s.mentor_id END, CASE WHEN st = 'canceled' THEN s.start_time END, CASE WHEN st = "
            "'canceled' THEN e.id END, s.start_time, s.end_time, s.start_time - interval '9 days' "
            "FROM (SELECT row_number() OVER (ORDER BY id) AS k, id FROM users "
            "WHERE role = 'mentor') m JOIN (SELECT row_number() OVER (ORDER BY id) AS k, id FROM "
            "users WHERE role = 'mentee') e ON e.k = m.k JOIN time_slots s ON s.mentor_id = m.id "
            "CROSS JOIN LATERAL (SELECT extract(epoch FROM '2026-01-15T11:45Z' - "
            "s.start_time)::int "
            "/ 86400 AS d) day CROSS JOIN LATERAL (SELECT (enum_range(NULL::booking_status))[1 + "
            "(m.k + d) % 5] AS drawn) w CROSS JOIN LATERAL (SELECT CASE WHEN ? AND drawn = "
            "'pending' THEN 'expired' WHEN ? AND drawn = 'confirmed' THEN 'completed' ELSE drawn "
            "END AS st) ended WHERE d BETWEEN ? AND ?"_s,
            QVariantList{settled, settled} + range);
        RawConnection owner(db.ownerConfig());
        for (const QString &table : {u"bookings"_s, u"time_slots"_s, u"users"_s})
            QVERIFY2(owner.exec(u"VACUUM (ANALYZE) "_s + table), qPrintable(owner.lastError()));
    }
    QJsonObject page(const QByteArray &query)
    {
        const HttpReply reply = server->get("/api/admin/bookings?" + query, coordinator);
        if (reply.status != 200)
            qWarning("%s: %d %s", query.constData(), reply.status, reply.body.constData());
        return reply.json();
    }
    static QList<Listed> listed(const QJsonObject &page)
    {
        QList<Listed> found;
        const QJsonArray items = page[u"items"].toArray();
        for (const auto &item : items)
            found.append(
                {QDateTime::fromString(item[u"meetingStartTime"].toString(), Qt::ISODateWithMs),
                 item[u"id"].toString()});
        return found;
    }
    /// Page after page, by the cursor or by how many there were.
    QList<Listed> all(const QByteArray &query, bool byCursor)
    {
        QList<Listed> found;
        QByteArray next;
        for (int pages = 0; pages < 200; ++pages) {
            const QJsonObject one = page(query + "&limit=7" + next);
            found += listed(one);
            const QString cursor = one[u"nextCursor"].toString();
            if (cursor.isEmpty())
                return found;
            next = byCursor ? "&cursor=" + cursor.toLatin1()
                            : "&offset=" + QByteArray::number(found.size());
        }
        qWarning("%s does not end", query.constData());
        return found;
    }

    static QHash<QString, QString> parameters(const QHash<QString, QString> &given)
    {
        QHash<QString, QString> values{{u"status"_s, u"'{}'"_s},
                                       {u"from"_s, u"NULL"_s},
                                       {u"to"_s, u"NULL"_s},
                                       {u"after"_s, u"NULL"_s},
                                       {u"limit"_s, u"20"_s},
                                       {u"offset"_s, u"0"_s},
                                       {u"total"_s, u"1"_s},
                                       {u"sort"_s, u"'startTime'"_s},
                                       {u"now"_s, u"'2026-01-05T12:00Z'"_s}};
        values.insert(given);
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(monday);
        coordinator = server->makePerson(Role::Coordinator);
        for (int i = 0; i < mentors; ++i) {
            server->database.makeUser(u"mentor"_s);
            server->database.makeUser(u"mentee"_s);
        }
        addDays(30, false);
        // Some of these said no; two are called the same, and one nothing.
        auto &db = server->database;
        db.exec(u"UPDATE bookings SET canceled_by = mentor_id WHERE status = 'canceled' AND "
                "extract(day FROM meeting_start_time)::int % 2 = 0"_s);
        db.exec(
            u"UPDATE user_profiles SET name = 'The Same' WHERE user_id IN (SELECT id FROM users "
            "WHERE role = 'mentor' ORDER BY id LIMIT 2)"_s);
        db.exec(u"UPDATE user_profiles SET name = NULL WHERE user_id IN (SELECT id FROM users "
                "WHERE role = 'mentee' ORDER BY id LIMIT 1)"_s);
    }
    void cleanupTestCase() { server.reset(); }

    void walkingShowsWhatSortingShows_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<bool>("latestFirst");
        const QByteArrayList statuses{"",
                                      "pending",
                                      "confirmed",
                                      "completed",
                                      "canceled",
                                      "expired",
                                      "pending,confirmed",
                                      "completed,expired",
                                      "pending,confirmed,completed,canceled,expired"};
        const QByteArrayList ranges{"", "&from=2026-01-01T00:00:00Z", "&to=2026-01-01T00:00:00Z",
                                    "&from=2025-12-28T11:45:00Z&to=2026-01-08T11:45:00Z"};
        for (const QByteArray &status : statuses) {
            for (const QByteArray &range : ranges) {
                const QByteArray filter = (status.isEmpty() ? "" : "&status=" + status) + range;
                QTest::addRow("up %s", filter.constData()) << filter << false;
                QTest::addRow("down %s", filter.constData()) << filter << true;
            }
        }
    }
    void walkingShowsWhatSortingShows()
    {
        QFETCH(QByteArray, filter);
        QFETCH(bool, latestFirst);
        const QByteArray query = (latestFirst ? "sort=-startTime" : "sort=startTime") + filter;
        // Whoever is of any tier is everybody; that statement reads all and sorts it.
        const QByteArray sorted = query + "&tier=bronze,silver,gold,platinum";
        const QList<Listed> walked = all(query, true);
        QCOMPARE(all(query, false), walked);
        QCOMPARE(page(query)[u"total"].toInt(), walked.size());
        QCOMPARE(page(sorted)[u"total"].toInt(), walked.size());
        // Among meetings of one moment the two may differ.
        QList<Listed> expected = all(sorted, true);
        std::sort(expected.begin(), expected.end());
        if (latestFirst)
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(walked, expected);
    }

    void everyOrderIsWhatThePlainDefinitionSays_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("condition");
        const QString after = u"b.meeting_start_time DESC, b.id DESC"_s;
        const QList<std::pair<QByteArray, QString>> orders{
            {"sort=-createdAt", u"b.created_at DESC, b.id DESC"_s},
            {"sort=status", u"b.effective, "_s + after},
            {"sort=mentor", u"coalesce(pm.name, ''), b.mentor_id, "_s + after},
            {"sort=mentee", u"coalesce(pe.name, ''), b.mentee_id, "_s + after}};
        for (const auto &[query, order] : orders)
            QTest::newRow(query.constData()) << query << order << u"true"_s;
        const QList<std::pair<QByteArray, QString>> statuses{
            {"pending", u"b.effective = 'pending'"_s},
            {"confirmed", u"b.effective = 'confirmed'"_s},
            {"completed", u"b.effective = 'completed'"_s},
            {"canceled,expired", u"b.effective IN ('canceled', 'expired')"_s},
            {"pending,completed", u"b.effective IN ('pending', 'completed')"_s}};
        for (const auto &[names, condition] : statuses) {
            QTest::addRow("made last, %s", names.constData())
                << "sort=-createdAt&status=" + names << orders.at(0).second << condition;
            QTest::addRow("by status, %s", names.constData())
                << "sort=status&status=" + names << orders.at(1).second << condition;
        }
        QTest::newRow("by status, some days")
            << QByteArray("sort=status&from=2025-12-28T11:45:00Z&to=2026-01-08T11:45:00Z")
            << orders.at(1).second
            << u"b.meeting_start_time >= '2025-12-28T11:45Z' AND b.meeting_start_time < "
               "'2026-01-08T11:45Z'"_s;
        const auto declined = u"b.status = 'canceled' AND b.canceled_by = b.mentor_id"_s;
        QTest::newRow("declined") << QByteArray("sort=startTime&declined=true")
                                  << u"b.meeting_start_time, b.id"_s << declined;
        QTest::newRow("declined, the latest first")
            << QByteArray("sort=-startTime&declined=true") << after << declined;
        QTest::newRow("declined, some days")
            << QByteArray("sort=-startTime&declined=true&from=2025-12-28T11:45:00Z") << after
            << u"b.meeting_start_time >= '2025-12-28T11:45Z' AND "_s + declined;
    }
    void everyOrderIsWhatThePlainDefinitionSays()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, order);
        QFETCH(QString, condition);
        const QStringList expected =
            server->database
                .scalar(
                    u"SELECT coalesce(string_agg(b.id::text, ',' ORDER BY %1), '') FROM (SELECT "
                    "b.*, oh_effective_status(b.status, b.created_at, b.meeting_start_time, "
                    "b.meeting_end_time, '2026-01-05T12:00Z') AS effective FROM bookings b "
                    "WHERE b.deleted_at IS NULL) b JOIN user_profiles pm ON pm.user_id = "
                    "b.mentor_id JOIN user_profiles pe ON pe.user_id = b.mentee_id WHERE "
                    "%2"_s.arg(order, condition))
                .toString()
                .split(u',', Qt::SkipEmptyParts);
        QVERIFY(expected.size() > 7);
        for (const bool byCursor : {true, false}) {
            const QList<Listed> found = all(query, byCursor);
            QStringList ids;
            for (const Listed &one : found)
                ids.append(one.id);
            QVERIFY2(ids == expected, byCursor ? "by cursor" : "by offset");
        }
        QCOMPARE(page(query)[u"total"].toInt(), int(expected.size()));
    }

    /// A page begins where the one before ended, whoever was booked meanwhile.
    void whatComesMeanwhileMovesNothing()
    {
        const QJsonObject first = page("limit=10");
        const auto mentor = server->makePerson(Role::Mentor);
        const auto mentee = server->makePerson(Role::Mentee);
        const int before = page("")[u"total"].toInt();
        const SlotId slot = server->database.makeSlot(mentor.id, monday.addDays(20));
        QCOMPARE(server
                     ->post("/api/bookings",
                            {{u"timeSlotId"_s, slot.toString()},
                             {u"meetingGoal"_s, u"Talk about pricing"_s}},
                            mentee)
                     .status,
                 201);
        // Counted at once, however lately it was counted before.
        const QJsonObject now = page("limit=11");
        QCOMPARE(now[u"total"].toInt(), before + 1);
        const QJsonObject second =
            page("limit=10&cursor=" + first[u"nextCursor"].toString().toLatin1());
        QList<Listed> both = listed(first) + listed(second);
        QCOMPARE(listed(now).mid(1), both.mid(0, 10));
        both.removeIf([seen = QSet<QString>()](const Listed &one) mutable {
            const bool again = seen.contains(one.id);
            seen.insert(one.id);
            return again;
        });
        QCOMPARE(both.size(), 20);
    }

    /// At thirty times the bookings a page costs no more than one and a half times as much. What
    /// nobody wrote down stays as it is: a job does so every minute.
    void aPageCostsTheSameHoweverManyThereAre()
    {
        QMap<QString, QHash<QString, QString>> filters{
            {u"all"_s, {}},
            {u"since a day"_s, {{u"from"_s, u"'2025-12-30T00:00Z'"_s}}},
            {u"until a day"_s, {{u"to"_s, u"'2026-01-09T00:00Z'"_s}}},
            {u"further"_s,
             {{u"after"_s, u"'{\"t\": \"2026-01-02T11:45:00Z\", \"i\": "
                           "\"90b1738b-2c38-4ee1-a8a4-16aa34d75ba8\"}'"_s}}}};
        for (const char *status : {"pending", "confirmed", "completed", "canceled", "expired"})
            filters.insert(QString::fromLatin1(status),
                           {{u"status"_s, u"'{%1}'"_s.arg(QLatin1StringView(status))}});
        const auto measured = [&] {
            QMap<QString, int> pages;
            for (const QString &file : {u"list_all_up"_s, u"list_all_down"_s}) {
                for (auto it = filters.constBegin(); it != filters.constEnd(); ++it)
                    pages.insert(file + u' ' + it.key(),
                                 pagesRead(server->database, coordinator.id, u"bookings/"_s + file,
                                           parameters(it.value())));
            }
            const QList<std::pair<QString, QString>> orders{
                {u"list_all_created"_s, u"'-createdAt'"_s},
                {u"list_all_status"_s, u"'status'"_s},
                {u"list_all_mentor"_s, u"'mentor'"_s},
                {u"list_all_mentee"_s, u"'mentee'"_s},
                {u"list_declined"_s, u"'startTime'"_s},
                {u"list_declined"_s, u"'-startTime'"_s}};
            for (const auto &[file, sort] : orders)
                pages.insert(file + u' ' + sort,
                             pagesRead(server->database, coordinator.id, u"bookings/"_s + file,
                                       parameters({{u"sort"_s, sort}})));
            return pages;
        };
        const QMap<QString, int> few = measured();
        addDays(29 * 30, true);
        const QMap<QString, int> many = measured();
        for (auto it = few.constBegin(); it != few.constEnd(); ++it) {
            QVERIFY2(it.value() > 0, qPrintable(it.key()));
            const int now = many.value(it.key());
            QVERIFY2(now > 0 && now <= it.value() * 1.5,
                     qPrintable(u"%1: %2, then %3"_s.arg(it.key()).arg(it.value()).arg(now)));
        }
    }
};

OH_TEST(TstBookingList)
#include "tst_bookinglist.moc"
