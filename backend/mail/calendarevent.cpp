// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/calendarevent.h"

#include "backend/mail/mailtext.h"
#include "models/domain/zones.h"

#include <QTimeZone>
#include <QUrl>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxLine = 300;
/// More than any text of the application; a calendar entry is no place for a book.
constexpr qsizetype maxDescription = 8000;
/// How often a calendar that follows is to look again.
constexpr int refreshSeconds = 3600;

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

QByteArray oneLine(const QString &text)
{
    return cleanLine(text, maxLine).toUtf8();
}

/// A parameter's value can't hold a double quote at all (RFC 5545, 3.1).
QByteArray parameterText(const QString &text)
{
    return cleanLine(text, maxLine).replace(u'"', u'\'').toUtf8();
}

QByteArray longText(const QString &text)
{
    const QString clean = cleanText(text).trimmed();
    if (clean.size() <= maxDescription)
        return clean.toUtf8();
    qsizetype cut = maxDescription;
    if (clean.at(cut - 1).isHighSurrogate())
        --cut;
    return (clean.first(cut) + u'…').toUtf8();
}

icaltimetype icalTime(const QDateTime &fields, bool isUtc)
{
    icaltimetype time = icaltime_null_time();
    const QDate date = fields.date();
    const QTime clock = fields.time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    time.is_date = 0;
    if (isUtc)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// One observance of the zone: what the clocks show from `at` on.
void addObservance(icalcomponent *zone, const QTimeZone &rules, const QDateTime &at, int before,
                   int after, const QDateTime &localStart)
{
    const bool daylight = rules.isDaylightTime(at);
    icalcomponent *part =
        icalcomponent_new(daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(icalTime(localStart, false)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(after));
    const QByteArray name = rules.abbreviation(at).toUtf8();
    if (!name.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(name.constData()));
    icalcomponent_add_component(zone, part);
}

/// The rules that are in force around the meeting, from the same zone database as everything else
/// in the application: the change before it, those during it, and the next one.
icalcomponent *zoneComponent(const QByteArray &id, const QDateTime &start, const QDateTime &end)
{
    const QTimeZone rules(id);
    icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid(id.constData()));
    QTimeZone::OffsetDataList changes;
    QTimeZone::OffsetData change = rules.previousTransition(start.addSecs(1));
    const bool hasPast = change.atUtc.isValid();
    if (hasPast)
        changes.append(change);
    QDateTime from = hasPast ? change.atUtc : start;
    for (;;) {
        change = rules.nextTransition(from);
        if (!change.atUtc.isValid() || change.atUtc > end.addYears(1))
            break;
        changes.append(change);
        from = change.atUtc;
        if (change.atUtc > end)
            break;
    }
    if (!hasPast) {
        const int offset = rules.offsetFromUtc(start);
        addObservance(zone, rules, start, offset, offset,
                      QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    }
    for (const QTimeZone::OffsetData &data : std::as_const(changes)) {
        const int before = rules.offsetFromUtc(data.atUtc.addSecs(-1));
        addObservance(zone, rules, data.atUtc, before, data.offsetFromUtc,
                      data.atUtc.toUTC().addSecs(before));
    }
    return zone;
}

/// Whether the wall-clock time alone says which moment is meant.
bool isPlain(const QString &zone, const QDateTime &utc)
{
    const auto wall = utcToWallClock(zone, utc);
    return wall && wallClockToUtc(zone, wall->date(), wall->time()) == utc;
}

void setTime(icalproperty *property, const QByteArray &zone)
{
    icalproperty_set_parameter(property, icalparameter_new_tzid(zone.constData()));
}

QByteArray calendarAddress(const CalendarPerson &person)
{
    const auto address = mailAddress(person.address);
    if (address)
        return "mailto:" + address->toUtf8();
    return "urn:uuid:" + person.id.toString().toUtf8();
}

icalproperty_status statusOf(const CalendarEvent &event)
{
    if (event.method == CalendarMethod::Cancel)
        return ICAL_STATUS_CANCELLED;
    switch (event.status) {
    case BookingStatus::Pending:
        return ICAL_STATUS_TENTATIVE;
    case BookingStatus::Confirmed:
    case BookingStatus::Completed:
        return ICAL_STATUS_CONFIRMED;
    case BookingStatus::Canceled:
    case BookingStatus::Expired:
        return ICAL_STATUS_CANCELLED;
    }
    return ICAL_STATUS_CONFIRMED;
}

icalproperty_method methodOf(CalendarMethod method)
{
    switch (method) {
    case CalendarMethod::Request:
        return ICAL_METHOD_REQUEST;
    case CalendarMethod::Cancel:
        return ICAL_METHOD_CANCEL;
    case CalendarMethod::Publish:
        return ICAL_METHOD_PUBLISH;
    }
    return ICAL_METHOD_PUBLISH;
}

void addPeople(icalcomponent *component, const CalendarEvent &event)
{
    if (event.organizer.address.isEmpty())
        return;
    icalproperty *organizer =
        icalproperty_new_organizer(calendarAddress(event.organizer).constData());
    const QByteArray organizerName = parameterText(event.organizer.name);
    if (!organizerName.isEmpty())
        icalproperty_add_parameter(organizer, icalparameter_new_cn(organizerName.constData()));
    icalcomponent_add_property(component, organizer);
    // RFC 5546, 3.2.1: what is published has nobody who is asked to come.
    if (event.method == CalendarMethod::Publish)
        return;
    for (const CalendarPerson &person : event.attendees) {
        icalproperty *attendee = icalproperty_new_attendee(calendarAddress(person).constData());
        const QByteArray name = parameterText(person.name);
        if (!name.isEmpty())
            icalproperty_add_parameter(attendee, icalparameter_new_cn(name.constData()));
        icalproperty_add_parameter(attendee, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        // They agreed in the application; answers by mail are read by nobody.
        icalproperty_add_parameter(attendee,
                                   icalparameter_new_partstat(event.status == BookingStatus::Pending
                                                                  ? ICAL_PARTSTAT_NEEDSACTION
                                                                  : ICAL_PARTSTAT_ACCEPTED));
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_FALSE));
        icalcomponent_add_property(component, attendee);
    }
}

/// RFC 7986, 5.11: what programs make their button for joining from; URL is for the others.
void addConference(icalcomponent *component, const QUrl &url)
{
    icalproperty *conference = icalproperty_new_conference(url.toEncoded().constData());
    icalproperty_add_parameter(conference, icalparameter_new_value(ICAL_VALUE_URI));
    icalproperty_add_parameter(conference, icalparameter_new_feature(ICAL_FEATURE_VIDEO));
    icalcomponent_add_property(component, conference);
}

icalcomponent *eventComponent(const CalendarEvent &event, const QByteArray &zone)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(component,
                               icalproperty_new_uid(event.booking.toString().toUtf8().constData()));
    icalcomponent_add_property(component,
                               icalproperty_new_dtstamp(icalTime(event.stamp.toUTC(), true)));
    if (event.created.isValid())
        icalcomponent_add_property(component,
                                   icalproperty_new_created(icalTime(event.created.toUTC(), true)));
    if (event.changed.isValid())
        icalcomponent_add_property(
            component, icalproperty_new_lastmodified(icalTime(event.changed.toUTC(), true)));
    icalcomponent_add_property(component, icalproperty_new_sequence(event.sequence));
    const auto fields = [&](const QDateTime &utc) {
        return zone.isEmpty() ? utc.toUTC()
                              : utcToWallClock(event.timeZone, utc).value_or(utc.toUTC());
    };
    icalproperty *start = icalproperty_new_dtstart(icalTime(fields(event.start), zone.isEmpty()));
    icalproperty *end = icalproperty_new_dtend(icalTime(fields(event.end), zone.isEmpty()));
    for (icalproperty *time : {start, end}) {
        if (!zone.isEmpty())
            setTime(time, zone);
        icalcomponent_add_property(component, time);
    }
    icalcomponent_add_property(component,
                               icalproperty_new_summary(oneLine(event.summary).constData()));
    const QByteArray description = longText(event.description);
    if (!description.isEmpty())
        icalcomponent_add_property(component,
                                   icalproperty_new_description(description.constData()));
    const QByteArray location = oneLine(event.location);
    if (!location.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(location.constData()));
    const QUrl url(event.joinLink, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == "https"_L1) {
        icalcomponent_add_property(component, icalproperty_new_url(url.toEncoded().constData()));
        addConference(component, url);
    }
    icalcomponent_add_property(component, icalproperty_new_status(statusOf(event)));
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    icalcomponent_add_property(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addPeople(component, event);
    return component;
}

bool isMeeting(const CalendarEvent &event)
{
    return event.start.isValid() && event.end.isValid() && event.end > event.start &&
           !event.booking.isNull();
}

Error noMeeting()
{
    Error error(ErrorCode::InternalError);
    error.internal = u"a calendar entry without a meeting"_s;
    return error;
}

Component newCalendar(CalendarMethod method)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Office Hours//Office Hours//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(methodOf(method)));
    return calendar;
}

