// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/webfetch.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::files;
using namespace oh::test;

/// Fetching addresses that somebody names (operations, "SSRF"): a real server on this machine, of
/// which only 127.0.0.1 may be asked in these tests.
class TstWebFetch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> server;

    static FetchOptions allowingUs()
    {
        FetchOptions options;
        options.alsoAllowed = {{QHostAddress(QHostAddress::LocalHost), 32}};
        return options;
    }
    /// In a thread of its own: the server's is this one.
    static Result<QByteArray> fetched(const QString &url, const FetchOptions &options)
    {
        std::optional<Result<QByteArray>> result;
        std::atomic<bool> done = false;
        std::thread thread([&] {
            result = fetchFromWeb(url, options);
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, patience);
        if (!ended)
            qWarning("the fetching does not end");
        thread.join();
        return *result;
    }
    QString address(const QString &path, const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2%3"_s.arg(host).arg(server->url().port()).arg(path);
    }
    void redirect(const QByteArray &from, const QString &to, int status = 302)
    {
        server->on("GET", from, [to, status](const ScriptedRequest &) {
            ScriptedAnswer answer;
            answer.status = status;
            answer.headers = {{"Location", to.toUtf8()}};
            return answer;
        });
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        QVERIFY(server->start());
        server->on("GET", "/picture", [](const ScriptedRequest &) {
            return ScriptedAnswer{.body = "pixels", .contentType = "image/png"};
        });
    }
    void cleanup() { server.reset(); }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const char *good : {"1.1.1.1", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1",
                                 "192.169.0.1", "223.255.255.254", "2606:4700:4700::1111",
                                 "2a00:1450:4001:80b::200e", "::ffff:8.8.8.8"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"127.0.0.1",
                                "127.1.2.3",
                                "0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "192.0.0.8",
                                "192.0.2.1",
                                "198.18.0.1",
                                "198.51.100.1",
                                "203.0.113.1",
                                "224.0.0.1",
                                "239.255.255.255",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fec0::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::ffff:169.254.169.254",
                                "::127.0.0.1",
                                "64:ff9b::7f00:1",
                                "2002:7f00:1::",
                                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                                "2001:db8::1",
                                "100::1"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        QHostAddress host;
        QVERIFY(host.setAddress(address));
        QCOMPARE(isPublicAddress(host), isPublic);
    }

    void fetchesWhatMayBeFetched()
    {
        const auto got = fetched(address(u"/picture"_s), allowingUs());
        QVERIFY2(got, got ? "" : qPrintable(got.error().internal));
        QCOMPARE(*got, QByteArray("pixels"));
        const ScriptedRequest request = server->requests("/picture").value(0);
        QVERIFY(request.header("accept").startsWith("image/jpeg"));
        QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("cookie") &&
                !request.headers.contains("referer"));
        // By name as well, as long as it leads to the same place.
        QVERIFY(fetched(address(u"/picture"_s, u"localhost"_s), allowingUs()));
    }

    void insideIsRefusedWhateverItIsCalled_data()
    {
        QTest::addColumn<QString>("host");
        // A name that DNS (or /etc/hosts) leads inside, and the many ways to write an address.
        for (const char *host :
             {"127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1",
              "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void insideIsRefusedWhateverItIsCalled()
    {
        QFETCH(QString, host);
        const auto got = fetched(address(u"/picture"_s, host), {});
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"VALIDATION_ERROR"_s);
        QCOMPARE(server->count("/picture"), 0);
    }

    void otherSchemesAndPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        const char *urls[] = {"ftp://127.0.0.1/picture",
                              "file:///etc/passwd",
                              "gopher://127.0.0.1/",
                              "javascript:alert(1)",
                              "data:image/png;base64,AAAA",
                              "",
                              "picture",
                              "//127.0.0.1/picture",
                              "http://",
                              "http:///picture",
                              "http://user:word@127.0.0.1/picture",
                              "http://user@127.0.0.1/picture",
                              "unix:///run/docker.sock",
                              "smtp://127.0.0.1/"};
        for (const char *url : urls)
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void otherSchemesAndPasswordsAreRefused()
    {
        QFETCH(QString, url);
        const auto got = fetched(url, allowingUs());
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"VALIDATION_ERROR"_s);
    }

    void redirectsAreFollowed()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            redirect("/old", u"/picture"_s, status);
            QCOMPARE(fetched(address(u"/old"_s), allowingUs()).valueOr({}), QByteArray("pixels"));
        }
    }

    void redirectsLeadNowhereForbidden_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("another address of this machine") << u"http://127.0.0.2:PORT/picture"_s;
        QTest::newRow("its IPv6 address") << u"http://[::1]:PORT/picture"_s;
        QTest::newRow("a cloud's metadata") << u"http://169.254.169.254/latest/meta-data"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("another protocol") << u"ftp://127.0.0.1/picture"_s;
        QTest::newRow("with a password") << u"http://user:word@127.0.0.1:PORT/picture"_s;
    }
    void redirectsLeadNowhereForbidden()
    {
        QFETCH(QString, target);
        redirect("/trap", target.replace(u"PORT"_s, QString::number(server->url().port())));
        const auto got = fetched(address(u"/trap"_s), allowingUs());
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"VALIDATION_ERROR"_s);
        QCOMPARE(server->count("/trap"), 1);
        QCOMPARE(server->count("/picture"), 0);
    }

    void circlesEnd()
    {
        redirect("/a", u"/b"_s);
        redirect("/b", u"/a"_s);
        const auto got = fetched(address(u"/a"_s), allowingUs());
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"NETWORK_UNREACHABLE"_s);
        QCOMPARE(server->count("/a") + server->count("/b"), 6);
    }

    void muchIsTooMuch_data()
    {
        QTest::addColumn<bool>("saysSo");
        QTest::newRow("its length is said") << true;
        QTest::newRow("its length is not said") << false;
    }
    void muchIsTooMuch()
    {
        QFETCH(bool, saysSo);
        server->on("GET", "/much", [saysSo](const ScriptedRequest &) {
            const QByteArray body(300'000, 'x');
            if (saysSo)
                return ScriptedAnswer{.body = body};
            return ScriptedAnswer{.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body};
        });
        FetchOptions options = allowingUs();
        options.maxBytes = 100'000;
        const auto got = fetched(address(u"/much"_s), options);
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"PAYLOAD_TOO_LARGE"_s);
    }

    void whatDoesNotComeIsWaitedForNoLonger_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"hangs", "drips", "drops", "missing", "error", "empty redirect"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatDoesNotComeIsWaitedForNoLonger()
    {
        QFETCH(QString, how);
        server->on("GET", "/slow", [how](const ScriptedRequest &) {
            ScriptedAnswer answer{.body = QByteArray(5000, 'x')};
            answer.hang = how == "hangs"_L1;
            answer.dripMs = how == "drips"_L1 ? 20 : 0;
            answer.drop = how == "drops"_L1;
            answer.status = how == "missing"_L1          ? 404
                            : how == "error"_L1          ? 500
                            : how == "empty redirect"_L1 ? 302
                                                         : 200;
            return answer;
        });
        FetchOptions options = allowingUs();
        options.timeout = std::chrono::milliseconds(how.endsWith("s"_L1) ? 500 : 30'000);
        const auto got = fetched(address(u"/slow"_s), options);
        QVERIFY(!got);
        QCOMPARE(got.error().codeName(), u"NETWORK_UNREACHABLE"_s);
    }

    void theServersEndEndsIt()
    {
        server->on("GET", "/slow",
                   [](const ScriptedRequest &) { return ScriptedAnswer{.hang = true}; });
        FetchOptions options = allowingUs();
        options.timeout = std::chrono::milliseconds(patience);
        options.stopping = [] { return true; };
        QCOMPARE(fetched(address(u"/slow"_s), options).error().codeName(), u"CANCELED"_s);
    }
};

OH_TEST(TstWebFetch)
#include "tst_webfetch.moc"
