// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Page after page of the directory (FR15), by a cursor or by how many there were, is what one
/// large page shows: whatever is filtered, however it is sorted, by whichever statement it is
/// answered.
class TstDirectoryPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentee;

    QJsonObject page(const QByteArray &query)
    {
        const HttpReply reply = server->get("/api/mentors?" + query, mentee);
        if (reply.status != 200)
            qWarning("%s: %d %s", query.constData(), reply.status, reply.body.constData());
        return reply.json();
    }
    static QStringList ids(const QJsonObject &page)
    {
        QStringList found;
        const QJsonArray items = page[u"items"].toArray();
        for (const auto &item : items)
            found.append(item[u"id"].toString());
        return found;
    }
    QStringList all(const QByteArray &query, bool byCursor, int total)
    {
        QStringList found;
        QByteArray next;
        for (int pages = 0; pages < 100; ++pages) {
            const QJsonObject one = page(query + "&limit=4" + next);
            if (one[u"total"].toInt() != total)
                found.append(u"total of %1"_s.arg(one[u"total"].toInt()));
            found += ids(one);
            const QString cursor = one[u"nextCursor"].toString();
            if (cursor.isEmpty())
                return found;
            next = byCursor ? "&cursor=" + cursor.toLatin1()
                            : "&offset=" + QByteArray::number(found.size());
        }
        found.append(u"no end"_s);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<TestServer>(monday);
        auto &db = server->database;
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
        const TaxonomyId tag = db.makeTag(u"industry"_s, u"FinTech"_s);
        // Many of one name, of one score, dormant ones among them; capped ones whose week is full.
        for (int i = 0; i < 40; ++i) {
            PersonOptions options;
            options.tier = i % 3 == 0 ? u"gold"_s : u"silver"_s;
            options.score = 3 + (i % 4) / 10.0;
            const UserId mentor = db.makeUser(u"mentor"_s, u"Mentor %1"_s.arg(i / 3), options);
            db.exec(u"UPDATE users SET last_activity_at = ? WHERE id = ?::uuid"_s,
                    {i % 5 == 0 ? u"2025-01-01"_s : u"2026-01-01"_s, mentor.toString()});
            if (i % 2 == 0)
                db.tagUser(mentor, tag);
            if (i % 4 == 3)
                continue;
            const SlotId slot = db.makeSlot(mentor, monday.addDays(2 + i % 7));
            db.makeSlot(mentor, monday.addDays(3 + i % 7));
            if (i % 6 == 0)
                db.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                        {mentor.toString()});
            if (i % 8 == 0)
                db.makeBooking(slot, mentee.id);
        }
    }
    void cleanupTestCase() { server.reset(); }

    void pagesAreOneList_data()
    {
        QTest::addColumn<QByteArray>("query");
        const QByteArrayList filters{"",
                                     "&hasSlots=this_week",
                                     "&hasSlots=this_month",
                                     "&industries=fintech",
                                     "&tier=gold&hasSlots=this_month",
                                     "&q=mentor",
                                     "&q=mentor%203&industries=fintech"};
        for (const char *sort : {"name", "-name", "-tier", "nextSlot"}) {
            for (const QByteArray &filter : filters)
                QTest::addRow("%s%s", sort, filter.constData())
                    << QByteArray("sort=") + sort + filter;
        }
    }
    void pagesAreOneList()
    {
        QFETCH(QByteArray, query);
        const QJsonObject whole = page(query + "&limit=100");
        const QStringList expected = ids(whole);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(whole[u"total"].toInt(), expected.size());
        QStringList once = expected;
        QCOMPARE(once.removeDuplicates(), 0);
        // Twice, as how many match decides how they are looked for.
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(all(query, true, int(expected.size())), expected);
            QCOMPARE(all(query, false, int(expected.size())), expected);
        }
    }

    /// The same mentors have time by the filter, by the counts beside it and by their own next
    /// slot.
    void whoHasSlotsIsTheSameEverywhere()
    {
        const QJsonArray mentors = page("limit=100")[u"items"].toArray();
        const QJsonArray counts =
            server->get("/api/mentors/facets", mentee).json()[u"availability"].toArray();
        const QList<std::pair<QByteArray, QDateTime>> horizons{
            {"this_week", QDateTime(QDate(2026, 1, 12), QTime(0, 0), Qt::UTC)},
            {"this_month", QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC)}};
        for (qsizetype i = 0; i < horizons.size(); ++i) {
            const auto &[name, end] = horizons[i];
            QStringList expected;
            for (const auto &mentor : mentors) {
                const QString next = mentor[u"nextSlotAt"].toString();
                if (!next.isEmpty() && QDateTime::fromString(next, Qt::ISODateWithMs) < end)
                    expected.append(mentor[u"id"].toString());
            }
            QVERIFY(expected.size() > 5);
            QVERIFY(expected.size() < mentors.size());
            QCOMPARE(ids(page("limit=100&hasSlots=" + name)), expected);
            QCOMPARE(counts[i][u"count"].toInt(), expected.size());
        }
    }

    /// A total that is remembered ends with the slot.
    void aTotalKnowsOfEachBooking()
    {
        const auto total = [this](const QByteArray &more) {
            return page("limit=2&hasSlots=this_month" + more)[u"total"].toInt();
        };
        const int before = total("");
        QCOMPARE(total("&offset=2"), before);
        const auto mentor = server->makePerson(Role::Mentor, u"Zoe"_s);
        const SlotId slot = server->database.makeSlot(mentor.id, monday.addDays(4));
        QCOMPARE(total("&offset=4"), before + 1);
        const auto other = server->makePerson(Role::Mentee);
        QCOMPARE(server
                     ->post("/api/bookings",
                            {{u"timeSlotId"_s, slot.toString()},
                             {u"meetingGoal"_s, u"Talk about pricing"_s}},
                            other)
                     .status,
                 201);
        QCOMPARE(total("&offset=6"), before);
    }
};

OH_TEST(TstDirectoryPages)
#include "tst_directorypages.moc"
