// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace oh::storage {
class Transaction;
}

/// The one way in which anybody is told anything: by mail and in the application's list, as the
/// recipient prefers, once the transaction is committed. Mandatory mails (mailIsMandatory) go out
/// whatever is preferred. Each attempt is in the notification log (NFR27).
namespace oh {

/// `data` are facts, not words: those are found when somebody reads, in their language. Times in it
/// are RFC 3339 in UTC, and are put into the reader's zone likewise.
struct Notification
{
    NotificationKind kind = NotificationKind::SignIn;
    /// The mail, as in resources/mail/mails.json.
    QString templateName;
    UserId recipient;
    QJsonObject data;
    /// Of what the recipients did themselves: a mail for their records and their calendar, no news.
    bool isOwnDoing = false;
    /// The mail is of no use from then on, as what it links to or asks for is over: it is not sent
    /// any more. Not valid: always of use.
    QDateTime validUntil = {};
};

/// The same facts for several people, to each in a mail of their own.
struct NotificationToAll
{
    struct Hearer
    {
        QString templateName;
        UserId recipient;
        /// As in Notification.
        bool isOwnDoing = false;
    };

    NotificationKind kind = NotificationKind::SignIn;
    QList<Hearer> hearers;
    QJsonObject data;
    /// Who did it, when that is not the transaction's actor.
    UserId by = {};
};

/// Something that may be told once only, whoever tries to again.
struct NotificationOnce : Notification
{
    QString dedupeKey;
    /// A reminder's meeting: it goes out only while that is confirmed and begins at `validUntil`.
    BookingId reminderOf = {};
};

Result<void> notify(storage::Transaction &tx, const Notification &news, const QDateTime &now);

/// The same without a round trip of its own: it goes along with the next statement.
Result<void> notifyAhead(storage::Transaction &tx, const Notification &news, const QDateTime &now);

/// Left for jobs::NewsWorker, which tells it once the transaction is committed: what follows from
/// one event is many rows, and the request need not wait for them. Goes along with the next
/// statement. Whatever else is told of the same booking comes after it.
Result<void> notifyAllAhead(storage::Transaction &tx, const QList<NotificationToAll> &news,
                            const QDateTime &now);

/// False when they were told before, or don't want to be.
Result<bool> notifyOnce(storage::Transaction &tx, const NotificationOnce &news,
                        const QDateTime &now);

} // namespace oh
