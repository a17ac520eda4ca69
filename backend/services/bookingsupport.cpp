// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingsupport.h"

#include "backend/services/bookingmail.h"
#include "backend/services/bookingservice.h"
#include "backend/services/notify.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/domain/zones.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

BookingParty partyIn(const Caller &caller, UserId mentor, UserId mentee)
{
    if (caller.userId == mentee)
        return BookingParty::Mentee;
    if (caller.userId == mentor)
        return BookingParty::Mentor;
    return BookingParty::Coordinator; // row level security shows it to nobody else
}

/// Who brought the booking into its status, as this reader may know it.
void nameDoer(RefusedTransition &refused, const Row &row, BookingStatus status,
              const Caller &caller)
{
    using Doer = RefusedTransition::Doer;
    const auto column = status == BookingStatus::Canceled ? "canceled_by"_L1 : "confirmed_by"_L1;
    const bool known = status == BookingStatus::Canceled || status == BookingStatus::Confirmed;
    if (!known || row.isNull(column))
        return;
    const UserId who = row.id<UserId>(column);
    const bool isParty =
        who == row.id<UserId>("mentor_id"_L1) || who == row.id<UserId>("mentee_id"_L1);
    refused.doer = who == caller.userId                          ? Doer::Reader
                   : isParty || caller.role == Role::Coordinator ? Doer::Somebody
                                                                 : Doer::Coordinators;
    refused.doerName = row.text("doer_name"_L1);
}

/// Whether it looks for another slot, which takes its people before the meeting.
bool mayMove(BookingAction action)
{
    return action == BookingAction::Reschedule || action == BookingAction::Propose ||
           action == BookingAction::AcceptProposal || action == BookingAction::Edit;
}

SlotOffer offerOf(const Row &row, const SlotPair &pair, const QDateTime &now)
{
    SlotOffer offer{row,
                    pair.slot,
                    row.id<UserId>("mentor_id"_L1),
                    row.utc("start_time"_L1),
                    row.utc("end_time"_L1),
                    {},
                    row.optUuid("exception_id"_L1),
                    row.boolean("is_in_name_only"_L1)};
    BookingFacts &facts = offer.facts;
    facts.now = now;
    facts.menteeTier = row.enumeration<Tier>("mentee_tier"_L1).value_or(Tier::Bronze);
    facts.menteeActive = row.boolean("mentee_active"_L1);
    facts.mentorTier = row.enumeration<Tier>("mentor_tier"_L1).value_or(Tier::Platinum);
    facts.mentorActive = row.boolean("mentor_active"_L1);
    facts.mentorDormant = row.boolean("mentor_dormant"_L1);
    facts.slotTaken = row.boolean("is_booked"_L1);
    facts.slotStart = offer.start;
    facts.bookingsThisWeek = row.integer("used"_L1);
    facts.mentorLoadCap = row.optInteger("load_cap"_L1);
    facts.mentorSessionsInWeek = row.optInteger("sessions"_L1).value_or(0);
    facts.menteeBusy = row.boolean("mentee_busy"_L1);
    if (const auto until = row.optUtc("held_until"_L1))
        facts.heldUntil = clockTime(row.text("mentee_time_zone"_L1), *until);
    return offer;
}

/// Why there is no such slot, as far as it can be known.
Error goneSlot(Transaction &tx, SlotId slot)
{
    const auto fate = tx.row(Query::bookings_select_slot_fate, {{u":slot"_s, bind(slot)}});
    if (!fate)
        return fate.error();
    if (*fate && (*fate)->boolean("is_used"_L1))
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("A coordinator has used this time for another meeting meanwhile. "
                                  "Choose another."));
    return Error(ErrorCode::NotFound,
                 Sentence::tr("This slot does not exist any more. Choose another."));
}

Result<SlotOffer> lookAtSlot(Transaction &tx, const Caller &caller, UserId mentee, SlotId slot,
                             std::optional<BookingId> moved)
{
    auto offers = slotOffers(tx, {{mentee, slot}}, caller.now, moved);
    if (!offers)
        return offers.error();
    if (!offers->front())
        return goneSlot(tx, slot);
    offers->front()->facts.isForOthers = mentee != caller.userId;
    return *std::move(offers->front());
}

