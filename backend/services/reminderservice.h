// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace oh::storage {
class Transaction;
}

/// Mails that are sent because of the time. Both need the system's rights, may be called as often
/// as one likes, and say how many mails were written.
namespace oh::reminders {

/// Reminds both sides of confirmed meetings, 1 hour or 24 hours before or both, as each prefers
/// (FR33, FR94). A meeting that is moved gets its reminders anew. What was missed is made up for
/// until the meeting begins, with one mail.
Result<int> remindOfMeetings(storage::Transaction &tx, const QDateTime &now);

/// Asks both sides for a rating an hour after the end (FR45), once, unless somebody was absent.
Result<int> requestRatings(storage::Transaction &tx, const QDateTime &now);

} // namespace oh::reminders
