// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"

#include <QStringList>
#include <QtGlobal>

#include <functional>

namespace oh::http {

/// What one server grants its clients. Times are milliseconds; 0 never means "no limit" unless a
/// line says so.
struct Limits
{
    /// Request line and header fields together, line ends included.
    qint64 maxHeaderBytes = 16LL * 1024;
    qint64 maxTargetBytes = 8LL * 1024;
    int maxHeaders = 100;
    qint64 maxBodyBytes = 1024LL * 1024;
    /// For addresses that take another size, by method and decoded segments; 0 for those that take
    /// maxBodyBytes. Called in an I/O thread.
    std::function<qint64(Method method, const QStringList &segments)> bodyBytesFor = {};
    /// Bodies that are arriving or being answered, over all connections; past it: 503.
    qint64 maxTotalBodyBytes = 256LL * 1024 * 1024;

    int maxConnections = 2000;
    /// 0: off. An IPv6 /64 counts as one address.
    int maxConnectionsPerAddress = 0;
    /// Requests of one connection that wait for an answer; reading stops at this number.
    int maxPipelined = 16;
    /// Unsent answer bytes of one connection; reading stops above it.
    qint64 maxWriteBuffer = 1024LL * 1024;

    /// For the whole head: from the connection for the first request, from the first byte for
    /// later ones.
    int headerTimeoutMs = 10'000;
    /// For the whole body; every minBodyBytesPerSecond received adds a second.
    int bodyTimeoutMs = 30'000;
    int minBodyBytesPerSecond = 16 * 1024;
    /// Between an answer and the next request.
    int idleTimeoutMs = 60'000;
    /// Without progress in sending.
    int writeTimeoutMs = 30'000;
    /// For the handler; past it the client gets 503 and the late answer is dropped.
    int answerTimeoutMs = 60'000;
    /// How long, and for how many bytes, a closing connection still reads (and throws away) what
    /// the client sends, so that the client gets to see the answer.
    int lingerMs = 2'000;
    qint64 maxLingerBytes = 8LL * 1024 * 1024;
};

} // namespace oh::http
