// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/jobrunner.h"

#include "backend/config/logging.h"
#include "backend/storage/database.h"
#include "models/clock.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUuid>

#include <exception>

using namespace Qt::StringLiterals;

namespace oh::jobs {

using storage::Actor;
using storage::Transaction;

namespace {

/// A job that met a database out of reach comes back after that.
constexpr int unreachableSeconds = 2;
constexpr std::chrono::milliseconds settleRetry{250};
constexpr std::chrono::seconds figuresInterval{15};

QString runnerName()
{
    return QSysInfo::machineHostName() + u'/' +
           QUuid::createUuid().toString(QUuid::WithoutBraces).left(13);
}

QByteArray logLine(const char *event, const QString &kind, QJsonObject more)
{
    more.insert(u"event"_s, QString::fromLatin1(event));
    more.insert(u"kind"_s, kind);
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

} // namespace

JobRunner::JobRunner(JobRunnerOptions options, storage::Database &database, const Clock &clock,
                     JobHandlers handlers, QList<PeriodicJob> periodic)
    : m_options(std::move(options)),
      m_database(database),
      m_clock(clock),
      m_handlers(std::move(handlers)),
      m_schedule(std::move(periodic)),
      m_name(runnerName())
{}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::start()
{
    if (!m_threads.empty())
        return;
    m_stopping = false;
    m_threads.emplace_back([this] { scheduleLoop(); });
    for (int i = 0; i < m_options.workers; ++i)
        m_threads.emplace_back([this] { workLoop(); });
}

void JobRunner::stop()
{
    m_stopping = true;
    wake();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void JobRunner::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakeUps;
    }
    m_signal.notify_all();
}

void JobRunner::rest(std::chrono::milliseconds time, quint64 &seen)
{
    std::unique_lock lock(m_mutex);
    m_signal.wait_for(lock, time, [this, seen] { return stopping() || m_wakeUps != seen; });
    seen = m_wakeUps;
}

double JobRunner::random() const
{
    return m_options.random ? m_options.random() : QRandomGenerator::global()->generateDouble();
}

void JobRunner::workLoop()
{
    quint64 seen = 0;
    while (!stopping()) {
        const auto step = doNextJob();
        if (!step || *step == Step::Idle)
            rest(m_options.pollInterval, seen);
    }
}

void JobRunner::scheduleLoop()
{
    quint64 seen = 0;
    while (!stopping()) {
        bool more = false;
        // Also when the database turns it away: that is the database's affair, and said of it.
        m_turned = std::chrono::steady_clock::now();
        if (keepHouse()) {
            const auto step = takeTurn();
            more = step && *step == Step::Worked;
        }
        if (!more)
            rest(m_options.pollInterval, seen);
    }
}

Result<int> JobRunner::runPending()
{
    if (!m_threads.empty())
        return Error(ErrorCode::InternalError);
    m_stopping = false;
    int worked = 0;
    for (;;) {
        if (const auto kept = keepHouse(); !kept)
            return kept.error();
        const auto turn = takeTurn();
        if (!turn)
            return turn.error();
        const auto job = doNextJob();
        if (!job)
            return job.error();
        if (*turn == Step::Idle && *job == Step::Idle)
            break;
        worked += int(*turn == Step::Worked) + int(*job == Step::Worked);
    }
    const QDateTime now = m_clock.now();
    const auto looked = m_database.runBlocking<QueueFigures>(
        Actor::system(), [now](Transaction &tx) { return figures(tx, now); });
    if (!looked)
        return looked.error();
    m_metrics.setFigures(*looked);
    return worked;
}

double JobRunner::secondsSinceTurn() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_turned.load())
        .count();
}

Result<void> JobRunner::keepHouse()
{
    const QDateTime now = m_clock.now();
    if (!m_defined) {
        if (auto defined = m_schedule.define(m_database, now); !defined)
            return defined;
        m_defined = true;
    }
    const auto moment = std::chrono::steady_clock::now();
    const bool renew = moment - m_renewed >= std::chrono::seconds(m_options.leaseSeconds) / 4;
    const bool look = moment - m_looked >= figuresInterval;
    const bool all = m_options.onlyRunner && !m_recoveredOwn;
    QList<JobId> inHand;
    {
        const std::lock_guard lock(m_mutex);
        inHand = m_inHand;
    }
    const auto kept = m_database.runBlocking<std::optional<QueueFigures>>(
        Actor::system(), [&, this](Transaction &tx) -> Result<std::optional<QueueFigures>> {
            if (renew && !inHand.isEmpty()) {
                const auto renewed =
                    renewLeases(tx, m_name, inHand, now.addSecs(m_options.leaseSeconds));
                if (!renewed)
                    return renewed.error();
            }
            const auto recovered = recoverExpired(tx, m_name, all, now);
            if (!recovered)
                return recovered.error();
            if (!look)
                return std::optional<QueueFigures>();
            const auto found = figures(tx, now);
            if (!found)
                return found.error();
            return std::optional<QueueFigures>(*found);
        });
    if (!kept)
        return kept.error();
    m_recoveredOwn = true;
    if (renew)
        m_renewed = moment;
    if (look) {
        m_looked = moment;
        m_metrics.setFigures(**kept);
    }
    return {};
}

