// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace oh::server {

using Subnets = QList<std::pair<QHostAddress, int>>;

bool isIn(const QHostAddress &address, const Subnets &subnets);

/// Whose request it is. X-Forwarded-For counts only when a trusted proxy sent it, and in it the
/// last address that is not such a proxy: everything before that one is the client's invention.
QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const Subnets &trustedProxies);

} // namespace oh::server
