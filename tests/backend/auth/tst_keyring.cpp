// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstKeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(KeyRing::createFile(path()).ok());
    }

    void createdFileIsPrivateAndNeverReplaced()
    {
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        const QJsonObject before = readObject(path());
        const auto again = KeyRing::createFile(path());
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::KeyUnusable);
        QCOMPARE(readObject(path()), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void twoFilesHaveDifferentKeys()
    {
        QVERIFY(KeyRing::createFile(path(u"other"_s)).ok());
        const auto one = load();
        const auto other = load(u"other"_s);
        QVERIFY(one->blindIndex(u"a@example.org"_s) != other->blindIndex(u"a@example.org"_s));
        QVERIFY(one->newestSigningKey().key != other->newestSigningKey().key);
    }

    void refusesFilesThatOthersCanReach_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        QTest::newRow("group reads") << 0640 << false;
        QTest::newRow("others read") << 0604 << false;
        QTest::newRow("group writes") << 0620 << false;
        QTest::newRow("everybody") << 0666 << false;
    }
    void refusesFilesThatOthersCanReach()
    {
        QFETCH(int, mode);
        QFETCH(bool, accepted);
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode_t(mode)), 0);
        const auto ring = KeyRing::load(path());
        QCOMPARE(ring.ok(), accepted);
        if (!accepted)
            QVERIFY2(ring.error().message.text().contains(u"chmod 600"_s),
                     qPrintable(ring.error().message));
    }

    void refusesDamagedDocuments_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("format") << u"format"_s << QJsonValue(2);
        QTest::newRow("no sealing keys") << u"sealing"_s << QJsonValue(QJsonArray());
        QTest::newRow("no signing keys") << u"signing"_s << QJsonValue(QJsonArray());
        QTest::newRow("short key") << u"blindIndex"_s << QJsonValue(u"AAAA"_s);
        QTest::newRow("no index keys") << u"index"_s << QJsonValue(QJsonArray());
        QTest::newRow("no base64") << u"secretHash"_s << QJsonValue(u"*"_s.repeated(44));
        QTest::newRow("missing") << u"secretHash"_s << QJsonValue();
        const QString key = QString::fromLatin1(QByteArray(32, 'k').toBase64());
        const QJsonObject version1{{u"version"_s, 1}, {u"key"_s, key}};
        QTest::newRow("version twice")
            << u"sealing"_s << QJsonValue(QJsonArray{version1, version1});
        QTest::newRow("version 0")
            << u"sealing"_s
            << QJsonValue(QJsonArray{QJsonObject{{u"version"_s, 0}, {u"key"_s, key}}});
        const QJsonObject signing{{u"kid"_s, u"a"_s}, {u"key"_s, key}};
        QTest::newRow("kid twice") << u"signing"_s << QJsonValue(QJsonArray{signing, signing});
        QTest::newRow("no kid") << u"signing"_s
                                << QJsonValue(QJsonArray{QJsonObject{{u"key"_s, key}}});
    }
    void refusesDamagedDocuments()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject document = readObject(path());
        QVERIFY(KeyRing::fromJson(QJsonDocument(document).toJson()).ok());
        document[member] = value;
        const auto ring = KeyRing::fromJson(QJsonDocument(document).toJson());
        QVERIFY(!ring.ok());
        QCOMPARE(ring.error().code, ErrorCode::KeyUnusable);
    }

    void refusesWhatIsNoFileOrNoJson()
    {
        QVERIFY(!KeyRing::load(path(u"missing"_s)).ok());
        QVERIFY(!KeyRing::load(m_dir->path()).ok());
        QVERIFY(!KeyRing::fromJson("{\"format\":1,").ok());
        QVERIFY(!KeyRing::fromJson("").ok());
    }

    void sealsAndOpens_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("address") << QByteArray("zoë@example.org");
        QTest::newRow("zeroes") << QByteArray(1000, '\0');
        QTest::newRow("large") << QByteArray(3'000'000, 'x');
    }
    void sealsAndOpens()
    {
        QFETCH(QByteArray, plaintext);
        const auto ring = load();
        const QByteArray sealed = ring->seal(plaintext, "users.email/7");
        QCOMPARE(sealed.size(), plaintext.size() + 1 + 2 + 12 + 16);
        QCOMPARE(sealed.at(0), char(1));
        QVERIFY(sealed != ring->seal(plaintext, "users.email/7"));
        const auto opened = ring->open(sealed, "users.email/7");
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plaintext);
        // The same bytes in another place mean nothing.
        QVERIFY(!ring->open(sealed, "users.email/8").ok());
    }

    void sealedLayoutIsAsDocumented()
    {
        const auto ring = load();
        const QByteArray key =
            QByteArray::fromBase64(readObject(path())[u"sealing"][0][u"key"].toString().toLatin1());
        const QByteArray sealed = ring->seal("plain", "place");
        QCOMPARE(sealed.first(3), QByteArray("\x01\x00\x01", 3));
        const auto opened =
            crypto::aesGcmDecrypt(key, sealed.mid(3, 12), sealed.mid(31) + sealed.mid(15, 16),
                                  sealed.first(3) + QByteArray("place"));
        QVERIFY(opened.ok());
        QCOMPARE(*opened, "plain");
    }

    void everyChangedByteIsNoticed()
    {
        const auto ring = load();
        const QByteArray sealed = ring->seal("+49 30 123456", "users.phone/7");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 0x80);
            const auto opened = ring->open(changed, "users.phone/7");
            QVERIFY2(!opened.ok(), qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, ErrorCode::KeyUnusable);
        }
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!ring->open(sealed.first(length), "users.phone/7").ok());
    }

    void rotationKeepsOldDataReadable()
    {
        const auto ring = load();
        const QByteArray old = ring->seal("before", "x");
        const QByteArray index = ring->blindIndex(u"a@example.org"_s);
        const QByteArray hash = ring->secretHash("s");
        const auto oldSigning = ring->newestSigningKey();
        QVERIFY(!ring->needsResealing(old));
        QVERIFY(KeyRing::rotateFile(path()).ok());
        QVERIFY(ring->reload().ok());

        QVERIFY(ring->needsResealing(old));
        QCOMPARE(ring->open(old, "x").valueOr({}), "before");
        const QByteArray fresh = ring->seal("after", "x");
        QVERIFY(!ring->needsResealing(fresh));
        QCOMPARE(fresh.mid(1, 2), QByteArray("\x00\x02", 2));
        QCOMPARE(ring->open(fresh, "x").valueOr({}), "after");
        QVERIFY(KeyRing::sharesIndex(ring->blindIndex(u"a@example.org"_s), index));
        QCOMPARE(ring->secretHash("s"), hash);
        QVERIFY(ring->newestSigningKey().id != oldSigning.id);
        QVERIFY(ring->signingKey(oldSigning.id).has_value());
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void aRingNoticesARotationByAnotherProcess()
    {
        const auto here = load();
        QVERIFY(KeyRing::rotateFile(path()).ok());
        const auto there = load();
        const QByteArray sealed = there->seal("news", "x");
        QCOMPARE(here->open(sealed, "x").valueOr({}), "news");
        QVERIFY(KeyRing::rotateFile(path()).ok());
        const auto third = load();
        QVERIFY(here->signingKey(third->newestSigningKey().id).has_value());
        QVERIFY(!here->signingKey("nobody's").has_value());
    }

    void aBrokenFileDoesNotReplaceKeysInUse()
    {
        const auto ring = load();
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray sealed = ring->seal("kept", "x");
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{}");
        file.close();
        QVERIFY(!ring->reload().ok());
        // Told once, not with every token of an attacker's.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not used"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!ring->signingKey("unknown").has_value());
        QCOMPARE(ring->open(sealed, "x").valueOr({}), "kept");
        // A good file is taken as soon as it is there.
        file.remove();
        QVERIFY(KeyRing::createFile(path()).ok());
        QVERIFY(ring->signingKey(load()->newestSigningKey().id).has_value());
    }

    void signingKeysDoNotPileUp()
    {
        for (int i = 0; i < 10; ++i)
            QVERIFY(KeyRing::rotateFile(path()).ok());
        QCOMPARE(readObject(path())[u"signing"].toArray().size(), 4);
        QCOMPARE(readObject(path())[u"sealing"].toArray().size(), 11);
        QVERIFY(KeyRing::load(path()).ok());
    }

    void indexKeysAreChangedInSteps()
    {
        const QString email = u"zoë@example.org"_s;
        const QByteArray first = load()->blindIndex(email);
        QCOMPARE(first.size(), 34);
        QCOMPARE(first.first(2), QByteArray("\x00\x01", 2));
        const auto old = KeyRing::fromJson(bytesOf(path()));
        QVERIFY(old.ok());
        const auto ring = load();
        QVERIFY(KeyRing::rotateFile(path()).ok());
        // Without being told: who looks up asks for every key, newest first.
        const QByteArray both = ring->blindIndex(email);
        QCOMPARE(KeyRing::indexEntries(both).size(), 2);
        QCOMPARE(both.first(2), QByteArray("\x00\x02", 2));
        QCOMPARE(both.mid(34), first);
        QVERIFY(KeyRing::sharesIndex(first, both) && KeyRing::sharesIndex(both, first));
        QVERIFY(!KeyRing::sharesIndex(both, ring->blindIndex(u"zoe@example.org"_s)));
        QVERIFY(ring->needsReindexing(first) && !ring->needsReindexing(both));
        QVERIFY((*old)->needsReindexing(both));
        QCOMPARE(ring->newestIndexKey(), 2);
        QVERIFY(KeyRing::dropOldIndexKeys(path()).ok());
        const QByteArray fresh = ring->blindIndex(email);
        QCOMPARE(fresh, both.first(34));
        QVERIFY(!KeyRing::sharesIndex(first, fresh));
        QVERIFY(ring->needsReindexing(both) && ring->needsReindexing({}));
        // Again: nothing is left to drop. What was sealed stays readable.
        QVERIFY(KeyRing::dropOldIndexKeys(path()).ok());
        QCOMPARE(ring->blindIndex(email), fresh);
        QCOMPARE(ring->open((*old)->seal("before", "x"), "x").valueOr({}), "before");
    }

    void aFileOfBeforeIndexKeysHadVersionsIsRead()
    {
        QJsonObject document = readObject(path());
        const QString email = u"a@example.org"_s;
        const QByteArray index = load()->blindIndex(email);
        document[u"blindIndex"] = document[u"index"][0][u"key"];
        document.remove(u"index"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(document).toJson());
        file.close();
        QCOMPARE(load()->blindIndex(email), index);
        QVERIFY(KeyRing::rotateFile(path()).ok());
        QVERIFY(!readObject(path()).contains(u"blindIndex"_s));
        QCOMPARE(load()->blindIndex(email).mid(34), index);
    }

    void aMissingVersionIsNamed()
    {
        QVERIFY(KeyRing::rotateFile(path()).ok());
        const QByteArray sealed = load()->seal("x", "y");
        QJsonObject document = readObject(path());
        QJsonArray sealing = document[u"sealing"].toArray();
        sealing.removeFirst();
        document[u"sealing"] = sealing;
        const auto without = KeyRing::fromJson(QJsonDocument(document).toJson());
        QVERIFY(without.ok());
        const auto opened = (*without)->open(sealed, "y");
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.text().contains(u"version 2"_s));
    }

private:
    QString path(const QString &name = u"keys.json"_s) const { return m_dir->filePath(name); }
    std::unique_ptr<KeyRing> load(const QString &name = u"keys.json"_s) const
    {
        auto ring = KeyRing::load(path(name));
        if (!ring)
            qFatal("%s", qPrintable(ring.error().message));
        return std::move(ring).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

OH_TEST(TstKeyRing)
#include "tst_keyring.moc"