QJsonObject rowOf(const BookingEntry &entry, BookingId id)
{
    const NewBooking &booking = entry.booking;
    QJsonObject row{{u"id"_s, id.toString()},
                    {u"slot"_s, entry.offer->slot.toString()},
                    {u"mentor"_s, entry.offer->mentor.toString()},
                    {u"mentee"_s, booking.mentee.toString()},
                    {u"goal"_s, booking.goal},
                    {u"materials"_s, QJsonArray::fromStringList(booking.materials)},
                    {u"type"_s, booking.meetingType},
                    {u"status"_s, toString(booking.confirmedBy ? BookingStatus::Confirmed
                                                               : BookingStatus::Pending)},
                    {u"via"_s, toString(booking.origin)},
                    {u"start"_s, entry.offer->start.toString(Qt::ISODateWithMs)},
                    {u"end"_s, entry.offer->end.toString(Qt::ISODateWithMs)},
                    {u"by"_s, entry.by.toString()}};
    if (booking.location)
        row.insert(u"location"_s, *booking.location);
    if (booking.confirmedBy)
        row.insert(u"confirmedBy"_s, booking.confirmedBy->toString());
    return row;
}

/// Both sides hear of it.
NotificationToAll newsOf(const BookingEntry &entry, BookingId id)
{
    const SlotOffer &offer = *entry.offer;
    const NewBooking &booking = entry.booking;
    const bool confirmed = booking.confirmedBy.has_value();
    QJsonObject data =
        mailData(id, offer.row.text("mentor_name"_L1), offer.row.text("mentee_name"_L1),
                 booking.goal, booking.materials, booking.meetingType,
                 booking.location.value_or(QString()), offer.start, offer.end);
    if (confirmed)
        addCalendar(data, CalendarMethod::Request, 0, offer.mentor, booking.mentee);
    const auto kind =
        confirmed ? NotificationKind::BookingConfirmed : NotificationKind::BookingRequested;
    const QString news = toString(kind);
    return {kind,
            {{news, offer.mentor},
             {confirmed ? news : u"booking_request_sent"_s, booking.mentee,
              !confirmed && booking.mentee == entry.by}},
            data,
            entry.by};
}

} // namespace

QString LockedBooking::actorName() const
{
    switch (party) {
    case BookingParty::Mentee:
        return row.text("mentee_name"_L1);
    case BookingParty::Mentor:
        return row.text("mentor_name"_L1);
    default:
        return {};
    }
}

QJsonObject LockedBooking::changeData(const Caller &caller, CalendarMethod method) const
{
    QJsonObject data = mailData(id, row);
    data.insert(u"actorId"_s, caller.userId.toString());
    data.insert(u"meetLink"_s, row.text("google_meet_link"_L1));
    if (status == BookingStatus::Confirmed)
        addCalendar(data, method, row.integer("ical_sequence"_L1) + 1, mentor, mentee);
    return data;
}

BookingStatus LockedBooking::after(BookingAction action) const
{
    return nextStatus(status, action, party).value_or(status);
}

Result<LockedBooking> lockBooking(Transaction &tx, const Caller &caller, BookingId id,
                                  BookingAction action, const QList<UserId> &others)
{
    if (mayMove(action)) {
        const auto sent = tx.precede(Query::bookings_lock_parties,
                                     {{u":id"_s, bind(id)}, {u":others"_s, bind(others)}}, {});
        if (!sent)
            return sent.error();
    }
    const auto found = tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This booking does not exist."));
    const Row &row = **found;
    const auto stored = row.enumeration<BookingStatus>("status"_L1);
    if (!stored)
        return Error(ErrorCode::InternalError);
    const QDateTime start = row.utc("meeting_start_time"_L1);
    const QDateTime end = row.utc("meeting_end_time"_L1);
    const UserId mentor = row.id<UserId>("mentor_id"_L1);
    const UserId mentee = row.id<UserId>("mentee_id"_L1);
    const BookingStatus status =
        effectiveStatus(*stored, row.utc("created_at"_L1), start, end, caller.now);
    const BookingParty party = partyIn(caller, mentor, mentee);
    if (!nextStatus(status, action, party)) {
        const bool declined = status == BookingStatus::Canceled && row.isNull("confirmed_at"_L1) &&
                              !row.isNull("canceled_by"_L1) &&
                              row.id<UserId>("canceled_by"_L1) == mentor;
        RefusedTransition refused{
            .from = status, .action = action, .party = party, .declined = declined};
        nameDoer(refused, row, status, caller);
        return transitionRefusal(refused);
    }
    return LockedBooking{id, row, party, status, mentor, mentee, start, end};
}

BookingFacts SlotOffer::withException() const
{
    BookingFacts out = facts;
    out.hasException = exception.has_value();
    return out;
}

BookingFacts SlotOffer::asMove() const
{
    BookingFacts out = facts;
    out.hasException = true;
    out.bookingsThisWeek = 0;
    return out;
}

QString SlotOffer::linkOf(const Row &booking) const
{
    return keptMeetingLink(
        row.enumeration<MeetingType>("meeting_type"_L1).value_or(MeetingType::Online),
        booking.text("google_meet_link"_L1));
}

