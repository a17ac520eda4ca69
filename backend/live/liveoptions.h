// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"
#include "models/domain/enums.h"
#include "models/ids.h"
#include "models/language.h"

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace oh::live {

/// What the live updates grant and how patient they are. Tests shorten the times.
struct Options
{
    /// For LISTEN: a connection of its own that no transaction pooler stands before.
    storage::ConnectionConfig listen;
    int maxClients = 2000;
    int maxClientsPerUser = 20;
    /// Events kept for those who come back.
    int remembered = 4096;
    /// More than these waiting for a client, and it is told to load anew instead. A replay of all
    /// that is remembered fits in, and as much again.
    int maxUnsentEvents = 2 * 4096;
    /// More than this handed to the network and not taken, and a client is cut off.
    qint64 maxUnsentBytes = 256LL * 1024;
    /// Without taking a byte of what there is for it.
    std::chrono::milliseconds takeTimeout{15'000};
    std::chrono::milliseconds helloTimeout{10'000};
    std::chrono::milliseconds pingInterval{30'000};
    /// Without any sign of life.
    std::chrono::milliseconds silenceTimeout{60'000};
    /// For the goodbye; then the connection is cut.
    std::chrono::milliseconds closeTimeout{5'000};
    /// Events of so long are told together.
    std::chrono::milliseconds gather{20};
    std::chrono::milliseconds sweepInterval{500};
    /// Between tries to listen again; doubled up to the last.
    std::chrono::milliseconds relistenFirst{200};
    std::chrono::milliseconds relistenLast{10'000};
    /// PostgreSQL is asked so often whether it is still there, and has so long to say so: no longer
    /// than both together does this server take its memory for true while it hears of nothing.
    std::chrono::milliseconds probeListening{5'000};
    std::chrono::milliseconds listeningAnswers{3'000};
};

/// Whose connection it is, as the access token said.
struct Viewer
{
    UserId userId;
    Role role = Role::Mentee;
    SessionId sessionId;
    QDateTime expiresAt;
    /// What errors are told in.
    Language language = Language::English;
};

/// For /metrics. Written in the live thread, read anywhere.
struct Counters
{
    std::atomic<qint64> clients{0};
    std::atomic<qint64> subscriptions{0};
    std::atomic<qint64> events{0};
    std::atomic<qint64> messages{0};
    /// Clients that did not read what they were sent.
    std::atomic<qint64> cutOffs{0};
    /// What waits for clients to take it.
    std::atomic<qint64> unsent{0};
    /// Times that a client was told to load anew for being too far behind.
    std::atomic<qint64> overflows{0};
    /// Times that everybody was told to load anew.
    std::atomic<qint64> resyncs{0};
    std::atomic<bool> listening{false};
};

} // namespace oh::live
