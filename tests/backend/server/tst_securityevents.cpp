// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/auditchain.h"
#include "tests/backend/server/composedserver.h"
#include "tests/support/serverprogram.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What has to do with who gets in goes into the audit log, in the transaction in which it happens.
class TstSecurityEvents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;
    UserId user;
    static inline const QString address = u"ada@example.org"_s;

    HttpReply login(const QString &email = address)
    {
        return server->post("/api/auth/login", {{u"email"_s, email}});
    }
    QString newMail()
    {
        server->clock.set(server->clock.now().addMSecs(1));
        const qsizetype before = server->mails().size();
        if (login().status != 200)
            return {};
        [&] { QTRY_COMPARE(server->mails().size(), before + 1); }();
        return server->mail(before);
    }
    HttpReply withToken(const QString &token)
    {
        return server->post("/api/auth/verify", {{u"token"_s, token}, {u"device"_s, u"Laptop"_s}});
    }
    HttpReply withCode(const QString &code, const QString &email = address)
    {
        return server->post("/api/auth/verify", {{u"email"_s, email}, {u"code"_s, code}});
    }
    QJsonObject signedIn() { return withToken(ComposedServer::tokenIn(newMail())).json(); }
    HttpReply refresh(const QJsonObject &session)
    {
        return server->post("/api/auth/refresh", {{u"refreshToken"_s, session[u"refreshToken"]}});
    }
    /// "action target-is-the-user code-or-reason", in their order.
    QStringList events()
    {
        return server->database
            .scalar(u"SELECT coalesce(string_agg(concat_ws(' ', action_type, CASE WHEN "
                    "target_entity_id = ?::uuid OR admin_user_id = ?::uuid THEN 'ada' ELSE "
                    "'nobody' END, after_value ->> 'code', reason), ',' ORDER BY seq), '') FROM "
                    "audit_log"_s,
                    {user.toString(), user.toString()})
            .toString()
            .split(u',', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ComposedServer>(monday);
        user = server->makePerson(Role::Mentee, address);
        server->start();
    }
    void cleanup() { server.reset(); }

    void sessionsBeginAndEnd()
    {
        const QJsonObject session = signedIn();
        QVERIFY(!session.isEmpty());
        QCOMPARE(events(), QStringList{u"session.started ada"_s});
        QCOMPARE(server->database
                     .scalar(u"SELECT after_value ->> 'device' || ' ' || (after_value ->> 'with') "
                             "|| ' ' || (request_id IS NOT NULL) FROM audit_log"_s)
                     .toString(),
                 u"Laptop link true"_s);
        // Going on is no event.
        QCOMPARE(refresh(session).status, 200);
        QCOMPARE(events().size(), 1);
        QCOMPARE(server->post("/api/auth/logout", {{u"refreshToken"_s, session[u"refreshToken"]}})
                     .status,
                 204);
        QCOMPARE(events().constLast(), u"session.ended ada signed_out"_s);
        // There is nothing to end any more.
        QCOMPARE(server->post("/api/auth/logout", {{u"refreshToken"_s, session[u"refreshToken"]}})
                     .status,
                 204);
        QCOMPARE(events().size(), 2);
    }

    void aStolenTokenIsWrittenDown()
    {
        const QJsonObject first = signedIn();
        const QJsonObject second = refresh(first).json();
        QCOMPARE(refresh(second).status, 200);
        server->clock.advanceSecs(60);
        QCOMPARE(refresh(first).status, 401);
        QCOMPARE(events().constLast(), u"session.token_reused ada reuse"_s);
    }

    void failedSignInsAreWrittenDown()
    {
        QCOMPARE(withCode(u"ABCD-2345"_s).status, 400);
        QCOMPARE(events(), QStringList{u"sign_in.failed ada CODE_INVALID"_s});
        QCOMPARE(withCode(u"ABCD-2345"_s, u"eve@example.org"_s).status, 400);
        QCOMPARE(events().constLast(), u"sign_in.failed nobody CODE_INVALID"_s);
        QCOMPARE(login(u"eve@example.org"_s).status, 403);
        QCOMPARE(events().constLast(), u"sign_in.failed nobody NOT_ALLOWED_TO_SIGN_IN"_s);
        const QString token = ComposedServer::tokenIn(newMail());
        QCOMPARE(withToken(token).status, 200);
        QCOMPARE(withToken(token).status, 400);
        QCOMPARE(events().constLast(), u"sign_in.failed ada LINK_EXPIRED"_s);
        server->database.exec(u"UPDATE users SET is_active = false"_s);
        QCOMPARE(login().status, 403);
        QCOMPARE(events().constLast(), u"sign_in.failed ada ACCOUNT_DEACTIVATED"_s);
        // No address, no code, no token stands in there.
        QCOMPARE(
            server->database
                .scalar(u"SELECT count(*) FROM audit_log a WHERE a::text ~* 'example.org|2345'"_s)
                .toInt(),
            0);
    }

    void whoTriesForEverFillsNoTable()
    {
        for (int i = 0; i < 30; ++i)
            (void)withCode(u"ABCD-2345"_s, u"nobody%1@example.org"_s.arg(i));
        QCOMPARE(events().size(), 20);
        // Others are still written down.
        (void)withCode(u"ABCD-2345"_s);
        QCOMPARE(events().size(), 21);
    }

    void theCommandSaysWhereItBreaks()
    {
        for (int i = 0; i < 4; ++i)
            (void)withCode(u"ABCD-2345"_s);
        const auto owner = server->database.ownerConfig();
        const QString config = server->writeConfig();
        const QString head = server->folder.filePath(u"head"_s);
        const auto verify = [&] {
            return runServer(QStringLiteral(OH_SERVER_PROGRAM),
                             {u"verify-audit"_s, u"--config"_s, config, u"--head-file"_s, head});
        };
        const Said whole = verify();
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.err));
        QVERIFY(whole.out.join(u' ').contains(u"4 entries"_s));
        QVERIFY(QFile::exists(head));
        QCOMPARE(verify().exitCode, 0);
        RawConnection tamperer(owner);
        QVERIFY(tamperer.exec(u"ALTER TABLE audit_log DISABLE TRIGGER USER"_s));
        QVERIFY(tamperer.exec(u"DELETE FROM audit_log WHERE seq = 4"_s));
        const Said cut = verify();
        QCOMPARE(cut.exitCode, 1);
        QVERIFY2(cut.err.contains(u"entry 4 is missing"_s), qPrintable(cut.err));
        QVERIFY(tamperer.exec(u"UPDATE audit_log SET action_type = 'x' WHERE seq = 2"_s));
        QVERIFY(verify().err.contains(u"entry 2 was changed"_s));
        // What was noted stays as it was.
        QVERIFY(QFile::exists(head));
    }
};

OH_TEST(TstSecurityEvents)
#include "tst_securityevents.moc"
