// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestlog.h"
#include "backend/http/responsewriter.h"
#include "backend/http/target.h"
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::http;
using namespace oh::test;

namespace {

std::mutex logMutex;
QStringList logLines;

void collect(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(logMutex);
    if (qstrcmp(context.category, "oh.http") == 0)
        logLines.append(message);
}

QStringList collected()
{
    const std::lock_guard lock(logMutex);
    return logLines;
}

} // namespace

/// How a request is read, and what is written down about it.
class TstHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("segments");
        QTest::newRow("root") << QByteArray("/") << u"/"_s << QStringList{};
        QTest::newRow("plain") << QByteArray("/echo/b") << u"/echo/b"_s
                               << QStringList{u"echo"_s, u"b"_s};
        QTest::newRow("UTF-8") << QByteArray("/echo/%C3%A9%20x") << u"/echo/\u00e9 x"_s
                               << QStringList{u"echo"_s, u"\u00e9 x"_s};
        QTest::newRow("encoded slash")
            << QByteArray("/echo/a%2Fb") << u"/echo/a/b"_s << QStringList{u"echo"_s, u"a/b"_s};
        QTest::newRow("plus stays")
            << QByteArray("/echo/a+b") << u"/echo/a+b"_s << QStringList{u"echo"_s, u"a+b"_s};
        QTest::newRow("empty segments") << QByteArray("/echo//") << u"/echo//"_s
                                        << QStringList{u"echo"_s, QString(), QString()};
        QTest::newRow("absolute form") << QByteArray("http://example.org:80/echo/x?y")
                                       << u"/echo/x"_s << QStringList{u"echo"_s, u"x"_s};
        QTest::newRow("absolute form, IPv6")
            << QByteArray("HTTP://[::1]:8080/echo") << u"/echo"_s << QStringList{u"echo"_s};
        QTest::newRow("dots inside") << QByteArray("/echo/...a..b") << u"/echo/...a..b"_s
                                     << QStringList{u"echo"_s, u"...a..b"_s};
        QTest::newRow("query is no path")
            << QByteArray("/echo?a=../..") << u"/echo"_s << QStringList{u"echo"_s};
        QTest::newRow("escape once") << QByteArray("/echo/%252e%252e") << u"/echo/%2e%2e"_s
                                     << QStringList{u"echo"_s, u"%2e%2e"_s};
    }
    void targetsAreDecoded()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, path);
        QFETCH(QStringList, segments);
        const auto parsed = parseTarget(target, false);
        QVERIFY(parsed);
        QCOMPARE(parsed->path, path);
        QCOMPARE(parsed->segments, segments);
        if (segments.value(0) == u"echo"_s) {
            EngineServer server;
            RawClient client(server.port());
            const QJsonObject seen = client.ask(get(target)).json();
            QCOMPARE(seen[u"path"].toString(), path);
            QCOMPARE(seen[u"segments"].toArray(), QJsonArray::fromStringList(segments));
            QCOMPARE(seen[u"target"].toString().toLatin1(), target);
        }
    }

    void absoluteFormWithoutPath()
    {
        const auto parsed = parseTarget("http://example.org?a=b", false);
        QVERIFY(parsed);
        QCOMPARE(parsed->path, u"/"_s);
        QCOMPARE(parsed->query.size(), 1);
        QVERIFY(parseTarget("*", true));
    }

    void queriesKeepOrderAndRepeats()
    {
        Request request;
        const auto parsed = parseTarget("/?b=1&a=x+y%2B&b=2&&flag&e=&%C3%A9=%26", false);
        QVERIFY(parsed);
        const QList<std::pair<QString, QString>> expected{{u"b"_s, u"1"_s}, {u"a"_s, u"x y+"_s},
                                                          {u"b"_s, u"2"_s}, {u"flag"_s, {}},
                                                          {u"e"_s, {}},     {u"\u00e9"_s, u"&"_s}};
        QCOMPARE(parsed->query, expected);
        request.query = parsed->query;
        QCOMPARE(request.queryValue(u"b"), u"1"_s);
        QCOMPARE(request.queryValue(u"flag"), QString());
        QVERIFY(!request.queryValue(u"none").has_value());
    }

    void headersIgnoreCaseAndKeepOrder()
    {
        Headers headers;
        headers.append("X-A", "1");
        headers.append("B", "2");
        headers.append("x-a", "3");
        QCOMPARE(headers.value("x-A"), "1");
        QCOMPARE(headers.values("X-a"), (QList<QByteArray>{"1", "3"}));
        QVERIFY(headers.contains("b"));
        QVERIFY(headers.value("c").isEmpty());
        QCOMPARE(headers.begin()->first, "X-A");
    }

    void everyMethodArrives()
    {
        EngineServer server;
        RawClient client(server.port());
        for (const QString &name : enumNames<Method>()) {
            if (name == u"HEAD"_s)
                continue;
            const Answer answer =
                client.ask(name.toLatin1() + " /echo HTTP/1.1\r\nHost: [::1]:80\r\n\r\n");
            QCOMPARE(answer.json()[u"method"].toString(), name);
            QCOMPARE(fromString<Method>(name).has_value(), true);
        }
        QCOMPARE(client.ask("OPTIONS * HTTP/1.1\r\nHost:\r\n\r\n").status, 200);
    }

    void datesAreTheInternets()
    {
        QCOMPARE(httpDate(QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC)),
                 "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    void pathsInTheLogHoldNoSecrets_data()
    {
        QTest::addColumn<QStringList>("segments");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("logged");
        const QString uuid = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;
        QTest::newRow("root") << QStringList{} << QString() << u"/"_s;
        QTest::newRow("route") << QStringList{u"api"_s, u"links"_s, u"s3cret"_s}
                               << u"/api/links/{token}"_s << u"/api/links/*"_s;
        QTest::newRow("uuid") << QStringList{u"api"_s, u"bookings"_s, uuid, u"cancel"_s}
                              << u"/api/bookings/{id}/cancel"_s
                              << u"/api/bookings/"_s + uuid + u"/cancel"_s;
        QTest::newRow("unknown path")
            << QStringList{u"wp-login.php"_s} << QString() << u"/wp-login.php"_s;
        QTest::newRow("address") << QStringList{u"users"_s, u"ann@example.org"_s} << QString()
                                 << u"/users/*"_s;
        QTest::newRow("token") << QStringList{u"x"_s, u"eyJhbGciOiJIUzI1NiIsInR5cCI6"_s}
                               << QString() << u"/x/*"_s;
        QTest::newRow("code") << QStringList{u"login"_s, u"AB12CD34"_s} << QString()
                              << u"/login/*"_s;
        QTest::newRow("line break") << QStringList{u"a\u2028b"_s} << QString() << u"/*"_s;
    }
    void pathsInTheLogHoldNoSecrets()
    {
        QFETCH(QStringList, segments);
        QFETCH(QString, route);
        QFETCH(QString, logged);
        QCOMPARE(loggablePath(segments, route), logged);
    }

    void oneLineIsLoggedForEachRequest()
    {
        logLines.clear();
        const auto previous = qInstallMessageHandler(collect);
        {
            EngineServer server({}, {}, EngineServer::Log::Requests);
            RawClient client(server.port());
            client.ask("POST /echo/ann@example.org?token=s3cret HTTP/1.1\r\nHost: a\r\n"
                       "Authorization: Bearer s3cret\r\nX-Request-Id: req.1\r\nContent-Length: "
                       "6\r\n\r\ns3cret");
            client.ask(get("/busy"));
            client.ask("nonsense s3cret\r\n");
        }
        qInstallMessageHandler(previous);
        const QStringList lines = collected();
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines) {
            QVERIFY2(!line.contains(u"s3cret"_s) && !line.contains(u"ann"_s) &&
                         !line.contains(u"127.0.0.1"_s),
                     qPrintable(line));
        }
        const auto parse = [&](int i) {
            return QJsonDocument::fromJson(lines[i].toUtf8()).object();
        };
        const QJsonObject first = parse(0);
        QCOMPARE(first[u"method"].toString(), u"POST"_s);
        QCOMPARE(first[u"route"].toString(), u"/echo/{id}"_s);
        QCOMPARE(first[u"path"].toString(), u"/echo/*"_s);
        QCOMPARE(first[u"status"].toInt(), 200);
        QCOMPARE(first[u"requestId"].toString(), u"req.1"_s);
        QCOMPARE(first[u"bytesIn"].toInt(), 6);
        QVERIFY(first[u"bytesOut"].toInt() > 100);
        QVERIFY(first[u"ms"].isDouble());
        QVERIFY(!first.contains(u"errorCode"));
        QCOMPARE(parse(1)[u"errorCode"].toString(), u"RATE_LIMITED"_s);
        QCOMPARE(parse(2)[u"errorCode"].toString(), u"BAD_REQUEST"_s);
        QCOMPARE(parse(2)[u"status"].toInt(), 400);
    }
};

OH_TEST(TstHttpRequest)
#include "tst_httprequest.moc"
