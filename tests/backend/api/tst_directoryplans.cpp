// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/searchtext.h"
#include "backend/storage/querystore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QFile>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

using Parameters = QHash<QString, QString>;

QString quoted(const QString &text)
{
    return u"'"_s + QString(text).replace(u"'"_s, u"''"_s) + u"'"_s;
}

struct DirectoryStatement
{
    QString file;
    /// The order, where the statement knows several.
    QStringList sorts = {u"name"_s};
    /// Without them the statement is never chosen.
    Parameters always = {};
};

QList<DirectoryStatement> directoryStatements()
{
    const QStringList every{u"name"_s, u"-name"_s, u"-tier"_s, u"nextSlot"_s};
    const Parameters words{{u"words"_s, quoted(*prefixQuery(u"mentor"_s))},
                           {u"pattern"_s, quoted(*likePattern(u"mentor"_s))}};
    const Parameters tags{{u"industries"_s, u"'{industry:fintech}'"_s},
                          {u"tags"_s, u"'{industry:fintech}'"_s}};
    // From where a page ended.
    const auto after = [](const QString &sort) {
        return Parameters{
            {u"after"_s,
             quoted(u"{\"s\": \"%1\", \"d\": false, \"n\": \"mentor 3\", \"r\": 3.5, "
                    "\"t\": null, \"i\": \"90b1738b-2c38-4ee1-a8a4-16aa34d75ba8\"}"_s.arg(sort))}};
    };
    return {{u"list_mentors_by_name"_s},
            {u"list_mentors_by_name"_s, {u"name further"_s}, after(u"name"_s)},
            {u"list_mentors_by_name_descending"_s},
            {u"list_mentors_by_name_descending"_s, {u"-name further"_s}, after(u"-name"_s)},
            {u"list_mentors_by_tier"_s},
            {u"list_mentors_by_tier"_s, {u"-tier further"_s}, after(u"-tier"_s)},
            {u"list_mentors_by_match"_s, {u"-match"_s}},
            {u"list_mentors_soonest"_s, {u"nextSlot"_s}},
            {u"list_mentors_sorted"_s, {u"nextSlot"_s, u"-match"_s}},
            {u"list_mentors_with_words"_s, every, words},
            {u"list_mentors_with_tags"_s, every, tags},
            {u"list_mentors_after"_s, every},
            {u"count_mentors"_s}};
}

QList<std::pair<QString, Parameters>> directoryFilters()
{
    const Parameters week{{u"until"_s, u"'2026-01-12T00:00Z'"_s}};
    const Parameters month{{u"until"_s, u"'2026-02-01T00:00Z'"_s}};
    const Parameters industry{{u"industries"_s, u"'{industry:fintech}'"_s}};
    const Parameters technology{{u"technologies"_s, u"'{technology:ai}'"_s}};
    const Parameters stage{{u"stage"_s, u"'stage:seed'"_s}};
    const Parameters tier{{u"tiers"_s, u"'{gold}'"_s}};
    const Parameters words{{u"words"_s, quoted(*prefixQuery(u"mentor 12"_s))},
                           {u"pattern"_s, quoted(*likePattern(u"mentor 12"_s))}};
    Parameters all = week;
    for (const Parameters &more : {industry, technology, stage, tier, words})
        all.insert(more);
    Parameters taggedWeek = week;
    taggedWeek.insert(industry);
    Parameters searchedMonth = month;
    searchedMonth.insert(words);
    Parameters tierWeek = week;
    tierWeek.insert(tier);
    return {{u"all"_s, {}},
            {u"this week"_s, week},
            {u"this month"_s, month},
            {u"industry"_s, industry},
            {u"technology"_s, technology},
            {u"stage"_s, stage},
            {u"tier"_s, tier},
            {u"words"_s, words},
            {u"industry, this week"_s, taggedWeek},
            {u"words, this month"_s, searchedMonth},
            {u"tier, this week"_s, tierWeek},
            {u"everything"_s, all}};
}

} // namespace

