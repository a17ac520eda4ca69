// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httprequest.h"
#include "models/api/schema.h"
#include "models/clock.h"
#include "models/result.h"
#include "ui/ports/api.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace oh::app {

class Exchange;
class Reachability;

/// Makes a T of the answer's body.
template <api::Described T>
ui::Done<QJsonObject> decoding(ui::Done<T> done)
{
    return [done = std::move(done)](Result<QJsonObject> answer) {
        if (answer.ok())
            done(T::schema().fromJson(*answer, api::Mode::Lenient));
        else
            done(answer.error());
    };
}

/// JSON over HTTP to one server, as one session. Knows how to get a request through: limits,
/// retries, the renewal of an expired session. Lives in the GUI thread and never blocks it.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `network` is this client's alone; the clock is borrowed.
    HttpClient(std::unique_ptr<QNetworkAccessManager> network, const Clock &clock,
               const HttpTuning &tuning = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    QUrl server() const { return m_server; }
    void setServer(const QUrl &server);

    /// Begins a session, or hands over the token of a renewed one.
    void setAccessToken(const QString &token, int expiresInSeconds);
    /// Forgets the token. Requests that wait for a renewal fail with `reason`.
    void endSession(const Error &reason);
    bool hasSession() const { return !m_accessToken.isEmpty(); }
    /// Gets a new token and calls setAccessToken() before its `done`; what is asked of the server
    /// meanwhile waits. Called once at a time.
    void setRenewal(std::function<void(ui::Done<void>)> renewal);

    /// The body of the answer; empty for 204. With Auth::Session and no session, SessionEnded.
    [[nodiscard]] ui::Call send(HttpRequest request, ui::Done<QJsonObject> done);
    template <api::Described T>
    [[nodiscard]] ui::Call fetch(HttpRequest request, ui::Done<T> done)
    {
        return send(std::move(request), decoding<T>(std::move(done)));
    }

    bool isReachable() const;
    /// When the server last did what it was asked; invalid before.
    QDateTime updatedAt() const { return m_updatedAt; }

    /// When the access token is to be renewed; invalid without one that expires.
    QDateTime renewAt() const { return m_renewAt; }
    /// Renews it before a request needs it; nothing happens while that is under way.
    void renewNow();

    // For the exchanges.
    quint64 epoch() const { return m_epoch; }
    const Clock &clock() const { return m_clock; }
    const HttpTuning &tuning() const { return m_tuning; }
    QNetworkAccessManager &network() { return *m_network; }
    Reachability &reachability() { return *m_reachability; }
    /// The server did what it was asked.
    void noteAnswer();
    QString accessToken() const { return m_accessToken; }
    bool isRenewing() const { return m_renewing; }
    /// The token is about to expire.
    bool isRenewalDue() const;
    /// Queues until the session is renewed, and sees to it that it will be.
    void park(Exchange &exchange);

Q_SIGNALS:
    void reachableChanged(bool reachable);
    /// There is another access token, or none any more.
    void accessTokenChanged();
    /// Refused for want of a calendar (FR105), whatever it was.
    void calendarRequired(const oh::Error &refusal);
    /// The server says that the session is over for good.
    void sessionEnded(const oh::Error &error);

private:
    void renew();
    void onRenewed(const Result<void> &result);

    std::unique_ptr<QNetworkAccessManager> m_network;
    const Clock &m_clock;
    const HttpTuning m_tuning;
    QUrl m_server;
    Reachability *m_reachability = nullptr;
    QString m_accessToken;
    QDateTime m_renewAt;
    QDateTime m_updatedAt;
    /// Counts sessions, so that nothing of one is done in the name of the next.
    quint64 m_epoch = 0;
    std::function<void(ui::Done<void>)> m_renewal;
    bool m_renewing = false;
    QList<QPointer<Exchange>> m_parked;
};

} // namespace oh::app
