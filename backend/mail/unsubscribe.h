// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"
#include "models/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace oh {

class KeyRing;

/// Whose mails of which kind an unsubscribe link is about.
struct Unsubscription
{
    UserId user;
    NotificationKind kind = NotificationKind::BookingReminder;

    bool operator==(const Unsubscription &) const = default;
};

/// The link's token: says what it is about, signed, so that nothing about it need be stored and it
/// works as long as somebody keeps the mail. It lets nobody do anything else.
QByteArray unsubscribeToken(const KeyRing &keys, const Unsubscription &about);
/// Nothing for what this server did not sign, and for kinds that can't be unsubscribed.
std::optional<Unsubscription> readUnsubscribeToken(const KeyRing &keys, const QString &token);

/// Where the link leads; `publicUrl` has no slash at its end.
QString unsubscribeLink(const KeyRing &keys, const QString &publicUrl, const Unsubscription &about);

} // namespace oh
