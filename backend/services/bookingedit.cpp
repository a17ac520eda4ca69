// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingaudit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingservice.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/meetingtimes.h"
#include "backend/services/notify.h"
#include "backend/services/slotjobs.h"
#include "backend/services/systemrights.h"
#include "backend/services/whitegloveservice.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// What coordinators correct of a meeting (FR66): what it is about, where it is, and between whom.
namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Who meets, and at which of the mentor's slots.
struct Pairing
{
    UserId mentor;
    UserId mentee;
    bool isOtherMentor = false;
    bool isOtherMentee = false;
    /// The slot as it is for the two; nothing when neither is another.
    std::optional<SlotOffer> offer;
    /// The rules that a coordinator confirmed to go against.
    QJsonArray overridden;

    bool isOther() const { return isOtherMentor || isOtherMentee; }
};

/// Where the mentor meets instead of the one before.
Result<FoundSlot> slotOfOther(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                              const Pairing &pairing, const api::EditBooking &request)
{
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return expireLapsed(tx, caller.now, requestsAt(pairing.mentor, request.timeSlotId));
    });
    if (!expired)
        return expired.error();
    const QDateTime start = request.startTime.value_or(booking.start);
    const QDateTime end = request.endTime.value_or(booking.end);
    if (!request.timeSlotId && start <= caller.now)
        return Error::validation(
            {{u"startTime"_s, Sentence::tr("lies in the past; choose a later time")}});
    if (const auto fine = checkPeople(tx, caller, pairing.mentor, pairing.mentee, start, end,
                                      !request.timeSlotId, booking.id);
        !fine)
        return fine.error();
    if (request.timeSlotId)
        return FoundSlot{*request.timeSlotId};
    return slotAt(tx, caller, pairing.mentor, start, end);
}

Result<Pairing> pair(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                     const api::EditBooking &request, const QList<Error> &calendars)
{
    Pairing pairing;
    pairing.mentor = request.mentorId.value_or(booking.mentor);
    pairing.mentee = request.menteeId.value_or(booking.mentee);
    pairing.isOtherMentor = pairing.mentor != booking.mentor;
    pairing.isOtherMentee = pairing.mentee != booking.mentee;
    if (request.mentorId && !pairing.isOtherMentor &&
        (request.timeSlotId || request.startTime || request.endTime))
        return Error::validation(
            {{u"mentorId"_s,
              Sentence::tr("is the mentor whom the meeting has; move it to another time")}});
    if (!pairing.isOther())
        return pairing;
    if (booking.status == BookingStatus::Completed)
        return Error(ErrorCode::Conflict,
                     Sentence::tr("This meeting is over: its mentor and its mentee stay. "
                                  "Book another meeting instead."));
    if (pairing.isOtherMentor) {
        if (const auto obstacle = moveObstacle(booking.start, caller.now))
            return *obstacle;
    }
    FoundSlot slot{booking.row.id<SlotId>("time_slot_id"_L1)};
    if (pairing.isOtherMentor) {
        auto found = slotOfOther(tx, caller, booking, pairing, request);
        if (!found)
            return found.error();
        slot = *std::move(found);
    } else if (const auto fine = checkPeople(tx, caller, pairing.mentor, pairing.mentee,
                                             booking.start, booking.end, false);
               !fine) {
        return fine.error();
    }
    auto offer = slotOffer(tx, caller, pairing.mentee, slot.id, booking.id);
    if (!offer)
        return offer.error();
    if (offer->mentor != pairing.mentor)
        return Error::validation({{u"timeSlotId"_s, Sentence::tr("is a slot of another mentor")}});
    if (pairing.isOtherMentor && offer->start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("This slot has begun already. Choose a later one."));
    auto there = factsThere(tx, caller, *offer, slot, pairing.mentee);
    if (!there)
        return there.error();
    BookingFacts &facts = *there;
    if (!pairing.isOtherMentor)
        facts.slotTaken = false; // by this booking
    if (!pairing.isOtherMentee)
        facts.bookingsThisWeek = 0; // this one is not counted again
    const QList<Error> obstacles = bookingObstacles(facts) + calendars;
    if (const auto obstacle =
            coordinatorObstacle(obstacles, request.confirmWarnings, request.confirmedWarnings))
        return *obstacle;
    for (const Error &obstacle : obstacles)
        pairing.overridden.append(obstacle.codeName());
    pairing.offer = *std::move(offer);
    return pairing;
}

