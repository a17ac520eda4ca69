// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphdouble.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::test {

namespace {

QDateTime inItsZone(const QJsonValue &time)
{
    const QDateTime wall =
        QDateTime::fromString(time[u"dateTime"].toString().left(19), Qt::ISODate);
    const QByteArray name = time[u"timeZone"].toString().toUtf8();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name);
    const QTimeZone zone(iana.isEmpty() ? name : iana);
    return {wall.date(), wall.time(), zone.isValid() ? zone : QTimeZone::utc()};
}

QDateTime inUtc(const QJsonValue &time)
{
    return inItsZone(time).toUTC();
}

/// Weekly ones, on the wall clock of their zone: the hour stays when the clocks change.
QList<QJsonObject> occurrencesOf(const QJsonObject &series, const QString &id)
{
    const QJsonObject range = series[u"recurrence"][u"range"].toObject();
    if (series[u"recurrence"][u"pattern"][u"type"].toString() != u"weekly"_s ||
        range[u"type"].toString() != u"numbered"_s)
        qFatal("the double knows no such recurrence");
    const QJsonArray cancelled = series[u"cancelledOccurrences"].toArray();
    const QDateTime first = inItsZone(series[u"start"]);
    const qint64 length = first.secsTo(inItsZone(series[u"end"]));
    QList<QJsonObject> occurrences;
    for (int week = 0; week < range[u"numberOfOccurrences"].toInt(); ++week) {
        const QDate day = first.date().addDays(7 * week);
        if (cancelled.contains(u"OID.%1.%2"_s.arg(id, day.toString(Qt::ISODate))))
            continue;
        const QDateTime start(day, first.time(), first.timeZone());
        QJsonObject occurrence = series;
        occurrence.remove(u"recurrence"_s);
        occurrence.remove(u"cancelledOccurrences"_s);
        occurrence.insert(u"type"_s, u"occurrence"_s);
        occurrence.insert(u"seriesMasterId"_s, id);
        for (const auto &[end, time] :
             {std::pair(u"start"_s, start), std::pair(u"end"_s, start.addSecs(length))})
            occurrence.insert(
                end, QJsonObject{{u"dateTime"_s, time.toString(u"yyyy-MM-ddTHH:mm:ss.0000000"_s)},
                                 {u"timeZone"_s, series[end][u"timeZone"]}});
        occurrences.append(occurrence);
    }
    return occurrences;
}

/// As `Prefer: outlook.timezone="UTC"` has it; days keep their midnights.
QJsonObject asUtc(QJsonObject event)
{
    for (const QString &end : {u"start"_s, u"end"_s}) {
        const QJsonValue time = event[end];
        const QString wall = event[u"isAllDay"].toBool()
                                 ? time[u"dateTime"].toString().left(19)
                                 : inUtc(time).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        event.insert(end,
                     QJsonObject{{u"dateTime"_s, wall + u".0000000"_s}, {u"timeZone"_s, u"UTC"_s}});
    }
    return event;
}

} // namespace

ScriptedAnswer GraphDouble::refuse(int status, const QString &reason) const
{
    return ScriptedAnswer::json(
        {{u"error"_s, QJsonObject{{u"code"_s, reason}, {u"message"_s, reason}}}}, status);
}

ScriptedAnswer GraphDouble::answer(const ScriptedRequest &request, const QStringList &path,
                                   const QUrlQuery &query)
{
    const QStringList what = path.mid(1);
    auto missing = refuse(404, u"ErrorItemNotFound"_s);
    if (path.value(0) != u"v1.0"_s || what.value(0) != u"me"_s || what.value(1) != u"calendars"_s)
        return missing;
    if (request.method == "GET" && what.size() == 2)
        return pages(calendars, request, query);
    const QString calendar = what.value(2);
    if (!events.contains(calendar))
        return missing;
    if (request.method == "GET" && what.value(3) == u"calendarView"_s)
        return view(calendar, request, query);
    if (what.value(3) != u"events"_s)
        return missing;
    if (request.method == "POST" && what.size() == 4)
        return make(calendar, request.json());
    if (request.method == "GET" && what.size() == 4 && !query.hasQueryItem(u"$filter"_s)) {
        // Single ones and series, folded.
        QJsonArray all;
        for (const QJsonObject &event : std::as_const(events[calendar])) {
            if (event[u"type"].toString() != u"exception"_s)
                all.append(told(event));
        }
        return pages(all, request, query);
    }
    if (request.method == "GET" && what.size() == 4) {
        static const QRegularExpression form(
            u"^singleValueExtendedProperties/Any\\(ep: ep/id eq '([^']+)' and ep/value eq '([^']+)'\\)$"_s);
        const auto match = form.match(query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded));
        if (!match.hasMatch())
            return refuse(400, u"ErrorInvalidUrlQueryFilter"_s);
        QJsonArray found;
        for (const QJsonObject &event : std::as_const(events[calendar])) {
            const QJsonValue property = event[u"singleValueExtendedProperties"][0];
            if (property[u"id"].toString() == match.captured(1) &&
                property[u"value"].toString() == match.captured(2))
                found.append(QJsonObject{{u"id"_s, event[u"id"]}});
        }
        return pages(found, request, query);
    }
    const QString id = what.value(4);
    if (!events[calendar].contains(id))
        return missing;
    QJsonObject &event = events[calendar][id];
    if (request.method == "DELETE") {
        events[calendar].remove(id);
        return {.status = 204, .contentType = "text/plain"};
    }
    if (request.method == "PATCH") {
        const QJsonObject change = request.json();
        if (change.contains(u"transactionId"_s))
            return refuse(400, u"ErrorInvalidPropertySet"_s);
        for (auto field = change.begin(); field != change.end(); ++field)
            event.insert(field.key(), field.value());
    }
    return ScriptedAnswer::json(asUtc(event));
}

