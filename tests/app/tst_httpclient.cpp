// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ids.h"
#include "tests/app/httpfixture.h"
#include "tests/support/testregistry.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;
using namespace oh::test;

namespace {

/// For 127.0.0.1, signed by itself; made for this test only.
const QByteArray selfSigned = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUHrzvev/0Fe6Y7mHwYfiN27kDxJUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE2Mjk1NloYDzIxMjYxMDI4
MTYyOTU2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATjVTFolw+LN6TJ6mAtq9O1c8Z0BRyknefgo9DF+sx6vYUv0PERejtO
g/KIP7tZi/VOi/Yo88DO6qXKEVBwhI7Io2QwYjAdBgNVHQ4EFgQU0UAKalVEE4nM
h/E317Le4e9YvhQwHwYDVR0jBBgwFoAU0UAKalVEE4nMh/E317Le4e9YvhQwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQDyLw7HrHgLCnkmq3so/SeBKvoomLYjWE2Ir5wybtOZTwIhAN6RDuAmWAvfcOuG
bZ2ole8HhPZ4rSE7T73YEX38Fip9
-----END CERTIFICATE-----
)";
const QByteArray selfSignedKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnhTy115BqrvInDwS
OkSgXBY+xysEkEzcFGkSxg9kYFShRANCAATjVTFolw+LN6TJ6mAtq9O1c8Z0BRyk
nefgo9DF+sx6vYUv0PERejtOg/KIP7tZi/VOi/Yo88DO6qXKEVBwhI7I
-----END PRIVATE KEY-----
)";

} // namespace

