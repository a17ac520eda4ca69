// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailpreview.h"

#include "backend/mail/mailedevent.h"
#include "backend/mail/mailrenderer.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/mimemessage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

const auto sampleBooking = u"019b8f4e-6a00-7c3d-9f00-0123456789ab"_s;
const auto sampleMentor = u"019b8f4e-6a00-7c3d-9f00-000000000001"_s;
const auto sampleMentee = u"019b8f4e-6a00-7c3d-9f00-000000000002"_s;
const auto sampleCoordinator = u"019b8f4e-6a00-7c3d-9f00-000000000003"_s;

/// To whom a mail is of interest.
Role readerRole(const QString &templateName)
{
    if (templateName == "booking_requested"_L1)
        return Role::Mentor;
    if (templateName == "tag_requested"_L1 || templateName == "exception_requested"_L1 ||
        templateName == "account_removed"_L1 || templateName.startsWith("export_"_L1))
        return Role::Coordinator;
    return Role::Mentee;
}

MailReader sampleReader(const QString &templateName, Language language)
{
    const Role role = readerRole(templateName);
    MailReader reader;
    reader.role = role;
    reader.language = language;
    reader.timeZone = u"Europe/Berlin"_s;
    reader.otherTimeZone = u"America/New_York"_s;
    reader.now = QDateTime(QDate(2026, 1, 6), QTime(8, 0), Qt::UTC);
    const QString id = role == Role::Mentor   ? sampleMentor
                       : role == Role::Mentee ? sampleMentee
                                              : sampleCoordinator;
    reader.id = UserId(QUuid(id));
    reader.name = role == Role::Mentor   ? u"Dr. Friederike Winterbottom-Ashgrove"_s
                  : role == Role::Mentee ? u"Zoë Nakamura"_s
                                         : u"Marguerite Okonkwo-Lindqvist"_s;
    return reader;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size() && file.flush();
}

struct Preview
{
    RenderedMail mail;
    QByteArray message;
};

Result<Preview> previewOf(const QString &name, Language language)
{
    const QJsonObject variables = sampleVariables(name, language);
    const auto mail = MailRenderer().render(name, variables, language);
    if (!mail)
        return mail.error();
    const MailReader reader = sampleReader(name, language);
    MailDraft draft;
    draft.from = {u"Office Hours"_s, u"office@example.org"_s};
    draft.to = {{reader.name, u"reader@example.org"_s}};
    draft.subject = mail->subject;
    draft.text = mail->text;
    draft.html = mail->html;
    draft.date = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
    draft.messageId = u"preview-"_s + name;
    draft.listUnsubscribe = variables[u"unsubscribeLink"].toString();
    const QJsonObject facts = sampleFacts(name);
    if (facts.contains(u"calendar"_s)) {
        const CalendarEvent event =
            mailedEvent(facts, variables, reader, u"reader@example.org"_s, draft.from, draft.date);
        const auto document = toICalendar(event);
        if (!document)
            return document.error();
        draft.calendar = MailCalendar{toString(event.method).toLatin1(), *document};
    }
    const auto message = buildMimeMessage(draft);
    if (!message)
        return message.error();
    return Preview{*mail, message->bytes};
}

QString indexPage(const QStringList &rows)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>Mails</title>\n<style>body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem "
           "} td { padding: .2rem 1rem .2rem 0 }</style>\n</head>\n<body>\n<h1>Mails</h1>\n"
           "<table>\n%1\n</table>\n</body>\n</html>\n"_s.arg(rows.join(u'\n'));
}

} // namespace

