// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarjobs.h"

#include "backend/jobs/jobqueue.h"
#include "backend/mail/mailedevent.h"
#include "backend/services/bookingmail.h"
#include "backend/services/notificationservice.h"
#include "backend/services/notify.h"
#include "backend/storage/database.h"
#include "models/domain/bookingrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::calendars {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int eventsPerTurn = 500;
constexpr int checksPerTurn = 200;
/// A meeting is looked after for as long before it begins, that often.
constexpr int checkedDaysAhead = 3;
constexpr int checkEveryHours = 6;
/// Google makes most links at once, the others within seconds.
constexpr int looksForLink = 5;
/// So that what was changed there has settled.
constexpr int readAfterWritingSeconds = 60;
constexpr auto betweenLooks = 1s;

QString eventJobKind()
{
    return u"calendar_event"_s;
}

QString checkJobKind()
{
    return u"calendar_check"_s;
}

template <typename T, typename Work>
Result<T> asSystem(const EventWorks &works, Work work)
{
    return works.database->runBlocking<T>(storage::Actor::system(), std::move(work));
}

/// What is to stand in the calendar, if anything.
struct PlannedEvent
{
    Row row;
    int wanted = 0;
    std::optional<EventToWrite> event = {};
    std::optional<QString> eventId = {};
    bool isOver = false;
};

storage::Binds ofEvent(const AboutEvent &about)
{
    return {{u":booking"_s, bind(about.bookingId)}, {u":user"_s, bind(about.userId)}};
}

storage::Binds ofEvent(const AboutEvent &about, const storage::Binds &more)
{
    return ofEvent(about) + more;
}

Result<EventToWrite> eventToWrite(Transaction &tx, const AboutEvent &about, const Row &row,
                                  const EventWorks &works)
{
    const auto found =
        tx.row(Query::bookings_select_for_calendar,
               {{u":id"_s, bind(about.bookingId)}, {u":user"_s, bind(about.userId)}});
    if (!found)
        return found.error();
    const auto person = notifications::readerOf(tx, about.userId, works.language);
    if (!person)
        return person.error();
    if (!*found || !*person)
        return Error(ErrorCode::NotFound);
    const UserId mentor = row.id<UserId>("mentor_id"_L1);
    MailReader reader = **person;
    reader.role = reader.id == mentor ? Role::Mentor : Role::Mentee;
    const QString link = row.text("google_meet_link"_L1);
    const QString ownMeet = row.text("meet_link"_L1);
    QJsonObject facts = bookings::mailData(about.bookingId, **found);
    facts.insert(u"meetLink"_s, link);
    bookings::addCalendar(facts, CalendarMethod::Publish, 0, mentor,
                          row.id<UserId>("mentee_id"_L1));
    const auto type = row.enumeration<MeetingType>("meeting_type"_L1);
    const bool hasMaker = !row.isNull("link_maker"_L1);
    const bool needsLink = type && needsOwnMeetingLink(*type, link == ownMeet ? QString() : link,
                                                       row.text("location"_L1));
    QJsonObject variables = mailVariables(u"booking_confirmed"_s, facts, reader);
    // The note that they make one of their own is for meetings that nobody makes one for.
    if (hasMaker)
        variables.insert(u"ownLinkNote"_s, QString());
    const CalendarEvent shown = mailedEvent(facts, variables, reader, {}, {}, {});
    EventToWrite event;
    event.key = about.bookingId.toString() + u':' + about.userId.toString();
    event.summary = shown.summary;
    event.description = shown.description;
    event.location = shown.location;
    if (!link.isEmpty()) {
        event.location = row.text("location"_L1).isEmpty() ? link : shown.location;
        event.description += (event.description.isEmpty() ? u""_s : u"\n\n"_s) + link;
    }
    event.start = shown.start;
    event.end = shown.end;
    event.timeZone = shown.timeZone;
    event.wantsMeet = needsLink && hasMaker && row.id<UserId>("link_maker"_L1) == about.userId;
    return event;
}