/// How a request gets through: limits, retries, a server that goes away.
class TstHttpClient : public HttpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void asksAsDeclared()
    {
        m_server->on("GET", "/api/x",
                     [](const ScriptedRequest &) { return ScriptedAnswer::json(fine); });
        m_server->on("DELETE", "/api/x",
                     [](const ScriptedRequest &) { return ScriptedAnswer{.status = 204}; });
        Answers answers;
        HttpRequest request = get(u"/api/x"_s);
        request.query = u"q=a%26b%2Bc&n=1"_s;
        request.bearer = u"token"_s;
        const auto first = m_client->send(request, answers.take());
        QVERIFY(answers.list.isEmpty()); // never synchronously
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(answers.list[0].ok());
        QCOMPARE(*answers.list[0], fine);
        const auto seen = m_server->requests("/api/x").first();
        QCOMPARE(seen.query, "q=a%26b%2Bc&n=1");
        QCOMPARE(seen.header("authorization"), "Bearer token");
        QCOMPARE(seen.header("accept"), "application/json");
        QVERIFY(!seen.headers.contains("idempotency-key"));
        QVERIFY(!seen.headers.contains("cookie"));

        const auto second = m_client->send({.method = HttpRequest::Method::Delete,
                                            .path = u"/api/x"_s,
                                            .auth = HttpRequest::Auth::None},
                                           answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QVERIFY(answers.list[1].ok());
        QVERIFY(answers.list[1]->isEmpty());
    }

    void aServersPathIsKept()
    {
        m_server->on("GET", "/below/here/api/x",
                     [](const ScriptedRequest &) { return ScriptedAnswer::json(fine); });
        QUrl url = m_server->url();
        url.setPath(u"/below/here"_s);
        m_client->setServer(url);
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(answers.list[0].ok());
    }

    void retriesWhatMayBeRepeated_data()
    {
        QTest::addColumn<ScriptedAnswer>("failure");
        QTest::newRow("502") << ScriptedAnswer{
            .status = 502, .body = "<html>", .contentType = "text/html"};
        QTest::newRow("503") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
        QTest::newRow("504") << ScriptedAnswer{.status = 504};
        QTest::newRow("closed") << ScriptedAnswer{.drop = true};
        QTest::newRow("cut") << ScriptedAnswer{.body = "{\"fine\":true}", .cutAfter = 4};
        QTest::newRow("silent") << ScriptedAnswer{.hang = true};
    }
    void retriesWhatMayBeRepeated()
    {
        QFETCH(ScriptedAnswer, failure);
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
            m_server->clearRequests();
            int asked = 0;
            m_server->on(method, "/api/x", [&asked, failure](const ScriptedRequest &) {
                return ++asked == 1 ? failure : ScriptedAnswer::json(fine);
            });
            Answers answers;
            const auto call = m_client->send(method == "GET" ? get(u"/api/x"_s) : post(u"/api/x"_s),
                                             answers.take());
            QTRY_COMPARE(answers.list.size(), 1);
            QVERIFY(answers.list[0].ok());
            QSet<QByteArray> keys;
            QSet<QByteArray> bodies;
            for (const auto &request : m_server->requests("/api/x")) {
                keys.insert(request.header("idempotency-key"));
                bodies.insert(request.body);
            }
            QVERIFY(m_server->count("/api/x") >= 2);
            QCOMPARE(keys.size(), 1);
            QCOMPARE(keys.begin()->isEmpty(), method == "GET");
            QCOMPARE(bodies.size(), 1);
        }
    }

    void doesNotRetryWhatIsNoUse_data()
    {
        QTest::addColumn<ScriptedAnswer>("failure");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("400") << ScriptedAnswer::error(400, "VALIDATION_ERROR")
                             << ErrorCode::ValidationError;
        QTest::newRow("403") << ScriptedAnswer::error(403, "TIER_RESTRICTED")
                             << ErrorCode::TierRestricted;
        QTest::newRow("409") << ScriptedAnswer::error(409, "SLOT_UNAVAILABLE")
                             << ErrorCode::SlotUnavailable;
        QTest::newRow("429") << ScriptedAnswer::error(429, "RATE_LIMITED")
                             << ErrorCode::RateLimited;
        QTest::newRow("500") << ScriptedAnswer::error(500, "INTERNAL_ERROR")
                             << ErrorCode::InternalError;
        QTest::newRow("newer code")
            << ScriptedAnswer::error(422, "FROM_THE_FUTURE") << ErrorCode::Unknown;
        QTest::newRow("html") << ScriptedAnswer{.body = "<html>Log in to the hotel</html>",
                                                .contentType = "text/html"}
                              << ErrorCode::BadAnswer;
        QTest::newRow("html 403") << ScriptedAnswer{.status = 403, .body = "<html>"}
                                  << ErrorCode::BadAnswer;
        QTest::newRow("array") << ScriptedAnswer{.body = "[1,2]"} << ErrorCode::BadAnswer;
        QTest::newRow("empty") << ScriptedAnswer{} << ErrorCode::BadAnswer;
        QTest::newRow("half json")
            << ScriptedAnswer{.body = "{\"fine\":tr"} << ErrorCode::BadAnswer;
        QTest::newRow("wrong envelope")
            << ScriptedAnswer::json({{u"error"_s, u"no"_s}}, 400) << ErrorCode::BadAnswer;
    }
    void doesNotRetryWhatIsNoUse()
    {
        QFETCH(ScriptedAnswer, failure);
        QFETCH(ErrorCode, code);
        m_server->on("GET", "/api/x", [failure](const ScriptedRequest &) { return failure; });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, code);
        QCOMPARE(m_server->count("/api/x"), 1);
        QVERIFY(m_client->isReachable());
    }

    void givesUpInTheEnd_data()
    {
        QTest::addColumn<ScriptedAnswer>("failure");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("503") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE")
                             << ErrorCode::ServiceUnavailable;
        QTest::newRow("a gateway's page")
            << ScriptedAnswer{.status = 502, .body = "<html>", .contentType = "text/html"}
            << ErrorCode::ServiceUnavailable;
        QTest::newRow("half answers")
            << ScriptedAnswer{.body = "{\"fine\":true}", .cutAfter = 5} << ErrorCode::BadAnswer;
        QTest::newRow("closed") << ScriptedAnswer{.drop = true} << ErrorCode::NetworkUnreachable;
        QTest::newRow("garbage") << ScriptedAnswer{.raw = "\x16\x03\x01garbage\r\n\r\nmore"}
                                 << ErrorCode::NetworkUnreachable; // not one line of HTTP
        QTest::newRow("silent") << ScriptedAnswer{.hang = true} << ErrorCode::Timeout;
        QTest::newRow("dripping") << ScriptedAnswer{.body = QByteArray(2000, ' '), .dripMs = 20}
                                  << ErrorCode::Timeout;
    }
    void givesUpInTheEnd()
    {
        QFETCH(ScriptedAnswer, failure);
        QFETCH(ErrorCode, code);
        m_server->on("GET", "/api/x", [failure](const ScriptedRequest &) { return failure; });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 1, 20'000);
        QCOMPARE(answers.list[0].error().code, code);
        QVERIFY(m_server->count("/api/x") >= 4);
    }

    void waitsAsLongAsTheServerAsks()
    {
        int asked = 0;
        QElapsedTimer since;
        qint64 waited = 0;
        m_server->on("GET", "/api/x", [&](const ScriptedRequest &) {
            if (++asked == 1) {
                since.start();
                auto busy = ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
                busy.headers = {{"Retry-After", "1"}};
                return busy;
            }
            waited = since.elapsed();
            return ScriptedAnswer::json(fine);
        });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(answers.list[0].ok());
        QVERIFY(waited >= 950); // never sooner; a coarse timer may be 5 % early
    }

    void doesNotWaitForEver()
    {
        m_server->on("GET", "/api/x", [](const ScriptedRequest &) {
            auto busy = ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
            busy.headers = {{"Retry-After", "600"}};
            return busy;
        });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().retryAfterSeconds, 600);
        QCOMPARE(answers.list[0].error().requestId, u"req-1"_s);
        QCOMPARE(m_server->count("/api/x"), 1);
    }

    void hugeAnswersAreNotTakenIn_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        const QByteArray huge = "{\"a\":\"" + QByteArray(200'000, 'x') + "\"}";
        QTest::newRow("announced") << ScriptedAnswer{.body = huge};
        QTest::newRow("unannounced") << ScriptedAnswer{
            .raw = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + huge};
    }
    void hugeAnswersAreNotTakenIn()
    {
        QFETCH(ScriptedAnswer, answer);
        m_server->on("GET", "/api/x", [answer](const ScriptedRequest &) { return answer; });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::BadAnswer);
        QCOMPARE(m_server->count("/api/x"), 1);
    }

    void canceledMeansNoAnswer()
    {
        int asked = 0;
        m_server->on("POST", "/api/x", [&asked](const ScriptedRequest &) {
            ++asked;
            return ScriptedAnswer{.body = "{}", .delayMs = 60'000};
        });
        Answers answers;
        auto early = m_client->send(post(u"/api/x"_s), answers.take());
        early->cancel();
        early.reset();
        auto late = m_client->send(post(u"/api/x"_s), answers.take());
        QTRY_COMPARE(asked, 1);
        late.reset(); // letting go cancels
        auto between = m_client->send(post(u"/api/nowhere"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::NotFound);
        QCOMPARE(asked, 1);
        between->cancel(); // after the answer: nothing to do
    }

    void aHandleMayGoInItsOwnAnswer()
    {
        ui::Call call;
        int answered = 0;
        call = m_client->send(get(u"/api/none"_s), [&](Result<QJsonObject>) {
            ++answered;
            call.reset();
        });
        QTRY_COMPARE(answered, 1);
        call = m_client->send(get(u"/api/none"_s), [&](Result<QJsonObject>) {
            ++answered;
            call = m_client->send(get(u"/api/none"_s), [&](Result<QJsonObject>) { ++answered; });
        });
        QTRY_COMPARE(answered, 3);
    }

    void theClientMayGoBeforeItsCalls()
    {
        m_server->on("GET", "/api/x",
                     [](const ScriptedRequest &) { return ScriptedAnswer{.hang = true}; });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(m_server->count("/api/x"), 1);
        m_client.reset();
        QVERIFY(answers.list.isEmpty());
    }

    void noticesThatTheServerIsGoneAndBack()
    {
        QSignalSpy spy(m_client.get(), &HttpClient::reachableChanged);
        m_server->stop();
        Answers answers;
        const auto call = m_client->send(get(u"/api/health"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::NetworkUnreachable);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toBool(), false);
        QVERIFY(m_server->start());
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy[1][0].toBool(), true);
    }

    /// How old what is shown may be.
    void notesWhenTheServerLastDidWhatItWasAsked()
    {
        QVERIFY(!m_client->updatedAt().isValid());
        bool fails = true;
        m_server->on("GET", "/api/x", [&fails](const ScriptedRequest &) {
            return fails ? ScriptedAnswer::error(404, "NOT_FOUND") : ScriptedAnswer::json(fine);
        });
        Answers answers;
        auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(!m_client->updatedAt().isValid());
        fails = false;
        m_clock.advanceSecs(300);
        call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        const QDateTime then = m_clock.now();
        QCOMPARE(m_client->updatedAt(), then);
        fails = true;
        m_clock.advanceSecs(300);
        call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 3);
        QCOMPARE(m_client->updatedAt(), then);
        m_client->setServer(QUrl(u"http://127.0.0.1:9"_s));
        QVERIFY(!m_client->updatedAt().isValid());
    }

    void aPageInBetweenIsNotTheServer()
    {
        m_server->on("GET", "/api/health", [](const ScriptedRequest &) {
            return ScriptedAnswer{.body = "<html>Log in</html>", .contentType = "text/html"};
        });
        m_server->on("GET", "/api/x",
                     [](const ScriptedRequest &) { return ScriptedAnswer{.drop = true}; });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_VERIFY(!m_client->isReachable());
        QTRY_VERIFY(m_server->count("/api/health") >= 3);
        QVERIFY(!m_client->isReachable());
    }

    void aClosedConnectionAloneIsNoOutage()
    {
        QSignalSpy spy(m_client.get(), &HttpClient::reachableChanged);
        int asked = 0;
        m_server->on("GET", "/api/x", [&asked](const ScriptedRequest &) {
            return ++asked < 5 ? ScriptedAnswer{.drop = true} : ScriptedAnswer::json(fine);
        });
        Answers answers;
        const auto call = m_client->send(get(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QTRY_VERIFY(m_server->count("/api/health") >= 1);
        QCOMPARE(spy.size(), 0);
    }

    void followsNobodyElsewhere()
    {
        ScriptedServer other;
        QVERIFY(other.start());
        other.on("GET", "/api/x",
                 [](const ScriptedRequest &) { return ScriptedAnswer::json(fine); });
        const QByteArray target = other.url().toEncoded() + "/api/x";
        const auto redirect = [target](const ScriptedRequest &) {
            return ScriptedAnswer{.status = 302, .headers = {{"Location", target}}};
        };
        m_server->on("GET", "/api/x", redirect);
        m_server->on("POST", "/api/x", redirect);
        Answers answers;
        HttpRequest request = get(u"/api/x"_s);
        request.bearer = u"secret"_s;
        const auto first = m_client->send(request, answers.take());
        const auto second = m_client->send(post(u"/api/x"_s), answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[0].error().code, ErrorCode::BadAnswer);
        QCOMPARE(answers.list[1].error().code, ErrorCode::BadAnswer);
        QCOMPARE(other.count("/api/x"), 0);
    }

    void aCertificateOfNobodysIsRefused()
    {
        QSslServer tls;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(selfSigned));
        configuration.setPrivateKey(QSslKey(selfSignedKey, QSsl::Ec));
        tls.setSslConfiguration(configuration);
        QVERIFY(tls.listen(QHostAddress::LocalHost));
        const auto heard = std::make_shared<QByteArray>();
        const QSignalSpy connections(&tls, &QSslServer::startedEncryptionHandshake);
        connect(&tls, &QTcpServer::pendingConnectionAvailable, &tls, [&] {
            while (QTcpSocket *socket = tls.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, &tls,
                        [heard, socket] { *heard += socket->readAll(); });
        });
        m_client->setServer(QUrl(u"https://127.0.0.1:%1"_s.arg(tls.serverPort())));
        Answers answers;
        HttpRequest request = get(u"/api/x"_s);
        request.bearer = u"secret"_s;
        const auto call = m_client->send(request, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::InsecureConnection);
        QCOMPARE(connections.count(), 1); // and not tried again
        QVERIFY(heard->isEmpty());
    }
};

OH_TEST(TstHttpClient)
#include "tst_httpclient.moc"
