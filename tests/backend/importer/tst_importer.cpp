// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/personaldata.h"
#include "tests/backend/importer/importsupport.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

const QStringList tableNames{u"portfolio_companies"_s, u"industries"_s, u"technologies"_s,
                             u"stages"_s, u"users"_s};

QString untidyDir()
{
    return QString::fromLatin1(OH_SOURCE_DIR) + u"/tests/data/airtable"_s;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write a test file");
}

/// A copy of the untidy base that a test may change.
struct Base
{
    Base()
    {
        for (const QString &table : tableNames)
            writeFile(path(table), readFile(untidyDir() + u'/' + table + u".json"_s));
    }
    QString path(const QString &table) const { return dir.filePath(table + u".json"_s); }
    void set(const QString &table, const QString &record, const QJsonObject &values)
    {
        QJsonArray list = records(table);
        for (QJsonValueRef entry : list) {
            if (entry.toObject()["id"_L1].toString() != record)
                continue;
            QJsonObject object = entry.toObject();
            QJsonObject fields = object["fields"_L1].toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                if (it.value().isNull())
                    fields.remove(it.key());
                else
                    fields.insert(it.key(), it.value());
            }
            object.insert(u"fields"_s, fields);
            entry = object;
            break;
        }
        put(table, list);
    }
    QJsonArray records(const QString &table) const
    {
        return QJsonDocument::fromJson(readFile(path(table))).object()["records"_L1].toArray();
    }
    void put(const QString &table, const QJsonArray &list)
    {
        writeFile(path(table), QJsonDocument(QJsonObject{{u"records"_s, list}}).toJson());
    }

    QTemporaryDir dir;
};

QString profileSql(const QString &column)
{
    return u"SELECT p."_s + column +
           u"::text FROM users u JOIN user_profiles p ON p.user_id = u.id "
           "WHERE u.airtable_record_id = ?"_s;
}

QString tagsSql()
{
    return u"SELECT string_agg(t.category || ':' || t.value, ',' ORDER BY t.category, t.value) "
           "FROM users u JOIN entity_tags e ON e.entity_type = 'user' AND e.entity_id = u.id AND "
           "e.deleted_at IS NULL JOIN taxonomy t ON t.id = e.taxonomy_id "
           "WHERE u.airtable_record_id = ?"_s;
}

using Ids = QSet<QString>;

} // namespace

