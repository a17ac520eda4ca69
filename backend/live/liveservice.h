// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/live/liveoptions.h"
#include "models/clock.h"
#include "models/result.h"

#include <memory>

namespace oh {
class AccessTokens;
namespace cache {
class ReadCache;
}
namespace storage {
class Database;
}
} // namespace oh

namespace oh::live {

/// Live updates (FR40, FR41, NFR5): the thread that listens to PostgreSQL, the thread that owns the
/// WebSockets, and the way from an HTTP request to one. What it hears also ends what `memory`
/// remembers, which remembers nothing while nothing is heard. The database, tokens, clock and
/// memory outlive it; it outlives the HTTP server.
class LiveService
{
public:
    LiveService(const Options &options, storage::Database &database, const AccessTokens &tokens,
                const Clock &clock, cache::ReadCache &memory);
    /// Ends at once.
    ~LiveService();
    Q_DISABLE_COPY_MOVE(LiveService)

    void start();

    /// The answer to GET /api/live for a signed-in viewer: one that hands the connection over, or
    /// why not. From any thread.
    Result<http::Response> upgrade(const http::Request &request, const Viewer &viewer);

    /// Says goodbye (1001) to all; nobody is taken any more.
    void shutdown();
    const Counters &counters() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace oh::live
