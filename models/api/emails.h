// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"

#include <QDateTime>

/// The address with which somebody signs in, and how they change it themselves (FR7).
namespace oh::api {

/// A change that waits to be confirmed.
struct PendingEmail
{
    QString email;
    QDateTime requestedAt;
    QDateTime expiresAt;
    /// Whether the code that was mailed to the address of today is asked for as well: not from who
    /// had signed in just before.
    bool needsCurrentCode = false;
    bool operator==(const PendingEmail &) const = default;
    static const ObjectSchema<PendingEmail> &schema();
};

/// GET /users/me/email.
struct OwnEmail
{
    QString email;
    std::optional<PendingEmail> pending;
    bool operator==(const OwnEmail &) const = default;
    static const ObjectSchema<OwnEmail> &schema();
};

/// POST /users/me/email. A change that waits is given up for it.
struct ChangeEmail
{
    QString email;
    bool operator==(const ChangeEmail &) const = default;
    static const ObjectSchema<ChangeEmail> &schema();
};

/// POST /users/me/email/confirm.
struct ConfirmEmail
{
    /// From the mail to the new address.
    QString code;
    /// From the mail to the address of today, where it is needed.
    std::optional<QString> currentCode;
    bool operator==(const ConfirmEmail &) const = default;
    static const ObjectSchema<ConfirmEmail> &schema();
};

} // namespace oh::api
