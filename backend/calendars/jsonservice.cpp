// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/jsonservice.h"

#include "models/domain/text.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::calendars {
namespace {

/// Also the port, written out or not.
bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == u"https"_s ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           port(one) == port(other) && one.userInfo().isEmpty();
}

} // namespace

JsonService::JsonService(QString name, QString baseUrl, net::CallLimits limits, net::Wait wait)
    : m_base(withoutSlashesAtEnd(std::move(baseUrl))),
      m_client(std::move(name), std::move(limits), std::move(wait))
{}

Error JsonService::failure(ErrorCode code, const QString &what) const
{
    return m_client.failure(code, what);
}

Error JsonService::unavailable(const JsonAnswer &answer, const QString &reason) const
{
    const QString what = u"status %1"_s.arg(answer.status);
    return failure(ErrorCode::ServiceUnavailable,
                   reason.isEmpty() ? what : what + u", "_s + reason.left(60));
}

Result<JsonAnswer> JsonService::call(const QByteArray &accessToken, const JsonCall &call,
                                     const net::CallLimits &limits,
                                     const net::Stopping &stopping) const
{
    QString url = m_base + call.path;
    if (call.path.startsWith(u"http"_s)) {
        // The token goes nowhere else, whatever an answer says.
        if (!sameOrigin(QUrl(call.path), QUrl(m_base)))
            return failure(ErrorCode::ServiceUnavailable, u"the next page is somewhere else"_s);
        url = call.path;
    }
    if (!call.query.isEmpty())
        url += u'?' + call.query.toString(QUrl::FullyEncoded);
    net::ServiceRequest request{
        .method = call.method,
        .url = url,
        .headers = {{"Authorization", "Bearer " + accessToken}, {"Accept", "application/json"}}};
    request.headers += call.headers;
    if (!call.body.isEmpty()) {
        request.headers.append(
            std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }
    const auto answer = m_client.call(request, limits, stopping);
    if (!answer)
        return answer.error();
    JsonAnswer out{.status = answer->status};
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (out.fine() && !answer->body.isEmpty() && !document.isObject())
        return failure(ErrorCode::ServiceUnavailable, u"the answer is no JSON"_s);
    out.json = document.object();
    return out;
}

Result<JsonAnswer> JsonService::call(const QByteArray &accessToken, const JsonCall &call_,
                                     const net::Stopping &stopping) const
{
    return call(accessToken, call_, m_client.limits(), stopping);
}

QString pathPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace oh::calendars
