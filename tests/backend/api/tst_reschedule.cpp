// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Another time for the same meeting.
class TstReschedule : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QByteArray proposalPath(const QString &booking, const HttpReply &proposal,
                            const QByteArray &after = {})
    {
        return BookingWorld::path(
            booking, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() + after);
    }
    QStringList told(const QString &templateName)
    {
        return w->server.queuedMails().filter(templateName + u':');
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    /// Two coordinators look at the same meeting: the second to move it hears of the first.
    void whoComesSecondMovesNothingThatTheyHaveNotSeen()
    {
        const SlotId first = w->slotIn(72);
        const SlotId second = w->slotIn(96);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const auto other = w->server.makePerson(Role::Coordinator);
        const int version = w->booking(id)[u"version"].toInt();
        const auto move = [&](SlotId slot, const TestServer::Person &who) {
            return w->put(w->path(id, "/reschedule"), who,
                          {{u"timeSlotId"_s, slot.toString()}, {u"version"_s, version}});
        };
        const auto replies = atOnce(
            2, [&](int i) { return i == 0 ? move(first, w->coordinator) : move(second, other); });
        QCOMPARE(countOf(replies, 200), 1);
        QCOMPARE(countOf(replies, 409, u"STALE_VERSION"_s), 1);
        QCOMPARE(w->audited(u"booking.rescheduled"_s), 1);
        // Whoever says no version moves what is there.
        QCOMPARE(w->put(w->path(id, "/reschedule"), other,
                        {{u"timeSlotId"_s, w->slotIn(120).toString()}})
                     .status,
                 200);
    }

    void aCoordinatorMovesAMeeting()
    {
        const SlotId first = w->slotIn(48);
        const SlotId second = w->slotIn(72, 60);
        const QString id = w->confirmed(first, w->mentee);
        const int version = w->booking(id)[u"version"].toInt();
        const HttpReply moved =
            w->put(w->path(id, "/reschedule"), w->coordinator,
                   {{u"timeSlotId"_s, second.toString()}, {u"reason"_s, u"The room is taken"_s}});
        QCOMPARE(moved.status, 200);
        const auto booking = api::Booking::schema().fromJson(moved.json(), api::Mode::Lenient);
        QVERIFY(booking);
        QCOMPARE(booking->id.toString(), id); // the calendar UID stays
        QCOMPARE(booking->timeSlotId, second);
        QCOMPARE(booking->meetingStartTime, monday.addDays(3));
        QCOMPARE(booking->meetingEndTime, monday.addDays(3).addSecs(3600));
        QCOMPARE(booking->icalSequence, 1);
        QVERIFY(booking->version > version);
        QVERIFY(booking->status == BookingStatus::Confirmed);
        QCOMPARE(told(u"booking_rescheduled"_s).size(), 2);
        QCOMPARE(w->audited(u"booking.rescheduled"_s), 1);
        // All that a move changes, also what it takes away.
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log a, bookings b WHERE a.action_type = "
                          "'booking.rescheduled' AND a.after_value @> jsonb_build_object("
                          "'timeSlotId', ?::text, 'status', 'confirmed', 'meetingType', "
                          "b.meeting_type, 'location', b.location)"_s,
                          {second.toString()}),
                 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM booking_moves WHERE from_slot_id = ?::uuid AND "
                          "to_slot_id = ?::uuid AND reason = 'The room is taken'"_s,
                          {first.toString(), second.toString()}),
                 1);
        // The old slot is free, the new one is not.
        const auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->book(second, other).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(w->book(first, other).status, 201);
    }

    void warningsHaveToBeConfirmed()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId soon = w->slotIn(3);
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        QJsonObject body{{u"timeSlotId"_s, soon.toString()}};
        const HttpReply warned = w->put(w->path(id, "/reschedule"), w->coordinator, body);
        QCOMPARE(warned.status, 409);
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        const QJsonArray details = warned.json()[u"error"][u"details"].toArray();
        // The one session of that week is this meeting itself, so the cap is not touched.
        QCOMPARE(details.size(), 1);
        QCOMPARE(details[0][u"code"].toString(), u"TOO_LATE_TO_BOOK"_s);
        QVERIFY(details[0][u"message"].toString().size() > 10);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 0);
        body.insert(u"confirmWarnings"_s, true);
        QCOMPARE(w->put(w->path(id, "/reschedule"), w->coordinator, body).status, 200);
        // What was overridden stands in the log (FR66).
        QCOMPARE(
            w->server.database
                .scalar(u"SELECT after_value ->> 'warnings' FROM audit_log WHERE action_type = "
                        "'booking.rescheduled' ORDER BY seq DESC LIMIT 1"_s)
                .toString(),
            u"[\"TOO_LATE_TO_BOOK\"]"_s);
    }

    void whatNoWarningLifts()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId taken = w->slotIn(72);
        QVERIFY(!w->booked(taken, w->server.makePerson(Role::Mentee)).isEmpty());
        const auto otherMentor = w->server.makePerson(Role::Mentor);
        const SlotId others = w->server.database.makeSlot(otherMentor.id, monday.addDays(4));
        const auto move = [&](SlotId slot) {
            return w->put(w->path(id, "/reschedule"), w->coordinator,
                          {{u"timeSlotId"_s, slot.toString()}, {u"confirmWarnings"_s, true}});
        };
        QCOMPARE(move(taken).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(move(others).status, 400);
        QCOMPARE(move(SlotId(newUuidV7(1))).status, 404);
        // Another meeting of the mentee's at that time.
        const SlotId clash = w->server.database.makeSlot(otherMentor.id, monday.addDays(5));
        QVERIFY(!w->booked(clash, w->mentee).isEmpty());
        QCOMPARE(move(w->slotIn(5 * 24)).code(), u"MEETING_OVERLAP"_s);
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentee).status, 200);
        const HttpReply dead = move(w->slotIn(100));
        QCOMPARE(dead.code(), u"BOOKING_NOT_MOVABLE"_s);
        QVERIFY2(dead.message().contains(u"canceled by Ada Lovelace"_s), dead.body.constData());
        QVERIFY(dead.message().contains(u"Book another slot"_s));
    }

    void aProposalIsAccepted_data()
    {
        QTest::addColumn<bool>("byMentee");
        QTest::addColumn<bool>("pending");
        QTest::newRow("mentee, confirmed") << true << false;
        QTest::newRow("mentor, confirmed") << false << false;
        QTest::newRow("mentee, pending") << true << true;
        QTest::newRow("mentor, pending") << false << true;
    }
    void aProposalIsAccepted()
    {
        QFETCH(bool, byMentee);
        QFETCH(bool, pending);
        const auto &asks = byMentee ? w->mentee : w->mentor;
        const auto &answers = byMentee ? w->mentor : w->mentee;
        const SlotId first = w->slotIn(48);
        const SlotId second = w->slotIn(96);
        const QString id = pending ? w->booked(first, w->mentee) : w->confirmed(first, w->mentee);
        const HttpReply proposal = w->server.post(
            w->path(id, "/proposals"),
            {{u"timeSlotId"_s, second.toString()}, {u"message"_s, u"A trip"_s}}, asks);
        QCOMPARE(proposal.status, 201);
        QVERIFY(api::RescheduleProposal::schema().fromJson(proposal.json(), api::Mode::Lenient));
        QCOMPARE(told(u"reschedule_proposed"_s),
                 QStringList{u"reschedule_proposed:"_s + answers.id.toString()});
        // Of use until the proposal lapses.
        QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox m JOIN bookings b ON b.id = "
                          "m.booking_id JOIN reschedule_proposals p ON p.booking_id = b.id WHERE "
                          "m.template = 'reschedule_proposed' AND m.valid_until = "
                          "oh_proposal_expiry(b.meeting_start_time, p.start_time)"_s),
                 1);
        // Nothing has moved, and both see what is asked for.
        const QJsonObject seen = w->server.get(w->path(id), answers).json();
        QCOMPARE(seen[u"proposal"][u"timeSlotId"].toString(), second.toString());
        QCOMPARE(seen[u"proposal"][u"message"].toString(), u"A trip"_s);
        QCOMPARE(seen[u"timeSlotId"].toString(), first.toString());
        // One at a time; the one who asks does not answer.
        QCOMPARE(w->propose(id, w->slotIn(120), answers).status, 409);
        QCOMPARE(w->put(proposalPath(id, proposal, "/accept"), asks).status, 403);
        const HttpReply accepted = w->put(proposalPath(id, proposal, "/accept"), answers);
        QCOMPARE(accepted.status, 200);
        QCOMPARE(accepted.json()[u"timeSlotId"].toString(), second.toString());
        QCOMPARE(accepted.json()[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(accepted.json()[u"icalSequence"].toInt(), 1);
        QVERIFY(accepted.json()[u"proposal"].isNull());
        // Who agrees last confirms a request; a mentor is not charged with the mentee's delay.
        QCOMPARE(accepted.json()[u"confirmedBy"].toString(),
                 (pending ? answers : w->mentor).id.toString());
        // Who agreed knows, but their calendar has to be told.
        QStringList both{u"booking_rescheduled:"_s + asks.id.toString(),
                         u"booking_rescheduled:"_s + answers.id.toString()};
        both.sort();
        QCOMPARE(told(u"booking_rescheduled"_s), both);
        const HttpReply again = w->put(proposalPath(id, proposal, "/accept"), answers);
        QCOMPARE(again.code(), u"PROPOSAL_NOT_OPEN"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM booking_moves WHERE proposal_id IS NOT NULL"_s),
                 1);
    }

    void aProposalIsDeclinedOrWithdrawn()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId wanted = w->slotIn(96);
        const HttpReply first = w->propose(id, wanted, w->mentee);
        QCOMPARE(w->put(proposalPath(id, first, "/decline"), w->mentee).status, 403);
        QCOMPARE(w->put(proposalPath(id, first, "/decline"), w->mentor).status, 200);
        QCOMPARE(told(u"reschedule_declined"_s),
                 QStringList{u"reschedule_declined:"_s + w->mentee.id.toString()});
        const HttpReply second = w->propose(id, wanted, w->mentor);
        QCOMPARE(second.status, 201);
        QCOMPARE(w->server.remove(proposalPath(id, second), w->mentee).status, 403);
        QCOMPARE(w->server.remove(proposalPath(id, second), w->mentor).status, 204);
        QCOMPARE(w->put(proposalPath(id, second, "/accept"), w->mentee).code(),
                 u"PROPOSAL_NOT_OPEN"_s);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 0);
        // Other people's are none of one's business.
        const auto stranger = w->server.makePerson(Role::Mentee);
        const HttpReply third = w->propose(id, wanted, w->mentee);
        QCOMPARE(w->put(proposalPath(id, third, "/accept"), stranger).status, 404);
        QCOMPARE(w->propose(id, wanted, stranger).status, 404);
        QCOMPARE(w->propose(id, wanted, w->coordinator).status, 403);
        // A proposal of one booking does not answer for another.
        const QString other = w->confirmed(w->slotIn(50), w->mentee);
        QCOMPARE(w->put(proposalPath(other, third, "/accept"), w->mentor).status, 404);
    }

    void aProposalLapses()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId wanted = w->slotIn(96);
        const HttpReply proposal = w->propose(id, wanted, w->mentee);
        // Somebody else takes the time: the sentence of FR42.
        const auto other = w->server.makePerson(Role::Mentee);
        const QString rival = w->booked(wanted, other);
        const HttpReply lost = w->put(proposalPath(id, proposal, "/accept"), w->mentor);
        QCOMPARE(lost.status, 409);
        QCOMPARE(lost.message(), u"This slot was just booked by another user"_s);
        QCOMPARE(w->put(w->path(rival, "/cancel"), other).status, 200);
        // Two hours before the meeting it is too late to agree.
        w->server.clock.advanceSecs(46 * 3600 + 1);
        w->mentor.token = w->server.signIn(w->mentor.id, Role::Mentor);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        const HttpReply late = w->put(proposalPath(id, proposal, "/accept"), w->mentor);
        QCOMPARE(late.code(), u"PROPOSAL_NOT_OPEN"_s);
        QVERIFY(w->server.get(w->path(id), w->mentor).json()[u"proposal"].isNull());
        QCOMPARE(w->propose(id, wanted, w->mentee).code(), u"BOOKING_NOT_MOVABLE"_s);
    }

    void aLapsedProposalGivesWayToANewOne()
    {
        const QString id = w->confirmed(w->slotIn(24 * 20), w->mentee);
        const HttpReply old = w->propose(id, w->slotIn(30), w->mentee);
        QCOMPARE(old.status, 201);
        w->advanceDays(2);
        QCOMPARE(w->propose(id, w->slotIn(24 * 10), w->mentee).status, 201);
        QCOMPARE(w->count(u"SELECT count(*) FROM reschedule_proposals WHERE status = 'lapsed'"_s),
                 1);
    }

    void rulesOfAProposal()
    {
        const SlotId first = w->slotIn(48);
        const QString id = w->confirmed(first, w->mentee);
        QCOMPARE(w->propose(id, first, w->mentee).status, 400);
        QCOMPARE(w->propose(id, w->slotIn(23), w->mentee).code(), u"TOO_LATE_TO_BOOK"_s);
        QCOMPARE(w->propose(id, w->slotIn(22), w->mentor).code(), u"TOO_LATE_TO_BOOK"_s);
        const SlotId taken = w->slotIn(60);
        QVERIFY(!w->booked(taken, w->server.makePerson(Role::Mentee)).isEmpty());
        QCOMPARE(w->propose(id, taken, w->mentee).code(), u"SLOT_UNAVAILABLE"_s);
        const auto other = w->server.makePerson(Role::Mentee);
        const SlotId held = w->slotIn(70);
        QCOMPARE(
            w->server.post("/api/slots/" + held.toString().toLatin1() + "/hold", {}, other).status,
            200);
        QCOMPARE(w->propose(id, held, w->mentee).code(), u"SLOT_HELD"_s);
    }

    /// Pitfall 23: a move inside a full week is not counted again, and a tier that dropped after
    /// the booking does not stand in its way.
    void aMoveInAFullWeekIsNotCountedAgain()
    {
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(w->confirmed(w->slotIn(48 + i), w->mentee));
        QCOMPARE(w->book(w->slotIn(60), w->mentee).code(), u"WEEKLY_LIMIT_REACHED"_s);
        w->server.database.exec(u"UPDATE users SET reputation_tier = 'bronze' WHERE id = ?::uuid"_s,
                                {w->mentee.id.toString()});
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
            {w->mentor.id.toString()});
        const HttpReply proposal = w->propose(ids[0], w->slotIn(72), w->mentee);
        QCOMPARE(proposal.status, 201);
        QCOMPARE(w->put(proposalPath(ids[0], proposal, "/accept"), w->mentor).status, 200);
        QCOMPARE(w->server.get("/api/bookings/limits", w->mentee).json()[u"used"].toInt(), 5);
    }

    void idempotentMove()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QJsonObject body{{u"timeSlotId"_s, w->slotIn(96).toString()}};
        const auto move = [&] {
            return w->server.put(w->path(id, "/reschedule"), body, w->coordinator, "move-1");
        };
        QCOMPARE(move().status, 200);
        QCOMPARE(move().status, 200);
        QCOMPARE(w->booking(id)[u"icalSequence"].toInt(), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM booking_moves"_s), 1);
    }
};

OH_TEST(TstReschedule)
#include "tst_reschedule.moc"
