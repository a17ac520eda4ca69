// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"
#include "backend/services/calendarjobs.h"
#include "backend/services/caller.h"
#include "models/api/bookingchanges.h"
#include "models/error.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace oh::calendars {

/// What people's calendars say of a meeting.
struct CalendarFindings
{
    /// CalendarConflict, whose, without telling what.
    QList<Error> conflicts;
    /// Somebody has a calendar that could not be asked now.
    bool unsure = false;
};

/// FR79, FR106: the calendars of both sides are asked, live, before a booking and before its
/// confirmation. Who has none is taken to be free. For a service that is down, slow, or wants its
/// owner to agree anew, what was known of the calendar a while ago speaks (calendarbusy.h); without
/// that it stops no booking (NFR10): it is asked again later, by a job, see enterRecheck().
/// Any thread.
class ConflictChecks
{
public:
    /// NFR2: a booking is answered within 2 s, with what the database takes of it.
    static constexpr std::chrono::milliseconds defaultLimit{1500};

    /// `limit`: for all that one booking asks of others, both calendars at the same time and new
    /// access tokens included.
    explicit ConflictChecks(EventWorks works, std::chrono::milliseconds limit = defaultLimit);

    /// Whether anybody has a calendar here, as of some seconds ago: without one nothing else here
    /// is worth a call. Never waits.
    bool isNeeded() const;

    // With transactions of their own, and waiting: outside of any other. Nothing is found of what
    // the caller has nothing to do with. Refused with CalendarConflict when the caller is one of
    // the two; coordinators are warned instead.
    Result<CalendarFindings> ofSlot(const Caller &caller, UserId mentee, SlotId slot,
                                    const net::Stopping &stopping) const;
    Result<CalendarFindings> ofTime(const Caller &caller, UserId mentor, UserId mentee,
                                    const QDateTime &start, const QDateTime &end,
                                    const net::Stopping &stopping) const;
    Result<CalendarFindings> ofBooking(const Caller &caller, BookingId booking,
                                       std::optional<SlotId> movedTo,
                                       std::optional<ProposalId> proposal,
                                       const net::Stopping &stopping) const;
    /// Of those whom a coordinator brings into it, and of both when it moves with that.
    Result<CalendarFindings> ofEdit(const Caller &caller, BookingId booking,
                                    const api::EditBooking &change,
                                    const net::Stopping &stopping) const;

private:
    EventWorks m_works;
    std::chrono::milliseconds m_limit;
    /// Shared with what still runs in the pool when this is gone.
    struct Known
    {
        std::atomic<bool> connected = true;
        std::atomic<qint64> askedAtMs = 0;
    };
    std::shared_ptr<Known> m_known = std::make_shared<Known>();
};

/// Has the calendars of a booking that nobody could ask be asked again, in its transaction. When
/// there is a conflict after all, both sides and the coordinators are told.
Result<void> enterRecheck(storage::Transaction &tx, BookingId booking, const QDateTime &now);

jobs::JobHandlers recheckJobs(const EventWorks &works);

} // namespace oh::calendars