/// FR15 with an accelerator's data: whatever is filtered and however it is sorted, no statement of
/// the directory reads a table that grows with the slots, meetings, tags, matches or people from
/// end to end, nor does a function in it. Mentors' cards are the exception, each of which is one
/// row: an order without an index, and counting, look at all of them, once; a walk along an index
/// doesn't.
class TstDirectoryPlans : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RawConnection> m_app;
    UserId m_mentee;
    QString m_someMentor;

    static QStringList bigTables()
    {
        return {u"time_slots"_s,       u"bookings"_s, u"entity_tags"_s,
                u"user_match_cache"_s, u"users"_s,    u"user_profiles"_s};
    }

    static constexpr int mentorsAtOnce = 1000;

    /// With names, tags and slots like those who are there already.
    void addMentors()
    {
        auto &db = *m_db;
        db.exec(
            u"INSERT INTO users (id, email_sealed, email_index, role, reputation_tier, "
            "created_at, last_activity_at) SELECT gen_random_uuid(), ('s' || n)::bytea, ('i' || "
            "n)::bytea, 'mentor', (ARRAY['bronze', 'silver', 'gold'])[1 + n % "
            "3]::reputation_tier, '2025-12-01', CASE WHEN n % 10 = 0 THEN '2025-01-01' ELSE "
            "'2026-01-01' END::timestamptz FROM generate_series((SELECT count(*) FROM users) + 1, "
            "(SELECT count(*) FROM users) + ?) n"_s,
            {mentorsAtOnce});
        // A cap on many of them, so that their weeks are counted as well.
        db.exec(u"INSERT INTO user_profiles (user_id, name, load_cap) SELECT u.id, 'Mentor ' || "
                "row_number() OVER (), CASE WHEN random() < 0.5 THEN 3 END FROM users u "
                "WHERE u.role = 'mentor' AND NOT EXISTS (SELECT FROM user_profiles p "
                "WHERE p.user_id = u.id)"_s);
        const auto fresh = u"u.role = 'mentor' AND NOT EXISTS (SELECT FROM time_slots s "
                           "WHERE s.mentor_id = u.id)"_s;
        db.exec(u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id) SELECT 'user', "
                "u.id, t.id FROM users u CROSS JOIN taxonomy t WHERE "_s +
                fresh + u" AND hashtext(u.id::text || t.value) % 4 = 0"_s);
        db.exec(u"INSERT INTO time_slots (mentor_id, start_time, end_time) "
                "SELECT u.id, s, s + interval '30 minutes' FROM users u, generate_series("
                "'2026-01-06T09:00Z'::timestamptz, '2026-01-06T09:00Z'::timestamptz + "
                "interval '59 hours', interval '1 hour') s WHERE "_s +
                fresh);
    }
    void tidy()
    {
        RawConnection owner(m_db->ownerConfig());
        for (const QString &table : bigTables() + QStringList{u"mentor_cards"_s, u"taxonomy"_s})
            QVERIFY2(owner.exec(u"VACUUM (ANALYZE) "_s + table), qPrintable(owner.lastError()));
    }

    void fill()
    {
        auto &db = *m_db;
        for (const auto &[category, name] :
             {std::pair(u"industry"_s, u"FinTech"_s), std::pair(u"technology"_s, u"AI"_s),
              std::pair(u"stage"_s, u"Seed"_s), std::pair(u"industry"_s, u"Health"_s)})
            db.makeTag(category, name);
        addMentors();
        m_mentee = db.makeUser(u"mentee"_s, u"Ada Lovelace"_s);
        for (int i = 0; i < 9; ++i)
            db.makeUser(u"mentee"_s);
        db.exec(u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, "
                "match_explanation, algorithm_version) SELECT e.id, m.id, 50, '{}', 'tag-based-v1' "
                "FROM users e CROSS JOIN users m WHERE e.role = 'mentee' AND m.role = 'mentor'"_s);
        // Twenty of their meetings each.
        const QString mentees = u"(SELECT array_agg(id) FROM users WHERE role = 'mentee')"_s;
        db.exec(
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            "meeting_type, status, confirmed_at, confirmed_by, meeting_start_time, "
            "meeting_end_time, created_at) SELECT s.id, s.mentor_id, (%1)[1 + n %% 10], 'What "
            "to do next', 'online', 'confirmed', '2026-01-05', s.mentor_id, s.start_time, "
            "s.end_time, '2026-01-05' FROM (SELECT DISTINCT ON (start_time) id, mentor_id, "
            "start_time, end_time, row_number() OVER (ORDER BY start_time) AS n FROM time_slots "
            "ORDER BY start_time) s"_s.arg(mentees)
                .replace(u"%%"_s, u"%"_s));
        tidy();
        QCOMPARE(db.scalar(u"SELECT count(*) FROM time_slots"_s).toInt(), 60000);
        QVERIFY(db.scalar(u"SELECT count(*) FROM entity_tags"_s).toInt() > 500);
        QVERIFY(db.scalar(u"SELECT count(*) FROM bookings"_s).toInt() >= 60);
        m_someMentor =
            db.scalar(u"SELECT id FROM users WHERE role = 'mentor' LIMIT 1"_s).toString();
    }
    Parameters parameters(const DirectoryStatement &about, const QString &sort,
                          const Parameters &filters) const
    {
        Parameters all{
            {u"now"_s, u"'2026-01-05T12:00Z'::timestamptz"_s},
            {u"earliest"_s, u"'2026-01-06T12:00Z'::timestamptz"_s},
            {u"week"_s, u"'2026-01-12T00:00Z'"_s},
            {u"month"_s, u"'2026-02-01T00:00Z'"_s},
            {u"until"_s, u"NULL"_s},
            {u"known_version"_s, u"NULL"_s},
            {u"known_total"_s, u"NULL"_s},
            {u"everybody"_s, u"1000"_s},
            {u"words"_s, u"NULL"_s},
            {u"pattern"_s, u"NULL"_s},
            {u"industries"_s, u"'{}'"_s},
            {u"technologies"_s, u"'{}'"_s},
            {u"stage"_s, u"NULL"_s},
            {u"tiers"_s, u"'{}'"_s},
            {u"tags"_s, u"'{}'"_s},
            {u"limit"_s, u"20"_s},
            {u"offset"_s, u"0"_s},
            {u"sort"_s, quoted(sort)},
            {u"viewer"_s, quoted(m_mentee.toString())},
            {u"version"_s, u"'tag-based-v1'"_s},
            {u"after"_s,
             about.file == u"list_mentors_after"_s
                 ? quoted(u"{\"s\": \"%1\", \"d\": false, \"n\": \"mentor 3\", \"r\": 3.5, "
                          "\"t\": null, \"i\": \"%2\"}"_s.arg(sort, m_someMentor))
                 : u"NULL"_s}};
        all.insert(about.always);
        all.insert(filters);
        return all;
    }

    static QString statementFile(const QString &name)
    {
        QFile file(u":/sql/queries/%1.sql"_s.arg(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Prepares the statement as the storage layer does; what then runs it.
    QString prepared(const DirectoryStatement &about, const Parameters &values)
    {
        const auto info = storage::parseQuery(about.file, statementFile(u"people/"_s + about.file));
        m_app->exec(u"DEALLOCATE ALL"_s);
        if (info.isWalk && !m_app->exec(statementFile(u"system/plan_walk"_s)))
            return {};
        if (!m_app->exec(u"PREPARE directory AS "_s + QString::fromUtf8(info.sql)))
            return {};
        QStringList arguments;
        for (const QString &parameter : info.parameters)
            arguments.append(values.value(parameter.mid(1)));
        return u"EXECUTE directory(%1)"_s.arg(arguments.join(u", "_s));
    }
    /// How many rows of the table the statement read, in its functions, too; -1 when it failed.
    int rowsRead(const QString &table, const DirectoryStatement &about, const Parameters &values)
    {
        // What earlier transactions read may not have been handed on yet.
        const auto rows = [&] {
            return m_app
                ->scalar(u"SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM "
                         "pg_stat_xact_user_tables WHERE relname = ?"_s,
                         {table})
                .toInt();
        };
        m_app->exec(u"BEGIN"_s);
        m_app->actAs(u"mentee"_s, m_mentee);
        const int before = rows();
        const bool ran = m_app->exec(prepared(about, values));
        if (!ran)
            qWarning("%s", qPrintable(m_app->lastError()));
        const int after = rows();
        m_app->exec(u"ROLLBACK"_s);
        return ran ? after - before : -1;
    }
    /// By what is asked, how many cards it reads.
    QMap<QString, int> cardsRead(bool isTotalKnown)
    {
        const QString version =
            m_db->scalar(u"SELECT version FROM oh_directory_version()"_s).toString();
        QMap<QString, int> read;
        const auto statements = directoryStatements();
        const auto filters = directoryFilters();
        for (const DirectoryStatement &about : statements) {
            for (const QString &sort : about.sorts) {
                for (const auto &[name, filter] : filters) {
                    Parameters values = parameters(about, sort, filter);
                    if (isTotalKnown) {
                        values.insert(u"known_version"_s, quoted(version));
                        values.insert(u"known_total"_s, u"1000"_s);
                    }
                    read.insert(about.file + u' ' + sort + u": "_s + name,
                                rowsRead(u"mentor_cards"_s, about, values));
                }
            }
        }
        return read;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_db = std::make_unique<TestDatabase>();
        fill();
        // As the login role, so that row level security is part of the plan.
        m_app = std::make_unique<RawConnection>(m_db->appConfig());
    }
    void cleanupTestCase()
    {
        m_app.reset();
        m_db.reset();
    }

    void nothingIsReadFromEndToEnd_data()
    {
        QTest::addColumn<int>("statement");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<int>("filter");
        const auto statements = directoryStatements();
        const auto filters = directoryFilters();
        for (int i = 0; i < statements.size(); ++i) {
            for (const QString &sort : statements.at(i).sorts) {
                for (int f = 0; f < filters.size(); ++f)
                    QTest::addRow("%s %s: %s", qPrintable(statements.at(i).file), qPrintable(sort),
                                  qPrintable(filters.at(f).first))
                        << i << sort << f;
            }
        }
    }
    void nothingIsReadFromEndToEnd()
    {
        QFETCH(int, statement);
        QFETCH(QString, sort);
        QFETCH(int, filter);
        const DirectoryStatement about = directoryStatements().at(statement);
        m_app->exec(u"BEGIN"_s);
        m_app->actAs(u"mentee"_s, m_mentee);
        const QString sql =
            prepared(about, parameters(about, sort, directoryFilters().at(filter).second));
        QVERIFY2(!sql.isEmpty(), qPrintable(m_app->lastError()));
        QSqlQuery explain(m_app->database());
        QVERIFY2(explain.exec(u"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "_s + sql),
                 qPrintable(explain.lastError().text()));
        QString plan;
        while (explain.next())
            plan += explain.value(0).toString() + u'\n';
        // Functions don't show their plans; PostgreSQL counts what they read all the same.
        QStringList scanned;
        QSqlQuery counted(m_app->database());
        QVERIFY(counted.exec(
            u"SELECT relname FROM pg_stat_xact_user_tables WHERE seq_scan > 0 AND relname IN ('%1')"_s
                .arg(bigTables().join(u"', '"_s))));
        while (counted.next())
            scanned.append(counted.value(0).toString());
        m_app->exec(u"ROLLBACK"_s);
        QVERIFY2(scanned.isEmpty(), qPrintable(scanned.join(u", "_s) + u'\n' + plan));
        for (const QString &table : bigTables())
            QVERIFY2(!plan.contains(u"Seq Scan on "_s + table), qPrintable(plan));
    }

    /// Of the counting itself: it would see a function's scan.
    void aScanInAFunctionIsSeen()
    {
        RawConnection owner(m_db->ownerConfig());
        owner.exec(u"BEGIN"_s);
        owner.exec(u"SET LOCAL enable_indexonlyscan = off"_s);
        owner.exec(u"DO $$ BEGIN PERFORM count(*), max(said) FROM time_slots; END $$"_s);
        QVERIFY(owner
                    .scalar(u"SELECT seq_scan FROM pg_stat_xact_user_tables "
                            "WHERE relname = 'time_slots'"_s)
                    .toInt() > 0);
        owner.exec(u"ROLLBACK"_s);
    }

    /// The last one, as it makes twice as many mentors.
    void aPageDoesNotGrowWithTheMentors()
    {
        const QStringList walks{u"list_mentors_by_name "_s, u"list_mentors_by_name_descending "_s,
                                u"list_mentors_by_tier "_s};
        // Those that half of all pass, at least: a walk goes on until it has a page of them.
        const QStringList common{u": all"_s, u": this week"_s, u": this month"_s};
        // Of a page of twenty.
        constexpr int mostRead = 60;
        const QMap<QString, int> before = cardsRead(true);
        addMentors();
        tidy();
        const int mentors = 2 * mentorsAtOnce;
        QCOMPARE(m_db->scalar(u"SELECT count(*) FROM mentor_cards"_s).toInt(), mentors);
        const QMap<QString, int> after = cardsRead(true);
        int walked = 0;
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            const auto fits = [&it](const QString &part) { return it.key().contains(part); };
            const QString said = u"%1: %2, then %3"_s.arg(it.key()).arg(before[it.key()]).arg(*it);
            QVERIFY2(*it >= 0, qPrintable(said));
            if (std::any_of(walks.begin(), walks.end(), fits) &&
                std::any_of(common.begin(), common.end(),
                            [&it](const QString &end) { return it.key().endsWith(end); })) {
                ++walked;
                QVERIFY2(*it <= mostRead && before[it.key()] <= mostRead, qPrintable(said));
            }
        }
        // From the beginning, and further on; in the order of matches there is no place to go on
        // from.
        QCOMPARE(walked, 2 * walks.size() * common.size());
        // How many there are in all isn't known to an index: where nobody remembers it, counting
        // goes through all that are listed, and fetches what the index alone doesn't tell. Seen
        // here, it says that the measure above measures.
        const QMap<QString, int> counted = cardsRead(false);
        for (const QString &walk :
             {u"list_mentors_by_name name: all"_s, u"list_mentors_by_tier name: all"_s})
            QVERIFY2(counted[walk] > mostRead, qPrintable(QString::number(counted[walk])));
        // Who sorts by what no index knows, searches, or counts looks at every card that may
        // match, but at none more than a few times: not at all of them for each.
        for (const auto &all : {after, counted}) {
            for (auto it = all.cbegin(); it != all.cend(); ++it)
                QVERIFY2(*it >= 0 && *it <= 3 * mentors,
                         qPrintable(u"%1: %2"_s.arg(it.key()).arg(*it)));
        }
    }
};

OH_TEST(TstDirectoryPlans)
#include "tst_directoryplans.moc"
