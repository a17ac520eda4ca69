// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/idtoken.h"

#include "backend/auth/crypto.h"
#include "backend/auth/oauthclient.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>
#include <jwt.h>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace oh::auth {
namespace {

constexpr qint64 leewaySeconds = 60;
constexpr qint64 keysAreGoodForSeconds = 6LL * 60 * 60;
constexpr qint64 secondsBetweenLooks = 60;
constexpr qsizetype maxIdTokenBytes = 16 * 1024;
constexpr int leastModulusBits = 2048;
constexpr qsizetype mostSubjectCharacters = 255;
/// Of personal Microsoft accounts.
constexpr QLatin1StringView consumersTenant("9188040d-6c67-4c5b-b112-36a304b66dad");

template <typename T, void (*release)(T *)>
struct Released
{
    void operator()(T *thing) const { release(thing); }
};
using BigNumber = std::unique_ptr<BIGNUM, Released<BIGNUM, BN_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Released<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Released<OSSL_PARAM, OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Released<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY, EVP_PKEY_free>>;
using IdJwt = std::unique_ptr<jwt_t, Released<jwt_t, jwt_free>>;
struct BioRelease
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    return *decoded;
}

BigNumber numberOf(const QByteArray &base64)
{
    const auto bytes = fromBase64Url(base64);
    if (!bytes)
        return nullptr;
    return BigNumber(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes->constData()),
                               int(bytes->size()), nullptr));
}

/// Empty when they make no key that is good enough.
QByteArray rsaKeyAsPem(const QByteArray &modulus, const QByteArray &exponent)
{
    const BigNumber n = numberOf(modulus);
    const BigNumber e = numberOf(exponent);
    if (!n || !e || BN_num_bits(n.get()) < leastModulusBits)
        return {};
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    const Key key(raw);
    const std::unique_ptr<BIO, BioRelease> memory(BIO_new(BIO_s_mem()));
    if (!memory || PEM_write_bio_PUBKEY(memory.get(), key.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, qsizetype(size)};
}

Error notGenuine(const QString &why)
{
    Error error(
        ErrorCode::CodeInvalid,
        Sentence::tr("Signing in did not work: the answer could not be verified. Try again."));
    error.internal = u"id_token: "_s + why;
    return error;
}

/// The key id, if the header asks for RS256: decided here and never by the token.
std::optional<QString> keyIdOfIdToken(const QByteArray &token)
{
    if (token.isEmpty() || token.size() > maxIdTokenBytes || token.count('.') != 2)
        return std::nullopt;
    const auto header = fromBase64Url(token.first(token.indexOf('.')));
    if (!header)
        return std::nullopt;
    const QJsonObject fields = QJsonDocument::fromJson(*header).object();
    const QString id = fields[u"kid"].toString();
    if (fields[u"alg"].toString() != "RS256"_L1 || id.isEmpty() || fields.contains(u"crit"))
        return std::nullopt;
    return id;
}

/// The claims, if the key signed them.
std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const PublicKey &key)
{
    jwt_t *raw = nullptr;
    const int failure = jwt_decode(&raw, token.constData(),
                                   reinterpret_cast<const unsigned char *>(key.pem.constData()),
                                   int(key.pem.size()));
    const IdJwt decoded(raw);
    if (failure != 0 || raw == nullptr || jwt_get_alg(raw) != JWT_ALG_RS256)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_get_grants_json(raw, nullptr),
                                                           &std::free);
    if (text == nullptr)
        return std::nullopt;
    return QJsonDocument::fromJson(QByteArray(text.get())).object();
}

bool tenantFits(const QString &tenant, const QString &wanted)
{
    if (wanted == "common"_L1)
        return true;
    if (wanted == "organizations"_L1)
        return tenant != consumersTenant;
    if (wanted == "consumers"_L1)
        return tenant == consumersTenant;
    return tenant.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool issuerFits(const QString &said, const QString &tenant, const OAuthProviderConfig &provider)
{
    if (provider.kind == CalendarProviderKind::Microsoft) {
        QString expected = provider.issuer;
        return !tenant.isEmpty() && tenantFits(tenant, provider.tenant) &&
               said == expected.replace(u"{tenantid}"_s, tenant);
    }
    // Google says it with and without.
    return said == provider.issuer || u"https://"_s + said == provider.issuer;
}

bool isForUs(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims[u"aud"];
    if (audience.isString())
        return audience.toString() == clientId;
    const QJsonArray several = audience.toArray();
    return several.contains(clientId) &&
           (several.size() == 1 || claims[u"azp"].toString() == clientId);
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInt() == 1 || value.toString() == "true"_L1 ||
           value.toString() == "1"_L1;
}

/// The address by which somebody may be found. Google says whether it has verified it. Microsoft's
/// `email` is whatever the tenant's administrator or the user typed, so that anybody with a tenant
/// of their own could come as anybody ("nOAuth"). It counts where
/// - the tenant's domain was proven to be theirs: xms_edov, a claim that the registration asks for;
/// - it is a personal account, whose address Microsoft has verified;
/// - only the one tenant that the configuration names signs in here, whose administrators decide
///   about addresses anyway: but not of guests, who bring theirs from elsewhere.
QString vouchedEmail(const QJsonObject &claims, const QString &tenant,
                     const OAuthProviderConfig &provider)
{
    QString email = claims[u"email"].toString();
    if (email.isEmpty())
        return {};
    if (provider.kind == CalendarProviderKind::Google)
        return isTrue(claims[u"email_verified"]) ? email : QString();
    const bool ownTenant = tenant.compare(provider.tenant, Qt::CaseInsensitive) == 0;
    const bool guest =
        claims.contains(u"idp") && claims[u"idp"].toString() != claims[u"iss"].toString();
    if (isTrue(claims[u"xms_edov"]) || tenant == consumersTenant || (ownTenant && !guest))
        return email;
    return {};
}

} // namespace

