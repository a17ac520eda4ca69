// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/endedsessions.h"

#include "app/logging.h"
#include "models/api/auth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr std::chrono::minutes pauseBetweenRounds{1};
/// More than that were not ended by people.
constexpr std::size_t maxEntries = 20;

QString endedKey(const QUrl &server)
{
    return sessionKey(server) + u"#ended"_s;
}

/// Whether trying again later can have another outcome.
bool isPassing(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::Timeout:
    case ErrorCode::BadAnswer:
    case ErrorCode::InsecureConnection:
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::InternalError:
    case ErrorCode::RateLimited:
        return true;
    default:
        return error.status() >= 500;
    }
}

} // namespace

QString sessionKey(const QUrl &server)
{
    return server.toString(QUrl::FullyEncoded);
}

QByteArray tokenKey(const QString &purpose, const QString &refreshToken)
{
    static const QUuid space(u"5b7f6c1e-2a0d-5c55-9a63-0f3c1d7c2e11"_s);
    return QUuid::createUuidV5(space, purpose + u':' + refreshToken)
        .toByteArray(QUuid::WithoutBraces);
}

EndedSessions::EndedSessions(HttpClient &http, TokenVault &vault, QObject *parent)
    : QObject(parent), m_http(http), m_vault(vault)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseBetweenRounds);
    connect(&m_later, &QTimer::timeout, this, &EndedSessions::retry);
    connect(&m_http, &HttpClient::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            retry();
    });
}

void EndedSessions::load(const QUrl &server)
{
    m_vault.load(endedKey(server), TokenVault::OnFailure::Quiet,
                 [this, server](const std::optional<QString> &stored) {
                     if (!stored)
                         return;
                     const QJsonArray tokens = QJsonDocument::fromJson(stored->toUtf8()).array();
                     const bool more = !m_entries.empty();
                     for (const auto &token : tokens) {
                         if (!token.isString() || find(token.toString()))
                             continue;
                         auto entry = std::make_unique<Entry>();
                         entry->server = server;
                         entry->refreshToken = token.toString();
                         m_entries.push_back(std::move(entry));
                     }
                     if (more) // saved meanwhile without these
                         save(server);
                     retry();
                 });
}

void EndedSessions::add(const QUrl &server, const QString &refreshToken, const QString &accessToken)
{
    if (refreshToken.isEmpty() || find(refreshToken))
        return;
    if (m_entries.size() >= maxEntries)
        m_entries.erase(m_entries.begin());
    auto entry = std::make_unique<Entry>();
    entry->server = server;
    entry->refreshToken = refreshToken;
    entry->accessToken = accessToken;
    m_entries.push_back(std::move(entry));
    save(server);
    send(*m_entries.back());
}

void EndedSessions::retry()
{
    for (const auto &entry : m_entries) {
        if (!entry->call)
            send(*entry);
    }
}

EndedSessions::Entry *EndedSessions::find(const QString &refreshToken)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&refreshToken](const auto &entry) {
            return entry->refreshToken == refreshToken;
        });
    return found == m_entries.end() ? nullptr : found->get();
}

void EndedSessions::send(Entry &entry)
{
    HttpRequest request{.method = HttpRequest::Method::Post,
                        .path = u"/api/auth/logout"_s,
                        .body = api::RefreshRequest::schema().toJson({entry.refreshToken}),
                        .auth = HttpRequest::Auth::None,
                        .idempotencyKey = tokenKey(u"logout"_s, entry.refreshToken),
                        .bearer = entry.accessToken,
                        .server = entry.server};
    entry.call = m_http.send(std::move(request),
                             [this, token = entry.refreshToken](const Result<QJsonObject> &answer) {
                                 onAnswered(token, answer);
                             });
}

void EndedSessions::onAnswered(const QString &refreshToken, const Result<QJsonObject> &answer)
{
    Entry *entry = find(refreshToken);
    if (!entry)
        return;
    entry->call.reset();
    if (!answer.ok() && isPassing(answer.error())) {
        m_later.start();
        return;
    }
    const bool tokenRefused = !answer.ok() && (answer.error().code == ErrorCode::TokenExpired ||
                                               answer.error().code == ErrorCode::Unauthorized);
    if (tokenRefused && !entry->renewed)
        renew(*entry);
    else
        forget(refreshToken);
}

/// For a server that lets only a valid access token end the session. When the refresh token is
/// not taken either, the session is over already.
void EndedSessions::renew(Entry &entry)
{
    HttpRequest request{.method = HttpRequest::Method::Post,
                        .path = u"/api/auth/refresh"_s,
                        .body = api::RefreshRequest::schema().toJson({entry.refreshToken}),
                        .auth = HttpRequest::Auth::None,
                        .idempotencyKey = tokenKey(u"refresh"_s, entry.refreshToken),
                        .server = entry.server};
    entry.call = m_http.fetch<api::Session>(
        std::move(request), [this, token = entry.refreshToken](const Result<api::Session> &answer) {
            Entry *renewed = find(token);
            if (!renewed)
                return;
            renewed->call.reset();
            if (answer.ok()) {
                renewed->renewed = true;
                renewed->refreshToken = answer->refreshToken;
                renewed->accessToken = answer->accessToken;
                save(renewed->server);
                send(*renewed);
            } else if (isPassing(answer.error())) {
                m_later.start();
            } else {
                forget(token);
            }
        });
}

void EndedSessions::forget(const QString &refreshToken)
{
    const Entry *entry = find(refreshToken);
    if (!entry)
        return;
    const QUrl server = entry->server;
    std::erase_if(m_entries, [entry](const auto &candidate) { return candidate.get() == entry; });
    save(server);
    qCInfo(logSession) << "a session was ended on the server";
}

void EndedSessions::save(const QUrl &server)
{
    QJsonArray tokens;
    for (const auto &entry : m_entries) {
        if (entry->server == server)
            tokens.append(entry->refreshToken);
    }
    if (tokens.isEmpty())
        m_vault.clear(endedKey(server));
    else
        m_vault.store(endedKey(server),
                      QString::fromUtf8(QJsonDocument(tokens).toJson(QJsonDocument::Compact)),
                      TokenVault::OnFailure::Quiet);
}

} // namespace oh::app
