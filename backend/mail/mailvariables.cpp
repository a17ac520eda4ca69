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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr auto bookingPage = "officehours://bookings/"_L1;
constexpr auto bookingsPage = "officehours://bookings"_L1;
constexpr auto mentorsPage = "officehours://mentors"_L1;
constexpr auto profilePage = "officehours://profile"_L1;
constexpr auto exportsPage = "officehours://exports"_L1;
constexpr auto queuesPage = "officehours://queues"_L1;

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
                                     u"mentor_changed"_s,    u"meeting_invitation"_s};
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
    const auto reason = fromString<CancellationReason>(facts[u"reason"_s].toString());
    if (!reason)
        return {};
    switch (*reason) {
    case CancellationReason::Emergency:
        return sentence(words, u"common.emergency"_s);
    case CancellationReason::Reschedule:
        return sentence(words, u"common.otherTime"_s);
    case CancellationReason::AccountDeactivated:
        return sentence(words, u"common.accountDeactivated"_s);
    case CancellationReason::RoleChanged:
        return sentence(words, u"common.roleChanged"_s);
    case CancellationReason::LeftProgramme:
        return sentence(words, u"common.leftProgramme"_s);
    case CancellationReason::AvailabilityWithdrawn:
        return sentence(words, u"common.availabilityWithdrawn"_s);
    case CancellationReason::Other:
        return sentence(words, u"common.otherReason"_s);
    }
    return {};
}

/// "in 1 hour", "in 24 hours", "in 40 minutes": how far ahead a reminder's meeting is.
QString timeAhead(const QDateTime &now, const QDateTime &start, const MailWords &words)
{
    if (!now.isValid() || !start.isValid())
        return {};
    constexpr qint64 minuteMsecs = 60'000;
    const qint64 msecs = std::max<qint64>(0, now.msecsTo(start));
    const int minutes = int((msecs + minuteMsecs - 1) / minuteMsecs);
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
                              {variables[u"goal"_s].toString(), variables[u"wayIn"_s].toString(),
                               variables[u"wayInLink"_s].toString()}});
}

/// Which of the two of the meeting the reader is. Roles change; who meets whom does not.
Role sideOf(const QJsonObject &facts, const MailReader &reader)
{
    if (!reader.id.isNull()) {
        const QJsonObject calendar = facts[u"calendar"_s].toObject();
        const QString id = reader.id.toString();
        if (calendar[u"mentorId"_s].toString() == id)
            return Role::Mentor;
        if (calendar[u"menteeId"_s].toString() == id)
            return Role::Mentee;
    }
    return reader.side.value_or(reader.role);
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
QString linkOf(const QString &templateName, const QJsonObject &facts, bool seeksMentors)
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
    if (templateName == "email_change_code"_L1)
        return profilePage + u"?emailCode="_s + facts[u"code"_s].toString();
    if (templateName == "welcome"_L1)
        return u"officehours://sign-in"_s;
    const bool over =
        templateName == "booking_declined"_L1 || templateName == "booking_canceled"_L1 ||
        templateName == "booking_expired"_L1 || templateName == "exception_expired"_L1 ||
        templateName == "exception_denied"_L1;
    if (over)
        return seeksMentors ? mentorsPage : bookingsPage;
    if (!facts.contains(u"bookingId"_s))
        return bookingsPage;
    return bookingPage + facts[u"bookingId"_s].toString();
}

} // namespace

QString mailedJoinLink(const QJsonObject &facts)
{
    const auto type = fromString<MeetingType>(facts[u"meetingType"_s].toString());
    const QUrl link(joinLinkOf(type.value_or(MeetingType::InPersonCustom),
                               facts[u"meetLink"_s].toString(), facts[u"location"_s].toString()),
                    QUrl::StrictMode);
    return link.isValid() ? link.toString(QUrl::FullyEncoded) : QString();
}

