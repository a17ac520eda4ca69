// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/mimemessage.h"
#include "backend/services/caller.h"
#include "models/api/calendarfeeds.h"
#include "models/domain/notifications.h"
#include "models/result.h"

#include <variant>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// Calendars that follow somebody's meetings (FR37). What an address is made of stands in the
/// database as a hash only.
namespace oh::calendarfeeds {

/// How often one address may be asked within ten minutes: once a minute, and at once when somebody
/// subscribes and their calendar looks twice.
constexpr int readsPerWindow = 10;
constexpr int windowSeconds = 600;

Result<api::CalendarFeeds> list(storage::Transaction &tx, const Caller &caller);

/// A new address; the one before it leads nowhere from now on.
Result<api::NewCalendarFeed> regenerate(storage::Transaction &tx, const Caller &caller,
                                        const KeyRing &keys, const QString &publicUrl,
                                        CalendarFeedKind kind);

/// NotFound when there is none.
Result<void> revoke(storage::Transaction &tx, const Caller &caller, CalendarFeedKind kind);

struct FeedDocument
{
    QByteArray calendar;
    /// The same as long as nothing of it changes, with its quotes.
    QByteArray etag;
};

/// With the system's rights, for whoever has the address; of an `owner`'s address alone, where it
/// says whose it is. An Error inside the variant is to be committed: NotFound for an address of
/// nobody's, RateLimited with the seconds to wait.
Result<std::variant<FeedDocument, Error>> read(storage::Transaction &tx, const KeyRing &keys,
                                               const QByteArray &token,
                                               const std::optional<UserId> &owner,
                                               const MailAddress &organizer, Language fallback,
                                               const QDateTime &now);

} // namespace oh::calendarfeeds
