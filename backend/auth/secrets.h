// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace oh {

class KeyRing;

/// What a secret is for. Part of its hash, so that one kind never passes as another.
enum class SecretPurpose {
    RefreshToken,
    MagicLink,
    SignInCode,
    ApprovalLink,
    CalendarFeed,
    OAuthState,
    /// Of a changed address: the code to the new one, the code to the old one, the link back.
    NewAddress,
    CurrentAddress,
    AddressUndo
};

/// 32 random bytes as 43 base64url characters: refresh tokens and magic-link tokens.
QByteArray newOpaqueToken();
/// Whether it can be one at all; spares the database a look-up.
bool looksLikeOpaqueToken(const QByteArray &token);

/// 8 characters of an alphabet without 0, O, 1 and I: 40 bits, enough for 15 minutes, one use and
/// limited tries.
QString newSignInCode();
/// "ABCDEFGH" → "ABCD-EFGH", for people to read.
QString displayCode(const QString &code);
/// What somebody typed (lower case, spaces, dashes) as the code that was sent; nothing if it can't
/// be one.
std::optional<QString> normaliseCode(const QString &typed);

/// HMAC-SHA256: what is stored instead of the secret itself. Hash a code in its normalised form.
QByteArray hashSecret(const KeyRing &keys, SecretPurpose purpose, const QByteArray &secret);

} // namespace oh
