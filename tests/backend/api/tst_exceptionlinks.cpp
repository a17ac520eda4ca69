// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/exceptionsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR56: the link in a coordinator's mail, and what it does not do.
class TstExceptionLinks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExceptionWorld> w;
    QString id;
    QByteArray token;

    HttpReply look(const QByteArray &what) { return w->server.get(ExceptionWorld::link(what)); }
    HttpReply press(const QByteArray &what)
    {
        return w->server.send("POST", ExceptionWorld::link(what), {}, {});
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<ExceptionWorld>();
        id = w->ask(w->bronze, w->gold, u"<b>They</b> sold %1 & %2 to hospitals"_s)
                 .json()[u"id"]
                 .toString();
        token = w->tokenOf(w->coordinator);
        QCOMPARE(token.size(), 43);
    }
    void cleanup() { w.reset(); }

    void onlyTheHashIsKept()
    {
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_tokens"_s), 2);
        QVERIFY(w->tokenOf(w->second) != token);
        for (const char *table : {"tier_override_tokens", "mail_outbox", "notifications"})
            QCOMPARE(
                w->count(
                    u"SELECT count(*) FROM %1 t WHERE to_jsonb(t)::text LIKE '%' || ? || '%'"_s.arg(
                        QLatin1StringView(table)),
                    {QString::fromLatin1(token)}),
                0);
        // Sealed for one, it does not open for another.
        const QByteArray sealed =
            exceptions::sealApproval(w->server.keys(), w->coordinator.id, token);
        QVERIFY(!exceptions::openApproval(w->server.keys(), w->second.id, sealed));
    }

    void scannersDecideNothing()
    {
        for (const char *method : {"GET", "HEAD", "GET"}) {
            const HttpReply reply = w->server.send(method, ExceptionWorld::link(token), {}, {});
            QCOMPARE(reply.status, 200);
        }
        QCOMPARE(w->status(id), u"pending"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM tier_override_tokens WHERE used_at IS NOT NULL"_s),
                 0);
        const HttpReply page = look(token);
        const QString text = QString::fromUtf8(page.body);
        QVERIFY(text.contains(
            u"<form method=\"post\"><button type=\"submit\">Approve</button></form>"_s));
        QVERIFY(text.contains(u"Bronze Mentee is Bronze, Gold Mentor is Gold."_s));
        QVERIFY(text.contains(u"&lt;b&gt;They&lt;/b&gt; sold %1 &amp; %2 to hospitals"_s));
        QVERIFY(!text.contains(u"<script"_s));
        QVERIFY(page.header("Content-Security-Policy").contains("form-action 'self'"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
    }

    void theButtonApprovesOnceAndAsWhoseLinkItIs()
    {
        const HttpReply done = press(token);
        QCOMPARE(done.status, 200);
        QVERIFY(QString::fromUtf8(done.body).contains(u"You have approved it"_s));
        const QJsonObject approved = w->server.get(ExceptionWorld::exception(id), w->second).json();
        QCOMPARE(approved[u"status"].toString(), u"approved"_s);
        QCOMPARE(approved[u"reviewer"][u"name"].toString(), u"Katherine Johnson"_s);
        QCOMPARE(approved[u"expiresAt"].toString(), u"2026-01-12T12:00:00.000Z"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = "
                          "'tier_override.approved' AND admin_user_id = ? AND target_entity_id = "
                          "?::uuid"_s,
                          {w->coordinator.id.value, id}),
                 1);
        // Pressed again, and the other one's: it says who was first.
        for (const QByteArray &other : {token, w->tokenOf(w->second)}) {
            const HttpReply late = press(other);
            QCOMPARE(late.status, 409);
            QVERIFY(QString::fromUtf8(late.body).contains(
                u"Katherine Johnson approved this request"_s));
            QVERIFY(!QString::fromUtf8(late.body).contains(u"<form"_s));
        }
        QCOMPARE(w->audited(u"tier_override.approved"_s), 1);
        QCOMPARE(w->book(w->goldSlot(48), w->bronze).status, 201);
    }

    void aDecisionInTheApplicationGoesBefore()
    {
        QCOMPARE(w->decide(id, "deny", w->second).status, 200);
        QVERIFY(QString::fromUtf8(look(token).body).contains(u"Dorothy Vaughan denied"_s));
        QCOMPARE(press(token).status, 409);
        QCOMPARE(w->status(id), u"denied"_s);
        // Taken back, the link works: it was not used.
        QCOMPARE(w->decide(id, "undo", w->second).status, 200);
        QCOMPARE(press(token).status, 200);
        QCOMPARE(w->decide(id, "undo", w->coordinator).status, 200);
        // But no second time.
        QCOMPARE(press(token).status, 409);
        QVERIFY(QString::fromUtf8(look(token).body).contains(u"used already"_s));
        QCOMPARE(w->status(id), u"pending"_s);
        QCOMPARE(press(w->tokenOf(w->second)).status, 200);
    }

    void itExpiresWithTheRequest()
    {
        w->server.clock.advanceSecs(7 * 24 * 3600);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        QVERIFY(QString::fromUtf8(look(token).body).contains(u"has expired"_s));
        QCOMPARE(press(token).status, 409);
        QCOMPARE(w->status(id), u"rejected"_s);
    }

    void itIsGoodForCoordinatorsOnly()
    {
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->coordinator.id.value});
        QCOMPARE(look(token).status, 404);
        QCOMPARE(press(token).status, 404);
        w->server.database.exec(
            u"UPDATE users SET is_active = true, role = 'mentor' WHERE id = ?"_s,
            {w->coordinator.id.value});
        QCOMPARE(press(token).status, 404);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM tier_override_requests WHERE status = 'pending'"_s), 1);
    }

    void whatStandsInTheWayIsSaidInsteadOfAsked_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("said");
        QTest::newRow("no mentor any more")
            << u"UPDATE users SET role = 'coordinator' WHERE id = '%2'"_s
            << u"The account of Gold Mentor is deactivated, or is no mentor’s any more"_s;
        QTest::newRow("no mentee any more")
            << u"UPDATE users SET role = 'mentor' WHERE id = '%1'"_s
            << u"The account of Bronze Mentee is deactivated, or is no mentee’s any more"_s;
        QTest::newRow("deactivated mentee")
            << u"UPDATE users SET is_active = false WHERE id = '%1'"_s
            << u"The account of Bronze Mentee is deactivated"_s;
        QTest::newRow("another one is usable")
            << u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
               "reviewed_at, expires_at) VALUES ('%1', '%2', 'Earlier, and not used', 'approved', "
               "'2026-01-05', '2026-01-11')"_s
            << u"Bronze Mentee can book Gold Mentor already"_s;
    }
    void whatStandsInTheWayIsSaidInsteadOfAsked()
    {
        QFETCH(QString, change);
        QFETCH(QString, said);
        change.replace(u"%1"_s, w->bronze.id.toString()).replace(u"%2"_s, w->gold.id.toString());
        w->server.database.exec(change);
        for (const HttpReply &reply : {look(token), press(token)}) {
            const QString text = QString::fromUtf8(reply.body);
            QCOMPARE(reply.status, 409);
            QVERIFY2(text.contains(said), reply.body.constData());
            QVERIFY(!text.contains(u"<form"_s));
        }
        QCOMPARE(w->audited(u"tier_override.approved"_s), 0);
    }

    void nobodyIsLetInToWhomNobodyCanCome()
    {
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {w->gold.id.value});
        QVERIFY(QString::fromUtf8(look(token).body).contains(u"is deactivated"_s));
        QCOMPARE(press(token).status, 409);
        QCOMPARE(w->status(id), u"pending"_s);
    }

    void strangersGetNothing()
    {
        for (const QByteArray &wrong :
             {QByteArray("x"), QByteArray(43, 'A'), token.toLower(), token + 'A'}) {
            const HttpReply reply = look(wrong);
            QCOMPARE(reply.status, 404);
            QVERIFY(!reply.body.contains("Bronze"));
            QCOMPARE(press(wrong).status, 404);
        }
    }

    void inTheCoordinatorsLanguage()
    {
        w->server.database.exec(
            u"UPDATE user_profiles SET language = 'de', time_zone = 'Europe/Berlin' WHERE user_id = ?"_s,
            {w->coordinator.id.value});
        const QString page = QString::fromUtf8(look(token).body);
        QVERIFY(page.contains(u"<html lang=\"de\">"_s));
        QVERIFY(page.contains(u"Genehmigen"_s));
        QCOMPARE(w->decide(id, "deny", w->second).status, 200);
        const QString decided = QString::fromUtf8(look(token).body);
        QVERIFY2(decided.contains(u"13:00"_s), qPrintable(decided));
        // Whose link is none, in the browser's.
        const HttpReply invalid = w->server.send("GET", ExceptionWorld::link("nothing"), {}, {},
                                                 {{"Accept-Language", "es"}});
        QVERIFY(invalid.body.contains("lang=\"es\""));
    }
};

OH_TEST(TstExceptionLinks)
#include "tst_exceptionlinks.moc"
