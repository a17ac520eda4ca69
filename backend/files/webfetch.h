// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>

/// Fetching what somebody names, without lending them the server's place in the network.
namespace oh::files {

/// Whether an address belongs to the Internet at large: not to this machine, its networks, or
/// anything that has a meaning of its own. An IPv4 address in IPv6's clothes is judged as what it
/// is.
bool isPublicAddress(const QHostAddress &address);

struct FetchOptions
{
    qint64 maxBytes = 5LL * 1024 * 1024;
    /// For everything, redirects included.
    std::chrono::milliseconds timeout{15'000};
    int maxRedirects = 5;
    /// Networks that may be asked although they are not public.
    QList<std::pair<QHostAddress, int>> alsoAllowed = {};
    QByteArray accept = "image/jpeg, image/png, image/webp";
    /// Asked from time to time; true ends it with Canceled.
    std::function<bool()> stopping = {};
};

/// GET of an http or https address without credentials, cookies and proxy. Each address is looked
/// at when the connection to it is made, whatever name it was found by and whoever redirected us
/// there. Blocks. ValidationError: it may not be fetched; PayloadTooLarge; NetworkUnreachable: it
/// may go better later.
Result<QByteArray> fetchFromWeb(const QString &url, const FetchOptions &options);

} // namespace oh::files
