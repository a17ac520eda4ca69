// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauthdouble.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QUrl>
#include <QUrlQuery>

#include <cstdlib>
#include <jwt.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

ScriptedAnswer oauthRefusal(const QString &code, int status = 400)
{
    return ScriptedAnswer::json({{u"error"_s, code}}, status);
}

QUrlQuery formOf(const QByteArray &text)
{
    QByteArray plain = text;
    return QUrlQuery(QString::fromLatin1(plain.replace('+', "%20")));
}

QString fieldOf(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

/// An RSA key, and what is signed with it.
class OAuthDouble::Signer
{
public:
    explicit Signer(int bits = 2048) : m_key(EVP_RSA_gen(uint(bits)))
    {
        if (m_key == nullptr)
            qFatal("no RSA key");
    }
    ~Signer() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(Signer)

    QByteArray number(const char *name) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(m_key, name, &value);
        QByteArray bytes(BN_num_bytes(value), '\0');
        BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
        BN_free(value);
        return bytes.toBase64(base64Url);
    }
    QByteArray pem() const
    {
        BIO *memory = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(memory, m_key, nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const long size = BIO_get_mem_data(memory, &text);
        QByteArray pem(text, qsizetype(size));
        BIO_free_all(memory);
        return pem;
    }
    QByteArray sign(const QJsonObject &claims, const QString &algorithm) const
    {
        jwt_t *token = nullptr;
        jwt_new(&token);
        jwt_add_header(token, "kid", "key-1");
        jwt_add_grants_json(token, QJsonDocument(claims).toJson().constData());
        const QByteArray key = algorithm == "HS256"_L1 ? QByteArray("shared") : pem();
        const jwt_alg_t kind = algorithm == "HS256"_L1  ? JWT_ALG_HS256
                               : algorithm == "none"_L1 ? JWT_ALG_NONE
                                                        : JWT_ALG_RS256;
        if (kind == JWT_ALG_NONE)
            jwt_set_alg(token, kind, nullptr, 0);
        else
            jwt_set_alg(token, kind, reinterpret_cast<const unsigned char *>(key.constData()),
                        int(key.size()));
        char *text = jwt_encode_str(token);
        QByteArray out(text);
        std::free(text);
        jwt_free(token);
        return out;
    }

private:
    EVP_PKEY *m_key;
};

OAuthDouble::OAuthDouble(CalendarProviderKind kind) : m_kind(kind)
{
    // They take a while to make.
    static const auto signer = std::make_shared<const Signer>();
    static const auto otherSigner = std::make_shared<const Signer>();
    m_signer = signer;
    m_otherSigner = otherSigner;
    m_thread.start();
    m_server = new ScriptedServer;
    m_server->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->start())
                qFatal("no port for the provider");
            m_url = m_server->url().toString();
            m_server->on("GET", "/authorize",
                         [this](const ScriptedRequest &request) { return authorize(request); });
            m_server->on("POST", "/token",
                         [this](const ScriptedRequest &request) { return token(request); });
            m_server->on("POST", "/revoke",
                         [this](const ScriptedRequest &request) { return revoke(request); });
            m_server->on("GET", "/keys", [this](const ScriptedRequest &) { return keys(); });
            m_server->on("GET", "/.well-known/openid-configuration",
                         [this](const ScriptedRequest &) { return discovery(); });
        },
        Qt::BlockingQueuedConnection);
}

OAuthDouble::~OAuthDouble()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void OAuthDouble::change(const std::function<void(Script &)> &how)
{
    const QMutexLocker lock(&m_mutex);
    how(m_script);
}

QString OAuthDouble::revocationUrl() const
{
    return m_kind == CalendarProviderKind::Google ? m_url + u"/revoke"_s : QString();
}

QString OAuthDouble::issuer() const
{
    return issuerFor(u"{tenantid}"_s);
}

QString OAuthDouble::issuerFor(const QString &tenant) const
{
    return m_kind == CalendarProviderKind::Google ? m_url : m_url + u'/' + tenant + u"/v2.0"_s;
}

