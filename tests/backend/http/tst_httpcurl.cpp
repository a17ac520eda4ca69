// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/httpharness.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::test;

/// Somebody else's client, talking to the real server.
class TstHttpCurl : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        /// What curl says about the exchange (-v).
        QByteArray talk;
    };

    static Outcome curl(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"curl"_s, QStringList{u"-sS"_s, u"-v"_s, u"--http1.1"_s, u"--noproxy"_s,
                                             u"*"_s, u"--max-time"_s, u"20"_s} +
                                     arguments);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static QString url(const EngineServer &server, const QString &path)
    {
        return u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(path);
    }

private Q_SLOTS:
    void keepAlive()
    {
        EngineServer server;
        const Outcome outcome = curl({url(server, u"/echo/1"_s), url(server, u"/echo/2"_s),
                                      url(server, u"/nothing"_s), url(server, u"/echo/3"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.talk.count("Re-using existing connection"), 3);
        QVERIFY(outcome.out.contains("/echo/3"));
        QCOMPARE(server.statistics().acceptedConnections, 1);
    }

    void head()
    {
        EngineServer server;
        const Outcome outcome =
            curl({u"-I"_s, url(server, u"/big/5000"_s), url(server, u"/big/6000"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("Content-Length: 5000"));
        QVERIFY(outcome.out.contains("Content-Length: 6000"));
        QVERIFY(!outcome.talk.contains("Excess found"));
        QCOMPARE(server.statistics().acceptedConnections, 1);
    }

    void http10()
    {
        EngineServer server;
        const Outcome outcome = curl({u"--http1.0"_s, url(server, u"/echo"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.talk.contains("Connection: close"));
    }

    void uploads_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("length") << QStringList{u"Expect:"_s}
                                << QByteArray("Content-Length: 900000");
        QTest::newRow("chunked") << QStringList{u"Transfer-Encoding: chunked"_s, u"Expect:"_s}
                                 << QByteArray("Transfer-Encoding: chunked");
        QTest::newRow("expect") << QStringList{u"Expect: 100-continue"_s}
                                << QByteArray("100 Continue");
        QTest::newRow("expect, chunked")
            << QStringList{u"Expect: 100-continue"_s, u"Transfer-Encoding: chunked"_s}
            << QByteArray("100 Continue");
    }
    void uploads()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, expected);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray body = QByteArray("0123456789").repeated(90'000);
        file.write(body);
        file.close();
        EngineServer server;
        QStringList arguments{u"-X"_s, u"POST"_s, u"--data-binary"_s, u'@' + file.fileName()};
        for (const QString &field : fields)
            arguments += {u"-H"_s, field};
        const Outcome outcome = curl(arguments + QStringList{url(server, u"/echo"_s)});
        QVERIFY2(outcome.exitCode == 0, outcome.talk.constData());
        QVERIFY2(outcome.talk.contains(expected), outcome.talk.constData());
        const QJsonObject seen = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(seen[u"body"].toString().toLatin1(), body);
    }

    void tooLarge()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(20'000'000));
        file.close();
        EngineServer server;
        // With its usual Expect, and as somebody who just sends.
        for (const QString &field : {u"X-A: b"_s, u"Expect:"_s}) {
            const Outcome outcome = curl({u"-X"_s, u"POST"_s, u"-H"_s, field, u"--data-binary"_s,
                                          u'@' + file.fileName(), url(server, u"/echo"_s)});
            QVERIFY2(outcome.talk.contains("413"), outcome.talk.constData());
            QVERIFY(outcome.out.contains("PAYLOAD_TOO_LARGE"));
        }
    }
};

OH_TEST(TstHttpCurl)
#include "tst_httpcurl.moc"
