// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Requests that come while others are at work share a transaction. Each hears what it would have
/// heard alone.
class TstBookingsTogether : public QObject
{
    Q_OBJECT

private:
    struct Wish
    {
        TestServer::Person mentee;
        SlotId slot;
        QByteArray key = {};
        /// Instead of, or besides, what a request says.
        QJsonObject body = {};
        /// Whoever has no business there is refused before anybody waits.
        bool comesThrough = true;
    };
    HttpReply ask(const Wish &wish)
    {
        QJsonObject body{{u"timeSlotId"_s, wish.slot.toString()},
                         {u"meetingGoal"_s, BookingWorld::goal}};
        for (auto it = wish.body.begin(); it != wish.body.end(); ++it)
            body.insert(it.key(), it.value());
        return w->server.post("/api/bookings", body, wish.mentee, wish.key);
    }

    std::unique_ptr<BookingWorld> w;

    TestServer::Person founder(const PersonOptions &options = {})
    {
        static int counter = 0;
        return w->server.makePerson(Role::Mentee, u"Founder %1"_s.arg(++counter), options);
    }
    SlotId slotOf(const TestServer::Person &mentor, int halfHour)
    {
        return w->server.database.makeSlot(mentor.id,
                                           monday.addDays(2).addSecs(qint64(halfHour) * 1800));
    }
    /// All of them at once, after everybody who could have worked on them alone has something else
    /// to do.
    std::vector<HttpReply> together(const QList<Wish> &wishes)
    {
        constexpr int lanes = 2;
        RawConnection admin(w->server.database.adminConfig());
        RawConnection lock(w->server.database.ownerConfig());
        std::vector<std::thread> threads;
        std::vector<HttpReply> replies(static_cast<size_t>(wishes.size()));
        const auto waits = [&admin] {
            return admin
                .scalar(u"SELECT count(*) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND wait_event_type = 'Lock'"_s)
                .toInt();
        };
        lock.exec(u"BEGIN"_s);
        for (int lane = 0; lane < lanes; ++lane) {
            const auto busy = founder();
            lock.exec(u"SELECT FROM users WHERE id = ?::uuid FOR UPDATE"_s, {busy.id.toString()});
            const SlotId slot = slotOf(w->mentor, 100 + m_used++);
            threads.emplace_back([this, busy, slot] { w->book(slot, busy); });
            // One by one: two that come at once may share a lane.
            for (int i = 0; waits() <= lane; ++i) {
                if (i > 2000)
                    qFatal("nobody waits");
                QTest::qSleep(5);
            }
        }
        for (int i = 0; i < wishes.size(); ++i)
            threads.emplace_back(
                [this, &wishes, &replies, i] { replies[size_t(i)] = ask(wishes[i]); });
        qsizetype gathered = 0;
        for (const Wish &wish : wishes)
            gathered += wish.key.isEmpty() && wish.comesThrough;
        for (int i = 0; w->server.pool().stats().queued < gathered; ++i) {
            if (i > 2000)
                qFatal("not all came");
            QTest::qSleep(5);
        }
        lock.exec(u"COMMIT"_s);
        for (std::thread &thread : threads)
            thread.join();
        return replies;
    }
    /// In how many transactions these were written.
    int transactions(const QList<Wish> &wishes)
    {
        QStringList ids;
        for (const Wish &wish : wishes)
            ids.append(wish.slot.toString());
        return w->count(u"SELECT count(DISTINCT xmin::text) FROM bookings "
                        "WHERE time_slot_id = ANY (string_to_array(?, ',')::uuid[])"_s,
                        {ids.join(u',')});
    }
    int m_used = 0;

    /// Somebody who asks, in a situation that can be made as often as one likes.
    struct Situation
    {
        TestServer::Person mentor;
        Wish wish;
    };
    using Change = std::function<void(Situation &)>;

