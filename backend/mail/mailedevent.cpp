// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"

#include "backend/mail/mailwords.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

QString descriptionOf(const QJsonObject &variables, const MailWords &words)
{
    QStringList parts;
    const QString goal = variables[u"goal"].toString();
    if (!goal.isEmpty())
        parts.append(words.say(u"common.goal"_s).valueOr(QString()) + u": "_s + goal);
    QStringList materials;
    const QJsonArray list = variables[u"materials"].toArray();
    for (const auto &entry : list)
        materials.append(entry.toString());
    if (!materials.isEmpty())
        parts.append(words.say(u"common.materials"_s).valueOr(QString()) + u":\n"_s +
                     materials.join(u'\n'));
    const QString ownLink = variables[u"ownLinkNote"].toString();
    if (!ownLink.isEmpty())
        parts.append(ownLink);
    return parts.join(u"\n\n"_s);
}

} // namespace

CalendarEvent mailedEvent(const QJsonObject &facts, const QJsonObject &variables,
                          const MailReader &reader, const QString &address,
                          const MailAddress &organizer, const QDateTime &stamp)
{
    const MailWords &words = MailWords::in(reader.language);
    const QJsonObject calendar = facts[u"calendar"_s].toObject();
    const auto idIn = [](const QJsonObject &object, const QString &name) {
        return UserId::parse(object[name].toString()).value_or(UserId());
    };
    const auto timeIn = [&facts](const QString &name) {
        return QDateTime::fromString(facts[name].toString(), Qt::ISODateWithMs).toUTC();
    };
    const UserId mentor = idIn(calendar, u"mentorId"_s);
    const UserId mentee = idIn(calendar, u"menteeId"_s);
    CalendarEvent event;
    event.booking = BookingId::parse(facts[u"bookingId"_s].toString()).value_or(BookingId());
    event.sequence = calendar[u"sequence"].toInt();
    event.method = fromString<CalendarMethod>(calendar[u"method"].toString())
                       .value_or(CalendarMethod::Request);
    event.status = BookingStatus::Confirmed;
    event.start = timeIn(u"startUtc"_s);
    event.end = timeIn(u"endUtc"_s);
    event.timeZone = reader.timeZone;
    event.stamp = stamp;
    event.organizer = {organizer.name, organizer.address, {}};
    const QString otherName = variables[u"otherName"].toString();
    event.attendees = {{reader.name, address, reader.id},
                       {otherName, {}, reader.id == mentee ? mentor : mentee}};
    event.summary = words.say(u"common.eventSummary"_s, variables).valueOr(QString());
    event.description = descriptionOf(variables, words);
    event.location = variables[u"location"].toString();
    const QString meet = facts[u"meetLink"_s].toString();
    event.joinLink = meet;
    return event;
}

} // namespace oh
