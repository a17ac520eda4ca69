// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchdog.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>

#include <array>
#include <csignal>
#include <execinfo.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::test {
namespace {

const auto question = QEvent::Type(QEvent::registerEventType());
constexpr auto pauseBetween = 2ms;
constexpr int stackSignal = SIGUSR2;
constexpr int deepest = 48;

// Of the one thread that is watched.
pthread_t watched = {};
long watchedId = 0;
std::array<void *, deepest> frames = {};
std::atomic<int> frameCount = 0;

extern "C" void takeWatchedStack(int)
{
    frameCount = ::backtrace(frames.data(), deepest);
}

/// How long the watched thread was ready to run while the processors ran others, in all.
std::chrono::nanoseconds waitedForProcessor()
{
    QFile file(u"/proc/self/task/%1/schedstat"_s.arg(watchedId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> figures = file.readAll().split(' ');
    return std::chrono::nanoseconds(figures.value(1).toLongLong());
}

std::chrono::microseconds toMicroseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time);
}

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds limit, QObject *parent)
    : QThread(parent), m_limit(limit)
{
    watched = ::pthread_self();
    watchedId = ::syscall(SYS_gettid);
    // Loads what it needs now, not in the middle of a signal.
    std::array<void *, 1> warm = {};
    ::backtrace(warm.data(), 1);
    struct sigaction action = {};
    action.sa_handler = takeWatchedStack;
    action.sa_flags = SA_RESTART;
    ::sigaction(stackSignal, &action, nullptr);
}

Watchdog::~Watchdog()
{
    requestInterruption();
    m_answered.release(); // it may wait for an answer that nobody gives any more
    wait();
}

void Watchdog::setPlace(const QString &place)
{
    m_place = place;
}

void Watchdog::noteEvent(const QObject *receiver, int type, std::chrono::microseconds took)
{
    if (took <= m_slowestTook)
        return;
    m_slowestTook = took;
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_slowest = u"%1 of %2 '%3'"_s.arg(
        name ? QString::fromLatin1(name) : QString::number(type),
        receiver ? QString::fromLatin1(receiver->metaObject()->className()) : u"what is gone"_s,
        receiver ? receiver->objectName() : QString());
}

void Watchdog::pause()
{
    m_isPaused = true;
}

void Watchdog::resume()
{
    m_isPaused = false;
}

void Watchdog::run()
{
    while (!isInterruptionRequested()) {
        std::this_thread::sleep_for(pauseBetween);
        if (m_isPaused)
            continue;
        frameCount = 0;
        m_waitedBefore = waitedForProcessor();
        m_askedAt = std::chrono::steady_clock::now();
        QCoreApplication::postEvent(this, new QEvent(question));
        const auto limitMs = std::chrono::duration_cast<std::chrono::milliseconds>(m_limit);
        if (!m_answered.tryAcquire(1, int(limitMs.count()))) {
            ::pthread_kill(watched, stackSignal);
            m_answered.acquire();
        }
    }
}

bool Watchdog::event(QEvent *event)
{
    if (event->type() != question)
        return QThread::event(event);
    answer();
    return true;
}

void Watchdog::answer()
{
    Block block;
    block.wall = toMicroseconds(std::chrono::steady_clock::now() - m_askedAt);
    block.length = block.wall;
    if (block.wall > m_limit)
        block.length -= std::min(block.wall, toMicroseconds(waitedForProcessor() - m_waitedBefore));
    if (!m_isPaused) {
        m_longest = std::max(m_longest, block.length);
        if (block.length > m_limit) {
            block.place = m_place;
            block.event = m_slowest;
            for (int i = 0; i < frameCount; ++i)
                block.stack.append(quintptr(frames.at(size_t(i))));
            m_blocks.append(block);
        }
    }
    m_slowest.clear();
    m_slowestTook = {};
    m_answered.release();
}

} // namespace oh::test
