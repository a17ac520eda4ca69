// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/unsubscribe.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype idBytes = 16;
constexpr qsizetype signatureBytes = 16;
constexpr qsizetype maxToken = 200;
constexpr auto tokenEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signatureOf(const KeyRing &keys, const QByteArray &content)
{
    return keys.secretHash("unsubscribe:" + content).first(signatureBytes);
}

} // namespace

QByteArray unsubscribeToken(const KeyRing &keys, const Unsubscription &about)
{
    const QByteArray content = about.user.value.toRfc4122() + toString(about.kind).toLatin1();
    return (signatureOf(keys, content) + content).toBase64(tokenEncoding);
}

std::optional<Unsubscription> readUnsubscribeToken(const KeyRing &keys, const QString &token)
{
    if (token.size() > maxToken)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        token.toLatin1(), tokenEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() <= signatureBytes + idBytes)
        return std::nullopt;
    const QByteArray content = (*decoded).sliced(signatureBytes);
    if (!crypto::constantTimeEquals((*decoded).first(signatureBytes), signatureOf(keys, content)))
        return std::nullopt;
    const UserId user(QUuid::fromRfc4122(content.first(idBytes)));
    const auto kind = fromString<NotificationKind>(QString::fromLatin1(content.sliced(idBytes)));
    if (user.isNull() || !kind || !mayBeUnsubscribed(*kind))
        return std::nullopt;
    return Unsubscription{user, *kind};
}

QString unsubscribeLink(const KeyRing &keys, const QString &publicUrl, const Unsubscription &about)
{
    return publicUrl + u"/unsubscribe?token="_s +
           QString::fromLatin1(unsubscribeToken(keys, about));
}

} // namespace oh
