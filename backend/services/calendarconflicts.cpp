// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarconflicts.h"

#include "backend/calendars/busytimes.h"
#include "backend/config/logging.h"
#include "backend/jobs/jobqueue.h"
#include "backend/storage/database.h"
#include "models/domain/bookingrules.h"

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::calendars {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr auto connectedIsKnownFor = 5s;
constexpr int recheckAfterSeconds = 60;
/// So that an event of ours, which has the meeting's own times, can be told from a longer one.
constexpr qint64 recheckMarginSecs = 3600;

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct AskedMeeting
{
    UserId mentor;
    UserId mentee;
    QDateTime start;
    QDateTime end;
};

/// Somebody with a calendar, and what of it is ours.
struct AskedPerson
{
    UserId user;
    QList<BusyTime> own = {};
};

struct AskedWindow
{
    QDateTime from;
    QDateTime to;
};

Result<QList<AskedPerson>> connectedPeople(Transaction &tx, const AskedMeeting &meeting,
                                           const AskedWindow &window,
                                           std::optional<BookingId> except)
{
    const auto found =
        tx.rows(Query::calendars_list_connected_of,
                {{u":people"_s, bind(QList<UserId>{meeting.mentor, meeting.mentee})}});
    if (!found)
        return found.error();
    QList<AskedPerson> people;
    for (const Row &row : *found) {
        AskedPerson person{row.id<UserId>("user_id"_L1)};
        const auto own = tx.rows(Query::calendars_list_own_times, {{u":user"_s, bind(person.user)},
                                                                   {u":from"_s, bind(window.from)},
                                                                   {u":to"_s, bind(window.to)},
                                                                   {u":except"_s, bind(except)}});
        if (!own)
            return own.error();
        for (const Row &time : *own)
            person.own.append({time.utc("start_time"_L1), time.utc("end_time"_L1)});
        people.append(std::move(person));
    }
    return people;
}

Result<QList<BusyTime>> askBusy(const EventWorks &works, const AskedPerson &person,
                                const AskedWindow &window, const QDateTime &now,
                                const net::CallLimits &limits, const net::Stopping &stopping)
{
    const auto open = works.connections->open(person.user, now, limits, stopping);
    if (!open)
        return open.error();
    const CalendarProvider *provider = works.providerOf(open->provider);
    if (!provider)
        return Error(ErrorCode::CalendarRequired);
    auto busy = provider->busy(open->accessToken, open->readCalendarIds, window.from, window.to,
                               limits, stopping);
    if (!busy) {
        if (busy.error().code == ErrorCode::CalendarReconnect)
            works.connections->refused(person.user, open->accessToken);
        return busy;
    }
    works.connections->asked(person.user, now);
    return without(joined(*std::move(busy)), person.own);
}

/// Both at the same time: the slower one decides how long it takes.
std::vector<Result<QList<BusyTime>>>
askAll(const EventWorks &works, const QList<AskedPerson> &people, const AskedWindow &window,
       const QDateTime &now, const net::CallLimits &limits, const net::Stopping &stopping)
{
    std::vector<std::future<Result<QList<BusyTime>>>> asked;
    for (const AskedPerson &person : people)
        asked.push_back(std::async(std::launch::async, [&, person] {
            return askBusy(works, person, window, now, limits, stopping);
        }));
    std::vector<Result<QList<BusyTime>>> answers;
    for (auto &answer : asked)
        answers.push_back(answer.get());
    return answers;
}

Error conflictOf(bool isMentor, const UserId &who, const Caller &caller)
{
    if (who == caller.userId)
        return Error(ErrorCode::CalendarConflict,
                     u"You have a conflicting event in your calendar then. Choose another time, or "
                     "free that one in your calendar."_s);
    return Error(ErrorCode::CalendarConflict,
                 isMentor ? u"Mentor has a conflicting event in the calendar then. Choose another "
                            "time."_s
                          : u"Mentee has a conflicting event in the calendar then. Choose another "
                            "time."_s);
}

Result<CalendarFindings> find(const EventWorks &works, std::chrono::milliseconds limit,
                              const Caller &caller, const std::optional<AskedMeeting> &meeting,
                              const net::Stopping &stopping)
{
    CalendarFindings findings;
    if (!meeting || meeting->start <= caller.now)
        return findings;
    const auto until = std::chrono::steady_clock::now() + limit;
    const AskedWindow window{meeting->start, meeting->end};
    const auto people = works.database->runBlocking<QList<AskedPerson>>(
        storage::Actor::system(),
        [&](Transaction &tx) { return connectedPeople(tx, *meeting, window, std::nullopt); });
    if (!people)
        return people.error();
    const net::CallLimits limits{.timeout = limit, .connectTimeout = limit, .attempts = 1};
    const auto answers = askAll(works, *people, window, caller.now, limits, [&] {
        return std::chrono::steady_clock::now() >= until || (stopping && stopping());
    });
    for (qsizetype i = 0; i < people->size(); ++i) {
        const auto &answer = answers[size_t(i)];
        const UserId who = people->at(i).user;
        if (!answer) {
            // Who has just disconnected is like everybody without a calendar.
            findings.unsure |= answer.error().code != ErrorCode::CalendarRequired;
            if (!answer.error().internal.isEmpty())
                qCWarning(logJobs).noquote()
                    << u"a calendar can't be asked now: "_s << answer.error().internal;
        } else if (overlaps(*answer, meeting->start, meeting->end)) {
            findings.conflicts.append(conflictOf(who == meeting->mentor, who, caller));
        }
    }
    if (!findings.conflicts.isEmpty() && caller.role != Role::Coordinator)
        return findings.conflicts.constFirst();
    return findings;
}

Result<std::optional<AskedMeeting>> meetingIn(const EventWorks &works, Query query,
                                              const storage::Binds &binds)
{
    return works.database->runBlocking<std::optional<AskedMeeting>>(
        storage::Actor::system(), [&](Transaction &tx) -> Result<std::optional<AskedMeeting>> {
            const auto found = tx.row(query, binds);
            if (!found)
                return found.error();
            if (!*found)
                return std::optional<AskedMeeting>();
            const Row &row = **found;
            return std::optional(AskedMeeting{row.id<UserId>("mentor_id"_L1),
                                              row.id<UserId>("mentee_id"_L1),
                                              row.utc("start_time"_L1), row.utc("end_time"_L1)});
        });
}

struct AboutBooking
{
    BookingId bookingId;
    bool operator==(const AboutBooking &) const = default;
    static const api::ObjectSchema<AboutBooking> &schema()
    {
        static const auto instance = api::ObjectSchema<AboutBooking>(u"AboutBooking"_s)
                                         .field(u"bookingId"_s, &AboutBooking::bookingId);
        return instance;
    }
};

QString recheckJobKind()
{
    return u"calendar_recheck"_s;
}

/// The part of it that is more than the meeting's own event.
bool isConflict(const QList<BusyTime> &busy, const AskedMeeting &meeting)
{
    for (const BusyTime &time : busy) {
        const bool isOurs = time.start == meeting.start && time.end == meeting.end;
        if (!isOurs && time.start < meeting.end && meeting.start < time.end)
            return true;
    }
    return false;
}

Result<void> recheck(const EventWorks &works, const AboutBooking &about, const jobs::JobRun &run)
{
    bool isLive = false;
    std::optional<AskedMeeting> meeting;
    AskedWindow window;
    const auto people = works.database->runBlocking<QList<AskedPerson>>(
        storage::Actor::system(), [&](Transaction &tx) -> Result<QList<AskedPerson>> {
            const auto found = tx.row(Query::calendars_select_booking_meeting,
                                      {{u":booking"_s, bind(about.bookingId)},
                                       {u":slot"_s, QVariant()},
                                       {u":proposal"_s, QVariant()},
                                       {u":is_office"_s, bind(true)},
                                       {u":actor"_s, QVariant()}});
            if (!found)
                return found.error();
            if (!*found)
                return QList<AskedPerson>();
            const Row &row = **found;
            const auto status = row.enumeration<BookingStatus>("status"_L1);
            meeting = AskedMeeting{row.id<UserId>("mentor_id"_L1), row.id<UserId>("mentee_id"_L1),
                                   row.utc("start_time"_L1), row.utc("end_time"_L1)};
            isLive = (status == BookingStatus::Pending || status == BookingStatus::Confirmed) &&
                     meeting->start > run.now;
            window = {meeting->start.addSecs(-recheckMarginSecs),
                      meeting->end.addSecs(recheckMarginSecs)};
            return isLive ? connectedPeople(tx, *meeting, window, about.bookingId)
                          : QList<AskedPerson>();
        });
    if (!people)
        return people.error();
    if (!isLive || people->isEmpty())
        return {};
    const auto answers = askAll(works, *people, window, run.now, {}, run.stopping);
    std::optional<Error> failure;
    bool conflict = false;
    for (const auto &answer : answers) {
        if (answer)
            conflict |= isConflict(*answer, *meeting);
        else if (answer.error().code != ErrorCode::CalendarRequired &&
                 answer.error().code != ErrorCode::CalendarReconnect)
            failure = answer.error();
    }
    if (conflict) {
        const auto told = works.database->runBlocking<bool>(
            storage::Actor::system(), [&](Transaction &tx) -> Result<bool> {
                const auto done =
                    tellToCheck(tx, about.bookingId,
                                u"conflict:"_s + meeting->start.toString(Qt::ISODate), run.now);
                return done ? Result<bool>(true) : done.error();
            });
        return told ? Result<void>() : told.error();
    }
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace

ConflictChecks::ConflictChecks(EventWorks works, std::chrono::milliseconds limit)
    : m_works(std::move(works)), m_limit(limit)
{}

bool ConflictChecks::isNeeded() const
{
    const qint64 now = steadyMs();
    qint64 before = m_known->askedAtMs;
    const qint64 longest = std::chrono::milliseconds(connectedIsKnownFor).count();
    if ((before == 0 || now - before > longest) &&
        m_known->askedAtMs.compare_exchange_strong(before, now)) {
        m_works.database->run<bool>(
            storage::Actor::system(),
            [](Transaction &tx) -> Result<bool> {
                const auto row = tx.row(Query::calendars_select_connected_at_all);
                if (!row)
                    return row.error();
                return *row && (*row)->boolean("connected"_L1);
            },
            [known = m_known](const Result<bool> &connected) {
                // Not knowing, the calendars are asked.
                known->connected = connected.valueOr(true);
            });
    }
    return m_known->connected;
}

Result<CalendarFindings> ConflictChecks::ofSlot(const Caller &caller, UserId mentee, SlotId slot,
                                                const net::Stopping &stopping) const
{
    const auto meeting = meetingIn(m_works, Query::calendars_select_slot_meeting,
                                   {{u":slot"_s, bind(slot)}, {u":mentee"_s, bind(mentee)}});
    return meeting ? find(m_works, m_limit, caller, *meeting, stopping) : meeting.error();
}

Result<CalendarFindings> ConflictChecks::ofTime(const Caller &caller, UserId mentor, UserId mentee,
                                                const QDateTime &start, const QDateTime &end,
                                                const net::Stopping &stopping) const
{
    return find(m_works, m_limit, caller, AskedMeeting{mentor, mentee, start, end}, stopping);
}

Result<CalendarFindings> ConflictChecks::ofBooking(const Caller &caller, BookingId booking,
                                                   std::optional<SlotId> movedTo,
                                                   std::optional<ProposalId> proposal,
                                                   const net::Stopping &stopping) const
{
    const auto meeting = meetingIn(m_works, Query::calendars_select_booking_meeting,
                                   {{u":booking"_s, bind(booking)},
                                    {u":slot"_s, bind(movedTo)},
                                    {u":proposal"_s, bind(proposal)},
                                    {u":is_office"_s, bind(caller.role == Role::Coordinator)},
                                    {u":actor"_s, bind(caller.userId)}});
    return meeting ? find(m_works, m_limit, caller, *meeting, stopping) : meeting.error();
}

Result<void> enterRecheck(Transaction &tx, BookingId booking, const QDateTime &now)
{
    const auto entered = jobs::enqueue(tx,
                                       {.kind = recheckJobKind(),
                                        .payload = AboutBooking::schema().toJson({booking}),
                                        .uniqueKey = recheckJobKind() + u':' + booking.toString(),
                                        .runAt = now.addSecs(recheckAfterSeconds)},
                                       now);
    return entered ? Result<void>() : entered.error();
}

jobs::JobHandlers recheckJobs(const EventWorks &works)
{
    return {{recheckJobKind(), jobs::outside<AboutBooking>(
                                   [works](const AboutBooking &about, const jobs::JobRun &run) {
                                       return recheck(works, about, run);
                                   })}};
}

} // namespace oh::calendars
