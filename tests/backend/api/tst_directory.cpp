// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/mentordirectory.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// The directory of a hundred mentors, and the cards that it shows.
class TstDirectory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    TestServer::Person m_viewer;

    static constexpr int mentors = 100;

    /// What is wrong with the cards, beside what a new look at everybody would write.
    QString staleCards()
    {
        TestDatabase &db = m_server->database;
        db.exec(u"CREATE TEMP TABLE kept AS SELECT to_jsonb(c) AS card FROM mentor_cards c "
                "UNION ALL SELECT to_jsonb(p) FROM person_cards p"_s);
        db.exec(u"SELECT oh_refresh_cards(array_agg(id)) FROM users"_s);
        QString difference =
            db.scalar(u"SELECT string_agg(card::text, ' ') FROM ((TABLE kept EXCEPT ALL ("
                      "SELECT to_jsonb(c) FROM mentor_cards c UNION ALL "
                      "SELECT to_jsonb(p) FROM person_cards p)) UNION ALL ("
                      "(SELECT to_jsonb(c) FROM mentor_cards c UNION ALL "
                      "SELECT to_jsonb(p) FROM person_cards p) EXCEPT ALL TABLE kept)) d"_s)
                .toString();
        db.exec(u"DROP TABLE kept"_s);
        return difference;
    }

    QJsonObject page(const QByteArray &query)
    {
        const HttpReply reply = m_server->get("/api/mentors?" + query, m_viewer);
        return reply.status == 200 ? reply.json() : QJsonObject();
    }
    int total(const QByteArray &query) { return page(query)[u"total"].toInt(-1); }
    QStringList names(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray items = page(query)[u"items"].toArray();
        for (const auto &item : items)
            found.append(item[u"name"].toString());
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>(monday);
        m_viewer = m_server->makePerson(Role::Mentee, u"Ada"_s);
        TestDatabase &db = m_server->database;
        // Every fifth is dormant; names repeat, so that the id decides.
        db.exec(u"INSERT INTO users (id, email_sealed, email_index, role, reputation_score, "
                "reputation_tier, last_activity_at, created_at) "
                "SELECT gen_random_uuid(), ('s' || n)::bytea, ('i' || n)::bytea, 'mentor', "
                "2 + (n % 13) * 0.2, "
                "(ARRAY['bronze','silver','gold','platinum'])[1 + n % 4]::reputation_tier, "
                "'2026-01-05T12:00Z'::timestamptz - make_interval(days => (n % 5) * 23), "
                "'2025-01-01T00:00Z' FROM generate_series(1, %1) n"_s.arg(mentors));
        db.exec(u"INSERT INTO user_profiles (user_id, name, bio) "
                "SELECT id, 'Mentor ' || (row_number() OVER () % 40), "
                "CASE WHEN row_number() OVER () % 3 = 0 THEN 'Knows cloud things' END "
                "FROM users WHERE role = 'mentor'"_s);
        db.exec(u"INSERT INTO taxonomy (category, value, display_name, is_approved, source) "
                "SELECT (ARRAY['industry','technology','stage'])[1 + n % 3]::taxonomy_category, "
                "'t' || n, 'Tag ' || n, n <> 9, 'sample_data' FROM generate_series(1, 9) n"_s);
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) "
                "SELECT 'user', u.id, t.id FROM (SELECT id, row_number() OVER () AS n FROM users "
                "WHERE role = 'mentor') u JOIN (SELECT id, substr(value, 2)::int AS k FROM "
                "taxonomy) t ON u.n % (t.k + 2) = 0"_s);
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) "
                "SELECT u.id, '2026-01-07T09:00Z'::timestamptz + make_interval(hours => u.n), "
                "'2026-01-07T09:30Z'::timestamptz + make_interval(hours => u.n) "
                "FROM (SELECT id, (row_number() OVER ())::int AS n FROM users "
                "WHERE role = 'mentor') u WHERE u.n % 2 = 0"_s);
    }
    void cleanup() { m_server.reset(); }

    /// Walked along an index or asked for and sorted: the same people in the same order, whatever
    /// was remembered before. A new server remembers nothing.
    void allWaysGiveTheSame()
    {
        QRandomGenerator chance(4711);
        const QList<QByteArray> filters{
            "",
            "q=cloud",
            "q=mentor%201",
            "q=tag%20no",
            "industries=t3",
            "stage=t2",
            "tier=gold",
            "technologies=t1,t4",
            "tier=bronze,silver&q=cloud",
            "q=nobody",
            "industries=t9",
            "hasSlots=this_week",
            "hasSlots=this_month&tier=gold",
        };
        const QList<QByteArray> sorts{"name", "-name", "-tier", "nextSlot"};
        for (const QByteArray &filter : filters) {
            for (const QByteArray &sort : sorts) {
                const QByteArray query = filter + "&sort=" + sort;
                const QStringList all = [&] {
                    QStringList ids;
                    const QJsonArray items = page(query + "&limit=100")[u"items"].toArray();
                    for (const auto &item : items)
                        ids.append(item[u"id"].toString());
                    return ids;
                }();
                QStringList paged;
                const int size = chance.bounded(12, 45);
                for (int offset = 0; offset < 130; offset += size) {
                    const QJsonObject got = page(query + "&limit=" + QByteArray::number(size) +
                                                 "&offset=" + QByteArray::number(offset));
                    QVERIFY2(got[u"total"].toInt(-1) == int(all.size()), query.constData());
                    const QJsonArray items = got[u"items"].toArray();
                    for (const auto &item : items)
                        paged.append(item[u"id"].toString());
                }
                QVERIFY2(paged == all, query.constData());
            }
        }
    }

    void theSortedOrderIsTheOneAskedFor()
    {
        const QJsonArray items = page("sort=-tier&limit=100")[u"items"].toArray();
        QCOMPARE(items.size(), mentors);
        for (qsizetype i = 1; i < items.size(); ++i) {
            const QJsonObject before = items[i - 1].toObject();
            const QJsonObject after = items[i].toObject();
            // Dormant ones last (FR57), then by score.
            QVERIFY(!before[u"isDormant"].toBool() || after[u"isDormant"].toBool());
            if (before[u"isDormant"] == after[u"isDormant"])
                QVERIFY(before[u"reputationScore"].toDouble() >=
                        after[u"reputationScore"].toDouble());
        }
        QVERIFY(items.last()[u"isDormant"].toBool());
        QVERIFY(!items.first()[u"isDormant"].toBool());
    }

    /// A full page doesn't tell how many there are; a number that was remembered must not be older
    /// than what was changed, by whoever it was.
    void totalsAreNeverOld()
    {
        TestDatabase &db = m_server->database;
        QCOMPARE(total("limit=5"), mentors);
        QCOMPARE(total("limit=5&offset=10"), mentors);
        db.exec(u"UPDATE users SET is_active = false WHERE role = 'mentor' AND id = "
                "(SELECT min(id::text)::uuid FROM users WHERE role = 'mentor')"_s);
        QCOMPARE(total("limit=5"), mentors - 1);
        const int gold = total("limit=5&tier=gold");
        db.exec(u"UPDATE users SET reputation_tier = 'gold' WHERE id = "
                "(SELECT id FROM users WHERE role = 'mentor' AND is_active AND "
                "reputation_tier = 'silver' LIMIT 1)"_s);
        QCOMPARE(total("limit=5&tier=gold"), gold + 1);
        m_server->makePerson(Role::Mentor, u"Newest"_s);
        QCOMPARE(total("limit=5"), mentors);
        // Two that began in one order and end in the other.
        RawConnection early(db.ownerConfig());
        RawConnection late(db.ownerConfig());
        const auto remove = [](RawConnection &connection, int offset) {
            return connection.exec(
                u"UPDATE users SET is_active = false WHERE id = (SELECT id FROM "
                "users WHERE role = 'mentor' AND is_active ORDER BY id OFFSET %1 "
                "LIMIT 1)"_s.arg(offset));
        };
        QVERIFY(early.exec(u"BEGIN"_s) && remove(early, 3));
        QVERIFY(late.exec(u"BEGIN"_s) && remove(late, 7) && late.exec(u"COMMIT"_s));
        m_server->memory().forgetAll(); // as LISTEN would have it do
        QCOMPARE(total("limit=5"), mentors - 1);
        QVERIFY(early.exec(u"COMMIT"_s));
        m_server->memory().forgetAll();
        QCOMPARE(total("limit=5"), mentors - 2);
    }

    void cardsFollowWhateverChanges_data()
    {
        QTest::addColumn<QString>("change");
        const QString one = u"(SELECT id FROM users WHERE role = 'mentor' ORDER BY id LIMIT 1)"_s;
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("name",
            u"UPDATE user_profiles SET name = 'Zoë \"Quote\" O''Hara' WHERE user_id = "_s + one);
        row("hidden", u"UPDATE user_profiles SET visibility = 'unlisted' WHERE user_id = "_s + one);
        row("tier", u"UPDATE users SET reputation_tier = 'platinum', reputation_score = 4.9"_s);
        row("role", u"UPDATE users SET role = 'mentee' WHERE id = "_s + one);
        row("activity", u"UPDATE users SET last_activity_at = now()"_s);
        row("deactivated", u"UPDATE users SET is_active = false WHERE id = "_s + one);
        row("deleted", u"UPDATE users SET deleted_at = now() WHERE id = "_s + one);
        row("link", u"INSERT INTO user_urls (user_id, url_type, url) VALUES (%1, 'website', "
                    "'https://a.example')"_s.arg(one));
        row("tag gone", u"UPDATE entity_tags SET deleted_at = now()"_s);
        row("tag removed", u"DELETE FROM entity_tags"_s);
        row("tag renamed", u"UPDATE taxonomy SET display_name = display_name || ' new'"_s);
        row("tag switched off", u"UPDATE taxonomy SET is_active = false WHERE value = 't3'"_s);
        row("tag approved", u"UPDATE taxonomy SET is_approved = true"_s);
    }
    void cardsFollowWhateverChanges()
    {
        QFETCH(QString, change);
        QCOMPARE(staleCards(), QString());
        m_server->database.exec(change);
        QCOMPARE(staleCards(), QString());
    }
    void cardsFollowTheCompany()
    {
        TestDatabase &db = m_server->database;
        db.exec(u"INSERT INTO portfolio_companies (name) VALUES ('Acme')"_s);
        db.exec(u"UPDATE user_profiles SET company = NULL, portfolio_company_id = "
                "(SELECT id FROM portfolio_companies) WHERE user_id = ?::uuid"_s,
                {m_viewer.id.toString()});
        db.exec(u"UPDATE portfolio_companies SET name = 'Acme & Sons'"_s);
        QCOMPARE(staleCards(), QString());
        QCOMPARE(db.scalar(u"SELECT person->>'company' FROM person_cards WHERE user_id = ?::uuid"_s,
                           {m_viewer.id.toString()})
                     .toString(),
                 u"Acme & Sons"_s);
    }

    /// One changes the name while another's change of tags is not committed yet.
    void twoChangesAtOnceAreBothOnTheCard()
    {
        TestDatabase &db = m_server->database;
        const QString id = db.scalar(u"SELECT min(entity_id::text) FROM entity_tags"_s).toString();
        RawConnection first(db.ownerConfig());
        QVERIFY(first.exec(u"BEGIN"_s));
        QVERIFY(first.exec(u"DELETE FROM entity_tags WHERE entity_id = '%1'"_s.arg(id)));
        bool renamed = false;
        const std::unique_ptr<QThread> other(QThread::create([&db, &id, &renamed] {
            RawConnection second(db.ownerConfig());
            renamed = second.exec(
                u"UPDATE user_profiles SET name = 'Renamed' WHERE user_id = '%1'"_s.arg(id));
        }));
        other->start();
        // Until the second stands at the first one's lock.
        const bool stood = QTest::qWaitFor(
            [&db] {
                return db.scalar(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                                 "'Lock' AND datname = current_database()"_s)
                           .toInt() == 1;
            },
            patience);
        QVERIFY(first.exec(u"COMMIT"_s));
        QVERIFY(other->wait(patience));
        QVERIFY(stood);
        QVERIFY(renamed);
        QCOMPARE(staleCards(), QString());
    }

    void manySlotsAreCountedUpToTen()
    {
        TestDatabase &db = m_server->database;
        const QString id =
            db.scalar(u"SELECT id FROM users WHERE role = 'mentor' ORDER BY id LIMIT 1"_s)
                .toString();
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) SELECT '%1', t, t + "
                "interval '20 minutes' FROM generate_series('2026-01-20T09:00Z'::timestamptz, "
                "'2026-01-20T19:00Z', '30 minutes') t"_s.arg(id));
        QCOMPARE(
            m_server->get("/api/mentors/" + id.toLatin1(), m_viewer).json()[u"openSlots"].toInt(),
            10);
    }
};

OH_TEST(TstDirectory)
#include "tst_directory.moc"
