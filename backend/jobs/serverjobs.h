// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"
#include "models/ids.h"

namespace oh::files {
struct FileWorks;
}

namespace oh::jobs {

/// "extend_slots": keeps a mentor's slots 30 days ahead.
struct ExtendSlots
{
    UserId mentorId;
    bool operator==(const ExtendSlots &) const = default;
    static const api::ObjectSchema<ExtendSlots> &schema();
};

/// The kinds of jobs that there are, and how each is done; scores by the calculator of that name.
/// Those about files are filejobs::fileJobs().
JobHandlers serverJobs(const QString &reputationCalculator = {});
/// What happens by the clock, and when. Without a folder of files nothing is removed from it.
QList<PeriodicJob> serverSchedule(const files::FileWorks *files = nullptr);

} // namespace oh::jobs
