// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"

#include <QByteArray>
#include <QDateTime>

namespace oh::http {

struct WireOptions
{
    /// The answer to HEAD: the length is told, the body is not sent.
    bool headOnly = false;
    bool close = false;
    /// HTTP/1.0 clients have to be told that the connection stays.
    bool tellKeepAlive = false;
    QString requestId;
    QDateTime now;
};

/// Status line, fields and, unless left out, the body; of a file only the length.
QByteArray serialize(const Response &response, const WireOptions &options);

/// "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(const QDateTime &utc);

} // namespace oh::http
