// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httpclient.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace oh::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh::app;

/// A client of a scripted server, impatient as tests are.
class HttpFixture : public QObject
{
protected:
    static inline const QJsonObject fine{{u"fine"_s, true}};

    static HttpTuning quick()
    {
        HttpTuning tuning;
        tuning.transferTimeout = 2s;
        tuning.attemptDeadline = 4s;
        tuning.retryBase = 2ms;
        tuning.retryCap = 1'500ms;
        tuning.probeFirst = 10ms;
        tuning.probeLast = 40ms;
        tuning.probeTimeout = 2s;
        tuning.maxBodyBytes = 64 * 1024;
        return tuning;
    }

    struct Answers
    {
        QList<Result<QJsonObject>> list;
        ui::Done<QJsonObject> take()
        {
            return [this](Result<QJsonObject> answer) { list.append(std::move(answer)); };
        }
    };

    static HttpRequest get(const QString &path, HttpRequest::Auth auth = HttpRequest::Auth::None)
    {
        return {.path = path, .auth = auth};
    }

    static HttpRequest post(const QString &path, HttpRequest::Auth auth = HttpRequest::Auth::None)
    {
        return {.method = HttpRequest::Method::Post,
                .path = path,
                .body = QJsonObject{{u"a"_s, 1}},
                .auth = auth};
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    ManualClock m_clock{QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)};
    int m_renewals = 0;

    void makeClient(const HttpTuning &tuning)
    {
        m_client = std::make_unique<HttpClient>(std::make_unique<QNetworkAccessManager>(), m_clock,
                                                tuning);
        m_client->setServer(m_server->url());
    }

    /// A session whose token the server refuses, and one renewal away the token that it takes.
    void beginExpiredSession(int renewalDelayMs = 0)
    {
        m_renewals = 0;
        m_client->setAccessToken(u"old"_s, 900);
        m_client->setRenewal([this, renewalDelayMs](ui::Done<void> done) {
            ++m_renewals;
            QTimer::singleShot(renewalDelayMs, m_client.get(), [this, done] {
                m_client->setAccessToken(u"new"_s, 900);
                done({});
            });
        });
        const auto guarded = [](const ScriptedRequest &request) {
            return request.header("authorization") == "Bearer new"
                       ? ScriptedAnswer::json(fine)
                       : ScriptedAnswer::error(401, "TOKEN_EXPIRED");
        };
        m_server->on("GET", "/api/x", guarded);
        m_server->on("POST", "/api/x", guarded);
    }

    void begin()
    {
        m_server = std::make_unique<ScriptedServer>();
        QVERIFY(m_server->start());
        m_server->on("GET", "/api/health", [](const ScriptedRequest &) {
            return ScriptedAnswer::json(
                {{u"status"_s, u"ok"_s}, {u"timestamp"_s, u"2026-03-02T09:00:00Z"_s}});
        });
        makeClient(quick());
    }
    void end()
    {
        m_client.reset();
        m_server.reset();
    }
};

} // namespace oh::test
