// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/accountsession.h"

#include "app/client/apirequests.h"
#include "app/client/serverurl.h"
#include "app/logging.h"
#include "models/api/auth.h"

#include <QPointer>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr qint64 firstResumePause = 2'000;
constexpr qint64 lastResumePause = 60'000;
constexpr int maxDeviceLength = 100;

/// How the session is called in the person's own list of sessions.
QString deviceName()
{
    const QString name = AccountSession::tr("Office Hours on %1 (%2)")
                             .arg(QSysInfo::machineHostName(), QSysInfo::prettyProductName());
    return name.left(maxDeviceLength).trimmed();
}

/// A refresh token that gets one of these will never work again.
bool endsSession(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::TokenExpired:
    case ErrorCode::SessionEnded:
    case ErrorCode::ValidationError:
    case ErrorCode::NotAllowedToSignIn:
    case ErrorCode::AccountDeactivated:
        return true;
    default:
        return false;
    }
}

HttpRequest authRequest(const QString &path, const QJsonObject &body)
{
    return {.method = HttpRequest::Method::Post,
            .path = path,
            .body = body,
            .auth = HttpRequest::Auth::None};
}

} // namespace

class AccountSession::SignInCall final : public ui::PendingCall
{
public:
    SignInCall(AccountSession *session, quint64 serial) : m_session(session), m_serial(serial) {}
    ~SignInCall() override { SignInCall::cancel(); }
    void cancel() override
    {
        if (m_session)
            m_session->cancelSignIn(m_serial);
    }

private:
    QPointer<AccountSession> m_session;
    const quint64 m_serial;
};

AccountSession::AccountSession(HttpClient &http, TokenVault &vault, EndedSessions &ended,
                               AppSettings &settings, BrowserConsent consent, QObject *parent)
    : Account(parent),
      m_http(http),
      m_vault(vault),
      m_ended(ended),
      m_settings(settings),
      m_consent(std::move(consent))
{
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &AccountSession::resume);
    connect(&m_vault, &TokenVault::plainStorageNeeded, this, &Account::plainStorageNeeded);
    connect(&m_http, &HttpClient::sessionEnded, this, &AccountSession::lose);
    connect(&m_http, &HttpClient::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_resumeTimer.isActive()) {
            m_resumeTimer.stop();
            resume();
        }
    });
    m_http.setRenewal([this](ui::Done<void> done) { renew(std::move(done)); });
}

AccountSession::~AccountSession()
{
    m_http.setRenewal({});
}

// --- A stored session --------------------------------------------------------------------------

void AccountSession::restore()
{
    const QUrl server = m_http.server();
    m_ended.load(server);
    m_vault.load(sessionKey(server), TokenVault::OnFailure::Ask,
                 [this, server](const std::optional<QString> &token) {
                     if (m_state != State::Restoring || server != m_http.server() ||
                         !m_refreshToken.isEmpty())
                         return; // signed in, or elsewhere, meanwhile
                     if (!token || token->isEmpty()) {
                         setState(State::SignedOut);
                         return;
                     }
                     if (server == m_settings.signedOutOf()) {
                         m_ended.add(server, *token, {});
                         m_vault.clear(sessionKey(server));
                         setState(State::SignedOut);
                         return;
                     }
                     m_refreshToken = *token;
                     resume();
                 });
}

void AccountSession::resume()
{
    const auto done = [this](const Result<void> &result) {
        if (result.ok())
            m_resumeFailures = 0;
        else if (endsSession(result.error()))
            lose(result.error());
        else if (!m_refreshToken.isEmpty())
            resumeLater();
    };
    renew([this, done](const Result<void> &renewed) {
        if (renewed.ok())
            loadUser(done);
        else
            done(renewed);
    });
}

/// Nobody is left before an empty window meanwhile: the sign-in page shows, and says that the
/// server can't be reached.
void AccountSession::resumeLater()
{
    const auto shift = std::min(m_resumeFailures, 16);
    ++m_resumeFailures;
    m_resumeTimer.start(int(std::min(firstResumePause << shift, lastResumePause)));
    setState(State::SignedOut);
}

