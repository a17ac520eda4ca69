// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/whitegloveservice.h"

#include "backend/services/bookingaudit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingservice.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/notify.h"
#include "backend/services/slotplan.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::bookings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// Whether both are who they should be, and free then.
Result<void> checkPeople(Transaction &tx, UserId mentor, UserId mentee, const QDateTime &start,
                         const QDateTime &end, bool checkTimes)
{
    const auto found = tx.row(Query::bookings_select_time_taken, {{u":mentor"_s, bind(mentor)},
                                                                  {u":mentee"_s, bind(mentee)},
                                                                  {u":start"_s, bind(start)},
                                                                  {u":end"_s, bind(end)}});
    if (!found)
        return found.error();
    const Row &row = **found;
    if (!row.boolean("is_mentor"_L1))
        return Error::validation({{u"mentorId"_s, u"is not a mentor"_s}});
    if (!row.boolean("is_mentee"_L1))
        return Error::validation({{u"menteeId"_s, u"is not a mentee"_s}});
    if (checkTimes && row.boolean("mentor_busy"_L1))
        return Error(ErrorCode::SlotUnavailable,
                     u"The mentor has another meeting then. Choose a different time."_s);
    if (checkTimes && row.boolean("mentee_busy"_L1))
        return Error(ErrorCode::MeetingOverlap,
                     u"The mentee has another meeting then. Choose a different time."_s);
    return {};
}

struct FoundSlot
{
    SlotId id;
    slotplan::FreeTime time = {};
};

/// The slot of a free time: the mentor's own when one is exactly that, else one made for it, with
/// what the mentor has around it. Nobody else changes their slots meanwhile.
Result<FoundSlot> slotAt(Transaction &tx, const Caller &caller, UserId mentor,
                         const QDateTime &start, const QDateTime &end)
{
    const auto own =
        tx.row(Query::bookings_select_free_slot_at,
               {{u":mentor"_s, bind(mentor)}, {u":start"_s, bind(start)}, {u":end"_s, bind(end)}});
    if (!own)
        return own.error();
    if (*own)
        return FoundSlot{(*own)->id<SlotId>("id"_L1)};
    const auto facts = slotplan::load(tx, mentor, caller.now);
    if (!facts)
        return facts.error();
    const slotplan::FreeTime time = slotplan::lookAt(*facts, {start, end});
    if (!time.inTheWay.isEmpty()) {
        // Not offered any more while the meeting is there.
        const auto cleared =
            tx.exec(Query::availability_delete_slots,
                    {{u":ids"_s, bind(time.inTheWay)}, {u":now"_s, bind(caller.now)}});
        if (!cleared)
            return cleared.error();
    }
    const SlotId slot(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto made = tx.exec(Query::bookings_insert_single_slot, {{u":id"_s, bind(slot)},
                                                                   {u":mentor"_s, bind(mentor)},
                                                                   {u":start"_s, bind(start)},
                                                                   {u":end"_s, bind(end)},
                                                                   {u":now"_s, bind(caller.now)}});
    if (!made) {
        // Somebody else was faster with that time.
        return made.error().code == ErrorCode::AvailabilityOverlap
                   ? Error(ErrorCode::SlotUnavailable)
                   : made.error();
    }
    return FoundSlot{slot, time};
}

QString wantedType(const std::optional<MeetingType> &wanted, const QString &otherwise)
{
    return wanted ? toString(*wanted) : otherwise;
}

} // namespace