QHash<QString, PublicKey> readKeys(const QByteArray &document)
{
    QHash<QString, PublicKey> keys;
    const QJsonObject set = QJsonDocument::fromJson(document).object();
    const QJsonArray all = set[u"keys"].toArray();
    for (const auto &one : all) {
        const QJsonObject key = one.toObject();
        const QString id = key[u"kid"].toString();
        const QString use = key[u"use"].toString(u"sig"_s);
        const QString algorithm = key[u"alg"].toString(u"RS256"_s);
        if (id.isEmpty() || key[u"kty"].toString() != "RSA"_L1 || use != "sig"_L1 ||
            algorithm != "RS256"_L1)
            continue;
        const QByteArray pem =
            rsaKeyAsPem(key[u"n"].toString().toLatin1(), key[u"e"].toString().toLatin1());
        if (!pem.isEmpty())
            keys.insert(id, {pem, key[u"issuer"].toString()});
    }
    return keys;
}

Result<std::optional<PublicKey>> KeySet::find(const QString &id, const QDateTime &now,
                                              const Fetch &fetch)
{
    const auto known = [&]() -> std::optional<PublicKey> {
        const auto found = m_keys.constFind(id);
        return found == m_keys.constEnd() ? std::nullopt : std::optional(*found);
    };
    {
        const std::lock_guard lock(m_mutex);
        const qint64 age = m_fetchedAt.isValid() ? m_fetchedAt.secsTo(now) : keysAreGoodForSeconds;
        const auto key = known();
        if (age < (key ? keysAreGoodForSeconds : secondsBetweenLooks))
            return key;
    }
    // Not under the lock: who has a key need not wait for somebody who looks for one.
    const auto document = fetch();
    const std::lock_guard lock(m_mutex);
    if (!document) {
        // Better an old key than nobody getting in while the provider is out of order.
        if (const auto key = known())
            return std::optional(*key);
        return document.error();
    }
    const auto fresh = readKeys(*document);
    if (!fresh.isEmpty()) {
        m_keys = fresh;
        m_fetchedAt = now;
    }
    return known();
}

Result<IdClaims> checkIdToken(const QByteArray &token, const OAuthProviderConfig &provider,
                              const QByteArray &nonce, const QDateTime &now, KeySet &keys,
                              const KeySet::Fetch &fetch)
{
    const auto keyId = keyIdOfIdToken(token);
    if (!keyId)
        return notGenuine(u"header not accepted"_s);
    const auto key = keys.find(*keyId, now, fetch);
    if (!key)
        return key.error();
    if (!*key)
        return notGenuine(u"unknown key"_s);
    const auto claims = verifiedClaims(token, **key);
    if (!claims)
        return notGenuine(u"signature"_s);
    const QString issuer = (*claims)[u"iss"].toString();
    const QString tenant = (*claims)[u"tid"].toString();
    if (!issuerFits(issuer, tenant, provider))
        return notGenuine(u"issuer"_s);
    QString keysIssuer = (*key)->issuer;
    if (!keysIssuer.isEmpty() && keysIssuer.replace(u"{tenantid}"_s, tenant) != issuer)
        return notGenuine(u"key of another issuer"_s);
    if (!isForUs(*claims, provider.clientId))
        return notGenuine(u"audience"_s);
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonValue expires = (*claims)[u"exp"];
    const QJsonValue issued = (*claims)[u"iat"];
    if (!expires.isDouble() || seconds >= expires.toInteger() + leewaySeconds)
        return notGenuine(u"expired"_s);
    if (!issued.isDouble() || issued.toInteger() > seconds + leewaySeconds)
        return notGenuine(u"from the future"_s);
    if (!crypto::constantTimeEquals((*claims)[u"nonce"].toString().toUtf8(), nonce))
        return notGenuine(u"nonce"_s);
    const QString subject = (*claims)[u"sub"].toString();
    if (subject.isEmpty() || subject.size() > mostSubjectCharacters)
        return notGenuine(u"subject"_s);
    return IdClaims{provider.kind == CalendarProviderKind::Google ? provider.issuer : issuer,
                    subject, vouchedEmail(*claims, tenant, provider)};
}

} // namespace oh::auth
