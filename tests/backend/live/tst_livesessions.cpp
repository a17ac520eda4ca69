// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// How long a connection lasts: as long as its token, its session, its person and its server.
class TstLiveSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> m_site;
    LivePerson m_mentee;

    static int closeCode(const LiveClient &client) { return int(client.socket.closeCode()); }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<LiveSite>();
        m_site->options.live.sweepInterval = std::chrono::milliseconds(20);
    }
    void cleanup() { m_site.reset(); }

    void theTokensTimeIsTheConnections()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        m_site->clock.advanceSecs(15 * 60 - 1);
        QVERIFY(client.settle());
        m_site->clock.advanceSecs(1);
        QTRY_VERIFY(client.closed);
        QCOMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
    }

    void aRenewedTokenProlongsIt()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        m_site->clock.advanceSecs(14 * 60);
        api::LiveRequest renewal;
        renewal.type = LiveRequestType::Token;
        renewal.accessToken = QString::fromLatin1(m_site->tokenFor(m_mentee));
        client.send(renewal);
        QVERIFY(client.settle());
        m_site->clock.advanceSecs(14 * 60);
        QVERIFY(client.settle());
        QVERIFY(client.settle());
        QVERIFY(!client.closed);
        m_site->clock.advanceSecs(61);
        QTRY_COMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
    }

    void otherTokensDoNotFit_data()
    {
        QTest::addColumn<QString>("whose");
        for (const char *whose : {"another session", "another person", "forged", "old"})
            QTest::newRow(whose) << QString::fromLatin1(whose);
    }
    void otherTokensDoNotFit()
    {
        QFETCH(QString, whose);
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        const LivePerson other = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        QByteArray token;
        if (whose == "another session"_L1)
            token = m_site->again(m_mentee).token;
        else if (whose == "another person"_L1)
            token = other.token;
        else if (whose == "forged"_L1)
            token = m_mentee.token.chopped(4) + "AAAA";
        if (whose == "old"_L1) {
            m_site->clock.advanceSecs(-16 * 60);
            token = m_site->tokenFor(m_mentee);
            m_site->clock.advanceSecs(16 * 60);
        }
        api::LiveRequest renewal;
        renewal.type = LiveRequestType::Token;
        renewal.accessToken = QString::fromLatin1(token);
        client.send(renewal);
        QTRY_COMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
    }

    void theEndOfTheSessionIsTheConnections()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        const LivePerson elsewhere = m_site->again(m_mentee);
        LiveClient client(m_site->port, m_mentee.token);
        LiveClient other(m_site->port, elsewhere.token);
        QVERIFY(client.greet());
        QVERIFY(other.greet());
        m_site->database.exec(
            u"UPDATE sessions SET ended_at = now(), end_reason = 'signed out' WHERE family_id = ?"_s,
            {m_mentee.session.value});
        QTRY_COMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
        QVERIFY(other.settle());
        QVERIFY(!other.closed);
    }

    void deactivatedPeopleAreDisconnected()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        m_site->database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                              {m_mentee.id.value});
        QTRY_COMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
    }

    void anotherRoleNeedsAnotherConnection()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Coordinator);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        m_site->database.exec(u"UPDATE users SET role = 'mentor' WHERE id = ?"_s,
                              {m_mentee.id.value});
        QTRY_COMPARE(closeCode(client), int(api::LiveCloseUnauthorized));
    }

    void aStoppingServerSaysGoodbye()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        QSignalSpy finished(m_site->app.get(), &server::ServerApp::finished);
        m_site->app->shutdown();
        QTRY_VERIFY(client.closed);
        QCOMPARE(closeCode(client), 1001);
        QTRY_COMPARE(finished.size(), 1);
    }

    void theServerStartsWithoutPostgresAndListensLater()
    {
        m_site->start();
        m_mentee = m_site->person(Role::Mentee);
        m_site->app.reset();
        TestDatabase::stopPostgres();
        m_site->start();
        QCOMPARE(m_site->metric("officehours_live_listening"), 0.0);
        TestDatabase::startPostgres();
        QTRY_COMPARE(m_site->metric("officehours_live_listening"), 1.0);
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
    }

    void silentClientsAreDropped()
    {
        m_site->options.live.pingInterval = std::chrono::milliseconds(50);
        m_site->options.live.silenceTimeout = std::chrono::milliseconds(2000);
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        // Qt's client answers pings by itself: it stays as long as it lives.
        LiveClient lively(m_site->port, m_mentee.token);
        QVERIFY(lively.greet());
        for (int i = 0; i < 8; ++i)
            QTRY_VERIFY(m_site->metric("officehours_live_clients") == 1);
        QSignalSpy gone(&lively.socket, &QWebSocket::disconnected);
        QVERIFY(!gone.wait(4500));
    }

    void whoSaysNothingIsSentAway()
    {
        m_site->options.live.helloTimeout = std::chrono::milliseconds(100);
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QTRY_VERIFY(client.closed);
        QCOMPARE(closeCode(client), int(api::LiveCloseNoHello));
    }

    void nothingGoesBeforeHello()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token);
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.send({});
        QTRY_COMPARE(client.of(LiveMessageType::Error).size(), 1);
        QVERIFY(client.greet());
        api::LiveRequest twice;
        twice.type = LiveRequestType::Hello;
        client.send(twice);
        QTRY_COMPARE(client.of(LiveMessageType::Error).size(), 2);
    }

    /// The request that opened the connection says which language.
    void errorsAreInTheClientsLanguage()
    {
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        LiveClient client(m_site->port, m_mentee.token, "de-AT, en;q=0.5");
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.send({});
        QTRY_COMPARE(client.of(LiveMessageType::Error).size(), 1);
        QCOMPARE(client.of(LiveMessageType::Error).constFirst().message,
                 std::optional(u"Senden Sie zuerst hello."_s));
    }
};

OH_TEST(TstLiveSessions)
#include "tst_livesessions.moc"
