// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/net/serviceclient.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace oh::calendars {

struct JsonCall
{
    QByteArray method = "GET";
    /// Behind the base address, with its parts escaped; or a whole address that the service gave
    /// for the next page.
    QString path = {};
    QUrlQuery query = {};
    /// None when empty.
    QJsonObject body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

struct JsonAnswer
{
    int status = 0;
    /// Empty where the answer has none, and of a failure also where it is broken.
    QJsonObject json = {};

    bool fine() const { return status >= 200 && status < 300; }
};

/// What the clients of JSON interfaces behind access tokens share: it knows no provider (NFR23).
class JsonService
{
public:
    JsonService(QString name, QString baseUrl, net::CallLimits limits, net::Wait wait);

    /// ServiceUnavailable when what should be JSON is not.
    Result<JsonAnswer> call(const QByteArray &accessToken, const JsonCall &call,
                            const net::CallLimits &limits, const net::Stopping &stopping) const;
    Result<JsonAnswer> call(const QByteArray &accessToken, const JsonCall &call,
                            const net::Stopping &stopping) const;

    Error failure(ErrorCode code, const QString &what) const;
    /// Of a status: it passes, or is nothing that we know of.
    Error unavailable(const JsonAnswer &answer, const QString &reason) const;

private:
    QString m_base;
    net::ServiceClient m_client;
};

/// One part of a path.
QString pathPart(const QString &text);

} // namespace oh::calendars
