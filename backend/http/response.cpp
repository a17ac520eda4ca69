// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/response.h"

#include "backend/http/request.h"

#include <QJsonDocument>

namespace oh::http {

Response Response::json(QByteArray compactJson, int status)
{
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(compactJson);
    return response;
}

Response Response::json(const QJsonObject &object, int status)
{
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Response Response::noContent()
{
    Response response;
    response.status = 204;
    return response;
}

Response Response::html(QByteArray text, int status)
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = std::move(text);
    return response;
}

Response Response::fromError(Error error, const Request &request)
{
    return fromError(std::move(error), request.requestId, request.language());
}

Response Response::fromError(Error error, const QString &requestId, Language language)
{
    error.requestId = requestId;
    // Codes without a status never travel; one that gets here is a mistake of ours.
    const int status = error.status() > 0 ? error.status() : 500;
    Response response = json(error.toJson(language), status);
    response.headers.append({QByteArray("Content-Language"), toString(language).toLatin1()});
    response.headers.append({QByteArray("Vary"), QByteArray("Accept-Language")});
    response.error = error.code;
    if (error.retryAfterSeconds)
        response.headers.append(
            {QByteArray("Retry-After"), QByteArray::number(*error.retryAfterSeconds)});
    return response;
}

} // namespace oh::http
