// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/rescheduleservice.h"

#include "backend/services/bookingaudit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/notify.h"
#include "backend/services/slotjobs.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// A slot to which this meeting could move; the rules are the caller's business.
Result<SlotOffer> offerForMove(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                               SlotId slot)
{
    if (slot == booking.row.id<SlotId>("time_slot_id"_L1))
        return Error::validation(
            {{u"timeSlotId"_s, u"is the time that the meeting has already"_s}});
    auto offer = slotOffer(tx, caller, booking.mentee, slot, booking.id);
    if (!offer)
        return offer;
    if (offer->mentor != booking.mentor)
        return Error::validation({{u"timeSlotId"_s, u"is a slot of another mentor"_s}});
    if (offer->start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     u"This slot has begun already. Choose a later one."_s);
    return offer;
}

struct Move
{
    BookingStatus status = BookingStatus::Confirmed;
    std::optional<UserId> confirmedBy;
    std::optional<ProposalId> proposal;
    QString reason;
};

/// The booking with its history and the end of whatever was proposed. Needs the system's rights,
/// or a coordinator's: the parties may not write times.
Result<void> writeMove(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                       const SlotOffer &offer, const Move &move)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant() : bind(text);
    };
    if (auto sent = tx.precede(Query::bookings_move_booking,
                               {{u":id"_s, bind(booking.id)},
                                {u":slot"_s, bind(offer.slot)},
                                {u":start"_s, bind(offer.start)},
                                {u":end"_s, bind(offer.end)},
                                {u":type"_s, bind(offer.meetingType())},
                                {u":location"_s, bind(offer.location())},
                                {u":status"_s, bind(move.status)},
                                {u":confirmed_by"_s, bind(move.confirmedBy)},
                                {u":now"_s, bind(caller.now)}},
                               {});
        !sent)
        return sent;
    if (auto entered = slotjobs::enterAfterLeaving(
            tx, booking.mentor, booking.row.id<SlotId>("time_slot_id"_L1), caller.now);
        !entered)
        return entered;
    if (auto sent = tx.precede(Query::bookings_insert_move,
                               {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
                                {u":booking"_s, bind(booking.id)},
                                {u":from_slot"_s, bind(booking.row.uuid("time_slot_id"_L1))},
                                {u":to_slot"_s, bind(offer.slot)},
                                {u":from_start"_s, bind(booking.start)},
                                {u":from_end"_s, bind(booking.end)},
                                {u":to_start"_s, bind(offer.start)},
                                {u":to_end"_s, bind(offer.end)},
                                {u":proposal"_s, bind(move.proposal)},
                                {u":from_mentor"_s, QVariant()},
                                {u":to_mentor"_s, QVariant()},
                                {u":actor"_s, bind(caller.userId)},
                                {u":reason"_s, orNull(move.reason)},
                                {u":now"_s, bind(caller.now)}},
                               {});
        !sent)
        return sent;
    if (move.proposal) {
        if (auto sent = tx.precede(Query::bookings_decide_proposal,
                                   {{u":id"_s, bind(*move.proposal)},
                                    {u":status"_s, bind(ProposalStatus::Accepted)},
                                    {u":actor"_s, bind(caller.userId)},
                                    {u":now"_s, bind(caller.now)}},
                                   {});
            !sent)
            return sent;
    }
    return tx.precede(Query::bookings_lapse_proposals,
                      {{u":booking"_s, bind(booking.id)},
                       {u":all"_s, bind(true)},
                       {u":actor"_s, bind(caller.userId)},
                       {u":now"_s, bind(caller.now)}},
                      {});
}

/// The meeting's facts at another time, with the one that it has or had.
QJsonObject moveMailData(const LockedBooking &booking, const QDateTime &start, const QDateTime &end,
                         const QDateTime &otherStart, const QDateTime &otherEnd)
{
    QJsonObject data = mailData(booking.id, booking.row);
    data.insert(u"startUtc"_s, api::formatUtc(start));
    data.insert(u"endUtc"_s, api::formatUtc(end));
    data.insert(u"otherStartUtc"_s, api::formatUtc(otherStart));
    data.insert(u"otherEndUtc"_s, api::formatUtc(otherEnd));
    data.insert(u"changedBy"_s, booking.actorName());
    return data;
}

Result<void> mailMove(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                      const SlotOffer &offer, const Move &move)
{
    QJsonObject data = moveMailData(booking, offer.start, offer.end, booking.start, booking.end);
    data.insert(u"meetingType"_s, offer.meetingType());
    data.insert(u"location"_s, offer.location().value_or(QString()));
    data.insert(u"notes"_s, move.reason);
    data.insert(u"actorId"_s, caller.userId.toString());
    data.insert(u"meetLink"_s, booking.row.text("google_meet_link"_L1));
    const bool confirmed = move.status == BookingStatus::Confirmed;
    if (confirmed)
        addCalendar(data, CalendarMethod::Request, booking.row.integer("ical_sequence"_L1) + 1,
                    booking.mentor, booking.mentee);
    for (const UserId recipient : {booking.mentor, booking.mentee}) {
        // Whoever agreed knows; only their calendar does not.
        const bool own = recipient == caller.userId;
        if (own && !confirmed)
            continue;
        auto queued = notifyAhead(
            tx,
            {NotificationKind::BookingRescheduled, u"booking_rescheduled"_s, recipient, data, own},
            caller.now);
        if (!queued)
            return queued;
    }
    return {};
}

