// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace oh {

class KeyRing;

/// How e-mail addresses and phone numbers are sealed (NFR13): each is bound to its column and user,
/// so that a sealed value copied elsewhere does not open.
QByteArray sealEmail(const KeyRing &keys, UserId user, const QString &email);
/// Empty for somebody who was erased.
Result<QString> openEmail(const KeyRing &keys, UserId user, const QByteArray &sealed);
QByteArray sealPhone(const KeyRing &keys, UserId user, const QString &phone);
Result<QString> openPhone(const KeyRing &keys, UserId user, const QByteArray &sealed);

} // namespace oh
