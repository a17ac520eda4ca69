// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/live/livesite.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// From an HTTP request to a WebSocket, and not without the right one.
class TstLiveHandshake : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSite> m_site;
    LivePerson m_mentee;
    LivePerson m_mentor;

    static constexpr const char *goodKey = "dGhlIHNhbXBsZSBub25jZQ==";
    static QByteArray fields(const QByteArray &token)
    {
        return "Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
               "Authorization: Bearer " +
               token + "\r\n";
    }
    /// A client's text frame, masked with zeros.
    static QByteArray frame(const QByteArray &text)
    {
        QByteArray out("\x81", 1);
        if (text.size() < 126) {
            out += char(0x80 | text.size());
        } else {
            out += char(0x80 | 126);
            out += char(text.size() >> 8);
            out += char(text.size() & 0xff);
        }
        return out + QByteArray(4, '\0') + text;
    }
    /// Everything that comes until `end` does, or the connection ends.
    static QByteArray exchange(QTcpSocket &socket, const QByteArray &request, const QByteArray &end)
    {
        socket.write(request);
        QByteArray received;
        const bool came = QTest::qWaitFor(
            [&] {
                received += socket.readAll();
                return received.contains(end) ||
                       (socket.state() == QAbstractSocket::UnconnectedState &&
                        socket.bytesAvailable() == 0);
            },
            30'000);
        return came ? received : QByteArray("timed out: ") + received;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<LiveSite>();
        m_site->open();
        m_mentee = m_site->person(Role::Mentee);
        m_mentor = m_site->person(Role::Mentor);
    }
    void cleanupTestCase() { m_site.reset(); }
    void cleanup() { QTRY_COMPARE(m_site->metric("officehours_live_clients"), 0.0); }

    void refusalsAreClean_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &request, int status,
                            const char *code) {
            QTest::newRow(name) << request << status << QString::fromLatin1(code);
        };
        const QByteArray good = fields(m_mentee.token);
        const auto without = [&good](const QByteArray &part, const QByteArray &instead = {}) {
            QByteArray changed = good;
            if (!changed.contains(part))
                qFatal("nothing to change");
            return changed.replace(part, instead);
        };
        const QByteArray auth = "Authorization: Bearer " + m_mentee.token + "\r\n";
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        const QByteArray live = "GET /api/live HTTP/1.1\r\n";
        row("no token", live + without(auth), 401, "UNAUTHORIZED");
        row("forged token", live + without(auth, "Authorization: Bearer x.y.z\r\n"), 401,
            "UNAUTHORIZED");
        row("token in the address",
            "GET /api/live?access_token=" + m_mentee.token + " HTTP/1.1\r\n" + without(auth), 401,
            "UNAUTHORIZED");
        row("token in both", "GET /api/live?access_token=x HTTP/1.1\r\n" + good, 400,
            "VALIDATION_ERROR");
        row("token in the subprotocol",
            live + without(auth, "Sec-WebSocket-Protocol: " + m_mentee.token + "\r\n"), 401,
            "UNAUTHORIZED");
        row("no upgrade", live + without("Upgrade: websocket\r\nConnection: Upgrade\r\n"), 426,
            "UPGRADE_REQUIRED");
        row("another protocol", live + without("Upgrade: websocket", "Upgrade: h2c"), 426,
            "UPGRADE_REQUIRED");
        row("connection does not say so", live + without("Connection: Upgrade\r\n"), 426,
            "UPGRADE_REQUIRED");
        row("HTTP/1.0", "GET /api/live HTTP/1.0\r\n" + good, 426, "UPGRADE_REQUIRED");
        row("to be closed", live + without("Connection: Upgrade", "Connection: Upgrade, close"),
            426, "UPGRADE_REQUIRED");
        row("with a body", live + good + "Content-Length: 2\r\n", 426, "UPGRADE_REQUIRED");
        row("old version", live + without("Version: 13", "Version: 8"), 426, "UPGRADE_REQUIRED");
        row("no version", live + without("Sec-WebSocket-Version: 13\r\n"), 426, "UPGRADE_REQUIRED");
        row("two versions", live + good + "Sec-WebSocket-Version: 13\r\n", 426, "UPGRADE_REQUIRED");
        row("no key", live + without(key), 400, "BAD_REQUEST");
        row("two keys", live + good + key, 400, "BAD_REQUEST");
        row("short key", live + without(key, "Sec-WebSocket-Key: c2hvcnQ=\r\n"), 400,
            "BAD_REQUEST");
        row("key that is none", live + without(key, "Sec-WebSocket-Key: !!!!\r\n"), 400,
            "BAD_REQUEST");
        row("foreign origin", live + good + "Origin: https://evil.example\r\n", 403, "FORBIDDEN");
        row("hidden origin", live + good + "Origin: null\r\n", 403, "FORBIDDEN");
        row("origin with our name in it", live + good + "Origin: http://localhost.evil.example\r\n",
            403, "FORBIDDEN");
        row("POST", "POST /api/live HTTP/1.1\r\n" + good + "Content-Length: 0\r\n", 405,
            "METHOD_NOT_ALLOWED");
        row("elsewhere", "GET /api/users/live HTTP/1.1\r\n" + good, 400, "VALIDATION_ERROR");
        row("bad head", "GET /api/live HTTP/1.1\r\n" + good + "Bad Name: x\r\n", 400,
            "BAD_REQUEST");
    }
    void refusalsAreClean()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, code);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const QByteArray body = request.contains("Content-Length: 2") ? "{}" : "";
        const QByteArray answer = exchange(socket, request + "\r\n" + body, "\"requestId\"");
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '),
                 answer.constData());
        QVERIFY2(answer.contains('"' + code.toLatin1() + '"'), answer.constData());
        QVERIFY(!answer.contains("Access-Control"));
        if (status == 426)
            QVERIFY2(answer.contains("Sec-WebSocket-Version: 13\r\n"), answer.constData());
    }

    void httpGoesOnAfterARefusal()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        const QByteArray bad = "GET /api/live HTTP/1.1\r\n" + fields("x") + "\r\n";
        const QByteArray next = "GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const QByteArray answer = exchange(socket, bad + next, "\"ok\"");
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
        QVERIFY2(answer.contains("HTTP/1.1 200 OK"), answer.constData());
    }

    void whatIsPipelinedSurvives()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        // One answer before, two messages behind: the second is there when the first is read.
        const QByteArray answer = exchange(
            socket,
            "GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /api/live HTTP/1.1\r\n" +
                fields(m_mentee.token) + "\r\n" + frame("{\"type\":\"hello\"}") +
                frame("{\"type\":\"ping\"}"),
            "pong");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK"), answer.constData());
        QVERIFY2(answer.contains("HTTP/1.1 101 "), answer.constData());
        QVERIFY2(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
                 answer.constData());
        QVERIFY2(answer.contains("\"welcome\""), answer.constData());
        // Nobody else's pages are let in, and nothing of the token comes back.
        QVERIFY2(!answer.contains("Access-Control-Allow-Origin: *"), answer.constData());
        QVERIFY(!answer.contains(m_mentee.token));
    }

    void theRequestMayComeInPieces()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QByteArray request = "GET /api/live HTTP/1.1\r\n" + fields(m_mentee.token) + "\r\n" +
                                   frame("{\"type\":\"hello\"}");
        for (const char c : request) {
            socket.write(&c, 1);
            socket.flush();
        }
        QVERIFY(exchange(socket, {}, "\"welcome\"").contains("HTTP/1.1 101 "));
    }

    void ownPagesMay()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        const QByteArray answer =
            exchange(socket,
                     "GET /api/live HTTP/1.1\r\n" + fields(m_mentee.token) +
                         "Origin: http://LOCALHOST\r\n\r\n" + frame("{\"type\":\"hello\"}"),
                     "\"welcome\"");
        QVERIFY2(answer.startsWith("HTTP/1.1 101 "), answer.constData());
    }

    void anEndedSessionDoesNotGetIn()
    {
        const LivePerson ended = m_site->again(m_mentee);
        m_site->database.exec(u"UPDATE sessions SET ended_at = now() WHERE family_id = ?"_s,
                              {ended.session.value});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_site->port);
        const QByteArray answer = exchange(
            socket, "GET /api/live HTTP/1.1\r\n" + fields(ended.token) + "\r\n", "\"requestId\"");
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
        QVERIFY(answer.contains("SESSION_ENDED"));
    }

    void othersClientsWork()
    {
        // python3-websockets: compression offered, pings of its own, fragments.
        const SlotId slot = m_site->makeOpenSlot(m_mentor);
        QProcess python;
        python.start(pythonProgram(),
                     {u"-I"_s, QStringLiteral(OH_LIVE_CLIENT), QString::number(m_site->port),
                      QString::fromLatin1(m_mentee.token), m_mentor.id.toString()});
        QByteArray output;
        const auto said = [&](const QByteArray &text) {
            output += python.readAllStandardOutput();
            return output.contains(text);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(said("ready"), python.readAllStandardError().constData(), 30'000);
        m_site->database.makeBooking(slot, m_mentee.id);
        QTRY_VERIFY_WITH_TIMEOUT(said("refused"), 30'000);
        QVERIFY2(output.contains(slot.toString().toLatin1()) && output.contains("booked"),
                 output.constData());
        QVERIFY2(output.contains("closed 1000"), output.constData());
        QVERIFY2(output.contains("refused 401"), output.constData());
        QTRY_COMPARE(python.state(), QProcess::NotRunning);
    }

    void curlIsToldThatItIsAWebSocket()
    {
        QProcess curl;
        curl.start(u"curl"_s, {u"-sS"_s, u"-i"_s, u"--http1.1"_s, u"-N"_s, u"--max-time"_s, u"1"_s,
                               u"-H"_s, u"Connection: Upgrade"_s, u"-H"_s, u"Upgrade: websocket"_s,
                               u"-H"_s, u"Sec-WebSocket-Version: 13"_s, u"-H"_s,
                               u"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="_s, u"-H"_s,
                               u"Authorization: Bearer "_s + QString::fromLatin1(m_mentee.token),
                               u"http://127.0.0.1:%1/api/live"_s.arg(m_site->port)});
        QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 20'000);
        QVERIFY(curl.readAllStandardOutput().startsWith("HTTP/1.1 101 Switching Protocols"));
    }

    void tlsIsNoDifference()
    {
        LiveSite site;
        const QString certificate = site.folder.filePath(u"cert.pem"_s);
        const QString key = site.folder.filePath(u"key.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                     u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                     u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
                                     u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(openssl.waitForFinished());
        site.options.config.tlsCertificate = certificate;
        site.options.config.tlsKey = key;
        site.start();
        const LivePerson mentor = site.person(Role::Mentor);
        const LivePerson mentee = site.person(Role::Mentee);
        const SlotId slot = site.makeOpenSlot(mentor);

        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, site.port);
        const QByteArray answer = exchange(socket,
                                           "GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                           "GET /api/live HTTP/1.1\r\n" +
                                               fields(mentee.token) + "\r\n" +
                                               frame("{\"type\":\"hello\",\"mentorIds\":[\"" +
                                                     mentor.id.toString().toLatin1() + "\"]}"),
                                           "\"welcome\"");
        QVERIFY2(answer.contains("HTTP/1.1 101 "), answer.constData());
        // LISTEN may have begun only now; then everybody is told to load anew first.
        QByteArray told;
        QTRY_VERIFY(
            (site.database.exec(u"UPDATE time_slots SET deleted_at = "
                                "CASE WHEN deleted_at IS NULL THEN now() END WHERE id = ?"_s,
                                {slot.value}),
             told += socket.readAll(), told.contains(slot.toString().toLatin1())));
        // A whole round trip in the other direction.
        QVERIFY(exchange(socket, frame("{\"type\":\"ping\"}"), "\"pong\"").contains("pong"));
        socket.abort();
    }
};

OH_TEST(TstLiveHandshake)
#include "tst_livehandshake.moc"
