// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobhandler.h"
#include "backend/jobs/schedule.h"
#include "backend/services/exportfiles.h"
#include "backend/services/retention.h"

namespace oh {
class Clock;
class KeyRing;
namespace calendars {
struct EventWorks;
class CalendarWorks;
} // namespace calendars
namespace files {
struct FileWorks;
}
} // namespace oh

namespace oh::jobs {

/// What jobs work with. What is left out, the jobs that need it are not there. All outlives them.
struct JobContext
{
    /// FR44: see reputation::calculatorNamed().
    QString reputationCalculator = {};
    storage::Database *database = nullptr;
    const KeyRing *keys = nullptr;
    /// Where the files of exports are.
    QString exportFolder = {};
    /// How long is kept what retention forgets.
    retention::Periods retention = {};
    const files::FileWorks *files = nullptr;
    /// Where mail that came back lies; nowhere when empty.
    QString bounceDirectory = {};
    const Clock *clock = nullptr;
    /// Meetings in calendars at Google and Microsoft.
    const calendars::EventWorks *calendarEvents = nullptr;
    const calendars::CalendarWorks *calendars = nullptr;
};

/// The kinds of jobs that there are, and how each is done.
JobHandlers serverJobs(const JobContext &context = {});
/// What happens by the clock, and when.
QList<PeriodicJob> serverSchedule(const JobContext &context = {});

} // namespace oh::jobs
