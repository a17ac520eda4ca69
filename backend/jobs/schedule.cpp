// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/schedule.h"

#include "backend/jobs/jobqueue.h"
#include "backend/jobs/retrypolicy.h"
#include "backend/storage/database.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::jobs {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// After a failure; the regular next time comes first when it is nearer.
constexpr RetryPolicy periodicRetry{60, 60 * 60, 0.2};

/// Set by the attempt that counts: a transaction may be run more than once.
struct Turn
{
    QString name;
    QDateTime due;
    int failures = 0;
    bool failed = false;
};

} // namespace

Schedule::Schedule(QList<PeriodicJob> definitions) : m_definitions(std::move(definitions)) {}

const PeriodicJob *Schedule::find(const QString &name) const
{
    for (const PeriodicJob &job : m_definitions) {
        if (job.name == name)
            return &job;
    }
    return nullptr;
}

Result<void> Schedule::define(storage::Database &database, const QDateTime &now) const
{
    const auto defined =
        database.runBlocking<int>(Actor::system(), [this, now](Transaction &tx) -> Result<int> {
            for (const PeriodicJob &job : m_definitions) {
                const QDateTime first = job.firstAtOnce ? now : job.timetable.first(now);
                const QDateTime latest = job.timetable.next(now, now);
                const auto written =
                    tx.exec(Query::schedule_define_job, {{u":name"_s, bind(job.name)},
                                                         {u":first"_s, bind(first)},
                                                         {u":latest"_s, bind(latest)},
                                                         {u":basis"_s, bind(job.basis)},
                                                         {u":now"_s, bind(now)}});
                if (!written)
                    return written.error();
            }
            return 0;
        });
    if (!defined)
        return defined.error();
    return {};
}

Result<std::optional<PeriodicRun>> Schedule::runNext(storage::Database &database,
                                                     const std::function<QDateTime()> &now,
                                                     double jitter) const
{
    QStringList names;
    for (const PeriodicJob &job : m_definitions)
        names.append(job.name);
    const QDateTime started = now();
    QElapsedTimer timer;
    timer.start();
    Turn turn;
    const auto done =
        database.runBlocking<int>(Actor::system(), [&](Transaction &tx) -> Result<int> {
            turn = {};
            const auto row = tx.row(Query::schedule_claim_due,
                                    {{u":names"_s, bind(names)}, {u":now"_s, bind(started)}});
            if (!row)
                return row.error();
            if (!*row)
                return 0;
            turn.name = (*row)->text("name"_L1);
            turn.due = (*row)->utc("next_run_at"_L1);
            turn.failures = (*row)->integer("failures"_L1);
            const PeriodicJob *job = find(turn.name);
            turn.failed = true;
            auto worked = job->work(tx, started);
            if (!worked)
                return worked;
            const auto marked = tx.exec(Query::schedule_mark_run,
                                        {{u":name"_s, bind(turn.name)},
                                         {u":next"_s, bind(job->timetable.next(turn.due, started))},
                                         {u":started"_s, bind(started)},
                                         {u":finished"_s, bind(now())}});
            if (!marked)
                return marked.error();
            turn.failed = false;
            return worked;
        });
    const double seconds = double(timer.elapsed()) / 1000;
    if (done) {
        if (turn.name.isEmpty())
            return std::optional<PeriodicRun>();
        return std::optional<PeriodicRun>({turn.name, seconds, done});
    }
    if (turn.name.isEmpty())
        return done.error();
    // The work is undone, and with it the claim. Another server may be faster with the next try.
    const QDateTime regular = find(turn.name)->timetable.next(turn.due, started);
    const QDateTime retry =
        started.addSecs(retryDelaySeconds(periodicRetry, turn.failures + 1, jitter));
    const auto noted = database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::schedule_mark_failed,
                       {{u":name"_s, bind(turn.name)},
                        {u":next"_s, bind(std::min(regular, retry))},
                        {u":started"_s, bind(started)},
                        {u":finished"_s, bind(now())},
                        {u":error"_s, bind(failureText(done.error()))}});
    });
    if (!noted)
        return noted.error();
    return std::optional<PeriodicRun>({turn.name, seconds, done});
}

} // namespace oh::jobs
