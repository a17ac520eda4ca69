// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/googleprovider.h"

#include "backend/calendars/busytimes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::calendars {
namespace {

/// A list that has more pages than that is none.
constexpr int mostGooglePages = 20;
/// An id stays taken when its event was deleted for good; then there is another one.
constexpr int mostGoogleIds = 3;

/// The letters that Google takes in an event's id: those of base32hex.
QString googleEventId(const QString &key, int which)
{
    const QString text = which == 0 ? key : key + u'#' + QString::number(which);
    return u"oh"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString googleReason(const JsonAnswer &answer)
{
    const QJsonObject error = answer.json[u"error"].toObject();
    const QJsonArray errors = error[u"errors"].toArray();
    const QString reason =
        errors.isEmpty() ? QString() : errors[0].toObject()[u"reason"].toString();
    return reason.isEmpty() ? error[u"status"].toString() : reason;
}

QDateTime googleTime(const QJsonObject &time)
{
    const QTimeZone zone(time[u"timeZone"].toString(u"UTC"_s).toUtf8());
    // Somebody made it an event of whole days.
    if (const QDate day = QDate::fromString(time[u"date"].toString(), Qt::ISODate); day.isValid())
        return day.startOfDay(zone.isValid() ? zone : QTimeZone::utc()).toUTC();
    QDateTime at = QDateTime::fromString(time[u"dateTime"].toString(), Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime && zone.isValid())
        at.setTimeZone(zone);
    return at.toUTC();
}

QJsonObject googleTimeOf(const QDateTime &utc, const QString &zone)
{
    return {{u"dateTime"_s, utc.toUTC().toString(Qt::ISODate)}, {u"timeZone"_s, zone}};
}

QJsonObject googleEvent(const EventToWrite &event)
{
    QJsonArray attendees;
    for (const EventAttendee &attendee : event.attendees)
        attendees.append(QJsonObject{{u"email"_s, attendee.email},
                                     {u"displayName"_s, attendee.name},
                                     {u"responseStatus"_s, u"accepted"_s}});
    QJsonObject out{{u"summary"_s, event.summary},
                    {u"description"_s, event.description},
                    {u"location"_s, event.location},
                    {u"start"_s, googleTimeOf(event.start, event.timeZone)},
                    {u"end"_s, googleTimeOf(event.end, event.timeZone)},
                    {u"attendees"_s, attendees},
                    // One that its owner deleted comes back.
                    {u"status"_s, u"confirmed"_s},
                    {u"transparency"_s, u"opaque"_s},
                    {u"extendedProperties"_s,
                     QJsonObject{{u"private"_s, QJsonObject{{u"officeHoursKey"_s, event.key}}}}},
                    {u"conferenceData"_s, QJsonValue()}};
    if (event.wantsMeet) {
        // The same request is heeded once.
        out[u"conferenceData"_s] = QJsonObject{
            {u"createRequest"_s, QJsonObject{{u"requestId"_s, googleEventId(event.key, 0)},
                                             {u"conferenceSolutionKey"_s,
                                              QJsonObject{{u"type"_s, u"hangoutsMeet"_s}}}}}};
    }
    return out;
}

QString meetLinkOf(const QJsonObject &event)
{
    const QJsonArray entries = event[u"conferenceData"][u"entryPoints"].toArray();
    for (const auto &entry : entries) {
        if (entry[u"entryPointType"].toString() == u"video"_s)
            return entry[u"uri"].toString();
    }
    return event[u"hangoutLink"].toString();
}

bool meetIsPending(const QJsonObject &event)
{
    return event[u"conferenceData"][u"createRequest"][u"status"][u"statusCode"].toString() ==
           u"pending"_s;
}

QUrlQuery quietly()
{
    return {{u"conferenceDataVersion"_s, u"1"_s}, {u"sendUpdates"_s, u"none"_s}};
}

QString eventsPath(const QString &calendarId)
{
    return u"/calendars/"_s + pathPart(calendarId) + u"/events"_s;
}

QString eventPath(const QString &calendarId, const QString &id)
{
    return eventsPath(calendarId) + u'/' + pathPart(id);
}

bool isGone(const JsonAnswer &answer)
{
    return answer.status == 404 || answer.status == 410;
}

} // namespace

GoogleProvider::GoogleProvider(const QString &baseUrl, const net::CallLimits &limits,
                               net::Wait wait)
    : m_service(u"Google Calendar"_s, baseUrl, limits, std::move(wait))
{}

Error GoogleProvider::failed(const JsonAnswer &answer) const
{
    const QString reason = googleReason(answer);
    // Only short words of theirs get into logs, no sentence that may name somebody.
    const QString what = u"status %1, %2"_s.arg(answer.status).arg(reason.left(60));
    if (answer.status == 401)
        return m_service.failure(ErrorCode::CalendarReconnect, what);
    if (isGone(answer))
        return m_service.failure(ErrorCode::NotFound, what);
    if (answer.status == 403) {
        // Less was agreed to than we need.
        if (reason == u"insufficientPermissions"_s || reason == u"PERMISSION_DENIED"_s)
            return m_service.failure(ErrorCode::CalendarReconnect, what);
        // Their calendar, but not theirs to read or to write to.
        if (reason == u"forbidden"_s || reason == u"requiredAccessLevel"_s ||
            reason == u"forbiddenForNonOrganizer"_s)
            return m_service.failure(ErrorCode::NotFound, what);
    }
    // A limit of calls, or the programme's own set-up: it may go better later.
    return m_service.unavailable(answer, reason);
}

Result<QList<CalendarListed>> GoogleProvider::calendars(const QByteArray &accessToken,
                                                        const net::Stopping &stopping) const
{
    QList<CalendarListed> all;
    QString page;
    for (int i = 0; i < mostGooglePages; ++i) {
        QUrlQuery query{{u"maxResults"_s, u"250"_s}};
        if (!page.isEmpty())
            query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
        const auto answer = m_service.call(
            accessToken, {.path = u"/users/me/calendarList"_s, .query = query}, stopping);
        if (!answer)
            return answer.error();
        if (!answer->fine())
            return failed(*answer);
        const QJsonArray items = answer->json[u"items"].toArray();
        for (const auto &item : items) {
            const QString id = item[u"id"].toString();
            if (id.isEmpty() || item[u"deleted"].toBool())
                continue;
            const QString role = item[u"accessRole"].toString();
            const QString own = item[u"summaryOverride"].toString();
            all.append({.id = id,
                        .name = own.isEmpty() ? item[u"summary"].toString() : own,
                        .primary = item[u"primary"].toBool(),
                        .writable = role == u"owner"_s || role == u"writer"_s,
                        .color = item[u"backgroundColor"].toString()});
        }
        page = answer->json[u"nextPageToken"].toString();
        if (page.isEmpty())
            return all;
    }
    return m_service.failure(ErrorCode::ServiceUnavailable, u"the list has no end"_s);
}

Result<QList<BusyTime>> GoogleProvider::busy(const QByteArray &accessToken,
                                             const QStringList &calendarIds, const QDateTime &from,
                                             const QDateTime &to, const QString &,
                                             const net::CallLimits &limits,
                                             const net::Stopping &stopping) const
{
    if (calendarIds.isEmpty())
        return QList<BusyTime>();
    QJsonArray items;
    for (const QString &id : calendarIds)
        items.append(QJsonObject{{u"id"_s, id}});
    const auto answer = m_service.call(accessToken,
                                       {.method = "POST",
                                        .path = u"/freeBusy"_s,
                                        .body = {{u"timeMin"_s, from.toUTC().toString(Qt::ISODate)},
                                                 {u"timeMax"_s, to.toUTC().toString(Qt::ISODate)},
                                                 {u"items"_s, items}}},
                                       limits, stopping);
    if (!answer)
        return answer.error();
    if (!answer->fine())
        return failed(*answer);
    const QJsonObject told = answer->json[u"calendars"].toObject();
    QList<BusyTime> times;
    int gone = 0;
    for (const QString &id : calendarIds) {
        const QJsonObject calendar = told[id].toObject();
        const QJsonArray errors = calendar[u"errors"].toArray();
        if (!errors.isEmpty() && errors[0][u"reason"].toString() == u"notFound"_s) {
            ++gone;
            continue;
        }
        // What isn't known is not free.
        if (!errors.isEmpty() || !calendar[u"busy"].isArray())
            return m_service.failure(ErrorCode::ServiceUnavailable,
                                     u"a calendar without busy times"_s);
        const QJsonArray busy = calendar[u"busy"].toArray();
        for (const auto &one : busy) {
            const QDateTime start =
                QDateTime::fromString(one[u"start"].toString(), Qt::ISODateWithMs).toUTC();
            const QDateTime end =
                QDateTime::fromString(one[u"end"].toString(), Qt::ISODateWithMs).toUTC();
            if (!start.isValid() || !end.isValid())
                return m_service.failure(ErrorCode::ServiceUnavailable, u"a time that is none"_s);
            times.append({start, end});
        }
    }
    if (gone == calendarIds.size())
        return m_service.failure(ErrorCode::NotFound, u"none of the calendars is there"_s);
    return joined(times);
}

Result<WrittenEvent> GoogleProvider::write(const QByteArray &accessToken, const QString &calendarId,
                                           const std::optional<QString> &id,
                                           const EventToWrite &event,
                                           const net::Stopping &stopping) const
{
    const QJsonObject body = googleEvent(event);
    const auto change = [&](const QString &which) {
        return m_service.call(accessToken,
                              {.method = "PATCH",
                               .path = eventPath(calendarId, which),
                               .query = quietly(),
                               .body = body},
                              stopping);
    };
    const auto written = [](const JsonAnswer &answer) {
        return WrittenEvent{answer.json[u"id"].toString(), meetLinkOf(answer.json),
                            meetIsPending(answer.json)};
    };
    if (id) {
        const auto changed = change(*id);
        if (!changed)
            return changed.error();
        if (changed->fine())
            return written(*changed);
        if (!isGone(*changed))
            return failed(*changed);
    }
    for (int which = 0; which < mostGoogleIds; ++which) {
        QJsonObject fresh = body;
        const QString own = googleEventId(event.key, which);
        fresh.insert(u"id"_s, own);
        const auto made = m_service.call(
            accessToken,
            {.method = "POST", .path = eventsPath(calendarId), .query = quietly(), .body = fresh},
            stopping);
        if (!made)
            return made.error();
        if (made->fine())
            return written(*made);
        if (made->status != 409)
            return failed(*made);
        // It was written before, by a run that nobody heard the end of, or deleted since.
        const auto changed = change(own);
        if (!changed)
            return changed.error();
        if (changed->fine())
            return written(*changed);
        if (!isGone(*changed))
            return failed(*changed);
    }
    return m_service.failure(ErrorCode::ServiceUnavailable, u"no id is free for the event"_s);
}

Result<void> GoogleProvider::remove(const QByteArray &accessToken, const QString &calendarId,
                                    const QString &id, const net::Stopping &stopping) const
{
    const auto answer = m_service.call(accessToken,
                                       {.method = "DELETE",
                                        .path = eventPath(calendarId, id),
                                        .query = {{u"sendUpdates"_s, u"none"_s}}},
                                       stopping);
    if (!answer)
        return answer.error();
    if (!answer->fine() && !isGone(*answer))
        return failed(*answer);
    return {};
}

Result<EventState> GoogleProvider::read(const QByteArray &accessToken, const QString &calendarId,
                                        const QString &id, const net::Stopping &stopping) const
{
    const auto answer = m_service.call(accessToken, {.path = eventPath(calendarId, id)}, stopping);
    if (!answer)
        return answer.error();
    EventState state{.id = id};
    if (isGone(*answer)) {
        state.gone = true;
        return state;
    }
    if (!answer->fine())
        return failed(*answer);
    const QJsonObject &event = answer->json;
    state.gone = event[u"status"].toString() == u"cancelled"_s;
    state.start = googleTime(event[u"start"].toObject());
    state.end = googleTime(event[u"end"].toObject());
    state.meetLink = meetLinkOf(event);
    state.meetPending = meetIsPending(event);
    if (!state.gone && (!state.start.isValid() || !state.end.isValid()))
        return m_service.failure(ErrorCode::ServiceUnavailable, u"an event without times"_s);
    return state;
}

} // namespace oh::calendars
