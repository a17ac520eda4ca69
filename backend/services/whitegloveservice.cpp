// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/whitegloveservice.h"

#include "backend/services/bookingaudit.h"
#include "backend/services/bookingservice.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/meetingtimes.h"
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
        return Error::validation(
            {{u"startTime"_s, Sentence::tr("lies in the past; choose a later time")}});
    // Before anything of the mentor's is touched, as everybody does who changes their slots.
    if (freeTime) {
        if (const auto locked = slotplan::lock(tx, request.mentorId); !locked)
            return locked.error();
    }
    // Both, before any booking and any slot.
    const QList<UserId> people{request.mentorId, request.menteeId};
    if (const auto sent =
            tx.precede(Query::accounts_lock_people, {{u":people"_s, bind(people)}}, {});
        !sent)
        return sent.error();
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return expireLapsed(tx, caller.now, requestsAt(request.mentorId, request.timeSlotId));
    });
    if (!expired)
        return expired.error();
    const QDateTime start = request.startTime.value_or(caller.now);
    if (const auto fine = checkPeople(tx, caller, request.mentorId, request.menteeId, start,
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
    if (offer->mentor != request.mentorId)
        return Error::validation({{u"mentorId"_s, Sentence::tr("is not the mentor of this slot")}});
    if (offer->start <= caller.now)
        return Error(ErrorCode::SlotUnavailable,
                     Sentence::tr("This slot has begun already. Choose a later one."));
    const auto facts = factsThere(tx, caller, *offer, *slot, request.menteeId);
    if (!facts)
        return facts.error();
    const QList<Error> obstacles = bookingObstacles(*facts) + calendars;
    if (const auto obstacle =
            coordinatorObstacle(obstacles, request.confirmWarnings, request.confirmedWarnings))
        return *obstacle;

    NewBooking booking;
    booking.mentee = request.menteeId;
    booking.goal = request.meetingGoal;
    booking.materials = request.materialsUrls;
    booking.meetingType = wantedType(request.meetingType, offer->meetingType());
    const bool ownLocation = request.location && !request.location->isEmpty();
    booking.location = ownLocation ? request.location : offer->location();
    if (booking.meetingType != toString(MeetingType::Online) && !booking.location)
        return Error::validation(
            {{u"location"_s, Sentence::tr("is required for a meeting in person")}});
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
