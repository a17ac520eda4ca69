// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace oh::app {

class BodySink;

/// What is asked of the server, without any of the machinery that gets it there.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Patch, Delete };
    enum class Auth {
        /// Sent with the session's access token, which is renewed when it has expired.
        Session,
        /// Sent as it is (with `bearer`, when there is one).
        None,
    };

    /// What the answer holds.
    enum class Expects {
        Json,
        /// Anything in UTF-8; handed over as the one field `textField`.
        Text,
    };
    static constexpr QLatin1StringView textField{"text"};

    Method method = Method::Get;
    /// Below the server's address: "/api/users/me".
    QString path;
    /// Percent-encoded, without the question mark.
    QString query = {};
    std::optional<QJsonObject> body = {};
    /// In place of `body`, with its media type: bytes as they are.
    QByteArray payload = {};
    QByteArray payloadType = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// Where the body of a good answer goes instead of into memory, however large it is.
    std::shared_ptr<BodySink> sink = {};
    /// Bytes of the payload, or else of the answer, and how many there are in all (-1: unknown).
    std::function<void(qint64 done, qint64 total)> progress = {};
    Auth auth = Auth::Session;
    Expects expects = Expects::Json;
    /// A read that goes on when the page that asked is left: it is part of something that shows
    /// its progress, and has a way of its own to be ended.
    bool outlivesPage = false;
    /// Names a change, so that the server does it once however often it arrives. Made for each
    /// change that comes without one.
    QByteArray idempotencyKey = {};
    /// Only with Auth::None.
    QString bearer = {};
    /// Another server than the client's; only with Auth::None.
    QUrl server = {};
};

/// How patient the client is. Tests shorten these; the product takes them as they stand.
struct HttpTuning
{
    /// Without a byte in either direction, the connection's setup included.
    std::chrono::milliseconds transferTimeout{15'000};
    /// For one attempt altogether, however steadily the bytes drip.
    std::chrono::milliseconds attemptDeadline{60'000};
    /// Attempts of a request that may be repeated, the first one included.
    int maxAttempts = 4;
    /// No further attempt is begun when the request is older than this.
    std::chrono::milliseconds retryWindow{20'000};
    std::chrono::milliseconds retryBase{250};
    /// No pause between attempts is longer; a server that asks for a longer one gets no retry.
    std::chrono::milliseconds retryCap{4'000};
    qint64 maxBodyBytes = 8 * 1024 * 1024;
    /// An access token is renewed that long before it expires.
    std::chrono::milliseconds renewAhead{20'000};
    std::chrono::milliseconds probeFirst{1'000};
    std::chrono::milliseconds probeLast{30'000};
    std::chrono::milliseconds probeTimeout{5'000};
};

} // namespace oh::app