Result<std::optional<PlannedEvent>> planEvent(const EventWorks &works, const AboutEvent &about,
                                              const QDateTime &now)
{
    return asSystem<std::optional<PlannedEvent>>(
        works, [&](Transaction &tx) -> Result<std::optional<PlannedEvent>> {
            const auto found = tx.row(Query::calendars_select_event, ofEvent(about));
            if (!found)
                return found.error();
            if (!*found)
                return std::optional<PlannedEvent>();
            const Row &row = **found;
            PlannedEvent plan{row, row.integer("wanted"_L1)};
            plan.eventId = row.optText("event_id"_L1);
            plan.isOver = row.utc("meeting_end_time"_L1) <= now;
            const bool isParty = row.id<UserId>("mentor_id"_L1) == about.userId ||
                                 row.id<UserId>("mentee_id"_L1) == about.userId;
            const auto status = row.enumeration<BookingStatus>("status"_L1);
            if (status == BookingStatus::Completed)
                plan.isOver = true;
            if (status == BookingStatus::Confirmed && !row.boolean("is_deleted"_L1) && isParty) {
                auto event = eventToWrite(tx, about, row, works);
                if (!event)
                    return event.error();
                plan.event = *std::move(event);
            }
            return std::optional(std::move(plan));
        });
}

Result<void> execute(const EventWorks &works, Query query, const storage::Binds &binds)
{
    const auto done =
        asSystem<int>(works, [&](Transaction &tx) -> Result<int> { return tx.exec(query, binds); });
    return done ? Result<void>() : done.error();
}

Result<void> finishQuietly(const EventWorks &works, const AboutEvent &about,
                           const PlannedEvent &plan)
{
    return execute(works, Query::calendars_finish_event,
                   ofEvent(about, {{u":done"_s, bind(plan.wanted)}}));
}

/// No calendar to write to: it ends here, and begins anew with the next connection.
bool isDisconnected(const Error &error)
{
    return error.code == ErrorCode::CalendarRequired || error.code == ErrorCode::CalendarReconnect;
}

/// With the calendar opened; a second time with a new token when the first one is refused.
template <typename Work>
auto withCalendar(const EventWorks &works, const UserId &user, const jobs::JobRun &run, Work work)
    -> decltype(work(std::declval<const OpenConnection &>(),
                     std::declval<const CalendarProvider &>()))
{
    for (int time = 0;; ++time) {
        const auto open = works.connections->open(user, run.now, {}, run.stopping);
        if (!open)
            return open.error();
        const CalendarProvider *provider = works.providerOf(open->provider);
        // This server can't speak to it any more: as without a calendar.
        if (!provider)
            return Error(ErrorCode::CalendarRequired);
        auto done = work(*open, *provider);
        if (done || done.error().code != ErrorCode::CalendarReconnect)
            return done;
        works.connections->refused(user, open->accessToken);
        if (time == 1) {
            Error error = done.error();
            error.code = ErrorCode::ServiceUnavailable;
            return error;
        }
    }
}