Result<QByteArray> bookForOthers(Transaction &tx, const Caller &caller,
                                 const api::WhiteGloveBooking &request,
                                 const QList<Error> &calendars)
{
    const bool freeTime = !request.timeSlotId;
    if (freeTime && *request.startTime <= caller.now)
        return Error::validation({{u"startTime"_s, u"lies in the past; choose a later time"_s}});
    // Before anything of the mentor's is touched, as everybody does who changes their slots.
    if (freeTime) {
        if (const auto locked = slotplan::lock(tx, request.mentorId); !locked)
            return locked.error();
    }
    const auto expired = asTheSystem(
        tx, caller.roleName(), [&] { return expireLapsed(tx, caller.now, request.mentorId); });
    if (!expired)
        return expired.error();
    const QDateTime start = request.startTime.value_or(caller.now);
    if (const auto fine = checkPeople(tx, request.mentorId, request.menteeId, start,
                                      request.endTime.value_or(caller.now), freeTime);
        !fine)
        return fine.error();
    const Result<FoundSlot> slot =
        freeTime ? slotAt(tx, caller, request.mentorId, *request.startTime, *request.endTime)
                 : Result<FoundSlot>(FoundSlot{*request.timeSlotId});
    if (!slot)
        return slot.error();
    auto offer = slotOffer(tx, caller, request.menteeId, slot->id);
    if (!offer)
        return offer.error();
    offer->facts.mentorTimeOff = slot->time.isTimeOff;
    offer->facts.insideBuffer = slot->time.isInsideBuffer;
    if (offer->mentor != request.mentorId)
        return Error::validation({{u"mentorId"_s, u"is not the mentor of this slot"_s}});
    if (offer->start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     u"This slot has begun already. Choose a later one."_s);
    const QList<Error> obstacles = bookingObstacles(offer->facts) + calendars;
    if (const auto obstacle = coordinatorObstacle(obstacles, request.confirmWarnings))
        return *obstacle;

    NewBooking booking;
    booking.mentee = request.menteeId;
    booking.goal = request.meetingGoal;
    booking.materials = request.materialsUrls;
    booking.meetingType = wantedType(request.meetingType, offer->meetingType());
    const bool ownLocation = request.location && !request.location->isEmpty();
    booking.location = ownLocation ? request.location : offer->location();
    booking.origin = BookingOrigin::WhiteGlove;
    booking.confirmedBy = caller.userId;
    auto json = insertBooking(tx, caller, *offer, booking);
    if (!json)
        return json;
    const QJsonObject made = QJsonDocument::fromJson(*json).object();
    QJsonArray overridden;
    for (const Error &obstacle : obstacles)
        overridden.append(obstacle.codeName());
    const auto noted = recordAudit(tx,
                                   {u"booking.created"_s,
                                    u"booking"_s,
                                    QUuid::fromString(made[u"id"].toString()),
                                    {},
                                    {{u"mentorId"_s, request.mentorId.toString()},
                                     {u"menteeId"_s, request.menteeId.toString()},
                                     {u"meetingStartTime"_s, made[u"meetingStartTime"]},
                                     {u"meetingEndTime"_s, made[u"meetingEndTime"]},
                                     {u"meetingType"_s, made[u"meetingType"]},
                                     {u"meetingGoal"_s, made[u"meetingGoal"]},
                                     {u"warnings"_s, overridden}},
                                    request.reason.value_or(QString())},
                                   caller.now);
    if (!noted)
        return noted.error();
    return json;
}

