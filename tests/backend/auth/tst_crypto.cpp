// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/crypto.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace oh;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// Test case 16 of McGrew and Viega's "The Galois/Counter Mode of Operation".
struct GcmVector
{
    QByteArray key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    QByteArray nonce = hex("cafebabefacedbaddecaf888");
    QByteArray plaintext = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                               "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    QByteArray associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    QByteArray sealed = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                            "76fc6ece0f4e1768cddf8853bb2d551b");
};

} // namespace

class TstCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacMatchesRfc4231()
    {
        QCOMPARE(crypto::hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QCOMPARE(crypto::hmacSha256(QByteArray(131, '\xaa'),
                                    "Test Using Larger Than Block-Size Key - Hash Key First")
                     .toHex(),
                 "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    void gcmMatchesThePublishedVector()
    {
        const GcmVector v;
        QCOMPARE(crypto::aesGcmEncrypt(v.key, v.nonce, v.plaintext, v.associated), v.sealed);
        const auto opened = crypto::aesGcmDecrypt(v.key, v.nonce, v.sealed, v.associated);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, v.plaintext);
    }

    void gcmRefusesEveryFlippedBit()
    {
        const GcmVector v;
        for (qsizetype i = 0; i < v.sealed.size(); ++i) {
            QByteArray changed = v.sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!crypto::aesGcmDecrypt(v.key, v.nonce, changed, v.associated).ok());
        }
        QVERIFY(!crypto::aesGcmDecrypt(v.key, v.nonce, v.sealed, v.associated + 'x').ok());
        QVERIFY(
            !crypto::aesGcmDecrypt(v.key, hex("cafebabefacedbaddecaf889"), v.sealed, v.associated)
                 .ok());
        QVERIFY(!crypto::aesGcmDecrypt(v.key, v.nonce, v.sealed.first(15), v.associated).ok());
        QVERIFY(!crypto::aesGcmDecrypt(v.key.first(31), v.nonce, v.sealed, v.associated).ok());
    }

    void emptyTextIsStillAuthenticated()
    {
        const GcmVector v;
        const QByteArray sealed = crypto::aesGcmEncrypt(v.key, v.nonce, {}, "place");
        QCOMPARE(sealed.size(), crypto::gcmTagBytes);
        QVERIFY(crypto::aesGcmDecrypt(v.key, v.nonce, sealed, "place").ok());
        QVERIFY(!crypto::aesGcmDecrypt(v.key, v.nonce, sealed, "elsewhere").ok());
    }

    void comparesWholeValues()
    {
        QVERIFY(crypto::constantTimeEquals("same", "same"));
        QVERIFY(!crypto::constantTimeEquals("same", "samE"));
        QVERIFY(!crypto::constantTimeEquals("same", "sam"));
        QVERIFY(crypto::constantTimeEquals("", ""));
    }

    void randomBytesDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(crypto::randomBytes(16));
        QCOMPARE(seen.size(), 1000);
    }
};

OH_TEST(TstCrypto)
#include "tst_crypto.moc"
