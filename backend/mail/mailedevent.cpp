// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailedevent.h"

#include "backend/mail/mailwords.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

/// Programs show the times of an entry on their own clock; here is the moment that can't be taken
/// for another, whatever they make of the zone (FR39).
QString startInUtc(const QDateTime &start, const MailWords &words)
{
    const QString moment = start.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    return words.say(u"common.eventStart"_s, {{u"utcStart"_s, moment}}).valueOr(QString());
}

/// Some calendars leave out whoever takes part without a mail address. Those aren't given to
/// anybody, so the names stand in the text as well.
QString peopleOf(const QJsonObject &facts, const MailWords &words)
{
    const QJsonObject names{{u"mentorName"_s, facts[u"mentorName"_s]},
                            {u"menteeName"_s, facts[u"menteeName"_s]}};
    return words.say(u"common.eventPeople"_s, names).valueOr(QString());
}

QString descriptionOf(const CalendarEvent &event, const QJsonObject &facts,
                      const QJsonObject &variables, const MailWords &words)
{
    // First what is short: long texts are cut at their end.
    QStringList parts{peopleOf(facts, words), startInUtc(event.start, words)};
    parts.removeAll(QString());
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
    // Mails go out with a change; who knows better says so.
    event.changed = stamp;
    event.organizer = {organizer.name, organizer.address, {}};
    const QString otherName = variables[u"otherName"].toString();
    event.attendees = {{reader.name, address, reader.id},
                       {otherName, {}, reader.id == mentee ? mentor : mentee}};
    event.summary = words.say(u"common.eventSummary"_s, variables).valueOr(QString());
    event.description = descriptionOf(event, facts, variables, words);
    event.location = variables[u"location"].toString();
    event.joinLink = mailedJoinLink(facts);
    return event;
}

} // namespace oh
