// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace oh::crypto {
namespace {

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Encrypting has no input that could make it fail; if it does, memory or OpenSSL is broken, and
/// going on would store data that nobody can read.
void require(bool done, const char *what)
{
    if (!done)
        qFatal("OpenSSL failed: %s", what);
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    require(RAND_bytes(out(bytes), count) == 1, "no randomness");
    return bytes;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    QByteArray mac(32, Qt::Uninitialized);
    unsigned int length = 0;
    require(HMAC(EVP_sha256(), key.constData(), int(key.size()), in(message),
                 size_t(message.size()), out(mac), &length) != nullptr &&
                length == 32,
            "HMAC");
    return mac;
}

bool constantTimeEquals(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

QByteArray aesGcmEncrypt(const QByteArray &key, const QByteArray &nonce,
                         const QByteArray &plaintext, const QByteArray &associatedData)
{
    require(key.size() == aesKeyBytes && nonce.size() == gcmNonceBytes, "key or nonce size");
    const Context context(EVP_CIPHER_CTX_new());
    require(context != nullptr, "out of memory");
    require(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1,
            "init");
    int length = 0;
    require(EVP_EncryptUpdate(context.get(), nullptr, &length, in(associatedData),
                              int(associatedData.size())) == 1,
            "associated data");
    QByteArray result(plaintext.size() + gcmTagBytes, Qt::Uninitialized);
    require(EVP_EncryptUpdate(context.get(), out(result), &length, in(plaintext),
                              int(plaintext.size())) == 1,
            "encrypt");
    int rest = 0;
    require(EVP_EncryptFinal_ex(context.get(), out(result) + length, &rest) == 1, "final");
    require(length + rest == plaintext.size(), "length");
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, gcmTagBytes,
                                out(result) + plaintext.size()) == 1,
            "tag");
    return result;
}

Result<QByteArray> aesGcmDecrypt(const QByteArray &key, const QByteArray &nonce,
                                 const QByteArray &ciphertextAndTag,
                                 const QByteArray &associatedData)
{
    Error refused(ErrorCode::KeyUnusable);
    refused.internal = u"AES-GCM: wrong key, or the data was changed"_s;
    if (key.size() != aesKeyBytes || nonce.size() != gcmNonceBytes ||
        ciphertextAndTag.size() < gcmTagBytes)
        return refused;
    const int plainLength = int(ciphertextAndTag.size()) - gcmTagBytes;
    QByteArray tag = ciphertextAndTag.right(gcmTagBytes);
    QByteArray plaintext(plainLength, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    int rest = 0;
    const bool opened =
        context != nullptr &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &length, in(associatedData),
                          int(associatedData.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), out(plaintext), &length, in(ciphertextAndTag),
                          plainLength) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, gcmTagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), out(plaintext) + length, &rest) == 1;
    if (!opened)
        return refused;
    return plaintext;
}

} // namespace oh::crypto
