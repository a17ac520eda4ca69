// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR74: preset meeting places.
class TstLocationsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    HttpReply create(const QString &name, const QString &address, const QString &notes = {})
    {
        QJsonObject body{{u"name"_s, name}, {u"address"_s, address}};
        if (!notes.isEmpty())
            body.insert(u"notes"_s, notes);
        return w->server.post("/api/locations", body, w->coordinator);
    }
    HttpReply change(const QString &id, const QJsonObject &body)
    {
        return w->server.put("/api/locations/" + id.toLatin1(), body, w->coordinator);
    }
    QStringList names(const QByteArray &query, const TestServer::Person &who)
    {
        QStringList found;
        const QJsonArray places = w->server.get("/api/locations" + query, who).items();
        for (const auto &item : places)
            found.append(item[u"name"].toString());
        return found;
    }
    HttpReply blockAt(const QString &location, const QString &day = u"2026-01-08"_s)
    {
        return w->server.post("/api/availability",
                              {{u"recurrencePattern"_s, u"weekly"_s},
                               {u"startDate"_s, day},
                               {u"startTime"_s, u"10:00"_s},
                               {u"endTime"_s, u"12:00"_s},
                               {u"slotDurationMinutes"_s, 30},
                               {u"meetingType"_s, u"in_person_preset"_s},
                               {u"locationPresetId"_s, location},
                               {u"timezone"_s, u"UTC"_s}},
                              w->mentor);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aCoordinatorMakesOne()
    {
        const HttpReply reply =
            create(u"CF Office"_s, u"1 Main St, Austin"_s, u"Ring twice\nThen wait"_s);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"name"].toString(), u"CF Office"_s);
        QCOMPARE(reply.json()[u"notes"].toString(), u"Ring twice\nThen wait"_s);
        QCOMPARE(reply.json()[u"isActive"].toBool(), true);
        QCOMPARE(reply.json()[u"usedByBlocks"].toInt(-1), 0);
        QCOMPARE(names({}, w->mentee), QStringList{u"CF Office"_s});
        QCOMPARE(w->audited(u"location.created"_s), 1);
        // Where mentors use it is not for everybody.
        QVERIFY(
            w->server.get("/api/locations", w->mentee).items().first()[u"usedByBlocks"].isNull());
    }

    void whatIsNotAccepted()
    {
        QCOMPARE(create({}, u"1 Main St"_s).status, 400);
        QCOMPARE(create(u"Office"_s, u"  "_s).status, 400);
        QCOMPARE(create(u"x"_s.repeated(201), u"1 Main St"_s).status, 400);
        QCOMPARE(create(u"Office"_s, u"x"_s.repeated(501)).status, 400);
        QCOMPARE(create(u"Office"_s, u"1 Main St"_s, u"x"_s.repeated(2001)).status, 400);
        QCOMPARE(create(u"Off\nice"_s, u"1 Main St"_s).status, 400);
        const QString id = create(u"Office"_s, u"1 Main St"_s).json()[u"id"].toString();
        const HttpReply twice = create(u"OFFICE"_s, u"2 Main St"_s);
        QCOMPARE(twice.status, 409);
        QVERIFY(twice.message().contains(u"this name"_s));
        QCOMPARE(change(id, {{u"name"_s, u""_s}}).status, 400);
        QCOMPARE(change(u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s, {{u"name"_s, u"X"_s}}).status,
                 404);
        QCOMPARE(w->count(u"SELECT count(*) FROM locations"_s), 1);
    }

    void editsAreCheckedForOthersEdits()
    {
        const QJsonObject made = create(u"Office"_s, u"1 Main St"_s, u"Ring"_s).json();
        const QString id = made[u"id"].toString();
        const HttpReply edited = change(id, {{u"version"_s, made[u"version"]},
                                             {u"address"_s, u"2 Main St"_s},
                                             {u"notes"_s, QJsonValue::Null}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json()[u"address"].toString(), u"2 Main St"_s);
        QCOMPARE(edited.json()[u"name"].toString(), u"Office"_s);
        QVERIFY(edited.json()[u"notes"].isNull());
        QCOMPARE(change(id, {{u"version"_s, made[u"version"]}, {u"name"_s, u"Late"_s}}).code(),
                 u"STALE_VERSION"_s);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT (before_value ->> 'address') || '>' || (after_value ->> "
                             "'address') FROM audit_log WHERE action_type = 'location.edited'"_s)
                     .toString(),
                 u"1 Main St>2 Main St"_s);
    }

    void aPlaceThatIsUsedSaysSo()
    {
        const QString id = create(u"Office"_s, u"1 Main St"_s).json()[u"id"].toString();
        QCOMPARE(blockAt(id).status, 201);
        const HttpReply refused = change(id, {{u"isActive"_s, false}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"LOCATION_IN_USE"_s);
        QVERIFY(refused.message().startsWith(u"1 block "_s));
        const HttpReply done = change(id, {{u"isActive"_s, false}, {u"force"_s, true}});
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"isActive"].toBool(true), false);
        QCOMPARE(done.json()[u"usedByBlocks"].toInt(), 1);
        // The block stays there, new ones can't choose it.
        QCOMPARE(names({}, w->mentor), QStringList());
        const auto slots_ =
            w->server.get("/api/slots/available?mentorId=" + w->mentor.id.toString().toLatin1() +
                              "&startDate=2026-01-08&endDate=2026-01-08",
                          w->mentee);
        QCOMPARE(slots_.items().size(), 4);
        QCOMPARE(slots_.items().first()[u"location"].toString(), u"Office, 1 Main St"_s);
        QCOMPARE(blockAt(id, u"2026-01-09"_s).status, 400);
        QCOMPARE(w->audited(u"location.deactivated"_s), 1);
        QCOMPARE(change(id, {{u"isActive"_s, true}}).status, 200);
        QCOMPARE(names({}, w->mentor), QStringList{u"Office"_s});
        QCOMPARE(w->audited(u"location.reactivated"_s), 1);
    }

    void blocksOfThePastDontCount()
    {
        const QString id = create(u"Office"_s, u"1 Main St"_s).json()[u"id"].toString();
        w->server.database.exec(
            u"INSERT INTO availability_blocks (mentor_id, recurrence_pattern, start_date, "
            u"end_date, "
            "start_time, end_time, timezone, slot_duration_minutes, meeting_type, "
            "location_preset_id) "
            "SELECT ?, p::recurrence_pattern, '2025-11-01', e::date, '10:00', '12:00', 'UTC', 30, "
            "'in_person_preset', ?::uuid FROM (VALUES ('one_time', null), ('weekly', '2025-12-01')) v (p, e)"_s,
            {w->mentor.id.value, id});
        QCOMPARE(change(id, {{u"isActive"_s, false}}).status, 200);
    }

    void searchAndOrder()
    {
        for (const auto &[name, address] :
             {std::pair(u"Zebra Café"_s, u"3 Oak St"_s), std::pair(u"Annex"_s, u"1 Main St"_s),
              std::pair(u"main office"_s, u"2 Elm St"_s)}) {
            QCOMPARE(create(name, address).status, 201);
            w->server.clock.advanceSecs(60);
        }
        const QStringList byName{u"Annex"_s, u"main office"_s, u"Zebra Café"_s};
        QCOMPARE(names({}, w->mentor), byName);
        QCOMPARE(names("?sort=-name", w->mentor), QStringList(byName.rbegin(), byName.rend()));
        QCOMPARE(names("?sort=-createdAt&limit=1", w->mentor), QStringList{u"main office"_s});
        QCOMPARE(names("?q=main", w->mentor), (QStringList{u"Annex"_s, u"main office"_s}));
        QCOMPARE(names("?q=cafe", w->mentor), QStringList{u"Zebra Café"_s});
        QCOMPARE(names("?limit=1&offset=1", w->mentor), QStringList{u"main office"_s});
        w->server.database.exec(u"UPDATE locations SET is_active = false WHERE name = 'Annex'"_s);
        QCOMPARE(names("?includeInactive=true", w->coordinator), byName);
        QCOMPARE(names({}, w->coordinator), byName.mid(1));
        QCOMPARE(w->server.get("/api/locations?includeInactive=true", w->mentor).status, 403);
    }
};

OH_TEST(TstLocationsApi)
#include "tst_locationsapi.moc"
