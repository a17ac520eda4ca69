// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/timetable.h"
#include "models/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace oh::storage {
class Database;
class Transaction;
} // namespace oh::storage

namespace oh::jobs {

/// Something that happens by the clock. The work and the note that it is done are committed
/// together, so whatever is in the database happens once for each due time. It is short: what is
/// much work enters jobs.
struct PeriodicJob
{
    QString name;
    Timetable timetable;
    /// The first time not at its time of day, but when it is new to the database: somebody waits
    /// for it.
    bool firstAtOnce = false;
    /// How much there was to do.
    std::function<Result<int>(storage::Transaction &, const QDateTime &now)> work;
    /// What it goes by besides the database, as a formula that is configured: with another one than
    /// at the last start of a server it is due at once. Restarts alone are no reason to do it
    /// again.
    QString basis = {};
};

/// What became of one turn.
struct PeriodicRun
{
    QString name;
    double seconds = 0;
    /// What was done, or why not.
    Result<int> outcome;
};

/// The timetable of all servers of a database: each due run is done by one of them, once. Runs
/// missed while no server was there are made up for by one, at once.
class Schedule
{
public:
    explicit Schedule(QList<PeriodicJob> definitions);

    /// Writes down which jobs there are, and when each is due first.
    Result<void> define(storage::Database &database, const QDateTime &now) const;
    /// Does one due job, in the caller's thread. Nothing when none is due, or others are at it.
    /// `now` is asked again for the end of it.
    Result<std::optional<PeriodicRun>> runNext(storage::Database &database,
                                               const std::function<QDateTime()> &now,
                                               double jitter) const;

private:
    const PeriodicJob *find(const QString &name) const;

    QList<PeriodicJob> m_definitions;
};

} // namespace oh::jobs
