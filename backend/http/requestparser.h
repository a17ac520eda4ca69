// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/limits.h"
#include "backend/http/request.h"
#include "models/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace oh::http {

/// Reads one request out of a stream of bytes. Knows nothing of sockets and time. Bytes may come in
/// any pieces; the result does not depend on them.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Failed };

    /// The limits must outlive the parser.
    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    /// Takes bytes and returns how many; stops after the head, after the request, and at an error.
    qsizetype feed(QByteArrayView data);

    State state() const;
    /// Whether a byte of the request has arrived (empty lines before it don't count).
    bool started() const;
    /// In state Failed.
    const Error &error() const;
    /// As far as it is known; for the log and for HEAD.
    QByteArray methodName() const;

    // From state Body on; in Failed, what was read before.
    Request &request();
    /// Received so far, as far as kept.
    qint64 bodyBytes() const;
    bool isHttp10() const;
    bool keepAlive() const;
    /// The client waits for 100 Continue before it sends the body.
    bool expectsContinue() const;
    /// See Request::wantsWebSocket.
    bool wantsWebSocket() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace oh::http
