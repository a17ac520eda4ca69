// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httpclient.h"
#include "app/session/browserconsent.h"
#include "app/session/endedsessions.h"
#include "app/session/tokenvault.h"
#include "app/settings/appsettings.h"
#include "ui/ports/account.h"

#include <QTimer>

namespace oh::app {

/// Who is signed in, and everything that keeps it so: the access token (in memory only), the
/// refresh token (in the vault, written the moment it arrives, because the server takes each one
/// only once), renewal, and the return to a session when the server can be reached again.
class AccountSession final : public ui::Account
{
    Q_OBJECT

public:
    /// All borrowed; they must live longer. The client's server is the one to use.
    AccountSession(HttpClient &http, TokenVault &vault, EndedSessions &ended, AppSettings &settings,
                   BrowserConsent consent = BrowserConsent(), QObject *parent = nullptr);
    ~AccountSession() override;

    /// Looks for a stored session. Once, after the receivers are connected.
    void restore();

    State state() const override { return m_state; }
    const api::User &user() const override { return m_user; }
    QUrl server() const override { return m_http.server(); }
    bool setServer(const QUrl &url) override;

    [[nodiscard]] ui::Call requestSignIn(const QString &email,
                                         ui::Done<api::LoginAnswer> done) override;
    [[nodiscard]] ui::Call signInWithCode(const QString &email, const QString &code,
                                          ui::Done<void> done) override;
    [[nodiscard]] ui::Call signInWithToken(const QString &token, ui::Done<void> done) override;
    [[nodiscard]] ui::Call signInMethods(ui::Done<api::SignInMethods> done) override;
    [[nodiscard]] ui::Call signInWithBrowser(CalendarProviderKind provider,
                                             ui::ConsentShown waiting,
                                             ui::Done<void> done) override;
    void signOut() override;
    void adopt(const api::User &user) override;

public Q_SLOTS:
    void allowPlainStorage(bool allowed) override;

Q_SIGNALS:
    /// Whose account at this server can't be used any more.
    void accountClosed(const QUrl &server, oh::UserId owner);

private:
    class SignInCall;

    [[nodiscard]] ui::Call signIn(api::VerifyRequest request, ui::Done<void> done);
    /// Takes the place of one that is under way.
    void beginSignIn(ui::Done<void> done);
    void onVerified(const Result<api::Session> &session);
    void finishSignIn(const Result<void> &result);
    void cancelSignIn(quint64 serial);
    /// Renews the access token; for the client.
    void renew(ui::Done<void> done);
    void hold(const api::Session &session);
    void loadUser(ui::Done<void> done);
    /// Renews and loads the person; when the way to the server fails, again later.
    void resume();
    void resumeLater();
    /// The session is over, by whomever. Tells the server when `tellServer`.
    void drop(const Error &reason, bool tellServer);
    void lose(const Error &error);
    void setState(State state);

    HttpClient &m_http;
    TokenVault &m_vault;
    EndedSessions &m_ended;
    AppSettings &m_settings;
    BrowserConsent m_consent;

    State m_state = State::Restoring;
    api::User m_user;
    QString m_refreshToken;
    /// Chosen while signed in; used from the sign-out on.
    QUrl m_nextServer;

    ui::Call m_renewCall;
    ui::Call m_userCall;
    QTimer m_resumeTimer;
    int m_resumeFailures = 0;

    struct SignIn
    {
        quint64 serial = 0;
        ui::Call call;
        ui::Done<void> done;
        /// The server has begun a session for it.
        bool verified = false;
    };
    SignIn m_signIn;
};

} // namespace oh::app
