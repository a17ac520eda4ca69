// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>

namespace oh::test {

/// How long the event loop did not answer, and what for.
struct Block
{
    /// Without the time in which the machine ran something else on the thread's processor.
    std::chrono::microseconds length{};
    /// As the clock on the wall has it.
    std::chrono::microseconds wall{};
    /// What was going on, in the words of Watchdog::setPlace().
    QString place;
    /// The longest of the events that were handled, as far as noteEvent() was told of them.
    QString event;
    /// Return addresses of the thread, taken while it did not answer; empty when it was too short.
    QList<quintptr> stack;
};

/// Beside the event loop of the thread it was made in: sends it an event, waits until it is
/// handled, and does so again. Whatever keeps the event waiting keeps people waiting, too.
class Watchdog : public QThread
{
    Q_OBJECT

public:
    /// Notes each block that is longer than the limit.
    explicit Watchdog(std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~Watchdog() override;

    /// What is done from here on.
    void setPlace(const QString &place);
    QString place() const { return m_place; }
    /// Of the watched thread: an event was handled in that time.
    void noteEvent(const QObject *receiver, int type, std::chrono::microseconds took);
    /// What is known so far; call it in the watched thread.
    QList<Block> blocks() const { return m_blocks; }
    /// The longest of all, noted or not.
    std::chrono::microseconds longest() const { return m_longest; }
    /// Nobody is asked between the two: the program is about to wait for something on purpose.
    void pause();
    void resume();

protected:
    void run() override;
    bool event(QEvent *event) override;

private:
    void answer();

    const std::chrono::microseconds m_limit;
    QString m_place;
    QString m_slowest;
    std::chrono::microseconds m_slowestTook{};
    QList<Block> m_blocks;
    std::chrono::microseconds m_longest{};
    // What the watching thread says before it asks.
    std::chrono::steady_clock::time_point m_askedAt;
    std::chrono::nanoseconds m_waitedBefore{};
    QSemaphore m_answered;
    std::atomic<bool> m_isPaused = false;
};

} // namespace oh::test
