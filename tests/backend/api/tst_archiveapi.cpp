// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/archive.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR81, FR83, FR84: what was deleted is in no list but the one that coordinators ask for it.
class TstArchiveApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    HttpReply archive(const QByteArray &query = {})
    {
        return w->server.get("/api/admin/archive" + query, w->coordinator);
    }
    QString kinds(const QByteArray &query = {})
    {
        QStringList out;
        const QJsonArray items = archive(query).items();
        for (const auto &item : items) {
            const auto record =
                api::ArchivedRecord::schema().fromJson(item.toObject(), api::Mode::Strict);
            out.append(record ? toString(record->kind) : u"?"_s);
        }
        return out.join(u' ');
    }
    void exec(const QString &sql, const QVariantList &values = {})
    {
        w->server.database.exec(sql, values);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void whatAMentorDeletesIsKept()
    {
        const HttpReply block = w->server.post("/api/availability",
                                               {{u"recurrencePattern"_s, u"weekly"_s},
                                                {u"startDate"_s, u"2026-01-13"_s},
                                                {u"startTime"_s, u"23:00"_s},
                                                {u"endTime"_s, u"01:00"_s},
                                                {u"timezone"_s, u"Europe/Berlin"_s},
                                                {u"slotDurationMinutes"_s, 30},
                                                {u"description"_s, u"Late talks"_s},
                                                {u"meetingType"_s, u"online"_s}},
                                               w->mentor);
        QVERIFY2(block.status == 201, block.body.constData());
        const QString id = block.json()[u"id"].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(archive().json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.remove("/api/availability/" + id.toLatin1(), w->mentor).status / 100, 2);
        QCOMPARE(w->server.get("/api/availability/my-blocks", w->mentor).json()[u"total"].toInt(),
                 0);
        const QJsonArray items = archive().items();
        QCOMPARE(items.size(), 1);
        const auto kept =
            api::ArchivedRecord::schema().fromJson(items[0].toObject(), api::Mode::Strict);
        QVERIFY(kept);
        QVERIFY(kept->kind == ArchiveKind::Availability);
        QCOMPARE(kept->id.toString(), id);
        QCOMPARE(kept->person->name, u"Grace Hopper"_s);
        QCOMPARE(kept->title, u"Late talks"_s);
        QCOMPARE(kept->detail, u"weekly"_s);
        // 23:00 to 01:00 of the next day in Berlin.
        QCOMPARE(kept->startTime, QDateTime({2026, 1, 13}, {22, 0}, Qt::UTC));
        QCOMPARE(kept->endTime, QDateTime({2026, 1, 14}, {0, 0}, Qt::UTC));
        QCOMPARE(kept->deletedAt, w->server.clock.now());
        QCOMPARE(kept->deletedBy->name, u"Grace Hopper"_s);
    }

    void everyKindSortedAndFiltered()
    {
        const QString booking = w->booked(w->slotIn(48), w->mentee);
        const QString day = u"2026-01-0%1T00:00:00Z"_s;
        const SlotId past =
            w->server.database.makeSlot(w->mentor.id, w->server.clock.now().addSecs(-7200));
        const BookingId met = w->server.database.makeBooking(past, w->mentee.id, u"completed"_s,
                                                             w->server.clock.now().addDays(-9));
        exec(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, feedback_text, "
             "deleted_at, deleted_by) VALUES (?, ?, ?, 2, 'Never again', ?::timestamptz, ?)"_s,
             {met.value, w->mentee.id.value, w->mentor.id.value, day.arg(2),
              w->coordinator.id.value});
        exec(u"UPDATE bookings SET status = 'canceled', canceled_at = now(), canceled_by = "
             "mentee_id, deleted_at = ?::timestamptz WHERE id = ?::uuid"_s,
             {day.arg(3), booking});
        const TaxonomyId tag = w->server.database.makeTag(u"industry"_s, u"FinTech"_s);
        w->server.database.tagUser(w->mentee.id, tag);
        exec(u"UPDATE entity_tags SET deleted_at = ?::timestamptz"_s, {day.arg(4)});

        QCOMPARE(kinds(), u"tag booking rating"_s);
        QCOMPARE(kinds("?kind=rating&kind=tag"), u"tag rating"_s);
        QCOMPARE(kinds("?from=2026-01-03T00:00:00Z&to=2026-01-04T00:00:00Z"), u"booking"_s);
        QCOMPARE(kinds("?q=NEVER"), u"rating"_s);
        QCOMPARE(kinds("?q=hopper"), u"booking rating"_s);
        QCOMPARE(kinds("?personId=" + w->mentee.id.toString().toLatin1()), u"tag booking rating"_s);
        QCOMPARE(kinds("?limit=1&offset=1"), u"booking"_s);
        QCOMPARE(archive("?limit=1").json()[u"total"].toInt(), 3);
        const QJsonArray all = archive().items();
        QCOMPARE(all[0][u"title"].toString(), u"FinTech"_s);
        QCOMPARE(all[1][u"detail"].toString(), u"canceled"_s);
        QCOMPARE(all[2][u"detail"].toString(), u"2"_s);
        QCOMPARE(all[2][u"other"][u"name"].toString(), u"Grace Hopper"_s);
        QCOMPARE(all[2][u"deletedBy"][u"name"].toString(), u"Katherine Johnson"_s);
        QVERIFY(all[1][u"deletedBy"].isNull());
        // Nowhere else (FR83).
        QCOMPARE(w->server.get(w->path(booking), w->coordinator).status, 404);
        QCOMPARE(w->server.get("/api/admin/ratings", w->coordinator).json()[u"total"].toInt(), 0);
    }

    void onlyForCoordinators()
    {
        QCOMPARE(w->server.get("/api/admin/archive", w->mentor).status, 403);
        QCOMPARE(w->server.get("/api/admin/archive").status, 401);
        QCOMPARE(archive("?kind=users").code(), u"VALIDATION_ERROR"_s);
    }
};

OH_TEST(TstArchiveApi)
#include "tst_archiveapi.moc"
