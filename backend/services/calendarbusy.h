// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"
#include "backend/services/calendarjobs.h"
#include "backend/services/caller.h"

/// When people are busy by their calendars, as it was last known: kept in the database, so that
/// slots then are not offered, mentees see when both are free, and a calendar that can't be asked
/// still counts for a while (FR79, FR106).
namespace oh::calendars {

/// [from, to) in UTC.
struct BusyWindow
{
    QDateTime from;
    QDateTime to;
};

/// Somebody with a connected calendar.
struct BusyOwner
{
    UserId user;
    /// Of the calendars that are read: what was asked before another choice is stored no more.
    int revision = 0;
    /// IANA, as their profile says.
    QString timeZone = {};
    /// Our own meetings in the window, which stand there because we wrote them.
    QList<BusyTime> own = {};
    /// What was known of the window when it was last read as a whole; invalid before that.
    QDateTime knownSince = {};
    QList<BusyTime> known = {};
};

/// Of these people those with a calendar. `except`: a meeting of which it is asked whether
/// something stands beside it.
Result<QList<BusyOwner>> busyOwners(storage::Transaction &tx, const QList<UserId> &people,
                                    const BusyWindow &window, std::optional<BookingId> except = {});

/// Asks the provider, and blocks for that; not within a transaction. Without our own meetings.
Result<QList<BusyTime>> readBusy(const EventWorks &works, const BusyOwner &owner,
                                 const BusyWindow &window, const QDateTime &now,
                                 const net::CallLimits &limits, const net::Stopping &stopping);

/// What was read of a part of somebody's time gets into what is known; nothing is written when that
/// says the same. A failure is logged: whoever looked has what they looked for.
void noteBusyPart(const EventWorks &works, const BusyOwner &owner, const BusyWindow &window,
                  const QList<BusyTime> &busy, const QDateTime &askedAt);

/// What was known, while it is worth something: nothing when the calendar was read too long ago.
std::optional<QList<BusyTime>> knownBusy(const BusyOwner &owner, const BusyPolicy &policy,
                                         const QDateTime &now);

/// `calendar_busy` reads one person's calendars for as far ahead as there are slots. A provider
/// that is down leaves what is known as it is: it is asked again at the next turn.
jobs::JobHandlers busyJobs(const EventWorks &works);

/// Enters a job for one person, unless one waits or runs already.
Result<JobId> enterReading(storage::Transaction &tx, UserId user, const QDateTime &now);

/// Enters a job for everybody whose turn has come: after connecting and choosing, after events were
/// written, and every some minutes. Says how many.
Result<int> enterDueReadings(storage::Transaction &tx, const QDateTime &now,
                             std::chrono::minutes every);

/// GET /calendar/busy: the caller's own, with their meetings here.
Result<QByteArray> ownBusy(storage::Transaction &tx, const Caller &caller, const BusyWindow &window,
                           bool canConnect);

} // namespace oh::calendars
