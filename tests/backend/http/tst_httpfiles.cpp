// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/memory.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

qint64 residentKilobytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return -1;
    return statm.readAll().split(' ').value(1).toLongLong() * 4;
}

} // namespace

/// Bodies that are read from a file while they are sent.
class TstHttpFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSentWhole_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 65'535, 65'536, 65'537, 3'000'000})
            QTest::addRow("%d", bytes) << bytes;
    }
    void isSentWhole()
    {
        QFETCH(int, bytes);
        EngineServer server;
        RawClient client(server.port());
        const QByteArray size = QByteArray::number(bytes);
        // Three at once: the second and the third wait for the first one's last byte.
        QVERIFY(client.send(get("/file/" + size + '/' + size) + get("/file/" + size + '/' + size) +
                            get("/echo/1")));
        for (int i = 0; i < 2; ++i) {
            const Answer answer = client.receive();
            QVERIFY(answer.complete);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray(bytes, '\0'));
        }
        QCOMPARE(client.receive().status, 200);
    }

    void headHasItsLengthAlone()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send("HEAD /file/500/500 HTTP/1.1\r\nHost: a\r\n\r\n"));
        const Answer answer = client.receive(true);
        QCOMPARE(answer.headers.value("content-length"), QByteArray("500"));
        QCOMPARE(client.ask(get("/echo/1")).status, 200);
    }

    void closesBehindItWhenAsked()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/file/200000/200000", "Connection: close\r\n")));
        const QByteArray all = client.receiveAll();
        QVERIFY(all.endsWith(QByteArray(200'000, '\0')));
        QVERIFY(all.contains("Content-Length: 200000\r\n"));
    }

    void oneThatIsShorterThanPromisedCutsTheConnection()
    {
        EngineServer server;
        RawClient client(server.port());
        QVERIFY(client.send(get("/file/100000/200000")));
        QVERIFY(!client.receive().complete);
        // Others are served.
        QCOMPARE(RawClient(server.port()).ask(get("/echo/1")).status, 200);
    }

    void whoReadsSlowlyFillsNoMemory()
    {
        constexpr qint64 bytes = 64 * 1024 * 1024;
        EngineServer server;
        RawClient client(server.port(), 4096);
        const qint64 before = residentKilobytes();
        const QByteArray size = QByteArray::number(bytes);
        QVERIFY(client.send(get("/file/" + size + '/' + size, "Connection: close\r\n")));
        QVERIFY(client.hasInput(5000));
        QCOMPARE(RawClient(server.port()).ask(get("/echo/1")).status, 200);
        const qint64 grown = residentKilobytes() - before;
        QVERIFY2(!memoryCounts || grown < 16 * 1024, qPrintable(QString::number(grown)));
        client.disconnectHard();
        QCOMPARE(RawClient(server.port()).ask(get("/echo/1")).status, 200);
    }
};

OH_TEST(TstHttpFiles)
#include "tst_httpfiles.moc"
