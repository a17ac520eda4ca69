// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

/// What the schema promises beside bookings and row level security.
class TstSchema : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_db;

private Q_SLOTS:
    void initTestCase() { m_db = std::make_unique<test::TestDatabase>(); }
    void init() { m_db->clear(); }
    void cleanupTestCase() { m_db.reset(); }

    /// NFR17: a column that says when something was says so of a moment, not of some clock.
    void everyTimestampHasItsZone()
    {
        const QString columns =
            u"FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
            "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') "
            "AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid IN "_s;
        QCOMPARE(
            m_db->scalar(
                    u"SELECT coalesce(string_agg(c.relname || '.' || a.attname, ', '), '') "_s +
                    columns +
                    u"('timestamp'::regtype, '_timestamp'::regtype, 'timetz'::regtype, "
                    "'tsrange'::regtype, 'tsmultirange'::regtype)"_s)
                .toString(),
            QString());
        QVERIFY(
            m_db->scalar(u"SELECT count(*) "_s + columns + u"('timestamptz'::regtype)"_s).toInt() >
            100);
    }

    /// A migration that switches all triggers of a table off and on again takes this from them.
    void whatIsCopiedInIsWrittenAsWell()
    {
        QCOMPARE(m_db->scalar(u"SELECT string_agg(tgname, ' ' ORDER BY tgname) FROM pg_trigger "
                              "WHERE tgenabled = 'A' AND NOT tgisinternal"_s)
                     .toString(),
                 u"bookings_written time_slots_said"_s);
        QCOMPARE(m_db->scalar(u"SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'"_s).toInt(),
                 0);
    }

    void everyTableHasItsTimestamps()
    {
        // Tables without both columns, and why.
        const QMap<QString, QString> without{
            {u"schema_migrations"_s, u"never changes: applied_at"_s},
            {u"person_cards"_s, u"follows people's profiles, which have both"_s},
            {u"mentor_cards"_s, u"follows people's profiles, which have both"_s},
            {u"mentee_cards"_s, u"follows people's profiles, which have both"_s},
            {u"directory_words"_s, u"follows the cards: a word that is in them"_s},
            {u"email_indexes"_s, u"follows users, which has both"_s},
            {u"matched_people"_s, u"follows user_match_cache, which has both"_s},
            {u"booking_matches"_s, u"never changes, and is as old as its booking"_s},
            {u"directory_changes"_s, u"never changes: at"_s},
            {u"match_changes"_s, u"never changes: at"_s},
            {u"reputation_changes"_s, u"never changes: at"_s},
            {u"rating_requests"_s, u"never changes: created_at alone"_s},
            {u"untold_news"_s, u"never changes: created_at alone"_s}};
        QStringList names;
        for (auto table = without.cbegin(); table != without.cend(); ++table)
            names.append(table.key());
        QCOMPARE(
            m_db->scalar(u"SELECT string_agg(c.relname, ', ' ORDER BY c.relname COLLATE \"C\") "
                         "FROM pg_class c WHERE "
                         "c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') "
                         "AND (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid "
                         "AND a.attname IN ('created_at', 'updated_at') AND a.attnotnull "
                         "AND a.atttypid = 'timestamptz'::regtype) <> 2"_s)
                .toString(),
            names.join(u", "_s));
        // What never changes can't be changed by the application, or is only taken away.
        for (auto table = without.cbegin(); table != without.cend(); ++table) {
            const QString allowed =
                m_db->scalar(
                        u"SELECT coalesce(string_agg(privilege_type, ' '), '') FROM "
                        "information_schema.table_privileges WHERE grantee = 'officehours_app' "
                        "AND table_name = ? AND privilege_type = 'UPDATE'"_s,
                        {table.key()})
                    .toString();
            QVERIFY2(allowed.isEmpty() || !table.value().startsWith(u"never"_s),
                     qPrintable(table.key()));
        }
    }

    void everyForeignKeyToBusyTablesHasAnIndex()
    {
        // Deleting or moving a row must not scan the table that points at it. Bookings are never
        // deleted, and an index of a slot's own would be entered anew with each of them.
        QVERIFY(
            !m_db->scalar(u"SELECT has_table_privilege('officehours_app', 'bookings', 'DELETE')"_s)
                 .toBool());
        QCOMPARE(
            m_db->scalar(
                    u"SELECT coalesce(string_agg(k.conrelid::regclass || '.' || a.attname, ', '), "
                    u"'') FROM pg_constraint k "
                    "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
                    "WHERE k.contype = 'f' AND k.conname <> 'time_slots_booking_fk' "
                    "AND k.confrelid IN ('bookings'::regclass, "
                    "'time_slots'::regclass, 'availability_blocks'::regclass) "
                    "AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1])"_s)
                .toString(),
            QString());
    }

    void updatesBumpTheVersionAndTheTime()
    {
        const UserId user = m_db->makeUser(u"mentee"_s);
        m_db->exec(u"UPDATE user_profiles SET updated_at = '2020-01-01' WHERE user_id = ?"_s,
                   {user.value});
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, user);
        const int before =
            app.scalar(u"SELECT version FROM user_profiles WHERE user_id = oh_user_id()"_s).toInt();
        QVERIFY(app.exec(
            u"UPDATE user_profiles SET name = 'New', version = 99 WHERE user_id = oh_user_id()"_s));
        QCOMPARE(
            app.scalar(u"SELECT version FROM user_profiles WHERE user_id = oh_user_id()"_s).toInt(),
            before + 1);
        QVERIFY(
            app.scalar(
                   u"SELECT updated_at > now() - interval '1 hour' AND updated_by = oh_user_id() FROM user_profiles WHERE user_id = oh_user_id()"_s)
                .toBool());
    }

    void checks_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        const QString block =
            u"INSERT INTO availability_blocks (mentor_id, recurrence_pattern, start_date, "
            u"end_date, start_time, end_time, timezone, slot_duration_minutes, buffer_minutes, "
            u"meeting_type, location_custom) "
            "SELECT id, 'weekly', '2099-01-05', %1, '10:00', '12:00', '%2', %3, %4, '%5', %6 FROM users LIMIT 1"_s;
        const auto blockRow = [&](const char *name, const QString &endDate, const QString &zone,
                                  const QString &duration, const QString &buffer,
                                  const QString &type, const QString &custom,
                                  const QString &state) {
            QTest::newRow(name) << block.arg(endDate, zone, duration, buffer, type, custom)
                                << state;
        };
        const QString none = u"NULL"_s;
        const QString ck = u"23514"_s;
        blockRow("good block", none, u"Europe/Berlin"_s, u"30"_s, u"10"_s, u"online"_s, none,
                 QString());
        blockRow("dates", u"'2099-01-04'"_s, u"UTC"_s, u"30"_s, u"0"_s, u"online"_s, none, ck);
        blockRow("zone", none, u"Mars/Base"_s, u"30"_s, u"0"_s, u"online"_s, none, ck);
        blockRow("duration", none, u"UTC"_s, u"45"_s, u"0"_s, u"online"_s, none, ck);
        blockRow("buffer", none, u"UTC"_s, u"30"_s, u"61"_s, u"online"_s, none, ck);
        blockRow("negative buffer", none, u"UTC"_s, u"30"_s, u"-1"_s, u"online"_s, none, ck);
        blockRow("preset without a place", none, u"UTC"_s, u"30"_s, u"0"_s, u"in_person_preset"_s,
                 none, ck);
        blockRow("custom without a place", none, u"UTC"_s, u"30"_s, u"0"_s, u"in_person_custom"_s,
                 none, ck);
        blockRow("custom", none, u"UTC"_s, u"30"_s, u"0"_s, u"in_person_custom"_s, u"'Cafe'"_s,
                 QString());
        blockRow("online with a place", none, u"UTC"_s, u"30"_s, u"0"_s, u"online"_s, u"'Cafe'"_s,
                 ck);
        QTest::newRow("slot backwards")
            << u"INSERT INTO time_slots (mentor_id, start_time, end_time) SELECT id, '2099-01-01 11:00Z', '2099-01-01 10:00Z' FROM users"_s
            << ck;
        QTest::newRow("time zone of a profile")
            << u"UPDATE user_profiles SET time_zone = 'Nowhere'"_s << ck;
        QTest::newRow("both companies")
            << u"WITH c AS (INSERT INTO portfolio_companies (name) VALUES ('Acme') RETURNING id) "
               "UPDATE user_profiles SET company = 'Other', portfolio_company_id = c.id FROM c"_s
            << ck;
        QTest::newRow("several websites")
            << u"INSERT INTO user_urls (user_id, url_type, url) SELECT id, 'website', 'https://example.org/' || n FROM users, generate_series(1, 2) n"_s
            << QString();
        QTest::newRow("several others")
            << u"INSERT INTO user_urls (user_id, url_type, url, label) SELECT id, 'other', 'https://example.org/' || n, 'Label' FROM users, generate_series(1, 3) n"_s
            << QString();
        QTest::newRow("tag twice")
            << u"INSERT INTO taxonomy (category, value, display_name, source) SELECT 'stage', 'seed', 'Seed', 'admin' FROM generate_series(1, 2)"_s
            << u"23505"_s;
        QTest::newRow("tag in two categories")
            << u"INSERT INTO taxonomy (category, value, display_name, source) VALUES ('industry', 'ai', 'AI', 'admin'), ('technology', 'ai', 'AI', 'admin')"_s
            << QString();
        QTest::newRow("rejection without a reason")
            << u"INSERT INTO taxonomy (category, value, display_name, source, rejected_at) VALUES ('stage', 'x', 'X', 'admin', now())"_s
            << ck;
        QTest::newRow("weight")
            << u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id, weight) SELECT 'user', gen_random_uuid(), gen_random_uuid(), 1.5"_s
            << ck;
        QTest::newRow("same e-mail")
            << u"INSERT INTO users (email_sealed, email_index, role) SELECT 'x', email_index, 'mentee' FROM users"_s
            << u"23505"_s;
        QTest::newRow("long bio")
            << u"UPDATE user_profiles SET bio = (SELECT string_agg('wörd' || n, ' ') FROM generate_series(1, 30000) n)"_s
            << QString();
    }
    void checks()
    {
        QFETCH(QString, sql);
        QFETCH(QString, state);
        m_db->makeUser(u"mentor"_s);
        test::RawConnection owner(m_db->ownerConfig());
        owner.exec(sql);
        QVERIFY2(owner.sqlState() == state, qPrintable(owner.lastError()));
    }

    void namesAreFoundWithoutAccents()
    {
        test::PersonOptions options;
        options.company = u"Größe & Söhne"_s;
        const UserId user = m_db->makeUser(u"mentor"_s, u"José Åberg"_s, options);
        const auto found = [&](const QString &condition) {
            return m_db->scalar(u"SELECT user_id FROM user_profiles WHERE "_s + condition)
                       .toUuid() == user.value;
        };
        QVERIFY(found(u"search @@ to_tsquery('simple', oh_unaccent('jose & aber:*'))"_s));
        QVERIFY(found(u"search_name LIKE '%' || oh_fold('GROSSE & soh') || '%'"_s));
        QVERIFY(!found(u"search_name LIKE '%' || oh_fold('nobody') || '%'"_s));
    }

    void everyViewIsAsked()
    {
        // By a statement, or by what the database itself does with it.
        QString statements;
        QDirIterator files(u":/sql/queries"_s, {u"*.sql"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            statements += QString::fromUtf8(file.readAll());
        }
        QVERIFY(!statements.isEmpty());
        const QStringList inside =
            m_db->scalar(u"SELECT string_agg(c.relname, ',') FROM pg_class c WHERE c.relkind = 'v' "
                         "AND c.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM "
                         "pg_proc p WHERE p.pronamespace = c.relnamespace AND (CASE WHEN "
                         "p.prosqlbody IS NULL THEN p.prosrc ELSE pg_get_functiondef(p.oid) END) ~ "
                         "('\\m' || c.relname || '\\M')) AND NOT EXISTS (SELECT FROM pg_views v "
                         "WHERE v.schemaname = 'public' AND v.viewname <> c.relname AND "
                         "v.definition ~ ('\\m' || c.relname || '\\M'))"_s)
                .toString()
                .split(u',');
        QVERIFY(inside.size() > 1);
        QStringList unused;
        for (const QString &view : inside) {
            if (!statements.contains(
                    QRegularExpression(u"\\b"_s + QRegularExpression::escape(view) + u"\\b"_s)))
                unused.append(view);
        }
        QCOMPARE(unused.join(u", "_s), QString());
    }
};

OH_TEST(TstSchema)
#include "tst_schema.moc"
