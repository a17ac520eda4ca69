// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/graphprovider.h"

#include "backend/calendars/busytimes.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::calendars {
namespace {

constexpr int mostGraphPages = 50;
/// Under which the key stands at the event: ours alone.
constexpr auto keyProperty = "String {7b0f5c2e-5d0a-4f0e-9d3b-3f1f4be6a6d4} Name OfficeHoursKey";

/// In UTC, and with ids that stay when an event is moved into another folder.
QList<std::pair<QByteArray, QByteArray>> graphPreferences()
{
    return {{"Prefer", R"(outlook.timezone="UTC", IdType="ImmutableId")"}};
}

QString graphCode(const JsonAnswer &answer)
{
    return answer.json[u"error"][u"code"].toString();
}

/// By Windows' name or IANA's. Events of zones that somebody put together have neither
/// ("tzone://Microsoft/Custom"): they are taken for their owner's.
QTimeZone graphZone(const QString &name, const QString &ownZone)
{
    if (name.compare(u"tzone://Microsoft/Utc"_s, Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    for (const QByteArray &id : {iana, name.toUtf8(), ownZone.toUtf8()}) {
        // Without a name it would be the machine's.
        if (const QTimeZone zone(id); !id.isEmpty() && zone.isValid())
            return zone;
    }
    return QTimeZone::utc();
}

/// Days have no zone in what is answered: they are meant in the one in which they were entered.
/// Times come in UTC, as we ask for them, and say so.
struct GraphZones
{
    QString ofDays;
    QString own;
};

QDateTime graphTime(const QJsonObject &time, bool wholeDays, const GraphZones &zones)
{
    // Seven digits of a second.
    const QDateTime wall =
        QDateTime::fromString(time[u"dateTime"].toString().left(19), Qt::ISODate);
    if (!wall.isValid())
        return {};
    if (wholeDays && wall.time() == QTime(0, 0))
        return wall.date().startOfDay(graphZone(zones.ofDays, zones.own)).toUTC();
    return QDateTime(wall.date(), wall.time(),
                     graphZone(time[u"timeZone"].toString(u"UTC"_s), zones.own))
        .toUTC();
}

QJsonObject graphTimeOf(const QDateTime &utc, const QString &zone)
{
    const QByteArray windows = QTimeZone::ianaIdToWindowsId(zone.toUtf8());
    const QTimeZone known(zone.toUtf8());
    // It takes Windows' names of zones; what has none stands there in UTC.
    if (windows.isEmpty() || !known.isValid())
        return {{u"dateTime"_s, utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                {u"timeZone"_s, u"UTC"_s}};
    return {{u"dateTime"_s, utc.toTimeZone(known).toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
            {u"timeZone"_s, QString::fromLatin1(windows)}};
}

QJsonObject graphEvent(const EventToWrite &event)
{
    return {
        {u"subject"_s, event.summary},
        {u"body"_s, QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, event.description}}},
        {u"location"_s, QJsonObject{{u"displayName"_s, event.location}}},
        {u"start"_s, graphTimeOf(event.start, event.timeZone)},
        {u"end"_s, graphTimeOf(event.end, event.timeZone)},
        {u"showAs"_s, u"busy"_s}};
}

QString graphCalendarPath(const QString &calendarId)
{
    return u"/me/calendars/"_s + pathPart(calendarId);
}

QString graphEventPath(const QString &calendarId, const QString &id)
{
    return graphCalendarPath(calendarId) + u"/events/"_s + pathPart(id);
}

/// Tentative is what nobody has answered yet, too. Who works elsewhere can meet online.
bool countsAsBusy(const QJsonObject &event)
{
    const QString shown = event[u"showAs"].toString();
    return !event[u"isCancelled"].toBool() &&
           event[u"responseStatus"][u"response"].toString() != u"declined"_s &&
           shown != u"free"_s && shown != u"tentative"_s && shown != u"workingElsewhere"_s;
}

bool graphIsGone(const JsonAnswer &answer)
{
    return answer.status == 404 || answer.status == 410;
}

} // namespace

GraphProvider::GraphProvider(const QString &baseUrl, const net::CallLimits &limits, net::Wait wait)
    : m_limits(limits), m_service(u"Microsoft Graph"_s, baseUrl, limits, std::move(wait))
{}

Error GraphProvider::failed(const JsonAnswer &answer) const
{
    const QString code = graphCode(answer);
    const QString what = u"status %1, %2"_s.arg(answer.status).arg(code.left(60));
    if (answer.status == 401)
        return m_service.failure(ErrorCode::CalendarReconnect, what);
    if (graphIsGone(answer))
        return m_service.failure(ErrorCode::NotFound, what);
    if (answer.status == 403) {
        // Less was agreed to than we need; otherwise it is that calendar.
        if (code == u"ErrorAccessDenied"_s || code == u"Authorization_RequestDenied"_s ||
            code == u"AccessDenied"_s)
            return m_service.failure(ErrorCode::CalendarReconnect, what);
        if (!code.contains(u"limit"_s, Qt::CaseInsensitive) &&
            !code.contains(u"TooMany"_s, Qt::CaseInsensitive) &&
            !code.contains(u"Throttl"_s, Qt::CaseInsensitive))
            return m_service.failure(ErrorCode::NotFound, what);
    }
    return m_service.unavailable(answer, code);
}

Result<QList<QJsonObject>> GraphProvider::pages(const QByteArray &accessToken, JsonCall first,
                                                const net::CallLimits &limits,
                                                const net::Stopping &stopping) const
{
    QList<QJsonObject> all;
    first.headers = graphPreferences();
    for (int page = 0; page < mostGraphPages; ++page) {
        const auto answer = m_service.call(accessToken, first, limits, stopping);
        if (!answer)
            return answer.error();
        if (!answer->fine())
            return failed(*answer);
        if (!answer->json[u"value"].isArray())
            return m_service.failure(ErrorCode::ServiceUnavailable, u"a list without its items"_s);
        const QJsonArray items = answer->json[u"value"].toArray();
        for (const auto &item : items)
            all.append(item.toObject());
        first.path = answer->json[u"@odata.nextLink"].toString();
        first.query.clear();
        if (first.path.isEmpty())
            return all;
        if (!first.path.startsWith(u"http"_s))
            break;
    }
    return m_service.failure(ErrorCode::ServiceUnavailable, u"the list has no end"_s);
}

Result<QList<CalendarListed>> GraphProvider::calendars(const QByteArray &accessToken,
                                                       const net::Stopping &stopping) const
{
    const auto items =
        pages(accessToken, {.path = u"/me/calendars"_s, .query = {{u"$top"_s, u"100"_s}}}, m_limits,
              stopping);
    if (!items)
        return items.error();
    QList<CalendarListed> all;
    for (const QJsonObject &item : *items) {
        const QString color = item[u"hexColor"].toString();
        all.append({.id = item[u"id"].toString(),
                    .name = item[u"name"].toString(),
                    .primary = item[u"isDefaultCalendar"].toBool(),
                    .writable = item[u"canEdit"].toBool(),
                    .color = color.startsWith(u'#') ? color : QString()});
    }
    return all;
}

Result<QList<BusyTime>> GraphProvider::busy(const QByteArray &accessToken,
                                            const QStringList &calendarIds, const QDateTime &from,
                                            const QDateTime &to, const QString &ownZone,
                                            const net::CallLimits &limits,
                                            const net::Stopping &stopping) const
{
    QList<BusyTime> times;
    qsizetype gone = 0;
    for (const QString &id : calendarIds) {
        // It unfolds series, with their exceptions. Days of another zone may begin earlier or end
        // later than they seem to.
        const auto events =
            pages(accessToken,
                  {.path = graphCalendarPath(id) + u"/calendarView"_s,
                   .query = {{u"startDateTime"_s, from.addDays(-1).toUTC().toString(Qt::ISODate)},
                             {u"endDateTime"_s, to.addDays(1).toUTC().toString(Qt::ISODate)},
                             {u"$select"_s, u"start,end,showAs,isAllDay,isCancelled,responseStatus,"
                                            "originalStartTimeZone"_s},
                             {u"$top"_s, u"250"_s}}},
                  limits, stopping);
        if (!events && events.error().code == ErrorCode::NotFound) {
            ++gone;
            continue;
        }
        if (!events)
            return events.error();
        for (const QJsonObject &event : *events) {
            if (!countsAsBusy(event))
                continue;
            const bool wholeDays = event[u"isAllDay"].toBool();
            const GraphZones zones{event[u"originalStartTimeZone"].toString(), ownZone};
            const BusyTime time{graphTime(event[u"start"].toObject(), wholeDays, zones),
                                graphTime(event[u"end"].toObject(), wholeDays, zones)};
            if (!time.start.isValid() || !time.end.isValid())
                return m_service.failure(ErrorCode::ServiceUnavailable, u"a time that is none"_s);
            if (time.start < to && time.end > from)
                times.append(time);
        }
    }
    if (gone == calendarIds.size() && gone > 0)
        return m_service.failure(ErrorCode::NotFound, u"none of the calendars is there"_s);
    return joined(times);
}

Result<std::optional<QString>> GraphProvider::find(const QByteArray &accessToken,
                                                   const QString &calendarId, const QString &key,
                                                   const net::Stopping &stopping) const
{
    QString quoted = key;
    quoted.replace(u'\'', u"''"_s);
    const QString filter =
        u"singleValueExtendedProperties/Any(ep: ep/id eq '%1' and ep/value eq '%2')"_s.arg(
            QLatin1StringView(keyProperty), quoted);
    const auto found =
        pages(accessToken,
              {.path = graphCalendarPath(calendarId) + u"/events"_s,
               .query = {{u"$filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter))},
                         {u"$select"_s, u"id"_s}}},
              m_limits, stopping);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<QString>();
    return std::optional(found->constFirst()[u"id"].toString());
}

Result<std::optional<WrittenEvent>>
GraphProvider::change(const QByteArray &accessToken, const QString &calendarId, const QString &id,
                      const EventToWrite &event, const net::Stopping &stopping) const
{
    const auto changed = m_service.call(accessToken,
                                        {.method = "PATCH",
                                         .path = graphEventPath(calendarId, id),
                                         .body = graphEvent(event),
                                         .headers = graphPreferences()},
                                        stopping);
    if (!changed)
        return changed.error();
    if (graphIsGone(*changed))
        return std::optional<WrittenEvent>();
    if (!changed->fine())
        return failed(*changed);
    return std::optional(WrittenEvent{.id = id});
}

Result<WrittenEvent> GraphProvider::write(const QByteArray &accessToken, const QString &calendarId,
                                          const std::optional<QString> &id,
                                          const EventToWrite &event,
                                          const net::Stopping &stopping) const
{
    std::optional<QString> known = id;
    // Once with the id that is known, once with what is found by our key: a run that nobody heard
    // the end of may have written it.
    for (int time = 0; time < 2; ++time) {
        if (known) {
            const auto changed = change(accessToken, calendarId, *known, event, stopping);
            if (!changed)
                return changed.error();
            if (*changed)
                return **changed;
        }
        if (time == 0) {
            const auto found = find(accessToken, calendarId, event.key, stopping);
            if (!found)
                return found.error();
            if (!*found)
                break;
            known = *found;
        }
    }
    QJsonObject fresh = graphEvent(event);
    fresh.insert(u"singleValueExtendedProperties"_s,
                 QJsonArray{QJsonObject{{u"id"_s, QLatin1StringView(keyProperty)},
                                        {u"value"_s, event.key}}});
    // Of a repeat within minutes; an event that was deleted has another.
    fresh.insert(u"transactionId"_s, id ? event.key + u"#"_s + id->right(40) : event.key);
    const auto made = m_service.call(accessToken,
                                     {.method = "POST",
                                      .path = graphCalendarPath(calendarId) + u"/events"_s,
                                      .body = fresh,
                                      .headers = graphPreferences()},
                                     stopping);
    if (!made)
        return made.error();
    if (!made->fine())
        return failed(*made);
    const QString newId = made->json[u"id"].toString();
    if (newId.isEmpty())
        return m_service.failure(ErrorCode::ServiceUnavailable, u"an event without an id"_s);
    return WrittenEvent{.id = newId};
}

Result<void> GraphProvider::remove(const QByteArray &accessToken, const QString &calendarId,
                                   const QString &id, const net::Stopping &stopping) const
{
    const auto answer = m_service.call(
        accessToken,
        {.method = "DELETE", .path = graphEventPath(calendarId, id), .headers = graphPreferences()},
        stopping);
    if (!answer)
        return answer.error();
    if (!answer->fine() && !graphIsGone(*answer))
        return failed(*answer);
    return {};
}

Result<EventState> GraphProvider::read(const QByteArray &accessToken, const QString &calendarId,
                                       const QString &id, const net::Stopping &stopping) const
{
    const auto answer = m_service.call(
        accessToken,
        {.path = graphEventPath(calendarId, id),
         .query = {{u"$select"_s, u"start,end,isAllDay,isCancelled,originalStartTimeZone"_s}},
         .headers = graphPreferences()},
        stopping);
    if (!answer)
        return answer.error();
    EventState state{.id = id};
    if (graphIsGone(*answer)) {
        state.gone = true;
        return state;
    }
    if (!answer->fine())
        return failed(*answer);
    const QJsonObject &event = answer->json;
    const bool wholeDays = event[u"isAllDay"].toBool();
    // One that was made whole days has moved, in whichever zone.
    const GraphZones zones{event[u"originalStartTimeZone"].toString(), {}};
    state.gone = event[u"isCancelled"].toBool();
    state.start = graphTime(event[u"start"].toObject(), wholeDays, zones);
    state.end = graphTime(event[u"end"].toObject(), wholeDays, zones);
    if (!state.gone && (!state.start.isValid() || !state.end.isValid()))
        return m_service.failure(ErrorCode::ServiceUnavailable, u"an event without times"_s);
    return state;
}

} // namespace oh::calendars
