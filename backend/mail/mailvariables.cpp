// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailvariables.h"

#include "backend/mail/mailwords.h"
#include "backend/mail/meetingtime.h"
#include "models/domain/bookingrules.h"
#include "models/domain/calendarlink.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr auto bookingPage = "officehours://bookings/"_L1;
constexpr auto bookingsPage = "officehours://bookings"_L1;
constexpr auto mentorsPage = "officehours://mentors"_L1;
constexpr auto profilePage = "officehours://profile"_L1;
constexpr auto exportsPage = "officehours://exports"_L1;
constexpr auto queuesPage = "officehours://queues"_L1;

/// Of a field in a link: mail programs and browsers cut off what is longer than a few thousand.

QDateTime utcOf(const QJsonObject &facts, const QString &name)
{
    return QDateTime::fromString(facts[name].toString(), Qt::ISODateWithMs).toUTC();
}

QString sentence(const MailWords &words, const QString &key)
{
    return words.say(key).valueOr(QString());
}

/// Of a meeting that both agreed on, or are about to: who reads it will want to get there.
bool isOfMeetingAhead(const QString &templateName)
{
    static const QSet<QString> names{u"booking_requested"_s, u"booking_request_sent"_s,
                                     u"booking_confirmed"_s, u"booking_rescheduled"_s,
                                     u"booking_changed"_s,   u"booking_reminder"_s,
                                     u"mentor_changed"_s};
    return names.contains(templateName);
}

QString placeOf(const QJsonObject &facts, const MailWords &words)
{
    QString location = facts[u"location"_s].toString();
    if (!location.isEmpty())
        return location;
    return facts[u"meetingType"_s].toString() == "online"_L1 ? sentence(words, u"common.online"_s)
                                                             : QString();
}

/// What a mail or an event says of the way into an online meeting that is ahead: the link, or that
/// its people make one of their own (FR28).
QString ownLinkOf(const QString &templateName, const QJsonObject &facts, const MailWords &words)
{
    const auto type = fromString<MeetingType>(facts[u"meetingType"_s].toString());
    const bool needed = type && isOfMeetingAhead(templateName) &&
                        needsOwnMeetingLink(*type, facts[u"meetLink"_s].toString(),
                                            facts[u"location"_s].toString());
    return needed ? sentence(words, u"common.ownLink"_s) : QString();
}

QString reasonOf(const QJsonObject &facts, const MailWords &words)
{
    const QString reason = facts[u"reason"_s].toString();
    if (reason == "emergency"_L1)
        return sentence(words, u"common.emergency"_s);
    if (reason == "reschedule"_L1)
        return sentence(words, u"common.otherTime"_s);
    return {};
}

/// "in 1 hour", "in 24 hours", "in 40 minutes": how far ahead a reminder's meeting is, as of the
/// reminder.
QString timeAhead(int minutes, const MailWords &words)
{
    if (minutes > 90)
        return words.count(u"common.inHours"_s, (minutes + 30) / 60);
    if (minutes > 55)
        return words.count(u"common.inHours"_s, 1);
    return words.count(u"common.inMinutes"_s, minutes);
}

QString meetingTime(const QJsonObject &facts, const QString &start, const QString &end,
                    const QString &zone, const MailWords &words)
{
    const QDateTime from = utcOf(facts, start);
    const QDateTime to = utcOf(facts, end);
    return from.isValid() && to.isValid() ? formatMeetingTime(from, to, zone, words.locale())
                                          : QString();
}

QString googleCalendarLink(const QJsonObject &facts, const QJsonObject &variables,
                           const QString &zone, const MailWords &words)
{
    return googleCalendarUrl({words.say(u"common.eventSummary"_s, variables).valueOr(QString()),
                              utcOf(facts, u"startUtc"_s),
                              utcOf(facts, u"endUtc"_s),
                              zone,
                              variables[u"location"_s].toString(),
                              {variables[u"goal"_s].toString(), variables[u"wayIn"_s].toString()}});
}

