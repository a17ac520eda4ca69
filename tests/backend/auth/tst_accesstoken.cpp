// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/accesstoken.h"
#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "models/clock.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const UserId user(QUuid(u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s));
const SessionId session(QUuid(u"0190a5c0-7b1e-7c3d-9f00-ba9876543210"_s));

// A second implementation of RFC 7515 and 7519, with nothing but Python's standard library.
const QString pythonJwt = uR"(
import base64, hashlib, hmac, json, sys
def b64(b): return base64.urlsafe_b64encode(b).rstrip(b'=')
def unb64(s): return base64.urlsafe_b64decode(s + b'=' * (-len(s) % 4))
job = json.load(sys.stdin)
key = base64.b64decode(job['key'])
if 'token' in job:
    head, body, mac = job['token'].encode().split(b'.')
    assert hmac.compare_digest(unb64(mac), hmac.new(key, head + b'.' + body, hashlib.sha256).digest())
    print(json.dumps({'header': json.loads(unb64(head)), 'claims': json.loads(unb64(body))}))
else:
    signed = b64(json.dumps(job['header']).encode()) + b'.' + b64(json.dumps(job['claims']).encode())
    digest = {'HS256': hashlib.sha256, 'HS384': hashlib.sha384, 'HS512': hashlib.sha512}
    mac = hmac.new(key, signed, digest.get(job['header'].get('alg'), hashlib.sha256)).digest()
    print((signed + b'.' + b64(mac)).decode(), end='')
)"_s;

} // namespace

class TstAccessToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(KeyRing::createFile(path()).ok());
        auto ring = KeyRing::load(path());
        QVERIFY(ring.ok());
        m_ring = std::move(ring).value();
        m_clock.set(QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC));
        m_tokens = std::make_unique<AccessTokens>(*m_ring, m_clock);
    }

    void roundTrip()
    {
        const auto token = m_tokens->issue(user, u"mentor"_s, session);
        QVERIFY(token.ok());
        const auto claims = m_tokens->verify(*token);
        QVERIFY(claims.ok());
        QCOMPARE(claims->user, user);
        QCOMPARE(claims->role, u"mentor"_s);
        QCOMPARE(claims->session, session);
        QCOMPARE(claims->issuedAt, m_clock.now());
        QCOMPARE(claims->expiresAt, m_clock.now().addSecs(900));
        const auto second = m_tokens->issue(user, u"mentor"_s, session);
        QVERIFY(m_tokens->verify(*second)->tokenId != claims->tokenId);
    }

    void expiresAfterFifteenMinutes()
    {
        const auto token = m_tokens->issue(user, u"mentee"_s, session);
        m_clock.advanceSecs(899);
        QVERIFY(m_tokens->verify(*token).ok());
        m_clock.advanceSecs(1);
        QCOMPARE(m_tokens->verify(*token).error().code, ErrorCode::TokenExpired);
    }

    void aTokenSeenBeforeGoesWithItsKey()
    {
        const auto token = m_tokens->issue(user, u"mentee"_s, session);
        QVERIFY(m_tokens->verify(*token).ok());
        QVERIFY(QFile::remove(path()));
        QVERIFY(KeyRing::createFile(path()).ok());
        QVERIFY(m_ring->reload().ok());
        QCOMPARE(m_tokens->verify(*token).error().code, ErrorCode::Unauthorized);
    }

    void anotherImplementationReadsOurs()
    {
        const auto token = m_tokens->issue(user, u"coordinator"_s, session);
        const QJsonObject job{{u"key"_s, keyText()}, {u"token"_s, QString::fromLatin1(*token)}};
        const auto run = test::runPython(pythonJwt, QJsonDocument(job).toJson());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject read = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(read[u"header"][u"alg"].toString(), u"HS256"_s);
        QCOMPARE(read[u"header"][u"kid"].toString(), kid());
        const QJsonObject claims = read[u"claims"].toObject();
        QCOMPARE(claims.keys(), QStringList({u"exp"_s, u"iat"_s, u"iss"_s, u"jti"_s, u"role"_s,
                                             u"sid"_s, u"sub"_s}));
        QCOMPARE(claims[u"sub"].toString(), user.toString());
        QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 900);
    }

    void weReadAnotherImplementations()
    {
        const auto claims = m_tokens->verify(foreignToken(goodHeader(), goodClaims()));
        QVERIFY2(claims.ok(), qPrintable(claims.ok() ? QString() : claims.error().internal));
        QCOMPARE(claims->user, user);
        QCOMPARE(claims->role, u"mentee"_s);
    }

    void refusesCorrectlySignedNonsense_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue absent(QJsonValue::Undefined);
        const qint64 now = QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC).toSecsSinceEpoch();
        const auto row = [](const char *name, const QString &place, const QString &member,
                            const QJsonValue &value) {
            QTest::newRow(name) << place << member << value;
        };
        row("alg none", u"header"_s, u"alg"_s, u"none"_s);
        row("alg None", u"header"_s, u"alg"_s, u"None"_s);
        row("alg HS384", u"header"_s, u"alg"_s, u"HS384"_s);
        row("alg HS512", u"header"_s, u"alg"_s, u"HS512"_s);
        row("alg RS256", u"header"_s, u"alg"_s, u"RS256"_s);
        row("alg ES256", u"header"_s, u"alg"_s, u"ES256"_s);
        row("alg hs256", u"header"_s, u"alg"_s, u"hs256"_s);
        row("alg a number", u"header"_s, u"alg"_s, 1);
        row("no alg", u"header"_s, u"alg"_s, absent);
        row("no kid", u"header"_s, u"kid"_s, absent);
        row("kid empty", u"header"_s, u"kid"_s, QString());
        row("kid unknown", u"header"_s, u"kid"_s, u"../../etc/passwd"_s);
        row("kid a number", u"header"_s, u"kid"_s, 7);
        row("crit", u"header"_s, u"crit"_s, QJsonValue(u"exp"_s));
        row("iss other", u"claims"_s, u"iss"_s, u"elsewhere"_s);
        row("no iss", u"claims"_s, u"iss"_s, absent);
        row("no sub", u"claims"_s, u"sub"_s, absent);
        row("sub no id", u"claims"_s, u"sub"_s, u"me"_s);
        row("sub with quote", u"claims"_s, u"sub"_s, user.toString() + u'\'');
        row("no sid", u"claims"_s, u"sid"_s, absent);
        row("no role", u"claims"_s, u"role"_s, absent);
        row("role a list", u"claims"_s, u"role"_s, QJsonValue(QJsonObject()));
        row("no jti", u"claims"_s, u"jti"_s, absent);
        row("no exp", u"claims"_s, u"exp"_s, absent);
        row("exp text", u"claims"_s, u"exp"_s, u"never"_s);
        row("no iat", u"claims"_s, u"iat"_s, absent);
        row("exp far away", u"claims"_s, u"exp"_s, now + 10 * 365 * 86400);
        row("exp beyond numbers", u"claims"_s, u"exp"_s, 1e300);
        row("exp before iat", u"claims"_s, u"exp"_s, now - 1);
        row("iat in the future", u"claims"_s, u"iat"_s, now + 600);
        row("iat negative", u"claims"_s, u"iat"_s, -1);
    }
    void refusesCorrectlySignedNonsense()
    {
        QFETCH(QString, place);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject header = goodHeader();
        QJsonObject claims = goodClaims();
        QJsonObject &target = place == u"header"_s ? header : claims;
        if (value.isUndefined())
            target.remove(member);
        else
            target[member] = value;
        const auto verified = m_tokens->verify(foreignToken(header, claims));
        QVERIFY(!verified.ok());
        QCOMPARE(verified.error().code, ErrorCode::Unauthorized);
    }

    void refusesUnsignedTokens()
    {
        const QByteArray head = QJsonDocument(QJsonObject{{u"alg"_s, u"none"_s}, {u"kid"_s, kid()}})
                                    .toJson(QJsonDocument::Compact)
                                    .toBase64(base64Url);
        const QByteArray body =
            QJsonDocument(goodClaims()).toJson(QJsonDocument::Compact).toBase64(base64Url);
        QVERIFY(!m_tokens->verify(head + '.' + body + '.').ok());
        QVERIFY(!m_tokens->verify(head + '.' + body).ok());
        const QByteArray ours = *m_tokens->issue(user, u"mentee"_s, session);
        QVERIFY(!m_tokens->verify(ours.first(ours.lastIndexOf('.') + 1)).ok());
        QVERIFY(!m_tokens->verify(ours.first(ours.lastIndexOf('.'))).ok());
    }

    void everyChangedCharacterIsNoticed()
    {
        const QByteArray token = *m_tokens->issue(user, u"mentee"_s, session);
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray changed = token;
            changed[i] = token[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!m_tokens->verify(changed).ok(), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < token.size(); ++length)
            QVERIFY(!m_tokens->verify(token.first(length)).ok());
    }

    void refusesGarbage_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("four parts") << QByteArray("a.b.c.d");
        QTest::newRow("huge") << QByteArray(5'000'000, 'A');
        QTest::newRow("zero byte") << QByteArray("eyJ\0.a.b", 8);
        QTest::newRow("no JSON") << QByteArray("AAAA.AAAA.AAAA");
        QTest::newRow("newline") << QByteArray("a.b.c\n");
        QTest::newRow("deep JSON") << QByteArray(2000, '[').toBase64(base64Url) + ".AAAA.AAAA";
    }
    void refusesGarbage()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(m_tokens->verify(token).error().code, ErrorCode::Unauthorized);
    }

    void anotherServersKeysDoNotCount()
    {
        QVERIFY(KeyRing::createFile(m_dir->filePath(u"other"_s)).ok());
        const auto other = KeyRing::load(m_dir->filePath(u"other"_s));
        const AccessTokens foreign(**other, m_clock);
        QVERIFY(!m_tokens->verify(*foreign.issue(user, u"mentee"_s, session)).ok());
    }

    void tokensOutliveARotation()
    {
        const QByteArray before = *m_tokens->issue(user, u"mentee"_s, session);
        QVERIFY(KeyRing::rotateFile(path()).ok());
        QVERIFY(m_ring->reload().ok());
        const QByteArray after = *m_tokens->issue(user, u"mentee"_s, session);
        QVERIFY(before.first(before.indexOf('.')) != after.first(after.indexOf('.')));
        QVERIFY(m_tokens->verify(before).ok());
        QVERIFY(m_tokens->verify(after).ok());
    }

    void manyThreadsAtOnce()
    {
        const QByteArray token = *m_tokens->issue(user, u"mentee"_s, session);
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 300; ++i) {
                    const auto fresh = m_tokens->issue(user, u"mentee"_s, session);
                    if (m_tokens->verify(token).ok() && m_tokens->verify(*fresh).ok())
                        ++good;
                }
            });
        }
        // Keys are swapped all the while.
        int reloads = 0;
        while (good < 8 * 250 && reloads < 100'000) {
            if (m_ring->reload().ok())
                ++reloads;
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(reloads > 0);
        QCOMPARE(good.load(), 8 * 300);
    }

    void verifyingIsFast()
    {
        const QByteArray token = *m_tokens->issue(user, u"mentee"_s, session);
        QBENCHMARK
        {
            QVERIFY(m_tokens->verify(token).ok());
        }
    }

