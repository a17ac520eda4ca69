// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/calendars.h"
#include "ui/ports/api.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <functional>

namespace oh::app {

/// Asks somebody's provider for their consent, in the system's browser (RFC 8252): listens on this
/// machine for the browser to come back, with a verifier that never leaves it until then.
class BrowserConsent
{
    Q_DECLARE_TR_FUNCTIONS(oh::app::BrowserConsent)

public:
    /// Shows an address in the browser; false when there is none.
    using Open = std::function<bool(const QUrl &)>;
    /// Asks our server for the address to open.
    using Begin = std::function<ui::Call(const api::StartOAuth &, ui::Done<api::OAuthStarted>)>;
    /// The browser was asked to show this; who waits can be offered to copy it.
    using Waiting = std::function<void(const QUrl &)>;

    explicit BrowserConsent(Open open = {}, std::chrono::milliseconds patience = patienceDefault);

    /// Errors, besides those of `begin`: ConsentRefused when the person, or their provider, says
    /// no; LinkExpired when nothing came for too long. Letting go of the call ends the waiting.
    [[nodiscard]] ui::Call ask(const Begin &begin, Waiting waiting,
                               ui::Done<api::CompleteOAuth> done) const;

    /// As long as the server waits.
    static constexpr std::chrono::milliseconds patienceDefault = std::chrono::minutes(10);

private:
    class Asking;
    Open m_open;
    std::chrono::milliseconds m_patience;
};

/// What a verifier is checked by (RFC 7636, S256).
QString challengeOf(const QString &verifier);

} // namespace oh::app
