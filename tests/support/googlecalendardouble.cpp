// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/googlecalendardouble.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::test {

namespace {

bool isInstant(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return form.match(text).hasMatch();
}

QDateTime instant(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

/// Its starts, without those that `EXDATE;TZID=zone:20270308T090000` takes out. On the wall clock
/// of the series' zone: the hour stays when the clocks change.
QList<QDateTime> startsOf(const QJsonObject &series)
{
    static const QRegularExpression rule(u"^RRULE:FREQ=WEEKLY;COUNT=(\\d+)$"_s);
    static const QRegularExpression except(u"^EXDATE;TZID=([^:]+):(\\d{8}T\\d{6})$"_s);
    const QTimeZone zone(series[u"start"][u"timeZone"].toString().toUtf8());
    const QDateTime first = instant(series[u"start"][u"dateTime"]).toTimeZone(zone);
    QList<QDateTime> starts;
    QList<QDateTime> excepted;
    const QJsonArray lines = series[u"recurrence"].toArray();
    for (const auto &line : lines) {
        const QString text = line.toString();
        if (const auto found = rule.match(text); found.hasMatch()) {
            for (int week = 0; week < found.captured(1).toInt(); ++week)
                starts.append(QDateTime(first.date().addDays(7 * week), first.time(), zone));
        } else if (const auto taken = except.match(text); taken.hasMatch()) {
            QDateTime wall = QDateTime::fromString(taken.captured(2), u"yyyyMMddTHHmmss"_s);
            wall.setTimeZone(QTimeZone(taken.captured(1).toUtf8()));
            excepted.append(wall);
        } else {
            qFatal("the double knows no such recurrence");
        }
    }
    starts.removeIf([&](const QDateTime &start) { return excepted.contains(start); });
    return starts;
}

} // namespace

ScriptedAnswer GoogleCalendarDouble::refuse(int status, const QString &reason) const
{
    return ScriptedAnswer::json(
        {{u"error"_s, QJsonObject{{u"code"_s, status},
                                  {u"message"_s, reason},
                                  {u"errors"_s, QJsonArray{QJsonObject{{u"domain"_s, u"global"_s},
                                                                       {u"reason"_s, reason},
                                                                       {u"message"_s, reason}}}}}}},
        status);
}

ScriptedAnswer GoogleCalendarDouble::answer(const ScriptedRequest &request, const QStringList &path,
                                            const QUrlQuery &query)
{
    const QStringList what = path.mid(2);
    if (path.value(0) != u"calendar"_s || path.value(1) != u"v3"_s)
        return refuse(404, u"notFound"_s);
    if (request.method == "GET" && what == QStringList{u"users"_s, u"me"_s, u"calendarList"_s})
        return list(query);
    if (request.method == "POST" && what == QStringList{u"freeBusy"_s})
        return freeBusy(request.json());
    const QString calendar = what.value(1);
    if (what.value(0) != u"calendars"_s || what.value(2) != u"events"_s ||
        (!events.contains(calendar)))
        return refuse(404, u"notFound"_s);
    if (request.method == "GET" && what.size() == 3)
        return eventList(calendar);
    if (request.method == "POST" && what.size() == 3) {
        static const QRegularExpression idForm(u"^[a-v0-9]{5,1024}$"_s);
        const QJsonObject wanted = request.json();
        QString id = wanted[u"id"].toString();
        if (id.isEmpty())
            id = u"made%1"_s.arg(events[calendar].size());
        if (!idForm.match(id).hasMatch())
            return refuse(400, u"invalid"_s);
        if (events[calendar].contains(id))
            return refuse(409, u"duplicate"_s);
        return store(calendar, {{u"id"_s, id}, {u"status"_s, u"confirmed"_s}}, wanted, query);
    }
    const QString id = what.value(3);
    if (what.size() != 4 || !events[calendar].contains(id))
        return refuse(404, u"notFound"_s);
    if (request.method == "PATCH")
        return store(calendar, events[calendar][id], request.json(), query);
    if (request.method == "GET")
        return one(calendar, id);
    if (request.method == "DELETE") {
        if (events[calendar][id][u"status"].toString() == u"cancelled"_s)
            return refuse(410, u"deleted"_s);
        events[calendar][id].insert(u"status"_s, u"cancelled"_s);
        return {.status = 204, .contentType = "text/plain"};
    }
    return refuse(404, u"notFound"_s);
}

ScriptedAnswer GoogleCalendarDouble::list(const QUrlQuery &query) const
{
    const int from = query.queryItemValue(u"pageToken"_s).toInt();
    QJsonArray items;
    for (int i = from; i < calendars.size() && i < from + pageSize; ++i)
        items.append(calendars[i]);
    QJsonObject said{{u"kind"_s, u"calendar#calendarList"_s}, {u"items"_s, items}};
    if (from + pageSize < calendars.size())
        said.insert(u"nextPageToken"_s, QString::number(from + pageSize));
    return ScriptedAnswer::json(said);
}

/// As without `singleEvents`: series stay folded.
ScriptedAnswer GoogleCalendarDouble::eventList(const QString &calendar) const
{
    QJsonArray items;
    const auto all = events.value(calendar);
    for (const QJsonObject &event : all) {
        if (event[u"status"].toString() != u"cancelled"_s || event.contains(u"recurringEventId"_s))
            items.append(event);
    }
    return ScriptedAnswer::json({{u"kind"_s, u"calendar#events"_s}, {u"items"_s, items}});
}

QList<QJsonObject> GoogleCalendarDouble::instancesIn(const QString &calendar) const
{
    const auto all = events.value(calendar);
    QList<QJsonObject> instances;
    for (const QJsonObject &event : all) {
        if (!event.contains(u"recurrence"_s)) {
            instances.append(event);
            continue;
        }
        const QDateTime first = instant(event[u"start"][u"dateTime"]);
        const qint64 length = first.secsTo(instant(event[u"end"][u"dateTime"]));
        const auto starts = startsOf(event);
        for (const QDateTime &start : starts) {
            const bool isAnother = std::any_of(all.cbegin(), all.cend(), [&](const auto &other) {
                return other[u"recurringEventId"] == event[u"id"] &&
                       instant(other[u"originalStartTime"][u"dateTime"]) == start;
            });
            if (isAnother)
                continue;
            QJsonObject instance = event;
            instance.remove(u"recurrence"_s);
            instance.insert(u"start"_s,
                            QJsonObject{{u"dateTime"_s, start.toUTC().toString(Qt::ISODate)}});
            instance.insert(
                u"end"_s,
                QJsonObject{{u"dateTime"_s, start.addSecs(length).toUTC().toString(Qt::ISODate)}});
            instances.append(instance);
        }
    }
    return instances;
}

/// Either end of an event; of whole days it is a date, the last one not included.
QDateTime GoogleCalendarDouble::endOf(const QJsonValue &time) const
{
    const QDate day = QDate::fromString(time[u"date"].toString(), Qt::ISODate);
    return day.isValid() ? day.startOfDay(QTimeZone(timeZone)).toUTC() : instant(time[u"dateTime"]);
}

ScriptedAnswer GoogleCalendarDouble::freeBusy(const QJsonObject &asked) const
{
    if (!isInstant(asked[u"timeMin"].toString()) || !isInstant(asked[u"timeMax"].toString()))
        return refuse(400, u"badRequest"_s);
    QJsonObject told;
    const QJsonArray items = asked[u"items"].toArray();
    for (const auto &item : items) {
        const QString id = item[u"id"].toString();
        if (!events.contains(id)) {
            told.insert(id, QJsonObject{{u"errors"_s,
                                         QJsonArray{QJsonObject{{u"domain"_s, u"global"_s},
                                                                {u"reason"_s, u"notFound"_s}}}},
                                        {u"busy"_s, QJsonArray()}});
            continue;
        }
        QJsonArray times = busy.value(id);
        const auto own = instancesIn(id);
        for (const QJsonObject &event : own) {
            const QDateTime start = endOf(event[u"start"]);
            const QDateTime end = endOf(event[u"end"]);
            if (event[u"status"].toString() != u"cancelled"_s &&
                event[u"transparency"].toString() != u"transparent"_s &&
                start < instant(asked[u"timeMax"]) && end > instant(asked[u"timeMin"]))
                times.append(QJsonObject{{u"start"_s, start.toString(Qt::ISODate)},
                                         {u"end"_s, end.toString(Qt::ISODate)}});
        }
        told.insert(id, QJsonObject{{u"busy"_s, times}});
    }
    return ScriptedAnswer::json({{u"kind"_s, u"calendar#freeBusy"_s}, {u"calendars"_s, told}});
}

ScriptedAnswer GoogleCalendarDouble::store(const QString &calendar, QJsonObject event,
                                           const QJsonObject &change, const QUrlQuery &query)
{
    const bool conferences = query.queryItemValue(u"conferenceDataVersion"_s) == u"1"_s;
    for (auto field = change.begin(); field != change.end(); ++field) {
        if (field.key() == u"conferenceData"_s) {
            const QJsonObject asked = field.value()[u"createRequest"].toObject();
            if (!conferences)
                continue;
            if (asked.isEmpty()) {
                event.remove(u"conferenceData"_s);
                event.remove(u"hangoutLink"_s);
            } else if (asked[u"requestId"] !=
                       event[u"conferenceData"][u"createRequest"][u"requestId"]) {
                QJsonObject request = asked;
                request.insert(u"status"_s, QJsonObject{{u"statusCode"_s, u"pending"_s}});
                event.insert(u"conferenceData"_s, QJsonObject{{u"createRequest"_s, request}});
                event.insert(u"meetIn"_s, meetTakes);
            }
            continue;
        }
        event.insert(field.key(), field.value());
    }
    if (endOf(event[u"end"]) <= endOf(event[u"start"]))
        return refuse(400, u"timeRangeEmpty"_s);
    const QString id = event[u"id"].toString();
    events[calendar].insert(id, event);
    return one(calendar, id);
}

ScriptedAnswer GoogleCalendarDouble::one(const QString &calendar, const QString &id)
{
    QJsonObject &event = events[calendar][id];
    QJsonObject conference = event[u"conferenceData"].toObject();
    QJsonObject request = conference[u"createRequest"].toObject();
    if (request[u"status"][u"statusCode"].toString() == u"pending"_s) {
        const int left = event[u"meetIn"].toInt();
        event.insert(u"meetIn"_s, left - 1);
        if (left <= 0) {
            const QString link = u"https://meet.google.com/"_s + id.left(10);
            request.insert(u"status"_s, QJsonObject{{u"statusCode"_s, u"success"_s}});
            conference.insert(u"createRequest"_s, request);
            conference.insert(
                u"entryPoints"_s,
                QJsonArray{QJsonObject{{u"entryPointType"_s, u"phone"_s},
                                       {u"uri"_s, u"tel:+1-512-555-0199"_s}},
                           QJsonObject{{u"entryPointType"_s, u"video"_s}, {u"uri"_s, link}}});
            event.insert(u"conferenceData"_s, conference);
            event.insert(u"hangoutLink"_s, link);
        }
    }
    QJsonObject said = event;
    said.remove(u"meetIn"_s);
    return ScriptedAnswer::json(said);
}

} // namespace oh::test
