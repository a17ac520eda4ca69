// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// The secret second request that an attack tries to get through.
const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

/// Requests that are refused: right status, error envelope, and the connection ends without a
/// further byte being taken as a request.
class TstHttpRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &request, int status = 400,
                            const QString &code = u"BAD_REQUEST"_s) {
            QTest::newRow(name) << request << status << code;
        };
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        const QString tooLarge = u"PAYLOAD_TOO_LARGE"_s;
        const QString unknown = u"NOT_IMPLEMENTED"_s;
        const QString version = u"HTTP_VERSION_NOT_SUPPORTED"_s;

        // Two ways to find the end of the body.
        row("length and chunked",
            post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunked and length",
            post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n");
        row("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx");
        row("the same length twice", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx");
        row("a list of lengths", post + "Content-Length: 1, 1\r\n\r\nx");
        row("negative length", post + "Content-Length: -1\r\n\r\n");
        row("signed length", post + "Content-Length: +5\r\n\r\nhello");
        row("empty length", post + "Content-Length:\r\n\r\n");
        row("hexadecimal length", post + "Content-Length: 0x5\r\n\r\nhello");
        row("length with a space", post + "Content-Length: 1 1\r\n\r\nhello");
        row("length with a fraction", post + "Content-Length: 5.0\r\n\r\nhello");
        row("length past 64 bits", post + "Content-Length: 18446744073709551617\r\n\r\nx");
        row("length past 63 bits", post + "Content-Length: 9223372036854775809\r\n\r\n", 413,
            tooLarge);
        row("length past the limit", post + "Content-Length: 1048577\r\n\r\n", 413, tooLarge);

        row("chunk size of letters", chunked + "zz\r\n");
        row("negative chunk size", chunked + "-1\r\n");
        row("signed chunk size", chunked + "+1\r\nx\r\n");
        row("chunk size with 0x", chunked + "0x1\r\nx\r\n");
        row("space before the chunk size", chunked + " 1\r\nx\r\n");
        row("empty chunk size", chunked + "\r\n\r\n");
        row("huge chunk size", chunked + "FFFFFFFFFFFFFFFF\r\n", 413, tooLarge);
        row("chunk size past 64 bits", chunked + "10000000000000001\r\n");
        row("chunk longer than told", chunked + "1\r\nxy\r\n");
        row("chunk without CRLF", chunked + "1\r\nx0\r\n\r\n");
        row("bare LF after the chunk size", chunked + "1\nx\r\n0\r\n\r\n");
        row("bare LF after the chunk", chunked + "1\r\nx\n0\r\n\r\n");
        row("bare CR in a chunk size", chunked + "1\rx\r\n");
        row("bare LF in a quoted extension", chunked + "1;a=\"\n\"\r\nx\r\n0\r\n\r\n");
        row("line break in a quoted extension", chunked + "1;a=\"\r\n\"\r\nx\r\n0\r\n\r\n");
        row("malformed extension", chunked + "1;=\r\nx\r\n");
        row("a length in the trailers", chunked + "0\r\nContent-Length: 5\r\n\r\n");
        row("an encoding in the trailers", chunked + "0\r\nTransfer-Encoding: chunked\r\n\r\n");
        row("bare LF in the trailers", chunked + "0\r\nA: b\n\r\n\r\n");
        row("a chunk size line without end", chunked + QByteArray(20'000, '0'));
        row("trailers without end", chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(2000), 431,
            u"HEADER_TOO_LARGE"_s);

        row("encoding identity", post + "Transfer-Encoding: identity\r\n\r\n");
        row("encoding xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n");
        row("encoding with a tab", post + "Transfer-Encoding: \x0b"
                                          "chunked\r\n\r\n");
        row("encoding quoted", post + "Transfer-Encoding: \"chunked\"\r\n\r\n");
        row("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n");
        row("chunked in two fields",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n");
        row("identity in a second field",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n");
        row("chunked not last", post + "Transfer-Encoding: chunked, gzip\r\n\r\n");
        row("gzip", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501, unknown);
        row("empty encoding", post + "Transfer-Encoding:\r\n\r\n");
        row("chunked in 1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

        // The head's grammar.
        row("bare LF after the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n");
        row("bare LF after a field", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n");
        row("bare CR in a field", "GET / HTTP/1.1\r\nHost: a\r\nX: b\rc\r\n\r\n");
        row("LF only", "GET / HTTP/1.1\nHost: a\n\n");
        row("folded field", get("/", "X: a\r\n b\r\n"));
        row("folded first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
        row("space before the colon", get("/", "X : a\r\n"));
        row("space before Content-Length's colon", post + "Content-Length : 5\r\n\r\nhello");
        row("space in a name", get("/", "X Y: a\r\n"));
        row("no colon", get("/", "nonsense\r\n"));
        row("empty name", get("/", ": a\r\n"));
        row("NUL in a value", get("/", QByteArray("X: a\0b\r\n", 8)));
        row("NUL in a name", get("/", QByteArray("X\0: b\r\n", 7)));
        row("control character in a value", get("/", "X: a\x01\r\n"));
        row("DEL in a value", get("/", "X: a\x7f\r\n"));
        row("high byte in a name", get("/", "X\xc3\xa9: a\r\n"));
        row("no Host", "GET / HTTP/1.1\r\n\r\n");
        row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
        row("two Hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n");
        row("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
        row("Host with a user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n");
        row("Host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n");
        row("Host with a wrong port", "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n");
        row("unclosed IPv6 Host", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n");

        row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505, version);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, version);
        row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505, version);
        row("HTTP/0.9", "GET /\r\n");
        row("HTTP/11", "GET / HTTP/11\r\nHost: a\r\n\r\n");
        row("http/1.1", "GET / http/1.1\r\nHost: a\r\n\r\n");
        row("long version", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
        row("space after the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n");
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
        row("tab for space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n");
        row("space first", " GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        row("garbage", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03");
        row("binary", QByteArray("\0\0\0\0", 4));
        row("many empty lines", "\r\n\r\n\r\n\r\n" + get("/"));

        // Methods.
        row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501, unknown);
        row("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501, unknown);
        row("endless method", QByteArray(5000, 'A'), 501, unknown);
        row("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501, unknown);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 501, unknown);

        // Targets.
        row("authority form", "GET a:80 HTTP/1.1\r\nHost: a\r\n\r\n");
        row("no slash", "GET echo HTTP/1.1\r\nHost: a\r\n\r\n");
        row("asterisk for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n");
        row("absolute form with a user", get("http://a@b/echo"));
        row("absolute form without a host", get("http:///echo"));
        row("another scheme", get("file:///etc/passwd"));
        row("%00", get("/echo/%00"));
        row("%0d%0a", get("/echo/a%0d%0aSet-Cookie:%20b"));
        row("%0A in the query", get("/echo?a=%0A"));
        row("%00 in the query", get("/echo?a%00=b"));
        row("%7F", get("/echo/%7f"));
        row("invalid UTF-8", get("/echo/%ff"));
        row("overlong UTF-8", get("/echo/%c0%ae"));
        row("surrogate", get("/echo/%ed%a0%80"));
        row("invalid UTF-8 in the query", get("/echo?a=%c3"));
        row("half an escape", get("/echo/%4"));
        row("wrong escape", get("/echo/%zz"));
        row("dot segment", get("/echo/../x"));
        row("single dot segment", get("/./echo"));
        row("encoded dot segment", get("/echo/%2e%2E/x"));
        row("dot segment at the end", get("/echo/.."));
        row("dot segment behind an encoded slash", get("/echo/..%2f..%2fetc"));
        row("dot segment behind an encoded backslash", get("/echo/..%5cetc"));
        row("backslash", get("/echo\\x"));
        row("fragment", get("/echo#x"));
        row("raw UTF-8", get("/echo/\xc3\xa9"));

        row("expectation", post + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\nx", 417,
            u"EXPECTATION_FAILED"_s);
        row("target too long", get('/' + QByteArray(9000, 'a')), 414, u"URI_TOO_LONG"_s);
        row("field too long", get("/", "X: " + QByteArray(17'000, 'a') + "\r\n"), 431,
            u"HEADER_TOO_LARGE"_s);
        row("too many fields", get("/", QByteArray("X: a\r\n").repeated(100)), 431,
            u"HEADER_TOO_LARGE"_s);
        row("chunks past the limit",
            chunked + "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n1\r\n", 413, tooLarge);
        row("very small chunks with extensions",
            chunked + ("1;" + QByteArray(2000, 'a') + "\r\nx\r\n").repeated(20));
    }
    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, code);
        EngineServer server;
        {
            RawClient client(server.port());
            const Answer answer = client.ask(request + smuggled);
            QVERIFY(answer.complete);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.code(), code);
            QCOMPARE(answer.headers.value("connection"), "close");
            QCOMPARE(answer.headers.value("content-type"), "application/json");
            QVERIFY(!answer.json()[u"error"].toObject()[u"message"].toString().isEmpty());
            QVERIFY(!answer.headers.value("x-request-id").isEmpty());
            QVERIFY(client.isClosedByServer());
        }
        {
            // The same behind a good request, byte by byte where that is quick.
            RawClient client(server.port());
            if (request.size() < 500) {
                const QByteArray all = get("/hold") + request + smuggled;
                for (const char c : all) {
                    if (!client.send(QByteArrayView(&c, 1)))
                        break;
                }
            } else {
                client.send(get("/hold") + request + smuggled);
            }
            QTRY_COMPARE(server.app().held(), size_t(1));
            server.app().releaseAll();
            QCOMPARE(client.receive().json()[u"path"].toString(), u"/hold"_s);
            QCOMPARE(client.receive().status, status);
            QVERIFY(client.isClosedByServer());
        }
        QCOMPARE(server.app().seen(), 1);
        QCOMPARE(server.statistics().refusedRequests, 2);
        RawClient other(server.port());
        QCOMPARE(other.ask(get("/echo")).status, 200);
    }

    void aRefusedHeadHasNoBody()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send("HEAD /%00 HTTP/1.1\r\nHost: a\r\n\r\n"));
        const Answer answer = client.receive(true);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.headers.value("content-length").toInt() > 0);
        QVERIFY(client.isClosedByServer());
    }

    void fiftyMegabytesOfHeaderAreCutOff()
    {
        EngineServer server;
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\nHost: a\r\n");
        const QByteArray fields =
            QByteArray("X-Long: " + QByteArray(1000, 'a') + "\r\n").repeated(1000);
        bool cutOff = false;
        for (int i = 0; i < 50 && !cutOff; ++i)
            cutOff = !client.send(fields);
        QVERIFY(cutOff);
        QVERIFY(server.statistics().bytesReceived < 64 * 1024);
        QCOMPARE(server.statistics().refusedRequests, 1);
    }

    void aHundredMegabytesOfBodyAreRefusedUnread()
    {
        EngineServer server;
        RawClient client(server.port());
        // Answered before a byte of the body is there.
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n"));
        QCOMPARE(client.receive().status, 413);
        const QByteArray megabyte(1024 * 1024, 'x');
        bool cutOff = false;
        for (int i = 0; i < 100 && !cutOff; ++i)
            cutOff = !client.send(megabyte);
        QVERIFY(cutOff);
        QVERIFY(server.statistics().bytesReceived < 64 * 1024);
        QCOMPARE(server.app().seen(), 0);
    }

    void aHundredMegabytesInChunksAreCutOff()
    {
        EngineServer server;
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        bool cutOff = false;
        for (int i = 0; i < 1600 && !cutOff; ++i)
            cutOff = !client.send(chunk);
        QVERIFY(cutOff);
        QVERIFY(server.statistics().bytesReceived < 2 * 1024 * 1024);
        QTRY_COMPARE(server.statistics().bodyBytes, 0);
        QCOMPARE(server.app().seen(), 0);
    }

    void aLargeUploaderGetsToReadTheRefusal()
    {
        // Sends the whole body before it reads, as simple clients do.
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4194304\r\n\r\n" +
                            QByteArray(4194304, 'x')));
        const Answer answer = client.receive();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.code(), u"PAYLOAD_TOO_LARGE"_s);
    }
};

OH_TEST(TstHttpRefusals)
#include "tst_httprefusals.moc"
