// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/server/composedserver.h"
#include "tests/support/serverprogram.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace oh;
using namespace oh::test;

/// `officehours-server compare-matching`, as a process.
class TstCompareMatching : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;
    QString config;
    UserId ada;
    UserId zoe;
    UserId grace;
    UserId linus;

    Said run(const QString &command, const QStringList &arguments = {})
    {
        return runServer(QStringLiteral(OH_SERVER_PROGRAM),
                         QStringList{command, u"--config"_s, config} + arguments);
    }
    QJsonObject compared(const QStringList &arguments = {})
    {
        const Said said = run(u"compare-matching"_s, QStringList{u"--json"_s} + arguments);
        if (said.exitCode != 0)
            qWarning("%s", qPrintable(said.err));
        return QJsonDocument::fromJson(said.out.join(u'\n').toUtf8()).object();
    }
    void write(const UserId &who, const QString &field, const QString &text)
    {
        server->database.exec(u"UPDATE user_profiles SET %1 = ? WHERE user_id = ?"_s.arg(field),
                              {text, who.value});
    }
    static QStringList names(const QJsonObject &mentee, const QString &engine)
    {
        QStringList list;
        const QJsonArray items = mentee[u"rankings"][engine].toArray();
        for (const auto &item : items)
            list.append(item[u"name"].toString());
        return list;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ComposedServer>(monday);
        config = server->writeConfig();
        ada = server->makePerson(Role::Mentee, u"ada@example.org"_s, u"Ada"_s);
        zoe = server->makePerson(Role::Mentee, u"zoe@example.org"_s, u"Zoë"_s);
        grace = server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s);
        linus = server->makePerson(Role::Mentor, u"linus@example.org"_s, u"Linus"_s);
        auto &db = server->database;
        db.exec(u"UPDATE users SET last_activity_at = now()"_s); // the program's clock is real
        const TaxonomyId rust = db.makeTag(u"technology"_s, u"Rust"_s);
        const TaxonomyId saas = db.makeTag(u"industry"_s, u"SaaS"_s);
        for (const UserId &user : {ada, linus}) {
            db.tagUser(user, rust);
            db.tagUser(user, saas);
        }
        db.tagUser(grace, saas);
        // By what they write it is the other one.
        write(ada, u"goals"_s, u"Find a price for our software"_s);
        write(grace, u"expertise_description"_s, u"Prices of software, and how to find them"_s);
        write(linus, u"expertise_description"_s, u"Swimming and other sports"_s);
    }
    void cleanup() { server.reset(); }

    void bothRankingsSideBySide()
    {
        const Said said =
            run(u"compare-matching"_s, {u"--mentee"_s, u"ADA@example.org"_s, u"--top"_s, u"2"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        const QString text = said.out.join(u'\n');
        for (const auto &part :
             {u"Ada  "_s + ada.toString(), u"tag-based-v1 (calculated)"_s,
              u"text-embedding-v1 (calculated)"_s, u"overlap@2 1.00, rank correlation -1.00"_s,
              u"1 mentees: mean overlap@2 1.00, mean rank correlation -1.00"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        const QString first = said.out.filter(u"  1. "_s).value(0);
        QVERIFY2(first.indexOf(u"Linus"_s) > 0 &&
                     first.indexOf(u"Grace"_s) > first.indexOf(u"Linus"_s),
                 qPrintable(text));
        // Matches are not written.
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM user_match_cache"_s).toInt(), 0);
    }

    void forMachines()
    {
        const QJsonObject report = compared({u"--top"_s, u"1"_s, u"--mentee"_s, ada.toString(),
                                             u"--mentee"_s, u"zoe@example.org"_s});
        QCOMPARE(report[u"top"].toInt(), 1);
        QCOMPARE(report[u"engines"].toArray(),
                 (QJsonArray{QJsonObject{{u"algorithmVersion"_s, u"tag-based-v1"_s},
                                         {u"source"_s, u"calculated"_s}},
                             QJsonObject{{u"algorithmVersion"_s, u"text-embedding-v1"_s},
                                         {u"source"_s, u"calculated"_s}}}));
        const QJsonArray mentees = report[u"mentees"].toArray();
        QCOMPARE(mentees.size(), 2);
        const QJsonObject one = mentees[0].toObject();
        QCOMPARE(one[u"name"].toString(), u"Ada"_s);
        QCOMPARE(names(one, u"tag-based-v1"_s), QStringList{u"Linus"_s});
        QCOMPARE(names(one, u"text-embedding-v1"_s), QStringList{u"Grace"_s});
        QCOMPARE(one[u"overlap"].toDouble(), 0.0);
        QCOMPARE(one[u"rankCorrelation"].toDouble(), -1.0);
        QCOMPARE(one[u"rankings"][u"tag-based-v1"][0][u"score"].toDouble(), 80.0);
        // Who has neither tags nor goals has no matches: there is nothing to correlate.
        const QJsonObject other = mentees[1].toObject();
        QCOMPARE(other[u"name"].toString(), u"Zoë"_s);
        QVERIFY(names(other, u"tag-based-v1"_s).isEmpty());
        QVERIFY(other[u"rankCorrelation"].isNull());
        QCOMPARE(report[u"summary"][u"mentees"].toInt(), 2);
        QCOMPARE(report[u"summary"][u"overlap"].toDouble(), 0.5);
        QCOMPARE(report[u"summary"][u"rankCorrelation"].toDouble(), -1.0);
    }

    void whatIsStoredIsRead()
    {
        const Said matched = run(u"match"_s, {u"--algorithm"_s, u"tag-based-v1"_s});
        QVERIFY2(matched.exitCode == 0, qPrintable(matched.err));
        server->database.exec(u"UPDATE user_match_cache SET match_score = 12"_s);
        QJsonObject report = compared({u"--mentee"_s, ada.toString()});
        QCOMPARE(report[u"engines"][0][u"source"].toString(), u"stored"_s);
        QCOMPARE(report[u"engines"][1][u"source"].toString(), u"calculated"_s);
        QCOMPARE(report[u"mentees"][0][u"rankings"][u"tag-based-v1"][0][u"score"].toDouble(), 12.0);
        const Said texts = run(u"match"_s, {u"--algorithm"_s, u"text-embedding-v1"_s});
        QVERIFY2(texts.exitCode == 0, qPrintable(texts.err));
        QVERIFY(texts.out.join(u' ').contains(u"words-v1: 0 texts"_s)); // they are there by now
        report = compared({u"--mentee"_s, ada.toString()});
        QCOMPARE(report[u"engines"][1][u"source"].toString(), u"stored"_s);
        QCOMPARE(names(report[u"mentees"][0].toObject(), u"text-embedding-v1"_s).value(0),
                 u"Grace"_s);
    }

    void aSampleIsAlwaysTheSame()
    {
        for (int i = 0; i < 5; ++i)
            server->database.makeUser(u"mentee"_s);
        const QJsonObject report = compared({u"--sample"_s, u"3"_s});
        QCOMPARE(report[u"mentees"].toArray().size(), 3);
        QCOMPARE(compared({u"--sample"_s, u"3"_s}), report);
        QCOMPARE(compared({u"--sample"_s, u"99"_s})[u"mentees"].toArray().size(), 7);
    }

    void withoutTheServiceTextsAreComparedAsTheyAre()
    {
        QFile file(config);
        QVERIFY(file.open(QIODevice::Append));
        // Nobody listens on that port.
        file.write("\n[matching]\ntexts = service\nservice-url = http://127.0.0.1:1/v1\n"
                   "service-timeout-seconds = 1\n");
        file.close();
        const Said said = run(u"compare-matching"_s, {u"--mentee"_s, ada.toString(), u"--json"_s});
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.err.contains(u"as they are known so far"_s), qPrintable(said.err));
        const QJsonObject report = QJsonDocument::fromJson(said.out.join(u'\n').toUtf8()).object();
        QCOMPARE(names(report[u"mentees"][0].toObject(), u"tag-based-v1"_s),
                 (QStringList{u"Linus"_s, u"Grace"_s}));
        // Matching itself says that it can't.
        QCOMPARE(run(u"match"_s, {u"--algorithm"_s, u"text-embedding-v1"_s}).exitCode, 1);
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no number") << QStringList{u"--top"_s, u"x"_s} << 2;
        QTest::newRow("none") << QStringList{u"--sample"_s, u"0"_s} << 2;
        QTest::newRow("words") << QStringList{u"all"_s} << 2;
        QTest::newRow("nobody") << QStringList{u"--mentee"_s, u"nobody@example.org"_s} << 1;
        QTest::newRow("a mentor") << QStringList{u"--mentee"_s, u"grace@example.org"_s} << 1;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Said said = run(u"compare-matching"_s, arguments);
        QCOMPARE(said.exitCode, exitCode);
        QVERIFY(!said.err.isEmpty());
    }
};

OH_TEST(TstCompareMatching)
#include "tst_comparematching.moc"
