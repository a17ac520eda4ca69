// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Many at the same time: one wins, the others hear why.
class TstExceptionRaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;

private Q_SLOTS:
    void init() { w = std::make_unique<ExceptionWorld>(); }
    void cleanup() { w.reset(); }

    void oneOfManyDecisionsWins()
    {
        for (int round = 0; round < 5; ++round) {
            const auto mentor = w->server.makePerson(Role::Mentor, u"Platinum"_s,
                                                     ExceptionWorld::ofTier(u"platinum"_s));
            const QString id = w->asked(w->bronze, mentor);
            const QByteArray token = w->tokenOf(w->second);
            const auto replies = atOnce(9, [&](int i) {
                if (i % 3 == 2)
                    return w->server.send("POST", ExceptionWorld::link(token), {}, {});
                return w->decide(id, i % 3 == 0 ? "approve" : "deny",
                                 i % 2 == 0 ? w->coordinator : w->second);
            });
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 409), 8);
            // Whoever comes second hears who was first, also out of the same moment.
            for (const HttpReply &reply : replies)
                QVERIFY2(reply.status == 200 || !reply.body.contains("Somebody"),
                         reply.body.constData());
            QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE target_entity_id = ?::uuid"_s,
                              {id}),
                     1);
        }
    }

    void oneOfManyRequestsIsMade()
    {
        const auto replies = atOnce(10, [&](int) { return w->ask(w->bronze, w->gold); });
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(countOf(replies, 409, u"EXCEPTION_PENDING"_s), 9);
        QCOMPARE(w->mailsOf(u"exception_requested"_s).size(), 2);
    }

    void oneOfManyBookingsUsesIt()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
        std::vector<SlotId> slots_;
        for (int i = 0; i < 8; ++i)
            slots_.push_back(w->goldSlot(48 + 2 * i));
        const auto replies =
            atOnce(8, [&](int i) { return w->book(slots_[size_t(i)], w->bronze); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(countOf(replies, 403, u"TIER_RESTRICTED"_s), 7);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM bookings WHERE mentee_id = ?"_s, {w->bronze.id.value}),
            1);
    }

    void undoneOrUsedNeverBoth()
    {
        for (int round = 0; round < 10; ++round) {
            const auto mentor = w->server.makePerson(Role::Mentor, u"Platinum"_s,
                                                     ExceptionWorld::ofTier(u"platinum"_s));
            const auto mentee = w->server.makePerson(Role::Mentee, u"Bronze"_s,
                                                     ExceptionWorld::ofTier(u"bronze"_s));
            const QString id = w->asked(mentee, mentor);
            QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
            const SlotId slot =
                w->server.database.makeSlot(mentor.id, w->server.clock.now().addDays(2));
            const auto replies = atOnce(2, [&](int i) {
                return i == 0 ? w->decide(id, "undo", w->coordinator) : w->book(slot, mentee);
            });
            QCOMPARE(serverErrors(replies), 0);
            QVERIFY((replies[0].status == 200) != (replies[1].status == 201));
        }
    }

    void decidedOrExpiredNeverBoth()
    {
        const QString id = w->asked(w->bronze, w->gold);
        w->server.clock.advanceSecs(7 * 24 * 3600 - 1);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        const QDateTime later = w->server.clock.now().addSecs(2);
        int expired = 0;
        std::thread job([&] {
            const auto done = w->server.pool().runBlocking<int>(
                storage::Actor::system(), [later](storage::Transaction &tx) {
                    return upkeep::rejectExpiredExceptions(tx, later);
                });
            expired = done ? *done : -1;
        });
        const HttpReply approved = w->decide(id, "approve", w->coordinator);
        job.join();
        QVERIFY(expired >= 0);
        QVERIFY2((approved.status == 200) != (expired == 1), approved.body.constData());
        QCOMPARE(
            w->count(
                u"SELECT count(*) FROM tier_override_requests WHERE status = ?::override_status"_s,
                {expired == 1 ? u"rejected"_s : u"approved"_s}),
            1);
    }

    void twoServersTellOfADecisionOnce()
    {
        QCOMPARE(w->decide(w->asked(w->bronze, w->gold), "approve", w->coordinator).status, 200);
        w->server.clock.advanceSecs(10);
        std::vector<int> told(4);
        std::vector<std::thread> servers;
        for (int &count : told)
            servers.emplace_back([&] { count = w->run(exceptions::tellDecided); });
        for (std::thread &server : servers)
            server.join();
        QCOMPARE(std::count(told.begin(), told.end(), 1), 1);
        QCOMPARE(std::count(told.begin(), told.end(), 0), 3);
        QCOMPARE(w->mailsOf(u"exception_approved"_s).size(), 1);
    }
};

OH_TEST(TstExceptionRaces)
#include "tst_exceptionraces.moc"
