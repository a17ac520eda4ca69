// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"

#include "backend/services/alternatives.h"
#include "backend/services/bookingaudit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/notify.h"
#include "backend/services/slotjobs.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/api/codec.h"
#include "models/domain/accessrules.h"
#include "models/domain/bookingrules.h"
#include "models/domain/tiers.h"
#include "models/domain/zones.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<void> enterAfterLeaving(Transaction &tx, const LockedBooking &booking, const QDateTime &now)
{
    return slotjobs::enterAfterLeaving(tx, booking.mentor,
                                       booking.row.id<SlotId>("time_slot_id"_L1), now);
}

/// Nobody is told of a meeting that one of the two can't come to any more (FR59).
std::optional<Error> whoIsGone(const LockedBooking &booking)
{
    for (const auto &[active, name] : {std::pair("mentor_active"_L1, "mentor_name"_L1),
                                       std::pair("mentee_active"_L1, "mentee_name"_L1)}) {
        if (!booking.row.boolean(active))
            return Error(ErrorCode::AccountDeactivated,
                         Sentence::tr("%1 does not take part any more. Decline or cancel the "
                                      "request.")
                             .arg(booking.row.text(name)));
    }
    return std::nullopt;
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
    const auto offer = slotOffer(tx, caller, caller.userId, request.timeSlotId);
    if (!offer)
        return offer.error();
    const auto booking = menteesBooking(*offer, caller.userId, request);
    if (!booking)
        return booking.error();
    return insertBooking(tx, caller, *offer, *booking);
}

Result<QByteArray> confirm(Transaction &tx, const Caller &caller, BookingId id,
                           const QList<Error> &calendars, const api::ConfirmBookingQuery &confirmed)
{
    const auto booking = lockBooking(tx, caller, id, BookingAction::Confirm);
    if (!booking)
        return booking.error();
    if (const auto gone = whoIsGone(*booking))
        return *gone;
    if (const auto obstacle =
            coordinatorObstacle(calendars, confirmed.confirmWarnings, confirmed.confirmedWarnings))
        return *obstacle;
    QJsonObject after{{u"status"_s, u"confirmed"_s}};
    if (!calendars.isEmpty()) {
        QJsonArray overridden;
        for (const Error &conflict : calendars)
            overridden.append(conflict.codeName());
        after.insert(u"warnings"_s, overridden);
    }
    if (const auto sent = tx.precede(Query::bookings_confirm_booking,
                                     {{u":id"_s, bind(id)},
                                      {u":actor"_s, bind(caller.userId)},
                                      {u":now"_s, bind(caller.now)}},
                                     {});
        !sent)
        return sent.error();
    QJsonObject data = mailData(id, booking->row);
    data.insert(u"meetLink"_s, booking->row.text("google_meet_link"_L1));
    addCalendar(data, CalendarMethod::Request, booking->row.integer("ical_sequence"_L1),
                booking->mentor, booking->mentee);
    const auto mail = u"booking_confirmed"_s;
    const NotificationToAll news{NotificationKind::BookingConfirmed,
                                 {{mail, booking->mentor, booking->mentor == caller.userId},
                                  {mail, booking->mentee, booking->mentee == caller.userId}},
                                 data};
    if (const auto queued = notifyAllAhead(tx, {news}, caller.now); !queued)
        return queued.error();
    if (const auto noted =
            auditIfCoordinator(tx, caller, *booking, u"booking.confirmed"_s, {}, after);
        !noted)
        return noted.error();
    return get(tx, caller, id);
}

Result<QByteArray> decline(Transaction &tx, const Caller &caller, BookingId id,
                           const api::DeclineBooking &answer)
{
    const auto booking = lockBooking(tx, caller, id, BookingAction::Decline);
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
    if (const auto entered = enterAfterLeaving(tx, *booking, caller.now); !entered)
        return entered.error();
    // Whom the mentee may book is not the mentor's to see.
    const auto names = withSystemRights(tx, caller.roleName(),
                                        [&] { return alternativeNames(tx, id, caller.now); });
    if (!names)
        return names.error();
    QJsonObject data = mailData(id, booking->row);
    data.insert(u"notes"_s, answer.notes.value_or(QString()));
    data.insert(u"alternatives"_s, *names);
    const auto queued = notifyAhead(
        tx, {NotificationKind::BookingDeclined, u"booking_declined"_s, booking->mentee, data},
        caller.now);
    if (!queued)
        return queued.error();
    if (const auto noted = auditIfCoordinator(tx, caller, *booking, u"booking.declined"_s, {},
                                              {{u"status"_s, u"canceled"_s}});
        !noted)
        return noted.error();
    return get(tx, caller, id);
}