class TstImporter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportBench> m_bench;

    QString profile(const QString &column, const QString &record)
    {
        return m_bench->db.scalar(profileSql(column), {record}).toString();
    }
    int count(const QString &sql)
    {
        return m_bench->db.scalar(u"SELECT count(*) FROM "_s + sql).toInt();
    }

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<ImportBench>(); }
    void init() { m_bench->db.clear(); }
    void cleanupTestCase() { m_bench.reset(); }

    void everyKindOfTrouble()
    {
        const auto report = m_bench->run(untidyDir());
        QVERIFY2(report.ok(),
                 report ? "" : qPrintable(report.error().message + report.error().internal));
        const auto with = [&](const QString &table, const QString &code) {
            return recordsWith(*report, table, code);
        };
        const QString users = u"users"_s, companies = u"portfolio_companies"_s;
        QCOMPARE(with(users, u"missing_email"_s), (Ids{u"recU4"_s, u"recU5"_s}));
        QCOMPARE(with(users, u"invalid_email"_s),
                 (Ids{u"recU6"_s, u"recU7"_s, u"recU8"_s, u"recU15"_s}));
        QCOMPARE(with(users, u"missing_role"_s), (Ids{u"recU9"_s}));
        QCOMPARE(with(users, u"unknown_role"_s), (Ids{u"recU10"_s}));
        QCOMPARE(with(users, u"duplicate_email"_s), (Ids{u"recU11"_s}));
        QCOMPARE(with(users, u"unknown_tag"_s), (Ids{u"recU12"_s}));
        QCOMPARE(with(users, u"unknown_company"_s), (Ids{u"recU12"_s}));
        QCOMPARE(with(users, u"wrong_type"_s), (Ids{u"recU13"_s}));
        QCOMPARE(with(users, u"shortened"_s), (Ids{u"recU14"_s}));
        QCOMPARE(with(users, u"two_companies"_s), (Ids{u"recU16"_s}));
        QCOMPARE(with(users, u"unknown_time_zone"_s), (Ids{u"recU2"_s}));
        QCOMPARE(with(users, u"invalid_url"_s), (Ids{u"recU2"_s}));
        QCOMPARE(with(users, u"cleaned"_s), (Ids{u"recU3"_s, u"recU10"_s, u"recU16"_s}));
        QCOMPARE(countsOf(*report, users), (QList<int>{8, 0, 0, 8}));
        QCOMPARE(with(companies, u"missing_name"_s), (Ids{u"recC3"_s, u"recC7"_s}));
        QCOMPARE(with(companies, u"duplicate_name"_s), (Ids{u"recC4"_s}));
        QCOMPARE(with(companies, u"duplicate_record"_s), (Ids{u"recC1"_s}));
        QCOMPARE(with(companies, u"not_a_record"_s), (Ids{u"#7"_s, u"recC6"_s}));
        QCOMPARE(with(companies, u"missing_id"_s), (Ids{u"#8"_s}));
        QCOMPARE(with(companies, u"invalid_url"_s), (Ids{u"recC1"_s, u"recC2"_s}));
        QCOMPARE(with(companies, u"unknown_tag"_s), (Ids{u"recC1"_s}));
        QCOMPARE(countsOf(*report, companies), (QList<int>{3, 0, 0, 7}));
        QCOMPARE(with(u"industries"_s, u"unknown_parent"_s), (Ids{u"recI5"_s}));
        QCOMPARE(with(u"industries"_s, u"circular_parent"_s), (Ids{u"recI4"_s, u"recI8"_s}));
        QCOMPARE(with(u"industries"_s, u"missing_name"_s), (Ids{u"recI6"_s}));
        QCOMPARE(with(u"industries"_s, u"invalid_name"_s), (Ids{u"recI7"_s}));
        QCOMPARE(with(u"technologies"_s, u"same_tag"_s), (Ids{u"recT2"_s}));
        QCOMPARE(report->unknownColumns,
                 (QStringList{u"portfolio_companies.Internal Score"_s, u"industries.Colour"_s,
                              u"users.Unknown Column"_s}));
    }

    void whatIsInTheDatabaseAfterwards()
    {
        QVERIFY(m_bench->run(untidyDir()).ok());
        QCOMPARE(profile(u"name"_s, u"recU1"_s), u"Ada One"_s);
        QCOMPARE(profile(u"company"_s, u"recU1"_s), u"One & Sons"_s);
        QCOMPARE(profile(u"bio"_s, u"recU1"_s), u"Hello you"_s);
        QCOMPARE(profile(u"time_zone"_s, u"recU1"_s), u"Europe/Berlin"_s);
        QCOMPARE(profile(u"time_zone"_s, u"recU2"_s), u"UTC"_s);
        QCOMPARE(profile(u"goals"_s, u"recU2"_s), u"First customers"_s);
        QCOMPARE(profile(u"name"_s, u"recU3"_s), u"Cid Three"_s);
        QCOMPARE(profile(u"name"_s, u"recU10"_s), u"1+1"_s);
        QCOMPARE(profile(u"name"_s, u"recU14"_s), QString(300, u'N'));
        QCOMPARE(profile(u"company"_s, u"recU16"_s), u"Free Text"_s);
        QCOMPARE(m_bench->db.scalar(tagsSql(), {u"recU2"_s}).toString(),
                 u"industry:shipping,technology:ecommerce,stage:seed"_s);
        QCOMPARE(m_bench->db.scalar(tagsSql(), {u"recU13"_s}).toString(),
                 u"technology:ecommerce,stage:seed"_s);
        QCOMPARE(m_bench->db
                     .scalar(u"SELECT c.name FROM users u JOIN user_profiles p ON p.user_id = u.id "
                             "JOIN portfolio_companies c ON c.id = p.portfolio_company_id "
                             "WHERE u.airtable_record_id = 'recU2'"_s)
                     .toString(),
                 u"Blue Harbour"_s);
        const auto company = [&](const QString &column) {
            return m_bench->db
                .scalar(u"SELECT "_s + column +
                        u" FROM portfolio_companies WHERE airtable_record_id = 'recC1'"_s)
                .toString();
        };
        QCOMPARE(company(u"website"_s), u"https://www.blue-harbour.example"_s);
        QCOMPARE(company(u"description"_s), u"Ships & ports"_s);
        QCOMPARE(company(u"linkedin_url"_s), QString());
        QCOMPARE(count(u"taxonomy WHERE NOT is_approved OR source <> 'airtable'"_s), 0);
        // The parent came later in the file; the alias is as good as its tag.
        QCOMPARE(count(u"taxonomy c JOIN taxonomy p ON p.id = c.parent_id WHERE c.value = "
                       "'container_lines' AND p.value = 'shipping'"_s),
                 1);
        QCOMPARE(count(u"taxonomy c JOIN taxonomy p ON p.id = c.parent_id WHERE c.value = 'carts' "
                       "AND p.value = 'ecommerce'"_s),
                 1);
        QCOMPARE(count(u"taxonomy_aliases WHERE airtable_record_id = 'recT2'"_s), 1);
        // Nobody's doing but the system's.
        QCOMPARE(count(u"users WHERE created_by IS NOT NULL"_s), 0);
        const auto user = UserId::parse(
            m_bench->db.scalar(u"SELECT id::text FROM users WHERE airtable_record_id = 'recU1'"_s)
                .toString());
        const QByteArray phone = QByteArray::fromHex(
            m_bench->db
                .scalar(u"SELECT encode(p.phone_sealed, 'hex') FROM users u JOIN user_profiles p "
                        "ON p.user_id = u.id WHERE u.airtable_record_id = 'recU1'"_s)
                .toByteArray());
        QCOMPARE(openPhone(*m_bench->keys, *user, phone).valueOr(QString()), u"+491701234567"_s);
        QCOMPARE(m_bench->db
                     .scalar(u"SELECT airtable_record_id FROM users WHERE email_index = ?"_s,
                             {m_bench->keys->blindIndex(u"bea@two.example"_s)})
                     .toString(),
                 u"recU2"_s);
    }

    void againIsUnchanged()
    {
        const auto first = m_bench->run(untidyDir());
        const QString stamp =
            m_bench->db.scalar(u"SELECT sum(version)::text FROM user_profiles"_s).toString();
        const auto second = m_bench->run(untidyDir());
        QVERIFY(first.ok() && second.ok());
        for (const QString &table : tableNames) {
            const auto before = tableOf(*first, table);
            QCOMPARE(countsOf(*second, table), (QList<int>{0, 0, before.created, before.skipped}));
        }
        QCOMPARE(second->notes.size(), first->notes.size());
        QCOMPARE(m_bench->db.scalar(u"SELECT sum(version)::text FROM user_profiles"_s).toString(),
                 stamp);
    }

    void changesArriveAndTheApplicationKeepsItsOwn()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        const QString ada = u"(SELECT id FROM users WHERE airtable_record_id = 'recU1')"_s;
        m_bench->db.exec(
            u"UPDATE user_profiles SET goals = 'own goals', load_cap = 3, visibility = "
            "'unlisted', reminder_preference = 'both' WHERE user_id = "_s +
            ada);
        m_bench->db.exec(
            u"INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id, created_by) "
            "SELECT 'user', "_s +
            ada + u", id, "_s + ada + u" FROM taxonomy WHERE value = 'cargo'"_s);
        base.set(u"users"_s, u"recU1"_s,
                 {{u"Title"_s, u"Admiral"_s},
                  {u"Headline"_s, QJsonValue()},
                  {u"Phone"_s, QJsonValue()},
                  {u"LinkedIn URL"_s, QJsonValue()},
                  {u"Industries"_s, QJsonArray{u"Farming"_s}}});
        base.set(u"users"_s, u"recU3"_s, {{u"Role"_s, u"Mentor"_s}});
        base.set(u"users"_s, u"recU2"_s, {{u"Email"_s, u"new@two.example"_s}});
        // Two companies swap their names.
        base.set(u"portfolio_companies"_s, u"recC1"_s, {{u"Name"_s, u"Green Field"_s}});
        base.set(u"portfolio_companies"_s, u"recC2"_s, {{u"Name"_s, u"Blue Harbour"_s}});
        const auto report = m_bench->run(base.dir.path());
        QVERIFY2(report.ok(),
                 report ? "" : qPrintable(report.error().message + report.error().internal));
        QCOMPARE(tableOf(*report, u"users"_s).updated, 3);
        QCOMPARE(tableOf(*report, u"portfolio_companies"_s).updated, 2);
        QCOMPARE(profile(u"title"_s, u"recU1"_s), u"Admiral"_s);
        // The base had a headline and has none any more; it never had goals.
        QCOMPARE(profile(u"headline"_s, u"recU1"_s), QString());
        QCOMPARE(profile(u"goals"_s, u"recU1"_s), u"own goals"_s);
        QCOMPARE(profile(u"load_cap"_s, u"recU1"_s), u"3"_s);
        QCOMPARE(profile(u"visibility"_s, u"recU1"_s), u"unlisted"_s);
        QCOMPARE(profile(u"reminder_preference"_s, u"recU1"_s), u"both"_s);
        QVERIFY(!profile(u"phone_sealed"_s, u"recU1"_s).isEmpty());
        QCOMPARE(count(u"user_urls WHERE user_id = "_s + ada), 0);
        QCOMPARE(m_bench->db.scalar(tagsSql(), {u"recU1"_s}).toString(),
                 u"industry:cargo,industry:farming,technology:ecommerce,stage:seed"_s);
        QCOMPARE(count(u"users WHERE airtable_record_id = 'recU3' AND role = 'mentor'"_s), 1);
        QCOMPARE(m_bench->db
                     .scalar(u"SELECT airtable_record_id FROM users WHERE email_index = ?"_s,
                             {m_bench->keys->blindIndex(u"new@two.example"_s)})
                     .toString(),
                 u"recU2"_s);
    }

    /// 000: the address belongs to the application.
    void anAddressThatWasChangedHereStays()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        const QByteArray mine = m_bench->keys->blindIndex(u"chosen@example.org"_s);
        m_bench->db.exec(u"UPDATE users SET email_index = ?, email_changed_here = true WHERE "
                         "airtable_record_id = 'recU2'"_s,
                         {mine});
        base.set(u"users"_s, u"recU2"_s,
                 {{u"Email"_s, u"new@two.example"_s}, {u"Title"_s, u"Pilot"_s}});
        const auto report = m_bench->run(base.dir.path());
        QVERIFY(report.ok());
        QCOMPARE(
            m_bench->db
                .scalar(u"SELECT airtable_record_id FROM users WHERE email_index = ?"_s, {mine})
                .toString(),
            u"recU2"_s);
        QCOMPARE(profile(u"title"_s, u"recU2"_s), u"Pilot"_s);
        QVERIFY(recordsWith(*report, u"users"_s, u"email_changed_here"_s).contains(u"recU2"_s));
    }

    /// What somebody had asked for themselves starts from an address that is no more.
    void anImportedAddressEndsAChangeUnderWay()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        m_bench->db.exec(
            u"INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, "
            "undo_hash, expires_at) SELECT gen_random_uuid(), id, email_sealed, 'n', "
            "convert_to(airtable_record_id, 'UTF8'), '2026-03-01T10:00Z' FROM users WHERE "
            "airtable_record_id IN ('recU1', 'recU2')"_s);
        base.set(u"users"_s, u"recU2"_s, {{u"Email"_s, u"new@two.example"_s}});
        QVERIFY(m_bench->run(base.dir.path()).ok());
        QCOMPARE(m_bench->db
                     .scalar(u"SELECT string_agg(u.airtable_record_id || ' ' || "
                             "coalesce(c.end_reason, '-'), ', ' ORDER BY u.airtable_record_id) "
                             "FROM email_changes c "
                             "JOIN users u ON u.id = c.user_id"_s)
                     .toString(),
                 u"recU1 -, recU2 changed"_s);
    }

    void removedRecordsStayAndAreCounted()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        QJsonArray list = base.records(u"users"_s);
        list.removeFirst();
        base.put(u"users"_s, list);
        // Who had the second record of the address becomes the first now, but the address is taken.
        const auto report = m_bench->run(base.dir.path());
        QVERIFY(report.ok());
        QCOMPARE(tableOf(*report, u"users"_s).notInExport, 1);
        QCOMPARE(recordsWith(*report, u"users"_s, u"email_taken"_s), (Ids{u"recU11"_s}));
        QCOMPARE(count(u"users WHERE airtable_record_id = 'recU1' AND deleted_at IS NULL"_s), 1);
        QVERIFY(report->toText().contains(u"not in this export"_s));
    }

    /// What coordinators merged, renamed or took out of use stays so, whatever the base calls it.
    void decisionsOnTagsAreKept()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        auto &db = m_bench->db;
        db.exec(u"UPDATE taxonomy SET is_active = false, merged_into = (SELECT id FROM taxonomy "
                "WHERE value = 'ecommerce') WHERE value = 'carts'"_s);
        db.exec(u"INSERT INTO taxonomy_names (category, value, taxonomy_id) "
                "SELECT 'technology', 'web_shop', id FROM taxonomy WHERE value = 'ecommerce'"_s);
        db.exec(u"UPDATE taxonomy SET is_active = false WHERE value = 'seed'"_s);
        QJsonArray list = base.records(u"technologies"_s);
        for (const auto &[id, name] :
             {std::pair(u"recT8"_s, u"CARTS"_s), std::pair(u"recT9"_s, u"Web Shop"_s)})
            list.append(QJsonObject{{u"id"_s, id},
                                    {u"createdTime"_s, u"2025-01-06T00:00:00.000Z"_s},
                                    {u"fields"_s, QJsonObject{{u"Name"_s, name}}}});
        base.put(u"technologies"_s, list);
        base.set(u"users"_s, u"recU2"_s, {{u"Technologies"_s, QJsonArray{u"Carts"_s}}});
        base.set(u"users"_s, u"recU13"_s, {{u"Technologies"_s, QJsonArray{u"web shop"_s}}});
        const auto before = count(u"taxonomy"_s);
        const auto report = m_bench->run(base.dir.path());
        QVERIFY2(report.ok(),
                 report ? "" : qPrintable(report.error().message + report.error().internal));
        QCOMPARE(recordsWith(*report, u"technologies"_s, u"merged_tag"_s),
                 (Ids{u"recT3"_s, u"recT8"_s, u"recT9"_s}));
        QCOMPARE(count(u"taxonomy"_s), before);
        QCOMPARE(count(u"taxonomy WHERE value = 'carts' AND merged_into IS NOT NULL AND NOT "
                       "is_active"_s),
                 1);
        QCOMPARE(count(u"taxonomy WHERE value = 'seed' AND NOT is_active"_s), 1);
        QVERIFY(db.scalar(tagsSql(), {u"recU2"_s}).toString().contains(u"technology:ecommerce"_s));
        QVERIFY(db.scalar(tagsSql(), {u"recU13"_s}).toString().contains(u"technology:ecommerce"_s));

        // The base gives the merged name to a tag of its own: then it is that one's.
        base.set(u"technologies"_s, u"recT1"_s, {{u"Name"_s, u"Carts"_s}});
        const auto renamed = m_bench->run(base.dir.path());
        QVERIFY2(renamed.ok(),
                 renamed ? "" : qPrintable(renamed.error().message + renamed.error().internal));
        QCOMPARE(count(u"taxonomy WHERE airtable_record_id = 'recT1' AND value = 'carts' AND "
                       "merged_into IS NULL"_s),
                 1);
    }

    void tagsAreRenamedAndSwapped()
    {
        Base base;
        QVERIFY(m_bench->run(base.dir.path()).ok());
        base.set(u"stages"_s, u"recS1"_s, {{u"Name"_s, u"Seed"_s}});
        base.set(u"stages"_s, u"recS2"_s, {{u"Name"_s, u"Pre-Seed"_s}});
        base.set(u"technologies"_s, u"recT2"_s, {{u"Name"_s, u"Web Shops"_s}});
        base.set(u"industries"_s, u"recI1"_s, {{u"Parent"_s, QJsonArray{u"recI9"_s}}});
        const auto report = m_bench->run(base.dir.path());
        QVERIFY2(report.ok(),
                 report ? "" : qPrintable(report.error().message + report.error().internal));
        QCOMPARE(countsOf(*report, u"stages"_s), (QList<int>{0, 2, 0, 0}));
        // What was an alias has become a tag of its own, and its child goes with it.
        QCOMPARE(countsOf(*report, u"technologies"_s), (QList<int>{1, 1, 1, 0}));
        QCOMPARE(countsOf(*report, u"industries"_s), (QList<int>{0, 1, 6, 2}));
        QCOMPARE(count(u"taxonomy_aliases"_s), 0);
        QCOMPARE(count(u"taxonomy WHERE airtable_record_id = 'recS1' AND value = 'seed'"_s), 1);
        QCOMPARE(count(u"taxonomy c JOIN taxonomy p ON p.id = c.parent_id WHERE c.value = 'carts' "
                       "AND p.value = 'web_shops'"_s),
                 1);
        // People are tagged by name: Seed is the other record's tag now.
        QVERIFY(m_bench->db.scalar(tagsSql(), {u"recU2"_s}).toString().endsWith(u"stage:seed"_s));
        const auto again = m_bench->run(base.dir.path());
        QVERIFY(again.ok());
        for (const importer::TableReport &table : again->tables)
            QCOMPARE(table.created + table.updated, 0);
    }

    void everyQueryFitsTheSchema()
    {
        const auto valid = m_bench->database.validateQueries();
        QVERIFY2(valid.ok(), valid ? "" : qPrintable(valid.error().internal));
    }

    void adoptsWhoIsThereAlready()
    {
        PersonOptions options;
        options.email = u"ada@one.example"_s;
        options.emailIndex = m_bench->keys->blindIndex(options.email);
        const UserId ada = m_bench->db.makeUser(u"mentor"_s, u"Somebody"_s, options);
        m_bench->db.makeTag(u"industry"_s, u"Shipping"_s, false);
        QVERIFY(m_bench->run(untidyDir()).ok());
        QCOMPARE(
            m_bench->db.scalar(u"SELECT id::text FROM users WHERE airtable_record_id = 'recU1'"_s)
                .toString(),
            ada.toString());
        QCOMPARE(profile(u"name"_s, u"recU1"_s), u"Ada One"_s);
        QCOMPARE(
            count(u"taxonomy WHERE value = 'shipping' AND is_approved AND airtable_record_id = "
                  "'recI2'"_s),
            1);
    }

    void cancelingLeavesNothing()
    {
        int calls = 0;
        const auto report = m_bench->run(untidyDir(), {}, [&] { return ++calls > 12; });
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::Canceled);
        QCOMPARE(count(u"users"_s), 0);
        QCOMPARE(count(u"portfolio_companies"_s), 0);
        QCOMPARE(count(u"taxonomy"_s), 0);
    }

    void aFailingDatabaseLeavesNothing()
    {
        m_bench->db.exec(
            u"ALTER TABLE user_urls ADD CONSTRAINT broken CHECK (url = '') NOT VALID"_s);
        const auto report = m_bench->run(untidyDir());
        m_bench->db.exec(u"ALTER TABLE user_urls DROP CONSTRAINT broken"_s);
        QVERIFY(!report.ok());
        QCOMPARE(count(u"users"_s), 0);
        QCOMPARE(count(u"portfolio_companies"_s), 0);
    }

    void filesThatAreMissingOrBroken()
    {
        QVERIFY(!m_bench->run(u"/nonexistent"_s).ok());
        QTemporaryDir empty;
        QVERIFY(!m_bench->run(empty.path()).ok());
        Base base;
        QVERIFY(QFile::remove(base.path(u"users"_s)));
        writeFile(base.path(u"industries"_s), "{\"records\": [");
        writeFile(base.path(u"technologies"_s), "{\"records\": {}}");
        const auto report = m_bench->run(base.dir.path());
        QVERIFY(report.ok());
        QCOMPARE(recordsWith(*report, u"users"_s, u"missing_file"_s), (Ids{QString()}));
        QCOMPARE(recordsWith(*report, u"industries"_s, u"unreadable_file"_s), (Ids{QString()}));
        QCOMPARE(recordsWith(*report, u"technologies"_s, u"unreadable_file"_s), (Ids{QString()}));
        QCOMPARE(count(u"portfolio_companies"_s), 3);
    }

    void theReportForPeopleAndMachines()
    {
        QStringList tables;
        const auto report = m_bench->run(untidyDir(), [&](const importer::Progress &progress) {
            if (!tables.contains(progress.table))
                tables.append(progress.table);
        });
        QVERIFY(report.ok());
        QCOMPARE(tables, tableNames);
        const QString text = report->toText();
        QVERIFY(text.contains(u"users recU9: There is no role. (missing_role)"_s));
        QVERIFY(text.contains(u"portfolio_companies.Internal Score: unknown column"_s));
        const QString json = QString::fromUtf8(QJsonDocument(report->toJson()).toJson());
        for (const QString &personal :
             {u"ada@"_s, u"one.example"_s, u"Ada"_s, u"Bea"_s, u"norole"_s}) {
            QVERIFY(!text.contains(personal, Qt::CaseInsensitive));
            QVERIFY(!json.contains(personal, Qt::CaseInsensitive));
        }
        const QJsonObject object = report->toJson();
        QCOMPARE(object["tables"_L1].toArray().size(), 5);
        int skipped = 0;
        for (const auto &table : report->tables)
            skipped += table.skipped;
        QCOMPARE(object["skipped"_L1].toArray().size(), skipped);
        QCOMPARE(object["total"_L1]["skipped"_L1].toInt(), skipped);
    }

    void hostileFilesNeverBreakIt()
    {
        QRandomGenerator random(20260301);
        const QList<QByteArray> pieces{"null",        "[]",          "{}",   "-1e999",
                                       "\"\\u0000\"", "\"\\ud800\"", "[[[[", "\"\xff\xfe\"",
                                       "true",        "\"recC1\""};
        for (int round = 0; round < 60; ++round) {
            Base base;
            for (const QString &table : tableNames) {
                QByteArray content = readFile(base.path(table));
                const int edits = int(random.bounded(1, 4));
                for (int i = 0; i < edits && round % 6 != 0; ++i) {
                    // A whole value, so that most of the mutants are still JSON.
                    const qsizetype colon = content.indexOf(": ", random.bounded(content.size()));
                    const qsizetype end = colon < 0 ? -1 : content.indexOf('\n', colon);
                    if (end < 0)
                        continue;
                    const bool comma = content[end - 1] == ',';
                    content.replace(colon + 2, end - colon - 2 - (comma ? 1 : 0),
                                    pieces[random.bounded(pieces.size())]);
                }
                if (round % 6 == 0)
                    content[random.bounded(content.size())] = char(random.bounded(256));
                writeFile(base.path(table), content);
            }
            const auto report = m_bench->run(base.dir.path());
            QVERIFY2(report.ok() || report.error().code == ErrorCode::NotFound,
                     qPrintable(u"round %1: %2"_s.arg(round).arg(
                         report ? QString() : report.error().message + report.error().internal)));
        }
    }
};

OH_TEST(TstImporter)
#include "tst_importer.moc"