void AccountSession::renew(ui::Done<void> done)
{
    if (m_refreshToken.isEmpty()) {
        done(Error(ErrorCode::Unauthorized));
        return;
    }
    HttpRequest request =
        authRequest(u"/api/auth/refresh"_s, api::RefreshRequest::schema().toJson({m_refreshToken}));
    // The same key for the same token: when the answer was lost on its way, the server gives it
    // again instead of taking the repeated token for a stolen one.
    request.idempotencyKey = tokenKey(u"refresh"_s, m_refreshToken);
    m_renewCall = m_http.fetch<api::Session>(
        std::move(request), [this, done = std::move(done)](const Result<api::Session> &session) {
            if (session.ok()) {
                hold(*session);
                done({});
                return;
            }
            if (endsSession(session.error()))
                lose(session.error());
            done(session.error());
        });
}

void AccountSession::hold(const api::Session &session)
{
    m_refreshToken = session.refreshToken;
    m_settings.setSignedOutOf({});
    m_vault.store(sessionKey(m_http.server()), session.refreshToken, TokenVault::OnFailure::Ask);
    m_http.setAccessToken(session.accessToken, session.expiresInSeconds);
}

void AccountSession::loadUser(ui::Done<void> done)
{
    m_userCall =
        m_http.fetch<api::User>({.path = u"/api/users/me"_s},
                                [this, done = std::move(done)](const Result<api::User> &user) {
                                    if (!user.ok()) {
                                        done(user.error());
                                        return;
                                    }
                                    m_user = *user;
                                    setState(State::SignedIn);
                                    Q_EMIT userChanged();
                                    done({});
                                });
}

// --- Signing in --------------------------------------------------------------------------------

ui::Call AccountSession::requestSignIn(const QString &email, ui::Done<api::LoginAnswer> done)
{
    return m_http.fetch<api::LoginAnswer>(
        authRequest(u"/api/auth/login"_s, api::LoginRequest::schema().toJson({email.trimmed()})),
        std::move(done));
}

ui::Call AccountSession::signInWithCode(const QString &email, const QString &code,
                                        ui::Done<void> done)
{
    api::VerifyRequest request;
    request.email = email.trimmed();
    request.code = code.trimmed();
    return signIn(std::move(request), std::move(done));
}

ui::Call AccountSession::signInWithToken(const QString &token, ui::Done<void> done)
{
    api::VerifyRequest request;
    request.token = token.trimmed();
    return signIn(std::move(request), std::move(done));
}

void AccountSession::beginSignIn(ui::Done<void> done)
{
    // One at a time: the newer one counts.
    if (m_signIn.done) {
        const auto replaced = m_signIn.done;
        cancelSignIn(m_signIn.serial);
        QMetaObject::invokeMethod(
            this, [replaced] { replaced(Error(ErrorCode::Canceled)); }, Qt::QueuedConnection);
    }
    ++m_signIn.serial;
    m_signIn.verified = false;
    m_signIn.done = std::move(done);
}

ui::Call AccountSession::signIn(api::VerifyRequest request, ui::Done<void> done)
{
    beginSignIn(std::move(done));
    request.device = deviceName();
    m_signIn.call = m_http.fetch<api::Session>(
        authRequest(u"/api/auth/verify"_s,
                    withoutNulls(api::VerifyRequest::schema().toJson(request))),
        [this](const Result<api::Session> &session) { onVerified(session); });
    return std::make_unique<SignInCall>(this, m_signIn.serial);
}

ui::Call AccountSession::signInMethods(ui::Done<api::SignInMethods> done)
{
    HttpRequest request = getRequest(u"/api/auth/methods"_s);
    request.auth = HttpRequest::Auth::None;
    return m_http.fetch<api::SignInMethods>(std::move(request), std::move(done));
}

ui::Call AccountSession::signInWithBrowser(CalendarProviderKind provider, ui::ConsentShown waiting,
                                           ui::Done<void> done)
{
    beginSignIn(std::move(done));
    m_signIn.call = m_consent.ask(
        [this, provider](const api::StartOAuth &start, ui::Done<api::OAuthStarted> started) {
            return m_http.fetch<api::OAuthStarted>(
                authRequest(u"/api/auth/oauth/"_s + toString(provider),
                            api::StartOAuth::schema().toJson(start)),
                std::move(started));
        },
        std::move(waiting),
        [this](Result<api::CompleteOAuth> consent) {
            const ui::Call finished = std::move(m_signIn.call);
            if (!consent) {
                finishSignIn(consent.error());
                return;
            }
            consent->device = deviceName();
            m_signIn.call = m_http.fetch<api::Session>(
                authRequest(u"/api/auth/oauth/complete"_s,
                            withoutNulls(api::CompleteOAuth::schema().toJson(*consent))),
                [this](const Result<api::Session> &session) { onVerified(session); });
        });
    return std::make_unique<SignInCall>(this, m_signIn.serial);
}

