// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/secrets.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int opaqueBytes = 32;
constexpr qsizetype opaqueCharacters = 43;
constexpr int codeCharacters = 8;
constexpr QLatin1StringView codeAlphabet("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
static_assert(codeAlphabet.size() == 32, "five random bits choose a character without bias");

QByteArray purposeName(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::RefreshToken:
        return QByteArrayLiteral("refresh");
    case SecretPurpose::MagicLink:
        return QByteArrayLiteral("magic-link");
    case SecretPurpose::SignInCode:
        return QByteArrayLiteral("sign-in-code");
    case SecretPurpose::ApprovalLink:
        return QByteArrayLiteral("approval-link");
    case SecretPurpose::CalendarFeed:
        return QByteArrayLiteral("calendar-feed");
    case SecretPurpose::OAuthState:
        return QByteArrayLiteral("oauth-state");
    case SecretPurpose::NewAddress:
        return QByteArrayLiteral("new-address");
    case SecretPurpose::CurrentAddress:
        return QByteArrayLiteral("current-address");
    case SecretPurpose::AddressUndo:
        return QByteArrayLiteral("address-undo");
    }
    return {};
}

} // namespace

QByteArray newOpaqueToken()
{
    return crypto::randomBytes(opaqueBytes).toBase64(base64Url);
}

bool looksLikeOpaqueToken(const QByteArray &token)
{
    if (token.size() != opaqueCharacters)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Encoded again, because the last character has two bits that decoding ignores.
    return decoded && (*decoded).toBase64(base64Url) == token;
}

QString newSignInCode()
{
    QString code;
    const QByteArray random = crypto::randomBytes(codeCharacters);
    for (const char byte : random)
        code.append(codeAlphabet[static_cast<unsigned char>(byte) % codeAlphabet.size()]);
    return code;
}

QString displayCode(const QString &code)
{
    return code.first(code.size() / 2) + u'-' + code.sliced(code.size() / 2);
}

std::optional<QString> normaliseCode(const QString &typed)
{
    if (typed.size() > 64)
        return std::nullopt;
    QString code;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        if (c.unicode() > 0x7f || !codeAlphabet.contains(c.toUpper()))
            return std::nullopt;
        code.append(c.toUpper());
    }
    if (code.size() != codeCharacters)
        return std::nullopt;
    return code;
}

QByteArray hashSecret(const KeyRing &keys, SecretPurpose purpose, const QByteArray &secret)
{
    return keys.secretHash(purposeName(purpose) + '\0' + secret);
}

} // namespace oh
