// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh {

struct MailAddress
{
    QString name; ///< for people; may be empty
    QString address;

    bool operator==(const MailAddress &) const = default;
};

struct MailAttachment
{
    QString fileName;
    QByteArray contentType; ///< with its parameters: "text/calendar; method=REQUEST; charset=utf-8"
    QByteArray data;
};

/// An invitation or its withdrawal, for the recipient's calendar.
struct MailCalendar
{
    QByteArray method; ///< "REQUEST" or "CANCEL", as in the document
    QByteArray document;
};

/// What a message says. Everything in it may come from people.
struct MailDraft
{
    MailAddress from;
    QList<MailAddress> to;
    std::optional<MailAddress> replyTo;
    QString subject;
    QString text;
    QString html; ///< none: a message of text alone
    QDateTime date;
    /// Local part of the Message-ID. Give the id of the job, so that a repeated delivery can be
    /// recognised; empty: a random one.
    QString messageId;
    QList<MailAttachment> attachments;
    /// Goes along twice: as another form of the body, which is what mail programs look for, and as
    /// a file `invite.ics` for those that don't.
    std::optional<MailCalendar> calendar;
    /// An https or mailto address; becomes List-Unsubscribe. An https one takes a POST at once, as
    /// List-Unsubscribe-Post says (RFC 8058).
    QString listUnsubscribe;
};

/// A message ready for a transport: RFC 5322 with CRLF line ends, and its envelope.
struct MimeMessage
{
    QByteArray bytes;
    QString from;
    QStringList recipients;
    QString messageId;
};

/// Builds the message (FR32, FR39). Control characters in names, subject and texts are neutralised;
/// an address that is not a plain one is refused, so nothing typed can add a header or a recipient.
Result<MimeMessage> buildMimeMessage(const MailDraft &draft);

} // namespace oh
