// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httprequest.h"
#include "models/result.h"
#include "ui/ports/api.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace oh::app {

class HttpClient;

/// One request from its start to its one answer: all attempts, the pauses between them and the
/// wait for a renewed session. Owned by the client; goes by itself when it is done.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(HttpClient &client, HttpRequest request, ui::Done<QJsonObject> done);
    ~Exchange() override;

    /// The next attempt, or the queue for one. Also after the session was renewed.
    void proceed();
    /// Never synchronously with the caller: the answer comes through the event loop.
    void failLater(const Error &error);
    /// The answer is never delivered, and nothing more is sent.
    void cancel();

private:
    void attempt();
    QNetworkReply *send(const QNetworkRequest &request);
    void collect();
    /// Whether this attempt's answer is one whose body goes into the sink.
    bool fillsSink() const;
    void take(const QByteArray &bytes);
    void onFinished();
    void onRefused(const Error &error);
    void retryOrFinish(const Error &error);
    void stopWith(bool timedOut);
    void dropReply();
    void finish(const Result<QJsonObject> &result);

    HttpClient &m_client;
    const HttpRequest m_request;
    ui::Done<QJsonObject> m_done;
    /// Whose session it belongs to: never sent with another person's token.
    const quint64 m_epoch;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    /// The token that the last attempt carried.
    QString m_token;
    QElapsedTimer m_age;
    QTimer m_pause;
    QTimer m_deadline;
    int m_attempts = 0;
    bool m_renewedAhead = false;
    bool m_replayed = false;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_sinkFailed = false;
};

/// What the caller holds.
class ExchangeHandle final : public ui::PendingCall
{
public:
    explicit ExchangeHandle(Exchange *exchange) : m_exchange(exchange) {}
    ~ExchangeHandle() override { ExchangeHandle::cancel(); }
    void cancel() override
    {
        if (m_exchange)
            m_exchange->cancel();
    }

private:
    QPointer<Exchange> m_exchange;
};

} // namespace oh::app