/// The link gets to the booking and to whoever waits for it.
Result<int> publishLink(Transaction &tx, const AboutEvent &about, const QString &link,
                        const QString &previous, const QDateTime &now)
{
    const auto set = tx.row(Query::calendars_set_meet_link, {{u":booking"_s, bind(about.bookingId)},
                                                             {u":link"_s, bind(link)},
                                                             {u":previous"_s, bind(previous)}});
    if (!set)
        return set.error();
    if (!*set)
        return 0;
    const int sequence = (*set)->integer("ical_sequence"_L1);
    if (const auto told =
            tx.row(Query::calendars_tell_of_booking, {{u":booking"_s, bind(about.bookingId)}});
        !told)
        return told.error();
    const auto waiting =
        tx.exec(Query::calendars_give_link_to_mails, {{u":booking"_s, bind(about.bookingId)},
                                                      {u":link"_s, bind(link)},
                                                      {u":sequence"_s, bind(sequence)},
                                                      {u":now"_s, bind(now)}});
    if (!waiting)
        return waiting.error();
    if (*waiting > 0)
        return 1;
    // It took longer than the mail could wait.
    const auto booking = tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(about.bookingId)}});
    if (!booking)
        return booking.error();
    if (!*booking)
        return 0;
    const UserId mentor = (*booking)->id<UserId>("mentor_id"_L1);
    const UserId mentee = (*booking)->id<UserId>("mentee_id"_L1);
    QJsonObject data = bookings::mailData(about.bookingId, **booking);
    data.insert(u"meetLink"_s, link);
    bookings::addCalendar(data, CalendarMethod::Request, sequence, mentor, mentee);
    for (const UserId recipient : {mentor, mentee}) {
        const auto queued = notify(
            tx, {NotificationKind::BookingChanged, u"booking_changed"_s, recipient, data}, now);
        if (!queued)
            return queued.error();
    }
    return 1;
}

/// What is known to be busy in a calendar that we have just written to is read anew.
Result<int> readSoon(Transaction &tx, UserId user, const QDateTime &now)
{
    return tx.exec(
        Query::calendars_want_busy,
        {{u":user"_s, bind(user)}, {u":at"_s, bind(now.addSecs(readAfterWritingSeconds))}});
}

Result<void> store(const EventWorks &works, const AboutEvent &about, const PlannedEvent &plan,
                   const OpenConnection &open, const QString &calendarId,
                   const WrittenEvent &written, const QDateTime &now)
{
    const EventToWrite &event = *plan.event;
    const auto done = asSystem<int>(works, [&](Transaction &tx) -> Result<int> {
        // First the booking, as everybody does who changes one.
        if (!plan.row.isNull("departed"_L1)) {
            const auto booking =
                tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(about.bookingId)}});
            if (!booking)
                return booking.error();
        }
        if (event.wantsMeet && !written.meetLink.isEmpty()) {
            const auto published =
                publishLink(tx, about, written.meetLink, plan.row.text("meet_link"_L1), now);
            if (!published)
                return published.error();
        }
        if (auto wanted = readSoon(tx, about.userId, now); !wanted)
            return wanted;
        return tx.exec(Query::calendars_store_event,
                       ofEvent(about,
                               {// While the link is being made it is not done.
                                {u":done"_s, bind(written.meetPending ? 0 : plan.wanted)},
                                {u":provider"_s, bind(open.provider)},
                                {u":calendar"_s, bind(calendarId)},
                                {u":event"_s, bind(written.id)},
                                {u":start"_s, bind(event.start)},
                                {u":end"_s, bind(event.end)},
                                {u":link"_s, event.wantsMeet && !written.meetLink.isEmpty()
                                                 ? bind(written.meetLink)
                                                 : QVariant()}}));
    });
    if (!done)
        return done.error();
    if (!written.meetPending)
        return {};
    Error later(ErrorCode::ServiceUnavailable);
    later.internal = u"the link of the video meeting is still being made"_s;
    return later;
}

Result<void> writeEvent(const EventWorks &works, const AboutEvent &about, const PlannedEvent &plan,
                        const jobs::JobRun &run)
{
    return withCalendar(
        works, about.userId, run,
        [&](const OpenConnection &open, const CalendarProvider &provider) -> Result<void> {
            const bool isThere = plan.eventId && plan.row.enumeration<CalendarProviderKind>(
                                                     "provider"_L1) == open.provider;
            QString calendar = isThere ? plan.row.text("calendar_id"_L1) : open.writeCalendarId;
            auto written =
                provider.write(open.accessToken, calendar, isThere ? plan.eventId : std::nullopt,
                               *plan.event, run.stopping);
            // That calendar is gone, or of another account: the event stays behind (FR93).
            if (!written && written.error().code == ErrorCode::NotFound &&
                calendar != open.writeCalendarId) {
                calendar = open.writeCalendarId;
                written = provider.write(open.accessToken, calendar, std::nullopt, *plan.event,
                                         run.stopping);
            }
            if (!written)
                return written.error();
            for (int look = 0; written->meetPending && look < looksForLink; ++look) {
                if (!(works.wait ? works.wait : net::Wait(net::waitUnlessStopping))(betweenLooks,
                                                                                    run.stopping))
                    break;
                const auto state =
                    provider.read(open.accessToken, calendar, written->id, run.stopping);
                if (!state)
                    break;
                written->meetLink = state->meetLink;
                written->meetPending = state->meetPending;
            }
            return store(works, about, plan, open, calendar, *written, run.now);
        });
}

