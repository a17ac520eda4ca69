// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/reachability.h"

#include "app/client/serverurl.h"
#include "app/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// The answer is one small object; whatever is longer does not come from the server.
constexpr qint64 maxProbeBytes = 64 * 1024;

} // namespace

Reachability::Reachability(QNetworkAccessManager &network, const HttpTuning &tuning,
                           QObject *parent)
    : QObject(parent), m_network(network), m_tuning(tuning)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reachability::probe);
}

Reachability::~Reachability()
{
    dropProbe();
}

void Reachability::setServer(const QUrl &server)
{
    m_health = resolved(server, u"/api/health"_s, {});
    m_timer.stop();
    dropProbe();
    m_failures = 0;
    setReachable(true);
}

void Reachability::suspect()
{
    if (m_reachable && !m_probe && !m_timer.isActive())
        probe();
}

void Reachability::confirm()
{
    m_timer.stop();
    dropProbe();
    m_failures = 0;
    setReachable(true);
}

void Reachability::probe()
{
    QNetworkRequest request(m_health);
    request.setTransferTimeout(int(m_tuning.probeTimeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    prepare(request);
    QNetworkReply *reply = m_network.get(request);
    reply->setReadBufferSize(maxProbeBytes);
    m_probe = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onProbed(*reply); });
}

void Reachability::onProbed(QNetworkReply &reply)
{
    reply.deleteLater();
    m_probe.clear();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // The page of a hotel's network also answers 200, but not with this.
    const QByteArray body = reply.isOpen() ? reply.read(maxProbeBytes) : QByteArray();
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (status >= 200 && status < 300 && answer[u"status"_s].isString()) {
        confirm();
        return;
    }
    qCInfo(logHttp) << "health check failed, status" << status << "error" << int(reply.error());
    const auto shift = std::min(m_failures, 16);
    ++m_failures;
    const qint64 pause =
        std::min<qint64>(m_tuning.probeFirst.count() << shift, m_tuning.probeLast.count());
    // Up to a fifth sooner: many desktops must not ask a restarted server in the same moment.
    const double jitter = 1.0 - 0.2 * QRandomGenerator::global()->generateDouble();
    m_timer.start(int(double(pause) * jitter));
    setReachable(false);
}

void Reachability::dropProbe()
{
    if (QNetworkReply *reply = m_probe) {
        m_probe.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Reachability::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    qCInfo(logHttp) << "server reachable:" << reachable;
    Q_EMIT changed(reachable);
}

} // namespace oh::app
