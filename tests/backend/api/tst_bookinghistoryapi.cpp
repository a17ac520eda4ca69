// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"
#include "models/api/bookingextras.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// GET /api/bookings/{id}/history: what became of a booking, and who may read it.
class TstBookingHistoryApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    api::BookingHistory history(const QString &id, const TestServer::Person &who)
    {
        const HttpReply reply = w->server.get(w->path(id, "/history"), who);
        const auto read = api::BookingHistory::schema().fromJson(reply.json(), api::Mode::Strict);
        if (reply.status != 200 || !read || read->total != read->items.size()) {
            qWarning("%d %s", reply.status, reply.body.constData());
            return {};
        }
        return *read;
    }
    /// "event actor", in the order of the answer, whose times must not fall.
    static QStringList lines(const api::BookingHistory &history)
    {
        QStringList out;
        QDateTime last;
        for (const api::BookingHistoryEntry &entry : history.items) {
            if (last.isValid() && entry.at < last)
                out.append(u"out of order"_s);
            last = entry.at;
            out.append(toString(entry.event) + u' ' + toString(entry.actor));
        }
        return out;
    }
    QStringList lines(const QString &id) { return lines(history(id, w->mentee)); }
    void later(int seconds = 60) { w->server.clock.advanceSecs(seconds); }
    HttpReply propose(const QString &id, SlotId slot, const TestServer::Person &who,
                      const QString &message)
    {
        HttpReply reply =
            w->server.post(w->path(id, "/proposals"),
                           {{u"timeSlotId"_s, slot.toString()}, {u"message"_s, message}}, who);
        later();
        return reply;
    }
    QByteArray proposalPath(const QString &id, const HttpReply &proposal,
                            const QByteArray &after = {})
    {
        return w->path(id, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() + after);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void movesAndProposalsWithTheirFate()
    {
        const SlotId first = w->slotIn(48);
        const SlotId second = w->slotIn(72);
        const SlotId third = w->slotIn(96);
        const SlotId fourth = w->slotIn(120);
        const QString id = w->booked(first, w->mentee);
        later();
        QCOMPARE(w->put(w->path(id, "/confirm"), w->mentor).status, 200);
        later();
        const HttpReply refused = propose(id, second, w->mentee, u"My train is late"_s);
        QCOMPARE(w->put(proposalPath(id, refused, "/decline"), w->mentor).status, 200);
        later();
        const HttpReply withdrawn = propose(id, third, w->mentor, u"Thursday?"_s);
        QCOMPARE(w->server.remove(proposalPath(id, withdrawn), w->mentor).status, 204);
        later();
        const HttpReply accepted = propose(id, second, w->mentor, u"A day on?"_s);
        QCOMPARE(w->put(proposalPath(id, accepted, "/accept"), w->mentee).status, 200);
        later();
        const HttpReply overtaken = propose(id, third, w->mentee, u"Or then?"_s);
        QCOMPARE(w->put(w->path(id, "/reschedule"), w->coordinator,
                        {{u"timeSlotId"_s, fourth.toString()}, {u"reason"_s, u"No room"_s}})
                     .status,
                 200);
        later();
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentee,
                        {{u"reason"_s, u"emergency"_s}, {u"notes"_s, u"Ill"_s}})
                     .status,
                 200);
        const api::BookingHistory told = history(id, w->mentee);
        QCOMPARE(lines(told),
                 QStringList({u"created mentee"_s, u"confirmed mentor"_s, u"proposed mentee"_s,
                              u"proposal_declined mentor"_s, u"proposed mentor"_s,
                              u"proposal_withdrawn mentor"_s, u"proposed mentor"_s,
                              u"proposal_accepted mentee"_s, u"moved mentee"_s,
                              u"proposed mentee"_s, u"proposal_lapsed system"_s,
                              u"moved coordinator"_s, u"canceled mentee"_s}));
        const auto &items = told.items;
        QCOMPARE(items[0].at, monday);
        QCOMPARE(items[0].startTime, std::optional(monday.addDays(2)));
        QCOMPARE(items[0].actorName, std::optional(u"Ada Lovelace"_s));
        QCOMPARE(items[1].at, monday.addSecs(60));
        QCOMPARE(items[1].actorId, std::optional(w->mentor.id));
        // The proposal says what has become of it, and from which time to which it would have been.
        QCOMPARE(items[2].note, std::optional(u"My train is late"_s));
        QCOMPARE(items[2].proposalStatus, std::optional(ProposalStatus::Declined));
        QCOMPARE(items[2].fromStartTime, std::optional(monday.addDays(2)));
        QCOMPARE(items[2].fromEndTime, std::optional(monday.addDays(2).addSecs(1800)));
        QCOMPARE(items[2].startTime, std::optional(monday.addDays(3)));
        QCOMPARE(items[3].proposalId, items[2].proposalId);
        QVERIFY(items[4].proposalStatus == ProposalStatus::Withdrawn);
        QVERIFY(items[6].proposalStatus == ProposalStatus::Accepted);
        QCOMPARE(items[8].proposalId, items[6].proposalId);
        QCOMPARE(items[8].fromStartTime, std::optional(monday.addDays(2)));
        QCOMPARE(items[8].startTime, std::optional(monday.addDays(3)));
        QCOMPARE(items[9].fromStartTime, std::optional(monday.addDays(3)));
        QVERIFY(items[9].proposalStatus == ProposalStatus::Lapsed);
        QCOMPARE(items[9].proposalId->toString(), overtaken.json()[u"id"].toString());
        QCOMPARE(items[11].fromStartTime, std::optional(monday.addDays(3)));
        QCOMPARE(items[11].startTime, std::optional(monday.addDays(5)));
        QCOMPARE(items[11].note, std::optional(u"No room"_s));
        QVERIFY(!items[11].actorName);
        QVERIFY(items[12].cancellationReason == CancellationReason::Emergency);
        QCOMPARE(items[12].note, std::optional(u"Ill"_s));
        // Which coordinator it was is for coordinators; all else is the same for everybody.
        QCOMPARE(history(id, w->mentor).items, items);
        api::BookingHistory theirs = history(id, w->coordinator);
        QCOMPARE(theirs.items[11].actorName, std::optional(u"Katherine Johnson"_s));
        theirs.items[11].actorName.reset();
        QCOMPARE(theirs.items, items);
    }

    void whoMayReadIt()
    {
        const QString id = w->booked(w->slotIn(48), w->mentee);
        QCOMPARE(w->server.get(w->path(id, "/history"), w->server.makePerson(Role::Mentee)).status,
                 404);
        QCOMPARE(w->server.get(w->path(id, "/history"), w->server.makePerson(Role::Mentor)).status,
                 404);
        QCOMPARE(w->server.get(w->path(id, "/history")).status, 401);
        QCOMPARE(w->server
                     .get(w->path(newUuidV7(1).toString(QUuid::WithoutBraces), "/history"),
                          w->coordinator)
                     .status,
                 404);
    }

    void declinedAndExpired()
    {
        const QString declined = w->booked(w->slotIn(48), w->mentee);
        later();
        QCOMPARE(w->put(w->path(declined, "/decline"), w->mentor, {{u"notes"_s, u"Full"_s}}).status,
                 200);
        const api::BookingHistory refusal = history(declined, w->mentee);
        QCOMPARE(lines(refusal), QStringList({u"created mentee"_s, u"declined mentor"_s}));
        QCOMPARE(refusal.items[1].note, std::optional(u"Full"_s));
        // Over by time alone, before any job has written it down, and the same after it has.
        const QString expired = w->booked(w->slotIn(30), w->mentee);
        const SlotId other = w->slotIn(72);
        QCOMPARE(propose(expired, other, w->mentee, u"Or then?"_s).status, 201);
        w->advanceDays(2);
        const QStringList end{u"created mentee"_s, u"proposed mentee"_s,
                              u"proposal_lapsed system"_s, u"expired system"_s};
        QCOMPARE(lines(expired), end);
        const api::BookingHistory before = history(expired, w->mentee);
        QCOMPARE(before.items[3].at, monday.addSecs(60 + 30 * 3600));
        QCOMPARE(before.items[2].at, monday.addSecs(60 + 28 * 3600));
        const QDateTime now = w->server.clock.now();
        QVERIFY(w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [now](storage::Transaction &tx) { return bookings::expireLapsed(tx, now); }));
        QCOMPARE(history(expired, w->mentee).items, before.items);
    }

    void anOpenProposalEndsWithItsMeeting()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        later();
        QCOMPARE(propose(id, w->slotIn(96), w->mentor, u"Later?"_s).status, 201);
        api::BookingHistory told = history(id, w->mentee);
        QVERIFY(told.items.constLast().event == BookingEvent::Proposed);
        QVERIFY(told.items.constLast().proposalStatus == ProposalStatus::Open);
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentor).status, 200);
        told = history(id, w->mentee);
        QCOMPARE(lines(told).mid(2), QStringList({u"proposed mentor"_s, u"proposal_lapsed system"_s,
                                                  u"canceled mentor"_s}));
        QCOMPARE(told.items[3].at, told.items[4].at);
    }

    void everyWordAboutTheAttendance()
    {
        const QString id = w->confirmed(w->slotIn(26), w->mentee);
        QCOMPARE(lines(id), QStringList({u"created mentee"_s, u"confirmed mentor"_s}));
        w->advanceDays(2);
        const QByteArray path = w->path(id, "/attendance");
        const auto mark = [&](const QJsonValue &attendance, const TestServer::Person &who) {
            later();
            return w->put(path, who, {{u"attendance"_s, attendance}}).status;
        };
        QCOMPARE(mark(u"mentee_absent"_s, w->mentor), 200);
        QCOMPARE(mark(u"mentee_absent"_s, w->mentor), 200); // the same word again is no news
        QCOMPARE(mark(QJsonValue::Null, w->mentor), 200);
        QCOMPARE(mark(u"attended"_s, w->coordinator), 200);
        const api::BookingHistory told = history(id, w->mentee);
        QCOMPARE(lines(told),
                 QStringList({u"created mentee"_s, u"confirmed mentor"_s, u"completed system"_s,
                              u"attendance_marked mentor"_s, u"attendance_undone mentor"_s,
                              u"attendance_marked coordinator"_s}));
        QVERIFY(told.items[3].attendance == Attendance::MenteeAbsent);
        QVERIFY(!told.items[4].attendance);
        QVERIFY(told.items[5].attendance == Attendance::Attended);
        QCOMPARE(told.items[2].at, monday.addSecs(26 * 3600 + 1800));
    }

    void aCoordinatorsBooking()
    {
        const HttpReply made = w->server.post("/api/admin/bookings",
                                              {{u"mentorId"_s, w->mentor.id.toString()},
                                               {u"menteeId"_s, w->mentee.id.toString()},
                                               {u"timeSlotId"_s, w->slotIn(48).toString()},
                                               {u"meetingGoal"_s, w->goal}},
                                              w->coordinator);
        QCOMPARE(made.status, 201);
        QCOMPARE(lines(made.json()[u"id"].toString()),
                 QStringList({u"created coordinator"_s, u"confirmed coordinator"_s}));
    }

    void itIsInTheDescription()
    {
        const QJsonObject document = w->server.get("/api/openapi.json").json();
        const QJsonObject get =
            document[u"paths"][u"/api/bookings/{id}/history"][u"get"].toObject();
        QCOMPARE(get[u"operationId"].toString(), u"getBookingHistory"_s);
        const QJsonObject entry =
            document[u"components"][u"schemas"][u"BookingHistoryEntry"][u"properties"].toObject();
        for (const QString &field : {u"at"_s, u"event"_s, u"actor"_s, u"fromStartTime"_s,
                                     u"proposalStatus"_s, u"attendance"_s, u"note"_s})
            QVERIFY2(entry.contains(field), qPrintable(field));
    }
};

OH_TEST(TstBookingHistoryApi)
#include "tst_bookinghistoryapi.moc"
