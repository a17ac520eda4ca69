// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

struct pg_conn;
struct pg_result;

namespace oh::storage {

/// PQgetResult(), which waits for ever when PostgreSQL stands still or the network swallows
/// everything: after `limit` without an answer the connection is cut, and what comes then is what a
/// lost one answers. Zero is no limit. What was sent with PQsend… goes out here as far as it has
/// not; of a connection that is not blocking (PQsetnonblocking) that is bounded, too.
pg_result *nextResult(pg_conn *connection, std::chrono::milliseconds limit);

/// The last result of a command that was sent, as PQexec() has it.
pg_result *lastResult(pg_conn *connection, std::chrono::milliseconds limit);

} // namespace oh::storage
