// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A server remembers what it read. Whatever changes, and whoever changes it, it answers as one
/// that remembers nothing.
class TstRemembering : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> site;
    LivePerson mentor;
    LivePerson mentee;
    LivePerson other;
    SlotId slot;
    SlotId later;
    /// The same database without a memory.
    std::unique_ptr<server::ServerApp> forgetful;
    quint16 forgetfulPort = 0;

    QByteArrayList targets() const
    {
        const QByteArray id = mentor.id.toString().toLatin1();
        return {"/api/mentors?limit=20",
                "/api/mentors?limit=20&tier=gold",
                "/api/mentors?limit=20&sort=nextSlot",
                "/api/mentors/" + id,
                "/api/mentors/" + id + "/availability?startDate=2026-01-05&endDate=2026-01-20",
                "/api/slots/available?mentorId=" + id + "&startDate=2026-01-05&endDate=2026-01-20",
                "/api/bookings/my-bookings?limit=20",
                "/api/bookings/my-bookings?tab=upcoming",
                "/api/mentors/facets?hasSlots=this_month"};
    }
    static QByteArray answer(quint16 port, const QByteArray &target, const QByteArray &token)
    {
        const HttpReply reply =
            httpRequest(port, "GET", target, {}, {{"Authorization", "Bearer " + token}});
        QByteArray body = reply.body;
        if (reply.status != 200)
            body = reply.code().toLatin1(); // without the request's id
        return QByteArray::number(reply.status) + ' ' + body;
    }
    /// The first target that the two servers answer differently.
    QByteArray difference() const
    {
        for (const LivePerson &who : {mentee, mentor, other}) {
            const QByteArrayList all = targets();
            for (const QByteArray &target : all) {
                const QByteArray one = answer(site->port, target, who.token);
                const QByteArray two = answer(forgetfulPort, target, who.token);
                if (one != two)
                    return target + "\n" + one + "\n" + two;
            }
        }
        return {};
    }
    double hits() { return site->metric("officehours_read_cache_hits_total"); }

