// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/httpclient.h"
#include "app/client/liveclient.h"
#include "tests/support/testregistry.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;

namespace {

UserId mentorId(int number)
{
    return UserId(QUuid(u"019b8f4e-6a00-7c3d-9f00-%1"_s.arg(number, 12, 16, QChar(u'0'))));
}

/// A server that says what the test lets it say.
class LiveDouble
{
public:
    LiveDouble() : server(u"double"_s, QWebSocketServer::NonSecureMode) { listen(0); }
    ~LiveDouble()
    {
        stop();
        qDeleteAll(sockets);
    }

    void listen(quint16 wanted)
    {
        // Again on the same one: somebody else's test may have it for a moment.
        if (!QTest::qWaitFor([&] { return server.listen(QHostAddress::LocalHost, wanted); },
                             30'000))
            qFatal("no port");
        port = server.serverPort();
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            QWebSocket *socket = server.nextPendingConnection();
            sockets.append(socket);
            tokens.append(socket->request().rawHeader("Authorization"));
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [this, socket](const QString &text) {
                                 const auto request = api::parseLiveRequest(text);
                                 if (!request)
                                     qFatal("not a request: %s", qPrintable(text));
                                 requests.append(*request);
                                 if (request->type == LiveRequestType::Hello && greets)
                                     welcome(socket, *request);
                                 if (request->type == LiveRequestType::Ping && greets &&
                                     answersPings) {
                                     api::LiveMessage pong;
                                     pong.type = LiveMessageType::Pong;
                                     pong.seq = seq;
                                     socket->sendTextMessage(api::toLiveText(pong));
                                 }
                             });
        });
    }
    void stop()
    {
        server.disconnect();
        server.close();
        for (QWebSocket *socket : std::as_const(sockets))
            socket->abort();
    }
    void welcome(QWebSocket *socket, const api::LiveRequest &hello) const
    {
        api::LiveMessage message;
        message.type = LiveMessageType::Welcome;
        message.epoch = epoch;
        message.seq = seq;
        message.resumed = hello.epoch == epoch;
        socket->sendTextMessage(api::toLiveText(message));
    }
    void say(const api::LiveMessage &message)
    {
        sockets.last()->sendTextMessage(api::toLiveText(message));
    }
    void hangUp(int code) { sockets.last()->close(QWebSocketProtocol::CloseCode(code)); }
    api::LiveMessage event(LiveEventKind kind)
    {
        api::LiveMessage message;
        message.kind = kind;
        message.seq = ++seq;
        return message;
    }
    QList<api::LiveRequest> of(LiveRequestType type) const
    {
        QList<api::LiveRequest> found;
        for (const api::LiveRequest &request : requests) {
            if (request.type == type)
                found.append(request);
        }
        return found;
    }

    QWebSocketServer server;
    QList<QWebSocket *> sockets;
    QList<QByteArray> tokens;
    QList<api::LiveRequest> requests;
    QString epoch = u"first"_s;
    int seq = 10;
    bool greets = true;
    bool answersPings = true;
    quint16 port = 0;
};

/// The client of a signed-in person.
struct Window
{
    explicit Window(LiveDouble &twin, int tokenSeconds = 900)
        : http(std::make_unique<QNetworkAccessManager>(), clock)
    {
        http.setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(twin.port)));
        http.setRenewal([this](const ui::Done<void> &done) {
            ++renewals;
            if (renewalWorks)
                http.setAccessToken(u"token-%1"_s.arg(renewals), 900);
            done(renewalWorks ? Result<void>() : Result<void>(Error(ErrorCode::SessionEnded)));
        });
        LiveTuning tuning;
        tuning.firstPause = std::chrono::milliseconds(10);
        tuning.lastPause = std::chrono::milliseconds(50);
        tuning.connectTimeout = std::chrono::milliseconds(connectTimeout);
        tuning.silence = std::chrono::milliseconds(silence);
        tuning.gather = std::chrono::milliseconds(10);
        live = std::make_unique<LiveClient>(http, clock, tuning);
        http.setAccessToken(u"token-0"_s, tokenSeconds);
    }

    static inline int silence = 25'000;
    /// Long, or a machine that stands still for a moment has more hellos counted than were meant.
    static inline int connectTimeout = 15'000;
    SystemClock clock;
    int renewals = 0;
    bool renewalWorks = true;
    HttpClient http;
    std::unique_ptr<LiveClient> live;
};

} // namespace

