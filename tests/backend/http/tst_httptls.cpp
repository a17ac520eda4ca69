// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

class TstHttpTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QSslConfiguration m_configuration;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS here");
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                       u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                       u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s,
                       m_dir.filePath(u"key.pem"_s), u"-out"_s, m_dir.filePath(u"cert.pem"_s)});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration.setLocalCertificate(
            QSslCertificate(read(m_dir.filePath(u"cert.pem"_s)), QSsl::Pem));
        m_configuration.setPrivateKey(
            QSslKey(read(m_dir.filePath(u"key.pem"_s)), QSsl::Rsa, QSsl::Pem));
        QVERIFY(!m_configuration.privateKey().isNull());
    }

    void requestsTravelEncrypted()
    {
        EngineServer server({}, m_configuration);
        QSslSocket client;
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({m_configuration.localCertificate()});
        client.setSslConfiguration(trust);
        client.connectToHostEncrypted(u"localhost"_s, server.port());
        QVERIFY2(client.waitForEncrypted(), qPrintable(client.errorString()));
        QByteArray received;
        const auto until = [&](const QByteArray &end) {
            while (!received.endsWith(end) && client.waitForReadyRead())
                received += client.readAll();
            return received.endsWith(end);
        };
        const QByteArray body(200'000, 'y');
        client.write("POST /echo/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n" +
                     body);
        QVERIFY(until("}"));
        QVERIFY(received.contains(body));
        received.clear();
        client.write(get("/big/3000000/") + get("/echo/2", "Connection: close\r\n"));
        QVERIFY(until("}"));
        QVERIFY(received.size() > 3'000'000);
        QVERIFY(client.state() == QAbstractSocket::UnconnectedState ||
                client.waitForDisconnected());
    }

    void clientsWithoutTlsAreDropped()
    {
        EngineServer server({}, m_configuration);
        RawClient client(server.port());
        client.send(get("/echo"));
        QVERIFY(!client.receiveAll().contains("HTTP/"));
        QCOMPARE(server.app().seen(), 0);
        QTRY_COMPARE(server.statistics().openConnections, 0);
    }

    void handshakesThatNeverEndAreCutOff()
    {
        http::Limits limits;
        limits.headerTimeoutMs = 100;
        EngineServer server(limits, m_configuration);
        RawClient client(server.port());
        client.send(QByteArrayView("\x16\x03\x01", 3));
        QVERIFY(client.isClosedByServer());
        QTRY_COMPARE(server.statistics().openConnections, 0);
    }

    void curlSpeaksTls()
    {
        EngineServer server({}, m_configuration);
        QProcess curl;
        curl.start(u"curl"_s,
                   {u"-sS"_s, u"--cacert"_s, m_dir.filePath(u"cert.pem"_s), u"--max-time"_s,
                    u"20"_s, u"https://localhost:%1/echo/tls"_s.arg(server.port())});
        QVERIFY(curl.waitForFinished());
        QVERIFY2(curl.exitCode() == 0, curl.readAllStandardError().constData());
        QVERIFY(curl.readAllStandardOutput().contains("/echo/tls"));
    }
};

OH_TEST(TstHttpTls)
#include "tst_httptls.moc"