Result<void> removeEvent(const EventWorks &works, const AboutEvent &about, const PlannedEvent &plan,
                         const jobs::JobRun &run)
{
    return withCalendar(
        works, about.userId, run,
        [&](const OpenConnection &open, const CalendarProvider &provider) -> Result<void> {
            // What stands in a calendar that was left is its owner's affair (FR93).
            if (plan.row.enumeration<CalendarProviderKind>("provider"_L1) == open.provider) {
                const auto removed = provider.remove(
                    open.accessToken, plan.row.text("calendar_id"_L1), *plan.eventId, run.stopping);
                if (!removed && removed.error().code != ErrorCode::NotFound)
                    return removed.error();
            }
            return execute(works, Query::calendars_drop_event,
                           ofEvent(about, {{u":done"_s, bind(plan.wanted)}}));
        });
}

Result<void> bringUpToDate(const EventWorks &works, const AboutEvent &about,
                           const jobs::JobRun &run)
{
    const auto plan = planEvent(works, about, run.now);
    if (!plan)
        return plan.error();
    if (!*plan)
        return {};
    if ((*plan)->isOver || (!(*plan)->event && !(*plan)->eventId))
        return finishQuietly(works, about, **plan);
    auto done = (*plan)->event ? writeEvent(works, about, **plan, run)
                               : removeEvent(works, about, **plan, run);
    if (!done && isDisconnected(done.error()))
        return finishQuietly(works, about, **plan);
    return done;
}

Result<void> check(const EventWorks &works, const AboutEvent &about, const jobs::JobRun &run)
{
    const auto plan = planEvent(works, about, run.now);
    if (!plan)
        return plan.error();
    if (!*plan || !(*plan)->event || !(*plan)->eventId || (*plan)->isOver)
        return {};
    const Row &row = (*plan)->row;
    const QString eventId = *(*plan)->eventId;
    const auto state = withCalendar(
        works, about.userId, run,
        [&](const OpenConnection &open, const CalendarProvider &provider) -> Result<EventState> {
            if (row.enumeration<CalendarProviderKind>("provider"_L1) != open.provider)
                return Error(ErrorCode::CalendarRequired);
            return provider.read(open.accessToken, row.text("calendar_id"_L1), eventId,
                                 run.stopping);
        });
    if (!state) {
        // Without the calendar nobody can tell; another account's says nothing of it.
        const bool nothingToSee =
            isDisconnected(state.error()) || state.error().code == ErrorCode::NotFound;
        return nothingToSee ? Result<void>() : state.error();
    }
    std::optional<EventDeparture> departed;
    if (state->gone)
        departed = EventDeparture::Removed;
    else if (state->start != row.utc("written_start"_L1) || state->end != row.utc("written_end"_L1))
        departed = EventDeparture::Moved;
    if (departed == row.enumeration<EventDeparture>("departed"_L1))
        return {};
    const auto noted = asSystem<int>(works, [&](Transaction &tx) -> Result<int> {
        // First the booking, which shows it.
        const auto booking =
            tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(about.bookingId)}});
        if (!booking)
            return booking.error();
        auto changed = tx.exec(
            Query::calendars_note_departed,
            ofEvent(about, {{u":event"_s, bind(eventId)}, {u":departed"_s, bind(departed)}}));
        // It was written anew meanwhile, and is looked at another time.
        if (!changed || *changed == 0 || !departed)
            return changed;
        const QString cause = u"%1:%2:%3"_s.arg(about.userId.toString(), toString(*departed),
                                                row.utc("written_start"_L1).toString(Qt::ISODate));
        const auto told = tellToCheck(tx, about.bookingId, cause, run.now);
        return told ? Result<int>(1) : told.error();
    });
    return noted ? Result<void>() : noted.error();
}