/// What a calendar is called, how often to ask for it, and whose clock it follows: by RFC 7986's
/// names, and by the older ones that Outlook, Apple's and Google's calendars know.
void describeFeed(icalcomponent *calendar, const QByteArray &name, const QByteArray &zone)
{
    icalcomponent_add_property(calendar, icalproperty_new_name(name.constData()));
    const icaldurationtype interval = icaldurationtype_from_int(refreshSeconds);
    icalproperty *refresh = icalproperty_new_refreshinterval(interval);
    icalproperty_add_parameter(refresh, icalparameter_new_value(ICAL_VALUE_DURATION));
    icalcomponent_add_property(calendar, refresh);
    char *every = icaldurationtype_as_ical_string_r(interval);
    const std::pair<const char *, QByteArray> older[] = {
        {"X-WR-CALNAME", name}, {"X-WR-TIMEZONE", zone}, {"X-PUBLISHED-TTL", every}};
    icalmemory_free_buffer(every);
    for (const auto &[property, value] : older) {
        icalproperty *added = icalproperty_new_x(value.constData());
        icalproperty_set_x_name(added, property);
        icalcomponent_add_property(calendar, added);
    }
}

QByteArray textOf(const Component &calendar)
{
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray document(text);
    icalmemory_free_buffer(text);
    return document;
}

} // namespace

