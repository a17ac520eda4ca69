// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reminderservice.h"

#include "backend/services/bookingmail.h"
#include "backend/services/notify.h"
#include "backend/storage/transaction.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace oh::reminders {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// The rest has its turn a minute later; so no transaction is long.
constexpr int mailsPerTurn = 500;

/// `noted` remembers of whom it was told, for longer than what is told is kept.
Result<int> writeMails(Transaction &tx, Query query, const QDateTime &now,
                       NotificationOnce (*compose)(const Row &), std::optional<Query> noted = {})
{
    const auto due = tx.rows(query, {{u":now"_s, bind(now)}, {u":limit"_s, bind(mailsPerTurn)}});
    if (!due)
        return due.error();
    int written = 0;
    for (const Row &row : *due) {
        if (noted) {
            const auto remembered =
                tx.precede(*noted,
                           {{u":booking"_s, bind(row.id<BookingId>("id"_L1))},
                            {u":recipient"_s, bind(row.id<UserId>("recipient_id"_L1))},
                            {u":now"_s, bind(now)}},
                           {});
            if (!remembered)
                return remembered.error();
        }
        NotificationOnce mail = compose(row);
        mail.recipient = row.id<UserId>("recipient_id"_L1);
        mail.dedupeKey = row.text("dedupe_key"_L1);
        const auto queued = notifyOnce(tx, mail, now);
        if (!queued)
            return queued.error();
        written += int(*queued);
    }
    return written;
}

NotificationOnce reminder(const Row &row)
{
    NotificationOnce mail;
    mail.kind = NotificationKind::BookingReminder;
    mail.templateName = u"booking_reminder"_s;
    mail.reminderOf = row.id<BookingId>("id"_L1);
    mail.validUntil = row.utc("meeting_start_time"_L1);
    mail.data = bookings::mailData(mail.reminderOf, row);
    mail.data.insert(u"meetLink"_s, row.text("google_meet_link"_L1));
    return mail;
}

NotificationOnce ratingRequest(const Row &row)
{
    NotificationOnce mail;
    mail.kind = NotificationKind::RatingRequest;
    mail.templateName = u"rating_request"_s;
    mail.validUntil = row.utc("valid_until"_L1);
    mail.data = bookings::mailData(row.id<BookingId>("id"_L1), row);
    return mail;
}

} // namespace

Result<int> remindOfMeetings(Transaction &tx, const QDateTime &now)
{
    return writeMails(tx, Query::reminders_list_due, now, reminder);
}

Result<int> requestRatings(Transaction &tx, const QDateTime &now)
{
    return writeMails(tx, Query::reminders_list_rating_requests, now, ratingRequest,
                      Query::reminders_note_rating_request);
}

} // namespace oh::reminders
