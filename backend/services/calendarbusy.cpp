// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarbusy.h"

#include "backend/calendars/busytimes.h"
#include "backend/config/logging.h"
#include "backend/jobs/jobqueue.h"
#include "backend/storage/database.h"
#include "models/api/codec.h"
#include "models/domain/bookingrules.h"
#include "models/domain/slots.h"

using namespace Qt::StringLiterals;

namespace oh::calendars {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int readingsPerTurn = 200;

struct AboutPerson
{
    UserId userId;
    bool operator==(const AboutPerson &) const = default;
    static const api::ObjectSchema<AboutPerson> &schema()
    {
        static const auto instance = api::ObjectSchema<AboutPerson>(u"AboutPerson"_s)
                                         .field(u"userId"_s, &AboutPerson::userId);
        return instance;
    }
};

QString busyJobKind()
{
    return u"calendar_busy"_s;
}

QList<BusyTime> timesOf(const QJsonValue &json)
{
    QList<BusyTime> times;
    const QJsonArray listed = json.toArray();
    for (const auto &one : listed)
        times.append({QDateTime::fromMSecsSinceEpoch(one[0].toInteger(), Qt::UTC),
                      QDateTime::fromMSecsSinceEpoch(one[1].toInteger(), Qt::UTC)});
    return times;
}

storage::Binds bindBusy(const BusyOwner &owner, const BusyWindow &window,
                        const QList<BusyTime> &busy, const QDateTime &askedAt)
{
    QStringList starts;
    QStringList ends;
    for (const BusyTime &time : busy) {
        starts.append(api::formatUtc(time.start));
        ends.append(api::formatUtc(time.end));
    }
    return {{u":user"_s, bind(owner.user)},  {u":revision"_s, bind(owner.revision)},
            {u":from"_s, bind(window.from)}, {u":to"_s, bind(window.to)},
            {u":starts"_s, bind(starts)},    {u":ends"_s, bind(ends)},
            {u":asked"_s, bind(askedAt)}};
}

/// Of one that reaches out of the window only what is in it.
QList<BusyTime> within(const QList<BusyTime> &times, const BusyWindow &window)
{
    QList<BusyTime> out;
    for (const BusyTime &time : times) {
        const BusyTime part{qMax(time.start, window.from), qMin(time.end, window.to)};
        if (part.start < part.end)
            out.append(part);
    }
    return out;
}

/// The calendar's side does not answer, or doesn't let us in any more: the next turn may. Nothing
/// for what is our fault.
std::optional<SyncProblem> providersProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CalendarReconnect:
        return SyncProblem::Refused;
    case ErrorCode::CalendarRequired:
        return SyncProblem::NotOffered;
    case ErrorCode::NotFound:
        return SyncProblem::CalendarsGone;
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServiceUnavailable:
        return SyncProblem::Unreachable;
    default:
        return std::nullopt;
    }
}

Result<void> readAhead(const EventWorks &works, const AboutPerson &about, const jobs::JobRun &run)
{
    // A day more, so that the end of the window is known until the next turn.
    const BusyWindow window{run.now, run.now.addDays(slotWindowDays + 1)};
    const auto owners = works.database->runBlocking<QList<BusyOwner>>(
        storage::Actor::system(),
        [&](Transaction &tx) { return busyOwners(tx, {about.userId}, window); });
    if (!owners)
        return owners.error();
    if (owners->isEmpty())
        return {};
    const BusyOwner &owner = owners->constFirst();
    const auto busy = readBusy(works, owner, window, run.now, {}, run.stopping);
    if (!busy) {
        // Anything but the provider's is ours, and the queue tries again and tells of it.
        const auto problem = providersProblem(busy.error().code);
        if (!problem)
            return busy.error();
        works.connections->failed(about.userId, *problem, run.now);
        qCWarning(logJobs).noquote()
            << u"a calendar can't be read now, what was known of it stays: "_s +
                   busy.error().internal;
        return {};
    }
    const auto stored =
        works.database->runBlocking<int>(storage::Actor::system(), [&](Transaction &tx) {
            return tx.exec(Query::calendars_store_busy,
                           bindBusy(owner, window, within(*busy, window), run.now));
        });
    return stored ? Result<void>() : stored.error();
}

} // namespace

