// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ids.h"
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What well-behaved clients may expect of a connection.
class TstHttpConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHasItsFields()
    {
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(get("/echo/1"));
        QVERIFY(answer.complete);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), "application/json");
        QCOMPARE(answer.headers.value("content-length"), QByteArray::number(answer.body.size()));
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QCOMPARE(answer.headers.value("referrer-policy"), "no-referrer");
        QVERIFY(!answer.headers.contains("connection"));
        QVERIFY(!answer.headers.contains("server"));
        for (const auto &[name, value] : answer.headers)
            QVERIFY2(!name.toLower().startsWith("access-control"), name.constData());
        const QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(answer.headers.value("date")),
                                    u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        QVERIFY2(date.isValid(), answer.headers.value("date").constData());
        QCOMPARE(answer.json()[u"peer"].toString(), u"127.0.0.1"_s);
    }

    void requestIdsAreOursUnlessHarmless_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("kept");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("plain") << QByteArray("abc-1.2_X") << true;
        QTest::newRow("64") << QByteArray(64, 'a') << true;
        QTest::newRow("65") << QByteArray(65, 'a') << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("json") << QByteArray("\"},{") << false;
        QTest::newRow("html") << QByteArray("<b>") << false;
        QTest::newRow("high") << QByteArray("\xc3\xa9") << false;
    }
    void requestIdsAreOursUnlessHarmless()
    {
        QFETCH(QByteArray, sent);
        QFETCH(bool, kept);
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(
            get("/echo", sent.isNull() ? QByteArray() : "X-Request-Id: " + sent + "\r\n"));
        QCOMPARE(answer.status, 200);
        const QString id = QString::fromLatin1(answer.headers.value("x-request-id"));
        QCOMPARE(answer.json()[u"requestId"].toString(), id);
        if (kept) {
            QCOMPARE(id.toLatin1(), sent);
        } else {
            QVERIFY2(parseUuid(id), qPrintable(id));
            QCOMPARE(id[14], u'7');
        }
    }

    void theConnectionStaysUnlessToldOtherwise_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("1.1") << get("/") << true << QByteArray();
        QTest::newRow("1.1 close")
            << get("/", "Connection: close\r\n") << false << QByteArray("close");
        QTest::newRow("1.1 Close, in a list")
            << get("/", "Connection: foo, CLOSE\r\n") << false << QByteArray("close");
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false
                             << QByteArray("close");
        QTest::newRow("1.0 keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true
            << QByteArray("keep-alive");
        QTest::newRow("1.0 both") << QByteArray(
                                         "GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n")
                                  << false << QByteArray("close");
        QTest::newRow("upgrade is not taken up")
            << get("/", "Connection: Upgrade\r\nUpgrade: websocket\r\n") << true << QByteArray();
        QTest::newRow("h2c is not taken up")
            << get("/",
                   "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n")
            << true << QByteArray();
    }
    void theConnectionStaysUnlessToldOtherwise()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, stays);
        QFETCH(QByteArray, told);
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(request);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("connection"), told);
        if (stays)
            QCOMPARE(client.ask(get("/echo")).status, 200);
        else
            QVERIFY(client.isClosedByServer());
    }

    void manyRequestsOnOneConnection()
    {
        EngineServer server;
        RawClient client(server.port());
        for (int i = 0; i < 500; ++i) {
            const Answer answer = client.ask(get("/echo/" + QByteArray::number(i)));
            QCOMPARE(answer.json()[u"segments"].toArray()[1].toString(), QString::number(i));
        }
        QCOMPARE(server.statistics().acceptedConnections, 1);
        QCOMPARE(server.statistics().requests, 500);
    }

    void pipelinedAnswersComeInOrder()
    {
        EngineServer server;
        RawClient client(server.port());
        // Slow, fast, slow, fast, slow; the slow ones are answered last first.
        QVERIFY(client.send(get("/hold/0") + get("/echo/1") + get("/hold/2") + get("/echo/3") +
                            get("/hold/4")));
        QTRY_COMPARE(server.app().held(), size_t(3));
        server.app().release(2);
        server.app().release(1);
        // The fast ones were answered long ago and wait behind the first.
        QTRY_COMPARE(server.statistics().requestsInFlight, 1);
        QVERIFY(!client.hasInput());
        server.app().release(0);
        for (int i = 0; i < 5; ++i) {
            const Answer answer = client.receive();
            QCOMPARE(answer.status, 200);
            QVERIFY2(answer.json()[u"path"].toString().endsWith(QString::number(i)),
                     answer.body.constData());
        }
    }

    void answersInRandomOrderAcrossManyClients()
    {
        EngineServer server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int c = 0; c < 20; ++c) {
            auto &client = *clients.emplace_back(std::make_unique<RawClient>(server.port()));
            QByteArray requests;
            for (int i = 0; i < 8; ++i)
                requests += get("/hold/" + QByteArray::number(c) + '/' + QByteArray::number(i));
            QVERIFY(client.send(requests));
        }
        QTRY_COMPARE(server.app().held(), size_t(160));
        for (size_t i = 0; i < 160; ++i)
            server.app().release((i * 37) % 160);
        for (int c = 0; c < 20; ++c) {
            for (int i = 0; i < 8; ++i)
                QCOMPARE(clients[size_t(c)]->receive().json()[u"path"].toString(),
                         u"/hold/%1/%2"_s.arg(c).arg(i));
        }
    }

    void headHasTheLengthAndNoBody()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send("HEAD /big/1234 HTTP/1.1\r\nHost: a\r\n\r\n" + get("/echo/after")));
        const Answer head = client.receive(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), "1234");
        const Answer next = client.receive();
        QCOMPARE(next.json()[u"path"].toString(), u"/echo/after"_s);
    }

    void noContentHasNoLength()
    {
        EngineServer server;
        RawClient client(server.port());
        const Answer none = client.ask(get("/nothing"));
        QCOMPARE(none.status, 204);
        QVERIFY(!none.headers.contains("content-length"));
        QVERIFY(!none.headers.contains("content-type"));
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void bodiesArriveInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("body");
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("length") << head + "Content-Length: 11\r\n\r\nhello world"
                                << u"hello world"_s;
        QTest::newRow("none") << head + "\r\n" << QString();
        QTest::newRow("zero") << head + "Content-Length: 0\r\n\r\n" << QString();
        QTest::newRow("chunked") << chunked + "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
                                 << u"hello world"_s;
        QTest::newRow("upper case TE")
            << head + "Transfer-Encoding: Chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
            << u"x"_s;
        QTest::newRow("hexadecimal") << chunked + "0a\r\n0123456789\r\n000\r\n\r\n"
                                     << u"0123456789"_s;
        QTest::newRow("extensions") << chunked + "5;a;b=c;d=\"e f\"\r\nhello\r\n0;x=y\r\n\r\n"
                                    << u"hello"_s;
        QTest::newRow("trailers") << chunked + "5\r\nhello\r\n0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n"
                                  << u"hello"_s;
        QTest::newRow("empty line before")
            << "\r\n" + head + "Content-Length: 1\r\n\r\nx" << u"x"_s;
        QTest::newRow("fields with white space")
            << head + "Content-Length:  \t 1 \t\r\nX-Empty:\r\n\r\nx" << u"x"_s;
    }
    void bodiesArriveInAnyPieces()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, body);
        EngineServer server;
        RawClient client(server.port());
        const auto check = [&](const Answer &answer) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"body"].toString(), body);
            QVERIFY(!answer.json()[u"headers"].toObject().contains(u"X-Sum"));
        };
        check(client.ask(request));
        for (const char c : std::as_const(request))
            QVERIFY(client.send(QByteArrayView(&c, 1)));
        check(client.receive());
        // Twice at once: the second begins exactly where the first ends.
        QVERIFY(client.send(request + request));
        check(client.receive());
        check(client.receive());
    }

    void expectContinue()
    {
        EngineServer server;
        RawClient client(server.port());
        const QByteArray head = "PUT /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n";
        QVERIFY(client.send(head + "Content-Length: 5\r\n\r\n"));
        QCOMPARE(client.receive().status, 100);
        QVERIFY(client.send("hello"));
        Answer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"body"].toString(), u"hello"_s);

        QVERIFY(client.send(head + "Transfer-Encoding: chunked\r\n\r\n"));
        QCOMPARE(client.receive().status, 100);
        QCOMPARE(client.ask("2\r\nhi\r\n0\r\n\r\n").json()[u"body"].toString(), u"hi"_s);

        // Who has sent the body, or has none, is not invited to send it.
        QCOMPARE(client.ask(head + "Content-Length: 2\r\n\r\nhi").status, 200);
        QCOMPARE(client.ask(head + "\r\n").status, 200);
    }

    void continueWaitsForEarlierAnswers()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/hold/1") +
                            "PUT /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                            "Content-Length: 2\r\n\r\n"));
        QTRY_COMPARE(server.app().held(), size_t(1));
        QVERIFY(!client.hasInput());
        server.app().release(0);
        QCOMPARE(client.receive().json()[u"path"].toString(), u"/hold/1"_s);
        QCOMPARE(client.receive().status, 100);
        QCOMPARE(client.ask("hi").json()[u"body"].toString(), u"hi"_s);
    }

    void theTooLargeAreNotInvited()
    {
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask("PUT /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                                         "Content-Length: 99999999\r\n\r\n");
        QCOMPARE(answer.status, 413);
        QVERIFY(client.isClosedByServer());
    }

    void aClientThatOnlyStopsSendingGetsItsAnswer()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/echo/1") + get("/hold/2")));
        client.finishSending();
        QTRY_COMPARE(server.app().held(), size_t(1));
        QCOMPARE(client.receive().status, 200);
        server.app().release(0);
        QCOMPARE(client.receive().json()[u"path"].toString(), u"/hold/2"_s);
        QVERIFY(client.isClosedByServer());
    }

    void aHandlersHeadersCannotBreakTheAnswer()
    {
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(get("/inject"));
        QCOMPARE(answer.body, "{}");
        QCOMPARE(answer.headers.value("x-good"), "yes");
        QVERIFY(!answer.headers.contains("set-cookie"));
        QVERIFY(!answer.headers.contains("x-bad"));
        QVERIFY(!answer.headers.contains("transfer-encoding"));
        QCOMPARE(answer.headers.values("content-length"), QList<QByteArray>{"2"});
        QCOMPARE(answer.headers.values("cache-control"), QList<QByteArray>{"max-age=60"});
        QCOMPARE(client.ask(get("/echo")).status, 200);
    }

    void errorsOfHandlersTravelInTheEnvelope()
    {
        EngineServer server;
        RawClient client(server.port());
        const Answer answer = client.ask(get("/busy"));
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"), "7");
        QCOMPARE(answer.code(), u"RATE_LIMITED"_s);
        QCOMPARE(answer.json()[u"error"].toObject()[u"requestId"].toString().toLatin1(),
                 answer.headers.value("x-request-id"));
    }
};

OH_TEST(TstHttpConnection)
#include "tst_httpconnection.moc"