ScriptedAnswer OAuthDouble::authorize(const ScriptedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QUrlQuery asked = formOf(request.query);
    const QUrl redirect(fieldOf(asked, u"redirect_uri"_s));
    if (fieldOf(asked, u"client_id"_s) != clientId || !redirect.isValid() ||
        redirect.scheme() != "http"_L1)
        return {.status = 400, .body = "<h1>This request is not valid</h1>"};
    QStringList scopes = fieldOf(asked, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (fieldOf(asked, u"response_type"_s) != "code"_L1 || !scopes.contains(u"openid"_s) ||
        fieldOf(asked, u"code_challenge_method"_s) != "S256"_L1 ||
        fieldOf(asked, u"code_challenge"_s).size() != 43)
        return {.status = 400, .body = "<h1>This request is not valid</h1>"};
    scopes.removeIf([this](const QString &scope) { return m_script.denied.contains(scope); });
    // Google and Microsoft both have a way of asking for what outlives the visit.
    const bool offline = m_kind == CalendarProviderKind::Google
                             ? fieldOf(asked, u"access_type"_s) == "offline"_L1
                             : scopes.contains(u"offline_access"_s);
    if (offline && !scopes.contains(u"offline_access"_s))
        scopes.append(u"offline_access"_s);
    const QString code = u"code-%1/+ x"_s.arg(++m_made);
    m_codes.insert(code, {fieldOf(asked, u"code_challenge"_s), redirect.toString(),
                          fieldOf(asked, u"nonce"_s), scopes});
    const QByteArray target = redirect.toEncoded() + (redirect.hasQuery() ? "&" : "?") +
                              "code=" + QUrl::toPercentEncoding(code) +
                              "&state=" + QUrl::toPercentEncoding(fieldOf(asked, u"state"_s));
    return {.status = 302, .headers = {{"Location", target}}};
}

QByteArray OAuthDouble::idToken(const Grant &grant) const
{
    const qint64 now = m_script.now.toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, issuerFor(m_script.tenant)},
                       {u"aud"_s, clientId},
                       {u"sub"_s, m_script.subject},
                       {u"iat"_s, now},
                       {u"exp"_s, now + 3600}};
    if (!grant.nonce.isEmpty())
        claims.insert(u"nonce"_s, grant.nonce);
    if (m_kind == CalendarProviderKind::Microsoft)
        claims.insert(u"tid"_s, m_script.tenant);
    if (grant.scopes.contains(u"email"_s)) {
        claims.insert(u"email"_s, m_script.email);
        if (m_kind == CalendarProviderKind::Google)
            claims.insert(u"email_verified"_s, m_script.emailVerified);
    }
    if (m_script.twist)
        m_script.twist(claims);
    const Signer &signer = m_script.signsWithOtherKey ? *m_otherSigner : *m_signer;
    return signer.sign(claims, m_script.algorithm);
}

ScriptedAnswer OAuthDouble::handOut(const Grant &grant, bool withIdToken)
{
    QStringList scopes = grant.scopes;
    scopes.removeAll(u"offline_access"_s);
    QJsonObject said{{u"access_token"_s, u"access-%1"_s.arg(++m_made)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, m_script.expiresIn},
                     {u"scope"_s, scopes.join(u' ')}};
    if (grant.scopes.contains(u"offline_access"_s) && !m_script.withoutRefreshToken) {
        const QByteArray refresh = "refresh-" + QByteArray::number(m_made);
        // Google gives one with the first answer alone.
        if (withIdToken || m_kind == CalendarProviderKind::Microsoft) {
            m_refreshTokens.insert(refresh, grant);
            said.insert(u"refresh_token"_s, QString::fromLatin1(refresh));
        }
    }
    if (withIdToken)
        said.insert(u"id_token"_s, QString::fromLatin1(idToken(grant)));
    ScriptedAnswer answer = ScriptedAnswer::json(said);
    answer.headers.append(qMakePair(QByteArray("Cache-Control"), QByteArray("no-store")));
    answer.delayMs = m_script.delayMs;
    return answer;
}

