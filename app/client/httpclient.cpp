// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/httpclient.h"

#include "app/client/exchange.h"
#include "app/client/reachability.h"
#include "models/ids.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace oh::app {

HttpClient::HttpClient(std::unique_ptr<QNetworkAccessManager> network, const Clock &clock,
                       const HttpTuning &tuning, QObject *parent)
    : QObject(parent),
      m_network(std::move(network)),
      m_clock(clock),
      m_tuning(tuning),
      m_reachability(new Reachability(*m_network, tuning, this))
{
    connect(m_reachability, &Reachability::changed, this, &HttpClient::reachableChanged);
}

HttpClient::~HttpClient()
{
    // Before the network goes, which they use.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
    delete m_reachability;
}

void HttpClient::noteAnswer()
{
    m_updatedAt = m_clock.now();
    m_reachability->confirm();
}

void HttpClient::setServer(const QUrl &server)
{
    if (m_server != server)
        m_updatedAt = {};
    m_server = server;
    m_reachability->setServer(server);
}

bool HttpClient::isReachable() const
{
    return m_reachability->isReachable();
}

void HttpClient::setAccessToken(const QString &token, int expiresInSeconds)
{
    m_accessToken = token;
    const qint64 lifetime = qint64(std::max(expiresInSeconds, 0)) * 1000;
    // A quarter at most, or a short-lived token would be renewed for every request.
    const qint64 ahead = std::min<qint64>(m_tuning.renewAhead.count(), lifetime / 4);
    m_renewAt = lifetime > 0 ? m_clock.now().addMSecs(lifetime - ahead) : QDateTime();
    Q_EMIT accessTokenChanged();
}

void HttpClient::endSession(const Error &reason)
{
    m_accessToken.clear();
    m_renewAt = {};
    ++m_epoch;
    m_renewing = false;
    const auto parked = std::exchange(m_parked, {});
    for (const auto &exchange : parked) {
        if (exchange)
            exchange->failLater(reason);
    }
    Q_EMIT accessTokenChanged();
}

void HttpClient::renewNow()
{
    if (hasSession() && m_renewal && !m_renewing)
        renew();
}

void HttpClient::setRenewal(std::function<void(ui::Done<void>)> renewal)
{
    m_renewal = std::move(renewal);
}

ui::Call HttpClient::send(HttpRequest request, ui::Done<QJsonObject> done)
{
    if (request.method != HttpRequest::Method::Get && request.idempotencyKey.isEmpty())
        request.idempotencyKey =
            newUuidV7(m_clock.now().toMSecsSinceEpoch()).toByteArray(QUuid::WithoutBraces);
    // Who is just connecting one reads about it where they are.
    const bool mayWant = !request.path.startsWith(u"/api/calendar/"_s);
    auto *exchange = new Exchange(
        *this, std::move(request),
        [self = QPointer(this), mayWant, done = std::move(done)](Result<QJsonObject> answer) {
            const bool wantsCalendar = mayWant && !answer &&
                                       (answer.error().code == ErrorCode::CalendarRequired ||
                                        answer.error().code == ErrorCode::CalendarReconnect);
            const Error refusal = wantsCalendar ? answer.error() : Error(ErrorCode::Unknown);
            done(std::move(answer));
            if (wantsCalendar && self)
                Q_EMIT self->calendarRequired(refusal);
        });
    auto handle = std::make_unique<ExchangeHandle>(exchange);
    // Later, so that even an answer known at once comes after this returned.
    QMetaObject::invokeMethod(exchange, &Exchange::proceed, Qt::QueuedConnection);
    return handle;
}

bool HttpClient::isRenewalDue() const
{
    return m_renewal && m_renewAt.isValid() && m_clock.now() >= m_renewAt;
}

void HttpClient::park(Exchange &exchange)
{
    m_parked.append(&exchange);
    if (!m_renewing)
        renew();
}

void HttpClient::renew()
{
    m_renewing = true;
    const auto answered = [self = QPointer(this), epoch = m_epoch](const Result<void> &result) {
        if (self && self->m_epoch == epoch && self->m_renewing)
            self->onRenewed(result);
    };
    if (m_renewal)
        m_renewal(answered);
    else
        answered(Error(ErrorCode::Unauthorized));
}

void HttpClient::onRenewed(const Result<void> &result)
{
    m_renewing = false;
    const auto parked = std::exchange(m_parked, {});
    for (const auto &exchange : parked) {
        if (!exchange)
            continue;
        if (result.ok())
            QMetaObject::invokeMethod(exchange.data(), &Exchange::proceed, Qt::QueuedConnection);
        else
            exchange->failLater(result.error());
    }
}

} // namespace oh::app
