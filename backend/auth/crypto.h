// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace oh::crypto {

inline constexpr int aesKeyBytes = 32;
inline constexpr int gcmNonceBytes = 12;
inline constexpr int gcmTagBytes = 16;

/// From the operating system's generator. A server without randomness can't go on safely, so a
/// failure ends the process.
QByteArray randomBytes(int count);

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);

/// Takes as long for the first differing byte as for the last. Only the length is not hidden.
bool constantTimeEquals(QByteArrayView left, QByteArrayView right);

/// AES-256-GCM: the ciphertext with the 16-byte tag behind it. Never use a nonce twice with one
/// key.
QByteArray aesGcmEncrypt(const QByteArray &key, const QByteArray &nonce,
                         const QByteArray &plaintext, const QByteArray &associatedData);
/// The opposite. Anything that was changed, a single bit of any input, is KeyUnusable.
Result<QByteArray> aesGcmDecrypt(const QByteArray &key, const QByteArray &nonce,
                                 const QByteArray &ciphertextAndTag,
                                 const QByteArray &associatedData);

} // namespace oh::crypto