ScriptedAnswer OAuthDouble::token(const ScriptedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    ++m_tokenRequests;
    if (m_script.hangs)
        return {.hang = true};
    if (m_script.failsWith != 0)
        return {.status = m_script.failsWith, .body = "<h1>Out of order</h1>"};
    if (!m_script.refuses.isEmpty())
        return oauthRefusal(m_script.refuses);
    const QUrlQuery form = formOf(request.body);
    QString id = fieldOf(form, u"client_id"_s);
    QString secret = fieldOf(form, u"client_secret"_s);
    if (const QByteArray basic = request.header("authorization"); basic.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(basic.mid(6));
        id = QUrl::fromPercentEncoding(pair.left(pair.indexOf(':')));
        secret = QUrl::fromPercentEncoding(pair.mid(pair.indexOf(':') + 1));
    }
    if (id != clientId || secret.toUtf8() != clientSecret)
        return oauthRefusal(u"invalid_client"_s, 401);
    const QString kind = fieldOf(form, u"grant_type"_s);
    if (kind == "authorization_code"_L1) {
        const QString code = fieldOf(form, u"code"_s);
        if (!m_codes.contains(code))
            return oauthRefusal(u"invalid_grant"_s);
        const Grant grant = m_codes.take(code);
        const QByteArray challenge =
            QCryptographicHash::hash(fieldOf(form, u"code_verifier"_s).toLatin1(),
                                     QCryptographicHash::Sha256)
                .toBase64(base64Url);
        if (fieldOf(form, u"redirect_uri"_s) != grant.redirectUri ||
            QString::fromLatin1(challenge) != grant.challenge)
            return oauthRefusal(u"invalid_grant"_s);
        return handOut(grant, true);
    }
    if (kind == "refresh_token"_L1) {
        ++m_refreshes;
        const QByteArray old = fieldOf(form, u"refresh_token"_s).toLatin1();
        if (!m_refreshTokens.contains(old))
            return oauthRefusal(u"invalid_grant"_s);
        const Grant grant = m_refreshTokens.value(old);
        // Microsoft's change with each use; the double's old ones end, so that a lost one shows.
        if (m_kind == CalendarProviderKind::Microsoft)
            m_refreshTokens.remove(old);
        return handOut(grant, false);
    }
    return oauthRefusal(u"unsupported_grant_type"_s);
}

ScriptedAnswer OAuthDouble::revoke(const ScriptedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_script.revocationFails)
        return {.status = 503, .body = "later"};
    m_refreshTokens.remove(fieldOf(formOf(request.body), u"token"_s).toLatin1());
    return ScriptedAnswer::json({});
}

ScriptedAnswer OAuthDouble::keys()
{
    const QMutexLocker lock(&m_mutex);
    ++m_keyRequests;
    return ScriptedAnswer::json(
        {{u"keys"_s,
          QJsonArray{
              QJsonObject{{u"kty"_s, u"EC"_s}, {u"kid"_s, u"other"_s}, {u"crv"_s, u"P-256"_s}},
              QJsonObject{
                  {u"kty"_s, u"RSA"_s},
                  {u"kid"_s, u"key-1"_s},
                  {u"use"_s, u"sig"_s},
                  {u"alg"_s, u"RS256"_s},
                  {u"n"_s, QString::fromLatin1(m_signer->number(OSSL_PKEY_PARAM_RSA_N))},
                  {u"e"_s, QString::fromLatin1(m_signer->number(OSSL_PKEY_PARAM_RSA_E))}}}}});
}

ScriptedAnswer OAuthDouble::discovery() const
{
    return ScriptedAnswer::json(
        {{u"issuer"_s, m_url},
         {u"authorization_endpoint"_s, m_url + u"/authorize"_s},
         {u"token_endpoint"_s, m_url + u"/token"_s},
         {u"revocation_endpoint"_s, m_url + u"/revoke"_s},
         {u"jwks_uri"_s, m_url + u"/keys"_s},
         {u"response_types_supported"_s, QJsonArray{u"code"_s}},
         {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
         {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}});
}

void OAuthDouble::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_refreshTokens.clear();
}

bool OAuthDouble::knowsRefreshToken(const QByteArray &token) const
{
    const QMutexLocker lock(&m_mutex);
    return m_refreshTokens.contains(token);
}

int OAuthDouble::liveRefreshTokens() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_refreshTokens.size());
}

} // namespace oh::test
