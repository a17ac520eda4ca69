// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/answer.h"

#include "app/client/httprequest.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr int longestRetryAfter = 24 * 3600;

Error badAnswer(int status, const QString &internal)
{
    Error error(ErrorCode::BadAnswer);
    error.unknownStatus = status;
    error.internal = internal;
    return error;
}

std::optional<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

bool isGatewayStatus(int status)
{
    return status == 502 || status == 503 || status == 504;
}

Verdict judgeStatus(const RawAnswer &answer, const QDateTime &now)
{
    const auto object = parseObject(answer.body);
    if (answer.status < 300) {
        if (answer.status == 204 || (answer.status == 205 && answer.body.isEmpty()))
            return {QJsonObject{}};
        if (answer.isText)
            return {QJsonObject{{HttpRequest::textField, QString::fromUtf8(answer.body)}}};
        if (!object)
            return {badAnswer(answer.status, u"not a JSON object"_s)};
        return {*object};
    }
    Error error = Error::fromJson(answer.status, object.value_or(QJsonObject{}));
    // A gateway's page is not our envelope, but what it says is known well enough.
    if (error.code == ErrorCode::BadAnswer && isGatewayStatus(answer.status))
        error = Error(ErrorCode::ServiceUnavailable);
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(answer.requestId.left(100));
    if (!answer.retryAfter.isEmpty())
        error.retryAfterSeconds = parseRetryAfter(answer.retryAfter, now);
    return {error, isGatewayStatus(answer.status)};
}

Verdict unreachable(QNetworkReply::NetworkError networkError)
{
    Error error(ErrorCode::NetworkUnreachable);
    error.internal = u"network error %1"_s.arg(int(networkError));
    return {error, true, true};
}

} // namespace

std::optional<int> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    bool ok = false;
    const QByteArray text = value.trimmed();
    const qint64 seconds = text.toLongLong(&ok);
    if (ok)
        return seconds < 0 ? std::nullopt
                           : std::optional(int(std::min<qint64>(seconds, longestRetryAfter)));
    QDateTime when =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!when.isValid())
        return std::nullopt;
    when = QDateTime(when.date(), when.time(), Qt::UTC);
    return int(std::clamp<qint64>(now.secsTo(when), 0, longestRetryAfter));
}

Verdict judge(const RawAnswer &answer, const QDateTime &now)
{
    if (answer.tooLarge)
        return {badAnswer(answer.status, u"answer too large"_s)};
    if (answer.timedOut)
        return {Error(ErrorCode::Timeout), true, true};

    switch (answer.networkError) {
    case QNetworkReply::NoError:
        return answer.status > 0 ? judgeStatus(answer, now) : Verdict{badAnswer(0, u"no status"_s)};
    case QNetworkReply::OperationCanceledError: // the transfer timeout; ours never get here
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {Error(ErrorCode::Timeout), true, true};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error(ErrorCode::InsecureConnection)};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        if (answer.status >= 400)
            return judgeStatus(answer, now);
        return {badAnswer(answer.status, u"network error %1"_s.arg(int(answer.networkError)))};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return unreachable(answer.networkError);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::UnknownNetworkError:
        if (answer.status == 0)
            return unreachable(answer.networkError);
        // Broke off in the middle of an answer.
        return {badAnswer(answer.status, u"half an answer"_s), true, true};
    default:
        // QNetworkReply names most statuses from 400 on as errors of its own.
        if (answer.status >= 300)
            return judgeStatus(answer, now);
        return {badAnswer(answer.status, u"network error %1"_s.arg(int(answer.networkError)))};
    }
}

} // namespace oh::app