struct LockedProposal
{
    LockedBooking booking;
    std::optional<SlotId> slot;
    QDateTime start;
    QDateTime end;
    UserId proposedBy;
    bool lapsed = false;
};

QString decidedSentence(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Accepted:
        return u"This proposal was accepted already."_s;
    case ProposalStatus::Declined:
        return u"This proposal was declined already. Propose another time."_s;
    case ProposalStatus::Withdrawn:
        return u"This proposal was withdrawn. Propose another time."_s;
    default:
        return u"This proposal has lapsed. Propose another time."_s;
    }
}

Result<LockedProposal> lockProposal(Transaction &tx, const Caller &caller, BookingId id,
                                    ProposalId proposal, BookingAction action)
{
    const auto booking = lockBooking(tx, caller, id, action);
    if (!booking)
        return booking.error();
    const auto found = tx.row(Query::bookings_lock_proposal,
                              {{u":id"_s, bind(proposal)}, {u":booking"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, u"This proposal does not exist."_s);
    const Row &row = **found;
    const auto status = row.enumeration<ProposalStatus>("status"_L1);
    if (status != ProposalStatus::Open)
        return Error(ErrorCode::ProposalNotOpen,
                     decidedSentence(status.value_or(ProposalStatus::Lapsed)));
    const UserId proposedBy = row.id<UserId>("proposed_by"_L1);
    const bool mine = proposedBy == caller.userId;
    if (action == BookingAction::WithdrawProposal && !mine)
        return Error(ErrorCode::Forbidden,
                     u"Only who made this proposal can withdraw it. You can decline it."_s);
    if (action != BookingAction::WithdrawProposal && mine)
        return Error(ErrorCode::Forbidden,
                     u"The other side answers this proposal. You can withdraw it."_s);
    const QDateTime start = row.utc("start_time"_L1);
    return LockedProposal{*booking,   row.optId<SlotId>("time_slot_id"_L1),
                          start,      row.utc("end_time"_L1),
                          proposedBy, proposalLapsed(booking->start, start, caller.now)};
}

Result<void> decide(Transaction &tx, const Caller &caller, ProposalId proposal,
                    ProposalStatus status)
{
    return tx.precede(Query::bookings_decide_proposal,
                      {{u":id"_s, bind(proposal)},
                       {u":status"_s, bind(status)},
                       {u":actor"_s, bind(caller.userId)},
                       {u":now"_s, bind(caller.now)}},
                      {});
}

std::optional<QString> nonEmpty(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? text : std::nullopt;
}

} // namespace

Result<QByteArray> reschedule(Transaction &tx, const Caller &caller, BookingId id,
                              const api::RescheduleBooking &request, const QList<Error> &calendars)
{
    const auto booking = lockBooking(tx, caller, id, BookingAction::Reschedule);
    if (!booking)
        return booking.error();
    const auto offer = offerForMove(tx, caller, *booking, request.timeSlotId);
    if (!offer)
        return offer.error();
    if (const auto obstacle = coordinatorObstacle(bookingObstacles(offer->asMove()) + calendars,
                                                  request.confirmWarnings))
        return *obstacle;
    Move move;
    move.status = booking->after(BookingAction::Reschedule);
    move.reason = request.reason.value_or(QString());
    if (const auto moved = writeMove(tx, caller, *booking, *offer, move); !moved)
        return moved.error();
    if (const auto mailed = mailMove(tx, caller, *booking, *offer, move); !mailed)
        return mailed.error();
    const QJsonObject after{{u"timeSlotId"_s, offer->slot.toString()},
                            {u"meetingStartTime"_s, api::formatUtc(offer->start)},
                            {u"meetingEndTime"_s, api::formatUtc(offer->end)},
                            {u"status"_s, toString(move.status)},
                            {u"meetingType"_s, offer->meetingType()},
                            {u"location"_s, textOrNull(offer->location())}};
    if (const auto noted =
            auditIfCoordinator(tx, caller, *booking, u"booking.rescheduled"_s, move.reason, after);
        !noted)
        return noted.error();
    return bookingJson(tx, caller, id);
}

Result<QByteArray> propose(Transaction &tx, const Caller &caller, BookingId id,
                           const api::ProposeReschedule &request)
{
    const auto booking = lockBooking(tx, caller, id, BookingAction::Propose);
    if (!booking)
        return booking.error();
    if (proposalLapsed(booking->start, booking->start, caller.now))
        return Error(ErrorCode::BookingNotMovable,
                     u"The meeting begins too soon to move it. Cancel it, or write to the other "
                     "side."_s);
    const auto offer = offerForMove(tx, caller, *booking, request.timeSlotId);
    if (!offer)
        return offer.error();
    BookingFacts facts = offer->asMove();
    // How many sessions a week they want is the mentor's own word.
    if (booking->party == BookingParty::Mentor)
        facts.mentorLoadCap.reset();
    if (const auto obstacle = bookingObstacle(facts))
        return *obstacle;
    const ProposalId proposal(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto message = nonEmpty(request.message);
    if (const auto sent = tx.precede(Query::bookings_lapse_proposals,
                                     {{u":booking"_s, bind(id)},
                                      {u":all"_s, bind(false)},
                                      {u":actor"_s, bind(caller.userId)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto sent = tx.precede(Query::bookings_insert_proposal,
                                     {{u":id"_s, bind(proposal)},
                                      {u":booking"_s, bind(id)},
                                      {u":slot"_s, bind(offer->slot)},
                                      {u":start"_s, bind(offer->start)},
                                      {u":end"_s, bind(offer->end)},
                                      {u":actor"_s, bind(caller.userId)},
                                      {u":message"_s, bind(message)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    QJsonObject data =
        moveMailData(*booking, booking->start, booking->end, offer->start, offer->end);
    data.insert(u"notes"_s, message.value_or(QString()));
    const auto queued = notifyAhead(tx,
                                    {NotificationKind::RescheduleProposed, u"reschedule_proposed"_s,
                                     booking->otherParty(caller.userId), data},
                                    caller.now);
    if (!queued)
        return queued.error();
    return tx.json(Query::bookings_select_proposal_json, {{u":id"_s, bind(proposal)}});
}

Result<QByteArray> acceptProposal(Transaction &tx, const Caller &caller, BookingId id,
                                  ProposalId proposal)
{
    const auto locked = lockProposal(tx, caller, id, proposal, BookingAction::AcceptProposal);
    if (!locked)
        return locked.error();
    const LockedBooking &booking = locked->booking;
    if (locked->lapsed)
        return Error(ErrorCode::ProposalNotOpen, decidedSentence(ProposalStatus::Lapsed));
    if (!locked->slot)
        return Error(ErrorCode::SlotUnavailable,
                     u"The mentor does not offer this time any more. Propose another."_s);
    const auto offer = offerForMove(tx, caller, booking, *locked->slot);
    if (!offer)
        return offer.error().code == ErrorCode::NotFound
                   ? Error(ErrorCode::SlotUnavailable,
                           u"The mentor does not offer this time any more. Propose another."_s)
                   : offer.error();
    // What was checked when it was proposed is not asked again, only whether the time is free.
    BookingFacts facts = offer->asMove();
    facts.mentorLoadCap.reset();
    facts.slotStart = {};
    if (const auto obstacle = bookingObstacle(facts))
        return *obstacle;
    Move move;
    move.status = booking.after(BookingAction::AcceptProposal);
    // Who agrees to it last confirms it: how long the mentee took is nothing of the mentor's
    // (FR46).
    move.confirmedBy = caller.userId;
    move.proposal = proposal;
    const auto moved = withSystemRights(
        tx, caller.roleName(), [&] { return writeMove(tx, caller, booking, *offer, move); });
    if (!moved)
        return moved.error();
    if (const auto mailed = mailMove(tx, caller, booking, *offer, move); !mailed)
        return mailed.error();
    return bookingJson(tx, caller, id);
}

Result<QByteArray> declineProposal(Transaction &tx, const Caller &caller, BookingId id,
                                   ProposalId proposal)
{
    const auto locked = lockProposal(tx, caller, id, proposal, BookingAction::DeclineProposal);
    if (!locked)
        return locked.error();
    if (const auto decided = decide(tx, caller, proposal, ProposalStatus::Declined); !decided)
        return decided.error();
    const LockedBooking &booking = locked->booking;
    const QJsonObject data =
        moveMailData(booking, booking.start, booking.end, locked->start, locked->end);
    const auto queued = notifyAhead(
        tx,
        {NotificationKind::RescheduleDeclined, u"reschedule_declined"_s, locked->proposedBy, data},
        caller.now);
    if (!queued)
        return queued.error();
    return bookingJson(tx, caller, id);
}

Result<void> withdrawProposal(Transaction &tx, const Caller &caller, BookingId id,
                              ProposalId proposal)
{
    const auto locked = lockProposal(tx, caller, id, proposal, BookingAction::WithdrawProposal);
    if (!locked)
        return locked.error();
    return decide(tx, caller, proposal, ProposalStatus::Withdrawn);
}

} // namespace oh::bookings
