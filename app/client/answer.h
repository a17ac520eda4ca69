// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QNetworkReply>

#include <optional>

namespace oh::app {

/// What came back for one attempt, taken out of the QNetworkReply.
struct RawAnswer
{
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    /// 0 when there was no status line.
    int status = 0;
    QByteArray body = {};
    QByteArray retryAfter = {};
    QByteArray requestId = {};
    /// Our own limits, which QNetworkReply only knows as "canceled".
    bool timedOut = false;
    bool tooLarge = false;
    /// The body of a success is text, not JSON: becomes HttpRequest::textField.
    bool isText = false;
};

/// What an attempt means.
struct Verdict
{
    Result<QJsonObject> result;
    /// Worth another attempt, when the request may be repeated at all.
    bool transient = false;
    /// Something failed on the way: the server itself may be out of reach.
    bool network = false;
};

/// `now` is for Retry-After given as a date.
Verdict judge(const RawAnswer &answer, const QDateTime &now);

/// Seconds, from either form of the header (RFC 9110 10.2.3). Nothing when it is neither.
std::optional<int> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace oh::app
