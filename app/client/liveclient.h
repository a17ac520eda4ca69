// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/live.h"
#include "models/clock.h"
#include "ui/ports/api.h"
#include "ui/ports/live.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>

class QWebSocket;

namespace oh::app {

class HttpClient;

/// How patient it is. Tests shorten these; the product takes them as they stand.
struct LiveTuning
{
    /// Between tries; doubled up to the last, each with some chance in it.
    std::chrono::milliseconds firstPause{500};
    std::chrono::milliseconds lastPause{30'000};
    /// From the begin of a try to the server's welcome.
    std::chrono::milliseconds connectTimeout{15'000};
    /// After so long without a word the server is asked for one, after the same time again it
    /// counts as gone.
    std::chrono::milliseconds silence{25'000};
    /// Bookings that change in a row are told once.
    std::chrono::milliseconds gather{100};
};

/// The WebSocket to the server, as the HTTP client's session: there while there is a session, and
/// again as soon as it can be when it was lost. Comes back with the number of the last event that
/// it knows, and is told what it missed, or that there is too much of it (resynced()).
class LiveClient : public ui::Live
{
    Q_OBJECT

public:
    /// Borrows both.
    LiveClient(HttpClient &http, const Clock &clock, const LiveTuning &tuning = {},
               QObject *parent = nullptr);
    ~LiveClient() override;

    void watch(UserId mentor) override;
    void unwatch(UserId mentor) override;

    /// Welcomed by the server.
    bool isConnected() const { return m_welcomed; }

Q_SIGNALS:
    void connectedChanged(bool connected);

private:
    void followSession();
    void connectNow();
    void onOpened();
    void onClosed();
    void onText(const QString &text);
    void onWelcome(const api::LiveMessage &message);
    void onEvent(const api::LiveMessage &message);
    void onSilence();
    void retryLater();
    void dropSocket();
    void setWelcomed(bool welcomed);
    void send(const api::LiveRequest &request);
    void tellWatched();
    void planRenewal();

    HttpClient &m_http;
    const Clock &m_clock;
    const LiveTuning m_tuning;
    std::unique_ptr<QWebSocket> m_socket;
    /// The token that the server knows.
    QString m_token;
    QHash<UserId, int> m_watched;
    /// As the server has been told.
    QSet<UserId> m_told;
    QString m_epoch;
    int m_seq = 0;
    bool m_welcomed = false;
    bool m_opened = false;
    bool m_asked = false;
    int m_failures = 0;
    /// Welcomed, and neither what was missed has begun to come nor the word that it is over.
    bool m_owed = false;
    int m_fruitless = 0;
    QTimer m_retry;
    QTimer m_silence;
    QTimer m_renewal;
    QTimer m_gather;
    ui::Call m_check;
};

} // namespace oh::app
