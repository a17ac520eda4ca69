// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"

namespace oh::jobs {

/// The kinds of jobs that there are, and how each is done; scores by the calculator of that name.
JobHandlers serverJobs(const QString &reputationCalculator = {});
/// What happens by the clock, and when.
QList<PeriodicJob> serverSchedule();

} // namespace oh::jobs