/// Nothing when both see the same clock.
QString otherTime(const QJsonObject &facts, const MailReader &reader, const MailWords &words)
{
    const QTimeZone mine(reader.timeZone.toUtf8());
    const QTimeZone theirs(reader.otherTimeZone.toUtf8());
    const QDateTime start = utcOf(facts, u"startUtc"_s);
    if (!start.isValid() || !mine.isValid() || !theirs.isValid() ||
        mine.offsetFromUtc(start) == theirs.offsetFromUtc(start))
        return {};
    return meetingTime(facts, u"startUtc"_s, u"endUtc"_s, reader.otherTimeZone, words);
}

/// One of a few known words in the reader's language; unknown ones as they are.
QString term(const QJsonObject &facts, const QString &name, const MailWords &words)
{
    const QString value = facts[name].toString();
    const QString key = u"common."_s + value;
    return words.has(key) ? sentence(words, key) : value;
}

/// Where the mail's button leads.
QString linkOf(const QString &templateName, const QJsonObject &facts, bool forMentee)
{
    QString mentor = mentorsPage + u'/' + facts[u"mentorId"_s].toString();
    if (templateName == "waiting_list_slot"_L1 || templateName == "exception_approved"_L1 ||
        templateName == "mentor_reach_out"_L1)
        return mentor;
    if (templateName.startsWith("exception_requested"_L1) ||
        templateName.startsWith("tag_requested"_L1))
        return queuesPage + u'/' + facts[u"requestId"_s].toString();
    if (templateName.startsWith("export_"_L1))
        return exportsPage;
    if (templateName.startsWith("tag_"_L1) || templateName == "data_export_ready"_L1 ||
        templateName == "tier_changed"_L1 || templateName == "calendar_disconnected"_L1)
        return profilePage;
    if (templateName == "welcome"_L1)
        return u"officehours://sign-in"_s;
    const bool over =
        templateName == "booking_declined"_L1 || templateName == "booking_canceled"_L1 ||
        templateName == "booking_expired"_L1 || templateName == "exception_expired"_L1 ||
        templateName == "exception_denied"_L1;
    if (over)
        return forMentee ? mentorsPage : bookingsPage;
    if (!facts.contains(u"bookingId"_s))
        return bookingsPage;
    return bookingPage + facts[u"bookingId"_s].toString();
}

} // namespace

