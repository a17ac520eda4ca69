// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/availabilityservice.h"

#include "backend/config/logging.h"
#include "backend/services/bookingservice.h"
#include "backend/services/meetinglocks.h"
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

/// One-time blocks have no last day of their own.
BlockSchedule tidied(BlockSchedule schedule)
{
    if (schedule.pattern == RecurrencePattern::OneTime)
        schedule.endDate.reset();
    return schedule;
}

/// `zone`: for whoever says none.
BlockSchedule scheduleOf(const api::CreateAvailability &request, const QString &zone)
{
    return tidied({request.recurrencePattern, request.startDate, request.endDate, request.startTime,
                   request.endTime, request.slotDurationMinutes, request.bufferMinutes,
                   request.timezone.value_or(zone)});
}

/// What an edit finds.
struct StoredBlock
{
    BlockSchedule schedule;
    std::optional<LocationId> location;
    int version = 0;
};

Error goneBlock()
{
    return Error(ErrorCode::NotFound, Sentence::tr("This availability does not exist any more."));
}

Result<StoredBlock> lockBlock(Transaction &tx, const Caller &caller, BlockId id)
{
    const auto row = tx.row(Query::availability_lock_block,
                            {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}});
    if (!row)
        return row.error();
    if (!*row)
        return goneBlock();
    return StoredBlock{tidied(slotplan::blockOf(**row).schedule),
                       (*row)->optId<LocationId>("location_preset_id"_L1),
                       (*row)->integer("version"_L1)};
}

