// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httprequest.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace oh::app {

/// Whether the server can be reached. A failed request alone proves little (a kept connection may
/// just have been closed), so it makes this ask GET /api/health at once; only when that fails too
/// the server counts as out of reach, and is asked again until it answers.
class Reachability : public QObject
{
    Q_OBJECT

public:
    /// Borrows the network, which must live longer.
    Reachability(QNetworkAccessManager &network, const HttpTuning &tuning,
                 QObject *parent = nullptr);
    ~Reachability() override;

    /// Forgets what it knows about the server before.
    void setServer(const QUrl &server);
    bool isReachable() const { return m_reachable; }

    /// A request got no answer.
    void suspect();
    /// A request was answered by the server.
    void confirm();

Q_SIGNALS:
    void changed(bool reachable);

private:
    void probe();
    void onProbed(QNetworkReply &reply);
    void dropProbe();
    void setReachable(bool reachable);

    QNetworkAccessManager &m_network;
    const HttpTuning m_tuning;
    QUrl m_health;
    QTimer m_timer;
    QPointer<QNetworkReply> m_probe;
    int m_failures = 0;
    bool m_reachable = true;
};

} // namespace oh::app
