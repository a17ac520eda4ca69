// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace oh::storage {
class Transaction;
}

namespace oh {

/// A mail to be sent once the transaction is committed. `data` fills the template; times in it are
/// RFC 3339 in UTC, and are put into the recipient's zone when the mail is rendered.
struct OutgoingMail
{
    /// notification_type of the database.
    QString type;
    QString templateName;
    UserId recipient;
    QJsonObject data;
};

/// A mail that may be sent once only, whoever tries to again.
struct MailSentOnce : OutgoingMail
{
    QString dedupeKey;
    /// A reminder's meeting: it goes out only while that is confirmed and begins at `validUntil`.
    BookingId reminderOf = {};
    /// Of no use from then on.
    QDateTime validUntil = {};
};

Result<void> enqueueMail(storage::Transaction &tx, const OutgoingMail &mail, const QDateTime &now);

/// The same without a round trip of its own: it goes along with the next statement.
Result<void> enqueueMailAhead(storage::Transaction &tx, const OutgoingMail &mail,
                              const QDateTime &now);

/// False when it was enqueued before. Needs the system's rights.
Result<bool> enqueueMailOnce(storage::Transaction &tx, const MailSentOnce &mail,
                             const QDateTime &now);

} // namespace oh
