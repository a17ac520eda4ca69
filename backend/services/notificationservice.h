// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/calendarevent.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/unsubscribe.h"
#include "backend/services/caller.h"
#include "models/api/notifications.h"
#include "models/result.h"

namespace oh {
class KeyRing;
struct MailAddress;
namespace storage {
class Transaction;
}
} // namespace oh

/// What somebody was told, and what they want to be told (003 3.7).
namespace oh::notifications {

/// `fallback` is the language of people who have chosen none.
Result<api::NotificationList> listMine(storage::Transaction &tx, const Caller &caller,
                                       const api::NotificationsQuery &query, Language fallback);
Result<api::NotificationItem> mark(storage::Transaction &tx, const Caller &caller,
                                   NotificationId id, bool isRead, Language fallback);
Result<api::UnreadCount> markAllRead(storage::Transaction &tx, const Caller &caller);

Result<api::NotificationPreferences> preferences(storage::Transaction &tx, const Caller &caller);
Result<api::NotificationPreferences>
changePreferences(storage::Transaction &tx, const Caller &caller,
                  const api::UpdateNotificationPreferences &update);

/// For an unsubscribe link, with the system's rights: mails of this kind off, or on again.
Result<void> subscribe(storage::Transaction &tx, const Unsubscription &about, bool wanted);

/// The language and zone of a person; nothing for an unknown one.
Result<std::optional<MailReader>> readerOf(storage::Transaction &tx, UserId user,
                                           Language fallback);

/// A booking as a calendar file for the caller, who is a party of it or a coordinator (FR39).
Result<QByteArray> calendarFile(storage::Transaction &tx, const Caller &caller, const KeyRing &keys,
                                BookingId id, const MailAddress &organizer, Language fallback);

} // namespace oh::notifications
