// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh::http {

/// What is written down about one request.
struct RequestRecord
{
    QByteArray method;
    /// Empty when no route matched.
    QString route;
    QStringList segments;
    int status = 0;
    qint64 ms = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    QString requestId;
    std::optional<ErrorCode> error;
};

/// The path as it may be logged: literals of the route and UUIDs stay; what fills a parameter, or
/// looks like a token or an address, becomes "*".
QString loggablePath(const QStringList &segments, const QString &route);

/// One line in the category oh.http: a JSON object, without header values, query and addresses.
void logRequest(const RequestRecord &record);

} // namespace oh::http
