// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;
using namespace oh::test;

/// Which server, and where a session is kept between two runs.
class TstSessionKeeping : public SessionFixture
{
    Q_OBJECT

private:
    using State = ui::Account::State;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_server.reset(); }

    void serverAddressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("taken");
        QTest::newRow("plain") << u"https://Hours.Example.org"_s << u"https://hours.example.org"_s;
        QTest::newRow("slash") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("default port")
            << u"https://hours.example.org:443/x/"_s << u"https://hours.example.org/x"_s;
        QTest::newRow("ftp") << u"ftp://hours.example.org"_s << QString();
        QTest::newRow("no host") << u"http:///x"_s << QString();
        QTest::newRow("password") << u"https://a:b@hours.example.org"_s << QString();
        QTest::newRow("query") << u"https://hours.example.org/?a=b"_s << QString();
        QTest::newRow("word") << u"hours"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    }
    void serverAddressesAreChecked()
    {
        QFETCH(QString, address);
        QFETCH(QString, taken);
        auto run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(run->account.setServer(QUrl(address)), !taken.isEmpty());
        QCOMPARE(run->account.server(), taken.isEmpty() ? m_server->url() : QUrl(taken));
        QCOMPARE(run->settings.server(), QUrl(taken));
    }

    void anotherServerWaitsForTheSignOut()
    {
        auto run = signedIn();
        QVERIFY(run);
        QVERIFY(run->account.setServer(QUrl(u"http://127.0.0.1:1"_s)));
        QCOMPARE(run->account.server(), m_server->url());
        run->account.signOut();
        QCOMPARE(run->account.server(), QUrl(u"http://127.0.0.1:1"_s));
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1); // told to the one that it was
    }

    void withoutAKeychainNothingIsWrittenUnasked_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("fails") << false;
        QTest::newRow("does not answer") << true;
    }
    void withoutAKeychainNothingIsWrittenUnasked()
    {
        QFETCH(bool, hangs);
        m_keychain->failing = true;
        m_keychain->failAfterMs = hangs ? 100 : 0;
        const QString file = m_folder->path() + u"/data/sessions.json"_s;
        auto run = makeRun();
        QSignalSpy asked(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked[0][0].toString().isEmpty());
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QVERIFY(!QFile::exists(file));

        run->account.allowPlainStorage(true);
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                      QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(asked.size(), 1);
        run.reset();

        run = makeRun(); // the consent is remembered, the session comes back
        QSignalSpy askedAgain(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(askedAgain.size(), 0);
        QTRY_COMPARE(PlainFileStore(file).read(key()), currentToken());
        QFile settings(m_folder->path() + u"/settings.ini"_s);
        run->settings.theme();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("refresh-token"));

        run->account.signOut();
        QTRY_VERIFY(!QFile::exists(file));
    }

    void refusedMeansInMemoryOnly()
    {
        m_keychain->failing = true;
        auto run = makeRun();
        connect(&run->account, &ui::Account::plainStorageNeeded, &run->account,
                [&run] { run->account.allowPlainStorage(false); });
        run->account.restore();
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        run.reset();
        QVERIFY(!QFile::exists(m_folder->path() + u"/data"_s));

        run = makeRun();
        QSignalSpy asked(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(asked.size(), 0);
    }

    void aKeychainThatIsBackTakesOver()
    {
        m_keychain->failing = true;
        auto run = makeRun();
        run->account.allowPlainStorage(true);
        run->account.restore();
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        const QString file = m_folder->path() + u"/data/sessions.json"_s;
        QTRY_VERIFY(QFile::exists(file));
        run.reset();
        m_keychain->failing = false;
        m_keychain->entries.insert(key(), u"refresh-token-of-long-ago"_s);
        run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn); // with the newer one, of the file
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
        QTRY_VERIFY(!QFile::exists(file));
    }

    void adoptsOnlyTheSamePerson()
    {
        auto run = signedIn();
        QVERIFY(run);
        QSignalSpy changed(&run->account, &ui::Account::userChanged);
        api::User renamed = person();
        renamed.profile.name = u"Nora Newname"_s;
        run->account.adopt(renamed);
        QCOMPARE(run->account.user(), renamed);
        QCOMPARE(changed.size(), 1);
        renamed.id = UserId(QUuid::createUuid());
        run->account.adopt(renamed);
        QCOMPARE(changed.size(), 1);
    }
};

OH_TEST(TstSessionKeeping)
#include "tst_sessionkeeping.moc"
