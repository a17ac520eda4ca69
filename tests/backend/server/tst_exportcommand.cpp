// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/server/composedserver.h"
#include "tests/support/serverprogram.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR70 from a terminal: `officehours-server export`.
class TstExportCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;

    QString target() const { return server->folder.filePath(u"out"_s); }
    Said run(const QStringList &more)
    {
        return runServer(QStringLiteral(OH_SERVER_PROGRAM),
                         QStringList{u"export"_s, u"--config"_s, server->writeConfig()} + more);
    }
    QByteArray written() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<ComposedServer>(monday);
        for (int i = 0; i < 523; ++i)
            server->makePerson(Role::Mentee, u"person%1@example.org"_s.arg(i),
                               i == 7 ? u"=cmd()"_s : u"Ada %1"_s.arg(i));
        server->database.exec(u"UPDATE users SET created_at = '2026-02-01' WHERE id IN (SELECT id "
                              "FROM users ORDER BY id LIMIT 3)"_s);
    }
    void init() { QFile::remove(target()); }
    void cleanupTestCase() { server.reset(); }

    void writesEveryRow()
    {
        const Said said = run({u"users"_s, u"--format"_s, u"csv"_s, u"--out"_s, target(), u"--to"_s,
                               u"2099-01-01"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QVERIFY(said.out.join(u' ').contains(u"523 rows"_s));
        const QByteArray csv = written();
        QCOMPARE(csv.count("@example.org"), 523);
        QVERIFY(csv.contains("\"'=cmd()\""));
        QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // What left is known, and what was asked for.
        QCOMPARE(server->database
                     .scalar(u"SELECT after_value ->> 'kind' FROM audit_log WHERE action_type = "
                             "'export.written'"_s)
                     .toString(),
                 u"users"_s);
    }

    void asJsonOfARange()
    {
        const Said said = run({u"users"_s, u"--format"_s, u"json"_s, u"--out"_s, target(),
                               u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-02-02T00:00:00Z"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        const QJsonArray people = QJsonDocument::fromJson(written()).array();
        QCOMPARE(people.size(), 3);
        QVERIFY(people[0][u"email"].toString().endsWith(u"@example.org"_s));
        QCOMPARE(run({u"figures"_s, u"--format"_s, u"json"_s, u"--out"_s, target()}).exitCode, 0);
        const QJsonObject figures = QJsonDocument::fromJson(written()).object();
        QVERIFY(figures[u"figures"][u"meetings"].isObject());
        QVERIFY(figures[u"figures"][u"bookingTrend"].isArray());
    }

    void whatCantBeIsSaid()
    {
        QCOMPARE(run({u"users"_s}).exitCode, 2); // no file
        QCOMPARE(run({u"everything"_s, u"--out"_s, target()}).exitCode, 2);
        QCOMPARE(run({u"--out"_s, target()}).exitCode, 2);
        QCOMPARE(run({u"users"_s, u"--out"_s, target(), u"--format"_s, u"xml"_s}).exitCode, 2);
        QCOMPARE(run({u"users"_s, u"--out"_s, target(), u"--from"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(run({u"users"_s, u"--out"_s, target(), u"--from"_s, u"2026-02-02"_s, u"--to"_s,
                      u"2026-02-01"_s})
                     .exitCode,
                 2);
        QVERIFY(!QFile::exists(target()));
        const Said said = run({u"users"_s, u"--out"_s, u"/nowhere/at/all.csv"_s});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains(u"/nowhere/at/all.csv can't be written"_s),
                 qPrintable(said.err));
        // With the keys of another database nothing is written.
        QVERIFY(QFile::remove(server->options.config.keysFile));
        QVERIFY(KeyRing::createFile(server->options.config.keysFile));
        QCOMPARE(run({u"users"_s, u"--out"_s, target()}).exitCode, 1);
        QVERIFY(!QFile::exists(target()));
    }
};

OH_TEST(TstExportCommand)
#include "tst_exportcommand.moc"