/// What the meeting is about and where, after the edit.
struct Content
{
    QString goal;
    QStringList materials;
    QString type;
    std::optional<QString> location;
    std::optional<QString> link;
};

Result<Content> contentOf(const Row &row, const Pairing &pairing, const api::EditBooking &request)
{
    const auto known = [](const std::optional<QString> &text) {
        return text && !text->isEmpty() ? text : std::nullopt;
    };
    // Another mentor meets where they offer it, unless somebody says otherwise.
    const SlotOffer *theirs = pairing.isOtherMentor ? &*pairing.offer : nullptr;
    Content content;
    content.goal = request.meetingGoal.value_or(row.text("meeting_goal"_L1));
    content.materials = request.materialsUrls ? QStringList(*request.materialsUrls)
                                              : row.textArray("materials_urls"_L1);
    content.type = request.meetingType ? toString(*request.meetingType)
                   : theirs            ? theirs->meetingType()
                                       : row.text("meeting_type"_L1);
    content.location = known(request.location.present         ? request.location.value
                             : theirs && !request.meetingType ? theirs->location()
                                                              : row.optText("location"_L1));
    const bool isAboutPlace = request.meetingType || request.location.present || theirs;
    if (isAboutPlace && content.type != toString(MeetingType::Online) && !content.location)
        return Error::validation(
            {{u"location"_s, Sentence::tr("is required for a meeting in person")}});
    // The link goes away with whose it was, too.
    const auto type = fromString<MeetingType>(content.type).value_or(MeetingType::Online);
    const bool isOnline = type == MeetingType::Online;
    if (isOnline && request.meetingLink.present)
        content.link = known(request.meetingLink.value);
    else if (!theirs)
        content.link = known(keptMeetingLink(type, row.text("google_meet_link"_L1)));
    if (!isOnline && known(request.meetingLink.value))
        return Error::validation({{u"meetingLink"_s, Sentence::tr("is for online meetings")}});
    return content;
}

bool isChanged(const Row &row, const Content &content)
{
    return content.goal != row.text("meeting_goal"_L1) ||
           content.materials != row.textArray("materials_urls"_L1) ||
           content.type != row.text("meeting_type"_L1) ||
           content.location.value_or(QString()) != row.text("location"_L1) ||
           content.link.value_or(QString()) != row.text("google_meet_link"_L1);
}

/// The former mentor's slot is free again, and the history says whose meeting it was.
Result<void> leaveMentor(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                         const Pairing &pairing, const QString &reason)
{
    const SlotId left = booking.row.id<SlotId>("time_slot_id"_L1);
    if (auto entered = slotjobs::enterAfterLeaving(tx, booking.mentor, left, caller.now); !entered)
        return entered;
    const SlotOffer &offer = *pairing.offer;
    return tx.precede(Query::bookings_insert_move,
                      {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
                       {u":booking"_s, bind(booking.id)},
                       {u":from_slot"_s, bind(left)},
                       {u":to_slot"_s, bind(offer.slot)},
                       {u":from_start"_s, bind(booking.start)},
                       {u":from_end"_s, bind(booking.end)},
                       {u":to_start"_s, bind(offer.start)},
                       {u":to_end"_s, bind(offer.end)},
                       {u":proposal"_s, QVariant()},
                       {u":from_mentor"_s, bind(booking.mentor)},
                       {u":to_mentor"_s, bind(pairing.mentor)},
                       {u":actor"_s, bind(caller.userId)},
                       {u":reason"_s, reason.isEmpty() ? QVariant() : bind(reason)},
                       {u":now"_s, bind(caller.now)}},
                      {});
}

