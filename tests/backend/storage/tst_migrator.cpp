// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

namespace {

Migration migration(int version, const QList<QByteArray> &scripts)
{
    Migration out{version, u"%1_test"_s.arg(version, 4, 10, QChar(u'0')), {}};
    for (const QByteArray &script : scripts)
        out.steps.append({u"%1/%2.sql"_s.arg(out.name).arg(out.steps.size() + 1), script});
    return out;
}

QString count(const ConnectionConfig &config, const QString &table)
{
    test::RawConnection connection(config);
    const QVariant value = connection.scalar(u"SELECT count(*) FROM "_s + table);
    return value.isValid() ? value.toString() : connection.sqlState();
}

} // namespace

class TstMigrator : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_db;

private Q_SLOTS:
    void init() { m_db = std::make_unique<test::TestDatabase>(); }
    void cleanup() { m_db.reset(); }

    void appliesEverythingOnce()
    {
        const auto config = m_db->makeEmptyDatabase();
        const auto first = Migrator(config).migrate();
        QVERIFY2(first.ok(), qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->from, 0);
        QCOMPARE(first->applied.size(), Migrator::embedded().size());
        QCOMPARE(first->to, Migrator::embedded().constLast().version);
        const auto second = Migrator(config).migrate();
        QVERIFY(second.ok());
        QCOMPARE(second->from, first->to);
        QVERIFY(second->applied.isEmpty());
    }

    void goesOnWhereItWas()
    {
        const auto config = m_db->makeEmptyDatabase();
        const QList<Migration> one{
            migration(1, {"CREATE TABLE a (x int); INSERT INTO a VALUES (1), (2);"})};
        QVERIFY(Migrator(config, one).migrate().ok());
        const QList<Migration> two = one + QList{migration(2, {"INSERT INTO a VALUES (3);"})};
        const auto outcome = Migrator(config, two).migrate();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->applied, QStringList{u"0002_test"_s});
        QCOMPARE(count(config, u"a"_s), u"3"_s);
    }

    void aFailingMigrationLeavesNothing()
    {
        const auto config = m_db->makeEmptyDatabase();
        // The second statement of the second file fails; the first migration stays.
        const QList<Migration> list{
            migration(1, {"CREATE TABLE a (x int)"}),
            migration(2, {"CREATE TABLE b (x int)",
                          "INSERT INTO a VALUES (1); INSERT INTO b VALUES ('x');"})};
        const auto outcome = Migrator(config, list).migrate();
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().message.text().contains(u"0002_test/2.sql"_s),
                 qPrintable(outcome.error().message));
        QCOMPARE(count(config, u"a"_s), u"0"_s);
        QCOMPARE(count(config, u"b"_s), u"42P01"_s);
        QCOMPARE(count(config, u"schema_migrations"_s), u"1"_s);
        // Mended, it goes through.
        const QList<Migration> mended{list[0], migration(2, {"CREATE TABLE b (x int)"})};
        QVERIFY(Migrator(config, mended).migrate().ok());
    }

    void twoAtOnceMigrateOnce()
    {
        const auto config = m_db->makeEmptyDatabase();
        const auto run = [config] { return Migrator(config).migrate(); };
        auto a = std::async(std::launch::async, run);
        auto b = std::async(std::launch::async, run);
        auto c = std::async(std::launch::async, run);
        const auto first = a.get();
        const auto second = b.get();
        const auto third = c.get();
        QVERIFY(first.ok() && second.ok() && third.ok());
        QCOMPARE(first->applied.size() + second->applied.size() + third->applied.size(),
                 Migrator::embedded().size());
    }

    void aNewerSchemaIsRefused()
    {
        const auto config = m_db->makeEmptyDatabase();
        const QList<Migration> newer{migration(1, {"CREATE TABLE a (x int)"}),
                                     migration(2, {"CREATE TABLE b (x int)"})};
        QVERIFY(Migrator(config, newer).migrate().ok());
        const auto older = Migrator(config, {newer[0]}).migrate();
        QVERIFY(!older.ok());
        QVERIFY2(older.error().message.text().contains(u"schema version 2"_s),
                 qPrintable(older.error().message));
        QVERIFY(older.error().message.text().contains(u"newer program"_s));
    }

    void aChangedMigrationIsRefused()
    {
        const auto config = m_db->makeEmptyDatabase();
        QVERIFY(Migrator(config, {migration(1, {"CREATE TABLE a (x int)"})}).migrate().ok());
        const auto changed = Migrator(config, {migration(1, {"CREATE TABLE a (x bigint)"}),
                                               migration(2, {"CREATE TABLE b ()"})})
                                 .migrate();
        QVERIFY(!changed.ok());
        QVERIFY2(changed.error().message.text().contains(u"0001_test was changed"_s),
                 qPrintable(changed.error().message));
        QCOMPARE(count(config, u"b"_s), u"42P01"_s);
    }

    void theChecksumSeesNamesAndTexts()
    {
        const Migration base = migration(1, {"a", "b"});
        QCOMPARE(base.checksum().size(), 64);
        QCOMPARE(base.checksum(), migration(1, {"a", "b"}).checksum());
        QVERIFY(base.checksum() != migration(1, {"ab"}).checksum());
        QVERIFY(base.checksum() != migration(1, {"a", "c"}).checksum());
        QVERIFY(base.checksum() != migration(2, {"a", "b"}).checksum());
    }

    void noDatabaseIsAClearError()
    {
        ConnectionConfig config = m_db->ownerConfig();
        config.database = u"nowhere"_s;
        const auto outcome = Migrator(config).migrate();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY(outcome.error().message.text().contains(u"PostgreSQL"_s));
    }
};

OH_TEST(TstMigrator)
#include "tst_migrator.moc"
