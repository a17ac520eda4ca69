// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailvariables.h"

#include "backend/mail/meetingtime.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

QDateTime utc(const QJsonObject &facts, const QString &name)
{
    return QDateTime::fromString(facts[name].toString(), Qt::ISODateWithMs).toUTC();
}

QString place(const QJsonObject &facts)
{
    QString location = facts[u"location"_s].toString();
    if (!location.isEmpty())
        return location;
    return facts[u"meetingType"_s].toString() == "online"_L1 ? u"Online"_s : QString();
}

QString reasonText(const QString &reason)
{
    if (reason == "emergency"_L1)
        return u"An emergency"_s;
    if (reason == "reschedule"_L1)
        return u"Another time is needed"_s;
    return {};
}

/// "in 1 hour", "in 24 hours", "in 40 minutes": how far ahead a reminder's meeting is, as of the
/// reminder.
QString timeAhead(int minutes)
{
    if (minutes > 90)
        return u"in %1 hours"_s.arg((minutes + 30) / 60);
    if (minutes > 55)
        return u"in 1 hour"_s;
    return minutes == 1 ? u"in 1 minute"_s : u"in %1 minutes"_s.arg(minutes);
}

} // namespace

QJsonObject bookingMailVariables(const QString &templateName, const QJsonObject &facts,
                                 const MailReader &reader)
{
    const bool forMentee = reader.role == Role::Mentee;
    QJsonObject variables;
    for (const QString &name :
         {u"mentorName"_s, u"menteeName"_s, u"goal"_s, u"materials"_s, u"notes"_s})
        variables.insert(name, facts.contains(name) ? facts[name] : QJsonValue(u""_s));
    // Of an older server's mail there is no list.
    variables.insert(u"alternatives"_s, facts[u"alternatives"_s].toArray());
    variables.insert(u"changedByName"_s, facts[u"changedBy"_s].toString());
    // Of a move: the time that it is not about.
    variables.insert(u"otherWhen"_s,
                     facts.contains(u"otherStartUtc"_s)
                         ? formatMeetingTime(utc(facts, u"otherStartUtc"_s),
                                             utc(facts, u"otherEndUtc"_s), reader.timeZone)
                         : QString());
    variables.insert(u"turnMinutes"_s, facts[u"turnMinutes"_s].toInt());
    variables.insert(u"recipientName"_s, reader.name);
    variables.insert(u"forMentee"_s, forMentee);
    variables.insert(u"otherName"_s, facts[forMentee ? u"mentorName"_s : u"menteeName"_s]);
    variables.insert(u"canceledByName"_s, facts[u"canceledBy"_s].toString());
    variables.insert(u"when"_s, formatMeetingTime(utc(facts, u"startUtc"_s),
                                                  utc(facts, u"endUtc"_s), reader.timeZone));
    variables.insert(u"location"_s, place(facts));
    // A mentor who declines writes a text, whoever cancels picks a reason.
    variables.insert(u"reason"_s, templateName == "booking_declined"_L1
                                      ? facts[u"notes"_s].toString()
                                      : reasonText(facts[u"reason"_s].toString()));
    const bool over =
        templateName == "booking_declined"_L1 || templateName == "booking_canceled"_L1 ||
        templateName == "booking_expired"_L1 || templateName == "exception_expired"_L1;
    const QString details = u"officehours://bookings/"_s + facts[u"bookingId"_s].toString();
    const QUrl meet(facts[u"meetLink"_s].toString(), QUrl::StrictMode);
    const bool canJoin = meet.isValid() && meet.scheme() == "https"_L1;
    variables.insert(u"startsIn"_s, timeAhead(facts[u"minutesAhead"_s].toInt()));
    variables.insert(u"canJoin"_s, canJoin);
    variables.insert(u"detailsLink"_s, details);
    variables.insert(u"joinLink"_s, canJoin ? meet.toString(QUrl::FullyEncoded) : details);
    QString link = details;
    if (over)
        link = forMentee ? u"officehours://mentors"_s : u"officehours://bookings"_s;
    if (templateName == "waiting_list_slot"_L1)
        link = u"officehours://mentors/"_s + facts[u"mentorId"_s].toString();
    variables.insert(u"link"_s, link);
    return variables;
}

} // namespace oh
