// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace oh::test {

ApiSite::ApiSite() = default;

ApiSite::~ApiSite()
{
    close();
}

bool ApiSite::open(std::chrono::milliseconds retryBase)
{
    m_server = std::make_unique<ScriptedServer>();
    if (!m_server->start())
        return false;
    app::HttpTuning tuning;
    tuning.retryBase = retryBase;
    auto network = std::make_unique<QNetworkAccessManager>();
    m_network = network.get();
    m_http = std::make_unique<app::HttpClient>(std::move(network), m_clock, tuning);
    m_http->setServer(m_server->url());
    m_http->setAccessToken(u"token"_s, 900);
    m_api = std::make_unique<app::ApiClient>(*m_http);
    return true;
}

void ApiSite::close()
{
    m_api.reset();
    m_http.reset();
    m_server.reset();
}

void ApiSite::expect(const QByteArray &method, const QByteArray &path, const QJsonObject &json,
                     int status)
{
    m_sent.clear();
    m_server->on(method, path, [this, json, status](const ScriptedRequest &request) {
        m_sent = request.body;
        m_query = request.query;
        return status == 204 ? ScriptedAnswer{.status = 204} : ScriptedAnswer::json(json, status);
    });
}

QJsonObject ApiSite::sent() const
{
    return QJsonDocument::fromJson(m_sent).object();
}

} // namespace oh::test
