// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

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

    void everyTableHasItsTimestamps()
    {
        // What is made of other tables, whenever they change, has none.
        QCOMPARE(
            m_db->scalar(
                    u"SELECT coalesce(string_agg(c.relname, ', '), '') FROM pg_class c WHERE "
                    u"c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' "
                    "AND c.relname NOT IN ('schema_migrations', 'person_cards', 'mentor_cards', "
                    "'mentee_cards', 'directory_words', "
                    "'email_indexes', 'matched_people', 'booking_matches', 'directory_changes', "
                    "'match_changes', 'untold_news', "
                    "'reputation_changes') "
                    "AND (SELECT count(*) FROM pg_attribute "
                    "a "
                    "WHERE a.attrelid = c.oid "
                    "AND a.attname IN ('created_at', 'updated_at') AND a.atttypid = 'timestamptz'::regtype) <> 2"_s)
                .toString(),
            QString());
    }

    void everyForeignKeyToBusyTablesHasAnIndex()
    {
        // Deleting or moving a row must not scan the table that points at it.
        QCOMPARE(
            m_db->scalar(
                    u"SELECT coalesce(string_agg(k.conrelid::regclass || '.' || a.attname, ', '), "
                    u"'') FROM pg_constraint k "
                    "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
                    "WHERE k.contype = 'f' AND k.confrelid IN ('bookings'::regclass, "
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

    void availableSlotsAreADayAhead()
    {
        const UserId mentor = m_db->makeUser(u"mentor"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_db->makeSlot(mentor, now.addSecs(23 * 3600));
        const SlotId later = m_db->makeSlot(mentor, now.addSecs(25 * 3600));
        const SlotId booked = m_db->makeSlot(mentor, now.addSecs(50 * 3600));
        m_db->makeBooking(booked, m_db->makeUser(u"mentee"_s));
        QCOMPARE(
            m_db->scalar(u"SELECT string_agg(id::text, ',') FROM available_slots"_s).toString(),
            later.toString());
    }
};

OH_TEST(TstSchema)
#include "tst_schema.moc"
