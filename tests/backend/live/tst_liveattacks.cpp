// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/serverconfig.h"
#include "tests/backend/http/httpharness.h"
#include "tests/backend/live/livesite.h"
#include "tests/support/testregistry.h"

#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What signed-in people with bad manners, and connections in a bad state, can do: not much.
class TstLiveAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> m_site;
    LivePerson m_mentee;
    LivePerson m_coordinator;

    static QByteArray upgradeRequest(const QByteArray &token)
    {
        return "GET /api/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
               "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " +
               token + "\r\n\r\n";
    }
    static QByteArray frame(char first, const QByteArray &payload, bool masked = true)
    {
        QByteArray out(1, first);
        const char mask = masked ? char(0x80) : char(0);
        if (payload.size() < 126) {
            out += char(mask | char(payload.size()));
        } else if (payload.size() < 65536) {
            out += char(mask | 126);
            out += char(payload.size() >> 8);
            out += char(payload.size() & 0xff);
        } else {
            out += char(mask | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                out += char((quint64(payload.size()) >> shift) & 0xff);
        }
        return out + (masked ? QByteArray(4, '\0') : QByteArray()) + payload;
    }
    static QByteArray text(const QByteArray &payload) { return frame(char(0x81), payload); }

    /// A raw connection after its handshake and hello.
    std::unique_ptr<QTcpSocket> connected(const QByteArray &token)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, m_site->port);
        socket->write(upgradeRequest(token) + text("{\"type\":\"hello\"}"));
        QByteArray got;
        if (!QTest::qWaitFor(
                [&] {
                    got += socket->readAll();
                    return got.contains("\"welcome\"");
                },
                60'000))
            qFatal("no welcome: %s", got.constData());
        return socket;
    }

    QByteArray refusal(const QByteArray &token)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        socket.write(upgradeRequest(token));
        QByteArray got;
        const bool came = QTest::qWaitFor(
            [&] {
                got += socket.readAll();
                return got.contains("\"requestId\"");
            },
            60'000);
        return came ? got : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<LiveSite>();
        m_site->options.live.sweepInterval = std::chrono::milliseconds(20);
        m_site->options.live.takeTimeout = std::chrono::milliseconds(500);
        m_site->start();
        m_mentee = m_site->person(Role::Mentee);
        m_coordinator = m_site->person(Role::Coordinator);
    }
    void cleanup()
    {
        // Whatever happened, others are served.
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        QVERIFY(client.settle());
        m_site.reset();
    }

    void brokenFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray(2000, char(0xff));
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("reserved bits") << frame(char(0xf1), "{}");
        QTest::newRow("unknown opcode") << frame(char(0x83), "{}");
        QTest::newRow("fragmented ping") << frame(char(0x09), "{}");
        QTest::newRow("continuation of nothing") << frame(char(0x80), "{}");
        QTest::newRow("long ping") << frame(char(0x89), QByteArray(200, 'x'));
        QTest::newRow("no UTF-8") << text(QByteArray("{\"type\":\"\xff\xfe\"}"));
        QTest::newRow("binary") << frame(char(0x82), "{\"type\":\"ping\"}");
        QTest::newRow("unmasked") << frame(char(0x81), "{\"type\":\"ping\"}", false);
        QTest::newRow("too large") << text("{\"type\":\"" + QByteArray(70'000, 'x') + "\"}");
        QByteArray pieces = frame(char(0x01), QByteArray(30'000, 'x'));
        for (int i = 0; i < 5; ++i)
            pieces += frame(char(0x00), QByteArray(30'000, 'x'));
        QTest::newRow("too large in pieces") << pieces;
        QTest::newRow("endless length")
            << QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 10) + QByteArray(100, 'x');
    }
    void brokenFramesEndTheConnection()
    {
        QFETCH(QByteArray, bytes);
        const auto socket = connected(m_mentee.token);
        socket->write(bytes);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
    }

    void nonsenseInGoodFramesIsAnswered()
    {
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        for (const QString &nonsense :
             {u""_s, u"hello"_s, u"[]"_s, u"{}"_s, u"{\"type\":7}"_s, u"{\"type\":\"welcome\"}"_s,
              u"{\"type\":\"subscribe\",\"mentorIds\":\"all\"}"_s, QString(2000, u'{')})
            client.socket.sendTextMessage(nonsense);
        QTRY_COMPARE(client.of(LiveMessageType::Error).size(), 8);
        QVERIFY(client.settle());
    }

    void tooManyMessagesEndTheConnection()
    {
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        for (int i = 0; i < 500; ++i)
            client.send({});
        QTRY_VERIFY(client.closed);
        QCOMPARE(int(client.socket.closeCode()), 1008);
    }

    void slowReadersAreCutOff()
    {
        const auto socket = connected(m_coordinator.token);
        // What the system buffers for it is little, and it reads nothing from here on.
        const int small = 4096;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        socket->setReadBufferSize(1);
        QTRY_COMPARE(m_site->metric("officehours_live_listening"), 1.0);
        LiveClient reader(m_site->port, m_coordinator.token);
        QVERIFY(reader.greet());
        const LivePerson mentor = m_site->person(Role::Mentor);
        const QDateTime start(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
        // Many bookings, 200 at a time: each is an event for the coordinators.
        for (int round = 0; round < 400 && m_site->metric("officehours_live_cut_offs_total") == 0;
             ++round) {
            const QDateTime at = start.addDays(round);
            const BlockId block = m_site->database.makeBlock(mentor.id, at, at.addSecs(3600));
            m_site->database.exec(
                u"WITH made AS (INSERT INTO time_slots (availability_block_id, mentor_id, "
                u"start_time, end_time) "
                "SELECT ?, ?, t, t + interval '5 minutes' "
                "FROM generate_series(?::timestamptz, ?::timestamptz, '5 minutes') t "
                "RETURNING id, mentor_id, start_time, end_time) "
                "INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
                "meeting_type, status, "
                "meeting_start_time, meeting_end_time) "
                "SELECT id, mentor_id, ?, 'Something to talk about', 'online', 'expired', start_time, end_time FROM made"_s,
                {block.value, mentor.id.value, at, at.addSecs(59'400), m_mentee.id.value});
            // Nobody reads while this thread talks to the database: the other one catches up.
            QVERIFY(reader.settle());
        }
        QTRY_VERIFY(m_site->metric("officehours_live_cut_offs_total") >= 1);
        QVERIFY(reader.settle());
        QVERIFY(!reader.closed);
        QVERIFY(reader.of(LiveEventKind::Booking).size() > 100);
    }

    /// What waits for one that does not read stays bounded; when it reads on it is told to load
    /// anew, once.
    void whoIsFarBehindIsToldToLoadAnew()
    {
        m_site->app.reset();
        m_site->options.live.takeTimeout = std::chrono::hours(1);
        m_site->options.live.maxUnsentEvents = 1000;
        m_site->start();
        const auto socket = connected(m_coordinator.token);
        // Little, but enough to read on fast.
        const int little = 64 * 1024;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &little,
                     sizeof little);
        socket->setReadBufferSize(1);
        QTRY_COMPARE(m_site->metric("officehours_live_listening"), 1.0);
        const LivePerson mentor = m_site->person(Role::Mentor);
        for (int round = 0; round < 100 && m_site->metric("officehours_live_overflows_total") == 0;
             ++round) {
            const double before = m_site->metric("officehours_live_events_total");
            m_site->tellOfBookings(mentor, m_mentee, 900);
            QTRY_VERIFY(m_site->metric("officehours_live_events_total") >= before + 900);
            const double unsent = m_site->metric("officehours_live_unsent");
            QVERIFY2(unsent <= 1001, qPrintable(QString::number(unsent)));
        }
        QCOMPARE(m_site->metric("officehours_live_overflows_total"), 1.0);
        QCOMPARE(m_site->metric("officehours_live_cut_offs_total"), 0.0);
        socket->setReadBufferSize(0);
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT((got += socket->readAll()).contains("\"resync\""), 60'000);
        QTRY_COMPARE(m_site->metric("officehours_live_unsent"), 0.0);
        // All that was sent, up to the answer to what is asked now.
        socket->write(text("{\"type\":\"ping\"}"));
        QTRY_VERIFY_WITH_TIMEOUT((got += socket->readAll()).contains("\"pong\""), 60'000);
        QCOMPARE(got.count("\"resync\""), 1);
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    /// Answers of its own can't be dropped for it as events are: it is cut off.
    void whoAsksWithoutReadingIsCutOff()
    {
        m_site->app.reset();
        m_site->options.live.takeTimeout = std::chrono::hours(1);
        m_site->start();
        const auto socket = connected(m_coordinator.token);
        const int small = 4096;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        socket->setReadBufferSize(1);
        QTRY_COMPARE(m_site->metric("officehours_live_listening"), 1.0);
        const LivePerson mentor = m_site->person(Role::Mentor);
        // Until something stays: what has just come is gathered first, and on its way into the
        // system's buffers for a moment.
        const auto stays = [this] {
            QTest::qWait(50);
            const double unsent = m_site->metric("officehours_live_unsent");
            bool same = unsent > 0;
            for (int look = 0; look < 10 && same; ++look) {
                QTest::qWait(50);
                same = m_site->metric("officehours_live_unsent") == unsent;
            }
            return same;
        };
        for (int round = 0; round < 300 && !stays(); ++round) {
            const double before = m_site->metric("officehours_live_events_total");
            m_site->tellOfBookings(mentor, m_mentee, 900);
            QTRY_VERIFY(m_site->metric("officehours_live_events_total") >= before + 900);
        }
        QCOMPARE(m_site->metric("officehours_live_cut_offs_total"), 0.0);
        QVERIFY(m_site->metric("officehours_live_unsent") > 0);
        // Fewer than are too many at once.
        socket->write(text("{\"type\":7}").repeated(55));
        QTRY_COMPARE(m_site->metric("officehours_live_cut_offs_total"), 1.0);
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
        QCOMPARE(m_site->metric("officehours_live_unsent"), 0.0);
    }

    void aFloodOfPingsIsNotBuffered()
    {
        const auto socket = connected(m_mentee.token);
        const int small = 4096;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        socket->setReadBufferSize(1);
        const QByteArray pings = frame(char(0x89), QByteArray(125, 'p')).repeated(1000);
        QTRY_VERIFY_WITH_TIMEOUT((socket->bytesToWrite() < 4'000'000 ? socket->write(pings) : 0,
                                  socket->state() == QAbstractSocket::UnconnectedState ||
                                      m_site->metric("officehours_live_cut_offs_total") >= 1),
                                 60'000);
    }

    /// One that never greets, whatever else it sends, is told so and cut off, though it does not
    /// answer the goodbye either.
    void whoNeverGreetsIsCutOff()
    {
        m_site->app.reset();
        m_site->options.live.helloTimeout = std::chrono::milliseconds(100);
        m_site->options.live.closeTimeout = std::chrono::milliseconds(100);
        m_site->options.live.silenceTimeout = std::chrono::hours(1);
        m_site->start();
        for (const QByteArray &said :
             {QByteArray(), text("{\"type\":\"subscribe\",\"mentorIds\":[]}"),
              frame(char(0x89), "ping")}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_site->port);
            socket.write(upgradeRequest(m_mentee.token) + said);
            QByteArray got;
            QTRY_VERIFY((got += socket.readAll()).contains("101 Switching Protocols"));
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
            got += socket.readAll();
            QVERIFY2(got.contains("No hello came"), got.toHex(' ').constData());
            QVERIFY(!got.contains("\"welcome\""));
            QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
        }
    }

    /// One that greeted and then is dead: its end of the line answers no ping.
    void whoFallsSilentIsCutOff()
    {
        m_site->app.reset();
        m_site->options.live.pingInterval = std::chrono::milliseconds(50);
        m_site->options.live.silenceTimeout = std::chrono::milliseconds(2000);
        m_site->options.live.helloTimeout = std::chrono::hours(1);
        m_site->start();
        const auto socket = connected(m_mentee.token);
        QCOMPARE(m_site->metric("officehours_live_clients"), 1.0);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
        // Asked before it was given up, and not sent away with a word that nobody would hear.
        const QByteArray got = socket->readAll();
        QVERIFY2(got.contains(QByteArray("\x89\x00", 2)), got.toHex(' ').constData());
        QVERIFY2(!got.contains('\x88'), got.toHex(' ').constData());
    }

    void halfClosedConnectionsEnd()
    {
        // Their end must be seen, not waited for.
        m_site->app.reset();
        m_site->options.live.helloTimeout = std::chrono::hours(1);
        m_site->options.live.silenceTimeout = std::chrono::hours(1);
        m_site->start();
        const auto socket = connected(m_mentee.token);
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
        // Also before the handshake was answered, and right after the request.
        for (int i = 0; i < 50; ++i) {
            QTcpSocket early;
            early.connectToHost(u"127.0.0.1"_s, m_site->port);
            QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
            early.write(upgradeRequest(m_mentee.token));
            early.flush();
            if (i % 2 == 0)
                ::shutdown(int(early.socketDescriptor()), SHUT_WR);
            else
                early.abort();
        }
        // Some may still be on their way: nobody is left when nobody comes any more.
        int looksAtNobody = 0;
        QTRY_VERIFY((looksAtNobody = m_site->metric("officehours_live_clients") == 0 &&
                                             m_site->metric("officehours_http_connections") <= 1
                                         ? looksAtNobody + 1
                                         : 0) == 20);
    }

    void capsHold()
    {
        m_site->app.reset();
        m_site->options.config.maxLiveClientsPerUser = 2;
        m_site->options.config.maxLiveClients = 3;
        m_site->start();
        const LivePerson other = m_site->person(Role::Mentee);
        const LivePerson third = m_site->person(Role::Mentee);
        auto first = std::make_unique<LiveClient>(m_site->port, third.token);
        LiveClient second(m_site->port, third.token);
        QVERIFY(first->greet());
        QVERIFY(second.greet());
        QVERIFY(refusal(third.token).startsWith("HTTP/1.1 503 "));
        QVERIFY(refusal(third.token).contains("\r\nRetry-After: "));
        {
            LiveClient another(m_site->port, other.token);
            QVERIFY(another.greet());
            QVERIFY(refusal(m_coordinator.token).startsWith("HTTP/1.1 503 "));
        }
        first.reset();
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 1.0);
        LiveClient again(m_site->port, third.token);
        QVERIFY(again.greet());
        again.socket.close();
        second.socket.close();
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0);
    }

    /// What is configured when nobody says otherwise: a person has some devices and windows, and
    /// some people together leave room for everybody else.
    void nobodyTakesAllPlaces()
    {
        m_site->app.reset();
        m_site->options.config.maxLiveClientsPerUser = config::ServerConfig().maxLiveClientsPerUser;
        m_site->options.config.maxLiveClients = config::ServerConfig().maxLiveClients;
        m_site->start();
        QVERIFY(100 * m_site->options.config.maxLiveClientsPerUser <=
                m_site->options.config.maxLiveClients);
        std::vector<std::unique_ptr<LiveClient>> windows;
        for (int i = 0; i < 20; ++i) {
            windows.push_back(std::make_unique<LiveClient>(m_site->port, m_mentee.token));
            QVERIFY(windows.back()->greet());
        }
        QVERIFY(refusal(m_mentee.token).startsWith("HTTP/1.1 503 "));
        LiveClient other(m_site->port, m_coordinator.token);
        QVERIFY(other.greet());
        windows.clear();
        QTRY_COMPARE(m_site->metric("officehours_live_clients"), 1.0);
    }

    void aThousandIdleOnesDisturbNobody()
    {
        raiseDescriptorLimit();
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 1000; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, m_site->port);
            socket->write(upgradeRequest(m_mentee.token) + text("{\"type\":\"hello\"}"));
            idle.push_back(std::move(socket));
            if (i % 100 == 99)
                QTRY_COMPARE_WITH_TIMEOUT(m_site->metric("officehours_live_clients"), double(i + 1),
                                          60'000);
        }
        LiveClient client(m_site->port, m_mentee.token);
        QVERIFY(client.greet());
        QVERIFY(client.settle());
        QCOMPARE(m_site->get("/api/health").status, 200);
        idle.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_site->metric("officehours_live_clients"), 1.0, 60'000);
    }
};

OH_TEST(TstLiveAttacks)
#include "tst_liveattacks.moc"
