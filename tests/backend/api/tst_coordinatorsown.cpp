// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/filesupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Coordinators have things of their own: a picture, and, who was mentor or mentee before, meetings
/// with all that belongs to them. What they do with these is in the audit log like all else they
/// do, and never fails for want of an entry.
class TstCoordinatorsOwn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileWorld> w;

    void promote(TestServer::Person &person)
    {
        w->server.database.exec(u"UPDATE users SET role = 'coordinator' WHERE id = ?::uuid"_s,
                                {person.id.toString()});
        person.token = w->server.signIn(person.id, Role::Coordinator);
    }
    BookingId booking(const QString &status, qint64 hours)
    {
        const SlotId slot =
            w->server.database.makeSlot(w->mentor.id, w->server.clock.now().addSecs(hours * 3600));
        return w->server.database.makeBooking(slot, w->mentee.id, status,
                                              w->server.clock.now().addDays(-2));
    }
    static QByteArray path(BookingId id, const QByteArray &after)
    {
        return "/api/bookings/" + id.toString().toLatin1() + after;
    }

private Q_SLOTS:
    void init() { w = std::make_unique<FileWorld>(); }
    void cleanup() { w.reset(); }

    void theirPicture()
    {
        const TestServer::Person &me = w->coordinator;
        const HttpReply set = w->setAvatar(me, quartersPng(), me);
        QVERIFY2(set.status == 200, set.body.constData());
        QCOMPARE(w->audited(u"avatar.set"_s), 1);
        const HttpReply cut =
            w->server.put(FileWorld::avatarPath(me, "/crop"),
                          {{u"cropX"_s, 0}, {u"cropY"_s, 0}, {u"cropSize"_s, 100}}, me);
        QVERIFY2(cut.status == 200, cut.body.constData());
        QCOMPARE(w->audited(u"avatar.cut"_s), 1);
        QCOMPARE(w->server.remove(FileWorld::avatarPath(me), me).status, 204);
        QCOMPARE(w->audited(u"avatar.removed"_s), 1);
        const HttpReply fetched = w->server.put(FileWorld::avatarPath(me, "/source"),
                                                {{u"url"_s, u"https://example.org/me.png"_s}}, me);
        QVERIFY2(fetched.status >= 200 && fetched.status < 300, fetched.body.constData());
        QCOMPARE(w->audited(u"avatar.set"_s), 2);
    }

    void nobodyElsesOwnPictureIsInTheLog()
    {
        QCOMPARE(w->setAvatar(w->mentor, quartersPng(), w->mentor).status, 200);
        QCOMPARE(w->audited(u"avatar.set"_s), 0);
    }

    void theirDeck()
    {
        const QString id = w->uploaded(w->mentee, pdf());
        QVERIFY(!id.isEmpty());
        promote(w->mentee);
        const HttpReply gone = w->server.remove(FileWorld::filePath(id), w->mentee);
        QVERIFY2(gone.status == 204, gone.body.constData());
        QCOMPARE(w->audited(u"file.removed"_s), 1);
    }

    void theirRatingOfAnOldMeeting()
    {
        const BookingId met = booking(u"completed"_s, -3);
        promote(w->mentor);
        const HttpReply rated = w->server.post(
            "/api/ratings",
            {{u"bookingId"_s, met.toString()}, {u"score"_s, 4}, {u"feedbackText"_s, u"Prepared"_s}},
            w->mentor);
        QVERIFY2(rated.status == 201, rated.body.constData());
        QCOMPARE(w->audited(u"rating.created"_s), 1);
        // That they did, but not what they said.
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE after_value::text ~ 'Prepared|4'"
                          " AND action_type = 'rating.created'"_s),
                 0);
    }

    void theirNotesAndActionItems()
    {
        const BookingId met = booking(u"completed"_s, -3);
        promote(w->mentor);
        const HttpReply note = w->server.post(
            path(met, "/notes"), {{u"text"_s, u"Ask again"_s}, {u"visibility"_s, u"private"_s}},
            w->mentor);
        QVERIFY2(note.status == 201, note.body.constData());
        const QByteArray notePath = path(met, "/notes/" + note.json()[u"id"].toString().toLatin1());
        QCOMPARE(w->server.put(notePath, {{u"text"_s, u"Ask soon"_s}}, w->mentor).status, 200);
        QCOMPARE(w->server.remove(notePath, w->mentor).status, 204);
        const HttpReply item =
            w->server.post(path(met, "/action-items"), {{u"text"_s, u"Send it"_s}}, w->mentor);
        QVERIFY2(item.status == 201, item.body.constData());
        const QByteArray itemPath =
            path(met, "/action-items/" + item.json()[u"id"].toString().toLatin1());
        QCOMPARE(w->server.put(itemPath, {{u"isDone"_s, true}}, w->mentor).status, 200);
        QCOMPARE(w->server.remove(itemPath, w->mentor).status, 204);
        for (const QString &action :
             {u"note.created"_s, u"note.edited"_s, u"note.deleted"_s, u"action_item.created"_s,
              u"action_item.edited"_s, u"action_item.deleted"_s})
            QVERIFY2(w->audited(action) == 1, qPrintable(action));
        // What is written for oneself is nobody else's, not even in the log.
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE "
                          "coalesce(before_value::text, '') || coalesce(after_value::text, '') ~ "
                          "'Ask|Send'"_s),
                 0);
    }

    void theirOldMeetingsAttendance()
    {
        const BookingId met = booking(u"completed"_s, -3);
        promote(w->mentor);
        const HttpReply marked =
            w->server.put(path(met, "/attendance"), {{u"attendance"_s, u"attended"_s}}, w->mentor);
        QVERIFY2(marked.status == 200, marked.body.constData());
        QCOMPARE(w->audited(u"booking.attendance"_s), 1);
    }

    void theirMeetingsToCome_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("action");
        QTest::newRow("confirm") << QByteArray("/confirm") << u"booking.confirmed"_s;
        QTest::newRow("decline") << QByteArray("/decline") << u"booking.declined"_s;
        QTest::newRow("cancel") << QByteArray("/cancel") << u"booking.canceled"_s;
    }
    void theirMeetingsToCome()
    {
        QFETCH(QByteArray, what);
        QFETCH(QString, action);
        const BookingId coming = booking(u"pending"_s, 72);
        promote(w->mentor);
        const HttpReply reply = w->server.put(path(coming, what), {}, w->mentor);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(w->audited(action), 1);
    }

    void theirProposals()
    {
        const BookingId coming = booking(u"confirmed"_s, 72);
        const auto proposed = [&](const TestServer::Person &by, int hours) {
            const SlotId slot = w->server.database.makeSlot(
                w->mentor.id, w->server.clock.now().addSecs(hours * 3600));
            const HttpReply reply = w->server.post(path(coming, "/proposals"),
                                                   {{u"timeSlotId"_s, slot.toString()}}, by);
            if (reply.status != 201)
                qWarning("%d %s", reply.status, reply.body.constData());
            return path(coming, "/proposals/" + reply.json()[u"id"].toString().toLatin1());
        };
        promote(w->mentor);
        const QByteArray own = proposed(w->mentor, 96);
        QCOMPARE(w->audited(u"booking.move_proposed"_s), 1);
        const HttpReply withdrawn = w->server.remove(own, w->mentor);
        QVERIFY2(withdrawn.status == 204, withdrawn.body.constData());
        QCOMPARE(w->audited(u"booking.proposal_withdrawn"_s), 1);
        const HttpReply declined =
            w->server.put(proposed(w->mentee, 98) + "/decline", {}, w->mentor);
        QVERIFY2(declined.status == 200, declined.body.constData());
        QCOMPARE(w->audited(u"booking.proposal_declined"_s), 1);
        const HttpReply accepted =
            w->server.put(proposed(w->mentee, 100) + "/accept", {}, w->mentor);
        QVERIFY2(accepted.status == 200, accepted.body.constData());
        QCOMPARE(w->audited(u"booking.rescheduled"_s), 1);
    }
};

OH_TEST(TstCoordinatorsOwn)
#include "tst_coordinatorsown.moc"
