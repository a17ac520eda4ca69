// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/availabilityservice.h"

#include "backend/config/logging.h"
#include "backend/services/bookingservice.h"
#include "backend/services/slotplan.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/domain/bookingrules.h"
#include "models/domain/slots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::availability {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr qsizetype mostPreviewedSlots = 50;

BlockSchedule scheduleOf(const api::CreateAvailability &request, const QString &ownZone)
{
    BlockSchedule schedule{request.recurrencePattern, request.startDate,
                           request.endDate,           request.startTime,
                           request.endTime,           request.slotDurationMinutes,
                           request.bufferMinutes,     request.timezone.value_or(ownZone)};
    if (schedule.pattern == RecurrencePattern::OneTime)
        schedule.endDate.reset();
    return schedule;
}

/// Takes the mentor's lock and tells their own zone. Forbidden for a mentor who is none any more.
Result<QString> lockMentor(Transaction &tx, UserId mentor)
{
    if (const auto locked = slotplan::lock(tx, mentor); !locked)
        return locked.error();
    const auto row = tx.row(Query::availability_select_mentor, {{u":mentor"_s, bind(mentor)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::Forbidden);
    return (*row)->text("time_zone"_L1);
}

/// Blocks and days away remake their slots at once; what is found later has to do with the rules of
/// a zone. Its free slots have moved, its meetings have not: somebody may want to ask their people.
void logRemade(UserId mentor, const slotplan::Change &change)
{
    QJsonArray strayed;
    for (const SlotId &slot : change.strayed)
        strayed.append(slot.toString());
    const QJsonObject line{{u"event"_s, u"slots remade"_s},
                           {u"mentorId"_s, mentor.toString()},
                           {u"removed"_s, change.removed},
                           {u"made"_s, change.made},
                           {u"bookedElsewhere"_s, strayed}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    if (strayed.isEmpty())
        qCInfo(logJobs).noquote() << text;
    else
        qCWarning(logJobs).noquote() << text;
}

/// Whether a slot of the block is still to come, time off left out of it.
bool hasSlotsAhead(const BlockSchedule &schedule, const DaysAway &away, const QDateTime &now)
{
    const QDate today = now.date();
    const QList<QDate> days =
        occurrences(schedule, today.addDays(-2), qMax(today, schedule.startDate).addDays(370));
    return std::any_of(days.cbegin(), days.cend(), [&](QDate day) {
        const QList<TimeRange> made = slotsOfOccurrence(schedule, day, {{}, away.travel});
        return !made.isEmpty() && made.constLast().start > now;
    });
}

/// What no block may be. One that repeats may be ended by an edit: its booked slots stay.
std::optional<Error> timeProblem(const BlockSchedule &schedule, const DaysAway &away,
                                 const QDateTime &now, bool isNew)
{
    const QDate today = now.date();
    if (schedule.pattern == RecurrencePattern::OneTime) {
        const QList<TimeRange> made =
            slotsOfOccurrence(schedule, schedule.startDate, {{}, away.travel});
        if (made.isEmpty())
            return Error::validation(
                {{u"endTime"_s,
                  u"leaves no room for a slot on that day, because clocks change"_s}});
        if (made.last().start <= now)
            return Error::validation(
                {{u"startDate"_s, u"lies in the past; choose a later time"_s}});
    } else if (schedule.endDate && *schedule.endDate < today.addDays(-1)) {
        return Error::validation({{u"endDate"_s, u"lies in the past"_s}});
    } else if (isNew && !hasSlotsAhead(schedule, away, now)) {
        return Error::validation(
            {{u"endDate"_s, u"leaves no slot that is still to come; choose a later day"_s}});
    }
    if (schedule.startDate > today.addDays(366))
        return Error::validation({{u"startDate"_s, u"must be within a year from today"_s}});
    return std::nullopt;
}

/// Where the block meets others of the mentor's, each once.
QList<api::PreviewConflict> conflictsWith(const BlockSchedule &schedule, BlockId own,
                                          const QList<slotplan::Block> &others,
                                          const QDateTime &now)
{
    QList<api::PreviewConflict> conflicts;
    for (const slotplan::Block &other : others) {
        if (other.id == own)
            continue;
        const QDate from = now.date().addDays(-2);
        const QDate to = lastDayToCompare(schedule, other.schedule, now.date());
        if (const auto at = firstOverlap(schedule, other.schedule, from, to))
            conflicts.append({other.id, *at});
    }
    return conflicts;
}

Result<void> checkLocation(Transaction &tx, const api::CreateAvailability &request)
{
    if (!request.locationPresetId)
        return {};
    const auto location =
        tx.row(Query::locations_select_active, {{u":id"_s, bind(*request.locationPresetId)}});
    if (!location)
        return location.error();
    if (!*location)
        return Error::validation(
            {{u"locationPresetId"_s, u"is not a location any more; choose another"_s}});
    return {};
}

/// The columns of a block that a request sets.
storage::Binds blockBinds(BlockId id, const BlockSchedule &schedule,
                          const api::CreateAvailability &request)
{
    return {{u":id"_s, bind(id)},
            {u":pattern"_s, bind(schedule.pattern)},
            {u":start_date"_s, bind(schedule.startDate)},
            {u":end_date"_s, bind(schedule.endDate)},
            {u":start_time"_s, bind(schedule.startTime)},
            {u":end_time"_s, bind(schedule.endTime)},
            {u":timezone"_s, bind(schedule.timeZone)},
            {u":duration"_s, bind(schedule.slotMinutes)},
            {u":buffer"_s, bind(schedule.bufferMinutes)},
            {u":type"_s, bind(request.meetingType)},
            {u":preset"_s, bind(request.locationPresetId)},
            {u":custom"_s, request.meetingType == MeetingType::InPersonCustom
                               ? bind(request.locationCustom)
                               : QVariant()},
            {u":description"_s, bind(request.description)}};
}

/// The rules of a block that is about to be saved, in the order in which people mind them.
Result<BlockSchedule> checkedSchedule(Transaction &tx, const Caller &caller, BlockId own,
                                      const api::CreateAvailability &request)
{
    const auto zone = lockMentor(tx, caller.userId);
    if (!zone)
        return zone.error();
    const BlockSchedule schedule = scheduleOf(request, *zone);
    const auto facts = slotplan::load(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    if (const auto problem = timeProblem(schedule, facts->away, caller.now, own.isNull()))
        return *problem;
    if (!conflictsWith(schedule, own, facts->blocks, caller.now).isEmpty())
        return Error(ErrorCode::AvailabilityOverlap);
    if (const auto place = checkLocation(tx, request); !place)
        return place.error();
    return schedule;
}

} // namespace

Result<QByteArray> create(Transaction &tx, const Caller &caller,
                          const api::CreateAvailability &request)
{
    const auto schedule = checkedSchedule(tx, caller, {}, request);
    if (!schedule)
        return schedule.error();
    const BlockId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    storage::Binds binds = blockBinds(id, *schedule, request);
    binds.append({{u":mentor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (const auto inserted = tx.exec(Query::availability_insert_block, binds); !inserted)
        return inserted.error();
    if (const auto made = slotplan::extend(tx, caller.userId, caller.now); !made)
        return made.error();
    return tx.json(Query::availability_select_block_json, {{u":id"_s, bind(id)}});
}

Result<QByteArray> update(Transaction &tx, const Caller &caller, BlockId id,
                          const api::UpdateAvailability &request)
{
    // The lock first, then the block: what is read below is what the last edit left.
    if (const auto locked = slotplan::lock(tx, caller.userId); !locked)
        return locked.error();
    const auto block = tx.row(Query::availability_lock_block,
                              {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}});
    if (!block)
        return block.error();
    if (!*block)
        return Error(ErrorCode::NotFound, u"This availability does not exist any more."_s);
    if ((*block)->integer("version"_L1) != request.version)
        return Error(ErrorCode::StaleVersion);
    const auto schedule = checkedSchedule(tx, caller, id, request);
    if (!schedule)
        return schedule.error();
    storage::Binds binds = blockBinds(id, *schedule, request);
    binds.append({u":version"_s, bind(request.version)});
    const auto updated = tx.exec(Query::availability_update_block, binds);
    if (!updated)
        return updated.error();
    if (*updated != 1)
        return Error(ErrorCode::StaleVersion);
    if (const auto made = slotplan::remake(tx, caller.userId, caller.now); !made)
        return made.error();
    return tx.json(Query::availability_select_block_json, {{u":id"_s, bind(id)}});
}

Result<api::AvailabilityPreview> preview(Transaction &tx, const Caller &caller,
                                         const api::CreateAvailability &request,
                                         std::optional<BlockId> edited)
{
    const auto zone = lockMentor(tx, caller.userId);
    if (!zone)
        return zone.error();
    const BlockSchedule schedule = scheduleOf(request, *zone);
    auto facts = slotplan::load(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    if (edited) {
        const bool known =
            std::any_of(facts->blocks.cbegin(), facts->blocks.cend(),
                        [&](const slotplan::Block &block) { return block.id == *edited; });
        if (!known)
            return Error(ErrorCode::NotFound, u"This availability does not exist any more."_s);
    }
    if (const auto problem = timeProblem(schedule, facts->away, caller.now, !edited))
        return *problem;

    api::AvailabilityPreview answer;
    answer.conflicts =
        conflictsWith(schedule, edited.value_or(BlockId()), facts->blocks, caller.now);
    // As it will be when it is saved: the same list of blocks, the same plan.
    qsizetype place = facts->blocks.size();
    if (edited) {
        for (place = 0; facts->blocks.at(place).id != *edited; ++place) {
        }
        facts->blocks[place].schedule = schedule;
    } else {
        facts->blocks.append({BlockId(), schedule});
    }
    const slotplan::Plan plan = slotplan::make(*facts, caller.now);
    answer.slotCount = int(plan.wanted.at(place).size());
    answer.keptCount = int(plan.kept.at(place).size());

    // What will come is planned by the same rules, only further ahead; what a week and a month
    // bring does not depend on when the window happens to end, nor on time off and bookings of
    // these days.
    const QDate today = caller.now.date();
    const QDate horizon = qMax(today, schedule.startDate).addDays(370);
    const qint64 ahead = today.daysTo(horizon);
    const slotplan::Plan coming = slotplan::make(*facts, caller.now, ahead);
    const QList<TimeRange> &next = coming.wanted.at(place);
    for (qsizetype i = 0; i < qMin(next.size(), mostPreviewedSlots); ++i)
        answer.next.append({next.at(i).start, next.at(i).end});
    const QList<QDate> days = occurrences(schedule, today.addDays(-2), horizon);
    for (const QDate day : days) {
        const QString there = zoneOn(schedule, day, facts->away);
        if (there != schedule.timeZone && !answer.travelZones.contains(there))
            answer.travelZones.append(there);
    }
    facts->away.timeOff.clear();
    const QList<TimeRange> undisturbed = slotplan::make(*facts, caller.now, ahead).ideal.at(place);
    const QDateTime first = undisturbed.isEmpty() ? caller.now : undisturbed.constFirst().start;
    const auto within = [&](const QList<TimeRange> &list, int length) {
        return int(std::count_if(list.cbegin(), list.cend(), [&](const TimeRange &slot) {
            return slot.start >= first && slot.start < first.addDays(length);
        }));
    };
    answer.perWeek = within(undisturbed, 7);
    answer.perMonth = within(undisturbed, slotWindowDays);
    answer.timeOffCount = answer.perMonth - within(coming.ideal.at(place), slotWindowDays);
    return answer;
}

Result<void> remove(Transaction &tx, const Caller &caller, BlockId id, bool force)
{
    if (const auto locked = slotplan::lock(tx, caller.userId); !locked)
        return locked.error();
    const auto block = tx.row(Query::availability_lock_block,
                              {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}});
    if (!block)
        return block.error();
    if (!*block)
        return Error(ErrorCode::NotFound, u"This availability does not exist any more."_s);
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return bookings::expireLapsed(tx, caller.now, caller.userId);
    });
    if (!expired)
        return expired.error();
    const auto live = tx.rows(Query::availability_list_live_bookings,
                              {{u":block"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (!live)
        return live.error();
    if (!live->isEmpty() && !force) {
        return Error(
            ErrorCode::AvailabilityHasBookings,
            live->size() == 1
                ? u"Deleting this availability would cancel 1 booking. Delete with force "
                  "to cancel it."_s
                : u"Deleting this availability would cancel %1 bookings. Delete with force "
                  "to cancel them."_s.arg(live->size()));
    }
    for (const Row &row : *live) {
        const api::CancelBooking cancellation{CancellationReason::Other,
                                              u"The mentor's availability was withdrawn."_s};
        const auto canceled =
            bookings::cancel(tx, caller, row.id<BookingId>("id"_L1), cancellation);
        if (!canceled)
            return canceled.error();
    }
    const storage::Binds binds{
        {u":block"_s, bind(id)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}};
    if (const auto freed = tx.exec(Query::availability_delete_block_slots, binds); !freed)
        return freed.error();
    const auto deleted = tx.exec(
        Query::availability_delete_block,
        {{u":id"_s, bind(id)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!deleted)
        return deleted.error();
    // Where it stood in the way of another block on days of travel, that one gets its slots.
    if (const auto made = slotplan::remake(tx, caller.userId, caller.now); !made)
        return made.error();
    return {};
}

Result<QByteArray> listMyBlocks(Transaction &tx, const Caller &caller, const api::PageQuery &query)
{
    return tx.json(Query::availability_list_my_blocks, {{u":mentor"_s, bind(caller.userId)},
                                                        {u":limit"_s, bind(query.limit)},
                                                        {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> listMySlots(Transaction &tx, const Caller &caller,
                               const api::MySlotsQuery &query)
{
    const auto expired = asTheSystem(tx, caller.roleName(), [&] {
        return bookings::expireLapsed(tx, caller.now, caller.userId);
    });
    if (!expired)
        return expired.error();
    return tx.json(Query::slots_list_mine, {{u":mentor"_s, bind(caller.userId)},
                                            {u":block"_s, bind(query.blockId)},
                                            {u":limit"_s, bind(query.limit)},
                                            {u":offset"_s, bind(query.offset)},
                                            {u":now"_s, bind(caller.now)}});
}

Result<SlotList> listAvailable(Transaction &tx, const Caller &caller, UserId mentor,
                               const QDateTime &from, const QDateTime &to)
{
    // FR38 binds mentees; coordinators may go below it, once warned (FR67).
    const QDateTime earliest =
        caller.role == Role::Coordinator ? caller.now : caller.now.addSecs(minimumNoticeSecs);
    const auto row = tx.row(Query::slots_list_available, {{u":mentor"_s, bind(mentor)},
                                                          {u":now"_s, bind(caller.now)},
                                                          {u":from"_s, bind(from)},
                                                          {u":to"_s, bind(to)},
                                                          {u":earliest"_s, bind(earliest)}});
    if (!row)
        return row.error();
    return SlotList{(*row)->raw("json"_L1), !(*row)->boolean("has_holds"_L1)};
}

Result<QList<UserId>> rollingMentors(Transaction &tx, const QDateTime &now)
{
    const auto rows =
        tx.rows(Query::availability_list_rolling_mentors, {{u":day"_s, bind(now.date())}});
    if (!rows)
        return rows.error();
    QList<UserId> mentors;
    for (const Row &row : *rows)
        mentors.append(row.id<UserId>("mentor_id"_L1));
    return mentors;
}

Result<int> renewWindow(Transaction &tx, const QDateTime &now, UserId mentor)
{
    const auto change = slotplan::remake(tx, mentor, now);
    if (!change)
        return change.error();
    if (change->removed > 0 || !change->strayed.isEmpty())
        logRemade(mentor, *change);
    return change->made;
}

Result<int> renewWindow(Transaction &tx, const QDateTime &now)
{
    const auto mentors = rollingMentors(tx, now);
    if (!mentors)
        return mentors.error();
    int made = 0;
    for (const UserId &mentor : *mentors) {
        const auto inserted = renewWindow(tx, now, mentor);
        if (!inserted)
            return inserted.error();
        made += *inserted;
    }
    return made;
}

} // namespace oh::availability
