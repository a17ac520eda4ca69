// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/backgroundpace.h"

#include <algorithm>
#include <utility>

#include <ctime>

namespace oh::jobs {

namespace {

/// Between looks at whether requests wait.
constexpr std::chrono::milliseconds step{25};

} // namespace

std::chrono::nanoseconds restAfter(std::chrono::nanoseconds worked, const PaceOptions &options)
{
    const std::chrono::nanoseconds longest = options.longestRest;
    const auto others = std::max(0, options.rushParts - 1);
    // By division: what is worked for long times many parts may be more than a number can say.
    return others > 0 && worked > longest / others ? longest : worked * others;
}

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

BackgroundPace::BackgroundPace(PaceOptions options, Rushed isRushed)
    : m_options(options), m_isRushed(std::move(isRushed))
{}

bool BackgroundPace::giveWay(const std::function<bool(std::chrono::milliseconds)> &pause) const
{
    while (Time::now() < m_restUntil && m_isRushed()) {
        if (!pause(step))
            return false;
    }
    return true;
}

void BackgroundPace::worked(std::chrono::nanoseconds time)
{
    m_restUntil = Time::now() + restAfter(time, m_options);
}

} // namespace oh::jobs