/// What the former people had begun with each other is not the new ones'.
Result<void> beginAnew(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                       const Pairing &pairing)
{
    const UserId left = pairing.isOtherMentor ? booking.mentor : booking.mentee;
    auto kept = withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        const auto notes =
            tx.exec(Query::notes_keep_to_authors, {{u":booking"_s, bind(booking.id)}});
        if (!notes)
            return notes.error();
        const auto items =
            tx.exec(Query::notes_delete_items_of, {{u":booking"_s, bind(booking.id)},
                                                   {u":owner"_s, bind(left)},
                                                   {u":actor"_s, bind(caller.userId)},
                                                   {u":now"_s, bind(caller.now)}});
        if (!items)
            return items.error();
        const auto met =
            tx.exec(Query::bookings_note_meeting, {{u":mentor"_s, bind(pairing.mentor)},
                                                   {u":mentee"_s, bind(pairing.mentee)},
                                                   {u":now"_s, bind(caller.now)}});
        return met ? Result<void>() : Result<void>(met.error());
    });
    if (!kept)
        return kept;
    return tx.precede(Query::bookings_lapse_proposals,
                      {{u":booking"_s, bind(booking.id)},
                       {u":all"_s, bind(true)},
                       {u":actor"_s, bind(caller.userId)},
                       {u":now"_s, bind(caller.now)}},
                      {});
}

/// Whoever does not meet any more, whoever does now, and whoever meets somebody else.
Result<void> tellOfOthers(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                          const Pairing &pairing, const Content &content, const QString &reason)
{
    const Row &row = booking.row;
    const SlotOffer &offer = *pairing.offer;
    QJsonObject before = booking.changeData(caller, CalendarMethod::Cancel);
    before.insert(u"canceledBy"_s, booking.actorName());
    before.insert(u"canceledUtc"_s, api::formatUtc(caller.now));
    QJsonObject now =
        mailData(booking.id, offer.row.text("mentor_name"_L1), offer.row.text("mentee_name"_L1),
                 content.goal, content.materials, content.type,
                 content.location.value_or(QString()), offer.start, offer.end);
    now.insert(u"meetLink"_s, content.link.value_or(QString()));
    if (booking.status == BookingStatus::Confirmed)
        addCalendar(now, CalendarMethod::Request, row.integer("ical_sequence"_L1) + 1,
                    pairing.mentor, pairing.mentee);
    const bool pending = booking.status == BookingStatus::Pending;
    const auto kind =
        pending ? NotificationKind::BookingRequested : NotificationKind::BookingConfirmed;
    const QString news = toString(kind);
    const auto canceled = NotificationKind::BookingCancelled;
    QList<Notification> mails;
    if (pairing.isOtherMentee)
        mails.append({canceled, u"booking_canceled"_s, booking.mentee, before});
    if (pairing.isOtherMentor)
        mails.append({canceled, u"booking_canceled"_s, booking.mentor, before});
    mails.append({kind, news, pairing.mentor, now});
    if (pairing.isOtherMentee) {
        mails.append({kind, pending ? u"booking_request_sent"_s : news, pairing.mentee, now});
    } else {
        now.insert(u"formerMentorName"_s, row.text("mentor_name"_L1));
        now.insert(u"changedBy"_s, booking.actorName());
        now.insert(u"notes"_s, reason);
        mails.append({NotificationKind::BookingChanged, u"mentor_changed"_s, pairing.mentee, now});
    }
    for (const Notification &mail : std::as_const(mails)) {
        if (auto queued = notifyAhead(tx, mail, caller.now); !queued)
            return queued;
    }
    return {};
}

Result<void> tellOfContent(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                           const Content &content, const QString &reason)
{
    QJsonObject data = booking.changeData(caller, CalendarMethod::Request);
    data.insert(u"goal"_s, content.goal);
    data.insert(u"materials"_s, QJsonArray::fromStringList(content.materials));
    data.insert(u"meetingType"_s, content.type);
    data.insert(u"location"_s, content.location.value_or(QString()));
    data.insert(u"meetLink"_s, content.link.value_or(QString()));
    data.insert(u"changedBy"_s, booking.actorName());
    data.insert(u"notes"_s, reason);
    for (const UserId recipient : {booking.mentor, booking.mentee}) {
        auto queued = notifyAhead(
            tx, {NotificationKind::BookingChanged, u"booking_changed"_s, recipient, data},
            caller.now);
        if (!queued)
            return queued;
    }
    return {};
}