Result<JobRunner::Step> JobRunner::takeTurn()
{
    const auto run = m_schedule.runNext(
        m_database, [this] { return m_clock.now(); }, random());
    if (!run)
        return run.error();
    if (!*run)
        return Step::Idle;
    const PeriodicRun &turn = **run;
    m_metrics.count(turn.name,
                    turn.outcome ? JobMetrics::Outcome::Done : JobMetrics::Outcome::Failed,
                    turn.seconds);
    if (!turn.outcome)
        qCWarning(logJobs).noquote()
            << logLine("failed", turn.name, {{u"why"_s, failureText(turn.outcome.error())}});
    else if (*turn.outcome > 0)
        qCInfo(logJobs).noquote() << logLine("done", turn.name, {{u"count"_s, *turn.outcome}});
    if (turn.outcome && *turn.outcome > 0) {
        // It may have entered jobs.
        wake();
        if (m_options.afterWork)
            m_options.afterWork();
    }
    return Step::Worked;
}

Result<JobRunner::Step> JobRunner::doNextJob()
{
    const QDateTime now = m_clock.now();
    const auto claimed = m_database.runBlocking<std::optional<ClaimedJob>>(
        Actor::system(), [this, now](Transaction &tx) {
            return claimNext(tx, m_handlers.keys(), m_name, now,
                             now.addSecs(m_options.leaseSeconds));
        });
    if (!claimed)
        return claimed.error();
    if (!*claimed)
        return Step::Idle;
    const ClaimedJob &job = **claimed;
    if (stopping()) {
        settle([&](Transaction &tx) { return giveBack(tx, job, now); });
        return Step::Worked;
    }
    const auto hold = [&](bool held) {
        const std::lock_guard lock(m_mutex);
        if (held)
            m_inHand.append(job.id);
        else
            m_inHand.removeOne(job.id);
    };
    hold(true);
    doJob(m_handlers[job.kind], job);
    hold(false);
    return Step::Worked;
}

Result<bool> JobRunner::doInTransaction(const JobHandler &handler, const ClaimedJob &job,
                                        const JobRun &run)
{
    return m_database.runBlocking<bool>(Actor::system(), [&](Transaction &tx) -> Result<bool> {
        auto own = markDone(tx, job, run.now);
        if (!own || !*own)
            return own;
        if (const auto done = handler.inTransaction(tx, job.payload, run); !done)
            return done.error();
        return true;
    });
}

void JobRunner::doJob(const JobHandler &handler, const ClaimedJob &job)
{
    const JobRun run{job.id, job.attempt, m_clock.now(), [this] { return stopping(); },
                     [this] { return m_clock.now(); }};
    QElapsedTimer timer;
    timer.start();
    Result<bool> outcome = false;
    if (handler.inTransaction) {
        outcome = doInTransaction(handler, job, run);
    } else {
        try {
            const auto done = handler.outside(job.payload, run);
            outcome = done ? Result<bool>(true) : Result<bool>(done.error());
        } catch (const std::exception &exception) {
            Error error(ErrorCode::InternalError);
            error.internal = u"exception: "_s + QString::fromLatin1(exception.what());
            outcome = error;
        }
        if (outcome)
            settle([&](Transaction &tx) { return markDone(tx, job, m_clock.now()); });
    }
    const double seconds = double(timer.elapsed()) / 1000;
    const QJsonObject facts{{u"job"_s, job.id.toString()}, {u"attempt"_s, job.attempt}};
    if (outcome && !*outcome) {
        // Its lease ran out before the work began: somebody else's by now.
        qCInfo(logJobs).noquote() << logLine("lost", job.kind, facts);
        return;
    }
    if (outcome) {
        m_metrics.count(job.kind, JobMetrics::Outcome::Done, seconds);
        qCDebug(logJobs).noquote() << logLine("done", job.kind, facts);
        if (m_options.afterWork)
            m_options.afterWork();
        return;
    }

    const Error &error = outcome.error();
    const QDateTime now = m_clock.now();
    const bool unreached = handler.inTransaction && error.code == ErrorCode::ServiceUnavailable;
    if (error.code == ErrorCode::Canceled || unreached) {
        const QDateTime next = unreached ? now.addSecs(unreachableSeconds) : now;
        settle([&](Transaction &tx) { return giveBack(tx, job, next); });
        return;
    }
    const QString why = failureText(error);
    const bool dead = job.attempt >= job.maxAttempts || error.code == ErrorCode::BadRequest;
    const QDateTime next = now.addSecs(retryDelaySeconds(m_options.retry, job.attempt, random()));
    settle([&](Transaction &tx) {
        return dead ? markDead(tx, job, now, why) : markFailed(tx, job, next, why);
    });
    m_metrics.count(job.kind, dead ? JobMetrics::Outcome::Dead : JobMetrics::Outcome::Failed,
                    seconds);
    QJsonObject line = facts;
    line.insert(u"why"_s, why);
    qCWarning(logJobs).noquote() << logLine(dead ? "dead" : "failed", job.kind, line);
}

void JobRunner::settle(const std::function<Result<bool>(Transaction &)> &note)
{
    quint64 seen = 0;
    for (;;) {
        const auto noted = m_database.runBlocking<bool>(Actor::system(), note);
        if (noted)
            return;
        if (noted.error().code != ErrorCode::ServiceUnavailable || stopping()) {
            qCWarning(logJobs).noquote()
                << "a job's outcome could not be noted; its lease will run out:"
                << failureText(noted.error());
            return;
        }
        rest(settleRetry, seen);
    }
}

} // namespace oh::jobs
