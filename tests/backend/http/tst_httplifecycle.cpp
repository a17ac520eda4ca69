// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::http;
using namespace oh::test;

/// Answers that come late, twice or never; clients that go away; servers that stop.
class TstHttpLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { raiseDescriptorLimit(); }

    void onlyTheFirstAnswerCounts()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/twice") + get("/echo")));
        QCOMPARE(client.receive().body, "1");
        QVERIFY(client.receive().json().contains(u"method"_s));
    }

    void noAnswerIsAnInternalError_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("never") << QByteArray("/never");
        QTest::newRow("exception") << QByteArray("/throw");
    }
    void noAnswerIsAnInternalError()
    {
        QFETCH(QByteArray, target);
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(get(target, "X-Request-Id: me\r\n"));
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.code(), u"INTERNAL_ERROR"_s);
        QCOMPARE(answer.json()[u"error"].toObject()[u"requestId"].toString(), u"me"_s);
        QVERIFY(!answer.body.contains("handler"));
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void sixThousandDisconnectsInMidAnswer()
    {
        EngineServer server;
        std::atomic<bool> stop{false};
        // Answers late, from another thread, while clients come and go.
        std::thread late([&] {
            size_t next = 0;
            while (!stop || next < server.app().held()) {
                if (next < server.app().held())
                    server.app().release(next++);
                else
                    std::this_thread::yield();
            }
        });
        int sent = 0;
        for (int i = 0; i < 6000; ++i) {
            RawClient client(server.port());
            const QByteArray request = i % 3 == 0 ? get("/big/300000") : get("/hold");
            sent += client.send(i % 5 == 0 ? request + get("/hold") : request) ? 1 : 0;
            if (i % 2 == 0)
                client.disconnectHard();
        }
        QCOMPARE(sent, 6000);
        // Answered until nothing comes any more: the last ones may still wait to be accepted.
        QTRY_VERIFY_WITH_TIMEOUT(server.statistics().openConnections == 0 &&
                                     server.statistics().requestsInFlight == 0,
                                 30'000);
        stop = true;
        late.join();
        QTRY_COMPARE(server.statistics().bodyBytes, 0);
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void answersForClientsThatAreGoneAreDropped()
    {
        EngineServer server;
        {
            RawClient client(server.port());
            QVERIFY(client.send(get("/hold")));
            QTRY_COMPARE(server.app().held(), size_t(1));
            client.disconnectHard();
        }
        QTRY_COMPARE(server.statistics().openConnections, 0);
        server.app().releaseAll();
        QTRY_COMPARE(server.statistics().requestsInFlight, 0);
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void answersAfterTheServerAreHarmless()
    {
        std::vector<Responder> held;
        std::mutex mutex;
        quint16 port = 0;
        std::unique_ptr<RawClient> client;
        {
            Server server({},
                          [&](const std::shared_ptr<const Request> &, const Responder &responder) {
                              const std::lock_guard lock(mutex);
                              held.push_back(responder);
                          });
            const auto taken = server.listen(QHostAddress::LocalHost, 0);
            QVERIFY(taken);
            port = *taken;
            client = std::make_unique<RawClient>(port);
            QVERIFY(client->send(get("/a") + get("/b")));
            QTRY_COMPARE(([&] {
                             const std::lock_guard lock(mutex);
                             return held.size();
                         }()),
                         size_t(2));
        }
        held[0](Response::noContent());
        held.clear();
        QVERIFY(client->isClosedByServer());
    }

    void shutdownFinishesWhatIsUnderWay()
    {
        EngineServer server;
        RawClient working(server.port());
        RawClient uploading(server.port());
        RawClient idle(server.port());
        RawClient beginning(server.port());
        QVERIFY(working.send(get("/hold/1") + get("/hold/2")));
        QTRY_COMPARE(server.app().held(), size_t(2));
        QVERIFY(uploading.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab"));
        QTRY_COMPARE(server.statistics().bodyBytes, 2);
        QCOMPARE(idle.ask(get("/echo")).status, 200);
        QVERIFY(beginning.send("GET /echo"));

        server.shutdown(20'000);
        // Nothing under way there.
        QVERIFY(idle.isClosedByServer());
        QVERIFY(beginning.isClosedByServer());
        // New work is refused.
        RawClient late(server.port());
        QVERIFY(!late.isConnected());
        working.send(get("/hold/3"));
        QVERIFY(!server.hasFinished());

        server.app().release(0);
        const Answer first = working.receive();
        QCOMPARE(first.status, 200);
        QVERIFY(!first.headers.contains("connection"));
        server.app().release(1);
        const Answer second = working.receive();
        QCOMPARE(second.json()[u"path"].toString(), u"/hold/2"_s);
        QCOMPARE(second.headers.value("connection"), "close");
        QVERIFY(working.isClosedByServer());
        QCOMPARE(server.app().held(), size_t(2));

        const Answer uploaded = uploading.ask("cd");
        QCOMPARE(uploaded.json()[u"body"].toString(), u"abcd"_s);
        QCOMPARE(uploaded.headers.value("connection"), "close");
        for (RawClient *client : {&working, &uploading, &idle, &beginning})
            client->disconnect();
        QTRY_VERIFY(server.hasFinished());
    }

    void shutdownCutsOffWhatTakesTooLong()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/hold")));
        QTRY_COMPARE(server.app().held(), size_t(1));
        server.shutdown(50);
        QTRY_VERIFY(server.hasFinished());
        QVERIFY(client.isClosedByServer());
        server.app().releaseAll();
    }

    void shutdownWithoutConnectionsIsQuick()
    {
        EngineServer server;
        server.shutdown(60'000);
        QTRY_VERIFY(server.hasFinished());
    }

    void aTakenPortIsAnError()
    {
        EngineServer server;
        Server second({}, [](const std::shared_ptr<const Request> &, const Responder &) {});
        const auto port = second.listen(QHostAddress::LocalHost, server.port());
        QVERIFY(!port);
        QVERIFY(port.error().message.text().contains(QString::number(server.port())));
    }
};

OH_TEST(TstHttpLifecycle)
#include "tst_httplifecycle.moc"
