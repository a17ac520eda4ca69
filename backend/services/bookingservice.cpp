// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"

#include "backend/services/bookingmail.h"
#include "backend/services/outbox.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/domain/bookingrules.h"
#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

BookingParty partyOf(const Caller &caller, const Row &booking)
{
    if (caller.userId == booking.id<UserId>("mentee_id"_L1))
        return BookingParty::Mentee;
    if (caller.userId == booking.id<UserId>("mentor_id"_L1))
        return BookingParty::Mentor;
    return BookingParty::Coordinator; // row level security shows it to nobody else
}

/// Locks the booking and says in which status `action` leaves it, or why it may not happen.
struct LockedBooking
{
    Row row;
    BookingParty party;
    BookingStatus status;
};

Result<LockedBooking> lock(Transaction &tx, const Caller &caller, BookingId id,
                           BookingAction action, ErrorCode refusal)
{
    const auto found = tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, u"This booking does not exist."_s);
    const Row &row = **found;
    const auto stored = row.enumeration<BookingStatus>("status"_L1);
    if (!stored)
        return Error(ErrorCode::InternalError);
    const BookingStatus status =
        effectiveStatus(*stored, row.utc("created_at"_L1), row.utc("meeting_start_time"_L1),
                        row.utc("meeting_end_time"_L1), caller.now);
    const BookingParty party = partyOf(caller, row);
    if (!nextStatus(status, action, party)) {
        // The status is fine for somebody else: it is the caller who may not.
        const bool forOthers = nextStatus(status, action, BookingParty::Mentor) ||
                               nextStatus(status, action, BookingParty::Coordinator);
        return Error(forOthers ? ErrorCode::Forbidden : refusal);
    }
    return LockedBooking{row, party, status};
}

QString nameOf(const LockedBooking &booking)
{
    switch (booking.party) {
    case BookingParty::Mentee:
        return booking.row.text("mentee_name"_L1);
    case BookingParty::Mentor:
        return booking.row.text("mentor_name"_L1);
    default:
        return u"A coordinator"_s;
    }
}

struct SlotFacts
{
    Row row;
    UserId mentor;
    QDateTime start;
    QDateTime end;
};

