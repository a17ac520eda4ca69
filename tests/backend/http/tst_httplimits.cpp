// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::http;
using namespace oh::test;

/// Slow, many and greedy clients.
class TstHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { raiseDescriptorLimit(); }

    void slowHeadersAreCutOff()
    {
        Limits limits;
        limits.headerTimeoutMs = 300;
        EngineServer server(limits);
        RawClient client(server.port());
        // A byte now and then does not help: the time is for the whole head.
        const QByteArray head = "GET /echo HTTP/1.1\r\nHost: a\r\n";
        QVERIFY(client.send(head));
        int sent = 0;
        while (!client.hasInput(20) && sent < 80) {
            client.send("X: y\r\n");
            ++sent;
        }
        const Answer answer = client.receive();
        QCOMPARE(answer.status, 408);
        QCOMPARE(answer.code(), u"REQUEST_TIMEOUT"_s);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(server.statistics().timedOutRequests, 1);
    }

    void slowHeadersOfALaterRequestAreCutOff()
    {
        Limits limits;
        limits.headerTimeoutMs = 1000;
        EngineServer server(limits);
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/echo")).status, 200);
        QCOMPARE(client.ask("GET /ec").status, 408);
        QVERIFY(client.isClosedByServer());
    }

    void slowBodiesAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("length") << QByteArray("Content-Length: 1000\r\n\r\nxx");
        QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n2\r\nxx\r\n");
        QTest::newRow("in a trailer") << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\nA: b");
        QTest::newRow("nothing") << QByteArray("Content-Length: 1000\r\n\r\n");
    }
    void slowBodiesAreCutOff()
    {
        QFETCH(QByteArray, fields);
        Limits limits;
        limits.bodyTimeoutMs = 200;
        EngineServer server(limits);
        RawClient client(server.port());
        const Answer answer = client.ask("POST /echo HTTP/1.1\r\nHost: a\r\n" + fields);
        QCOMPARE(answer.status, 408);
        QVERIFY(client.isClosedByServer());
        QTRY_COMPARE(server.statistics().bodyBytes, 0);
        QCOMPARE(server.app().seen(), 0);
    }

    void aSteadyBodyHasMoreTime()
    {
        Limits limits;
        limits.bodyTimeoutMs = 50;
        limits.minBodyBytesPerSecond = 1;
        EngineServer server(limits);
        RawClient client(server.port());
        // A thousand bytes earn a thousand seconds.
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n" +
                            QByteArray(1000, 'x')));
        QTRY_COMPARE(server.statistics().bodyBytes, 1000);
        RawClient other(server.port());
        // This one starves meanwhile, so the other would have, too.
        QCOMPARE(other.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n").status,
                 408);
        QCOMPARE(client.ask("x").status, 200);
    }

    void silentConnectionsEndSilently()
    {
        Limits limits;
        limits.headerTimeoutMs = 1000;
        limits.idleTimeoutMs = 1000;
        EngineServer server(limits);
        RawClient fresh(server.port());
        QVERIFY(fresh.isClosedByServer());
        RawClient used(server.port());
        QCOMPARE(used.ask(get("/echo")).status, 200);
        QVERIFY(used.isClosedByServer());
        QCOMPARE(server.statistics().refusedRequests, 0);
    }

    void waitingForTheHandlerIsNotIdleness()
    {
        Limits limits;
        limits.headerTimeoutMs = 50;
        limits.idleTimeoutMs = 50;
        limits.bodyTimeoutMs = 50;
        EngineServer server(limits);
        RawClient waiting(server.port());
        QVERIFY(waiting.send(get("/hold")));
        QTRY_COMPARE(server.app().held(), size_t(1));
        RawClient idle(server.port());
        QVERIFY(idle.isClosedByServer());
        server.app().releaseAll();
        QCOMPARE(waiting.receive().status, 200);
    }

    void aHandlerThatNeverEndsIsGivenUp()
    {
        Limits limits;
        limits.answerTimeoutMs = 100;
        EngineServer server(limits);
        RawClient client(server.port());
        const Answer answer = client.ask(get("/hold"));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.contains("retry-after"));
        QVERIFY(client.isClosedByServer());
        server.app().releaseAll();
        QTRY_COMPARE(server.statistics().openConnections, 0);
        QCOMPARE(server.statistics().requestsInFlight, 0);
    }

    void slowReadersAreCutOff()
    {
        Limits limits;
        limits.writeTimeoutMs = 200;
        EngineServer server(limits);
        RawClient client(server.port(), 4096);
        QVERIFY(client.send(get("/big/30000000")));
        QTRY_COMPARE(server.statistics().stalledWrites, 1);
        QTRY_COMPARE(server.statistics().openConnections, 0);
    }

    void largeAnswersArriveWhole()
    {
        EngineServer server;
        RawClient client(server.port(), 4096);
        QCOMPARE(client.ask(get("/big/30000000")).body.size(), 30'000'000);
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void readingStopsWhileThePipelineIsFull()
    {
        Limits limits;
        limits.maxPipelined = 4;
        EngineServer server(limits);
        RawClient client(server.port());
        QByteArray requests;
        for (int i = 0; i < 40; ++i)
            requests += get("/hold/" + QByteArray::number(i));
        QVERIFY(client.send(requests));
        QTRY_COMPARE(server.app().held(), size_t(4));
        // Something else served in between shows that the thread had its chance.
        for (int i = 0; i < 20; ++i) {
            RawClient other(server.port());
            QCOMPARE(other.ask(get("/echo")).status, 200);
        }
        QCOMPARE(server.app().held(), size_t(4));
        for (size_t i = 0; i < 40; ++i) {
            QTRY_VERIFY(server.app().held() > i);
            QVERIFY(server.app().held() <= i + 4);
            server.app().release(i);
            QCOMPARE(client.receive().json()[u"path"].toString(), u"/hold/%1"_s.arg(i));
        }
    }

    void readingStopsWhileAnswersAreNotRead()
    {
        Limits limits;
        limits.maxWriteBuffer = 64 * 1024;
        EngineServer server(limits);
        RawClient client(server.port(), 4096);
        QByteArray requests;
        for (int i = 0; i < 1000; ++i)
            requests += get("/big/100000");
        // More than the server will take; what is left waits in the systems' buffers.
        QVERIFY(client.send(requests));
        QTRY_VERIFY(server.statistics().requests > 10);
        for (int i = 0; i < 20; ++i) {
            RawClient other(server.port());
            QCOMPARE(other.ask(get("/echo")).status, 200);
        }
        // The systems' buffers take some megabytes; 1,000 answers would be 100.
        QVERIFY2(server.app().seen() < 300, qPrintable(QString::number(server.app().seen())));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(client.receive().body.size(), 100'000);
    }

    void pipelinedBodiesAreBounded()
    {
        Limits limits;
        EngineServer server(limits);
        RawClient client(server.port());
        const QByteArray request =
            "POST /hold HTTP/1.1\r\nHost: a\r\nContent-Length: 600000\r\n\r\n" +
            QByteArray(600'000, 'x');
        QVERIFY(client.send(request + request));
        QTRY_COMPARE(server.app().held(), size_t(2));
        QCOMPARE(server.statistics().bodyBytes, 1'200'000);
        // A third would be past one full body: it stays outside.
        client.send("POST /hold/3 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        for (int i = 0; i < 20; ++i) {
            RawClient other(server.port());
            QCOMPARE(other.ask(get("/echo")).status, 200);
        }
        QCOMPARE(server.app().held(), size_t(2));
        server.app().release(0);
        QTRY_COMPARE(server.app().held(), size_t(3));
        server.app().releaseAll();
        QTRY_COMPARE(server.statistics().bodyBytes, 0);
    }

    void allBodiesTogetherAreBounded()
    {
        Limits limits;
        limits.maxTotalBodyBytes = 10'000;
        EngineServer server(limits);
        RawClient first(server.port());
        QVERIFY(first.send("POST /hold HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n" +
                           QByteArray(9000, 'x')));
        QTRY_COMPARE(server.app().held(), size_t(1));
        RawClient second(server.port());
        const Answer answer =
            second.ask("POST /hold HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n" +
                       QByteArray(5000, 'x'));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.contains("retry-after"));
        server.app().releaseAll();
        QCOMPARE(first.receive().status, 200);
        QTRY_COMPARE(server.statistics().bodyBytes, 0);
    }

    void anAddressMayTakeMoreOrLess()
    {
        Limits limits;
        limits.maxBodyBytes = 1000;
        limits.bodyBytesFor = [](Method method, const QStringList &segments) -> qint64 {
            if (method != Method::Post)
                return 0;
            return segments == QStringList{u"echo"_s, u"large"_s}   ? 5000
                   : segments == QStringList{u"echo"_s, u"small"_s} ? 10
                                                                    : 0;
        };
        EngineServer server(limits);
        const auto status = [&server](const QByteArray &method, const QByteArray &path, int size) {
            RawClient plain(server.port());
            const int said =
                plain
                    .ask(method + ' ' + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " +
                         QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x'))
                    .status;
            RawClient chunked(server.port());
            const int cut = chunked
                                .ask(method + ' ' + path +
                                     " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                     QByteArray::number(size, 16) + "\r\n" + QByteArray(size, 'x') +
                                     "\r\n0\r\n\r\n")
                                .status;
            return said == cut ? said : -1;
        };
        QCOMPARE(status("POST", "/echo/large", 5000), 200);
        QCOMPARE(status("POST", "/echo/large", 5001), 413);
        QCOMPARE(status("PUT", "/echo/large", 1001), 413);
        QCOMPARE(status("POST", "/echo/other", 1000), 200);
        QCOMPARE(status("POST", "/echo/other", 1001), 413);
        QCOMPARE(status("POST", "/echo/small", 10), 200);
        QCOMPARE(status("POST", "/echo/small", 11), 413);
    }

    void aThousandIdleConnectionsDisturbNobody()
    {
        EngineServer server;
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 1000; ++i) {
            idle.push_back(std::make_unique<RawClient>(server.port()));
            QVERIFY(idle.back()->isConnected());
            if (i % 2 == 0)
                idle.back()->send("GET / HT");
        }
        QTRY_COMPARE(server.statistics().openConnections, 1000);
        RawClient client(server.port());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.ask(get("/echo")).status, 200);
        // And they are still served themselves.
        QCOMPARE(idle[1]->ask(get("/echo")).status, 200);
        QCOMPARE(idle[998]->ask("TP/1.1\r\nHost: a\r\n\r\n").status, 200);
        idle.clear();
        QTRY_COMPARE(server.statistics().openConnections, 1);
    }

    void connectionsOverTheCapAreTurnedAway()
    {
        Limits limits;
        limits.maxConnections = 5;
        EngineServer server(limits);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            QCOMPARE(clients.back()->ask(get("/echo")).status, 200);
        }
        RawClient sixth(server.port());
        const Answer answer = sixth.ask(get("/echo"));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QCOMPARE(answer.code(), u"SERVICE_UNAVAILABLE"_s);
        QVERIFY(sixth.isClosedByServer());
        sixth.disconnect();
        QCOMPARE(server.statistics().rejectedConnections, 1);
        clients.pop_back();
        QTRY_COMPARE(server.statistics().openConnections, 4);
        RawClient seventh(server.port());
        QCOMPARE(seventh.ask(get("/echo")).status, 200);
        QCOMPARE(server.app().seen(), 6);
    }

    void oneAddressHasItsCap()
    {
        Limits limits;
        limits.maxConnectionsPerAddress = 2;
        EngineServer server(limits);
        RawClient first(server.port());
        auto second = std::make_unique<RawClient>(server.port());
        QCOMPARE(first.ask(get("/echo")).status, 200);
        QCOMPARE(second->ask(get("/echo")).status, 200);
        {
            RawClient third(server.port());
            QCOMPARE(third.ask(get("/echo")).status, 503);
        }
        second.reset();
        QTRY_COMPARE(server.statistics().openConnections, 1);
        RawClient fourth(server.port());
        QCOMPARE(fourth.ask(get("/echo")).status, 200);
    }

    void outOfDescriptorsIsNotTheEnd()
    {
        QLoggingCategory::setFilterRules(u"oh.http=false"_s);
        // In this thread, so that it accepts when the test lets it.
        TestApp app;
        Server server({}, app.handler());
        const auto port = server.listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 12; ++i)
            clients.push_back(std::make_unique<RawClient>(*port));
        QTRY_COMPARE(server.statistics().openConnections, 12);
        // Both I/O threads have what they need; ten more clients are left at the door.
        for (int i = 0; i < 10; ++i)
            clients.push_back(std::make_unique<RawClient>(*port));
        rlimit old{};
        ::getrlimit(RLIMIT_NOFILE, &old);
        const int next = ::dup(0);
        ::close(next);
        rlimit tight = old;
        tight.rlim_cur = rlim_t(next) + 3;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
        QTRY_COMPARE(server.statistics().acceptedConnections, 15);
        QTRY_VERIFY(server.statistics().failedAccepts > 1);
        QCOMPARE(server.statistics().acceptedConnections, 15);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &old), 0);
        QTRY_COMPARE(server.statistics().acceptedConnections, 22);
        for (const auto &client : clients)
            QCOMPARE(client->ask(get("/echo")).status, 200);
    }
};

OH_TEST(TstHttpLimits)
#include "tst_httplimits.moc"