/// The desktop's end of the WebSocket, against a server that plays along or does not.
class TstLiveClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Window::silence = 25'000;
        Window::connectTimeout = 15'000;
    }

    void connectsWithTheSession()
    {
        LiveDouble server;
        Window window(server);
        QSignalSpy resynced(window.live.get(), &ui::Live::resynced);
        QTRY_VERIFY(window.live->isConnected());
        QCOMPARE(server.tokens, QList<QByteArray>{"Bearer token-0"});
        QVERIFY(server.requests.first().type == LiveRequestType::Hello);
        QVERIFY(!server.requests.first().epoch);
        QCOMPARE(resynced.size(), 1);
        // No token in the address.
        QVERIFY(!server.sockets.first()->requestUrl().toString().contains(u"token"_s));
    }

    void noSessionNoConnection()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        window.http.endSession(Error(ErrorCode::SessionEnded));
        QVERIFY(!window.live->isConnected());
        QTRY_COMPARE(server.sockets.first()->state(), QAbstractSocket::UnconnectedState);
        // The next person begins anew.
        window.http.setAccessToken(u"other"_s, 900);
        QTRY_VERIFY(window.live->isConnected());
        QCOMPARE(server.tokens.last(), "Bearer other");
        QVERIFY(!server.requests.last().epoch);
    }

    void tellsWhatHappens()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        QSignalSpy changed(window.live.get(), &ui::Live::slotsChanged);
        QSignalSpy availability(window.live.get(), &ui::Live::availabilityChanged);
        QSignalSpy booking(window.live.get(), &ui::Live::bookingChanged);
        QSignalSpy bookings(window.live.get(), &ui::Live::bookingsChanged);
        QSignalSpy queues(window.live.get(), &ui::Live::queuesChanged);
        QSignalSpy resynced(window.live.get(), &ui::Live::resynced);

        api::LiveMessage message = server.event(LiveEventKind::Slots);
        message.mentorId = mentorId(1);
        message.slotStates = {{SlotId(mentorId(7).value), LiveSlotState::Booked}};
        server.say(message);
        message = server.event(LiveEventKind::Availability);
        message.mentorId = mentorId(2);
        server.say(message);
        for (int i = 0; i < 3; ++i) {
            message = server.event(LiveEventKind::Booking);
            message.bookingId = BookingId(mentorId(8 + i).value);
            message.status = BookingStatus::Confirmed;
            server.say(message);
        }
        message = server.event(LiveEventKind::Queues);
        message.queue = LiveQueue::Taxonomy;
        server.say(message);
        QTRY_COMPARE(queues.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).value<UserId>(), mentorId(1));
        QCOMPARE(changed.first().at(1).value<QList<api::LiveSlot>>(),
                 (QList<api::LiveSlot>{{SlotId(mentorId(7).value), LiveSlotState::Booked}}));
        QCOMPARE(availability.first().at(0).value<UserId>(), mentorId(2));
        QCOMPARE(booking.size(), 3);
        QTRY_COMPARE(bookings.size(), 1);
        QCOMPARE(resynced.size(), 0);

        // What it does not know it leaves alone.
        server.sockets.last()->sendTextMessage(u"{\"type\":\"event\",\"kind\":\"weather\"}"_s);
        server.sockets.last()->sendTextMessage(u"nonsense"_s);
        message = {};
        message.type = LiveMessageType::Resync;
        message.epoch = u"second"_s;
        message.seq = 0;
        server.say(message);
        QTRY_COMPARE(resynced.size(), 1);
        QVERIFY(window.live->isConnected());
    }

    void mentorsAreToldOnceHoweverManyWatch()
    {
        LiveDouble server;
        Window window(server);
        window.live->watch(mentorId(1)); // goes with hello
        QTRY_VERIFY(window.live->isConnected());
        QCOMPARE(server.requests.first().mentorIds, QList<UserId>{mentorId(1)});
        window.live->watch(mentorId(1));
        window.live->watch(mentorId(2));
        QTRY_COMPARE(server.of(LiveRequestType::Subscribe).size(), 1);
        QCOMPARE(server.of(LiveRequestType::Subscribe).constFirst().mentorIds,
                 QList<UserId>{mentorId(2)});
        QCOMPARE(server.of(LiveRequestType::Subscribe).constFirst().seq, std::optional(10));
        window.live->unwatch(mentorId(1));
        window.live->unwatch(mentorId(2));
        window.live->unwatch(mentorId(3));
        QTRY_COMPARE(server.of(LiveRequestType::Unsubscribe).size(), 1);
        QCOMPARE(server.of(LiveRequestType::Unsubscribe).constFirst().mentorIds,
                 QList<UserId>{mentorId(2)});
        window.live->unwatch(mentorId(1));
        QTRY_COMPARE(server.of(LiveRequestType::Unsubscribe).size(), 2);
    }

    void comesBackAndCatchesUp()
    {
        LiveDouble server;
        Window window(server);
        window.live->watch(mentorId(1));
        QTRY_VERIFY(window.live->isConnected());
        QSignalSpy changed(window.live.get(), &ui::Live::availabilityChanged);
        QSignalSpy resynced(window.live.get(), &ui::Live::resynced);
        api::LiveMessage message = server.event(LiveEventKind::Availability);
        message.mentorId = mentorId(1);
        server.say(message);
        QTRY_COMPARE(changed.size(), 1);

        server.stop();
        QTRY_VERIFY(!window.live->isConnected());
        server.listen(server.port);
        QTRY_VERIFY(window.live->isConnected());
        const api::LiveRequest hello = server.of(LiveRequestType::Hello).constLast();
        QCOMPARE(hello.epoch, std::optional(u"first"_s));
        QCOMPARE(hello.seq, std::optional(11));
        QCOMPARE(hello.mentorIds, QList<UserId>{mentorId(1)});
        QCOMPARE(resynced.size(), 0); // the server goes on where it was

        server.epoch = u"second"_s;
        server.stop();
        QTRY_VERIFY(!window.live->isConnected());
        server.listen(server.port);
        QTRY_COMPARE(resynced.size(), 1);
    }

    void aCatchUpThatNeverComesIsGivenUp()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        QSignalSpy resynced(window.live.get(), &ui::Live::resynced);
        server.seq = 2000; // missed, and never told
        server.answersPings = false;
        for (qsizetype tries = 2; tries <= 3; ++tries) {
            server.hangUp(1001);
            QTRY_COMPARE(server.of(LiveRequestType::Hello).size(), tries);
            QCOMPARE(server.requests.constLast().seq, std::optional(10));
            QTRY_VERIFY(window.live->isConnected());
            QCOMPARE(resynced.size(), 0);
        }
        server.hangUp(1001);
        QTRY_COMPARE(server.of(LiveRequestType::Hello).size(), 4);
        QVERIFY(!server.requests.constLast().epoch);
        QTRY_COMPARE(resynced.size(), 1);
        // From here on all is well again.
        server.hangUp(1001);
        QTRY_COMPARE(server.of(LiveRequestType::Hello).size(), 5);
        QCOMPARE(server.requests.constLast().seq, std::optional(2000));
    }

    /// What happened meanwhile was not for this window: there is nothing to tell it.
    void aQuietWindowResumesHoweverOften()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        QSignalSpy resynced(window.live.get(), &ui::Live::resynced);
        int known = server.seq;
        for (qsizetype tries = 2; tries <= 6; ++tries) {
            server.seq += 100;
            server.hangUp(1001);
            QTRY_COMPARE(server.of(LiveRequestType::Hello).size(), tries);
            const api::LiveRequest hello = server.of(LiveRequestType::Hello).constLast();
            QCOMPARE(hello.epoch, std::optional(u"first"_s));
            QCOMPARE(hello.seq, std::optional(known));
            known = server.seq;
            // Answered on the same connection, before it ends.
            QTRY_COMPARE(server.of(LiveRequestType::Ping).size(), tries - 1);
        }
        QCOMPARE(resynced.size(), 0);
        // Nothing was missed: no question.
        server.hangUp(1001);
        QTRY_COMPARE(server.of(LiveRequestType::Hello).size(), 7);
        QTRY_VERIFY(window.live->isConnected());
        QCOMPARE(server.of(LiveRequestType::Ping).size(), 5);
    }

    void anIdleWindowKeepsUp()
    {
        Window::silence = 300;
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        server.seq = 3000; // nothing of it was for this window
        const auto asked = server.of(LiveRequestType::Ping).size();
        QTRY_VERIFY(server.of(LiveRequestType::Ping).size() > asked);
        // The answer to that one comes before the next.
        const auto answered = server.of(LiveRequestType::Ping).size();
        QTRY_VERIFY(server.of(LiveRequestType::Ping).size() > answered);
        const auto greeted = server.of(LiveRequestType::Hello).size();
        server.hangUp(1001);
        QTRY_VERIFY(server.of(LiveRequestType::Hello).size() > greeted);
        QCOMPARE(server.of(LiveRequestType::Hello).constLast().seq, std::optional(3000));
    }

    void renewedTokensAreHandedOver()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        window.http.setAccessToken(u"newer"_s, 900);
        QTRY_COMPARE(server.of(LiveRequestType::Token).size(), 1);
        QCOMPARE(server.of(LiveRequestType::Token).constFirst().accessToken,
                 std::optional(u"newer"_s));
        QCOMPARE(server.sockets.size(), 1);
    }

    void anIdleWindowRenewsInTime()
    {
        LiveDouble server;
        Window window(server, 2); // due after one and a half seconds
        QTRY_VERIFY(window.live->isConnected());
        QTRY_COMPARE(window.renewals, 1);
        QTRY_COMPARE(server.of(LiveRequestType::Token).size(), 1);
        QVERIFY(window.live->isConnected());
    }

    void anExpiredTokenIsRenewed()
    {
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        server.hangUp(api::LiveCloseUnauthorized);
        QTRY_COMPARE(window.renewals, 1);
        QTRY_COMPARE(server.sockets.size(), 2);
        QTRY_VERIFY(window.live->isConnected());
        QCOMPARE(server.tokens.last(), "Bearer token-1");
    }

    void aSilentServerIsLeft()
    {
        Window::silence = 500;
        Window::connectTimeout = 1500;
        LiveDouble server;
        Window window(server);
        QTRY_VERIFY(window.live->isConnected());
        // As long as it answers it is not.
        QTRY_VERIFY(server.of(LiveRequestType::Ping).size() >= 3);
        QCOMPARE(server.sockets.size(), 1);
        server.greets = false;
        QTRY_VERIFY(!window.live->isConnected());
        server.greets = true;
        QTRY_VERIFY(window.live->isConnected());
    }

    void aServerThatNeverWelcomesIsTriedAgain()
    {
        Window::connectTimeout = 500;
        LiveDouble server;
        server.greets = false;
        Window window(server);
        QTRY_VERIFY(server.sockets.size() >= 2);
        server.greets = true;
        QTRY_VERIFY(window.live->isConnected());
    }
};

OH_TEST(TstLiveClient)
#include "tst_liveclient.moc"
