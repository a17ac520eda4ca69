// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>

namespace oh {

/// Where the time comes from. Rules never ask the system; whoever composes the program hands in
/// one of these. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still until it is moved: for tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start) : m_msecs(start.toMSecsSinceEpoch()) {}
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    void set(const QDateTime &when) { m_msecs = when.toMSecsSinceEpoch(); }
    void advanceSecs(qint64 seconds) { m_msecs += seconds * 1000; }

private:
    std::atomic<qint64> m_msecs;
};

} // namespace oh
