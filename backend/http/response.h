// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace oh::http {

class FileBody;
struct Request;
struct TakeOver;

/// What a handler answers. Length, date, connection handling, request id and the security headers
/// are the engine's; what stands here under those names is left out.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    /// Set: it is sent in place of `body`.
    std::shared_ptr<FileBody> file = {};
    /// An answer that was given before to the same request: nothing was done now.
    bool isReplay = false;
    /// Extra fields. One with line breaks or other control characters in it is left out.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// For the log.
    std::optional<ErrorCode> error;
    /// For the log and metrics: the pattern that matched, "/api/bookings/{id}". With it, segments
    /// that fill a parameter and are not UUIDs are left out of the log.
    QString route;
    /// Set: the connection is handed over, and nothing of this is sent. Only for a request with
    /// Request::wantsWebSocket; its head is the receiver's to answer.
    std::shared_ptr<const TakeOver> takeOver;

    static Response json(QByteArray compactJson, int status = 200);
    static Response json(const QJsonObject &object, int status = 200);
    static Response noContent();
    static Response html(QByteArray text, int status = 200);
    /// The error envelope in that language, with Retry-After when the error says how long.
    static Response fromError(Error error, const QString &requestId, Language language);
    static Response fromError(Error error, const Request &request);
};

} // namespace oh::http