Result<QByteArray> edit(Transaction &tx, const Caller &caller, BookingId id,
                        const api::EditBooking &request)
{
    const auto locked = lockBooking(tx, caller, id, BookingAction::Edit);
    if (!locked)
        return locked.error();
    const Row &row = locked->row;
    if (row.integer("version"_L1) != request.version)
        return Error(ErrorCode::StaleVersion);
    const UserId mentee = request.menteeId.value_or(locked->mentee);
    const bool otherMentee = mentee != locked->mentee;
    std::optional<SlotOffer> offer;
    if (otherMentee) {
        if (locked->status == BookingStatus::Completed)
            return Error(
                ErrorCode::Conflict,
                u"This meeting is over: its mentee stays. Book another meeting instead."_s);
        if (const auto fine =
                checkPeople(tx, locked->mentor, mentee, locked->start, locked->end, false);
            !fine)
            return fine.error();
        const auto found =
            slotOffer(tx, caller, mentee, row.id<SlotId>("time_slot_id"_L1), locked->id);
        if (!found)
            return found.error();
        BookingFacts facts = found->facts;
        facts.slotTaken = false; // by this booking
        if (const auto obstacle =
                coordinatorObstacle(bookingObstacles(facts), request.confirmWarnings))
            return *obstacle;
        offer = *found;
    }
    const QString goal = request.meetingGoal.value_or(row.text("meeting_goal"_L1));
    const QStringList materials = request.materialsUrls ? QStringList(*request.materialsUrls)
                                                        : row.textArray("materials_urls"_L1);
    const QString type = wantedType(request.meetingType, row.text("meeting_type"_L1));
    std::optional<QString> location =
        request.location.present ? request.location.value : row.optText("location"_L1);
    if (location && location->isEmpty())
        location.reset();
    if (request.meetingType && *request.meetingType != MeetingType::Online && !location)
        return Error::validation({{u"location"_s, u"is required for a meeting in person"_s}});
    // The link goes with an online meeting, and goes away with it.
    const bool isOnline = type == toString(MeetingType::Online);
    std::optional<QString> link;
    if (isOnline)
        link = request.meetingLink.present ? request.meetingLink.value
                                           : row.optText("google_meet_link"_L1);
    else if (!request.meetingLink.value.value_or(QString()).isEmpty())
        return Error::validation({{u"meetingLink"_s, u"is for online meetings"_s}});
    if (link && link->isEmpty())
        link.reset();
    const auto updated =
        tx.exec(Query::bookings_edit_booking, {{u":id"_s, bind(id)},
                                               {u":version"_s, bind(request.version)},
                                               {u":mentee"_s, bind(mentee)},
                                               {u":goal"_s, bind(goal)},
                                               {u":materials"_s, bind(materials)},
                                               {u":type"_s, bind(type)},
                                               {u":location"_s, bind(location)},
                                               {u":link"_s, bind(link)}});
    if (!updated)
        return updated.error();
    if (*updated != 1)
        return Error(ErrorCode::StaleVersion);
    const bool confirmed = locked->status == BookingStatus::Confirmed;
    if (otherMentee) {
        QJsonObject before = locked->changeData(caller, CalendarMethod::Cancel);
        before.insert(u"canceledBy"_s, locked->actorName());
        before.insert(u"canceledUtc"_s, api::formatUtc(caller.now));
        QJsonObject now =
            mailData(id, row.text("mentor_name"_L1), offer->row.text("mentee_name"_L1), goal,
                     materials, type, location.value_or(QString()), locked->start, locked->end);
        now.insert(u"meetLink"_s, link.value_or(QString()));
        if (confirmed)
            addCalendar(now, CalendarMethod::Request, row.integer("ical_sequence"_L1) + 1,
                        locked->mentor, mentee);
        const bool pending = locked->status == BookingStatus::Pending;
        const auto kind =
            pending ? NotificationKind::BookingRequested : NotificationKind::BookingConfirmed;
        const QString news = toString(kind);
        const Notification mails[] = {
            {NotificationKind::BookingCancelled, u"booking_canceled"_s, locked->mentee, before},
            {kind, news, locked->mentor, now},
            {kind, pending ? u"booking_request_sent"_s : news, mentee, now}};
        for (const Notification &mail : mails) {
            if (const auto queued = notifyAhead(tx, mail, caller.now); !queued)
                return queued.error();
        }
    }
    const bool changed = goal != row.text("meeting_goal"_L1) ||
                         materials != row.textArray("materials_urls"_L1) ||
                         type != row.text("meeting_type"_L1) ||
                         location.value_or(QString()) != row.text("location"_L1) ||
                         link.value_or(QString()) != row.text("google_meet_link"_L1);
    const bool isAhead = confirmed || locked->status == BookingStatus::Pending;
    if (changed && !otherMentee && isAhead) {
        QJsonObject data = locked->changeData(caller, CalendarMethod::Request);
        data.insert(u"goal"_s, goal);
        data.insert(u"materials"_s, QJsonArray::fromStringList(materials));
        data.insert(u"meetingType"_s, type);
        data.insert(u"location"_s, location.value_or(QString()));
        data.insert(u"meetLink"_s, link.value_or(QString()));
        data.insert(u"changedBy"_s, locked->actorName());
        data.insert(u"notes"_s, request.reason.value_or(QString()));
        for (const UserId recipient : {locked->mentor, locked->mentee}) {
            const auto queued = notifyAhead(
                tx, {NotificationKind::BookingChanged, u"booking_changed"_s, recipient, data},
                caller.now);
            if (!queued)
                return queued.error();
        }
    }
    QJsonObject after{{u"menteeId"_s, mentee.toString()},
                      {u"meetingGoal"_s, goal},
                      {u"materialsUrls"_s, QJsonArray::fromStringList(materials)},
                      {u"meetingType"_s, type},
                      {u"location"_s, textOrNull(location)},
                      {u"meetingLink"_s, textOrNull(link)}};
    if (const auto noted = auditIfCoordinator(tx, caller, *locked, u"booking.edited"_s,
                                              request.reason.value_or(QString()), after);
        !noted)
        return noted.error();
    return bookingJson(tx, caller, id);
}

