// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"
#include "backend/services/exportfiles.h"
#include "models/ids.h"

namespace oh::jobs {

/// "extend_slots": keeps a mentor's slots 30 days ahead.
struct ExtendSlots
{
    UserId mentorId;
    bool operator==(const ExtendSlots &) const = default;
    static const api::ObjectSchema<ExtendSlots> &schema();
};

/// The kinds of jobs that there are, and how each is done; scores by the calculator of that name,
/// exports with what the workshop has: none without a database in it.
JobHandlers serverJobs(const QString &reputationCalculator = {},
                       const exporting::Workshop &workshop = {});
/// What happens by the clock, and when; the files of exports are in that folder.
QList<PeriodicJob> serverSchedule(const QString &exportFolder = {});

} // namespace oh::jobs
