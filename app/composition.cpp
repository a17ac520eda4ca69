// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/client/apiclient.h"
#include "app/client/httpclient.h"
#include "app/client/liveclient.h"
#include "app/commandline.h"
#include "app/interfacelanguage.h"
#include "app/logging.h"
#include "app/session/accountsession.h"
#include "app/session/deeplink.h"
#include "app/session/desktopnotices.h"
#include "app/session/endedsessions.h"
#include "app/session/keychainstore.h"
#include "app/session/tokenvault.h"
#include "app/settings/appsettings.h"
#include "app/settings/draftstore.h"
#include "ui/views/mainwindow.h"
#include "ui/widgets/toastoverlay.h"

#include <QNetworkAccessManager>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oh::app {

Composition::Composition(Options options)
{
    m_settings = std::make_unique<AppSettings>(
        options.settingsFile.isEmpty() ? AppSettings::defaultPath() : options.settingsFile);
    if (options.resetWindow)
        m_settings->resetStates();
    m_drafts = std::make_unique<DraftStore>(DraftStore::pathBeside(m_settings->path()), m_clock);
    m_http = std::make_unique<HttpClient>(std::make_unique<QNetworkAccessManager>(), m_clock,
                                          options.tuning);
    m_http->setServer(chooseServer(options.server, qEnvironmentVariable("OFFICEHOURS_SERVER"),
                                   m_settings->server()));
    if (!options.keychain)
        options.keychain = std::make_unique<KeychainStore>();
    const QString file = options.plainStorageFile.isEmpty() ? PlainFileStore::defaultPath()
                                                            : options.plainStorageFile;
    m_vault = std::make_unique<TokenVault>(std::move(options.keychain), PlainFileStore(file),
                                           *m_settings);
    m_ended = std::make_unique<EndedSessions>(*m_http, *m_vault);
    m_account = std::make_unique<AccountSession>(*m_http, *m_vault, *m_ended, *m_settings,
                                                 BrowserConsent(options.openBrowser));
    m_language = std::make_unique<InterfaceLanguage>(*m_settings, *m_account);
    m_api = std::make_unique<ApiClient>(*m_http, BrowserConsent(options.openBrowser));
    m_live = std::make_unique<LiveClient>(*m_http, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_api, *m_account, *m_settings, *m_drafts, m_clock,
                                                *m_live);
    // Later: who asks for another language may be a page, which goes with the change.
    connect(
        m_language.get(), &InterfaceLanguage::changeWanted, m_window.get(),
        [this] {
            if (!m_language->isInstalled())
                m_window->rebuild([this] { m_language->install(); });
        },
        Qt::QueuedConnection);
    m_notices = std::make_unique<DesktopNotices>();
    m_window->setSystemNotices(m_notices.get());
    connect(m_account.get(), &AccountSession::accountClosed, m_drafts.get(), &DraftStore::dropAll);
    connect(m_account.get(), &ui::Account::stateChanged, this, [this] {
        if (!m_waitingToken.isEmpty())
            signIn(std::exchange(m_waitingToken, {}));
    });
}

Composition::~Composition()
{
    m_linkCall.reset();
}

ui::Account &Composition::account()
{
    return *m_account;
}

ui::Api &Composition::api()
{
    return *m_api;
}

void Composition::start()
{
    if (logStart().isDebugEnabled())
        m_window->installEventFilter(this);
    m_window->show();
    m_account->restore();
}

/// Only where somebody wants to know how long a start takes: says when what people came for is on
/// the screen, and the program waits for them.
bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest &&
        m_account->state() != ui::Account::State::Restoring) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { qCDebug(logStart) << "the window can be used"; });
    }
    return QObject::eventFilter(watched, event);
}

void Composition::open(const QStringList &arguments)
{
    bringForward();
    const auto link = DeepLink::find(arguments);
    if (!link)
        return;
    if (!link->place.isEmpty())
        m_window->openLink(link->place);
    if (!link->signInToken)
        return;
    if (m_account->state() == ui::Account::State::Restoring)
        m_waitingToken = *link->signInToken;
    else
        signIn(*link->signInToken);
}

void Composition::signIn(const QString &token)
{
    m_linkCall = m_account->signInWithToken(token, [this](const Result<void> &result) {
        // A newer link took its place: that one will say how it went.
        if (!result.ok() && result.error().code != ErrorCode::Canceled)
            m_window->toasts().notify(ui::Notifier::Kind::Error, result.error().message);
    });
}

void Composition::bringForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace oh::app
