// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/exchange.h"

#include "app/client/answer.h"
#include "app/client/bodysink.h"
#include "app/client/httpclient.h"
#include "app/client/reachability.h"
#include "app/client/serverurl.h"
#include "app/logging.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

QByteArray verb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    return "GET";
}

} // namespace

Exchange::Exchange(HttpClient &client, HttpRequest request, ui::Done<QJsonObject> done)
    : QObject(&client),
      m_client(client),
      m_request(std::move(request)),
      m_done(std::move(done)),
      m_epoch(client.epoch())
{
    m_age.start();
    m_pause.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::proceed);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stopWith(true); });
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::proceed()
{
    if (!m_done)
        return;
    if (m_request.auth == HttpRequest::Auth::Session) {
        if (m_epoch != m_client.epoch() || !m_client.hasSession()) {
            finish(Error(ErrorCode::SessionEnded));
            return;
        }
        // Asks for a renewal ahead of time once only: with a token that lives for a second on a
        // slow line, it would never get to be sent.
        if (m_client.isRenewing() || (!m_renewedAhead && m_client.isRenewalDue())) {
            m_renewedAhead = true;
            m_client.park(*this);
            return;
        }
    }
    attempt();
}

void Exchange::attempt()
{
    const QUrl server = m_request.server.isEmpty() ? m_client.server() : m_request.server;
    QNetworkRequest request(resolved(server, m_request.path, m_request.query));
    const HttpTuning &tuning = m_client.tuning();
    request.setTransferTimeout(int(tuning.transferTimeout.count()));
    // A redirected POST would become a GET, and another host must never see the token.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         m_request.method == HttpRequest::Method::Get
                             ? QNetworkRequest::SameOriginRedirectPolicy
                             : QNetworkRequest::ManualRedirectPolicy);
    prepare(request);
    m_token =
        m_request.auth == HttpRequest::Auth::Session ? m_client.accessToken() : m_request.bearer;
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    if (!m_request.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", m_request.idempotencyKey);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);

    ++m_attempts;
    m_body.clear();
    m_timedOut = m_tooLarge = m_sinkFailed = false;
    if (m_request.sink && !m_request.sink->restart()) {
        Error error(ErrorCode::FileNotWritten);
        error.internal = m_request.sink->problem();
        finish(error);
        return;
    }
    QNetworkReply *reply = send(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        const qint64 announced =
            m_reply ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() : 0;
        if (announced > m_client.tuning().maxBodyBytes && !fillsSink())
            stopWith(false);
    });
    connect(reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    const bool isTransfer = m_request.sink || !m_request.payload.isEmpty();
    if (m_request.progress)
        connect(reply,
                m_request.payload.isEmpty() ? &QNetworkReply::downloadProgress
                                            : &QNetworkReply::uploadProgress,
                this, [this](qint64 done, qint64 total) {
                    // At its end, and before an error, Qt tells of nothing at all.
                    if (total != 0 && m_done)
                        m_request.progress(done, total);
                });
    // What takes long because there is much of it may: it only has to go on.
    if (!isTransfer)
        m_deadline.start(int(tuning.attemptDeadline.count()));
}

QNetworkReply *Exchange::send(const QNetworkRequest &request)
{
    QNetworkAccessManager &network = m_client.network();
    if (m_request.method == HttpRequest::Method::Get)
        return network.get(request);
    QNetworkRequest withBody = request;
    QByteArray body;
    if (m_request.body) {
        withBody.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        body = QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact);
    } else if (!m_request.payload.isEmpty()) {
        withBody.setRawHeader("Content-Type", m_request.payloadType);
        body = m_request.payload;
    }
    return network.sendCustomRequest(withBody, verb(m_request.method), body);
}

bool Exchange::fillsSink() const
{
    const int status =
        m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    return m_request.sink && status >= 200 && status < 300;
}

void Exchange::take(const QByteArray &bytes)
{
    if (!fillsSink()) {
        m_body += bytes;
        m_tooLarge = m_tooLarge || m_body.size() > m_client.tuning().maxBodyBytes;
    } else if (!m_sinkFailed) {
        m_sinkFailed = !m_request.sink->take(bytes);
    }
}

void Exchange::collect()
{
    if (!m_reply)
        return;
    take(m_reply->readAll());
    if (m_tooLarge)
        stopWith(false);
    else if (m_sinkFailed)
        m_reply->abort(); // leads to onFinished()
}

/// Ends the attempt by a limit of ours.
void Exchange::stopWith(bool timedOut)
{
    (timedOut ? m_timedOut : m_tooLarge) = true;
    m_body.clear();
    if (m_reply)
        m_reply->abort(); // leads to onFinished()
}

