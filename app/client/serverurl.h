// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

class QNetworkRequest;

namespace oh::app {

/// The server's address in its one written form: scheme and host in lower case, no default port,
/// no slash at the end. Nothing when it is not an http(s) address, or carries a name, a password,
/// a query or a fragment.
std::optional<QUrl> normalisedServer(const QUrl &url);

/// `path` (with its slash) below the server's address.
QUrl resolved(const QUrl &server, const QString &path, const QString &query);

/// What is the same for all requests: no cookies, no stored passwords, our name,
/// the language that the application speaks.
void prepare(QNetworkRequest &request);

} // namespace oh::app
