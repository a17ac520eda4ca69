// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR19, 003 4.2 "Mentor Send Interest".
class TstReachOutApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;

    HttpReply reach(const TestServer::Person &mentor, const TestServer::Person &mentee,
                    const TestServer::Person &who, const QString &message = {})
    {
        QJsonObject body{{u"menteeId"_s, mentee.id.toString()}};
        if (!message.isEmpty())
            body.insert(u"message"_s, message);
        return w->server.post("/api/mentors/" + mentor.id.toString().toLatin1() + "/send-interest",
                              body, who);
    }
    HttpReply reach(const TestServer::Person &mentor, const TestServer::Person &mentee)
    {
        return reach(mentor, mentee, mentor);
    }
    QJsonObject mailData()
    {
        return QJsonDocument::fromJson(
                   w->server.database
                       .scalar(u"SELECT data::text FROM mail_outbox WHERE template = "
                               "'mentor_reach_out' ORDER BY id DESC LIMIT 1"_s)
                       .toString()
                       .toUtf8())
            .object();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<ExceptionWorld>(); }
    void cleanup() { w.reset(); }

    void whoCanBookIsTold()
    {
        const HttpReply reply = reach(w->mentor, w->mentee, w->mentor, u"I know that market"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"status"].toString(), u"sent"_s);
        QCOMPARE(reply.json()[u"requiresApproval"].toBool(true), false);
        QCOMPARE(reply.json()[u"overrideCreated"].toBool(true), false);
        QVERIFY(reply.json()[u"expiresAt"].isNull());
        QCOMPARE(w->server.queuedMails(),
                 QStringList{u"mentor_reach_out:"_s + w->mentee.id.toString()});
        QCOMPARE(mailData()[u"notes"].toString(), u"I know that market"_s);
        QCOMPARE(mailData()[u"hasException"].toBool(true), false);
        const QJsonObject news =
            w->server.get("/api/notifications/mine", w->mentee).items().first().toObject();
        QCOMPARE(news[u"kind"].toString(), u"mentor_reach_out"_s);
        QCOMPARE(news[u"link"].toString(), u"officehours://mentors/"_s + w->mentor.id.toString());
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_requests"_s), 0);
    }

    void whoCouldNotBookCanForAWeek()
    {
        const SlotId slot = w->goldSlot(48);
        QCOMPARE(w->book(slot, w->bronze).code(), u"TIER_RESTRICTED"_s);
        const HttpReply reply = reach(w->gold, w->bronze);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"requiresApproval"].toBool(true), false);
        QCOMPARE(reply.json()[u"overrideCreated"].toBool(), true);
        QCOMPARE(reply.json()[u"expiresAt"].toString(), u"2026-01-12T12:00:00Z"_s);
        QCOMPARE(mailData()[u"hasException"].toBool(), true);
        const QJsonObject made =
            w->server.get("/api/tier-overrides/mine", w->bronze).items().first().toObject();
        QCOMPARE(made[u"status"].toString(), u"approved"_s);
        QCOMPARE(made[u"isMentorInitiated"].toBool(), true);
        QCOMPARE(made[u"reason"].toString(), u"Mentor-initiated interest"_s);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM tier_override_requests WHERE reviewed_by = mentor_id "
                     "AND reviewed_at = created_at"_s),
            1);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = "
                          "'tier_override.granted' AND admin_user_id = ?"_s,
                          {w->gold.id.value}),
                 1);
        // Nobody has to be told another time, and no coordinator was asked.
        w->server.clock.advanceSecs(60);
        QCOMPARE(w->run(exceptions::tellDecided), 0);
        QCOMPARE(w->server.queuedMails().size(), 1);
        QCOMPARE(w->book(slot, w->bronze).status, 201);
        QCOMPARE(w->book(w->goldSlot(60), w->bronze).code(), u"TIER_RESTRICTED"_s);
    }

    void aDormantMentorsMenteeCanBookToo()
    {
        w->server.database.exec(
            u"UPDATE users SET last_activity_at = ?::timestamptz WHERE id = ?"_s,
            {monday.addDays(-91), w->mentor.id.value});
        const HttpReply reply = reach(w->mentor, w->mentee);
        QCOMPARE(reply.json()[u"overrideCreated"].toBool(), true);
        QCOMPARE(w->book(w->slotIn(48), w->mentee).status, 201);
    }

    void aRequestThatWaitsIsAnsweredByIt()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(reach(w->gold, w->bronze).status, 200);
        QCOMPARE(w->status(id), u"approved"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_requests"_s), 1);
        const HttpReply late = w->decide(id, "deny", w->coordinator);
        QCOMPARE(late.code(), u"EXCEPTION_DECIDED"_s);
        QVERIFY(late.message().contains(u"Gold Mentor approved"_s));
        QCOMPARE(w->decide(id, "undo", w->coordinator).code(), u"UNDO_NOT_POSSIBLE"_s);
    }

    void anExceptionThatIsThereIsEnough()
    {
        const QString id = w->asked(w->bronze, w->gold);
        QCOMPARE(w->decide(id, "approve", w->coordinator).status, 200);
        const HttpReply refused = reach(w->gold, w->bronze);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"EXCEPTION_ACTIVE"_s);
        QCOMPARE(w->mailsOf(u"mentor_reach_out"_s), QStringList());
        QCOMPARE(w->ask(w->bronze, w->gold).code(), u"EXCEPTION_ACTIVE"_s);
    }

    void whoMayNot()
    {
        QCOMPARE(reach(w->mentor, w->mentee, w->gold).status, 403);
        QCOMPARE(reach(w->mentor, w->mentee, w->mentee).status, 403);
        QCOMPARE(reach(w->mentee, w->bronze).status, 403);
        QCOMPARE(reach(w->mentor, w->mentor).status, 400);
        QCOMPARE(reach(w->mentor, w->gold).status, 404);
        QCOMPARE(reach(w->mentor, w->coordinator).status, 404);
        QCOMPARE(reach(w->mentor, {UserId(newUuidV7(1)), {}}).status, 404);
        QCOMPARE(reach(w->mentor, w->mentee, w->mentor, u"x"_s.repeated(1001)).status, 400);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->mentee.id.value});
        QCOMPARE(reach(w->mentor, w->mentee).status, 404);
        QCOMPARE(reach(w->mentor, w->mentee, w->coordinator).status, 404);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->gold.id.value});
        QCOMPARE(reach(w->gold, w->bronze, w->coordinator).code(), u"ACCOUNT_DEACTIVATED"_s);
        QCOMPARE(w->server.queuedMails(), QStringList());
    }

    void aCoordinatorMayInTheMentorsName()
    {
        const HttpReply reply = reach(w->gold, w->bronze, w->coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(mailData()[u"mentorName"].toString(), u"Gold Mentor"_s);
        QCOMPARE(w->audited(u"interest.sent"_s), 1);
        // The mentor did not do it.
        const HttpReply again = reach(w->gold, w->bronze);
        QVERIFY2(again.message().startsWith(u"This mentee can book already"_s) ||
                     again.message().startsWith(u"Somebody has reached out"_s),
                 qPrintable(again.message()));
        QCOMPARE(reach(w->mentor, w->mentee, w->coordinator).status, 200);
        QVERIFY(reach(w->mentor, w->mentee).message().startsWith(u"Somebody has reached out"_s));
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).status, 201);
    }

    void notTwiceWithinAWeek()
    {
        QCOMPARE(reach(w->mentor, w->mentee).status, 200);
        w->advanceDays(6);
        const HttpReply refused = reach(w->mentor, w->mentee);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"INTEREST_SENT"_s);
        QVERIFY(refused.message().contains(u"January 5, 2026"_s));
        QVERIFY(refused.message().contains(u"January 12, 2026"_s));
        QCOMPARE(reach(w->mentor, w->bronze).status, 200);
        w->advanceDays(1);
        QCOMPARE(reach(w->mentor, w->mentee).status, 200);
    }

    void noMoreThanTwentyInADay()
    {
        for (int i = 0; i < interestsPerDay; ++i)
            QCOMPARE(reach(w->mentor, w->server.makePerson(Role::Mentee)).status, 200);
        const HttpReply refused = reach(w->mentor, w->mentee);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("86400"));
        QCOMPARE(reach(w->gold, w->mentee).status, 200);
    }

    void atOnceItIsSentOnce()
    {
        const auto replies = atOnce(8, [&](int) { return reach(w->gold, w->bronze); });
        QCOMPARE(countOf(replies, 200), 1);
        QCOMPARE(countOf(replies, 409), 7);
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_requests"_s), 1);
        QCOMPARE(w->mailsOf(u"mentor_reach_out"_s).size(), 1);
    }

    void bothSidesSeeWhatWasSent()
    {
        QCOMPARE(reach(w->mentor, w->mentee, w->mentor, u"Hello"_s).status, 200);
        w->server.clock.advanceSecs(60);
        QCOMPARE(reach(w->mentor, w->bronze).status, 200);
        const auto mine = [&](const TestServer::Person &who) {
            return w->server.get("/api/interests/mine", who).items();
        };
        QCOMPARE(mine(w->mentor).size(), 2);
        QCOMPARE(mine(w->mentor)[0][u"mentee"][u"name"].toString(), u"Bronze Mentee"_s);
        QCOMPARE(mine(w->mentee).size(), 1);
        QCOMPARE(mine(w->mentee)[0][u"message"].toString(), u"Hello"_s);
        QVERIFY(mine(w->mentee)[0][u"bookingId"].isNull());
        QCOMPARE(mine(w->gold).size(), 0);
        const QString booked = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(mine(w->mentee)[0][u"bookingId"].toString(), booked);
        QCOMPARE(w->server.get("/api/interests/mine?limit=1", w->mentor).json()[u"total"].toInt(),
                 2);
    }

    void whoWantsNoSuchMailGetsNone()
    {
        w->server.database.exec(
            u"INSERT INTO notification_preferences (user_id, kind, email) VALUES (?, 'mentor_reach_out', false)"_s,
            {w->mentee.id.value});
        QCOMPARE(reach(w->mentor, w->mentee).status, 200);
        QCOMPARE(w->server.queuedMails(), QStringList());
        QCOMPARE(w->server.get("/api/notifications/mine", w->mentee).items().size(), 1);
    }
};

OH_TEST(TstReachOutApi)
#include "tst_reachoutapi.moc"
