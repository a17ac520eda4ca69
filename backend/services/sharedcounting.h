// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHash>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace oh {

/// Counts once for all who ask for the same at the same time. Nobody gets an answer whose counting
/// had begun before they asked: whoever comes while one is under way waits for the next, which one
/// of those who wait does for all of them. Safe to use from any thread; waits on the caller's.
class SharedCounting
{
public:
    using Count = std::function<Result<QByteArray>()>;

    /// The answer of `count`, or of somebody else's for the same `key`. An error is the caller's
    /// own: whoever waited for one counts for themselves.
    Result<QByteArray> run(const QByteArray &key, const Count &count);
    /// Callers that wait for somebody else's counting.
    int waiting() const;

private:
    struct Round
    {
        bool begun = false;
        bool ended = false;
        std::optional<QByteArray> answer;
    };

    Result<QByteArray> begin(std::unique_lock<std::mutex> &lock, const QByteArray &key,
                             const Count &count);

    mutable std::mutex m_mutex;
    std::condition_variable m_roundEnded;
    /// Under way, and those that begin when these have ended.
    QHash<QByteArray, std::shared_ptr<Round>> m_current;
    QHash<QByteArray, std::shared_ptr<Round>> m_next;
    int m_waiting = 0;
};

} // namespace oh