/// The mentor's own zone. Forbidden for a mentor who is none any more.
Result<QString> mentorZone(Transaction &tx, UserId mentor)
{
    const auto row = tx.row(Query::availability_select_mentor, {{u":mentor"_s, bind(mentor)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::Forbidden);
    return (*row)->text("time_zone"_L1);
}

/// Takes the mentor's lock and tells their own zone.
Result<QString> lockMentor(Transaction &tx, UserId mentor)
{
    if (const auto locked = slotplan::lock(tx, mentor); !locked)
        return locked.error();
    return mentorZone(tx, mentor);
}

/// The place of the block in the list. One that is long over is not among those that slots are made
/// of, and is put to them.
Result<qsizetype> placeOfEdited(Transaction &tx, const Caller &caller, BlockId id,
                                slotplan::Facts &facts)
{
    for (qsizetype place = 0; place < facts.blocks.size(); ++place) {
        if (facts.blocks.at(place).id == id)
            return place;
    }
    const auto row = tx.row(Query::availability_select_block,
                            {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}});
    if (!row)
        return row.error();
    if (!*row)
        return goneBlock();
    facts.blocks.append(slotplan::blockOf(**row));
    return facts.blocks.size() - 1;
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

/// What no block may be. One that repeats may be ended by an edit: its booked slots stay. An edit
/// that leaves the times as they are is about something else, also when they are over.
std::optional<Error> timeProblem(const BlockSchedule &schedule,
                                 const std::optional<BlockSchedule> &before, const DaysAway &away,
                                 const QDateTime &now)
{
    if (before == schedule)
        return std::nullopt;
    const QDate today = now.date();
    if (schedule.pattern == RecurrencePattern::OneTime) {
        const QList<TimeRange> made =
            slotsOfOccurrence(schedule, schedule.startDate, {{}, away.travel});
        if (made.isEmpty())
            return Error::validation(
                {{u"endTime"_s,
                  Sentence::tr("leaves no room for a slot on that day, because clocks change")}});
        if (made.last().start <= now)
            return Error::validation(
                {{u"startDate"_s, Sentence::tr("lies in the past; choose a later time")}});
    } else if (schedule.endDate && *schedule.endDate < today.addDays(-1)) {
        return Error::validation({{u"endDate"_s, Sentence::tr("lies in the past")}});
    } else if (!before && !hasSlotsAhead(schedule, away, now)) {
        return Error::validation(
            {{u"endDate"_s,
              Sentence::tr("leaves no slot that is still to come; choose a later day")}});
    }
    if (schedule.startDate > today.addDays(366))
        return Error::validation(
            {{u"startDate"_s, Sentence::tr("must be within a year from today")}});
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
            {{u"locationPresetId"_s, Sentence::tr("is not a location any more; choose another")}});
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
                                      const std::optional<StoredBlock> &stored,
                                      const api::CreateAvailability &request)
{
    const auto zone = lockMentor(tx, caller.userId);
    if (!zone)
        return zone.error();
    // A block does not move because a program knows nothing of its zone.
    const BlockSchedule schedule = scheduleOf(request, stored ? stored->schedule.timeZone : *zone);
    const auto facts = slotplan::load(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    const auto before = stored ? std::optional(stored->schedule) : std::nullopt;
    if (const auto problem = timeProblem(schedule, before, facts->away, caller.now))
        return *problem;
    if (before != schedule && !conflictsWith(schedule, own, facts->blocks, caller.now).isEmpty())
        return Error(ErrorCode::AvailabilityOverlap);
    // A place that is none any more stays that of a block that has it: whoever could not save
    // anything else could not even end the block.
    if (stored && request.locationPresetId == stored->location)
        return schedule;
    if (const auto place = checkLocation(tx, request); !place)
        return place.error();
    return schedule;
}

} // namespace

Result<QByteArray> create(Transaction &tx, const Caller &caller,
                          const api::CreateAvailability &request)
{
    const auto schedule = checkedSchedule(tx, caller, {}, std::nullopt, request);
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
    const auto block = lockBlock(tx, caller, id);
    if (!block)
        return block.error();
    if (block->version != request.version)
        return Error(ErrorCode::StaleVersion);
    const auto schedule = checkedSchedule(tx, caller, id, *block, request);
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
    // Reads what is there, and waits for nobody who is changing it: saving looks again.
    const auto zone = mentorZone(tx, caller.userId);
    if (!zone)
        return zone.error();
    auto facts = slotplan::load(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    qsizetype place = facts->blocks.size();
    std::optional<BlockSchedule> before;
    if (edited) {
        const auto found = placeOfEdited(tx, caller, *edited, *facts);
        if (!found)
            return found.error();
        place = *found;
        before = tidied(facts->blocks.at(place).schedule);
    }
    const BlockSchedule schedule = scheduleOf(request, before ? before->timeZone : *zone);
    if (const auto problem = timeProblem(schedule, before, facts->away, caller.now))
        return *problem;

    api::AvailabilityPreview answer;
    if (before != schedule)
        answer.conflicts =
            conflictsWith(schedule, edited.value_or(BlockId()), facts->blocks, caller.now);
    // As it will be when it is saved: the same list of blocks, the same plan.
    if (edited)
        facts->blocks[place].schedule = schedule;
    else
        facts->blocks.append({BlockId(newUuidV7(caller.now.toMSecsSinceEpoch())), schedule});
    const slotplan::Plan plan = slotplan::make(*facts, caller.now);
    answer.slotCount = int(plan.wanted.at(place).size());
    answer.keptCount = int(plan.kept.at(place).size());

    // What will come is planned by the same rules, only further ahead; what a week and a month
    // bring does not depend on when the window happens to end.
    const QDate today = caller.now.date();
    const QDate horizon = qMax(today, schedule.startDate).addDays(370);
    const qint64 ahead = today.daysTo(horizon);
    const slotplan::Plan coming = slotplan::make(*facts, caller.now, ahead);
    const QList<TimeRange> &next = coming.wanted.at(place);
    for (qsizetype i = 0; i < qMin(next.size(), mostPreviewedSlots); ++i)
        answer.next.append({next.at(i).start, next.at(i).end});
    if (answer.slotCount == 0 && !next.isEmpty())
        answer.offeredFrom = next.constFirst().start.addDays(-slotWindowDays);
    const QList<QDate> days = occurrences(schedule, today.addDays(-2), horizon);
    for (const QDate day : days) {
        const QString there = zoneOn(schedule, day, facts->away);
        if (there != schedule.timeZone && !answer.travelZones.contains(there))
            answer.travelZones.append(there);
    }
    const slotplan::Outlook outlook = slotplan::outlook(*facts, place, caller.now, horizon);
    answer.perWeek = outlook.perWeek;
    answer.perMonth = outlook.perMonth;
    answer.timeOffCount = outlook.timeOff;
    return answer;
}

Result<void> remove(Transaction &tx, const Caller &caller, BlockId id, bool force)
{
    if (const auto locked = slotplan::lock(tx, caller.userId); !locked)
        return locked.error();
    if (const auto block = lockBlock(tx, caller, id); !block)
        return block.error();
    // All of theirs: where the block stood in the way of another one, slots of that one follow.
    if (const auto locked = bookings::lockMeetings(tx, caller, {caller.userId}); !locked)
        return locked.error();
    const auto live = tx.rows(Query::availability_list_live_bookings,
                              {{u":block"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (!live)
        return live.error();
    if (!live->isEmpty() && !force) {
        Error error(ErrorCode::AvailabilityHasBookings,
                    Sentence::tr(
                        "Deleting this availability would cancel %n bookings. Delete with force to "
                        "cancel them.",
                        nullptr, int(live->size())));
        for (const Row &row : *live)
            error.details.append(
                {u"bookings"_s, Sentence::verbatim(row.id<BookingId>("id"_L1).toString())});
        return error;
    }
    for (const Row &row : *live) {
        const api::CancelBooking cancellation{CancellationReason::AvailabilityWithdrawn, {}};
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
        return bookings::expireLapsed(tx, caller.now, {{caller.userId}, {}});
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

} // namespace oh::availability
