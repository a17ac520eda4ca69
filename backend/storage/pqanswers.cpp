// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/pqanswers.h"

#include "backend/config/logging.h"

#include <libpq-fe.h>
#include <openssl/ssl.h>

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace oh::storage {

namespace {

using AnswerClock = std::chrono::steady_clock;

/// What came over an encrypted connection may lie decrypted already, where poll() sees nothing.
bool liesReady(PGconn *connection)
{
    auto *tls = static_cast<SSL *>(PQsslStruct(connection, "OpenSSL"));
    return tls && SSL_pending(tls) > 0;
}

/// Of Kerberos' encryption nobody can be asked that, so it is looked at again and again.
int longestLook(PGconn *connection, int left)
{
    constexpr int look = 20;
    if (!PQgssEncInUse(connection))
        return left;
    return left < 0 ? look : std::min(left, look);
}

/// Until PQgetResult() does not wait; false when nothing came in time. Takes the same calls of the
/// system as PQgetResult() would: one poll() and one recv() for what comes at once.
bool waitForAnswer(PGconn *connection, std::chrono::milliseconds limit)
{
    if (!PQisBusy(connection))
        return true;
    const AnswerClock::time_point until = AnswerClock::now() + limit;
    int left = limit.count() > 0 ? int(limit.count()) : -1;
    for (;;) {
        const int unsent = PQflush(connection);
        if (unsent < 0)
            return true; // it is lost, which PQgetResult() says
        const auto events = short(POLLIN | (unsent > 0 ? POLLOUT : 0));
        pollfd socket{PQsocket(connection), events, 0};
        const int look = longestLook(connection, left);
        const int ready = poll(&socket, 1, look);
        // What is there counts, however late we look.
        if (ready == 0 && look == left)
            return false;
        if (ready < 0 && errno != EINTR) {
            qCWarning(logStorage) << "The wait for PostgreSQL failed:" << qt_error_string(errno);
            return false;
        }
        do {
            if (!PQconsumeInput(connection) || !PQisBusy(connection))
                return true;
        } while (liesReady(connection));
        if (limit.count() > 0) {
            const auto rest =
                std::chrono::ceil<std::chrono::milliseconds>(until - AnswerClock::now());
            left = int(std::max(rest, std::chrono::milliseconds(0)).count());
        }
    }
}

} // namespace

pg_result *nextResult(pg_conn *connection, std::chrono::milliseconds limit)
{
    if (!waitForAnswer(connection, limit)) {
        qCWarning(logStorage) << "PostgreSQL has not answered for" << limit.count()
                              << "ms; the connection is given up";
        ::shutdown(PQsocket(connection), SHUT_RDWR);
    }
    return PQgetResult(connection);
}

pg_result *lastResult(pg_conn *connection, std::chrono::milliseconds limit)
{
    PGresult *last = nullptr;
    while (PGresult *next = nextResult(connection, limit)) {
        PQclear(last);
        last = next;
        if (PQstatus(connection) == CONNECTION_BAD)
            break;
    }
    return last;
}

} // namespace oh::storage