private Q_SLOTS:
    void init()
    {
        site = std::make_unique<LiveSite>();
        mentor = site->person(Role::Mentor, u"Grace Hopper"_s);
        mentee = site->person(Role::Mentee, u"Ada Lovelace"_s);
        other = site->person(Role::Mentee, u"Mary Shelley"_s);
        slot = site->makeOpenSlot(mentor, 3);
        later = site->makeOpenSlot(mentor, 5);
        site->open();
        site->options.config.readCacheMegabytes = 0;
        forgetful = site->startSecond(forgetfulPort);
    }
    void cleanup()
    {
        forgetful.reset();
        site.reset();
    }

    void nothingIsOlderThanTheDatabase_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("a slot is gone", u"DELETE FROM time_slots WHERE id = :slot"_s);
        row("a slot is deleted", u"UPDATE time_slots SET deleted_at = now() WHERE id = :slot"_s);
        row("a new slot",
            u"INSERT INTO time_slots (mentor_id, availability_block_id, start_time, end_time) "
            "SELECT mentor_id, availability_block_id, start_time + interval '1 day', "
            "end_time + interval '1 day' FROM time_slots WHERE id = :slot"_s);
        row("a block's words", u"UPDATE availability_blocks SET description = 'Bring your deck'"_s);
        row("a load cap", u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = :mentor"_s);
        row("a name", u"UPDATE user_profiles SET name = 'Grace B. Hopper' "
                      "WHERE user_id = :mentor"_s);
        row("the other party's name",
            u"UPDATE user_profiles SET name = 'Augusta Ada King' WHERE user_id = :mentee"_s);
        row("the viewer's zone", u"UPDATE user_profiles SET time_zone = 'Pacific/Auckland' "
                                 "WHERE user_id = :mentee"_s);
        row("unlisted", u"UPDATE user_profiles SET visibility = 'unlisted' "
                        "WHERE user_id = :mentor"_s);
        row("a mentor's tier", u"UPDATE users SET reputation_tier = 'gold', reputation_score = 4.2 "
                               "WHERE id = :mentor"_s);
        row("a mentee's tier",
            u"UPDATE users SET reputation_tier = 'platinum' WHERE id = :mentee"_s);
        row("dormant", u"UPDATE users SET last_activity_at = '2025-01-01' WHERE id = :mentor"_s);
        row("deactivated", u"UPDATE users SET is_active = false WHERE id = :mentor"_s);
        row("removed",
            u"UPDATE users SET is_active = false, deleted_at = now() WHERE id = :mentor"_s);
        row("the viewer deactivated", u"UPDATE users SET is_active = false WHERE id = :mentee"_s);
        row("another role", u"UPDATE users SET role = 'mentee' WHERE id = :mentor"_s);
        row("a session ended", u"UPDATE sessions SET ended_at = now() WHERE user_id = :mentee"_s);
        row("a session deleted", u"DELETE FROM sessions WHERE user_id = :mentee"_s);
        row("a link", u"INSERT INTO user_urls (user_id, url_type, url) "
                      "VALUES (:mentor, 'website', 'https://a.example')"_s);
        row("a tag", u"WITH tag AS (INSERT INTO taxonomy (category, value, display_name, source, "
                     "is_approved) VALUES ('industry', 'fintech', 'FinTech', 'admin', true) "
                     "RETURNING id) INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) "
                     "SELECT 'user', :mentor, id FROM tag"_s);
        row("words of the profile", u"UPDATE user_profiles SET seniority = 'Partner', "
                                    "keywords = '{pricing}' WHERE user_id = :mentor"_s);
        row("a booking is confirmed", u"UPDATE bookings SET status = 'confirmed', "
                                      "confirmed_at = now(), confirmed_by = :mentor"_s);
        row("a booking is canceled",
            u"UPDATE bookings SET status = 'canceled', canceled_at = now()"_s);
        row("a booking is somebody else's",
            u"UPDATE bookings SET mentee_id = (SELECT id FROM users WHERE role = 'mentee' AND "
            "id <> :mentee LIMIT 1) WHERE mentee_id = :mentee"_s);
        row("an exception",
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
            "reviewed_by, reviewed_at, expires_at) VALUES (:mentee, :mentor, "
            "'They met at the demo day', 'approved', :mentor, now(), '2026-02-01')"_s);
    }
    void nothingIsOlderThanTheDatabase()
    {
        QFETCH(QString, change);
        // A mentor above the mentee, so that an exception matters.
        site->database.exec(u"UPDATE users SET reputation_tier = 'platinum' WHERE id = '%1'"_s.arg(
            mentor.id.toString()));
        site->database.makeBooking(later, mentee.id, u"pending"_s, site->clock.now());
        QTRY_COMPARE(difference(), QByteArray());
        const double before = hits();
        QCOMPARE(difference(), QByteArray());
        QVERIFY2(hits() >= before + double(3 * targets().size()), "it did not remember");

        for (const auto &[name, id] :
             {std::pair(u":slot"_s, slot.toString()), std::pair(u":mentor"_s, mentor.id.toString()),
              std::pair(u":mentee"_s, mentee.id.toString())})
            change.replace(name, u'\'' + id + u'\'');
        const QByteArrayList all = targets();
        QByteArrayList old;
        for (const QByteArray &target : all)
            old.append(answer(site->port, target, mentee.token));
        site->database.exec(change);
        QTRY_COMPARE(difference(), QByteArray());
        QByteArrayList changed;
        for (const QByteArray &target : all)
            changed.append(answer(site->port, target, mentee.token));
        QVERIFY2(changed != old, "this change is to be seen somewhere");
    }
    /// What this server writes is true for the next who asks it, without waiting for anything.
    void whoWritesReadsIt()
    {
        site->database.exec(u"UPDATE users SET reputation_tier = 'platinum' WHERE id = '%1'"_s.arg(
            mentee.id.toString())); // who may book as much as they like
        const QByteArray free = targets().at(5);
        const auto openSlots = [&] {
            return site->get(free, other.token).json()[u"items"].toArray().size();
        };
        const auto mine = [&](const LivePerson &who) {
            return site->get("/api/bookings/my-bookings", who.token).json()[u"total"].toInt();
        };
        for (int round = 0; round < 8; ++round) {
            const SlotId next = site->makeOpenSlot(mentor, 6, round);
            QTRY_COMPARE(difference(), QByteArray());
            const auto before = openSlots();
            const int bookings = mine(mentor);
            QCOMPARE(mine(mentee), bookings);
            const HttpReply booked = site->book(mentee, next);
            QCOMPARE(booked.status, 201);
            QCOMPARE(openSlots(), before - 1);
            QCOMPARE(mine(mentee), bookings + 1);
            QCOMPARE(mine(mentor), bookings + 1);
            const QByteArray id = booked.json()[u"id"].toString().toLatin1();
            if (round % 2 == 0)
                continue;
            QCOMPARE(httpRequest(site->port, "PUT", "/api/bookings/" + id + "/cancel", "{}",
                                 {{"Content-Type", "application/json"},
                                  {"Authorization", "Bearer " + mentee.token}})
                         .status,
                     200);
            QCOMPARE(openSlots(), before);
        }
    }
    /// Who keeps a slot sees it open, and nobody else does.
    void aHeldSlotIsNotTheSameForAll()
    {
        const auto held = [&](const LivePerson &who) {
            const QJsonArray items =
                site->get(targets().at(5), who.token).json()[u"items"].toArray();
            for (const auto &item : items) {
                if (item[u"id"].toString() == slot.toString())
                    return item[u"isHeld"].toBool() ? 1 : 0;
            }
            return -1;
        };
        QCOMPARE(held(mentee), 0);
        QCOMPARE(held(other), 0);
        const QByteArray hold = "/api/slots/" + slot.toString().toLatin1() + "/hold";
        QCOMPARE(site->post(hold, {}, mentee.token).status, 200);
        QCOMPARE(held(mentee), 0);
        QCOMPARE(held(other), 1);
        QCOMPARE(held(mentee), 0);
        QCOMPARE(httpRequest(site->port, "DELETE", hold, {},
                             {{"Authorization", "Bearer " + mentee.token}})
                     .status,
                 204);
        QCOMPARE(held(other), 0);
    }
    /// Without LISTEN nothing is remembered …
    void deafServersRememberNothing()
    {
        site->app.reset();
        site->options.config.readCacheMegabytes = 24;
        site->options.live.relistenFirst = site->options.live.relistenLast = std::chrono::hours(1);
        site->open();
        QTRY_COMPARE(difference(), QByteArray());
        killConnections(site->database.adminConfig(), site->database.name());
        QTRY_COMPARE(site->metric("officehours_live_listening"), 0.0);
        const double before = hits();
        for (int i = 0; i < 10; ++i) {
            const QByteArray name = "Changed " + QByteArray::number(i);
            site->database.exec(u"UPDATE user_profiles SET name = '%1' WHERE user_id = '%2'"_s.arg(
                QString::fromLatin1(name), mentor.id.toString()));
            QVERIFY(answer(site->port, targets().at(3), mentee.token).contains(name));
        }
        QCOMPARE(hits(), before);
    }
    /// … and with it again all is.
    void theyLearnToListenAgain()
    {
        QTRY_COMPARE(difference(), QByteArray());
        killConnections(site->database.adminConfig(), site->database.name());
        site->database.exec(
            u"UPDATE user_profiles SET name = 'Changed meanwhile' WHERE user_id = '%1'"_s.arg(
                mentor.id.toString()));
        const double before = hits();
        QTRY_VERIFY(difference().isEmpty() && hits() > before);
        QVERIFY(answer(site->port, targets().at(3), mentee.token).contains("Changed meanwhile"));
    }
};

OH_TEST(TstRemembering)
#include "tst_remembering.moc"