void AccountSession::onVerified(const Result<api::Session> &session)
{
    if (!session.ok()) {
        finishSignIn(session.error());
        return;
    }
    // Whoever was signed in before, or waited to be, makes room.
    const QUrl next = std::exchange(m_nextServer, {}); // still that of the next sign-out
    if (!m_refreshToken.isEmpty())
        drop(Error(ErrorCode::SessionEnded), true);
    m_nextServer = next;
    m_signIn.verified = true;
    hold(*session);
    loadUser([this](const Result<void> &result) {
        // The code is used up: a person who can't be loaded now is loaded when that is possible.
        if (!result.ok() && endsSession(result.error()))
            drop(result.error(), true);
        else if (!result.ok() && !m_refreshToken.isEmpty())
            resumeLater();
        finishSignIn(result);
    });
}

void AccountSession::finishSignIn(const Result<void> &result)
{
    const auto done = std::exchange(m_signIn.done, nullptr);
    m_signIn.call.reset();
    if (done)
        done(result);
}

void AccountSession::cancelSignIn(quint64 serial)
{
    if (serial != m_signIn.serial || !m_signIn.done)
        return;
    m_signIn.done = nullptr;
    m_signIn.call.reset();
    if (m_signIn.verified)
        drop(Error(ErrorCode::Canceled), true);
}

// --- The end of a session ----------------------------------------------------------------------

void AccountSession::signOut()
{
    if (m_state == State::SignedOut && m_refreshToken.isEmpty())
        return;
    drop(Error(ErrorCode::SessionEnded), true);
}

void AccountSession::lose(const Error &error)
{
    if (m_refreshToken.isEmpty())
        return;
    qCInfo(logSession).noquote() << "session lost:" << error.codeName();
    const QUrl server = m_http.server();
    const UserId owner = m_user.id;
    drop(error, false);
    if (error.code == ErrorCode::AccountDeactivated || error.code == ErrorCode::NotAllowedToSignIn)
        Q_EMIT accountClosed(server, owner);
    const bool bare = error.code == ErrorCode::Unauthorized ||
                      error.code == ErrorCode::TokenExpired ||
                      error.code == ErrorCode::ValidationError;
    Q_EMIT sessionLost(bare ? tr("Your session has ended. Please sign in again.") : error.message);
}

void AccountSession::drop(const Error &reason, bool tellServer)
{
    const QUrl server = m_http.server();
    const QString accessToken = m_http.accessToken();
    const QString refreshToken = std::exchange(m_refreshToken, {});
    m_resumeTimer.stop();
    m_resumeFailures = 0;
    m_renewCall.reset();
    m_userCall.reset();
    m_http.endSession(reason);
    // First noted as ended, then forgotten: a crash between must not leave it open.
    if (tellServer)
        m_ended.add(server, refreshToken, accessToken);
    if (!refreshToken.isEmpty()) {
        m_settings.setSignedOutOf(server);
        m_vault.clear(sessionKey(server));
    }
    if (m_nextServer.isValid())
        m_http.setServer(std::exchange(m_nextServer, {}));
    setState(State::SignedOut); // before the person goes, whom pages may still look at
    m_user = {};
}

// --- The rest ----------------------------------------------------------------------------------

bool AccountSession::setServer(const QUrl &url)
{
    const auto server = normalisedServer(url);
    if (!server)
        return false;
    m_settings.setServer(*server);
    if (m_state == State::SignedIn) {
        m_nextServer = *server == m_http.server() ? QUrl() : *server;
        return true;
    }
    if (*server == m_http.server())
        return true;
    // A session that waits for its server stays in the vault for the day somebody returns to it.
    cancelSignIn(m_signIn.serial);
    m_resumeTimer.stop();
    m_resumeFailures = 0;
    m_renewCall.reset();
    m_userCall.reset();
    m_refreshToken.clear();
    m_http.endSession(Error(ErrorCode::Canceled));
    m_http.setServer(*server);
    setState(State::SignedOut);
    return true;
}

void AccountSession::adopt(const api::User &user)
{
    if (m_state != State::SignedIn || user.id != m_user.id)
        return;
    m_user = user;
    Q_EMIT userChanged();
}

void AccountSession::allowPlainStorage(bool allowed)
{
    m_vault.allowPlainStorage(allowed);
}

void AccountSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace oh::app
