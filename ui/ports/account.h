// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/auth.h"
#include "models/api/calendars.h"
#include "models/result.h"
#include "ui/ports/api.h"

#include <QObject>
#include <QUrl>

namespace oh::ui {

/// Who is signed in. The implementation keeps the refresh token in the system's keychain, and
/// nowhere else unless the user agreed to it.
class Account : public QObject
{
    Q_OBJECT

public:
    enum class State {
        /// A stored session is being looked up or renewed.
        Restoring,
        SignedOut,
        SignedIn,
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual State state() const = 0;
    /// The person; only while signed in. Kept up to date after profile changes.
    virtual const api::User &user() const = 0;
    virtual QUrl server() const = 0;
    /// Takes effect for the next sign-in; refused (false) when it is not an http(s) address.
    virtual bool setServer(const QUrl &url) = 0;

    [[nodiscard]] virtual Call requestSignIn(const QString &email, Done<api::LoginAnswer> done) = 0;
    [[nodiscard]] virtual Call signInWithCode(const QString &email, const QString &code,
                                              Done<void> done) = 0;
    [[nodiscard]] virtual Call signInWithToken(const QString &token, Done<void> done) = 0;
    /// With whose accounts the server lets people sign in, besides by mail.
    [[nodiscard]] virtual Call signInMethods(Done<api::SignInMethods> done) = 0;
    /// In the system's browser (FR2). `waiting` hears which address it was asked to show.
    /// ConsentRefused, LinkExpired: nothing has changed, and one can try again.
    [[nodiscard]] virtual Call signInWithBrowser(CalendarProviderKind provider,
                                                 ConsentShown waiting, Done<void> done) = 0;
    /// Ends the session here at once, and on the server as soon as it can be reached.
    virtual void signOut() = 0;
    /// Hands over what an update answered, so that every view shows it.
    virtual void adopt(const api::User &user) = 0;

Q_SIGNALS:
    void stateChanged(oh::ui::Account::State state);
    void userChanged();
    /// The session ended without the user's doing; `message` says why.
    void sessionLost(const QString &message);
    /// The keychain can't be used. The receiver asks the user whether the refresh token may lie in
    /// a file that only they can read, and answers with allowPlainStorage().
    void plainStorageNeeded(const QString &reason);

public Q_SLOTS:
    virtual void allowPlainStorage(bool allowed) = 0;
};

} // namespace oh::ui
