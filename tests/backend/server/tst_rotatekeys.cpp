// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reseal.h"
#include "tests/backend/server/composedserver.h"
#include "tests/support/serverprogram.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// NFR13: keys are changed while servers work, and what was sealed with the old ones is sealed
/// anew.
class TstRotateKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;
    QList<UserId> people;

    Said rotate(const QStringList &more = {})
    {
        return runServer(QStringLiteral(OH_SERVER_PROGRAM),
                         QStringList{u"rotate-keys"_s, u"--config"_s, server->writeConfig()} +
                             more);
    }
    /// How many are sealed with this version, of addresses and numbers.
    int sealedWith(int version)
    {
        return server->database
            .scalar(
                u"SELECT count(*) FROM (SELECT email_sealed AS s FROM users UNION ALL SELECT "
                "phone_sealed FROM user_profiles UNION ALL SELECT to_sealed FROM mail_outbox "
                "WHERE status = 'pending' UNION ALL SELECT old_email_sealed FROM email_changes "
                "UNION ALL SELECT new_email_sealed FROM email_changes) x WHERE get_byte(s, 1) * 256 + get_byte(s, 2) = ?"_s,
                {version})
            .toInt();
    }
    QByteArray bytes(const QString &column, const QString &table, UserId user)
    {
        return QByteArray::fromHex(
            server->database
                .scalar(u"SELECT encode(%1, 'hex') FROM %2 WHERE %3 = ?::uuid"_s.arg(
                            column, table,
                            table == u"users"_s
                                ? u"id"_s
                                : (table == u"mail_outbox"_s ? u"recipient_id"_s : u"user_id"_s)),
                        {user.toString()})
                .toByteArray());
    }
    QList<int> indexKeysOf(UserId user)
    {
        QList<int> versions;
        const auto entries = KeyRing::indexEntries(bytes(u"email_index"_s, u"users"_s, user));
        for (const QByteArray &entry : entries)
            versions.append(quint8(entry.at(0)) * 256 + quint8(entry.at(1)));
        return versions;
    }
    static QString address(qsizetype i) { return u"person%1@example.org"_s.arg(i); }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ComposedServer>(monday);
        people.clear();
        for (int i = 0; i < 3; ++i) {
            people.append(server->makePerson(Role::Mentee, address(i)));
            server->database.exec(
                u"UPDATE user_profiles SET phone_sealed = decode(?, 'hex') WHERE user_id = ?::uuid"_s,
                {QString::fromLatin1(
                     sealPhone(*server->keys, people[i], u"+1 512 555 010%1"_s.arg(i)).toHex()),
                 people[i].toString()});
        }
        server->database.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed, "
            "next_attempt_at) SELECT 'sign_in', 'sign_in', id, email_sealed, '2099-01-01' FROM "
            "users WHERE id = ?::uuid"_s,
            {people[0].toString()});
        server->database.exec(
            u"INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, "
            "undo_hash, expires_at) SELECT gen_random_uuid(), id, email_sealed, email_sealed, 'h', "
            "'2099-01-01' FROM users WHERE id = ?::uuid"_s,
            {people[0].toString()});
    }
    void cleanup() { server.reset(); }

    void serversGoOn()
    {
        server->start();
        QCOMPARE(sealedWith(1), 9);
        const Said said = rotate();
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QVERIFY(said.out.join(u' ').contains(u"9 addresses, numbers and tokens"_s));
        QCOMPARE(sealedWith(1), 0);
        QCOMPARE(sealedWith(2), 9);
        // The server that ran all the time still knows everybody: it mails a code, and signs in.
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, address(1)}}).status, 200);
        QTRY_COMPARE(server->mails().size(), 1);
        const QString mail = server->mail(0);
        QVERIFY(mail.contains(address(1)));
        const HttpReply session =
            server->post("/api/auth/verify", {{u"token"_s, ComposedServer::tokenIn(mail)}});
        QCOMPARE(session.status, 200);
        const QByteArray token = session.json()[u"accessToken"].toString().toLatin1();
        QCOMPARE(server->get("/api/users/me", token).json()[u"profile"][u"phone"].toString(),
                 u"+1 512 555 0101"_s);
        QCOMPARE(server->database
                     .scalar(u"SELECT string_agg(action_type || ' ' || (after_value ->> "
                             "'keyVersion'), ',' ORDER BY seq) FROM audit_log WHERE "
                             "target_entity_type = 'keys'"_s)
                     .toString(),
                 u"keys.rotated 2,keys.resealed 2"_s);
        // Addresses are looked up with the old key and the new one, until the old one is dropped.
        QVERIFY(said.out.join(u' ').contains(u"3 addresses are looked up"_s));
        QCOMPARE(indexKeysOf(people[2]), (QList<int>{2, 1}));
        QCOMPARE(server->database.scalar(u"SELECT min(key_version) FROM users"_s).toInt(), 2);
    }

    void aServerWithOtherKeysDoesNotServe()
    {
        const QString config = server->writeConfig();
        const QString keys = server->options.config.keysFile;
        const QString right = keys + u".right"_s;
        QVERIFY(QFile::rename(keys, right));
        QVERIFY(KeyRing::createFile(keys));
        const QStringList serve{u"--config"_s, config};
        const Said refused = runServer(QStringLiteral(OH_SERVER_PROGRAM), serve);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.filter(u"listening"_s).isEmpty(), qPrintable(refused.out.join(u' ')));
        // What it is, where, and what to do.
        QVERIFY2(refused.err.contains(u"officehours-server: The keys in "_s + keys + u" are not"_s),
                 qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"Put the right file there"_s), qPrintable(refused.err));
        // Nor with none.
        QVERIFY(QFile::remove(keys));
        const Said none = runServer(QStringLiteral(OH_SERVER_PROGRAM), serve);
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains(keys), qPrintable(none.err));
        // With the right ones again it is as it was.
        QVERIFY(QFile::rename(right, keys));
        server->start();
        QCOMPARE(server->get("/api/health/ready").status, 200);
    }

    void theOldIndexKeyIsDroppedAtLast()
    {
        server->start();
        const QByteArray before = bytes(u"email_index"_s, u"users"_s, people[2]);
        QCOMPARE(rotate({u"--drop-old-index"_s, u"--reseal"_s}).exitCode, 2);
        QCOMPARE(rotate({u"--keys-only"_s}).exitCode, 0);
        // Not while an address needs it.
        const Said early = rotate({u"--drop-old-index"_s});
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.err.contains(u"3 addresses are not indexed"_s), qPrintable(early.err));
        QCOMPARE(indexKeysOf(people[2]), QList<int>{1});
        QCOMPARE(rotate({u"--reseal"_s}).exitCode, 0);
        const Said said = rotate({u"--drop-old-index"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        for (const UserId &person : people)
            QCOMPARE(indexKeysOf(person), QList<int>{2});
        QVERIFY(!bytes(u"email_index"_s, u"users"_s, people[2]).contains(before.mid(2)));
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM email_indexes"_s).toInt(), 3);
        // The server that ran all the time knows everybody by the new key.
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, address(2)}}).status, 200);
        QTRY_COMPARE(server->mails().size(), 1);
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM audit_log WHERE action_type = "
                             "'keys.index_dropped'"_s)
                     .toInt(),
                 1);
        QCOMPARE(rotate({u"--drop-old-index"_s}).exitCode, 0); // nothing is left to do
    }

    void goesOnWhereItWasStopped()
    {
        QCOMPARE(rotate({u"--keys-only"_s, u"--reseal"_s}).exitCode, 2);
        QCOMPARE(rotate({u"--keys-only"_s}).exitCode, 0);
        QCOMPARE(sealedWith(1), 9);
        QVERIFY(server->keys->reload());
        storage::Database pool(server->database.appConfig(1));
        const auto first = pool.runBlocking<resealing::Batch>(
            storage::Actor::system(), [&](storage::Transaction &tx) {
                return resealing::resealPeople(tx, *server->keys, {}, 1);
            });
        QVERIFY(first);
        QVERIFY(first->goesOn);
        QVERIFY(first->resealed > 0 && sealedWith(1) > 0);
        const Said said = rotate({u"--reseal"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QCOMPARE(sealedWith(2), 9);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(*openEmail(*server->keys, people[i],
                                bytes(u"email_sealed"_s, u"users"_s, people[i])),
                     address(i));
            QCOMPARE(*openPhone(*server->keys, people[i],
                                bytes(u"phone_sealed"_s, u"user_profiles"_s, people[i])),
                     u"+1 512 555 010%1"_s.arg(i));
        }
        QCOMPARE(*openEmail(*server->keys, people[0],
                            bytes(u"to_sealed"_s, u"mail_outbox"_s, people[0])),
                 address(0));
        // There is nothing left to do.
        QVERIFY(rotate({u"--reseal"_s}).out.join(u' ').contains(u"0 addresses"_s));
    }

    void whatNobodyCanOpenIsSaid()
    {
        server->database.exec(u"UPDATE user_profiles SET phone_sealed = '\\x0100010203' WHERE "
                              "user_id = ?::uuid"_s,
                              {people[1].toString()});
        const Said said = rotate();
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains(u"1 could not be opened"_s), qPrintable(said.err));
        QCOMPARE(sealedWith(2), 8);
    }

    void notWithTheKeysOfAnotherDatabase()
    {
        QVERIFY(QFile::remove(server->options.config.keysFile));
        QVERIFY(KeyRing::createFile(server->options.config.keysFile));
        QCOMPARE(rotate().exitCode, 1);
        QCOMPARE(sealedWith(1), 9);
    }
};

OH_TEST(TstRotateKeys)
#include "tst_rotatekeys.moc"
