// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// "done", or the code, of each in the order of the answer.
QStringList outcomesIn(const HttpReply &reply)
{
    QStringList outcomes;
    const QJsonArray items = reply.items();
    for (const auto &item : items)
        outcomes.append(item[u"isDone"].toBool() ? u"done"_s : item[u"code"].toString());
    return outcomes;
}

} // namespace

/// One decision about many accounts, exceptions or tags, each for itself.
class TstManyDecisions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;

    static QJsonArray idsOf(const QList<TestServer::Person> &people)
    {
        QJsonArray ids;
        for (const auto &person : people)
            ids.append(person.id.toString());
        return ids;
    }
    HttpReply decide(const QJsonArray &ids, const QString &decision, const QJsonObject &more = {},
                     const QByteArray &key = {}, const TestServer::Person &who = {})
    {
        QJsonObject body{{u"ids"_s, ids}, {u"decision"_s, decision}, {u"reason"_s, u"A test"_s}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        return w->server.post("/api/admin/users/decisions", body,
                              who.id.isNull() ? w->coordinator : who, key);
    }
    bool isActive(const TestServer::Person &person)
    {
        return w->server.database
            .scalar(u"SELECT is_active FROM users WHERE id = ?"_s, {person.id.value})
            .toBool();
    }
    QList<TestServer::Person> newcomers(int many, Role role = Role::Mentee)
    {
        QList<TestServer::Person> people;
        for (int i = 0; i < many; ++i)
            people.append(w->server.makePerson(role, u"Newcomer %1"_s.arg(i),
                                               ExceptionWorld::ofTier(u"bronze"_s)));
        return people;
    }
    HttpReply undoAll(const QJsonArray &ids, const TestServer::Person &who)
    {
        return w->server.post("/api/tier-overrides/undo", {{u"ids"_s, ids}}, who);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<ExceptionWorld>(); }
    void cleanup() { w.reset(); }

    void accountsAreDeactivatedEachForItself()
    {
        const auto people = newcomers(2);
        w->booked(w->slotIn(48), w->mentee);
        const QString unknown = u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s;
        QJsonArray ids = idsOf({people[0], w->mentee, w->coordinator, people[1], people[0]});
        ids.append(unknown);
        const HttpReply reply = decide(ids, u"deactivate"_s);
        QCOMPARE(reply.status, 200);
        // In the order of the question, once each.
        QCOMPARE(outcomesIn(reply), (QStringList{u"done"_s, u"ACCOUNT_HAS_MEETINGS"_s,
                                                 u"OWN_ACCOUNT"_s, u"done"_s, u"NOT_FOUND"_s}));
        QCOMPARE(reply.json()[u"done"].toInt(), 2);
        QCOMPARE(reply.json()[u"failed"].toInt(), 3);
        QCOMPARE(reply.items()[0][u"id"].toString(), people[0].id.toString());
        QVERIFY(reply.items()[1][u"message"].toString().contains(u"1 meeting"_s));
        QVERIFY(!isActive(people[0]) && !isActive(people[1]));
        QVERIFY(isActive(w->mentee) && isActive(w->coordinator));
        QCOMPARE(w->server.get("/api/users/me", people[0]).status, 401);
        QCOMPARE(w->audited(u"user.deactivated"_s), 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = "
                          "'user.deactivated' AND reason = 'A test'"_s),
                 2);
        QCOMPARE(w->mailsOf(u"account_deactivated"_s).size(), 2);
        // What was refused is asked for again, with force.
        QCOMPARE(outcomesIn(decide(idsOf({w->mentee}), u"deactivate"_s, {{u"force"_s, true}})),
                 QStringList{u"done"_s});
        QVERIFY(!isActive(w->mentee));
        QCOMPARE(w->count(u"SELECT count(*) FROM bookings WHERE status = 'canceled'"_s), 1);
        QCOMPARE(outcomesIn(decide(idsOf({people[0], w->mentee}), u"reactivate"_s)),
                 (QStringList{u"done"_s, u"done"_s}));
        QVERIFY(isActive(people[0]) && isActive(w->mentee));
        QCOMPARE(w->audited(u"user.reactivated"_s), 2);
    }

    void rolesAreChangedAndPeopleListed()
    {
        const auto people = newcomers(2);
        QJsonArray ids = idsOf({people[0], people[1], w->coordinator});
        const HttpReply roles = decide(ids, u"change_role"_s, {{u"role"_s, u"mentor"_s}});
        QCOMPARE(outcomesIn(roles), (QStringList{u"done"_s, u"done"_s, u"OWN_ACCOUNT"_s}));
        QCOMPARE(w->count(u"SELECT count(*) FROM users WHERE role = 'mentor'"_s), 4);
        QCOMPARE(w->audited(u"user.role_changed"_s), 2);

        const HttpReply hidden = decide(ids, u"unlist"_s);
        QCOMPARE(outcomesIn(hidden), (QStringList{u"done"_s, u"done"_s, u"VALIDATION_ERROR"_s}));
        QCOMPARE(hidden.items()[2][u"message"].toString(),
                 u"visibility is for mentors and mentees only."_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM user_profiles WHERE visibility = 'unlisted'"_s),
                 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = "
                          "'profile.updated' AND reason = 'A test' AND after_value ->> "
                          "'visibility' = 'unlisted'"_s),
                 2);
        QVERIFY(!w->server.get("/api/mentors?q=Newcomer", w->mentee).body.contains("Newcomer 0"));
        QCOMPARE(decide(ids, u"list"_s).json()[u"done"].toInt(), 2);
        QVERIFY(w->server.get("/api/mentors?q=Newcomer", w->mentee).body.contains("Newcomer 0"));
    }

    void theLastCoordinatorsStay()
    {
        // Of all but oneself who may go, the last stays: that is oneself.
        QCOMPARE(
            outcomesIn(decide(idsOf({w->second}), u"change_role"_s, {{u"role"_s, u"mentee"_s}})),
            QStringList{u"done"_s});
        // Two who throw each other out: one is left.
        const auto third = w->server.makePerson(Role::Coordinator, u"Mary Jackson"_s);
        const auto replies = atOnce(2, [&](int i) {
            return i == 0 ? decide(idsOf({third}), u"deactivate"_s)
                          : decide(idsOf({w->coordinator}), u"deactivate"_s, {}, {}, third);
        });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM users WHERE role = 'coordinator' AND is_active"_s),
                 1);
    }

    void whatIsAskedIsChecked_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const QJsonArray one{u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s};
        QJsonArray tooMany;
        for (int i = 0; i < 201; ++i)
            tooMany.append(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const auto body = [](const QJsonArray &ids, const QString &decision,
                             const QJsonValue &reason) {
            return QJsonObject{{u"ids"_s, ids}, {u"decision"_s, decision}, {u"reason"_s, reason}};
        };
        QTest::newRow("none") << body({}, u"unlist"_s, u"Why"_s);
        QTest::newRow("too many") << body(tooMany, u"unlist"_s, u"Why"_s);
        QTest::newRow("no ids") << body({u"me"_s}, u"unlist"_s, u"Why"_s);
        QTest::newRow("no decision") << body(one, u"praise"_s, u"Why"_s);
        QTest::newRow("no reason") << QJsonObject{{u"ids"_s, one}, {u"decision"_s, u"list"_s}};
        QTest::newRow("empty reason") << body(one, u"list"_s, u""_s);
        QTest::newRow("no role") << body(one, u"change_role"_s, u"Why"_s);
        QJsonObject roleOfNoUse = body(one, u"list"_s, u"Why"_s);
        roleOfNoUse.insert(u"role"_s, u"mentor"_s);
        QTest::newRow("role of no use") << roleOfNoUse;
    }
    void whatIsAskedIsChecked()
    {
        QFETCH(QJsonObject, body);
        QCOMPARE(w->server.post("/api/admin/users/decisions", body, w->coordinator).status, 400);
    }

    void twoHundredAtOnce()
    {
        const auto people = newcomers(200);
        const HttpReply reply = decide(idsOf(people), u"unlist"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"done"].toInt(), 200);
        QCOMPARE(w->audited(u"profile.updated"_s), 200);
    }

    void aRepeatedRequestGetsTheFirstAnswer()
    {
        const auto people = newcomers(2);
        const HttpReply once = decide(idsOf(people), u"deactivate"_s, {}, "many-1");
        QCOMPARE(once.json()[u"done"].toInt(), 2);
        QCOMPARE(decide(idsOf({people[0]}), u"reactivate"_s).json()[u"done"].toInt(), 1);
        const HttpReply again = decide(idsOf(people), u"deactivate"_s, {}, "many-1");
        QCOMPARE(again.json(), once.json());
        QVERIFY(isActive(people[0])); // nothing was done twice
        QCOMPARE(decide(idsOf({people[0]}), u"deactivate"_s, {}, "many-1").code(),
                 u"IDEMPOTENCY_KEY_REUSED"_s);
    }

    void manyDecisionsAreTakenBackEachForItself()
    {
        QJsonArray ids;
        for (const auto &mentee : newcomers(4))
            ids.append(w->asked(mentee, w->gold));
        const auto decideMany = [&](const QJsonArray &which, const TestServer::Person &who) {
            return w->server.post("/api/tier-overrides/decisions",
                                  {{u"ids"_s, which}, {u"decision"_s, u"deny"_s}}, who);
        };
        QCOMPARE(decideMany({ids[0], ids[1]}, w->coordinator).json()[u"done"].toInt(), 2);
        QCOMPARE(decideMany({ids[2]}, w->second).json()[u"done"].toInt(), 1);
        w->server.clock.advanceSecs(9);
        const HttpReply undone = undoAll(ids, w->coordinator);
        QCOMPARE(undone.status, 200);
        // Another's decision, and one that nobody has made, stay.
        QCOMPARE(outcomesIn(undone), (QStringList{u"done"_s, u"done"_s, u"UNDO_NOT_POSSIBLE"_s,
                                                  u"UNDO_NOT_POSSIBLE"_s}));
        QCOMPARE(undone.items()[0][u"status"].toString(), u"pending"_s);
        QVERIFY(undone.items()[2][u"status"].isNull());
        QCOMPARE(w->audited(u"tier_override.undone"_s), 2);
        QCOMPARE(w->status(ids[0].toString()), u"pending"_s);
        QCOMPARE(w->status(ids[2].toString()), u"denied"_s);
        w->server.clock.advanceSecs(1);
        QCOMPARE(outcomesIn(undoAll({ids[2]}, w->second)),
                 QStringList{u"UNDO_NOT_POSSIBLE"_s}); // too late
        // Only the decision that stands is told.
        QCOMPARE(w->run(exceptions::tellDecided), 1);
        QCOMPARE(w->mailsOf(u"exception_denied"_s).size(), 1);
        QCOMPARE(undoAll({}, w->coordinator).status, 400);
    }

    void ofTwoWhoDecideOnTheSameOneWinsEach()
    {
        for (int round = 0; round < 3; ++round) {
            QJsonArray ids;
            QJsonArray backwards;
            for (const auto &mentee : newcomers(12)) {
                ids.append(w->asked(mentee, w->gold));
                backwards.prepend(ids.last());
            }
            const auto replies = atOnce(4, [&](int i) {
                return w->server.post("/api/tier-overrides/decisions",
                                      {{u"ids"_s, i % 2 == 0 ? ids : backwards},
                                       {u"decision"_s, i % 2 == 0 ? u"approve"_s : u"deny"_s}},
                                      i < 2 ? w->coordinator : w->second);
            });
            QCOMPARE(serverErrors(replies), 0);
            int done = 0;
            for (const HttpReply &reply : replies) {
                done += reply.json()[u"done"].toInt();
                const QStringList outcomes = outcomesIn(reply);
                QCOMPARE(outcomes.count(u"done"_s) + outcomes.count(u"EXCEPTION_DECIDED"_s), 12);
            }
            QCOMPARE(done, 12);
            QCOMPARE(w->audited(u"tier_override.approved"_s) +
                         w->audited(u"tier_override.denied"_s),
                     12 * (round + 1));
        }
    }

    void tagsSayWhyNot()
    {
        const HttpReply asked =
            w->server.post("/api/taxonomy",
                           {{u"category"_s, u"stage"_s}, {u"displayName"_s, u"Seed"_s}}, w->mentor);
        const QString id = asked.json()[u"tag"][u"id"].toString();
        const auto decideTags = [&](const TestServer::Person &who) {
            return w->server.post("/api/admin/taxonomy/decisions",
                                  {{u"ids"_s, QJsonArray{id}},
                                   {u"decision"_s, u"reject"_s},
                                   {u"reason"_s, u"Too wide"_s}},
                                  who);
        };
        const auto replies =
            atOnce(4, [&](int i) { return decideTags(i % 2 == 0 ? w->coordinator : w->second); });
        int decided = 0;
        for (const HttpReply &reply : replies) {
            QCOMPARE(reply.status, 200);
            const QJsonValue one = reply.items().first();
            if (one[u"outcome"].toString() == u"decided"_s) {
                ++decided;
                QVERIFY(one[u"code"].isNull());
                continue;
            }
            QCOMPARE(one[u"outcome"].toString(), u"already_decided"_s);
            QCOMPARE(one[u"code"].toString(), u"TAG_DECIDED"_s);
            QVERIFY(!one[u"message"].toString().isEmpty());
        }
        QCOMPARE(decided, 1);
        QCOMPARE(w->audited(u"tag.rejected"_s), 1);
    }
};

OH_TEST(TstManyDecisions)
#include "tst_manydecisions.moc"
