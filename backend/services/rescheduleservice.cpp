// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/rescheduleservice.h"

#include "backend/services/bookingaudit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/meetingtimes.h"
#include "backend/services/notify.h"
#include "backend/services/slotjobs.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

#include <QJsonArray>

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
            {{u"timeSlotId"_s, Sentence::tr("is the time that the meeting has already")}});
    auto offer = slotOffer(tx, caller, booking.mentee, slot, booking.id);
    if (!offer)
        return offer;
    if (offer->mentor != booking.mentor)
        return Error::validation({{u"timeSlotId"_s, Sentence::tr("is a slot of another mentor")}});
    if (offer->start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("This slot has begun already. Choose a later one."));
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
                                {u":link"_s, orNull(offer.linkOf(booking.row))},
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

/// Where the meeting is at that other time, if that is not where it is at this one.
void addOtherPlace(QJsonObject &data, const QString &type, const QString &location)
{
    if (type == data[u"meetingType"].toString() && location == data[u"location"].toString())
        return;
    data.insert(u"otherMeetingType"_s, type);
    data.insert(u"otherLocation"_s, location);
}

Whereabouts whereabouts(const QString &type, const QString &location)
{
    return {type == toString(MeetingType::Online), location};
}

Result<void> mailMove(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                      const SlotOffer &offer, const Move &move)
{
    QJsonObject data = moveMailData(booking, offer.start, offer.end, booking.start, booking.end);
    data.insert(u"meetingType"_s, offer.meetingType());
    data.insert(u"location"_s, offer.location().value_or(QString()));
    data.insert(u"notes"_s, move.reason);
    data.insert(u"actorId"_s, caller.userId.toString());
    data.insert(u"meetLink"_s, offer.linkOf(booking.row));
    addOtherPlace(data, booking.row.text("meeting_type"_L1), booking.row.text("location"_L1));
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

Sentence decidedSentence(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Accepted:
        return Sentence::tr("This proposal was accepted already.");
    case ProposalStatus::Declined:
        return Sentence::tr("This proposal was declined already. Propose another time.");
    case ProposalStatus::Withdrawn:
        return Sentence::tr("This proposal was withdrawn. Propose another time.");
    default:
        return Sentence::tr("This proposal has lapsed. Propose another time.");
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
        return Error(ErrorCode::NotFound, Sentence::tr("This proposal does not exist."));
    const Row &row = **found;
    const auto status = row.enumeration<ProposalStatus>("status"_L1);
    if (status != ProposalStatus::Open)
        return Error(ErrorCode::ProposalNotOpen,
                     decidedSentence(status.value_or(ProposalStatus::Lapsed)));
    const UserId proposedBy = row.id<UserId>("proposed_by"_L1);
    const bool mine = proposedBy == caller.userId;
    if (action == BookingAction::WithdrawProposal && !mine)
        return Error(
            ErrorCode::Forbidden,
            Sentence::tr("Only who made this proposal can withdraw it. You can decline it."));
    if (action != BookingAction::WithdrawProposal && mine)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("The other side answers this proposal. You can withdraw it."));
    const QDateTime start = row.utc("start_time"_L1);
    return LockedProposal{*booking,   row.optId<SlotId>("time_slot_id"_L1),
                          start,      row.utc("end_time"_L1),
                          proposedBy, proposalLapsed(booking->start, start, caller.now)};
}

Result<void> decide(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                    ProposalId proposal, ProposalStatus status)
{
    if (auto noted =
            auditIfCoordinator(tx, caller, booking, u"booking.proposal_"_s + toString(status), {},
                               {{u"proposalId"_s, proposal.toString()}});
        !noted)
        return noted;
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
    if (request.version && booking->row.integer("version"_L1) != *request.version)
        return Error(ErrorCode::StaleVersion);
    if (const auto obstacle = moveObstacle(booking->start, caller.now))
        return *obstacle;
    const auto offer = offerForMove(tx, caller, *booking, request.timeSlotId);
    if (!offer)
        return offer.error();
    const auto there = factsThere(tx, caller, *offer, FoundSlot{offer->slot}, booking->mentee);
    if (!there)
        return there.error();
    BookingFacts facts = offer->asMove();
    facts.heldUntil = there->heldUntil; // the caller's own hold is none
    QList<Error> warnings = bookingObstacles(facts) + calendars;
    if (const auto elsewhere = placeChange(
            whereabouts(booking->row.text("meeting_type"_L1), booking->row.text("location"_L1)),
            whereabouts(offer->meetingType(), offer->location().value_or(QString()))))
        warnings.append(*elsewhere);
    if (const auto obstacle =
            coordinatorObstacle(warnings, request.confirmWarnings, request.confirmedWarnings))
        return *obstacle;
    QJsonArray overridden;
    for (const Error &warning : std::as_const(warnings))
        overridden.append(warning.codeName());
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
                            {u"location"_s, textOrNull(offer->location())},
                            {u"warnings"_s, overridden}};
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
        return Error(
            ErrorCode::BookingNotMovable,
            Sentence::tr("The meeting begins too soon to move it. Cancel it, or write to the other "
                         "side."));
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
    if (const auto noted =
            auditIfCoordinator(tx, caller, *booking, u"booking.move_proposed"_s, {},
                               {{u"proposalId"_s, proposal.toString()},
                                {u"meetingStartTime"_s, api::formatUtc(offer->start)}});
        !noted)
        return noted.error();
    QJsonObject data =
        moveMailData(*booking, booking->start, booking->end, offer->start, offer->end);
    data.insert(u"notes"_s, message.value_or(QString()));
    addOtherPlace(data, offer->meetingType(), offer->location().value_or(QString()));
    Notification mail{NotificationKind::RescheduleProposed, u"reschedule_proposed"_s,
                      booking->otherParty(caller.userId), data};
    mail.validUntil = proposalExpiry(booking->start, offer->start);
    const auto queued = notifyAhead(tx, mail, caller.now);
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
        return Error(
            ErrorCode::SlotUnavailable,
            Sentence::tr("The mentor does not offer this time any more. Propose another."));
    const auto offer = offerForMove(tx, caller, booking, *locked->slot);
    if (!offer)
        return offer.error().code == ErrorCode::NotFound
                   ? Error(ErrorCode::SlotUnavailable,
                           Sentence::tr(
                               "The mentor does not offer this time any more. Propose another."))
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
    if (const auto noted =
            auditIfCoordinator(tx, caller, booking, u"booking.rescheduled"_s, {},
                               {{u"proposalId"_s, proposal.toString()},
                                {u"timeSlotId"_s, offer->slot.toString()},
                                {u"meetingStartTime"_s, api::formatUtc(offer->start)}});
        !noted)
        return noted.error();
    return bookingJson(tx, caller, id);
}

Result<QByteArray> declineProposal(Transaction &tx, const Caller &caller, BookingId id,
                                   ProposalId proposal)
{
    const auto locked = lockProposal(tx, caller, id, proposal, BookingAction::DeclineProposal);
    if (!locked)
        return locked.error();
    if (const auto decided =
            decide(tx, caller, locked->booking, proposal, ProposalStatus::Declined);
        !decided)
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
    return decide(tx, caller, locked->booking, proposal, ProposalStatus::Withdrawn);
}

} // namespace oh::bookings
