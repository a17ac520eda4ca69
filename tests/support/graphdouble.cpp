// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphdouble.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oh::test {

namespace {

QDateTime inUtc(const QJsonValue &time)
{
    const QDateTime wall =
        QDateTime::fromString(time[u"dateTime"].toString().left(19), Qt::ISODate);
    const QByteArray name = time[u"timeZone"].toString().toUtf8();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name);
    const QTimeZone zone(iana.isEmpty() ? name : iana);
    return QDateTime(wall.date(), wall.time(), zone.isValid() ? zone : QTimeZone::utc()).toUTC();
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
    const auto all = events.value(calendar);
    for (const QJsonObject &event : all) {
        if (inUtc(event[u"start"]) < to && inUtc(event[u"end"]) > from)
            found.append(asUtc(event));
    }
    return pages(found, request, query);
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
