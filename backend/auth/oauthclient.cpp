// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/oauthclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::auth {
namespace {

constexpr qint64 mostAnswerBytes = 256LL * 1024;
constexpr int usualLifetimeSeconds = 3600;
constexpr qsizetype mostTokenBytes = 16 * 1024;
constexpr qsizetype mostCodeCharacters = 60;

using Fields = QList<std::pair<QString, QString>>;

net::CallLimits limitsOf(const OAuthProviderConfig &config)
{
    // A code can be used once: who tries again with it would be refused.
    return {.timeout = config.timeout,
            .connectTimeout = config.timeout,
            .mostAnswerBytes = mostAnswerBytes,
            .attempts = 1};
}

/// Percent-encodes what QUrlQuery leaves: a plus is a space to whoever reads a form.
QByteArray asForm(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QStringList calendarScopes(CalendarProviderKind kind)
{
    if (kind == CalendarProviderKind::Google)
        return {u"https://www.googleapis.com/auth/calendar.readonly"_s,
                u"https://www.googleapis.com/auth/calendar.events"_s};
    return {u"Calendars.ReadWrite"_s};
}

} // namespace

OAuthClient::OAuthClient(OAuthProviderConfig config)
    : m_config(std::move(config)), m_client(name(), limitsOf(m_config))
{}

OAuthClient::~OAuthClient() = default;

QString OAuthClient::name() const
{
    return m_config.kind == CalendarProviderKind::Google ? u"Google"_s : u"Microsoft"_s;
}

QString OAuthClient::calendarName() const
{
    return m_config.kind == CalendarProviderKind::Google ? u"Google Calendar"_s : u"Outlook"_s;
}

QString OAuthClient::authorizationUrl(const ConsentRequest &request) const
{
    const bool google = m_config.kind == CalendarProviderKind::Google;
    QStringList scopes{u"openid"_s};
    if (request.signingIn)
        scopes += {u"email"_s, u"profile"_s};
    if (request.calendars) {
        if (!google)
            scopes += u"offline_access"_s;
        scopes += calendarScopes(m_config.kind);
    }
    Fields fields{{u"response_type"_s, u"code"_s},
                  {u"client_id"_s, m_config.clientId},
                  {u"redirect_uri"_s, request.redirectUri},
                  {u"scope"_s, scopes.join(u' ')},
                  {u"state"_s, request.state},
                  {u"nonce"_s, request.nonce},
                  {u"code_challenge"_s, request.codeChallenge},
                  {u"code_challenge_method"_s, u"S256"_s}};
    if (google && request.calendars)
        fields.append({u"access_type"_s, u"offline"_s});
    // Google gives a refresh token with an explicit consent only, or with the first.
    fields.append({u"prompt"_s, google && !request.signingIn ? u"consent select_account"_s
                                                             : u"select_account"_s});
    const QChar separator = m_config.authorizationUrl.contains(u'?') ? u'&' : u'?';
    return m_config.authorizationUrl + separator + QString::fromLatin1(asForm(fields));
}

Error OAuthClient::unreachable(const Error &why) const
{
    if (why.code == ErrorCode::Canceled)
        return why;
    Error error(
        ErrorCode::ServiceUnavailable,
        Sentence::tr("%1 can't be reached at the moment. Try again in a few minutes.").arg(name()));
    error.internal = why.internal;
    constexpr int secondsUntilNextTry = 30;
    error.retryAfterSeconds = secondsUntilNextTry;
    return error;
}

Result<OAuthTokens> OAuthClient::ask(const Fields &fields, const QDateTime &now,
                                     const net::CallLimits &limits, ErrorCode whenRefused,
                                     const net::Stopping &stopping) const
{
    Fields all = fields;
    all.append({u"client_id"_s, m_config.clientId});
    // A public client has none, and Microsoft refuses one that sends one all the same.
    if (!m_config.clientSecret.isEmpty())
        all.append({u"client_secret"_s, QString::fromUtf8(m_config.clientSecret)});
    const auto answer =
        m_client.call({.method = "POST",
                       .url = m_config.tokenUrl,
                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                   {"Accept", "application/json"}},
                       .body = asForm(all)},
                      limits, stopping);
    if (!answer)
        return unreachable(answer.error());
    const QJsonObject said = QJsonDocument::fromJson(answer->body).object();
    if (answer->status != 200) {
        // Into the log, so no more of it than a code is long.
        const QString code = said[u"error"].toString().left(mostCodeCharacters);
        // RFC 6749, 5.2; the others are about us, and no matter of the person.
        if (answer->status < 500 &&
            (code == "invalid_grant"_L1 || code == "interaction_required"_L1 ||
             code == "consent_required"_L1)) {
            Error refused(whenRefused);
            refused.internal = u"%1: %2"_s.arg(name(), code);
            return refused;
        }
        return unreachable(m_client.failure(
            ErrorCode::ServiceUnavailable,
            u"status %1, %2"_s.arg(answer->status).arg(code.isEmpty() ? u"no code"_s : code)));
    }
    OAuthTokens tokens;
    tokens.access = said[u"access_token"].toString().toUtf8();
    tokens.refresh = said[u"refresh_token"].toString().toUtf8();
    tokens.idToken = said[u"id_token"].toString().toUtf8();
    tokens.expiresAt = now.addSecs(std::max(1, said[u"expires_in"].toVariant().toInt() > 0
                                                   ? said[u"expires_in"].toVariant().toInt()
                                                   : usualLifetimeSeconds));
    tokens.scopes = said[u"scope"].toString().split(u' ', Qt::SkipEmptyParts);
    if (tokens.access.isEmpty() || tokens.access.size() > mostTokenBytes ||
        tokens.refresh.size() > mostTokenBytes ||
        said[u"token_type"].toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return unreachable(
            m_client.failure(ErrorCode::ServiceUnavailable, u"an answer without a token"_s));
    return tokens;
}

Result<OAuthTokens> OAuthClient::exchange(const QString &code, const QString &redirectUri,
                                          const QByteArray &verifier, const QDateTime &now,
                                          const net::Stopping &stopping) const
{
    auto tokens = ask({{u"grant_type"_s, u"authorization_code"_s},
                       {u"code"_s, code},
                       {u"redirect_uri"_s, redirectUri},
                       {u"code_verifier"_s, QString::fromLatin1(verifier)}},
                      now, limitsOf(m_config), ErrorCode::CodeInvalid, stopping);
    if (!tokens && tokens.error().code == ErrorCode::CodeInvalid) {
        Error error(
            ErrorCode::CodeInvalid,
            Sentence::tr("%1 did not accept this sign-in any more. Try again.").arg(name()));
        error.internal = tokens.error().internal;
        return error;
    }
    return tokens;
}

Result<OAuthTokens> OAuthClient::refresh(const QByteArray &refreshToken, const QDateTime &now,
                                         const net::CallLimits &limits,
                                         const net::Stopping &stopping) const
{
    net::CallLimits ours = limits;
    ours.timeout = std::min(limits.timeout, m_config.timeout);
    ours.connectTimeout = std::min(limits.connectTimeout, m_config.timeout);
    // Microsoft's refresh tokens change: an answer that got lost must not be asked for again.
    ours.attempts = 1;
    auto tokens = ask({{u"grant_type"_s, u"refresh_token"_s},
                       {u"refresh_token"_s, QString::fromUtf8(refreshToken)}},
                      now, ours, ErrorCode::CalendarReconnect, stopping);
    if (tokens && tokens->refresh.isEmpty())
        tokens->refresh = refreshToken;
    return tokens;
}

Result<void> OAuthClient::revoke(const QByteArray &token, const net::Stopping &stopping) const
{
    if (m_config.revocationUrl.isEmpty())
        return {};
    const auto answer =
        m_client.call({.method = "POST",
                       .url = m_config.revocationUrl,
                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                       .body = asForm({{u"token"_s, QString::fromUtf8(token)}})},
                      limitsOf(m_config), stopping);
    if (!answer)
        return unreachable(answer.error());
    // 400: it is not known (any more), which is what we want.
    if (answer->status == 200 || answer->status == 400)
        return {};
    return m_client.failure(ErrorCode::ServiceUnavailable,
                            u"status %1 for a revocation"_s.arg(answer->status));
}

Result<IdClaims> OAuthClient::identify(const QByteArray &idToken, const QByteArray &nonce,
                                       const QDateTime &now, const net::Stopping &stopping) const
{
    return checkIdToken(idToken, m_config, nonce, now, m_keys, [&]() -> Result<QByteArray> {
        const auto answer = m_client.call({.url = m_config.keysUrl}, limitsOf(m_config), stopping);
        if (!answer)
            return unreachable(answer.error());
        if (answer->status != 200)
            return unreachable(m_client.failure(ErrorCode::ServiceUnavailable,
                                                u"status %1 for its keys"_s.arg(answer->status)));
        return answer->body;
    });
}

bool OAuthClient::grantsCalendars(const QStringList &scopes) const
{
    const QStringList needed = calendarScopes(m_config.kind);
    return std::all_of(needed.begin(), needed.end(), [&scopes](const QString &need) {
        return std::any_of(scopes.begin(), scopes.end(), [&need](const QString &scope) {
            return scope.compare(need, Qt::CaseInsensitive) == 0 ||
                   scope.endsWith(u'/' + need, Qt::CaseInsensitive);
        });
    });
}

} // namespace oh::auth