QJsonObject mailVariables(const QString &templateName, const QJsonObject &facts,
                          const MailReader &reader)
{
    const MailWords &words = MailWords::in(reader.language);
    const Role side = sideOf(facts, reader);
    const bool forMentee = side == Role::Mentee;
    const auto isReader = [&](const QString &fact) {
        return !reader.id.isNull() && facts[fact].toString() == reader.id.toString();
    };
    const bool byReader = isReader(u"actorId"_s);
    // Who was a mentee then need not be one any more; and whoever called it off does not look for
    // another mentor (003 4.5).
    const bool seeksMentors = forMentee && reader.role == Role::Mentee &&
                              !(byReader && templateName == "booking_canceled"_L1);
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
    variables.insert(u"byReader"_s, byReader);
    // Of a meeting that ends because somebody does not take part any more.
    // Who it was may have been erased meanwhile.
    const bool somebodyLeft = facts.contains(u"personId"_s) || facts[u"somebodyLeft"_s].toBool();
    variables.insert(u"readerLeft"_s, isReader(u"personId"_s));
    variables.insert(u"otherLeft"_s, somebodyLeft && !isReader(u"personId"_s));
    variables.insert(u"byOther"_s, !byReader && !somebodyLeft);
    variables.insert(u"hasInvitation"_s, facts.contains(u"calendar"_s));
    variables.insert(u"recipientName"_s, reader.name);
    variables.insert(u"forMentee"_s, forMentee);
    variables.insert(u"forMentor"_s, side == Role::Mentor);
    variables.insert(u"forCoordinator"_s, side == Role::Coordinator);
    variables.insert(u"seeksMentors"_s, seeksMentors);
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
    variables.insert(u"otherPlace"_s, placeOf({{u"meetingType"_s, facts[u"otherMeetingType"]},
                                               {u"location"_s, facts[u"otherLocation"]}},
                                              words));
    for (const auto &[variable, fact] :
         {std::pair(u"untilDate"_s, u"untilUtc"_s), std::pair(u"requestedOn"_s, u"requestedUtc"_s),
          std::pair(u"decidedDate"_s, u"decidedUtc"_s)})
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
    const QString join = mailedJoinLink(facts);
    const bool canJoin = !join.isEmpty();
    const QDateTime start = utcOf(facts, u"startUtc"_s);
    variables.insert(u"startsIn"_s, timeAhead(reader.now, start, words));
    variables.insert(u"hasBegun"_s, reader.now.isValid() && start.isValid() && start <= reader.now);
    variables.insert(u"canJoin"_s, canJoin);
    variables.insert(u"detailsLink"_s, details);
    const QString ownLink = ownLinkOf(templateName, facts, words);
    variables.insert(u"ownLinkNote"_s, ownLink);
    // In words, below where the meeting is.
    const bool joinsAhead = canJoin && isOfMeetingAhead(templateName);
    variables.insert(u"wayIn"_s, joinsAhead ? QString() : ownLink);
    if (joinsAhead)
        variables.insert(u"wayInLink"_s, join);
    const QString google = templateName == "booking_confirmed"_L1
                               ? googleCalendarLink(facts, variables, reader.timeZone, words)
                               : QString();
    variables.insert(u"canAddToGoogle"_s, !google.isEmpty());
    if (!google.isEmpty())
        variables.insert(u"googleLink"_s, google);
    variables.insert(u"joinLink"_s, canJoin ? join : details);
    const QString link = linkOf(templateName, facts, seeksMentors);
    variables.insert(u"link"_s, link);
    variables.insert(u"profileLink"_s, mentorsPage + u'/' + facts[u"mentorId"_s].toString());
    variables.insert(u"queueLink"_s, QString(queuesPage));
    // Of a changed address; what is secret was opened before.
    for (const QString &name : {u"code"_s, u"newAddress"_s})
        variables.insert(name, facts[name].toString());
    variables.insert(u"hasCode"_s, !facts[u"code"_s].toString().isEmpty());
    variables.insert(u"minutes"_s, facts[u"minutes"_s].toInt());
    const QString undo = facts[u"undoLink"_s].toString();
    variables.insert(u"undoLink"_s, undo.isEmpty() ? link : undo);
    // Only the server that made the token knows its address.
    const QString approve = facts[u"approveLink"_s].toString();
    variables.insert(u"approveLink"_s, approve.isEmpty() ? link : approve);
    return variables;
}

} // namespace oh