void Exchange::onFinished()
{
    if (!m_reply)
        return;
    m_deadline.stop();
    QNetworkReply &reply = *m_reply;
    if (!m_timedOut && !m_tooLarge && !m_sinkFailed && reply.isOpen())
        take(reply.readAll());
    const bool whole = fillsSink() && reply.error() == QNetworkReply::NoError;
    if (m_sinkFailed || (whole && !m_request.sink->finish())) {
        dropReply();
        Error error(ErrorCode::FileNotWritten);
        error.internal = m_request.sink->problem();
        finish(error);
        return;
    }
    const RawAnswer raw{reply.error(),
                        reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        m_body,
                        reply.rawHeader("Retry-After"),
                        reply.rawHeader("X-Request-Id"),
                        m_timedOut,
                        m_tooLarge,
                        m_request.expects == HttpRequest::Expects::Text || m_request.sink};
    dropReply();
    m_body.clear();

    const Verdict verdict = judge(raw, m_client.clock().now());
    if (verdict.result.ok()) {
        if (m_request.server.isEmpty() || m_request.server == m_client.server())
            m_client.noteAnswer();
        else
            m_client.reachability().confirm();
        finish(verdict.result);
        return;
    }
    const Error &error = verdict.result.error();
    qCInfo(logHttp).noquote() << verb(m_request.method) << m_request.path << raw.status
                              << error.codeName() << error.internal << error.requestId << "attempt"
                              << m_attempts;
    const bool ours = m_request.server.isEmpty() || m_request.server == m_client.server();
    if (verdict.network && ours)
        m_client.reachability().suspect();
    else if (error.code != ErrorCode::BadAnswer && error.status() > 0 && ours)
        m_client.reachability().confirm();

    if (m_request.auth == HttpRequest::Auth::Session && raw.status == 401)
        onRefused(error);
    else if (verdict.transient)
        retryOrFinish(error);
    else
        finish(error);
}

/// The server did not take the token.
void Exchange::onRefused(const Error &error)
{
    if (m_epoch != m_client.epoch()) {
        finish(Error(ErrorCode::SessionEnded));
        return;
    }
    const bool renewable =
        error.code == ErrorCode::TokenExpired || error.code == ErrorCode::Unauthorized;
    if (renewable && !m_replayed) {
        m_replayed = true;
        if (m_token == m_client.accessToken())
            m_client.park(*this);
        else // renewed while this one was under way
            proceed();
        return;
    }
    // The account may sign out over this, which must not take away this request's own answer.
    const QPointer<HttpClient> client(&m_client);
    const bool ended = error.code == ErrorCode::SessionEnded;
    const quint64 epoch = m_epoch;
    finish(error);
    if (ended && client && client->epoch() == epoch)
        Q_EMIT client->sessionEnded(error);
}

void Exchange::retryOrFinish(const Error &error)
{
    const HttpTuning &tuning = m_client.tuning();
    const bool repeatable =
        m_request.method == HttpRequest::Method::Get || !m_request.idempotencyKey.isEmpty();
    const auto shift = std::min(m_attempts - 1, 16);
    qint64 pause = std::min<qint64>(tuning.retryBase.count() << shift, tuning.retryCap.count());
    // Between half and the whole of it, so that clients which failed together do not return so.
    pause = qint64(double(pause) * (0.5 + 0.5 * QRandomGenerator::global()->generateDouble()));
    if (error.retryAfterSeconds) {
        const qint64 asked = qint64(*error.retryAfterSeconds) * 1000;
        if (asked > tuning.retryCap.count()) {
            finish(error);
            return;
        }
        pause = std::max(pause, asked);
    }
    if (!repeatable || m_attempts >= tuning.maxAttempts ||
        m_age.elapsed() + pause > tuning.retryWindow.count()) {
        finish(error);
        return;
    }
    m_pause.start(int(pause));
}

void Exchange::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void Exchange::cancel()
{
    m_done = nullptr;
    m_pause.stop();
    m_deadline.stop();
    dropReply();
    deleteLater();
}

void Exchange::dropReply()
{
    if (QNetworkReply *reply = m_reply) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Exchange::finish(const Result<QJsonObject> &result)
{
    if (!m_done)
        return;
    m_pause.stop();
    m_deadline.stop();
    deleteLater();
    // Moved out first: the receiver may let go of its handle, which comes back as cancel().
    const auto done = std::exchange(m_done, nullptr);
    done(result);
}

} // namespace oh::app
