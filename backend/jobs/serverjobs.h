// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"
#include "backend/services/retention.h"
#include "models/ids.h"

namespace oh {
class KeyRing;
}

namespace oh::jobs {

/// "extend_slots": keeps a mentor's slots 30 days ahead.
struct ExtendSlots
{
    UserId mentorId;
    bool operator==(const ExtendSlots &) const = default;
    static const api::ObjectSchema<ExtendSlots> &schema();
};

/// The kinds of jobs that there are, and how each is done; scores by the calculator of that name,
/// and without keys none that opens what is sealed. `keys` outlive them.
JobHandlers serverJobs(const QString &reputationCalculator = {}, const KeyRing *keys = nullptr);
/// What happens by the clock, and when; `periods`: how long is kept what retention forgets.
QList<PeriodicJob> serverSchedule(const retention::Periods &periods = {});

} // namespace oh::jobs
