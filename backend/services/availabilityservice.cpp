// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/availabilityservice.h"

#include "backend/services/bookingservice.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/domain/bookingrules.h"
#include "models/domain/slots.h"

using namespace Qt::StringLiterals;

namespace oh::availability {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

BlockSchedule scheduleOf(const Row &row)
{
    return {row.enumeration<RecurrencePattern>("recurrence_pattern"_L1)
                .value_or(RecurrencePattern::OneTime),
            row.date("start_date"_L1),
            row.optDate("end_date"_L1),
            row.time("start_time"_L1),
            row.time("end_time"_L1),
            row.integer("slot_duration_minutes"_L1),
            row.integer("buffer_minutes"_L1),
            row.text("timezone"_L1)};
}

/// A one-time block may lie further ahead than the window: its slots are made at once all the same.
Result<int> insertSlots(Transaction &tx, BlockId block, UserId mentor,
                        const BlockSchedule &schedule, const QDateTime &now)
{
    const bool once = schedule.pattern == RecurrencePattern::OneTime;
    const QList<TimeRange> slotTimes =
        once ? slotsOfOccurrence(schedule, schedule.startDate)
             : generateSlots(schedule, now, now.addDays(slotWindowDays));
    QList<SlotId> ids;
    QStringList starts;
    QStringList ends;
    for (const TimeRange &slot : slotTimes) {
        if (slot.start <= now)
            continue;
        ids.append(SlotId(newUuidV7(now.toMSecsSinceEpoch())));
        starts.append(api::formatUtc(slot.start));
        ends.append(api::formatUtc(slot.end));
    }
    if (ids.isEmpty())
        return 0;
    return tx.exec(Query::availability_insert_slots, {{u":block"_s, bind(block)},
                                                      {u":mentor"_s, bind(mentor)},
                                                      {u":ids"_s, bind(ids)},
                                                      {u":starts"_s, bind(starts)},
                                                      {u":ends"_s, bind(ends)},
                                                      {u":now"_s, bind(now)}});
}

/// Whether two blocks ever run at the same time in the next year.
bool overlap(const BlockSchedule &left, const BlockSchedule &right, QDate today)
{
    const QDate from = today.addDays(-2);
    const QDate to = qMax(today.addDays(370), qMax(left.startDate, right.startDate).addDays(1));
    QList<TimeRange> ranges;
    for (const QDate day : occurrences(left, from, to)) {
        if (const auto range = occurrenceRange(left, day))
            ranges.append(*range);
    }
    for (const QDate day : occurrences(right, from, to)) {
        const auto range = occurrenceRange(right, day);
        if (!range)
            continue;
        // Both are in order, so the first that ends after this one begins decides.
        const auto candidate = std::lower_bound(
            ranges.begin(), ranges.end(), range->start,
            [](const TimeRange &other, const QDateTime &start) { return other.end <= start; });
        if (candidate != ranges.end() && candidate->overlaps(*range))
            return true;
    }
    return false;
}

} // namespace

Result<QByteArray> create(Transaction &tx, const Caller &caller,
                          const api::CreateAvailability &request)
{
    const auto mentor =
        tx.row(Query::availability_lock_mentor, {{u":mentor"_s, bind(caller.userId)}});
    if (!mentor)
        return mentor.error();
    if (!*mentor)
        return Error(ErrorCode::Forbidden);
    BlockSchedule schedule{
        request.recurrencePattern, request.startDate,
        request.endDate,           request.startTime,
        request.endTime,           request.slotDurationMinutes,
        request.bufferMinutes,     request.timezone.value_or((*mentor)->text("time_zone"_L1))};
    if (schedule.pattern == RecurrencePattern::OneTime)
        schedule.endDate.reset();

    const auto today = caller.now.date();
    if (schedule.pattern == RecurrencePattern::OneTime) {
        const QList<TimeRange> made = slotsOfOccurrence(schedule, schedule.startDate);
        if (made.isEmpty())
            return Error::validation(
                {{u"endTime"_s,
                  u"leaves no room for a slot on that day, because clocks change"_s}});
        if (made.last().start <= caller.now)
            return Error::validation(
                {{u"startDate"_s, u"lies in the past; choose a later time"_s}});
        if (schedule.startDate > today.addDays(366))
            return Error::validation({{u"startDate"_s, u"must be within a year from today"_s}});
    } else if (schedule.endDate && *schedule.endDate < today.addDays(-1)) {
        return Error::validation({{u"endDate"_s, u"lies in the past"_s}});
    }

    const auto others = tx.rows(Query::availability_list_live_schedules,
                                {{u":mentor"_s, bind(caller.userId)}, {u":day"_s, bind(today)}});
    if (!others)
        return others.error();
    for (const Row &row : *others) {
        if (overlap(schedule, scheduleOf(row), today))
            return Error(ErrorCode::AvailabilityOverlap);
    }

    if (request.locationPresetId) {
        const auto location =
            tx.row(Query::locations_select_active, {{u":id"_s, bind(*request.locationPresetId)}});
        if (!location)
            return location.error();
        if (!*location)
            return Error::validation(
                {{u"locationPresetId"_s, u"is not a location any more; choose another"_s}});
    }

    const BlockId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted = tx.exec(Query::availability_insert_block,
                                  {{u":id"_s, bind(id)},
                                   {u":mentor"_s, bind(caller.userId)},
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
                                   {u":description"_s, bind(request.description)},
                                   {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    if (const auto made = insertSlots(tx, id, caller.userId, schedule, caller.now); !made)
        return made.error();
    return tx.json(Query::availability_select_block_json, {{u":id"_s, bind(id)}});
}

Result<void> remove(Transaction &tx, const Caller &caller, BlockId id, bool force)
{
    const auto block = tx.row(Query::availability_lock_block,
                              {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}});
    if (!block)
        return block.error();
    if (!*block)
        return Error(ErrorCode::NotFound, u"This availability does not exist any more."_s);
    const auto expired = withSystemRights(tx, caller.roleName(), [&] {
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
    if (const auto freed = tx.exec(Query::availability_delete_free_slots, binds); !freed)
        return freed.error();
    const auto deleted = tx.exec(
        Query::availability_delete_block,
        {{u":id"_s, bind(id)}, {u":actor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!deleted)
        return deleted.error();
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
    const auto expired = withSystemRights(tx, caller.roleName(), [&] {
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

Result<QByteArray> listAvailable(Transaction &tx, const Caller &caller, UserId mentor,
                                 const QDateTime &from, const QDateTime &to)
{
    return tx.json(Query::slots_list_available,
                   {{u":mentor"_s, bind(mentor)},
                    {u":now"_s, bind(caller.now)},
                    {u":from"_s, bind(from)},
                    {u":to"_s, bind(to)},
                    {u":earliest"_s, bind(caller.now.addSecs(minimumNoticeSecs))}});
}

Result<int> extendWindow(Transaction &tx, const QDateTime &now)
{
    const auto blocks = tx.rows(Query::availability_list_rolling, {{u":day"_s, bind(now.date())}});
    if (!blocks)
        return blocks.error();
    int made = 0;
    for (const Row &row : *blocks) {
        const auto inserted = insertSlots(tx, row.id<BlockId>("id"_L1),
                                          row.id<UserId>("mentor_id"_L1), scheduleOf(row), now);
        if (!inserted)
            return inserted.error();
        made += *inserted;
    }
    return made;
}

} // namespace oh::availability
