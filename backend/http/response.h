// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace oh::http {

struct TakeOver;

/// A body that is read while it is sent, a piece at a time: memory stays flat, however long it is.
struct FileBody
{
    /// Open for reading, at its beginning. Used by one thread at a time.
    std::shared_ptr<QFile> file;
    /// What is sent of it. A file that turns out to be shorter cuts the connection off.
    qint64 size = 0;
};

/// What a handler answers. Length, date, connection handling, request id and the security headers
/// are the engine's; what stands here under those names is left out.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    /// Instead of `body`.
    std::optional<FileBody> fileBody;
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
    /// The error envelope, with Retry-After when the error says how long.
    static Response fromError(Error error, const QString &requestId);
};

} // namespace oh::http