Result<QByteArray> markAttendance(Transaction &tx, const Caller &caller, BookingId id,
                                  const api::MarkAttendance &mark)
{
    const std::optional<Attendance> wanted = mark.attendance.value;
    const auto locked = lockBooking(
        tx, caller, id, wanted ? BookingAction::MarkAttendance : BookingAction::UndoAttendance);
    if (!locked)
        return locked.error();
    const auto notedBy = locked->row.optId<UserId>("attendance_marked_by"_L1);
    AttendanceFacts facts;
    facts.noted = locked->row.enumeration<Attendance>("attendance"_L1);
    facts.notedByCaller = notedBy == caller.userId;
    facts.notedByCoordinator = notedBy && notedBy != locked->mentor && notedBy != locked->mentee;
    facts.notedAt = locked->row.optUtc("attendance_marked_at"_L1);
    facts.wanted = wanted;
    facts.party = locked->party;
    facts.now = caller.now;
    if (const auto obstacle = attendanceObstacle(facts))
        return *obstacle;
    // The same word again leaves the first one's time and author as they are.
    const bool coordinatorAgrees =
        locked->party == BookingParty::Coordinator && !facts.notedByCoordinator;
    if (facts.noted == wanted && !coordinatorAgrees)
        return bookingJson(tx, caller, id);
    const auto written = withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        if (auto sent = tx.precede(Query::bookings_mark_attendance,
                                   {{u":id"_s, bind(id)},
                                    {u":attendance"_s, bind(wanted)},
                                    {u":actor"_s, bind(caller.userId)},
                                    {u":now"_s, bind(caller.now)}},
                                   {});
            !sent)
            return sent;
        return tx.precede(Query::bookings_insert_attendance_mark,
                          {{u":id"_s, bind(newUuidV7(caller.now.toMSecsSinceEpoch()))},
                           {u":booking"_s, bind(id)},
                           {u":attendance"_s, bind(wanted)},
                           {u":actor"_s, bind(caller.userId)},
                           {u":now"_s, bind(caller.now)}},
                          {});
    });
    if (!written)
        return written.error();
    const QJsonObject after{
        {u"attendance"_s, wanted ? QJsonValue(toString(*wanted)) : QJsonValue()}};
    if (const auto noted =
            auditIfCoordinator(tx, caller, *locked, u"booking.attendance"_s, {}, after);
        !noted)
        return noted.error();
    return bookingJson(tx, caller, id);
}

} // namespace oh::bookings
