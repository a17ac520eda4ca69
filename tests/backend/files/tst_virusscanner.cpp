// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/virusscanner.h"
#include "tests/backend/files/clamd.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::files;
using namespace oh::test;

/// What clamd says, and what is made of it when it says nothing of use (NFR14).
class TstVirusScanner : public QObject
{
    Q_OBJECT

private:
    static Result<std::optional<QString>> scanned(const QString &address, QByteArray bytes,
                                                  int patienceMs = 60'000)
    {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return VirusScanner(*scannerAddress(address), std::chrono::milliseconds(patienceMs))
            .scan(content);
    }

private Q_SLOTS:
    void addresses()
    {
        QCOMPARE(scannerAddress(u"unix:/run/clamav/clamd.ctl"_s)->socketPath,
                 u"/run/clamav/clamd.ctl"_s);
        const auto tcp = scannerAddress(u"tcp:scanner.example.org:3310"_s);
        QCOMPARE(tcp->host, u"scanner.example.org"_s);
        QCOMPARE(tcp->port, quint16(3310));
        QCOMPARE(scannerAddress(u"tcp:[::1]:3310"_s)->host, u"::1"_s);
        for (const QString &bad : {u""_s, u"unix:relative"_s, u"tcp:host"_s, u"tcp::3310"_s,
                                   u"tcp:host:0"_s, u"tcp:host:99999"_s, u"http://host:1"_s})
            QVERIFY2(!scannerAddress(bad), qPrintable(bad));
    }

    void clamdItselfJudges()
    {
        Clamd clamd;
        QVERIFY2(clamd.start(), "clamd does not start");
        const QString address = u"unix:"_s + clamd.socketPath();
        const auto clean = scanned(address, "A harmless deck");
        QVERIFY2(clean, clean ? "" : qPrintable(clean.error().internal));
        QVERIFY(!clean->has_value());
        // More than one piece.
        const auto large = scanned(address, QByteArray(700'000, 'x'));
        QVERIFY(large && !large->has_value());
        const auto empty = scanned(address, {});
        QVERIFY(empty && !empty->has_value());
        const auto found = scanned(address, QByteArray(400'000, 'x') + Clamd::eicar());
        QVERIFY2(found, found ? "" : qPrintable(found.error().internal));
        QVERIFY(found->value_or(QString()).startsWith("Eicar-Test-Signature"_L1));
        // Past its StreamMaxLength there is no verdict, which is not the same as clean.
        const auto over = scanned(address, QByteArray(5'000'000, 'x'));
        QVERIFY(!over);
        QCOMPARE(over.error().codeName(), u"SERVICE_UNAVAILABLE"_s);
        clamd.stop();
        QCOMPARE(scanned(address, "x").error().codeName(), u"SERVICE_UNAVAILABLE"_s);
    }

    void whatIsNoVerdictIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("hangs up") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("220 mail.example.org ESMTP\r\n\0", 29);
        QTest::newRow("no end") << QByteArray("stream: OK");
        QTest::newRow("an error") << QByteArray("INSTREAM size limit exceeded. ERROR\0", 36);
        QTest::newRow("unknown") << QByteArray("UNKNOWN COMMAND\0", 16);
        QTest::newRow("half a word") << QByteArray("stream: O\0", 10);
        QTest::newRow("endless") << QByteArray(100'000, 'x');
    }
    void whatIsNoVerdictIsNone()
    {
        QFETCH(QByteArray, answer);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        std::atomic<bool> done = false;
        QString code;
        std::thread asking([&] {
            const auto result = scanned(u"tcp:127.0.0.1:%1"_s.arg(server.serverPort()), "deck");
            code = result ? u"a verdict"_s : result.error().codeName();
            done = true;
        });
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, patience);
        asking.join();
        QVERIFY(ended);
        QCOMPARE(code, u"SERVICE_UNAVAILABLE"_s);
    }

    void silenceEnds()
    {
        QTcpServer server; // accepts, and never says a word
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto result = scanned(u"tcp:127.0.0.1:%1"_s.arg(server.serverPort()), "deck", 200);
        QVERIFY(!result);
        QCOMPARE(result.error().codeName(), u"SERVICE_UNAVAILABLE"_s);
    }
};

OH_TEST(TstVirusScanner)
#include "tst_virusscanner.moc"
