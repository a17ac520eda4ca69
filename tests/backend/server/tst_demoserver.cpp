// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httprequest.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace oh::test;

namespace {

constexpr int startMs = 120'000;
constexpr int stopMs = 60'000;

/// `officehours-server --demo` as a process of its own. Ended by its own id, whatever happens.
class Demo
{
public:
    explicit Demo(const QString &dir, const QString &port = u"0"_s)
    {
        process.setProgram(QStringLiteral(OH_SERVER_PROGRAM));
        process.setArguments({u"--demo"_s, u"--data-dir"_s, dir, u"--port"_s, port});
        process.start();
    }
    ~Demo()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(stopMs))
            process.kill();
    }

    bool ready()
    {
        read();
        return out.contains("outbox. Stop");
    }
    void read()
    {
        out += process.readAllStandardOutput();
        err += process.readAllStandardError();
    }
    bool ended()
    {
        read();
        return process.state() == QProcess::NotRunning;
    }
    quint16 port() const
    {
        static const QRegularExpression pattern(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_s);
        return pattern.match(QString::fromUtf8(out)).captured(1).toUShort();
    }
    QString code(const QString &role) const
    {
        const QRegularExpression pattern(
            u"%1\\s+\\S+@\\S+\\s+([A-Z2-9]{4}-[A-Z2-9]{4})"_s.arg(role));
        return pattern.match(QString::fromUtf8(out)).captured(1);
    }

    QProcess process;
    QByteArray out;
    QByteArray err;
};

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class TstDemoServer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder{QDir::tempPath() + u"/oh-demo-XXXXXX"_s};
    QString dir;

    QByteArray signIn(quint16 port, const QString &email, const QString &code)
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"email"_s, email}, {u"code"_s, code}}).toJson();
        const HttpReply reply = httpRequest(port, "POST", "/api/auth/verify", body,
                                            {{"Content-Type", "application/json"}});
        return reply.json()[u"accessToken"].toString().toLatin1();
    }
    HttpReply get(quint16 port, const QByteArray &target, const QByteArray &token)
    {
        return httpRequest(port, "GET", target, {}, {{"Authorization", "Bearer " + token}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        // PostgreSQL's account must get through when this runs as root.
        chmod(QFile::encodeName(folder.path()).constData(), 0711);
        dir = folder.filePath(u"demo"_s);
    }

    /// One story, because a cluster takes its time.
    void startsStopsAndContinues()
    {
        QString firstTotal;
        {
            Demo demo(dir);
            QTRY_VERIFY2_WITH_TIMEOUT(demo.ready() || demo.ended(), demo.err.constData(), startMs);
            QVERIFY2(demo.ready(), demo.err.constData());
            const QJsonObject note = readJson(dir + u"/demo.json"_s);
            QCOMPARE(note[u"baseUrl"].toString(), u"http://127.0.0.1:%1"_s.arg(demo.port()));
            QCOMPARE(note[u"pid"].toInteger(), demo.process.processId());
            const QJsonObject emails = note[u"emails"].toObject();
            QCOMPARE(emails.keys(), (QStringList{u"coordinator"_s, u"mentee"_s, u"mentor"_s}));
            for (const QString &role : emails.keys()) {
                const QByteArray token =
                    signIn(demo.port(), emails[role].toString(), demo.code(role));
                QVERIFY2(!token.isEmpty(), qPrintable(role));
                const QJsonObject me = get(demo.port(), "/api/users/me", token).json();
                QCOMPARE(me[u"role"].toString(), role);
                if (role == "mentee"_L1) {
                    const QJsonObject mentors =
                        get(demo.port(), "/api/mentors?limit=100", token).json();
                    QVERIFY(mentors[u"total"].toInt() >= 20);
                    const QJsonObject tags =
                        get(demo.port(), "/api/taxonomy?limit=100", token).json();
                    QVERIFY(tags[u"total"].toInt() >= 25);
                    QCOMPARE(get(demo.port(), "/api/locations", token).items().size(), 3);
                    QStringList states;
                    for (const char *tab : {"upcoming", "past", "canceled"}) {
                        const HttpReply reply = get(
                            demo.port(), QByteArray("/api/bookings/my-bookings?tab=") + tab, token);
                        const QJsonArray bookings = reply.items();
                        for (const auto &booking : bookings)
                            states.append(booking[u"status"].toString());
                    }
                    for (const QString &state :
                         {u"confirmed"_s, u"pending"_s, u"completed"_s, u"canceled"_s})
                        QVERIFY2(states.contains(state), qPrintable(states.join(u' ')));
                }
                if (role == "coordinator"_L1)
                    firstTotal = QString::number(
                        get(demo.port(), "/api/admin/bookings", token).json()[u"total"].toInt());
            }
            // Nobody mails sample people on their own account.
            QVERIFY(QDir(dir + u"/outbox"_s).entryList({u"*.eml"_s}).isEmpty());

            // Another server on the directory is refused …
            Demo second(dir);
            QTRY_VERIFY_WITH_TIMEOUT(second.ended(), startMs);
            QVERIFY(second.process.exitCode() != 0);
            QVERIFY2(second.err.contains(dir.toUtf8()), second.err.constData());
            // … and the first one does not notice.
            QCOMPARE(httpRequest(demo.port(), "GET", "/api/health/ready").status, 200);

            demo.process.terminate();
            QTRY_VERIFY_WITH_TIMEOUT(demo.ended(), stopMs);
            QCOMPARE(demo.process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(demo.process.exitCode(), 0);
            QVERIFY(!QFile::exists(dir + u"/demo.json"_s));
            QVERIFY(!QFile::exists(dir + u"/postgres/data/postmaster.pid"_s));
            const QString log = QString::fromUtf8(demo.err);
            QVERIFY(log.contains(u"\"category\":\"oh.http\""_s));
            for (const QString &role : emails.keys()) {
                QVERIFY(!log.contains(emails[role].toString()));
                QVERIFY(!log.contains(demo.code(role)));
            }
        }
        // A crash: nothing is cleaned up, PostgreSQL keeps running.
        {
            Demo demo(dir);
            QTRY_VERIFY_WITH_TIMEOUT(demo.ready() || demo.ended(), startMs);
            QVERIFY2(demo.ready(), demo.err.constData());
            demo.process.kill();
            QTRY_VERIFY_WITH_TIMEOUT(demo.ended(), stopMs);
            QVERIFY(QFile::exists(dir + u"/demo.json"_s));
        }
        // The next one continues with the data, nothing twice.
        {
            Demo demo(dir);
            QTRY_VERIFY_WITH_TIMEOUT(demo.ready() || demo.ended(), startMs);
            QVERIFY2(demo.ready(), demo.err.constData());
            const QJsonObject emails = readJson(dir + u"/demo.json"_s)[u"emails"].toObject();
            const QByteArray token =
                signIn(demo.port(), emails[u"coordinator"].toString(), demo.code(u"coordinator"_s));
            QCOMPARE(QString::number(
                         get(demo.port(), "/api/admin/bookings", token).json()[u"total"].toInt()),
                     firstTotal);
            // Ctrl+C.
            ::kill(pid_t(demo.process.processId()), SIGINT);
            QTRY_VERIFY_WITH_TIMEOUT(demo.ended(), stopMs);
            QCOMPARE(demo.process.exitCode(), 0);
        }
        // A port that is taken is named, and the cluster does not stay behind.
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
            Demo demo(dir, QString::number(taken.serverPort()));
            QTRY_VERIFY_WITH_TIMEOUT(demo.ended(), startMs);
            QVERIFY(demo.process.exitCode() != 0);
            QVERIFY2(demo.err.contains(QByteArray::number(taken.serverPort())),
                     demo.err.constData());
            QVERIFY(!QFile::exists(dir + u"/postgres/data/postmaster.pid"_s));
        }
    }

    void wrongCallsAreExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QStringList() << 2 << QByteArray("--help");
        QTest::newRow("unknown option")
            << QStringList{u"--nonsense"_s} << 2 << QByteArray("nonsense");
        QTest::newRow("unknown command") << QStringList{u"dance"_s} << 2 << QByteArray("\"dance\"");
        QTest::newRow("bad port") << QStringList{u"--demo"_s, u"--port"_s, u"99999"_s} << 2
                                  << QByteArray("--port");
        QTest::newRow("missing file")
            << QStringList{u"--config"_s, u"/nowhere.conf"_s} << 2 << QByteArray("/nowhere.conf");
        QTest::newRow("version") << QStringList{u"--version"_s} << 0
                                 << QByteArray("officehours-server ");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("check-config");
    }
    void wrongCallsAreExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(OH_SERVER_PROGRAM), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), exitCode);
        const QByteArray text = process.readAll();
        QVERIFY2(text.contains(said), text.constData());
    }
};

OH_TEST(TstDemoServer)
#include "tst_demoserver.moc"