Result<int> enterEventJobs(Transaction &tx, Query query, const storage::Binds &binds,
                           const QString &kind, const QDateTime &now)
{
    const auto due = tx.rows(query, binds);
    if (!due)
        return due.error();
    for (const Row &row : *due) {
        const AboutEvent about{row.id<BookingId>("booking_id"_L1), row.id<UserId>("user_id"_L1)};
        const auto entered = jobs::enqueue(tx,
                                           {.kind = kind,
                                            .payload = AboutEvent::schema().toJson(about),
                                            .uniqueKey = kind + u':' + about.bookingId.toString() +
                                                         u':' + about.userId.toString()},
                                           now);
        if (!entered)
            return entered.error();
    }
    return int(due->size());
}

} // namespace

const api::ObjectSchema<AboutEvent> &AboutEvent::schema()
{
    static const auto instance = api::ObjectSchema<AboutEvent>(u"AboutEvent"_s)
                                     .field(u"bookingId"_s, &AboutEvent::bookingId)
                                     .field(u"userId"_s, &AboutEvent::userId);
    return instance;
}

jobs::JobHandlers calendarJobs(const EventWorks &works)
{
    return {{eventJobKind(),
             jobs::outside<AboutEvent>([works](const AboutEvent &about, const jobs::JobRun &run) {
                 return bringUpToDate(works, about, run);
             })},
            {checkJobKind(),
             jobs::outside<AboutEvent>([works](const AboutEvent &about, const jobs::JobRun &run) {
                 return check(works, about, run);
             })}};
}

Result<int> enterChangedEvents(Transaction &tx, const QDateTime &now)
{
    return enterEventJobs(tx, Query::calendars_take_due_events,
                          {{u":limit"_s, bind(eventsPerTurn)}}, eventJobKind(), now);
}

Result<int> enterChecks(Transaction &tx, const QDateTime &now)
{
    return enterEventJobs(tx, Query::calendars_take_events_to_check,
                          {{u":now"_s, bind(now)},
                           {u":until"_s, bind(now.addDays(checkedDaysAhead))},
                           {u":seen_before"_s, bind(now.addSecs(-checkEveryHours * 3600))},
                           {u":limit"_s, bind(checksPerTurn)}},
                          checkJobKind(), now);
}

Result<void> tellToCheck(Transaction &tx, BookingId booking, const QString &cause,
                         const QDateTime &now)
{
    const auto found = tx.row(Query::bookings_lock_booking, {{u":id"_s, bind(booking)}});
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const Row &row = **found;
    const auto coordinators = tx.rows(Query::exceptions_list_coordinators);
    if (!coordinators)
        return coordinators.error();
    QList<UserId> hearers{row.id<UserId>("mentor_id"_L1), row.id<UserId>("mentee_id"_L1)};
    for (const Row &coordinator : *coordinators)
        hearers.append(coordinator.id<UserId>("id"_L1));
    for (const UserId &hearer : std::as_const(hearers)) {
        NotificationOnce news;
        news.kind = NotificationKind::BookingChanged;
        news.templateName = u"meeting_to_check"_s;
        news.recipient = hearer;
        news.data = bookings::mailData(booking, row);
        news.dedupeKey = u"check:%1:%2:%3"_s.arg(booking.toString(), hearer.toString(), cause);
        if (const auto told = notifyOnce(tx, news, now); !told)
            return told.error();
    }
    return {};
}

} // namespace oh::calendars
