// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/personaldata.h"

#include "backend/auth/keyring.h"

namespace oh {
namespace {

QByteArray place(const char *column, UserId user)
{
    return QByteArray(column) + ':' + user.toString().toLatin1();
}

Result<QString> opened(const KeyRing &keys, const QByteArray &sealed, const QByteArray &where)
{
    const auto plain = keys.open(sealed, where);
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

} // namespace

QByteArray sealEmail(const KeyRing &keys, UserId user, const QString &email)
{
    return keys.seal(email.toUtf8(), place("users.email", user));
}

Result<QString> openEmail(const KeyRing &keys, UserId user, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return QString();
    return opened(keys, sealed, place("users.email", user));
}

QByteArray sealPhone(const KeyRing &keys, UserId user, const QString &phone)
{
    return keys.seal(phone.toUtf8(), place("user_profiles.phone", user));
}

Result<QString> openPhone(const KeyRing &keys, UserId user, const QByteArray &sealed)
{
    return opened(keys, sealed, place("user_profiles.phone", user));
}

} // namespace oh