    Situation situation(const Change &change)
    {
        PersonOptions options;
        options.timeZone = u"America/New_York"_s;
        Situation made;
        made.mentor = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s);
        made.wish.mentee = w->server.makePerson(Role::Mentee, u"Ada Lovelace"_s, options);
        made.wish.slot = slotOf(made.mentor, 0);
        change(made);
        return made;
    }
    void sql(const QString &statement, UserId id)
    {
        w->server.database.exec(statement, {id.toString()});
    }
    /// With numbers for ids, in the order in which they come, and without the clock of the
    /// database: what two situations have in common.
    static QByteArray withoutIds(const QByteArray &text)
    {
        static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
        static const QRegularExpression stamp(u"\"updatedAt\":\"[^\"]*\""_s);
        QHash<QString, int> known;
        QString out = QString::fromUtf8(text).remove(stamp);
        qsizetype from = 0;
        for (auto match = id.match(out); match.hasMatch(); match = id.match(out, from)) {
            const int number = known.value(match.captured(), int(known.size()));
            known.insert(match.captured(), number);
            const QString name = u"<%1>"_s.arg(number);
            out.replace(match.capturedStart(), match.capturedLength(), name);
            from = match.capturedStart() + name.size();
        }
        return out.toUtf8();
    }
    /// What it has led to, for whom, and in whose name.
    QString traces(const Situation &situation)
    {
        return w->server.database
            .scalar(
                u"WITH who AS (SELECT ?::uuid AS mentor, ?::uuid AS mentee) SELECT concat_ws(' | "
                u"', "
                "(SELECT string_agg(concat_ws(' ', b.status, b.created_via, b.mentee_id = "
                "w.mentee, "
                "b.created_by = w.mentee, b.updated_by = w.mentee, b.confirmed_by = w.mentor, "
                "b.location), ', ' ORDER BY b.status, b.created_at) FROM bookings b "
                "WHERE b.mentor_id = w.mentor), "
                "(SELECT string_agg(concat_ws(' ', s.is_booked, s.lapses_at), ', ' ORDER BY "
                "s.start_time) FROM time_slots s WHERE s.mentor_id = w.mentor), "
                "(SELECT count(*) FROM slot_holds h WHERE h.mentor_id = w.mentor), "
                "(SELECT string_agg(concat_ws(' ', r.status, r.used_at IS NOT NULL, "
                "r.used_booking_id IS NOT NULL), ', ' ORDER BY r.created_at) FROM "
                "tier_override_requests r WHERE r.mentor_id = w.mentor), "
                "(SELECT string_agg(concat_ws(' ', n.kind, n.user_id = w.mentor, n.created_by = "
                "w.mentee), ', ' ORDER BY n.kind, n.user_id = w.mentor) FROM notifications n WHERE "
                "n.user_id IN (w.mentor, w.mentee)), "
                "(SELECT string_agg(concat_ws(' ', m.template, m.recipient_id = w.mentor, "
                "m.created_by = w.mentee), ', ' ORDER BY m.template, m.recipient_id = w.mentor) "
                "FROM mail_outbox m WHERE m.recipient_id IN (w.mentor, w.mentee))) FROM who w"_s,
                {situation.mentor.id.toString(), situation.wish.mentee.id.toString()})
            .toString();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        m_used = 0;
    }
    void cleanup() { w.reset(); }

    void eachGetsTheirOwn()
    {
        QList<Wish> wishes;
        for (int i = 0; i < 12; ++i)
            wishes.append({founder(), slotOf(w->mentor, i)});
        const auto replies = together(wishes);
        QCOMPARE(transactions(wishes), 1);
        for (int i = 0; i < wishes.size(); ++i) {
            const HttpReply &reply = replies[size_t(i)];
            QVERIFY2(reply.status == 201, reply.body.constData());
            const QJsonObject booking = reply.json();
            QCOMPARE(booking[u"menteeId"].toString(), wishes[i].mentee.id.toString());
            QCOMPARE(booking[u"timeSlotId"].toString(), wishes[i].slot.toString());
            const QString id = booking[u"id"].toString();
            QCOMPARE(w->server.get(BookingWorld::path(id), wishes[i].mentee).json(), booking);
            QCOMPARE(w->server.get(BookingWorld::path(id), wishes[(i + 1) % 12].mentee).status,
                     404);
            QCOMPARE(w->count(u"SELECT count(*) FROM bookings WHERE id = ?::uuid "
                              "AND created_by = mentee_id AND updated_by = mentee_id "
                              "AND created_via = 'mentee' AND status = 'pending'"_s,
                              {id}),
                     1);
            QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE id = ?::uuid AND is_booked "
                              "AND booking_id = ?::uuid AND lapses_at IS NOT NULL"_s,
                              {wishes[i].slot.toString(), id}),
                     1);
            // The mentor's note and mail, and the mentee's mail.
            QCOMPARE(w->count(u"SELECT count(*) FROM notifications WHERE booking_id = ?::uuid "
                              "AND user_id = ?::uuid AND created_by = ?::uuid"_s,
                              {id, w->mentor.id.toString(), wishes[i].mentee.id.toString()}),
                     1);
            QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox WHERE data ->> 'bookingId' = ? "
                              "AND created_by = ?::uuid"_s,
                              {id, wishes[i].mentee.id.toString()}),
                     2);
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM untold_news"_s), 0);
    }

    void oneSlotTwice()
    {
        const SlotId slot = slotOf(w->mentor, 0);
        const auto replies = together({{founder(), slot}, {founder(), slot}, {founder(), slot}});
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(countOf(replies, 409, u"SLOT_UNAVAILABLE"_s), 2);
    }

    void oneMenteeFourTimes()
    {
        PersonOptions options;
        options.tier = u"bronze"_s;
        const auto mentee = founder(options);
        QList<Wish> wishes{{founder(), slotOf(w->mentor, 20)}};
        for (int i = 0; i < 4; ++i)
            wishes.append({mentee, slotOf(w->mentor, i)});
        const auto replies = together(wishes);
        QCOMPARE(countOf(replies, 201), 3); // two a week, and the other's
        QCOMPARE(countOf(replies, 403, u"WEEKLY_LIMIT_REACHED"_s), 2);
    }

    void aFullWeekStaysFull()
    {
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 2 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        const auto other = w->server.makePerson(Role::Mentor, u"Joan Clarke"_s);
        QList<Wish> wishes;
        for (int i = 0; i < 5; ++i)
            wishes.append({founder(), slotOf(w->mentor, i)});
        wishes.append({founder(), slotOf(other, 0)});
        // Those that keep the lanes busy are of the same mentor and may come first.
        const auto replies = together(wishes);
        QCOMPARE(replies.back().status, 201);
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201) + countOf(replies, 403, u"LOAD_CAP_REACHED"_s), 6);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM time_slots WHERE mentor_id = ?::uuid AND is_booked"_s,
                     {w->mentor.id.toString()}),
            2);
    }

    void whatStandsInTheWayOfOneIsTheirOwn()
    {
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        PersonOptions platinum;
        platinum.tier = u"platinum"_s;
        const auto high = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s, platinum);
        const auto fine = founder();
        const auto low = founder(bronze);
        const auto gone = founder();
        const auto deactivated = founder();
        const auto busy = founder();
        const auto held = founder();
        const SlotId keptSlot = slotOf(w->mentor, 5);
        w->server.database.exec(u"UPDATE sessions SET ended_at = now() WHERE user_id = ?::uuid"_s,
                                {gone.id.toString()});
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                                {deactivated.id.toString()});
        w->server.database.makeBooking(slotOf(high, 6), busy.id);
        QCOMPARE(
            w->server.post("/api/slots/" + keptSlot.toString().toLatin1() + "/hold", {}, w->mentee)
                .status,
            200);
        const QList<Wish> wishes{
            {fine, slotOf(w->mentor, 0)},      {low, slotOf(high, 1)},
            {gone, slotOf(w->mentor, 2)},      {deactivated, slotOf(w->mentor, 3)},
            {founder(), SlotId(newUuidV7(1))}, {held, keptSlot},
            {busy, slotOf(w->mentor, 6)},      {founder(), slotOf(w->mentor, 7)}};
        const auto replies = together(wishes);
        QStringList codes;
        for (const HttpReply &reply : replies)
            codes.append(u"%1 %2"_s.arg(reply.status).arg(reply.code()));
        QCOMPARE(codes, QStringList({u"201 "_s, u"403 TIER_RESTRICTED"_s, u"401 SESSION_ENDED"_s,
                                     u"403 ACCOUNT_DEACTIVATED"_s, u"404 NOT_FOUND"_s,
                                     u"409 SLOT_HELD"_s, u"409 MEETING_OVERLAP"_s, u"201 "_s}));
        QCOMPARE(transactions({wishes.first(), wishes.last()}), 1);
    }

    void anExceptionIsUsedUp()
    {
        PersonOptions platinum;
        platinum.tier = u"platinum"_s;
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        const auto high = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s, platinum);
        const auto lifted = founder(bronze);
        w->server.database.exec(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, "
                                u"reason, status, expires_at) "
                                "VALUES (?::uuid, ?::uuid, 'asked', 'approved', '2099-01-01')"_s,
                                {lifted.id.toString(), high.id.toString()});
        const auto replies = together({{founder(), slotOf(w->mentor, 0)},
                                       {lifted, slotOf(high, 0)},
                                       {lifted, slotOf(high, 1)}});
        QCOMPARE(replies[0].status, 201);
        QCOMPARE(countOf(replies, 201), 2);
        QCOMPARE(countOf(replies, 403, u"TIER_RESTRICTED"_s), 1);
    }

    void oneThatBreaksDoesNotBreakTheOthers()
    {
        const auto unlucky = founder();
        w->server.database.exec(
            u"CREATE FUNCTION test_breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "IF NEW.mentee_id = '%1' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$"_s
                .arg(unlucky.id.toString()));
        w->server.database.exec(u"CREATE TRIGGER test_breaks BEFORE INSERT ON bookings "
                                "FOR EACH ROW EXECUTE FUNCTION test_breaks()"_s);
        const auto replies = together({{founder(), slotOf(w->mentor, 0)},
                                       {unlucky, slotOf(w->mentor, 1)},
                                       {founder(), slotOf(w->mentor, 2)}});
        QCOMPARE(replies[0].status, 201);
        QCOMPARE(replies[1].status, 500);
        QCOMPARE(replies[2].status, 201);
    }

    /// The shared transaction has the server's rights. Nobody gets anything by it, and hears
    /// nothing, that the single way would have kept from them: each of these is asked alone and in
    /// company.
    void nobodyFaresOtherwiseThanAlone()
    {
        const auto exception = [this](const Situation &of, UserId mentee, const QString &status,
                                      const QString &expires) {
            w->server.database.exec(
                u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
                "expires_at) VALUES (?::uuid, ?::uuid, 'asked', ?::override_status, "
                "?::timestamptz)"_s,
                {mentee.toString(), of.mentor.id.toString(), status, expires});
        };
        const auto outOfReach = [this](const Situation &of) {
            sql(u"UPDATE users SET reputation_tier = 'platinum', reputation_score = 4.8 WHERE id = ?::uuid"_s,
                of.mentor.id);
            sql(u"UPDATE users SET reputation_tier = 'bronze', reputation_score = 2 WHERE id = ?::uuid"_s,
                of.wish.mentee.id);
        };
        const auto mentorIs = [this](const QString &what) {
            return [this, what](Situation &it) {
                sql(u"UPDATE users SET %1 WHERE id = ?::uuid"_s.arg(what), it.mentor.id);
            };
        };
        const auto menteeIs = [this](const QString &what) {
            return [this, what](Situation &it) {
                sql(u"UPDATE users SET %1 WHERE id = ?::uuid"_s.arg(what), it.wish.mentee.id);
            };
        };
        const auto slotIs = [this](const QString &what) {
            return [this, what](Situation &it) {
                w->server.database.exec(u"UPDATE time_slots SET %1 WHERE id = ?::uuid"_s.arg(what),
                                        {it.wish.slot.toString()});
            };
        };
        const auto profileIs = [this](const QString &what) {
            return [this, what](Situation &it) {
                sql(u"UPDATE user_profiles SET %1 WHERE user_id = ?::uuid"_s.arg(what),
                    it.mentor.id);
            };
        };
        const auto holds = [this](const TestServer::Person &who, SlotId slot) {
            QCOMPARE(w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold", {}, who)
                         .status,
                     200);
        };
        const auto saying = [](const QJsonObject &what) {
            return [what](Situation &it) { it.wish.body = what; };
        };
        const std::vector<std::pair<const char *, Change>> cases{
            {"fine", [](Situation &) {}},
            {"with materials",
             saying({{u"materialsUrls"_s, QJsonArray{u"https://a.example/deck"_s}}})},
            {"a goal too short", saying({{u"meetingGoal"_s, u"Hi"_s}})},
            {"no goal", saying({{u"meetingGoal"_s, QJsonValue()}})},
            {"a field that there is not", saying({{u"status"_s, u"confirmed"_s}})},
            {"as somebody else", saying({{u"menteeId"_s, w->mentee.id.toString()}})},
            {"of another mentor", saying({{u"mentorId"_s, w->mentor.id.toString()}})},
            {"of the right mentor",
             [](Situation &it) {
                 it.wish.body = {{u"mentorId"_s, it.mentor.id.toString()}};
             }},
            {"unlisted mentor", profileIs(u"visibility = 'unlisted'"_s)},
            {"mentor who confirms at once", profileIs(u"auto_confirm = true"_s)},
            {"mentor whose week is full",
             [&, this](Situation &it) {
                 profileIs(u"load_cap = 1"_s)(it);
                 w->server.database.makeBooking(slotOf(it.mentor, 4), founder().id);
             }},
            {"deactivated mentor", mentorIs(u"is_active = false"_s)},
            {"deactivated mentor out of reach",
             [&, this](Situation &it) {
                 outOfReach(it);
                 mentorIs(u"is_active = false"_s)(it);
             }},
            {"removed mentor", mentorIs(u"deleted_at = now()"_s)},
            {"a mentor no more", mentorIs(u"role = 'mentee'"_s)},
            {"dormant mentor", mentorIs(u"last_activity_at = '2025-08-01'"_s)},
            {"deactivated mentee", menteeIs(u"is_active = false"_s)},
            {"removed mentee", menteeIs(u"deleted_at = now()"_s)},
            {"a mentee no more", menteeIs(u"role = 'mentor'"_s)},
            {"signed out",
             [this](Situation &it) {
                 sql(u"UPDATE sessions SET ended_at = now() WHERE user_id = ?::uuid"_s,
                     it.wish.mentee.id);
             }},
            {"slot that is gone", slotIs(u"deleted_at = now()"_s)},
            {"slot that there never was",
             [](Situation &it) { it.wish.slot = SlotId(newUuidV7(7)); }},
            {"slot within the day",
             [this](Situation &it) {
                 it.wish.slot = w->server.database.makeSlot(it.mentor.id, monday.addSecs(7200));
             }},
            {"slot in the past",
             [this](Situation &it) {
                 it.wish.slot = w->server.database.makeSlot(it.mentor.id, monday.addDays(-2));
             }},
            {"slot at which the mentor is busy elsewhere", slotIs(u"is_busy_elsewhere = true"_s)},
            {"slot that has no place in its block", slotIs(u"is_stale = true"_s)},
            {"taken slot",
             [this](Situation &it) {
                 w->server.database.makeBooking(it.wish.slot, founder().id, u"confirmed"_s);
             }},
            {"slot of a lapsed request",
             [this](Situation &it) {
                 w->server.database.makeBooking(it.wish.slot, founder().id, u"pending"_s,
                                                monday.addDays(-8));
             }},
            {"stale slot of a lapsed request",
             [&, this](Situation &it) {
                 w->server.database.makeBooking(it.wish.slot, founder().id, u"pending"_s,
                                                monday.addDays(-8));
                 slotIs(u"is_stale = true"_s)(it);
             }},
            {"own lapsed request",
             [this](Situation &it) {
                 w->server.database.makeBooking(it.wish.slot, it.wish.mentee.id, u"pending"_s,
                                                monday.addDays(-8));
             }},
            {"held by another", [&, this](Situation &it) { holds(w->mentee, it.wish.slot); }},
            {"held by oneself", [&](Situation &it) { holds(it.wish.mentee, it.wish.slot); }},
            {"something else at that time",
             [this](Situation &it) {
                 const auto other = w->server.makePerson(Role::Mentor, u"Joan Clarke"_s);
                 w->server.database.makeBooking(slotOf(other, 0), it.wish.mentee.id);
             }},
            {"two this week",
             [&, this](Situation &it) {
                 sql(u"UPDATE users SET reputation_tier = 'bronze' WHERE id = ?::uuid"_s,
                     it.wish.mentee.id);
                 for (int i : {4, 8})
                     w->server.database.makeBooking(slotOf(it.mentor, i), it.wish.mentee.id,
                                                    u"pending"_s, monday.addSecs(-i));
             }},
            {"out of reach", [&](Situation &it) { outOfReach(it); }},
            {"another's exception",
             [&, this](Situation &it) {
                 outOfReach(it);
                 exception(it, founder().id, u"approved"_s, u"2099-01-01"_s);
             }},
            {"exception that waits",
             [&](Situation &it) {
                 outOfReach(it);
                 exception(it, it.wish.mentee.id, u"pending"_s, u"2099-01-01"_s);
             }},
            {"exception that is over",
             [&](Situation &it) {
                 outOfReach(it);
                 exception(it, it.wish.mentee.id, u"approved"_s, u"2025-01-01"_s);
             }},
            {"exception",
             [&](Situation &it) {
                 outOfReach(it);
                 exception(it, it.wish.mentee.id, u"approved"_s, u"2099-01-01"_s);
             }},
            {"exception that is not needed",
             [&](Situation &it) {
                 exception(it, it.wish.mentee.id, u"approved"_s, u"2099-01-01"_s);
             }},
            {"coordinator",
             [this](Situation &it) {
                 it.wish.mentee = w->server.makePerson(Role::Coordinator, u"Ada Lovelace"_s);
                 it.wish.comesThrough = false;
             }},
            {"the mentor",
             [](Situation &it) {
                 it.wish.mentee = it.mentor;
                 it.wish.comesThrough = false;
             }},
            {"another mentor",
             [this](Situation &it) {
                 it.wish.mentee = w->server.makePerson(Role::Mentor, u"Ada Lovelace"_s);
                 it.wish.comesThrough = false;
             }},
            {"nobody",
             [](Situation &it) {
                 it.wish.mentee.token.clear();
                 it.wish.comesThrough = false;
             }},
        };
        std::vector<QByteArray> alone;
        for (const auto &[name, change] : cases) {
            const Situation single = situation(change);
            const HttpReply reply = ask(single.wish);
            alone.push_back(QByteArray::number(reply.status) + ' ' + withoutIds(reply.body) + '\n' +
                            traces(single).toUtf8());
            QVERIFY2(reply.status < 500, name);
        }
        std::vector<Situation> many;
        QList<Wish> wishes;
        for (const auto &[name, change] : cases) {
            many.push_back(situation(change));
            wishes.append(many.back().wish);
        }
        const auto replies = together(wishes);
        QVERIFY(transactions(wishes) < countOf(replies, 201)); // some did share one
        QByteArrayList differences;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QByteArray inCompany = QByteArray::number(replies[i].status) + ' ' +
                                         withoutIds(replies[i].body) + '\n' +
                                         traces(many[i]).toUtf8();
            if (inCompany == alone[i])
                continue;
            differences.append(cases[i].first);
            qWarning("%s\nalone: %s\nin company: %s", cases[i].first, alone[i].constData(),
                     inCompany.constData());
        }
        QCOMPARE(differences, QByteArrayList());
    }

    void aKeyIsKeptAllTheSame()
    {
        const auto mentee = founder();
        const SlotId slot = slotOf(w->mentor, 0);
        const auto replies = together({{mentee, slot, "the-same-key-for-both"},
                                       {founder(), slotOf(w->mentor, 1)},
                                       {founder(), slotOf(w->mentor, 2)}});
        QCOMPARE(countOf(replies, 201), 3);
        const HttpReply again = w->book(slot, mentee, "the-same-key-for-both");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, replies[0].body);
    }

    void whoWaitedWaitsNoLonger()
    {
        const auto patient = founder();
        w->server.database.exec(u"INSERT INTO waiting_list (mentor_id, mentee_id) "
                                "VALUES (?::uuid, ?::uuid)"_s,
                                {w->mentor.id.toString(), patient.id.toString()});
        const auto replies =
            together({{founder(), slotOf(w->mentor, 0)}, {patient, slotOf(w->mentor, 1)}});
        QCOMPARE(countOf(replies, 201), 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM waiting_list WHERE left_at IS NULL"_s), 0);
    }
};

OH_TEST(TstBookingsTogether)
#include "tst_bookingstogether.moc"