Result<SlotFacts> slotFacts(Transaction &tx, const Caller &caller, SlotId slot)
{
    const auto found = tx.row(Query::bookings_select_slot_facts,
                              {{u":slot"_s, bind(slot)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, u"This slot does not exist any more. Choose another."_s);
    const Row &row = **found;
    return SlotFacts{row, row.id<UserId>("mentor_id"_L1), row.utc("start_time"_L1),
                     row.utc("end_time"_L1)};
}

Result<int> mentorSessionsInWeekOf(Transaction &tx, const SlotFacts &slot)
{
    const QString zone = slot.row.text("mentor_time_zone"_L1);
    const QDateTime from = weekStartUtc(zone, slot.start).value_or(slot.start.addDays(-7));
    // Eight days later lies in the next week, whatever the clocks do in between.
    const QDateTime to = weekStartUtc(zone, from.addDays(8)).value_or(from.addDays(7));
    const auto row =
        tx.row(Query::bookings_count_mentor_sessions,
               {{u":mentor"_s, bind(slot.mentor)}, {u":from"_s, bind(from)}, {u":to"_s, bind(to)}});
    if (!row)
        return row.error();
    return *row ? (*row)->integer("sessions"_L1) : 0;
}

} // namespace

Result<int> usedThisWeek(Transaction &tx, UserId mentee, const QString &timeZone,
                         const QDateTime &now)
{
    const QDateTime since = weekStartUtc(timeZone, now).value_or(now.addDays(-7));
    const auto row =
        tx.row(Query::bookings_count_created_since,
               {{u":mentee"_s, bind(mentee)}, {u":since"_s, bind(since)}, {u":now"_s, bind(now)}});
    if (!row)
        return row.error();
    return *row ? (*row)->integer("used"_L1) : 0;
}

Result<QByteArray> create(Transaction &tx, const Caller &caller, const api::CreateBooking &request)
{
    const auto menteeRow =
        tx.row(Query::bookings_lock_mentee, {{u":mentee"_s, bind(caller.userId)}});
    if (!menteeRow)
        return menteeRow.error();
    if (!*menteeRow)
        return Error(ErrorCode::AccountDeactivated);
    const Row &mentee = **menteeRow;

    auto slot = slotFacts(tx, caller, request.timeSlotId);
    if (!slot)
        return slot.error();
    if (request.mentorId && *request.mentorId != slot->mentor)
        return Error::validation({{u"mentorId"_s, u"is not the mentor of this slot"_s}});
    if (slot->row.boolean("is_booked"_L1)) {
        // What holds it may be a request that lapsed and that no job has seen yet.
        const auto expired = withSystemRights(
            tx, caller.roleName(), [&] { return expireLapsed(tx, caller.now, slot->mentor); });
        if (!expired)
            return expired.error();
        if (*expired > 0) {
            slot = slotFacts(tx, caller, request.timeSlotId);
            if (!slot)
                return slot.error();
        }
    }

    BookingFacts facts;
    facts.now = caller.now;
    facts.menteeTier = mentee.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Bronze);
    facts.menteeActive = mentee.boolean("active"_L1);
    facts.mentorTier = slot->row.enumeration<Tier>("mentor_tier"_L1).value_or(Tier::Platinum);
    facts.mentorActive = slot->row.boolean("mentor_active"_L1);
    facts.mentorDormant = slot->row.boolean("mentor_dormant"_L1);
    facts.slotTaken = slot->row.boolean("is_booked"_L1);
    facts.slotStart = slot->start;
    facts.mentorLoadCap = slot->row.optInteger("load_cap"_L1);
    const auto used = usedThisWeek(tx, caller.userId, mentee.text("time_zone"_L1), caller.now);
    if (!used)
        return used.error();
    facts.bookingsThisWeek = *used;
    if (facts.mentorLoadCap) {
        const auto sessions = mentorSessionsInWeekOf(tx, *slot);
        if (!sessions)
            return sessions.error();
        facts.mentorSessionsInWeek = *sessions;
    }
    const auto exception =
        tx.row(Query::bookings_select_usable_exception, {{u":mentee"_s, bind(caller.userId)},
                                                         {u":mentor"_s, bind(slot->mentor)},
                                                         {u":now"_s, bind(caller.now)}});
    if (!exception)
        return exception.error();
    const auto obstacleWithout = bookingObstacle(facts);
    facts.hasException = exception->has_value();
    if (const auto obstacle = bookingObstacle(facts))
        return *obstacle;

    const BookingId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const bool confirmed = slot->row.boolean("auto_confirm"_L1);
    const QString location = slot->row.text("location"_L1);
    const auto inserted = tx.exec(
        Query::bookings_insert_booking,
        {{u":id"_s, bind(id)},
         {u":slot"_s, bind(request.timeSlotId)},
         {u":mentor"_s, bind(slot->mentor)},
         {u":mentee"_s, bind(caller.userId)},
         {u":goal"_s, bind(request.meetingGoal)},
         {u":materials"_s, bind(QStringList(request.materialsUrls))},
         {u":type"_s, bind(slot->row.text("meeting_type"_L1))},
         {u":location"_s, bind(slot->row.optText("location"_L1))},
         {u":status"_s, bind(confirmed ? BookingStatus::Confirmed : BookingStatus::Pending)},
         {u":confirmed_by"_s, confirmed ? bind(slot->mentor) : QVariant()},
         {u":confirmed_at"_s, confirmed ? bind(caller.now) : QVariant()},
         {u":start"_s, bind(slot->start)},
         {u":end"_s, bind(slot->end)},
         {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    if (obstacleWithout && exception->has_value()) {
        // The exception was needed, so it is used up: exactly once.
        const auto consumed = tx.exec(Query::bookings_use_exception,
                                      {{u":exception"_s, bind((*exception)->uuid("id"_L1))},
                                       {u":booking"_s, bind(id)},
                                       {u":now"_s, bind(caller.now)}});
        if (!consumed)
            return consumed.error();
        if (*consumed != 1)
            return *obstacleWithout;
    }

    const QJsonObject data = mailData(
        id, slot->row.text("mentor_name"_L1), mentee.text("name"_L1), request.meetingGoal,
        request.materialsUrls, slot->row.text("meeting_type"_L1), location, slot->start, slot->end);
    const QList<OutgoingMail> mails =
        confirmed ? QList<OutgoingMail>{{u"booking_confirmed"_s, u"booking_confirmed"_s,
                                         slot->mentor, data},
                                        {u"booking_confirmed"_s, u"booking_confirmed"_s,
                                         caller.userId, data}}
                  : QList<OutgoingMail>{
                        {u"booking_requested"_s, u"booking_requested"_s, slot->mentor, data},
                        {u"booking_requested"_s, u"booking_request_sent"_s, caller.userId, data}};
    for (const OutgoingMail &mail : mails) {
        if (const auto queued = enqueueMail(tx, mail, caller.now); !queued)
            return queued.error();
    }
    return get(tx, caller, id);
}

Result<QByteArray> confirm(Transaction &tx, const Caller &caller, BookingId id)
{
    const auto booking = lock(tx, caller, id, BookingAction::Confirm, ErrorCode::BookingNotPending);
    if (!booking)
        return booking.error();
    const auto updated = tx.exec(
        Query::bookings_confirm_booking,
        {{u":id"_s, bind(id)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!updated)
        return updated.error();
    const QJsonObject data = mailData(id, booking->row);
    for (const QLatin1StringView side : {"mentor_id"_L1, "mentee_id"_L1}) {
        const auto queued = enqueueMail(
            tx,
            {u"booking_confirmed"_s, u"booking_confirmed"_s, booking->row.id<UserId>(side), data},
            caller.now);
        if (!queued)
            return queued.error();
    }
    return get(tx, caller, id);
}

Result<QByteArray> decline(Transaction &tx, const Caller &caller, BookingId id,
                           const api::DeclineBooking &answer)
{
    const auto booking = lock(tx, caller, id, BookingAction::Decline, ErrorCode::BookingNotPending);
    if (!booking)
        return booking.error();
    const auto updated =
        tx.exec(Query::bookings_cancel_booking, {{u":id"_s, bind(id)},
                                                 {u":actor"_s, bind(caller.userId)},
                                                 {u":now"_s, bind(caller.now)},
                                                 {u":reason"_s, QVariant()},
                                                 {u":notes"_s, bind(answer.notes)}});
    if (!updated)
        return updated.error();
    QJsonObject data = mailData(id, booking->row);
    data.insert(u"notes"_s, answer.notes.value_or(QString()));
    const auto queued = enqueueMail(tx,
                                    {u"booking_declined"_s, u"booking_declined"_s,
                                     booking->row.id<UserId>("mentee_id"_L1), data},
                                    caller.now);
    if (!queued)
        return queued.error();
    return get(tx, caller, id);
}

Result<QByteArray> cancel(Transaction &tx, const Caller &caller, BookingId id,
                          const api::CancelBooking &cancellation)
{
    const auto booking =
        lock(tx, caller, id, BookingAction::Cancel, ErrorCode::BookingNotCancelable);
    if (!booking)
        return booking.error();
    const auto updated =
        tx.exec(Query::bookings_cancel_booking, {{u":id"_s, bind(id)},
                                                 {u":actor"_s, bind(caller.userId)},
                                                 {u":now"_s, bind(caller.now)},
                                                 {u":reason"_s, bind(cancellation.reason)},
                                                 {u":notes"_s, bind(cancellation.notes)}});
    if (!updated)
        return updated.error();
    QJsonObject data = mailData(id, booking->row);
    data.insert(u"canceledBy"_s, nameOf(*booking));
    data.insert(u"reason"_s, cancellation.reason ? toString(*cancellation.reason) : QString());
    data.insert(u"notes"_s, cancellation.notes.value_or(QString()));
    for (const QLatin1StringView side : {"mentor_id"_L1, "mentee_id"_L1}) {
        const UserId recipient = booking->row.id<UserId>(side);
        if (recipient == caller.userId)
            continue; // whoever cancels knows
        const auto queued = enqueueMail(
            tx, {u"booking_cancelled"_s, u"booking_canceled"_s, recipient, data}, caller.now);
        if (!queued)
            return queued.error();
    }
    return get(tx, caller, id);
}

Result<QByteArray> get(Transaction &tx, const Caller &caller, BookingId id)
{
    auto json = tx.json(Query::bookings_select_booking_json,
                        {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound, u"This booking does not exist."_s);
    return json;
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller,
                            const api::MyBookingsQuery &query)
{
    return tx.json(Query::bookings_list_mine, {{u":user"_s, bind(caller.userId)},
                                               {u":tab"_s, bind(query.tab)},
                                               {u":status"_s, bind(query.status)},
                                               {u":limit"_s, bind(query.limit)},
                                               {u":offset"_s, bind(query.offset)},
                                               {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> listAll(Transaction &tx, const Caller &caller,
                           const api::AdminBookingsQuery &query)
{
    QStringList statuses;
    for (const BookingStatus status : query.status)
        statuses.append(toString(status));
    return tx.json(Query::bookings_list_all, {{u":mentor"_s, bind(query.mentorId)},
                                              {u":mentee"_s, bind(query.menteeId)},
                                              {u":from"_s, bind(query.from)},
                                              {u":to"_s, bind(query.to)},
                                              {u":pattern"_s, bind(likePattern(query.q))},
                                              {u":status"_s, bind(statuses)},
                                              {u":sort"_s, bind(query.sort)},
                                              {u":limit"_s, bind(query.limit)},
                                              {u":offset"_s, bind(query.offset)},
                                              {u":now"_s, bind(caller.now)}});
}

Result<int> expireLapsed(Transaction &tx, const QDateTime &now, std::optional<UserId> mentor)
{
    const auto rows = tx.rows(Query::bookings_expire_lapsed,
                              {{u":now"_s, bind(now)}, {u":mentor"_s, bind(mentor)}});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const QJsonObject data = mailData(row.id<BookingId>("id"_L1), row);
        const auto queued = enqueueMail(
            tx, {u"booking_expired"_s, u"booking_expired"_s, row.id<UserId>("mentee_id"_L1), data},
            now);
        if (!queued)
            return queued.error();
    }
    return int(rows->size());
}

Result<int> completeEnded(Transaction &tx, const QDateTime &now)
{
    return tx.exec(Query::bookings_complete_ended, {{u":now"_s, bind(now)}});
}

} // namespace oh::bookings