ScriptedAnswer GraphDouble::pages(const QJsonArray &all, const ScriptedRequest &request,
                                  QUrlQuery query) const
{
    const int from = query.queryItemValue(u"$skip"_s).toInt();
    QJsonArray items;
    for (int i = from; i < all.size() && i < from + pageSize; ++i)
        items.append(all[i]);
    QJsonObject said{{u"value"_s, items}};
    if (from + pageSize < all.size()) {
        query.removeQueryItem(u"$skip"_s);
        query.addQueryItem(u"$skip"_s, QString::number(from + pageSize));
        const QString base = otherPages.isEmpty() ? server.url().toString() : otherPages;
        said.insert(u"@odata.nextLink"_s, base + QString::fromLatin1(request.path) + u'?' +
                                              query.toString(QUrl::FullyEncoded));
    }
    return ScriptedAnswer::json(said);
}

ScriptedAnswer GraphDouble::view(const QString &calendar, const ScriptedRequest &request,
                                 const QUrlQuery &query) const
{
    const auto asked = [&](const QString &name) {
        return QDateTime::fromString(query.queryItemValue(name, QUrl::FullyDecoded), Qt::ISODate);
    };
    const QDateTime from = asked(u"startDateTime"_s);
    const QDateTime to = asked(u"endDateTime"_s);
    if (!from.isValid() || !to.isValid())
        return refuse(400, u"ErrorInvalidParameter"_s);
    QJsonArray found;
    const auto all = instancesIn(calendar);
    for (const QJsonObject &event : all) {
        if (inUtc(event[u"start"]) < to && inUtc(event[u"end"]) > from)
            found.append(told(event));
    }
    return pages(found, request, query);
}

QList<QJsonObject> GraphDouble::instancesIn(const QString &calendar) const
{
    const auto all = events.value(calendar);
    QList<QJsonObject> instances;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if ((*it)[u"type"].toString() != u"seriesMaster"_s) {
            instances.append(*it);
            continue;
        }
        QList<QJsonObject> occurrences = occurrencesOf(*it, it.key());
        // Those that are another are there themselves.
        occurrences.removeIf([&](const QJsonObject &occurrence) {
            return std::any_of(all.cbegin(), all.cend(), [&](const QJsonObject &other) {
                return other[u"seriesMasterId"].toString() == it.key() &&
                       QDateTime::fromString(other[u"originalStart"].toString(), Qt::ISODate) ==
                           inUtc(occurrence[u"start"]);
            });
        });
        instances.append(occurrences);
    }
    return instances;
}

QJsonObject GraphDouble::told(const QJsonObject &event) const
{
    return answersOwnZones ? event : asUtc(event);
}

ScriptedAnswer GraphDouble::make(const QString &calendar, QJsonObject event)
{
    const QString transaction = event[u"transactionId"].toString();
    if (m_transactions.contains(transaction))
        return refuse(409, u"ErrorDuplicateTransactionId"_s);
    if (!event[u"attendees"].toArray().isEmpty())
        return refuse(400, u"NobodyShallBeInvited"_s);
    const QString id = u"AAMk-%1=="_s.arg(++m_made);
    if (!transaction.isEmpty())
        m_transactions.insert(transaction, id);
    event.insert(u"id"_s, id);
    event.insert(u"isCancelled"_s, false);
    event.insert(u"isAllDay"_s, event[u"isAllDay"].toBool());
    events[calendar].insert(id, event);
    auto said = ScriptedAnswer::json(asUtc(event), 201);
    return said;
}

} // namespace oh::test
