// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR57 and FR59: what renews somebody's activity, and what is left of people who are gone.
class TstActivity : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QString activity(const TestServer::Person &person)
    {
        return w->server.database
            .scalar(u"SELECT oh_utc(last_activity_at) FROM users WHERE id = ?"_s, {person.id.value})
            .toString();
    }
    void forget()
    {
        w->server.database.exec(u"UPDATE users SET last_activity_at = '2025-10-01T00:00:00Z'"_s);
    }
    int openSlots(const QByteArray &target, const TestServer::Person &who)
    {
        const HttpReply reply = w->server.get(target, who);
        return reply.status == 200 ? int(reply.items().size()) : -1;
    }
    QByteArray ofMentor() const { return w->mentor.id.toString().toLatin1(); }
    HttpReply act(const QByteArray &what)
    {
        return w->server.put("/api/admin/users/" + ofMentor() + '/' + what, {}, w->coordinator);
    }
    QJsonObject offer(const QByteArray &query = {})
    {
        return w->server.get("/api/admin/figures?exact=true" + query, w->coordinator)
            .json()[u"slots"]
            .toObject();
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void onlyANewBookingIsActivity()
    {
        const QString confirmed = w->booked(w->slotIn(48), w->mentee);
        const QString now = u"2026-01-05T12:00:00.000Z"_s;
        QCOMPARE(activity(w->mentor), w->server.clock.now().toString(Qt::ISODateWithMs));
        QCOMPARE(activity(w->mentee), now);
        const QString declined = w->booked(w->slotIn(50), w->mentee);
        const QString canceled = w->booked(w->slotIn(52), w->mentee);
        forget();
        const QString before = activity(w->mentor);
        QCOMPARE(before, u"2025-10-01T00:00:00.000Z"_s);
        QCOMPARE(w->put(BookingWorld::path(confirmed, "/confirm"), w->mentor).status, 200);
        QCOMPARE(w->put(BookingWorld::path(declined, "/decline"), w->mentor).status, 200);
        QCOMPARE(w->put(BookingWorld::path(canceled, "/cancel"), w->mentee).status, 200);
        QCOMPARE(w->put(BookingWorld::path(confirmed, "/cancel"), w->mentor).status, 200);
        QCOMPARE(activity(w->mentor), before);
        QCOMPARE(activity(w->mentee), before);
        // Slots are free again all the same.
        QCOMPARE(openSlots("/api/mentors/" + ofMentor() +
                               "/availability?startDate=2026-01-05&endDate=2026-01-20",
                           w->mentee),
                 3);
    }

    void nobodyWritesTheirOwnActivity()
    {
        RawConnection app(w->server.database.appConfig());
        app.actAs(u"mentor"_s, w->mentor.id);
        QVERIFY(!app.exec(u"UPDATE users SET last_activity_at = now() WHERE id = ?"_s,
                          {w->mentor.id.value}));
        QCOMPARE(app.sqlState(), u"42501"_s);
    }

    /// What the migration does to data from before.
    void activityIsReckonedAnewFromBookings()
    {
        TestDatabase &db = w->server.database;
        const auto idle = w->server.makePerson(Role::Mentor, u"Alan"_s);
        db.makeBooking(w->slotIn(-48), w->mentee.id, u"canceled"_s, monday.addDays(-30));
        db.makeBooking(w->slotIn(-46), w->mentee.id, u"completed"_s, monday.addDays(-40));
        db.exec(u"UPDATE users SET last_activity_at = now()"_s);
        QFile file(u":/sql/migrations/0035_people/01_activity.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        db.exec(text.mid(text.indexOf(u"WITH met AS"_s)));
        QCOMPARE(activity(w->mentor), monday.addDays(-30).toString(Qt::ISODateWithMs));
        QCOMPARE(activity(w->mentee), monday.addDays(-30).toString(Qt::ISODateWithMs));
        QCOMPARE(activity(idle), QString());
    }

    void whoIsGoneOffersNothing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("deactivated") << u"is_active = false"_s;
        QTest::newRow("removed") << u"is_active = false, deleted_at = now()"_s;
        QTest::newRow("no mentor any more") << u"role = 'mentee'"_s;
    }
    void whoIsGoneOffersNothing()
    {
        QFETCH(QString, change);
        w->slotIn(48);
        const QByteArray range = "startDate=2026-01-05&endDate=2026-01-20";
        const QByteArrayList targets{"/api/slots/available?mentorId=" + ofMentor() + '&' + range,
                                     "/api/mentors/" + ofMentor() + "/availability?" + range};
        for (const QByteArray &target : targets)
            QCOMPARE(openSlots(target, w->mentee), 1);
        w->server.database.exec(
            u"UPDATE users SET %1 WHERE id = '%2'"_s.arg(change, w->mentor.id.toString()));
        for (const QByteArray &target : targets) {
            QCOMPARE(openSlots(target, w->mentee), 0);
            QCOMPARE(openSlots(target, w->coordinator), 0);
        }
    }

    /// Unlisted is out of the directory; whoever has the address books.
    void whoIsUnlistedOffersOn()
    {
        w->slotIn(48);
        w->server.database.exec(u"UPDATE user_profiles SET visibility = 'unlisted'"_s);
        QCOMPARE(openSlots("/api/slots/available?mentorId=" + ofMentor() +
                               "&startDate=2026-01-05&endDate=2026-01-20",
                           w->mentee),
                 1);
    }

    void slotsAfterLeavingWereNoOffer()
    {
        w->slotIn(-48);
        w->slotIn(-24);
        w->slotIn(48);
        const auto other = w->server.makePerson(Role::Mentor, u"Alan"_s);
        w->server.database.makeSlot(other.id, monday.addDays(3));
        const QByteArray range = "&from=2026-01-01T00:00:00Z&to=2026-01-12T00:00:00Z";
        QCOMPARE(offer(range)[u"offered"].toInt(), 4);
        QCOMPARE(act("deactivate").status, 200);
        QCOMPARE(offer(range)[u"offered"].toInt(), 3);
        QCOMPARE(offer(range + "&tier=silver")[u"offered"].toInt(), 3);
        QCOMPARE(offer(range + "&tier=gold")[u"offered"].toInt(), 0);
        QCOMPARE(act("reactivate").status, 200);
        QCOMPARE(offer(range)[u"offered"].toInt(), 4);
        QCOMPARE(w->server
                     .remove("/api/admin/users/" + ofMentor() + "?force=true&reason=Left",
                             w->coordinator)
                     .status,
                 204);
        QCOMPARE(offer(range)[u"offered"].toInt(), 3);
    }

    void coordinatorsHearWhy()
    {
        w->slotIn(48);
        QCOMPARE(act("deactivate").status, 200);
        const HttpReply reply = w->server.get("/api/admin/slots/explain?mentorId=" + ofMentor() +
                                                  "&at=2026-01-07T12:00:00Z",
                                              w->coordinator);
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json()[u"bookable"].toBool());
        QCOMPARE(reply.json()[u"reasons"][0][u"reason"].toString(), u"mentor_deactivated"_s);
    }

    /// The dashboard's active users are those of the figures, for any range.
    void activeUsersAreThoseOfTheFigures()
    {
        w->server.database.makeBooking(w->slotIn(-48), w->mentee.id, u"completed"_s,
                                       monday.addDays(-9));
        w->server.database.exec(u"UPDATE users SET last_sign_in_at = now()"_s);
        for (const QByteArray &range : std::initializer_list<QByteArray>{
                 "", "&to=2025-12-31T00:00:00Z",
                 "&from=2026-01-01T00:00:00Z&to=2026-01-04T00:00:00Z",
                 "&from=2026-01-04T00:00:00Z&to=2026-01-05T00:00:00Z"}) {
            const int figures =
                w->server.get("/api/admin/figures?exact=true" + range, w->coordinator)
                    .json()[u"people"][u"activeUsers"]
                    .toInt(-1);
            QCOMPARE(w->server.get("/api/admin/dashboard/stats?exact=true" + range, w->coordinator)
                         .json()[u"activeUsers"]
                         .toInt(),
                     figures);
            QCOMPARE(figures, range.isEmpty() || range.contains("to=2026-01-04") ? 2 : 0);
        }
    }
};

OH_TEST(TstActivity)
#include "tst_activity.moc"
