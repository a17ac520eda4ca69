// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/daysawayservice.h"

#include "backend/services/slotplan.h"
#include "backend/storage/database.h"
#include "models/api/codec.h"
#include "models/domain/slots.h"
#include "models/domain/zones.h"

using namespace Qt::StringLiterals;

namespace oh::daysaway {

using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

constexpr int shownWeeks = 5;

Result<QString> lockAndTellZone(Transaction &tx, UserId mentor)
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

/// `end`: of the last of the days. `today`: where they begin.
std::optional<Error> dayProblem(QDate first, const QDateTime &end, QDate today,
                                const QDateTime &now)
{
    if (end <= now)
        return Error::validation(
            {{u"endDate"_s, Sentence::tr("lies in the past; choose a later day")}});
    if (first > today.addDays(2 * 366))
        return Error::validation(
            {{u"startDate"_s, Sentence::tr("must be within two years from today")}});
    return std::nullopt;
}

QDate todayIn(const QString &zone, const QDateTime &now)
{
    return utcToWallClock(zone, now).value_or(now).date();
}

/// The mentor's days off that are not over, with what they come to.
struct KnownTimeOff
{
    QList<TimeOffId> ids;
    QList<TimeRange> ranges;
};

Result<KnownTimeOff> knownTimeOff(Transaction &tx, const Caller &caller)
{
    const auto facts = slotplan::loadAway(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    KnownTimeOff known;
    for (qsizetype i = 0; i < facts->away.timeOff.size(); ++i) {
        const auto range = timeOffRange(facts->away.timeOff.at(i), facts->away);
        if (!range || range->end <= caller.now)
            continue;
        known.ids.append(facts->timeOffIds.at(i));
        known.ranges.append(*range);
    }
    return known;
}

Result<void> removeEntry(Transaction &tx, const Caller &caller, Query query, const QUuid &id)
{
    if (const auto locked = slotplan::lock(tx, caller.userId); !locked)
        return locked.error();
    const auto removed = tx.exec(
        query,
        {{u":id"_s, bind(id)}, {u":mentor"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return Error(ErrorCode::NotFound, Sentence::tr("This entry does not exist any more."));
    if (const auto made = slotplan::remake(tx, caller.userId, caller.now); !made)
        return made.error();
    return {};
}

} // namespace

Result<QByteArray> createTimeOff(Transaction &tx, const Caller &caller,
                                 const api::CreateTimeOff &request)
{
    const auto zone = lockAndTellZone(tx, caller.userId);
    if (!zone)
        return zone.error();
    const auto facts = slotplan::loadAway(tx, caller.userId, caller.now);
    if (!facts)
        return facts.error();
    const auto wanted =
        timeOffRange({request.startDate, request.endDate, *zone}, {{}, facts->away.travel});
    if (!wanted)
        return Error(ErrorCode::InternalError);
    if (const auto problem =
            dayProblem(request.startDate, wanted->end, todayIn(*zone, caller.now), caller.now))
        return *problem;
    const TimeOffId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const bool hasNote = request.note && !request.note->isEmpty();
    const auto inserted = tx.exec(Query::availability_insert_time_off,
                                  {{u":id"_s, bind(id)},
                                   {u":mentor"_s, bind(caller.userId)},
                                   {u":first"_s, bind(request.startDate)},
                                   {u":last"_s, bind(request.endDate)},
                                   {u":timezone"_s, bind(*zone)},
                                   {u":note"_s, hasNote ? bind(request.note) : QVariant()},
                                   {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    if (const auto made = slotplan::remake(tx, caller.userId, caller.now); !made)
        return made.error();
    // Next to other days off it may come to a little more.
    const auto known = knownTimeOff(tx, caller);
    if (!known)
        return known.error();
    const TimeRange range = known->ranges.value(known->ids.indexOf(id), *wanted);
    return tx.json(Query::availability_select_time_off_json, {{u":id"_s, bind(id)},
                                                              {u":starts"_s, bind(range.start)},
                                                              {u":ends"_s, bind(range.end)},
                                                              {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> listTimeOff(Transaction &tx, const Caller &caller, const api::PageQuery &query)
{
    const auto known = knownTimeOff(tx, caller);
    if (!known)
        return known.error();
    QStringList starts;
    QStringList ends;
    for (const TimeRange &range : known->ranges) {
        starts.append(api::formatUtc(range.start));
        ends.append(api::formatUtc(range.end));
    }
    return tx.json(Query::availability_list_time_off, {{u":mentor"_s, bind(caller.userId)},
                                                       {u":ids"_s, bind(known->ids)},
                                                       {u":starts"_s, bind(starts)},
                                                       {u":ends"_s, bind(ends)},
                                                       {u":limit"_s, bind(query.limit)},
                                                       {u":offset"_s, bind(query.offset)},
                                                       {u":now"_s, bind(caller.now)}});
}

Result<void> removeTimeOff(Transaction &tx, const Caller &caller, TimeOffId id)
{
    return removeEntry(tx, caller, Query::availability_delete_time_off, id.value);
}

Result<QByteArray> createTravel(Transaction &tx, const Caller &caller,
                                const api::CreateTravel &request)
{
    const auto zone = lockAndTellZone(tx, caller.userId);
    if (!zone)
        return zone.error();
    const auto end = wallClockToUtc(request.timezone, request.endDate.addDays(1), QTime(0, 0));
    if (!end)
        return Error(ErrorCode::InternalError);
    if (const auto problem =
            dayProblem(request.startDate, *end, todayIn(request.timezone, caller.now), caller.now))
        return *problem;
    const TravelId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted =
        tx.exec(Query::availability_insert_travel, {{u":id"_s, bind(id)},
                                                    {u":mentor"_s, bind(caller.userId)},
                                                    {u":first"_s, bind(request.startDate)},
                                                    {u":last"_s, bind(request.endDate)},
                                                    {u":timezone"_s, bind(request.timezone)},
                                                    {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    if (const auto made = slotplan::remake(tx, caller.userId, caller.now); !made)
        return made.error();
    return tx.json(Query::availability_select_travel_json, {{u":id"_s, bind(id)}});
}

Result<QByteArray> listTravel(Transaction &tx, const Caller &caller, const api::PageQuery &query)
{
    return tx.json(Query::availability_list_travel, {{u":mentor"_s, bind(caller.userId)},
                                                     {u":limit"_s, bind(query.limit)},
                                                     {u":offset"_s, bind(query.offset)},
                                                     {u":day"_s, bind(caller.now.date())}});
}

Result<void> removeTravel(Transaction &tx, const Caller &caller, TravelId id)
{
    return removeEntry(tx, caller, Query::availability_delete_travel, id.value);
}

Result<api::Load> load(Transaction &tx, const Caller &caller)
{
    const auto row =
        tx.row(Query::availability_select_load_cap, {{u":mentor"_s, bind(caller.userId)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::Forbidden);
    const QString zone = (*row)->text("time_zone"_L1);
    api::Load answer;
    answer.loadCap = (*row)->optInteger("load_cap"_L1);
    QDateTime from = weekStartUtc(zone, caller.now).value_or(caller.now);
    for (int week = 0; week < shownWeeks; ++week) {
        // The same week as the rule that bookings are checked by: Monday to Sunday on the
        // mentor's clock. Eight days later lies in the next one, whatever the clocks do.
        const QDateTime to = weekStartUtc(zone, from.addDays(8)).value_or(from.addDays(7));
        const auto count =
            tx.row(Query::bookings_count_mentor_sessions, {{u":mentor"_s, bind(caller.userId)},
                                                           {u":from"_s, bind(from)},
                                                           {u":to"_s, bind(to)},
                                                           {u":now"_s, bind(caller.now)}});
        if (!count)
            return count.error();
        const auto wall = utcToWallClock(zone, from);
        answer.weeks.append(
            {wall ? wall->date() : from.date(), *count ? (*count)->integer("sessions"_L1) : 0});
        from = to;
    }
    return answer;
}

Result<api::Load> setLoadCap(Transaction &tx, const Caller &caller, const api::UpdateLoad &request)
{
    const auto updated =
        tx.exec(Query::availability_update_load_cap,
                {{u":mentor"_s, bind(caller.userId)}, {u":cap"_s, bind(request.loadCap)}});
    if (!updated)
        return updated.error();
    return load(tx, caller);
}

} // namespace oh::daysaway
