// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailpreview.h"

#include "backend/mail/mailrenderer.h"
#include "backend/mail/meetingtime.h"
#include "backend/mail/mimemessage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

/// One value for every name that any template uses. Long and awkward on purpose.
QJsonObject sampleData()
{
    const QDateTime start(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC);
    return {
        {u"link"_s, u"officehours://bookings/019b8f4e-6a00-7c3d-9f00-0123456789ab"_s},
        {u"code"_s, u"K7QM-2XWD"_s},
        {u"minutes"_s, 15},
        {u"recipientName"_s, u"Marguerite Okonkwo-Lindqvist"_s},
        {u"menteeName"_s, u"Zoë Nakamura"_s},
        {u"mentorName"_s, u"Dr. Friederike Winterbottom-Ashgrove"_s},
        {u"otherName"_s, u"Zoë Nakamura"_s},
        {u"canceledByName"_s, u"Zoë Nakamura"_s},
        {u"forMentee"_s, true},
        {u"when"_s, formatMeetingTime(start, start.addSecs(1800), u"Europe/Berlin"_s)},
        {u"otherWhen"_s,
         formatMeetingTime(start.addDays(1), start.addDays(1).addSecs(1800), u"Europe/Berlin"_s)},
        {u"changedByName"_s, u"Zoë Nakamura"_s},
        {u"turnMinutes"_s, 30},
        {u"alternatives"_s,
         QJsonArray{u"Priya Raghunathan"_s, u"Tomás Ó Súilleabháin"_s, u"李 明"_s}},
        {u"location"_s, u"Room 4, Torstraße 1, 10119 Berlin"_s},
        {u"goal"_s,
         u"Find out whether <b>our pricing</b> makes sense for a first pilot with a "
         "hospital group, and whom to talk to next.\n\nWe have two offers on the table."_s},
        {u"materials"_s,
         QJsonArray{u"https://example.org/decks/2026/seed-round-final-version-7-"
                    "really-final.pdf?download=1&token=abcdefghijklmnopqrstuvwxyz"_s,
                    u"https://example.org/demo"_s}},
        {u"reason"_s, u"A customer visit came up that I can't move."_s},
        {u"startsIn"_s, u"in 1 hour"_s},
        {u"canJoin"_s, true},
        {u"joinLink"_s, u"https://meet.google.com/abc-defg-hij"_s},
        {u"detailsLink"_s, u"officehours://bookings/019b8f4e-6a00-7c3d-9f00-0123456789ab"_s},
        {u"notes"_s, u"Any day in the week after works for me."_s},
    };
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

Result<QStringList> writeMailPreviews(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return Error(ErrorCode::InternalError, u"The directory %1 can't be made."_s.arg(directory));
    const MailRenderer renderer;
    QStringList written;
    const QStringList names = MailRenderer::templateNames();
    for (const QString &name : names) {
        QJsonObject data = sampleData();
        if (name == "sign_in"_L1)
            data.insert(u"link"_s,
                        u"https://office.example.org/signin?token="_s + u"q"_s.repeated(43));
        const auto mail = renderer.render(name, data);
        if (!mail)
            return mail.error();
        MailDraft draft;
        draft.from = {u"Office Hours"_s, u"office@example.org"_s};
        draft.to = {{u"Marguerite Okonkwo-Lindqvist"_s, u"marguerite@example.org"_s}};
        draft.subject = mail->subject;
        draft.text = mail->text;
        draft.html = mail->html;
        draft.date = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
        draft.messageId = u"preview-"_s + name;
        const auto message = buildMimeMessage(draft);
        if (!message)
            return message.error();
        const std::pair<QString, QByteArray> files[] = {{name + u".html"_s, mail->html.toUtf8()},
                                                        {name + u".txt"_s, mail->text.toUtf8()},
                                                        {name + u".eml"_s, message->bytes}};
        for (const auto &[file, bytes] : files) {
            if (!writeFile(QDir(directory).filePath(file), bytes))
                return Error(ErrorCode::InternalError,
                             u"The file %1 can't be written."_s.arg(file));
            written.append(file);
        }
    }
    return written;
}

} // namespace oh