Result<QByteArray> cancel(Transaction &tx, const Caller &caller, BookingId id,
                          const api::CancelBooking &cancellation, const QJsonObject &facts)
{
    const auto booking = lockBooking(tx, caller, id, BookingAction::Cancel);
    if (!booking)
        return booking.error();
    if (const auto sent = tx.precede(Query::bookings_cancel_booking,
                                     {{u":id"_s, bind(id)},
                                      {u":actor"_s, bind(caller.userId)},
                                      {u":now"_s, bind(caller.now)},
                                      {u":reason"_s, bind(cancellation.reason)},
                                      {u":notes"_s, bind(cancellation.notes)}},
                                     {});
        !sent)
        return sent.error();
    if (const auto entered = enterAfterLeaving(tx, *booking, caller.now); !entered)
        return entered.error();
    QJsonObject data = booking->changeData(caller, CalendarMethod::Cancel);
    data.insert(u"canceledBy"_s, booking->actorName());
    data.insert(u"canceledUtc"_s, api::formatUtc(caller.now));
    data.insert(u"reason"_s, cancellation.reason ? toString(*cancellation.reason) : QString());
    data.insert(u"notes"_s, cancellation.notes.value_or(QString()));
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
        data.insert(it.key(), it.value());
    for (const UserId recipient : {booking->mentor, booking->mentee}) {
        // Whoever cancels knows (003 4.5); only their calendar, which was invited, does not.
        const bool own = recipient == caller.userId;
        if (own && !data.contains(u"calendar"_s))
            continue;
        const auto queued = notifyAhead(
            tx, {NotificationKind::BookingCancelled, u"booking_canceled"_s, recipient, data, own},
            caller.now);
        if (!queued)
            return queued.error();
    }
    if (const auto noted = auditIfCoordinator(tx, caller, *booking, u"booking.canceled"_s,
                                              cancellation.notes.value_or(QString()),
                                              {{u"status"_s, u"canceled"_s}});
        !noted)
        return noted.error();
    return get(tx, caller, id);
}

Result<QByteArray> get(Transaction &tx, const Caller &caller, BookingId id)
{
    return bookingJson(tx, caller, id);
}

Result<QByteArray> history(Transaction &tx, const Caller &caller, BookingId id)
{
    const auto seen = bookingJson(tx, caller, id);
    if (!seen)
        return seen.error();
    return tx.json(Query::bookings_list_history,
                   {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller,
                            const api::MyBookingsQuery &query)
{
    return tx.json(Query::bookings_list_mine, {{u":tab"_s, bind(query.tab)},
                                               {u":status"_s, bind(query.status)},
                                               {u":limit"_s, bind(query.limit)},
                                               {u":offset"_s, bind(query.offset)},
                                               {u":now"_s, bind(caller.now)}});
}

WhoseRequests requestsAt(UserId mentor, std::optional<SlotId> slot)
{
    return slot ? WhoseRequests{{}, slot} : WhoseRequests{{mentor}, {}};
}

Result<int> expireLapsed(Transaction &tx, const QDateTime &now, const WhoseRequests &whose)
{
    const Binds which{{u":now"_s, bind(now)},
                      {u":everybody"_s, bind(whose.people.isEmpty() && !whose.slot)},
                      {u":people"_s, bind(whose.people)},
                      {u":slot"_s, bind(whose.slot)}};
    if (const auto sent = tx.precede(Query::bookings_lock_lapsed, which, {}); !sent)
        return sent.error();
    const auto rows = tx.rows(Query::bookings_expire_lapsed, which);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const BookingId id = row.id<BookingId>("id"_L1);
        const auto entered = slotjobs::enterAfterLeaving(tx, row.id<UserId>("mentor_id"_L1),
                                                         row.id<SlotId>("time_slot_id"_L1), now);
        if (!entered)
            return entered.error();
        const auto names = alternativeNames(tx, id, now);
        if (!names)
            return names.error();
        QJsonObject data = mailData(id, row);
        data.insert(u"alternatives"_s, *names);
        const auto queued = notify(tx,
                                   {NotificationKind::BookingExpired, u"booking_expired"_s,
                                    row.id<UserId>("mentee_id"_L1), data},
                                   now);
        if (!queued)
            return queued.error();
    }
    return int(rows->size());
}

Result<QByteArray> limits(Transaction &tx, const Caller &caller)
{
    const auto found = tx.row(Query::bookings_select_limits,
                              {{u":mentee"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound);
    const Row &row = **found;
    api::BookingLimits limits;
    limits.limit = reputation::inForce().bookingLimit(
        row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Bronze));
    limits.used = row.integer("used"_L1);
    // A tier that dropped does not take back what was booked before.
    if (limits.limit)
        limits.remaining = qMax(0, *limits.limit - limits.used);
    limits.weekStart = row.utc("week_start"_L1);
    limits.weekEnd = row.utc("week_end"_L1);
    limits.timeZone = row.text("time_zone"_L1);
    return QJsonDocument(api::BookingLimits::schema().toJson(limits))
        .toJson(QJsonDocument::Compact);
}

Result<int> completeEnded(Transaction &tx, const QDateTime &now)
{
    return tx.exec(Query::bookings_complete_ended, {{u":now"_s, bind(now)}});
}

} // namespace oh::bookings