Result<QList<BusyOwner>> busyOwners(Transaction &tx, const QList<UserId> &people,
                                    const BusyWindow &window, std::optional<BookingId> except)
{
    const auto found = tx.rows(Query::calendars_list_connected_of, {{u":people"_s, bind(people)},
                                                                    {u":from"_s, bind(window.from)},
                                                                    {u":to"_s, bind(window.to)}});
    if (!found)
        return found.error();
    QList<BusyOwner> owners;
    for (const Row &row : *found) {
        BusyOwner owner{row.id<UserId>("user_id"_L1), row.integer("revision"_L1),
                        row.text("time_zone"_L1)};
        if (row.boolean("is_known"_L1))
            owner.knownSince = row.utc("read_at"_L1);
        owner.known = timesOf(row.json("known_times"_L1));
        const auto own = tx.rows(Query::calendars_list_own_times, {{u":user"_s, bind(owner.user)},
                                                                   {u":from"_s, bind(window.from)},
                                                                   {u":to"_s, bind(window.to)},
                                                                   {u":except"_s, bind(except)}});
        if (!own)
            return own.error();
        for (const Row &time : *own)
            owner.own.append({time.utc("start_time"_L1), time.utc("end_time"_L1)});
        owners.append(std::move(owner));
    }
    return owners;
}

Result<QList<BusyTime>> readBusy(const EventWorks &works, const BusyOwner &owner,
                                 const BusyWindow &window, const QDateTime &now,
                                 const net::CallLimits &limits, const net::Stopping &stopping)
{
    const auto open = works.connections->open(owner.user, now, limits, stopping);
    if (!open)
        return open.error();
    const CalendarProvider *provider = works.providerOf(open->provider);
    if (!provider)
        return Error(ErrorCode::CalendarRequired);
    auto busy = provider->busy(open->accessToken, open->readCalendarIds, window.from, window.to,
                               owner.timeZone, limits, stopping);
    if (!busy) {
        if (busy.error().code == ErrorCode::CalendarReconnect)
            works.connections->refused(owner.user, open->accessToken);
        return busy;
    }
    works.connections->asked(owner.user, now);
    return without(joined(*std::move(busy)), owner.own);
}

void noteBusyPart(const EventWorks &works, const BusyOwner &owner, const BusyWindow &window,
                  const QList<BusyTime> &busy, const QDateTime &askedAt)
{
    const QList<BusyTime> found = within(busy, window);
    if (within(owner.known, window) == found)
        return;
    const auto noted =
        works.database->runBlocking<int>(storage::Actor::system(), [&](Transaction &tx) {
            return tx.exec(Query::calendars_store_busy_part,
                           bindBusy(owner, window, found, askedAt));
        });
    if (!noted)
        qCWarning(logJobs).noquote()
            << u"what a calendar said could not be noted: "_s + noted.error().internal;
}

std::optional<QList<BusyTime>> knownBusy(const BusyOwner &owner, const BusyPolicy &policy,
                                         const QDateTime &now)
{
    const qint64 trusted = std::chrono::seconds(policy.trustedFor).count();
    if (!owner.knownSince.isValid() || owner.knownSince.secsTo(now) > trusted)
        return std::nullopt;
    return without(joined(owner.known), owner.own);
}

jobs::JobHandlers busyJobs(const EventWorks &works)
{
    return {{busyJobKind(),
             jobs::outside<AboutPerson>([works](const AboutPerson &about, const jobs::JobRun &run) {
                 return readAhead(works, about, run);
             })}};
}

Result<JobId> enterReading(Transaction &tx, UserId user, const QDateTime &now)
{
    return jobs::enqueue(tx,
                         {.kind = busyJobKind(),
                          .payload = AboutPerson::schema().toJson(AboutPerson{user}),
                          .uniqueKey = busyJobKind() + u':' + user.toString()},
                         now);
}

Result<int> enterDueReadings(Transaction &tx, const QDateTime &now, std::chrono::minutes every)
{
    const auto due = tx.rows(Query::calendars_take_due_busy,
                             {{u":now"_s, bind(now)},
                              {u":seconds"_s, bind(int(std::chrono::seconds(every).count()))},
                              {u":limit"_s, bind(readingsPerTurn)}});
    if (!due)
        return due.error();
    for (const Row &row : *due) {
        const auto entered = enterReading(tx, row.id<UserId>("user_id"_L1), now);
        if (!entered)
            return entered.error();
    }
    return int(due->size());
}

Result<QByteArray> ownBusy(Transaction &tx, const Caller &caller, const BusyWindow &window,
                           bool canConnect)
{
    return tx.json(Query::calendars_select_own_busy, {{u":user"_s, bind(caller.userId)},
                                                      {u":from"_s, bind(window.from)},
                                                      {u":to"_s, bind(window.to)},
                                                      {u":now"_s, bind(caller.now)},
                                                      {u":can_connect"_s, bind(canConnect)}});
}

} // namespace oh::calendars