private:
    QString path() const { return m_dir->filePath(u"keys.json"_s); }
    QString kid() const { return QString::fromLatin1(m_ring->newestSigningKey().id); }
    QString keyText() const
    {
        return QString::fromLatin1(m_ring->newestSigningKey().key.toBase64());
    }
    QJsonObject goodHeader() const
    {
        return {{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, kid()}};
    }
    QJsonObject goodClaims() const
    {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        return {{u"iss"_s, u"officehours"_s},   {u"sub"_s, user.toString()},
                {u"sid"_s, session.toString()}, {u"role"_s, u"mentee"_s},
                {u"jti"_s, u"abc"_s},           {u"iat"_s, now},
                {u"exp"_s, now + 900}};
    }
    QByteArray foreignToken(const QJsonObject &header, const QJsonObject &claims) const
    {
        const QJsonObject job{{u"key"_s, keyText()}, {u"header"_s, header}, {u"claims"_s, claims}};
        const auto run = test::runPython(pythonJwt, QJsonDocument(job).toJson());
        if (run.exitCode != 0 || run.output.count('.') != 2)
            qFatal("the other implementation failed: %s", run.errors.constData());
        return run.output;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeyRing> m_ring;
    ManualClock m_clock{QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<AccessTokens> m_tokens;
};

OH_TEST(TstAccessToken)
#include "tst_accesstoken.moc"
