// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR54–FR56, 003 4.1 "tier_override_requests", over the wire.
class TstExceptionsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;

    QJsonArray queue(const QByteArray &query)
    {
        return w->server.get("/api/tier-overrides/requests" + query, w->coordinator).items();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<ExceptionWorld>(); }
    void cleanup() { w.reset(); }

    void aRequestIsPendingForAWeekAndCoordinatorsAreTold()
    {
        const HttpReply reply = w->ask(w->bronze, w->gold);
        QCOMPARE(reply.status, 201);
        const QJsonObject made = reply.json();
        QCOMPARE(made[u"status"].toString(), u"pending"_s);
        QCOMPARE(made[u"scope"].toString(), u"one_time"_s);
        QCOMPARE(made[u"reason"].toString(), u"They sold to hospitals before"_s);
        QCOMPARE(made[u"mentor"][u"name"].toString(), u"Gold Mentor"_s);
        QCOMPARE(made[u"expiresAt"].toString(), u"2026-01-12T12:00:00.000Z"_s);
        QCOMPARE(made[u"isUsable"].toBool(), false);
        QVERIFY(made[u"reviewer"].isNull());
        QStringList expected{u"exception_requested:"_s + w->coordinator.id.toString(),
                             u"exception_requested:"_s + w->second.id.toString()};
        expected.sort();
        QCOMPARE(w->server.queuedMails(), expected);
        // The link in it decides nothing any more when the request has ended.
        QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox WHERE valid_until = "
                          "'2026-01-12 12:00Z'"_s),
                 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM notifications WHERE kind = "
                          "'tier_override_requested'"_s),
                 2);
        // FR56: the mail leads to this very request.
        const auto news =
            w->server.get("/api/notifications/mine", w->coordinator).items().first().toObject();
        QCOMPARE(news[u"link"].toString(), u"officehours://queues/"_s + made[u"id"].toString());
        QVERIFY(!QString::fromUtf8(w->server.get("/api/notifications/mine", w->coordinator).body)
                     .contains(u"sealed"_s));
    }

    void whoMayNotAskHearsWhy()
    {
        QCOMPARE(w->ask(w->mentee, w->mentor).code(), u"EXCEPTION_NOT_NEEDED"_s);
        QCOMPARE(w->ask(w->bronze, w->mentor).code(), u"EXCEPTION_NOT_NEEDED"_s);
        QCOMPARE(w->ask(w->bronze, w->gold, u"  "_s).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(w->ask(w->bronze, w->gold, u"x"_s.repeated(2001)).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(w->ask(w->bronze, w->coordinator).status, 404);
        QCOMPARE(w->ask(w->bronze, w->mentee).status, 404);
        QCOMPARE(w->ask(w->gold, w->gold).code(), u"FORBIDDEN"_s);
        w->asked(w->bronze, w->gold);
        const HttpReply again = w->ask(w->bronze, w->gold);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"EXCEPTION_PENDING"_s);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->gold.id.value});
        QCOMPARE(w->ask(w->mentee, w->gold).status, 404);
    }

    void aDormantMentorNeedsOneToo()
    {
        w->server.database.exec(
            u"UPDATE users SET last_activity_at = ?::timestamptz WHERE id = ?"_s,
            {monday.addDays(-91), w->mentor.id.value});
        const SlotId slot = w->slotIn(48);
        QCOMPARE(w->book(slot, w->mentee).code(), u"MENTOR_DORMANT"_s);
        const QString id = w->asked(w->mentee, w->mentor);
        QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
    }

    void noMoreThanTenInADay()
    {
        for (int i = 0; i < exceptionRequestsPerDay; ++i) {
            const auto other = w->server.makePerson(Role::Mentor, u"Other"_s,
                                                    ExceptionWorld::ofTier(u"platinum"_s));
            QVERIFY(!w->asked(w->bronze, other).isEmpty());
            w->server.clock.advanceSecs(60);
        }
        const HttpReply refused = w->ask(w->bronze, w->gold);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray::number(24 * 3600 - 600));
        w->server.clock.advanceSecs(24 * 3600 - 600);
        w->bronze.token = w->server.signIn(w->bronze.id, Role::Mentee);
        QCOMPARE(w->ask(w->bronze, w->gold).status, 201);
    }

    void approvedItLetsTheMenteeBookOnce()
    {
        const QString id = w->asked(w->bronze, w->gold);
        const SlotId slot = w->goldSlot(48);
        QCOMPARE(w->book(slot, w->bronze).code(), u"TIER_RESTRICTED"_s);
        w->server.clock.advanceSecs(3 * 24 * 3600 - 60);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        w->bronze.token = w->server.signIn(w->bronze.id, Role::Mentee);
        const HttpReply approved =
            w->decide(id, "approve", w->coordinator, {{u"notes"_s, u"Good reason"_s}});
        QCOMPARE(approved.status, 200);
        QCOMPARE(approved.json()[u"status"].toString(), u"approved"_s);
        QCOMPARE(approved.json()[u"reviewer"][u"name"].toString(), u"Katherine Johnson"_s);
        QCOMPARE(approved.json()[u"reviewNotes"].toString(), u"Good reason"_s);
        QCOMPARE(approved.json()[u"isUsable"].toBool(), true);
        // Seven days from the approval, not from the request.
        QCOMPARE(approved.json()[u"expiresAt"].toString(), u"2026-01-15T11:59:00.000Z"_s);
        const HttpReply booked = w->book(w->goldSlot(30), w->bronze);
        QCOMPARE(booked.status, 201);
        QCOMPARE(w->book(w->goldSlot(60), w->bronze).code(), u"TIER_RESTRICTED"_s);
        const QJsonObject used = w->server.get(ExceptionWorld::exception(id), w->bronze).json();
        QCOMPARE(used[u"bookingId"], booked.json()[u"id"]);
        QVERIFY(!used[u"usedAt"].isNull());
        QCOMPARE(used[u"isUsable"].toBool(), false);
        // Who decided is nothing for the mentee.
        QVERIFY(used[u"reviewer"].isNull());
        QCOMPARE(w->audited(u"tier_override.approved"_s), 1);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT (before_value ->> 'status') || '>' || (after_value ->> "
                             "'status') || ' ' || reason FROM audit_log WHERE action_type = "
                             "'tier_override.approved' AND admin_user_id = ?"_s,
                             {w->coordinator.id.value})
                     .toString(),
                 u"pending>approved Good reason"_s);
        // Used up: they may ask again.
        QCOMPARE(w->ask(w->bronze, w->gold).status, 201);
    }

    void anApprovalLapsesAfterAWeek()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
        w->server.clock.advanceSecs(7 * 24 * 3600);
        w->bronze.token = w->server.signIn(w->bronze.id, Role::Mentee);
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).code(), u"TIER_RESTRICTED"_s);
        QCOMPARE(
            w->server.get(ExceptionWorld::exception(id), w->bronze).json()[u"isUsable"].toBool(),
            false);
        QCOMPARE(w->ask(w->bronze, w->gold).status, 201);
    }

    void theFirstDecisionWinsAndIsNamed()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "deny", w->coordinator, {{u"notes"_s, u"Try silver"_s}}).status,
                 200);
        for (const char *what : {"approve", "deny"}) {
            const HttpReply late = w->decide(id, what, w->second);
            QCOMPARE(late.status, 409);
            QCOMPARE(late.code(), u"EXCEPTION_DECIDED"_s);
            QVERIFY2(
                late.message().contains(
                    u"Katherine Johnson denied this request on Monday, January 5, 2026, 12:00"_s),
                qPrintable(late.message()));
        }
        QVERIFY(w->decide(id, "approve", w->coordinator).message().startsWith(u"You denied"_s));
        QCOMPARE(w->status(id), u"denied"_s);
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).code(), u"TIER_RESTRICTED"_s);
        QCOMPARE(w->decide(u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s, "approve", w->second).status,
                 404);
    }

    void whatNobodyDecidedIsLockedAndCanBeAskedAgain()
    {
        const QString id = w->asked(w->bronze, w->gold);
        w->server.clock.advanceSecs(7 * 24 * 3600);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        w->bronze.token = w->server.signIn(w->bronze.id, Role::Mentee);
        // Before any job came around.
        QCOMPARE(w->status(id), u"rejected"_s);
        const HttpReply late = w->decide(id, "approve", w->coordinator);
        QCOMPARE(late.code(), u"EXCEPTION_DECIDED"_s);
        QVERIFY(late.message().contains(u"expired"_s));
        QCOMPARE(queue("?status=pending").size(), 0);
        QCOMPARE(queue("?status=rejected").size(), 1);
        QCOMPARE(w->ask(w->bronze, w->gold).status, 201);
        QCOMPARE(w->mailsOf(u"exception_expired"_s).size(), 1);
        QCOMPARE(w->run(upkeep::rejectExpiredExceptions), 0);
        QCOMPARE(w->decide(id, "deny", w->coordinator).code(), u"EXCEPTION_DECIDED"_s);
    }

    void theMenteeIsToldWhenItStands()
    {
        const QString yes = w->asked(w->bronze, w->gold);
        const auto other =
            w->server.makePerson(Role::Mentor, u"Other"_s, ExceptionWorld::ofTier(u"platinum"_s));
        const QString no = w->asked(w->bronze, other);
        QCOMPARE(w->decide(yes, "approve", w->coordinator).status, 200);
        QCOMPARE(w->decide(no, "deny", w->coordinator, {{u"notes"_s, u"Too early"_s}}).status, 200);
        w->server.clock.advanceSecs(9);
        QCOMPARE(w->run(exceptions::tellDecided), 0);
        w->server.clock.advanceSecs(1);
        QCOMPARE(w->run(exceptions::tellDecided), 2);
        QCOMPARE(w->run(exceptions::tellDecided), 0);
        const QString who = u':' + w->bronze.id.toString();
        QCOMPARE(w->mailsOf(u"exception_approved"_s), QStringList{u"exception_approved"_s + who});
        QCOMPARE(w->mailsOf(u"exception_denied"_s), QStringList{u"exception_denied"_s + who});
        // One is of use while the exception is, the other always.
        QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox m WHERE (m.template = "
                          "'exception_approved' AND m.valid_until = (SELECT r.expires_at FROM "
                          "tier_override_requests r WHERE r.status = 'approved')) OR (m.template = "
                          "'exception_denied' AND m.valid_until IS NULL)"_s),
                 2);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT data ->> 'reason' FROM mail_outbox WHERE template = "
                             "'exception_denied'"_s)
                     .toString(),
                 u"Too early"_s);
        const QJsonArray news = w->server.get("/api/notifications/mine", w->bronze).items();
        QCOMPARE(news.size(), 2);
        QStringList links;
        for (const auto &item : news)
            links.append(item[u"link"].toString());
        QVERIFY(links.contains(u"officehours://mentors/"_s + w->gold.id.toString()));
    }

    void aDecisionCanBeTakenBackForTenSeconds()
    {
        const QString id = w->asked(w->bronze, w->gold);
        const HttpReply approved = w->decide(id, "approve", w->coordinator);
        QCOMPARE(approved.json()[u"undoUntil"].toString(), u"2026-01-05T12:00:10.000Z"_s);
        QCOMPARE(w->decide(id, "undo", w->second).code(), u"UNDO_NOT_POSSIBLE"_s);
        w->server.clock.advanceSecs(9);
        const HttpReply undone = w->decide(id, "undo", w->coordinator);
        QCOMPARE(undone.status, 200);
        QCOMPARE(undone.json()[u"status"].toString(), u"pending"_s);
        QCOMPARE(undone.json()[u"expiresAt"].toString(), u"2026-01-12T12:00:00.000Z"_s);
        QVERIFY(undone.json()[u"reviewedAt"].isNull());
        QCOMPARE(w->decide(id, "undo", w->coordinator).code(), u"UNDO_NOT_POSSIBLE"_s);
        w->server.clock.advanceSecs(60);
        QCOMPARE(w->run(exceptions::tellDecided), 0);
        QCOMPARE(w->mailsOf(u"exception_approved"_s), QStringList());
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).code(), u"TIER_RESTRICTED"_s);
        QCOMPARE(w->audited(u"tier_override.undone"_s), 1);
        // Another one may decide it now; this time it stands.
        QCOMPARE(w->decide(id, "deny", w->second).status, 200);
        w->server.clock.advanceSecs(10);
        QCOMPARE(w->decide(id, "undo", w->second).code(), u"UNDO_NOT_POSSIBLE"_s);
        QCOMPARE(w->run(exceptions::tellDecided), 1);
        QCOMPARE(w->mailsOf(u"exception_denied"_s).size(), 1);
    }

    void whatWasUsedStays()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).status, 201);
        const HttpReply late = w->decide(id, "undo", w->coordinator);
        QCOMPARE(late.code(), u"UNDO_NOT_POSSIBLE"_s);
        QVERIFY(late.message().contains(u"booked"_s));
        // Who has used it needs no news of it.
        w->server.clock.advanceSecs(11);
        QCOMPARE(w->run(exceptions::tellDecided), 0);
    }

    void nobodyIsLetInToWhomNobodyCanCome()
    {
        const QString id = w->asked(w->bronze, w->gold);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->gold.id.value});
        const HttpReply refused = w->decide(id, "approve", w->coordinator);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"ACCOUNT_DEACTIVATED"_s);
        QVERIFY(refused.message().contains(u"Gold Mentor"_s));
        QCOMPARE(w->decide(id, "deny", w->coordinator).status, 200);
    }

    void theQueueIsFilteredSearchedSortedAndCounted()
    {
        const auto other = w->server.makePerson(Role::Mentor, u"Åsa Platinum"_s,
                                                ExceptionWorld::ofTier(u"platinum"_s));
        const QString first = w->asked(w->bronze, w->gold);
        w->server.clock.advanceSecs(60);
        const QString second =
            w->ask(w->mentee, other, u"Regulatory approval in Brazil"_s).json()[u"id"].toString();
        w->server.clock.advanceSecs(60);
        const QString third = w->asked(w->bronze, other);
        QCOMPARE(w->decide(third, "deny", w->coordinator).status, 200);
        const auto ids = [&](const QByteArray &query) {
            QStringList found;
            const QJsonArray items = queue(query);
            for (const auto &item : items)
                found.append(item[u"id"].toString());
            return found;
        };
        QCOMPARE(ids(""), (QStringList{first, second, third}));
        QCOMPARE(ids("?sort=-createdAt"), (QStringList{third, second, first}));
        QCOMPARE(ids("?status=pending"), (QStringList{first, second}));
        QCOMPARE(ids("?status=pending,denied&sort=mentor"), (QStringList{second, third, first}));
        QCOMPARE(ids("?sort=mentee"), (QStringList{second, first, third}));
        QCOMPARE(ids("?q=asa"), (QStringList{second, third}));
        QCOMPARE(ids("?q=brazil"), QStringList{second});
        QCOMPARE(ids("?q=100%25"), QStringList());
        QCOMPARE(ids("?menteeId=" + w->bronze.id.toString().toLatin1()),
                 (QStringList{first, third}));
        QCOMPARE(ids("?mentorId=" + w->gold.id.toString().toLatin1()), QStringList{first});
        QCOMPARE(ids("?limit=1&offset=1"), QStringList{second});
        const QJsonObject page =
            w->server.get("/api/tier-overrides/requests?limit=1&status=denied", w->second).json();
        QCOMPARE(page[u"total"].toInt(), 1);
        QCOMPARE(page[u"counts"].toObject(),
                 (QJsonObject{
                     {u"pending"_s, 2}, {u"approved"_s, 0}, {u"denied"_s, 1}, {u"rejected"_s, 0}}));
        QCOMPARE(w->server.get("/api/tier-overrides/requests?sort=size", w->second).status, 400);
        QCOMPARE(w->server.get("/api/tier-overrides/requests?status=lost", w->second).status, 400);
    }

    void everybodySeesTheirOwn()
    {
        const QString id = w->asked(w->bronze, w->gold);
        const auto mine = [&](const TestServer::Person &who, const QByteArray &query = {}) {
            return w->server.get("/api/tier-overrides/mine" + query, who).items().size();
        };
        QCOMPARE(mine(w->bronze), 1);
        QCOMPARE(mine(w->bronze, "?status=approved"), 0);
        QCOMPARE(mine(w->bronze, "?status=pending,approved"), 1);
        QCOMPARE(mine(w->gold), 1);
        QCOMPARE(mine(w->mentee), 0);
        QCOMPARE(mine(w->coordinator), 0);
        const QByteArray path = ExceptionWorld::exception(id);
        QCOMPARE(w->server.get(path, w->bronze).status, 200);
        QCOMPARE(w->server.get(path, w->gold).status, 200);
        QCOMPARE(w->server.get(path, w->mentee).status, 404);
        QCOMPARE(w->server.get(path, w->mentor).status, 404);
    }

    void manyAreDecidedEachForItself()
    {
        const QString first = w->asked(w->bronze, w->gold);
        const QString second =
            w->asked(w->mentee, w->server.makePerson(Role::Mentor, u"Other"_s,
                                                     ExceptionWorld::ofTier(u"platinum"_s)));
        const auto gone =
            w->server.makePerson(Role::Mentor, u"Gone"_s, ExceptionWorld::ofTier(u"platinum"_s));
        const QString third = w->asked(w->bronze, gone);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {gone.id.value});
        QCOMPARE(w->decide(first, "deny", w->second).status, 200);
        const QString unknown = u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s;
        const HttpReply reply =
            w->server.post("/api/tier-overrides/decisions",
                           {{u"ids"_s, QJsonArray{first, second, third, unknown}},
                            {u"decision"_s, u"approve"_s},
                            {u"notes"_s, u"All fine"_s}},
                           w->coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"done"].toInt(), 1);
        QCOMPARE(reply.json()[u"failed"].toInt(), 3);
        QStringList outcomes;
        const QJsonArray decided = reply.items();
        for (const auto &item : decided)
            outcomes.append(item[u"isDone"].toBool() ? item[u"status"].toString()
                                                     : item[u"code"].toString());
        QCOMPARE(outcomes, (QStringList{u"EXCEPTION_DECIDED"_s, u"approved"_s,
                                        u"ACCOUNT_DEACTIVATED"_s, u"NOT_FOUND"_s}));
        QVERIFY(reply.items().first()[u"message"].toString().contains(u"Dorothy Vaughan"_s));
        QCOMPARE(w->status(second), u"approved"_s);
        QCOMPARE(w->status(third), u"pending"_s);
        QCOMPARE(w->audited(u"tier_override.approved"_s), 1);
        const auto refused = [&](const QJsonObject &body) {
            return w->server.post("/api/tier-overrides/decisions", body, w->coordinator).status;
        };
        QCOMPARE(refused({{u"ids"_s, QJsonArray{}}, {u"decision"_s, u"deny"_s}}), 400);
        QCOMPARE(refused({{u"ids"_s, QJsonArray{third}}, {u"decision"_s, u"maybe"_s}}), 400);
    }

    void aRepeatedRequestGetsTheFirstAnswer()
    {
        const QJsonObject body{{u"mentorId"_s, w->gold.id.toString()}, {u"reason"_s, u"Why not"_s}};
        const HttpReply once = w->server.post("/api/tier-overrides", body, w->bronze, "key-1");
        const HttpReply again = w->server.post("/api/tier-overrides", body, w->bronze, "key-1");
        QCOMPARE(once.status, 201);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.json(), once.json());
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_requests"_s), 1);
    }
};

OH_TEST(TstExceptionsApi)
#include "tst_exceptionsapi.moc"