QJsonObject sampleFacts(const QString &templateName)
{
    QJsonObject facts{
        {u"bookingId"_s, sampleBooking},
        {u"mentorId"_s, sampleMentor},
        {u"requestId"_s, sampleBooking},
        {u"menteeName"_s, u"Zoë Nakamura"_s},
        {u"mentorName"_s, u"Dr. Friederike Winterbottom-Ashgrove"_s},
        {u"formerMentorName"_s, u"Priya Raghunathan"_s},
        {u"changedBy"_s, u"Dr. Friederike Winterbottom-Ashgrove"_s},
        {u"canceledBy"_s, u"Dr. Friederike Winterbottom-Ashgrove"_s},
        {u"canceledUtc"_s, u"2026-01-05T16:20:00Z"_s},
        {u"startUtc"_s, u"2026-01-06T09:00:00Z"_s},
        {u"endUtc"_s, u"2026-01-06T09:30:00Z"_s},
        {u"otherStartUtc"_s, u"2026-01-07T09:00:00Z"_s},
        {u"otherEndUtc"_s, u"2026-01-07T09:30:00Z"_s},
        {u"otherMeetingType"_s, u"in_person_preset"_s},
        {u"otherLocation"_s, u"The Library, Invalidenstraße 44, 10115 Berlin"_s},
        {u"untilUtc"_s, u"2026-01-13T09:00:00Z"_s},
        {u"requestedUtc"_s, u"2026-01-02T07:30:00Z"_s},
        {u"turnMinutes"_s, 30},
        {u"alternatives"_s,
         QJsonArray{u"Priya Raghunathan"_s, u"Tomás Ó Súilleabháin"_s, u"李 明"_s}},
        {u"meetingType"_s, u"online"_s},
        {u"location"_s, u"Room 4, Torstraße 1, 10119 Berlin"_s},
        {u"goal"_s, u"Find out whether <b>our pricing</b> makes sense for a first pilot with a "
                    "hospital group, and whom to talk to next.\n\nWe have two offers on the "
                    "table."_s},
        {u"materials"_s,
         QJsonArray{u"https://example.org/decks/2026/seed-round-final-version-7-"
                    "really-final.pdf?download=1&token=abcdefghijklmnopqrstuvwxyz"_s,
                    u"https://example.org/demo"_s}},
        {u"meetLink"_s, u"https://meet.google.com/abc-defg-hij"_s},
        {u"reason"_s,
         templateName == "booking_canceled"_L1
             ? u"emergency"_s
             : u"Two customers of ours asked for exactly what she has built before."_s},
        {u"notes"_s, u"Any day in the week after works for me."_s},
        {u"calendarName"_s, u"Google Calendar"_s},
        {u"expertise"_s, u"Hospital procurement, medical devices, pricing of first pilots"_s},
        {u"hasException"_s, true},
        {u"personName"_s, u"Dr. Friederike Winterbottom-Ashgrove"_s},
        {u"decidedUtc"_s, u"2026-01-03T08:00:00Z"_s},
        {u"meetings"_s, 3},
        {u"tag"_s, u"Cloud Software & Infrastructure"_s},
        {u"category"_s, u"industry"_s},
        {u"exportKind"_s, u"sessions"_s},
        {u"requesterName"_s, u"Zoë Nakamura"_s},
        {u"tier"_s, u"gold"_s},
        {u"oldTier"_s, u"silver"_s},
        {u"tierRaised"_s, true},
        {u"menteeTier"_s, u"bronze"_s},
        {u"mentorTier"_s, u"platinum"_s},
        {u"approveLink"_s,
         u"https://office.example.org/api/tier-overrides/approve/"_s + u"q"_s.repeated(43)},
        {u"code"_s, u"K7QM-2XWD"_s},
        {u"minutes"_s, 60},
        {u"newAddress"_s, u"friederike.winterbottom-ashgrove@a-rather-long-name.example.org"_s},
        {u"undoLink"_s, u"https://office.example.org/email-change/"_s + u"q"_s.repeated(43)},
    };
    if (templateName == "account_security"_L1 || templateName == "account_removed"_L1 ||
        templateName.startsWith("email_change"_L1)) {
        facts.remove(u"startUtc"_s);
        facts.insert(u"atUtc"_s, u"2026-01-06T09:00:00Z"_s);
    }
    static const QSet<QString> invitations{u"booking_confirmed"_s, u"booking_rescheduled"_s,
                                           u"booking_changed"_s,   u"booking_canceled"_s,
                                           u"mentor_changed"_s,    u"meeting_invitation"_s};
    if (invitations.contains(templateName))
        facts.insert(u"calendar"_s, QJsonObject{{u"method"_s, templateName == "booking_canceled"_L1
                                                                  ? u"CANCEL"_s
                                                                  : u"REQUEST"_s},
                                                {u"sequence"_s, 1},
                                                {u"mentorId"_s, sampleMentor},
                                                {u"menteeId"_s, sampleMentee}});
    return facts;
}

QJsonObject sampleVariables(const QString &templateName, Language language)
{
    const MailReader reader = sampleReader(templateName, language);
    if (templateName == "sign_in"_L1)
        return {{u"link"_s, u"https://office.example.org/sign-in?token="_s + u"q"_s.repeated(43)},
                {u"code"_s, u"K7QM-2XWD"_s},
                {u"minutes"_s, 15},
                {u"recipientName"_s, reader.name}};
    QJsonObject variables = mailVariables(templateName, sampleFacts(templateName), reader);
    static const QSet<QString> unsubscribable{u"booking_reminder"_s, u"rating_request"_s,
                                              u"rating_thanks"_s,    u"waiting_list_slot"_s,
                                              u"mentor_reach_out"_s, u"tier_changed"_s};
    if (unsubscribable.contains(templateName))
        variables.insert(u"unsubscribeLink"_s,
                         u"https://office.example.org/unsubscribe?token="_s + u"q"_s.repeated(64));
    return variables;
}

Result<QStringList> writeMailPreviews(const QString &directory, const QList<Language> &languages)
{
    if (!QDir().mkpath(directory))
        return Error::technical(ErrorCode::InternalError,
                                u"The directory %1 can't be made."_s.arg(directory));
    QStringList written;
    QStringList rows;
    const auto write = [&](const QString &file, const QByteArray &bytes) -> Result<void> {
        if (!writeFile(QDir(directory).filePath(file), bytes))
            return Error::technical(ErrorCode::InternalError,
                                    u"The file %1 can't be written."_s.arg(file));
        written.append(file);
        return {};
    };
    const QStringList names = MailRenderer::templateNames();
    for (const QString &name : names) {
        for (const Language language : languages) {
            const auto preview = previewOf(name, language);
            if (!preview)
                return preview.error();
            const QString base = name + u'.' + toString(language);
            const std::pair<QString, QByteArray> files[] = {
                {base + u".html"_s, preview->mail.html.toUtf8()},
                {base + u".txt"_s, preview->mail.text.toUtf8()},
                {base + u".eml"_s, preview->message}};
            for (const auto &[file, bytes] : files) {
                if (const auto done = write(file, bytes); !done)
                    return done.error();
            }
            rows.append(u"<tr><td>%1</td><td>%2</td><td><a href=\"%3.html\">HTML</a></td><td><a "
                        "href=\"%3.txt\">text</a></td><td><a href=\"%3.eml\">mail</a></td>"
                        "<td>%4</td></tr>"_s.arg(name, toString(language), base,
                                                 preview->mail.subject.toHtmlEscaped()));
        }
    }
    if (const auto done = write(u"index.html"_s, indexPage(rows).toUtf8()); !done)
        return done.error();
    return written;
}

} // namespace oh
