// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httprequest.h"
#include "app/session/secretstore.h"
#include "models/clock.h"
#include "ui/ports/api.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace oh::ui {
class Account;
class MainWindow;
} // namespace oh::ui

namespace oh::app {

class AccountSession;
class ApiClient;
class AppSettings;
class DesktopNotices;
class DraftStore;
class EndedSessions;
class HttpClient;
class InterfaceLanguage;
class LiveClient;
class TokenVault;

/// Joins the desktop's parts, and owns them. Needs a QApplication. Several can live side by side
/// with files of their own, as the end-to-end tests do.
class Composition : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// Empty: OFFICEHOURS_SERVER, else the one remembered, else the default.
        QUrl server = {};
        bool resetWindow = false;
        /// Empty: the person's own, below the XDG folders.
        QString settingsFile = {};
        QString plainStorageFile = {};
        /// Null: the system's keychain.
        std::unique_ptr<SecretStore> keychain = {};
        HttpTuning tuning = {};
        /// Null: the system's browser.
        std::function<bool(const QUrl &)> openBrowser = {};
    };

    explicit Composition(Options options);
    ~Composition() override;

    ui::MainWindow &window() { return *m_window; }
    ui::Account &account();
    ui::Api &api();
    LiveClient &live() { return *m_live; }
    HttpClient &http() { return *m_http; }
    AppSettings &settings() { return *m_settings; }

    /// Shows the window and looks for a stored session.
    void start();
    /// The arguments of this start, or of another one: opens the link among them, after the sign-in
    /// when there is none yet.
    void open(const QStringList &arguments);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void signIn(const QString &token);
    void bringForward();

    SystemClock m_clock;
    // In the order of their making: each borrows from those above it.
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<EndedSessions> m_ended;
    std::unique_ptr<AccountSession> m_account;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<LiveClient> m_live;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Call m_linkCall;
    /// Of a link that came while the stored session was looked up.
    QString m_waitingToken;
};

} // namespace oh::app
