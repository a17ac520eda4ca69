// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/pagesread.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// The coordinators' list of accounts: by name it is walked along an index, and shows what reading
/// and sorting everything would.
class TstAccountList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    int m_people = 0;

    /// Some of them deactivated, and some removed.
    void addPeople(int many)
    {
        auto &db = server->database;
        const QVariantList range{m_people + 1, m_people + many};
        m_people += many;
        db.exec(
            u"INSERT INTO users (id, email_sealed, email_index, role, reputation_tier, "
            "is_active, deleted_at, created_at) SELECT gen_random_uuid(), ('s' || n)::bytea, "
            "('i' || n)::bytea, CASE WHEN n % 4 = 0 THEN 'mentor' ELSE 'mentee' END::user_role, "
            "(ARRAY['bronze', 'silver', 'gold'])[1 + n % 3]::reputation_tier, n % 11 <> 0, "
            "CASE WHEN n % 13 = 0 THEN '2026-01-01'::timestamptz END, "
            "'2025-12-01'::timestamptz + make_interval(hours => n % 50) FROM generate_series(?::int, ?::int) n"_s,
            range);
        // Each name once: among people of one name the two orders differ.
        db.exec(u"INSERT INTO user_profiles (user_id, name) SELECT u.id, 'Person ' || "
                "convert_from(u.email_index, 'UTF8') FROM users u WHERE NOT EXISTS (SELECT FROM "
                "user_profiles p WHERE p.user_id = u.id)"_s);
        RawConnection owner(db.ownerConfig());
        for (const QString &table : {u"users"_s, u"user_profiles"_s})
            QVERIFY2(owner.exec(u"VACUUM (ANALYZE) "_s + table), qPrintable(owner.lastError()));
    }
    QStringList all(const QByteArray &query, bool byCursor, int *total)
    {
        QStringList found;
        QByteArray next;
        for (int pages = 0; pages < 100; ++pages) {
            const QJsonObject one =
                server->get("/api/admin/users?limit=30&" + query + next, coordinator).json();
            *total = one[u"total"].toInt();
            const QJsonArray items = one[u"items"].toArray();
            for (const auto &item : items)
                found.append(item[u"id"].toString());
            const QString cursor = one[u"nextCursor"].toString();
            if (cursor.isEmpty())
                break;
            next = byCursor ? "&cursor=" + cursor.toLatin1()
                            : "&offset=" + QByteArray::number(found.size());
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(monday);
        coordinator = server->makePerson(Role::Coordinator, u"Ruth"_s);
        addPeople(300);
    }
    void cleanupTestCase() { server.reset(); }

    void walkingShowsWhatSortingShows_data()
    {
        QTest::addColumn<QByteArray>("filter");
        const QByteArrayList states{"", "&state=active", "&state=all", "&includeInactive=true"};
        for (const QByteArray &state : states) {
            for (const char *more : {"", "&role=mentor", "&role=mentee", "&tier=gold",
                                     "&role=mentor&tier=silver,gold"}) {
                const QByteArray filter = state + more;
                QTest::addRow("all%s", filter.constData()) << filter;
            }
        }
    }
    void walkingShowsWhatSortingShows()
    {
        QFETCH(QByteArray, filter);
        int total = 0;
        // The other way round everything is read and sorted.
        QStringList expected = all("sort=-name" + filter, true, &total);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(total, int(expected.size()));
        std::reverse(expected.begin(), expected.end());
        for (const char *sort : {"sort=name", ""}) {
            for (const bool byCursor : {true, false}) {
                QCOMPARE(all(sort + filter, byCursor, &total), expected);
                QCOMPARE(total, int(expected.size()));
            }
        }
    }

    void everyOrderIsWhatThePlainDefinitionSays_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<QByteArray, QString>> orders{
            {"sort=name", u"p.search_name, u.id"_s},
            {"sort=-name", u"p.search_name DESC, u.id"_s},
            {"sort=-createdAt", u"u.created_at DESC, u.id DESC"_s}};
        const QList<std::pair<QByteArray, QString>> filters{
            {"", u"u.deleted_at IS NULL AND u.is_active"_s},
            {"&state=all", u"true"_s},
            {"&includeInactive=true&role=mentee", u"u.deleted_at IS NULL AND u.role = 'mentee'"_s},
            {"&tier=silver,gold",
             u"u.deleted_at IS NULL AND u.is_active AND u.reputation_tier IN ('silver', 'gold')"_s},
            {"&role=mentor&tier=gold", u"u.deleted_at IS NULL AND u.is_active AND u.role = "
                                       "'mentor' AND u.reputation_tier = 'gold'"_s}};
        for (const auto &[sort, order] : orders) {
            for (const auto &[filter, condition] : filters)
                QTest::newRow((sort + filter).constData())
                    << sort + filter
                    << u"SELECT string_agg(u.id::text, ',' ORDER BY %1) FROM users u JOIN "
                       "user_profiles p ON p.user_id = u.id WHERE u.erased_at IS NULL AND %2"_s.arg(
                           order, condition);
        }
    }
    void everyOrderIsWhatThePlainDefinitionSays()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, expected);
        const QStringList ids =
            server->database.scalar(expected).toString().split(u',', Qt::SkipEmptyParts);
        QVERIFY(ids.size() > 7);
        int total = 0;
        for (const bool byCursor : {true, false}) {
            QVERIFY2(all(query, byCursor, &total) == ids, byCursor ? "by cursor" : "by offset");
            QCOMPARE(total, int(ids.size()));
        }
    }

    /// At ten times the people a page costs no more than one and a half times as much; how many
    /// there are is counted in an index that has a hundred and more of them on each of its pages.
    void aPageCostsTheSameHoweverManyThereAre()
    {
        const QHash<QString, QString> base{
            {u"role"_s, u"NULL"_s},      {u"after"_s, u"NULL"_s},
            {u"state"_s, u"'active'"_s}, {u"tier"_s, u"'{}'"_s},
            {u"sort"_s, u"'name'"_s},    {u"limit"_s, u"20"_s},
            {u"offset"_s, u"0"_s},       {u"now"_s, u"'2026-01-05T12:00Z'"_s}};
        QMap<QString, QHash<QString, QString>> asked;
        for (const auto &[name, parameter, value] :
             {std::tuple(u"all"_s, u"state"_s, u"'all'"_s),
              std::tuple(u"mentors"_s, u"role"_s, u"'mentor'"_s),
              std::tuple(u"gold"_s, u"tier"_s, u"'{gold}'"_s),
              std::tuple(u"further"_s, u"after"_s,
                         u"'{\"n\": \"person i2\", \"i\": "
                         "\"90b1738b-2c38-4ee1-a8a4-16aa34d75ba8\"}'"_s)}) {
            QHash<QString, QString> values = base;
            values.insert(parameter, value);
            asked.insert(name, values);
        }
        const auto measured = [&] {
            QMap<QString, int> pages;
            for (const QString &file :
                 {u"list_accounts_by_name"_s, u"list_accounts_by_name_descending"_s,
                  u"list_accounts_by_creation"_s}) {
                for (auto it = asked.constBegin(); it != asked.constEnd(); ++it)
                    pages.insert(file + u' ' + it.key(),
                                 pagesRead(server->database, coordinator.id, u"people/"_s + file,
                                           it.value()));
            }
            return pages;
        };
        const QMap<QString, int> few = measured();
        addPeople(2700);
        const QMap<QString, int> many = measured();
        for (auto it = few.constBegin(); it != few.constEnd(); ++it) {
            QVERIFY2(it.value() > 0, qPrintable(it.key()));
            const int now = many.value(it.key());
            QVERIFY2(now > 0 && now <= it.value() * 1.5 + 2700 / 100.0,
                     qPrintable(u"%1: %2, then %3"_s.arg(it.key()).arg(it.value()).arg(now)));
        }
    }
};

OH_TEST(TstAccountList)
#include "tst_accountlist.moc"
