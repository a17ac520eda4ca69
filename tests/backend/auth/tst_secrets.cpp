// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "tests/support/testregistry.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreLongAndDifferent()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 500; ++i) {
            const QByteArray token = newOpaqueToken();
            QCOMPARE(token.size(), 43);
            QVERIFY(looksLikeOpaqueToken(token));
            seen.insert(token);
        }
        QCOMPARE(seen.size(), 500);
    }

    void otherTextIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(42, 'A');
        QTest::newRow("long") << QByteArray(44, 'A');
        QTest::newRow("standard base64") << QByteArray(42, '+') + 'A';
        QTest::newRow("spaces") << QByteArray(43, ' ');
        QTest::newRow("loose bits") << QByteArray(42, 'A') + 'B';
    }
    void otherTextIsNoToken()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!looksLikeOpaqueToken(text));
    }

    void codesUseOnlyClearCharactersEvenly()
    {
        QMap<QChar, int> count;
        for (int i = 0; i < 4000; ++i) {
            const QString code = newSignInCode();
            QCOMPARE(code.size(), 8);
            for (const QChar c : code)
                ++count[c];
        }
        QCOMPARE(count.size(), 32);
        for (const char16_t unclear : std::u16string_view(u"0O1I"))
            QVERIFY(!count.contains(QChar(unclear)));
        // 32,000 characters, 1,000 expected of each; 200 is more than six standard deviations.
        for (const int n : std::as_const(count))
            QVERIFY(qAbs(n - 1000) < 200);
    }

    void typedCodesAreForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("exact") << u"ABCDEFG2"_s << u"ABCDEFG2"_s;
        QTest::newRow("lower") << u"abcdefg2"_s << u"ABCDEFG2"_s;
        QTest::newRow("as shown") << u"ABCD-EFG2"_s << u"ABCDEFG2"_s;
        QTest::newRow("spaces") << u"  abcd efg2\n"_s << u"ABCDEFG2"_s;
        QTest::newRow("long dash, hard space") << u"ABCD\u2013\u00a0EFG2"_s << u"ABCDEFG2"_s;
        QTest::newRow("a zero") << u"ABCDEFG0"_s << QString();
        QTest::newRow("an I") << u"ABCDEFGI"_s << QString();
        QTest::newRow("short") << u"ABCDEFG"_s << QString();
        QTest::newRow("long") << u"ABCDEFGHJ"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("sharp s grows") << u"ABCDEF\u00df"_s << QString();
        QTest::newRow("Kelvin sign") << u"ABCDEFG\u212a"_s << QString();
        QTest::newRow("very long") << u"-"_s.repeated(100'000) + u"ABCDEFG2"_s << QString();
    }
    void typedCodesAreForgiven()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(normaliseCode(typed).value_or(QString()), code);
    }

    void shownCodesCanBeTyped()
    {
        const QString code = newSignInCode();
        QCOMPARE(displayCode(code).size(), 9);
        QCOMPARE(normaliseCode(displayCode(code)), code);
    }

    void hashesDependOnKeyPurposeAndSecret()
    {
        const QTemporaryDir dir;
        QVERIFY(KeyRing::createFile(dir.filePath(u"a"_s)).ok());
        QVERIFY(KeyRing::createFile(dir.filePath(u"b"_s)).ok());
        const auto a = KeyRing::load(dir.filePath(u"a"_s));
        const auto b = KeyRing::load(dir.filePath(u"b"_s));
        QVERIFY(a.ok() && b.ok());
        const QByteArray hash = hashSecret(**a, SecretPurpose::MagicLink, "secret");
        QCOMPARE(hash.size(), 32);
        QCOMPARE(hashSecret(**a, SecretPurpose::MagicLink, "secret"), hash);
        QVERIFY(hashSecret(**b, SecretPurpose::MagicLink, "secret") != hash);
        QVERIFY(hashSecret(**a, SecretPurpose::RefreshToken, "secret") != hash);
        QVERIFY(hashSecret(**a, SecretPurpose::MagicLink, "secreT") != hash);
        QVERIFY(!hash.contains("secret"));
    }
};

OH_TEST(TstSecrets)
#include "tst_secrets.moc"
