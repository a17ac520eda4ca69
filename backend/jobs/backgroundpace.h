// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace oh::jobs {

struct PaceOptions
{
    /// During a rush a worker may work for one part in so many of the time.
    int rushParts = 40;
    /// Nobody is kept waiting longer than this between two pieces of work.
    std::chrono::milliseconds longestRest{10'000};
};

/// How long a worker rests, in a rush, after a piece of work that took so long.
std::chrono::nanoseconds restAfter(std::chrono::nanoseconds worked, const PaceOptions &options);

/// What the calling thread has had of a processor since it began.
std::chrono::nanoseconds threadTime();

/// The pace of a worker in the background: its own while nobody waits for the database, and a
/// fraction of that during a rush of requests, however long it lasts. What comes alone is done at
/// once even then, so that whoever waits for a sign-in link gets it. For one thread.
class BackgroundPace
{
public:
    /// See storage::Database::isRushed().
    using Rushed = std::function<bool()>;
    BackgroundPace(PaceOptions options, Rushed isRushed);

    /// Rests for as long as the last piece of work demands and the rush lasts. `pause` waits for
    /// so long and says whether to go on; the answer is its last.
    bool giveWay(const std::function<bool(std::chrono::milliseconds)> &pause) const;
    /// A piece of work has ended that took so much of what requests need as well. Waiting, for
    /// another machine or in a queue, is no work.
    void worked(std::chrono::nanoseconds time);

private:
    using Time = std::chrono::steady_clock;

    const PaceOptions m_options;
    const Rushed m_isRushed;
    Time::time_point m_restUntil;
};

} // namespace oh::jobs
