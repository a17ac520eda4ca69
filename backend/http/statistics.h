// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>

namespace oh::http {

/// A reading of the server's counters, for /metrics.
struct ServerStatistics
{
    qint64 openConnections = 0;
    qint64 acceptedConnections = 0;
    /// Times that the system had no descriptor or memory for one; it is tried again.
    qint64 failedAccepts = 0;
    /// Over a cap: answered with 503, or dropped.
    qint64 rejectedConnections = 0;
    /// Handed to the handler.
    qint64 requests = 0;
    qint64 requestsInFlight = 0;
    /// Refused by the engine itself (malformed, too large, too slow).
    qint64 refusedRequests = 0;
    /// Refused because they came too slowly; part of refusedRequests.
    qint64 timedOutRequests = 0;
    /// Cut off because the client did not read.
    qint64 stalledWrites = 0;
    /// Answers by class: index 2 is 2xx.
    std::array<qint64, 6> responses{};
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    /// Request bodies held right now.
    qint64 bodyBytes = 0;
};

/// The live counters, shared by all I/O threads.
struct Counters
{
    std::atomic<qint64> openConnections{0};
    /// Of those, the ones that only get to hear 503. They don't take places from others.
    std::atomic<qint64> openRefused{0};
    std::atomic<qint64> acceptedConnections{0};
    std::atomic<qint64> failedAccepts{0};
    std::atomic<qint64> rejectedConnections{0};
    std::atomic<qint64> requests{0};
    std::atomic<qint64> requestsInFlight{0};
    std::atomic<qint64> refusedRequests{0};
    std::atomic<qint64> timedOutRequests{0};
    std::atomic<qint64> stalledWrites{0};
    std::array<std::atomic<qint64>, 6> responses{};
    std::atomic<qint64> bytesReceived{0};
    std::atomic<qint64> bytesSent{0};
    std::atomic<qint64> bodyBytes{0};
};

} // namespace oh::http