Result<std::vector<std::optional<SlotOffer>>> slotOffers(Transaction &tx,
                                                         const QList<SlotPair> &pairs,
                                                         const QDateTime &now,
                                                         std::optional<BookingId> moved)
{
    QList<UserId> mentees;
    QList<SlotId> wanted;
    for (const SlotPair &pair : pairs) {
        mentees.append(pair.mentee);
        wanted.append(pair.slot);
    }
    const auto rows = tx.rows(Query::bookings_select_facts,
                              {{u":mentees"_s, bind(mentees)},
                               {u":slots"_s, bind(wanted)},
                               {u":moved"_s, bind(moved)},
                               {u":limited"_s, bind(reputation::inForce().limitedTiers())},
                               {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    std::vector<std::optional<SlotOffer>> offers(std::size_t(pairs.size()));
    for (const Row &row : *rows) {
        const int place = row.integer("pair"_L1) - 1;
        offers.at(std::size_t(place)) = offerOf(row, pairs.at(place), now);
    }
    return offers;
}

Result<SlotOffer> slotOffer(Transaction &tx, const Caller &caller, UserId mentee, SlotId slot,
                            std::optional<BookingId> moved)
{
    auto offer = lookAtSlot(tx, caller, mentee, slot, moved);
    if (!offer || !offer->isInNameOnly)
        return offer;
    // Nothing can be written there before it is noted that the request has lapsed.
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return expireLapsed(tx, caller.now, {{mentee}, slot});
    });
    if (!expired)
        return expired.error();
    return lookAtSlot(tx, caller, mentee, slot, moved);
}

Result<NewBooking> menteesBooking(const SlotOffer &offer, UserId mentee,
                                  const api::CreateBooking &request)
{
    if (request.mentorId && *request.mentorId != offer.mentor)
        return Error::validation({{u"mentorId"_s, Sentence::tr("is not the mentor of this slot")}});
    if (const auto obstacle = bookingObstacle(offer.withException()))
        return *obstacle;
    NewBooking booking;
    booking.mentee = mentee;
    booking.goal = request.meetingGoal;
    booking.materials = request.materialsUrls;
    booking.meetingType = offer.meetingType();
    booking.location = offer.location();
    if (offer.row.boolean("auto_confirm"_L1))
        booking.confirmedBy = offer.mentor;
    // An exception that was not needed stays for another time.
    if (bookingObstacle(offer.facts))
        booking.exception = offer.exception;
    return booking;
}

Result<QList<QByteArray>> insertBookings(Transaction &tx, const std::vector<BookingEntry> &entries,
                                         const QDateTime &now)
{
    QJsonArray rows;
    QList<NotificationToAll> news;
    QHash<QUuid, qsizetype> places;
    QList<QByteArray> answers(qsizetype(entries.size()));
    for (const BookingEntry &entry : entries) {
        const BookingId id(newUuidV7(now.toMSecsSinceEpoch()));
        places.insert(id.value, rows.size());
        rows.append(rowOf(entry, id));
        news.append(newsOf(entry, id));
    }
    if (const auto told = notifyAllAhead(tx, news, now); !told)
        return told.error();
    const auto written = tx.rows(Query::bookings_insert_bookings,
                                 {{u":bookings"_s, bind(rows)}, {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    for (const Row &row : *written) {
        const QUuid id = row.uuid("id"_L1);
        const qsizetype place = places.value(id);
        answers[place] = row.raw("json"_L1);
        const auto &exception = entries.at(std::size_t(place)).booking.exception;
        if (!exception)
            continue;
        // Used up exactly once.
        const auto used =
            tx.row(Query::bookings_use_exception, {{u":exception"_s, bind(*exception)},
                                                   {u":booking"_s, bind(id)},
                                                   {u":now"_s, bind(now)}});
        if (!used)
            return used.error();
        if (!*used)
            return Error(ErrorCode::TierRestricted);
    }
    return answers;
}

Result<QByteArray> insertBooking(Transaction &tx, const Caller &caller, const SlotOffer &offer,
                                 const NewBooking &booking)
{
    auto written = insertBookings(tx, {{&offer, booking, caller.userId}}, caller.now);
    if (!written)
        return written.error();
    return written->first();
}

Result<QByteArray> bookingJson(Transaction &tx, const Caller &caller, BookingId id)
{
    auto json = tx.json(Query::bookings_select_booking_json,
                        {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound, Sentence::tr("This booking does not exist."));
    return json;
}

QString clockTime(const QString &zone, const QDateTime &utc)
{
    return utcToWallClock(zone, utc).value_or(utc).toString(u"HH:mm");
}

} // namespace oh::bookings
