// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httpclient.h"
#include "app/session/tokenvault.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace oh::app {

/// Sessions that are over here and still have to end on the server. Kept beside the session until
/// the server has answered, so that also the next start can tell it.
class EndedSessions : public QObject
{
    Q_OBJECT

public:
    /// Borrows both.
    EndedSessions(HttpClient &http, TokenVault &vault, QObject *parent = nullptr);

    /// Reads what earlier runs could not get rid of, and tries again.
    void load(const QUrl &server);
    /// `accessToken` may be empty or old.
    void add(const QUrl &server, const QString &refreshToken, const QString &accessToken);
    /// Sends what is left.
    void retry();

private:
    struct Entry
    {
        QUrl server;
        QString refreshToken;
        QString accessToken;
        /// Under way, when not null.
        ui::Call call;
        /// The access token was renewed for this already.
        bool renewed = false;
    };

    Entry *find(const QString &refreshToken);
    void send(Entry &entry);
    void onAnswered(const QString &refreshToken, const Result<QJsonObject> &answer);
    void renew(Entry &entry);
    void forget(const QString &refreshToken);
    void save(const QUrl &server);

    HttpClient &m_http;
    TokenVault &m_vault;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTimer m_later;
};

/// The key under which a session of this server lies in the vault.
QString sessionKey(const QUrl &server);

/// The same for each attempt with this token, also after a crash, and tells nothing about it.
QByteArray tokenKey(const QString &purpose, const QString &refreshToken);

} // namespace oh::app
