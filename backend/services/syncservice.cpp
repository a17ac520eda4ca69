// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/syncservice.h"

#include "backend/jobs/jobqueue.h"
#include "backend/services/audit.h"
#include "backend/services/calendarbusy.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh::sync {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int calendarsPerCall = 500;

Result<void> runOne(Transaction &tx, const Caller &caller, ConnectionId id,
                    const IsOffered &isOffered)
{
    const auto found = tx.row(Query::sync_lock_calendar, {{u":id"_s, bind(id)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This calendar is not there any more. Reload the list."));
    const Row &row = **found;
    if (!row.boolean("is_connected"_L1))
        return Error(ErrorCode::Conflict,
                     row.boolean("is_lost"_L1)
                         ? Sentence::tr("The provider does not let us in any more. The owner of "
                                        "this calendar has to connect it again.")
                         : Sentence::tr("The owner of this calendar has disconnected it."));
    const auto provider = row.enumeration<CalendarProviderKind>("provider"_L1);
    if (!provider || !isOffered(*provider))
        return Error(ErrorCode::Conflict,
                     Sentence::tr("This server is not set up for calendars of this provider. Its "
                                  "configuration has to name it."));
    if (row.boolean("is_running"_L1))
        return Error(ErrorCode::Conflict,
                     Sentence::tr("This calendar is being read just now. Wait a moment."));
    const auto user = row.id<UserId>("user_id"_L1);
    if (const auto entered = calendars::enterReading(tx, user, caller.now); !entered)
        return entered.error();
    const storage::Binds whose{{u":user"_s, bind(user.toString())}};
    const auto overtaken = tx.exec(Query::sync_drop_overtaken, whose);
    if (!overtaken)
        return overtaken.error();
    const storage::Binds whoseNow = whose + storage::Binds{{u":now"_s, bind(caller.now)}};
    const auto retried = tx.exec(Query::sync_retry_dead, whoseNow);
    if (!retried)
        return retried.error();
    if (const auto hastened = tx.exec(Query::sync_hasten, whoseNow); !hastened)
        return hastened.error();
    return recordAudit(tx,
                       {u"calendar.run_now"_s,
                        u"user"_s,
                        user.value,
                        {{u"provider"_s, toString(*provider)}},
                        {{u"jobsTriedAgain"_s, *retried + *overtaken}}},
                       caller.now);
}

} // namespace

Result<QByteArray> listCalendars(Transaction &tx, const Caller &caller,
                                 const api::CalendarSyncQuery &query)
{
    QStringList states;
    for (const SyncState state : query.state)
        states.append(toString(state));
    return withSystemRights(tx, caller.roleName(), [&] {
        return tx.json(Query::sync_list_calendars, {{u":now"_s, bind(caller.now)},
                                                    {u":state"_s, bind(states)},
                                                    {u":pattern"_s, bind(likePattern(query.q))},
                                                    {u":sort"_s, bind(query.sort)},
                                                    {u":limit"_s, bind(query.limit)},
                                                    {u":offset"_s, bind(query.offset)}});
    });
}

Result<QByteArray> runCalendar(Transaction &tx, const Caller &caller, ConnectionId id,
                               const IsOffered &isOffered)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<QByteArray> {
        if (const auto done = runOne(tx, caller, id, isOffered); !done)
            return done.error();
        jobs::noteWork();
        return tx.json(Query::sync_select_calendar_json,
                       {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    });
}

Result<api::SyncStarted> runFailing(Transaction &tx, const Caller &caller,
                                    const IsOffered &isOffered)
{
    return withSystemRights(tx, caller.roleName(), [&]() -> Result<api::SyncStarted> {
        const auto failing =
            tx.rows(Query::sync_list_failing,
                    {{u":now"_s, bind(caller.now)}, {u":limit"_s, bind(calendarsPerCall)}});
        if (!failing)
            return failing.error();
        api::SyncStarted answer;
        for (const Row &row : *failing) {
            const auto done = runOne(tx, caller, row.id<ConnectionId>("id"_L1), isOffered);
            if (done)
                ++answer.started;
            else if (done.error().code == ErrorCode::Conflict ||
                     done.error().code == ErrorCode::NotFound)
                ++answer.skipped;
            else
                return done.error();
        }
        if (answer.started == 0)
            return Error(ErrorCode::Conflict,
                         answer.skipped == 0
                             ? Sentence::tr("No calendar fails at the moment.")
                             : Sentence::tr("None of the calendars that fail can be read now: they "
                                            "are being read, or this server is not set up for "
                                            "their provider."));
        jobs::noteWork();
        return answer;
    });
}

Result<QByteArray> listImports(Transaction &tx, const api::ImportsQuery &query)
{
    return tx.json(Query::sync_list_imports, {{u":with_problems"_s, bind(query.withProblems)},
                                              {u":pattern"_s, bind(likePattern(query.q))},
                                              {u":sort"_s, bind(query.sort)},
                                              {u":limit"_s, bind(query.limit)},
                                              {u":offset"_s, bind(query.offset)}});
}

} // namespace oh::sync