QJsonObject mailVariables(const QString &templateName, const QJsonObject &facts,
                          const MailReader &reader)
{
    const MailWords &words = MailWords::in(reader.language);
    const bool forMentee = reader.role == Role::Mentee;
    QJsonObject variables;
    for (const QString &name :
         {u"mentorName"_s, u"menteeName"_s, u"goal"_s, u"notes"_s, u"calendarName"_s, u"tag"_s,
          u"requesterName"_s, u"expertise"_s, u"personName"_s, u"formerMentorName"_s})
        variables.insert(name, facts[name].toString());
    // Of an older server's mail there is no list.
    variables.insert(u"alternatives"_s, facts[u"alternatives"_s].toArray());
    variables.insert(u"materials"_s, facts[u"materials"_s].toArray());
    // Whoever acts without being a party of the meeting does so for the programme.
    const QString coordinator = sentence(words, u"common.coordinator"_s);
    for (const auto &[variable, fact] : {std::pair(u"changedByName"_s, u"changedBy"_s),
                                         std::pair(u"canceledByName"_s, u"canceledBy"_s)}) {
        const QString name = facts[fact].toString();
        variables.insert(variable, name.isEmpty() ? coordinator : name);
    }
    variables.insert(u"byReader"_s,
                     !reader.id.isNull() && facts[u"actorId"_s].toString() == reader.id.toString());
    variables.insert(u"hasInvitation"_s, facts.contains(u"calendar"_s));
    variables.insert(u"recipientName"_s, reader.name);
    variables.insert(u"forMentee"_s, forMentee);
    variables.insert(u"forMentor"_s, reader.role == Role::Mentor);
    variables.insert(u"forCoordinator"_s, reader.role == Role::Coordinator);
    variables.insert(u"otherName"_s,
                     facts[forMentee ? u"mentorName"_s : u"menteeName"_s].toString());
    variables.insert(u"turnMinutes"_s, facts[u"turnMinutes"_s].toInt());

    const QString when = meetingTime(facts, u"startUtc"_s, u"endUtc"_s, reader.timeZone, words);
    variables.insert(u"when"_s, when.isEmpty() ? formatMoment(utcOf(facts, u"atUtc"_s),
                                                              reader.timeZone, words.locale())
                                               : when);
    variables.insert(u"whenOther"_s, otherTime(facts, reader, words));
    // Of a move: the time that it is not about.
    variables.insert(u"otherWhen"_s, meetingTime(facts, u"otherStartUtc"_s, u"otherEndUtc"_s,
                                                 reader.timeZone, words));
    for (const auto &[variable, fact] :
         {std::pair(u"untilDate"_s, u"untilUtc"_s), std::pair(u"requestedOn"_s, u"requestedUtc"_s)})
        variables.insert(variable, formatDay(utcOf(facts, fact), reader.timeZone, words.locale()));
    for (const auto &[variable, fact] : {std::pair(u"decidedWhen"_s, u"decidedUtc"_s),
                                         std::pair(u"canceledWhen"_s, u"canceledUtc"_s)})
        variables.insert(variable,
                         formatMoment(utcOf(facts, fact), reader.timeZone, words.locale()));
    variables.insert(u"meetings"_s, facts[u"meetings"_s].toInt());
    variables.insert(u"hasMeetings"_s, facts[u"meetings"_s].toInt() > 0);
    variables.insert(u"location"_s, placeOf(facts, words));
    // Whoever cancels picks a reason; where somebody decides they write one.
    const bool picked = templateName == "booking_canceled"_L1;
    const QString written =
        facts[templateName == "booking_declined"_L1 ? u"notes"_s : u"reason"_s].toString();
    variables.insert(u"reason"_s, picked ? reasonOf(facts, words) : written);
    for (const QString &name : {u"tier"_s, u"oldTier"_s, u"menteeTier"_s, u"mentorTier"_s,
                                u"category"_s, u"exportKind"_s})
        variables.insert(name, term(facts, name, words));
    variables.insert(u"tierRaised"_s, facts[u"tierRaised"_s].toBool());
    variables.insert(u"hasException"_s, facts[u"hasException"_s].toBool());

    const QString details = bookingPage + facts[u"bookingId"_s].toString();
    const QUrl meet(facts[u"meetLink"_s].toString(), QUrl::StrictMode);
    const bool canJoin = meet.isValid() && meet.scheme() == "https"_L1;
    variables.insert(u"startsIn"_s, timeAhead(facts[u"minutesAhead"_s].toInt(), words));
    variables.insert(u"canJoin"_s, canJoin);
    variables.insert(u"detailsLink"_s, details);
    const QString ownLink = ownLinkOf(templateName, facts, words);
    variables.insert(u"ownLinkNote"_s, ownLink);
    // In words, below where the meeting is.
    variables.insert(u"wayIn"_s, canJoin && isOfMeetingAhead(templateName)
                                     ? meet.toString(QUrl::FullyEncoded)
                                     : ownLink);
    const QString google = templateName == "booking_confirmed"_L1
                               ? googleCalendarLink(facts, variables, reader.timeZone, words)
                               : QString();
    variables.insert(u"canAddToGoogle"_s, !google.isEmpty());
    if (!google.isEmpty())
        variables.insert(u"googleLink"_s, google);
    variables.insert(u"joinLink"_s, canJoin ? meet.toString(QUrl::FullyEncoded) : details);
    const QString link = linkOf(templateName, facts, forMentee);
    variables.insert(u"link"_s, link);
    variables.insert(u"profileLink"_s, mentorsPage + u'/' + facts[u"mentorId"_s].toString());
    variables.insert(u"queueLink"_s, QString(queuesPage));
    // Only the server that made the token knows its address.
    const QString approve = facts[u"approveLink"_s].toString();
    variables.insert(u"approveLink"_s, approve.isEmpty() ? link : approve);
    return variables;
}

} // namespace oh
