// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QDeadlineTimer>
#include <QTest>

#include <thread>
#include <vector>

namespace oh::test {

/// A server with one person of each role, and short ways to what tests of bookings do all the time.
struct BookingWorld
{
    explicit BookingWorld(bool requireCalendar = false,
                          const calendars::EventWorks &calendarEvents = {})
        : server(monday, requireCalendar, {}, TestServer::Calendars{}, calendarEvents)
    {
        mentor = server.makePerson(Role::Mentor, u"Grace Hopper"_s);
        mentee = server.makePerson(Role::Mentee, u"Ada Lovelace"_s);
        coordinator = server.makePerson(Role::Coordinator, u"Katherine Johnson"_s);
    }

    TestServer server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;

    static inline const QString goal = u"Talk about pricing and the first ten customers"_s;

    SlotId slotIn(qint64 hours, int minutes = 30)
    {
        return server.database.makeSlot(mentor.id, server.clock.now().addSecs(hours * 3600),
                                        minutes);
    }
    HttpReply book(SlotId slot, const TestServer::Person &person, const QByteArray &key = {})
    {
        return server.post("/api/bookings",
                           {{u"timeSlotId"_s, slot.toString()}, {u"meetingGoal"_s, goal}}, person,
                           key);
    }
    QString booked(SlotId slot, const TestServer::Person &person)
    {
        const HttpReply reply = book(slot, person);
        if (reply.status != 201)
            qWarning("%d %s", reply.status, reply.body.constData());
        return reply.json()[u"id"].toString();
    }
    QString confirmed(SlotId slot, const TestServer::Person &person)
    {
        QString id = booked(slot, person);
        put(path(id, "/confirm"), mentor);
        return id;
    }
    static QByteArray path(const QString &booking, const QByteArray &after = {})
    {
        return "/api/bookings/" + booking.toLatin1() + after;
    }
    HttpReply put(const QByteArray &target, const TestServer::Person &person,
                  const QJsonObject &body = {})
    {
        return server.put(target, body, person);
    }
    HttpReply propose(const QString &booking, SlotId slot, const TestServer::Person &person)
    {
        return server.post(path(booking, "/proposals"), {{u"timeSlotId"_s, slot.toString()}},
                           person);
    }
    QJsonObject booking(const QString &id) { return server.get(path(id), coordinator).json(); }
    QString status(const QString &id) { return booking(id)[u"status"].toString(); }
    /// The mentor, long after an hour's token would have expired.
    void advanceDays(int days)
    {
        server.clock.advanceSecs(qint64(days) * 24 * 3600);
        mentor.token = server.signIn(mentor.id, Role::Mentor);
        mentee.token = server.signIn(mentee.id, Role::Mentee);
        coordinator.token = server.signIn(coordinator.id, Role::Coordinator);
    }
    int count(const QString &sql, const QVariantList &values = {})
    {
        return server.database.scalar(sql, values).toInt();
    }
    int audited(const QString &action)
    {
        return count(u"SELECT count(*) FROM audit_log WHERE action_type = ?"_s, {action});
    }
};

/// All at the same time, each on a thread of its own.
template <typename Work>
std::vector<HttpReply> atOnce(int many, Work work)
{
    std::vector<HttpReply> replies(static_cast<size_t>(many));
    std::vector<std::thread> threads;
    for (int i = 0; i < many; ++i)
        threads.emplace_back([&replies, &work, i] { replies[size_t(i)] = work(i); });
    for (std::thread &thread : threads)
        thread.join();
    return replies;
}

/// Two that want the same row, `first` before `second`: the test has it locked by that statement
/// until both stand in line for it, which is served in its order. False when they never came to
/// stand there.
template <typename First, typename Second>
bool inLine(TestDatabase &database, const QString &locking, const QVariantList &values, First first,
            Second second)
{
    RawConnection admin(database.adminConfig());
    RawConnection lock(database.ownerConfig());
    const auto standing = [&admin](int wanted) {
        // Somebody else may stand in some line, too.
        for (const QDeadlineTimer end(patience); !end.hasExpired(); QTest::qSleep(5)) {
            if (admin
                    .scalar(u"SELECT count(*) FROM pg_stat_activity "
                            "WHERE datname = current_database() AND wait_event_type = 'Lock'"_s)
                    .toInt() >= wanted)
                return true;
        }
        return false;
    };
    if (!lock.exec(u"BEGIN"_s) || !lock.exec(locking, values) || lock.count() != 1)
        return false;
    std::thread one(first);
    bool stood = standing(1);
    std::thread two(second);
    stood = stood && standing(2);
    lock.exec(u"COMMIT"_s);
    one.join();
    two.join();
    return stood;
}

template <typename First, typename Second>
bool inLineForABooking(TestDatabase &database, const QString &booking, First first, Second second)
{
    return inLine(database, u"SELECT FROM bookings WHERE id = ?::uuid FOR UPDATE"_s, {booking},
                  first, second);
}

template <typename First, typename Second>
bool inLineForASlot(TestDatabase &database, const QString &slot, First first, Second second)
{
    return inLine(database, u"SELECT FROM time_slots WHERE id = ?::uuid FOR UPDATE"_s, {slot},
                  first, second);
}

inline int countOf(const std::vector<HttpReply> &replies, int status, const QString &code = {})
{
    int found = 0;
    for (const HttpReply &reply : replies)
        found += reply.status == status && (code.isEmpty() || reply.code() == code);
    return found;
}

/// Nobody is ever shown that the database had to try again.
inline int serverErrors(const std::vector<HttpReply> &replies)
{
    int found = 0;
    for (const HttpReply &reply : replies)
        found += reply.status >= 500 || reply.status == 0;
    return found;
}

/// How many deadlocks PostgreSQL has found in this database. A connection tells what it met when it
/// ends, so all that the server has are ended, and it makes new ones.
inline int deadlocksIn(TestDatabase &database)
{
    RawConnection admin(database.adminConfig());
    admin.exec(u"SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity WHERE datname = "
               "current_database() AND backend_type = 'client backend' AND usename = ?"_s,
               {database.appConfig().user});
    return admin
        .scalar(u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s)
        .toInt();
}

} // namespace oh::test