Result<void> noteEdit(Transaction &tx, const Caller &caller, const LockedBooking &booking,
                      const Pairing &pairing, const Content &content, const QString &reason)
{
    QJsonObject before = auditState(booking.row);
    QJsonObject after{{u"menteeId"_s, pairing.mentee.toString()},
                      {u"meetingGoal"_s, content.goal},
                      {u"materialsUrls"_s, QJsonArray::fromStringList(content.materials)},
                      {u"meetingType"_s, content.type},
                      {u"location"_s, textOrNull(content.location)},
                      {u"meetingLink"_s, textOrNull(content.link)}};
    if (pairing.isOtherMentor) {
        const SlotOffer &offer = *pairing.offer;
        before.insert(u"mentorId"_s, booking.mentor.toString());
        after.insert(u"mentorId"_s, pairing.mentor.toString());
        after.insert(u"timeSlotId"_s, offer.slot.toString());
        after.insert(u"meetingStartTime"_s, api::formatUtc(offer.start));
        after.insert(u"meetingEndTime"_s, api::formatUtc(offer.end));
    }
    if (!pairing.overridden.isEmpty())
        after.insert(u"warnings"_s, pairing.overridden);
    return recordAudit(tx,
                       {u"booking.edited"_s, u"booking"_s, booking.id.value, before, after, reason},
                       caller.now);
}

} // namespace

Result<QByteArray> edit(Transaction &tx, const Caller &caller, BookingId id,
                        const api::EditBooking &request, const QList<Error> &calendars)
{
    // Before the booking, as everybody does who changes a mentor's slots.
    if (request.mentorId) {
        if (const auto locked = slotplan::lock(tx, *request.mentorId); !locked)
            return locked.error();
    }
    QList<UserId> others;
    for (const auto &other : {request.mentorId, request.menteeId}) {
        if (other)
            others.append(*other);
    }
    const auto booking = lockBooking(tx, caller, id, BookingAction::Edit, others);
    if (!booking)
        return booking.error();
    if (booking->row.integer("version"_L1) != request.version)
        return Error(ErrorCode::StaleVersion);
    const auto pairing = pair(tx, caller, *booking, request, calendars);
    if (!pairing)
        return pairing.error();
    const auto content = contentOf(booking->row, *pairing, request);
    if (!content)
        return content.error();
    const bool moves = pairing->isOtherMentor;
    const auto updated =
        tx.exec(Query::bookings_edit_booking,
                {{u":id"_s, bind(id)},
                 {u":version"_s, bind(request.version)},
                 {u":mentor"_s, bind(pairing->mentor)},
                 {u":slot"_s,
                  moves ? bind(pairing->offer->slot) : bind(booking->row.uuid("time_slot_id"_L1))},
                 {u":start"_s, bind(moves ? pairing->offer->start : booking->start)},
                 {u":end"_s, bind(moves ? pairing->offer->end : booking->end)},
                 {u":mentee"_s, bind(pairing->mentee)},
                 {u":goal"_s, bind(content->goal)},
                 {u":materials"_s, bind(content->materials)},
                 {u":type"_s, bind(content->type)},
                 {u":location"_s, bind(content->location)},
                 {u":link"_s, bind(content->link)}});
    if (!updated)
        return updated.error();
    if (*updated != 1)
        return Error(ErrorCode::StaleVersion);
    const QString reason = request.reason.value_or(QString());
    if (moves) {
        if (const auto left = leaveMentor(tx, caller, *booking, *pairing, reason); !left)
            return left.error();
    }
    if (pairing->isOther()) {
        if (const auto begun = beginAnew(tx, caller, *booking, *pairing); !begun)
            return begun.error();
    }
    const bool isAhead =
        booking->status == BookingStatus::Confirmed || booking->status == BookingStatus::Pending;
    const bool changed = isChanged(booking->row, *content);
    const Result<void> told =
        pairing->isOther()   ? tellOfOthers(tx, caller, *booking, *pairing, *content, reason)
        : changed && isAhead ? tellOfContent(tx, caller, *booking, *content, reason)
                             : Result<void>();
    if (!told)
        return told.error();
    if (const auto noted = noteEdit(tx, caller, *booking, *pairing, *content, reason); !noted)
        return noted.error();
    return bookingJson(tx, caller, id);
}

} // namespace oh::bookings
