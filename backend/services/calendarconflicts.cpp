// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarconflicts.h"

#include "backend/calendars/busytimes.h"
#include "backend/config/logging.h"
#include "backend/jobs/jobqueue.h"
#include "backend/services/calendarbusy.h"
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

    /// Of the two those whose calendars are asked.
    bool asksMentor = true;
    bool asksMentee = true;

    QList<UserId> people() const
    {
        QList<UserId> who;
        if (asksMentor)
            who.append(mentor);
        if (asksMentee)
            who.append(mentee);
        return who;
    }
};

/// Both at the same time: the slower one decides how long it takes.
std::vector<Result<QList<BusyTime>>> askAll(const EventWorks &works, const QList<BusyOwner> &people,
                                            const BusyWindow &window, const QDateTime &now,
                                            const net::CallLimits &limits,
                                            const net::Stopping &stopping)
{
    std::vector<std::future<Result<QList<BusyTime>>>> asked;
    for (const BusyOwner &person : people)
        asked.push_back(std::async(std::launch::async, [&, person] {
            return readBusy(works, person, window, now, limits, stopping);
        }));
    std::vector<Result<QList<BusyTime>>> answers;
    for (auto &answer : asked)
        answers.push_back(answer.get());
    return answers;
}

Error conflictOf(bool isMentor, const UserId &who, const Caller &caller)
{
    if (who == caller.userId)
        return Error(
            ErrorCode::CalendarConflict,
            Sentence::tr(
                "You have a conflicting event in your calendar then. Choose another time, or "
                "free that one in your calendar."));
    Error conflict(
        ErrorCode::CalendarConflict,
        isMentor
            ? Sentence::tr("Mentor has a conflicting event in the calendar then. Choose another "
                           "time.")
            : Sentence::tr("Mentee has a conflicting event in the calendar then. Choose another "
                           "time."));
    // Among warnings there may be one of each.
    if (caller.role == Role::Coordinator)
        conflict.details = {{isMentor ? u"mentorId"_s : u"menteeId"_s, conflict.message}};
    return conflict;
}

Result<CalendarFindings> find(const EventWorks &works, std::chrono::milliseconds limit,
                              const Caller &caller, const std::optional<AskedMeeting> &meeting,
                              const net::Stopping &stopping)
{
    CalendarFindings findings;
    if (!meeting || meeting->start <= caller.now)
        return findings;
    const auto until = std::chrono::steady_clock::now() + limit;
    const BusyWindow window{meeting->start, meeting->end};
    const auto people = works.database->runBlocking<QList<BusyOwner>>(
        storage::Actor::system(),
        [&](Transaction &tx) { return busyOwners(tx, meeting->people(), window); });
    if (!people)
        return people.error();
    const net::CallLimits limits{
        .timeout = limit, .connectTimeout = limit, .attempts = 1, .until = until};
    const auto answers = askAll(works, *people, window, caller.now, limits, stopping);
    for (qsizetype i = 0; i < people->size(); ++i) {
        const auto &answer = answers[size_t(i)];
        const BusyOwner &owner = people->at(i);
        // Who has just disconnected is like everybody without a calendar.
        if (!answer && answer.error().code == ErrorCode::CalendarRequired)
            continue;
        std::optional<QList<BusyTime>> busy;
        if (answer) {
            busy = *answer;
            noteBusyPart(works, owner, window, *busy, caller.now);
        } else {
            findings.unsure = true;
            if (!answer.error().internal.isEmpty())
                qCWarning(logJobs).noquote()
                    << u"a calendar can't be asked now: "_s << answer.error().internal;
            busy = knownBusy(owner, works.busy, caller.now);
        }
        if (busy && overlaps(*busy, meeting->start, meeting->end))
            findings.conflicts.append(
                conflictOf(owner.user == meeting->mentor, owner.user, caller));
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
    BusyWindow window;
    const auto people = works.database->runBlocking<QList<BusyOwner>>(
        storage::Actor::system(), [&](Transaction &tx) -> Result<QList<BusyOwner>> {
            const auto found = tx.row(Query::calendars_select_booking_meeting,
                                      {{u":booking"_s, bind(about.bookingId)},
                                       {u":slot"_s, QVariant()},
                                       {u":proposal"_s, QVariant()},
                                       {u":is_office"_s, bind(true)},
                                       {u":actor"_s, QVariant()}});
            if (!found)
                return found.error();
            if (!*found)
                return QList<BusyOwner>();
            const Row &row = **found;
            const auto status = row.enumeration<BookingStatus>("status"_L1);
            meeting = AskedMeeting{row.id<UserId>("mentor_id"_L1), row.id<UserId>("mentee_id"_L1),
                                   row.utc("start_time"_L1), row.utc("end_time"_L1)};
            isLive = (status == BookingStatus::Pending || status == BookingStatus::Confirmed) &&
                     meeting->start > run.now;
            window = {meeting->start.addSecs(-recheckMarginSecs),
                      meeting->end.addSecs(recheckMarginSecs)};
            return isLive ? busyOwners(tx, meeting->people(), window, about.bookingId)
                          : QList<BusyOwner>();
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
    const auto meeting = meetingIn(
        m_works, Query::calendars_select_slot_meeting,
        {{u":slot"_s, bind(slot)}, {u":mentee"_s, bind(mentee)}, {u":now"_s, bind(caller.now)}});
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

Result<CalendarFindings> ConflictChecks::ofEdit(const Caller &caller, BookingId booking,
                                                const api::EditBooking &change,
                                                const net::Stopping &stopping) const
{
    if (!change.mentorId && !change.menteeId)
        return CalendarFindings();
    auto meeting = meetingIn(m_works, Query::calendars_select_booking_meeting,
                             {{u":booking"_s, bind(booking)},
                              {u":slot"_s, bind(change.timeSlotId)},
                              {u":proposal"_s, QVariant()},
                              {u":is_office"_s, bind(caller.role == Role::Coordinator)},
                              {u":actor"_s, bind(caller.userId)}});
    if (!meeting)
        return meeting.error();
    if (!*meeting)
        return CalendarFindings();
    AskedMeeting &asked = **meeting;
    const bool moves = change.timeSlotId || change.startTime || change.endTime;
    asked.asksMentor = moves || (change.mentorId && *change.mentorId != asked.mentor);
    asked.asksMentee = moves || (change.menteeId && *change.menteeId != asked.mentee);
    asked.mentor = change.mentorId.value_or(asked.mentor);
    asked.mentee = change.menteeId.value_or(asked.mentee);
    asked.start = change.startTime.value_or(asked.start);
    asked.end = change.endTime.value_or(asked.end);
    return find(m_works, m_limit, caller, *meeting, stopping);
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