Result<QByteArray> toICalendarFeed(const QList<CalendarEvent> &events, const QString &name,
                                   const QString &timeZone)
{
    const Component calendar = newCalendar(CalendarMethod::Publish);
    describeFeed(calendar.get(), oneLine(name),
                 isKnownZone(timeZone) ? timeZone.toUtf8() : QByteArray("UTC"));
    QDateTime first;
    QDateTime last;
    QByteArray zone = timeZone.toUtf8();
    if (timeZone == "UTC"_L1 || !isKnownZone(timeZone))
        zone.clear();
    for (const CalendarEvent &event : events) {
        if (!isMeeting(event))
            return noMeeting();
        first = first.isValid() ? std::min(first, event.start) : event.start;
        last = last.isValid() ? std::max(last, event.end) : event.end;
    }
    if (!zone.isEmpty() && first.isValid())
        icalcomponent_add_component(calendar.get(), zoneComponent(zone, first, last));
    for (const CalendarEvent &event : events) {
        const bool plain = isPlain(timeZone, event.start) && isPlain(timeZone, event.end);
        icalcomponent_add_component(
            calendar.get(), eventComponent(event, plain && !zone.isEmpty() ? zone : QByteArray()));
    }
    return textOf(calendar);
}

Result<QByteArray> toICalendar(const CalendarEvent &event)
{
    if (!isMeeting(event))
        return noMeeting();
    const bool inZone = event.timeZone != "UTC"_L1 && isKnownZone(event.timeZone) &&
                        isPlain(event.timeZone, event.start) && isPlain(event.timeZone, event.end);
    const QByteArray zone = inZone ? event.timeZone.toUtf8() : QByteArray();

    const Component calendar = newCalendar(event.method);
    if (!zone.isEmpty())
        icalcomponent_add_component(calendar.get(), zoneComponent(zone, event.start, event.end));
    icalcomponent_add_component(calendar.get(), eventComponent(event, zone));
    return textOf(calendar);
}

} // namespace oh
