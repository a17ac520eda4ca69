// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/transport.h"
#include "models/clock.h"
#include "tests/support/python.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QByteArray sampleMessage =
    "From: office@example.org\r\nTo: ana@example.org\r\nSubject: Hello\r\n\r\n"
    "First\r\n.\r\n..two dots\r\nlast\r\n";

/// aiosmtpd in a process of its own; ends when this does.
class SmtpServer
{
public:
    explicit SmtpServer(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(test::pythonProgram(),
                        QStringList{QStringLiteral(OH_TEST_SUPPORT_DIR "/smtpserver.py")} +
                            options);
        const QByteArray line = nextLine();
        if (line.startsWith("port "))
            m_port = line.mid(5).trimmed().toUShort();
    }
    ~SmtpServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(500)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    quint16 port() const { return m_port; }
    QJsonObject nextMessage() { return QJsonDocument::fromJson(nextLine()).object(); }

private:
    QByteArray nextLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return m_process.readLine();
    }

    QProcess m_process;
    quint16 m_port = 0;
};

SmtpOptions plainOptions(quint16 port)
{
    SmtpOptions options;
    options.host = u"127.0.0.1"_s;
    options.port = port;
    options.security = SmtpOptions::Security::None;
    options.heloName = u"office.example.org"_s;
    return options;
}

DeliveryFailure failureOf(const Result<void> &result)
{
    return result ? DeliveryFailure{false, -1, u"it was delivered"_s}
                  : DeliveryFailure::fromError(result.error());
}

} // namespace

class TstTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                     u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                     u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s,
                                     key(), u"-out"_s, certificate()});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void failuresTravelInErrors()
    {
        const DeliveryFailure permanent{true, 550, u"refused (5.1.1)"_s};
        QCOMPARE(DeliveryFailure::fromError(permanent.toError()), permanent);
        QCOMPARE(permanent.toError().code, ErrorCode::MailRejected);
        const DeliveryFailure unknown{true, 550, u"refused (5.1.1)"_s, true};
        QCOMPARE(DeliveryFailure::fromError(unknown.toError()), unknown);
        const DeliveryFailure later{false, 0, u"no line"_s};
        QCOMPARE(DeliveryFailure::fromError(later.toError()), later);
        QCOMPARE(later.toError().code, ErrorCode::MailDeferred);
    }

    void emlFilesAppearWhole()
    {
        const ManualClock clock(QDateTime(QDate(2026, 1, 6), QTime(9, 0, 1, 42), Qt::UTC));
        const QString path = m_dir.filePath(u"a/outbox"_s);
        EmlDirectoryTransport transport(path, clock);
        for (int i = 0; i < 20; ++i)
            QVERIFY(transport.deliver(sampleMessage, u"a@b.c"_s, {u"d@e.f"_s}).ok());
        const QDir dir(path);
        const QStringList names = dir.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(names.size(), 20);
        static const QRegularExpression pattern(u"^20260106T090001\\.042Z-[0-9a-f]{8}\\.eml$"_s);
        for (const QString &name : names) {
            QVERIFY2(pattern.match(name).hasMatch(), qPrintable(name));
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), sampleMessage);
            struct stat status
            {};
            QCOMPARE(::stat(QFile::encodeName(file.fileName()).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 0777), 0600);
        }
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
    }

    void emlTransportTellsAboutAnUnusableDirectory()
    {
        QFile file(m_dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SystemClock clock;
        EmlDirectoryTransport transport(file.fileName() + u"/outbox"_s, clock);
        const auto failed = failureOf(transport.deliver(sampleMessage, u"a@b.c"_s, {u"d@e.f"_s}));
        QVERIFY(!failed.permanent);
        QCOMPARE(failed.smtpCode, 0);
        QVERIFY(failed.logText.contains(u"Not a directory"_s));
    }

    void smtpDelivers()
    {
        SmtpServer server;
        QVERIFY(server.port() != 0);
        SmtpTransport transport(plainOptions(server.port()));
        QVERIFY(transport
                    .deliver(sampleMessage, u"office@example.org"_s,
                             {u"ana@example.org"_s, u"ben@example.org"_s})
                    .ok());
        const QJsonObject got = server.nextMessage();
        QCOMPARE(got[u"from"].toString(), u"office@example.org"_s);
        QCOMPARE(got[u"to"].toArray(), QJsonArray({u"ana@example.org"_s, u"ben@example.org"_s}));
        QCOMPARE(got[u"data"].toString().toLatin1(), sampleMessage);
        QCOMPARE(got[u"helo"].toString(), u"office.example.org"_s);
        QCOMPARE(got[u"user"].toString(), QString());

        // The next one goes over the same connection.
        QVERIFY(
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"eve@example.org"_s}).ok());
        const QJsonObject second = server.nextMessage();
        QCOMPARE(second[u"to"].toArray(), QJsonArray{u"eve@example.org"_s});
        QCOMPARE(second[u"peer"].toInt(), got[u"peer"].toInt());
    }

    void refusalsAreTemporaryOrPermanent_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("aboutAddress");
        QTest::newRow("451") << u"temporary@example.org"_s << sampleMessage << false << 451
                             << u"RCPT TO refused by the mail server (4.3.0)"_s << false;
        QTest::newRow("550") << u"permanent@example.org"_s << sampleMessage << true << 550
                             << u"RCPT TO refused by the mail server (5.1.1)"_s << true;
        QTest::newRow("policy") << u"policy@example.org"_s << sampleMessage << false << 550
                                << u"RCPT TO refused by the mail server (5.7.1)"_s << false;
        QTest::newRow("full") << u"full@example.org"_s << sampleMessage << false << 552
                              << u"RCPT TO refused by the mail server (5.2.2)"_s << false;
        QTest::newRow("after the data")
            << u"ana@example.org"_s << sampleMessage + "CONTENT-REFUSED\r\n"
            << true << 554 << u"DATA: the mail server refused the content (5.6.0)"_s << false;
    }
    void refusalsAreTemporaryOrPermanent()
    {
        QFETCH(QString, recipient);
        QFETCH(QByteArray, text);
        QFETCH(bool, permanent);
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(bool, aboutAddress);
        SmtpServer server;
        SmtpTransport transport(plainOptions(server.port()));
        const auto result = transport.deliver(text, u"office@example.org"_s, {recipient});
        const DeliveryFailure failure = failureOf(result);
        QCOMPARE(failure.permanent, permanent);
        QCOMPARE(failure.smtpCode, code);
        QCOMPARE(failure.logText, words);
        QCOMPARE(failure.refusesAddress, aboutAddress);
        // A refusal leaves the transport usable.
        QVERIFY(
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"ben@example.org"_s}).ok());
        QCOMPARE(server.nextMessage()[u"to"].toArray(), QJsonArray{u"ben@example.org"_s});
    }

    /// What a server says before it hears of the recipient is about us or about it: the mail waits,
    /// also on a connection that served before.
    void faultsOfTheSenderOrTheServerWait_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("greeting") << u"greeting"_s << 554
                                  << u"Greeting: the mail server refused the connection (5.3.2)"_s;
        QTest::newRow("EHLO") << u"hello"_s << 550 << u"EHLO refused by the mail server (5.7.1)"_s;
        QTest::newRow("STARTTLS") << u"starttls"_s << 502
                                  << u"STARTTLS refused by the mail server (5.5.1)"_s;
        QTest::newRow("AUTH") << u"auth"_s << 535 << u"AUTH refused by the mail server (5.7.8)"_s;
        QTest::newRow("MAIL FROM")
            << u"sender"_s << 550 << u"MAIL FROM refused by the mail server (5.7.1)"_s;
    }
    void faultsOfTheSenderOrTheServerWait()
    {
        QFETCH(QString, step);
        QFETCH(int, code);
        QFETCH(QString, words);
        QStringList arguments;
        if (step == "starttls"_L1)
            arguments << u"--tls"_s << u"starttls"_s << u"--certificate"_s << certificate()
                      << u"--key"_s << key();
        if (step == "auth"_L1)
            arguments << u"--require-auth"_s;
        else if (step != "sender"_L1)
            arguments << u"--refuse"_s << step;
        SmtpServer server(arguments);
        SmtpOptions options = plainOptions(server.port());
        if (step == "starttls"_L1)
            options.security = SmtpOptions::Security::StartTls;
        if (step == "auth"_L1) {
            options.user = u"mailer"_s;
            options.password = u"guess"_s;
        }
        SmtpTransport transport(options);
        if (step == "sender"_L1) {
            QVERIFY(
                transport.deliver(sampleMessage, u"office@example.org"_s, {u"ana@example.org"_s})
                    .ok());
        }
        const QString sender =
            step == "sender"_L1 ? u"nobody@example.org"_s : u"office@example.org"_s;
        const DeliveryFailure failure =
            failureOf(transport.deliver(sampleMessage, sender, {u"ana@example.org"_s}));
        QCOMPARE(failure.logText, words);
        QCOMPARE(failure.smtpCode, code);
        QVERIFY(!failure.permanent);
        QVERIFY(!failure.refusesAddress);
    }

    void oneRefusedRecipientRefusesTheMessage()
    {
        SmtpServer server;
        SmtpTransport transport(plainOptions(server.port()));
        const DeliveryFailure failure =
            failureOf(transport.deliver(sampleMessage, u"office@example.org"_s,
                                        {u"ana@example.org"_s, u"permanent@example.org"_s}));
        QVERIFY(failure.permanent);
        QCOMPARE(failure.smtpCode, 550);
    }

    void authenticates_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::newRow("right") << u"mailer"_s << u"pä:ss"_s << 0;
        QTest::newRow("wrong password") << u"mailer"_s << u"guess"_s << 535;
        QTest::newRow("none") << QString() << QString() << 530;
    }
    void authenticates()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, code);
        SmtpServer server({u"--require-auth"_s});
        SmtpOptions options = plainOptions(server.port());
        options.user = user;
        options.password = password;
        SmtpTransport transport(options);
        const auto result =
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"ana@example.org"_s});
        if (code == 0) {
            QVERIFY(result.ok());
            QCOMPARE(server.nextMessage()[u"user"].toString(), u"mailer"_s);
            return;
        }
        const DeliveryFailure failure = failureOf(result);
        QCOMPARE(failure.smtpCode, code);
        QVERIFY(!failure.logText.contains(u"guess"_s));
        // Wrong credentials are the operator's to mend; the messages wait.
        QVERIFY(!failure.permanent);
    }

    void encrypts_data()
    {
        QTest::addColumn<QString>("serverMode");
        QTest::addColumn<int>("security");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("delivered");
        const auto startTls = int(SmtpOptions::Security::StartTls);
        const auto tls = int(SmtpOptions::Security::Tls);
        QTest::newRow("STARTTLS") << u"starttls"_s << startTls << true << true;
        QTest::newRow("STARTTLS, unknown CA") << u"starttls"_s << startTls << false << false;
        QTest::newRow("STARTTLS not offered") << QString() << startTls << true << false;
        QTest::newRow("TLS") << u"implicit"_s << tls << true << true;
        QTest::newRow("TLS, unknown CA") << u"implicit"_s << tls << false << false;
        QTest::newRow("TLS, plain server") << QString() << tls << true << false;
    }
    void encrypts()
    {
        QFETCH(QString, serverMode);
        QFETCH(int, security);
        QFETCH(bool, trusted);
        QFETCH(bool, delivered);
        SmtpServer server(serverMode.isEmpty()
                              ? QStringList()
                              : QStringList{u"--tls"_s, serverMode, u"--certificate"_s,
                                            certificate(), u"--key"_s, key()});
        SmtpOptions options = plainOptions(server.port());
        options.host = u"localhost"_s;
        options.security = SmtpOptions::Security(security);
        if (trusted)
            options.caFile = certificate();
        SmtpTransport transport(options);
        const auto result =
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"ana@example.org"_s});
        QCOMPARE(result.ok(), delivered);
        if (delivered)
            QCOMPARE(server.nextMessage()[u"tls"].toBool(), true);
        else
            QVERIFY(!failureOf(result).permanent);
    }

    void certificateOfAnotherHostIsRefused()
    {
        SmtpServer server(
            {u"--tls"_s, u"implicit"_s, u"--certificate"_s, certificate(), u"--key"_s, key()});
        SmtpOptions options = plainOptions(server.port()); // 127.0.0.1 is not localhost
        options.security = SmtpOptions::Security::Tls;
        options.caFile = certificate();
        const DeliveryFailure failure = failureOf(SmtpTransport(options).deliver(
            sampleMessage, u"office@example.org"_s, {u"ana@example.org"_s}));
        QVERIFY(!failure.permanent);
        QCOMPARE(failure.smtpCode, 0);
    }

    void aSilentServerIsGivenUp_data()
    {
        QTest::addColumn<bool>("greets");
        QTest::newRow("no greeting") << false;
        QTest::newRow("hangs later") << true;
    }
    void aSilentServerIsGivenUp()
    {
        QFETCH(bool, greets);
        QTcpServer silent; // the system accepts for it, and nobody ever answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const SmtpServer talking;
        SmtpOptions options = plainOptions(greets ? talking.port() : silent.serverPort());
        options.totalTimeout = std::chrono::milliseconds(400);
        SmtpTransport transport(options);
        const DeliveryFailure failure = failureOf(
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"hang@example.org"_s}));
        QVERIFY(!failure.permanent);
        QCOMPARE(failure.smtpCode, 0);
        QVERIFY2(failure.logText.contains(u"imeout"_s), qPrintable(failure.logText));
    }

    void aClosedPortIsTemporary()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        SmtpTransport transport(plainOptions(port));
        const DeliveryFailure failure = failureOf(
            transport.deliver(sampleMessage, u"office@example.org"_s, {u"ana@example.org"_s}));
        QVERIFY(!failure.permanent);
        QCOMPARE(failure.smtpCode, 0);
    }

    void aServerThatComesBackIsUsedAgain()
    {
        auto server = std::make_unique<SmtpServer>();
        SmtpOptions options = plainOptions(server->port());
        SmtpTransport transport(options);
        QVERIFY(transport.deliver(sampleMessage, u"a@example.org"_s, {u"b@example.org"_s}).ok());
        server.reset();
        QVERIFY(!transport.deliver(sampleMessage, u"a@example.org"_s, {u"b@example.org"_s}).ok());
    }

    void envelopesCannotHoldCommands_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("recipients");
        QTest::newRow("recipient")
            << u"a@example.org"_s << QStringList{u"b@example.org>\r\nRCPT TO:<thief@example.net"_s};
        QTest::newRow("sender") << u"a@example.org>\r\nRCPT TO:<thief@example.net"_s
                                << QStringList{u"b@example.org"_s};
        QTest::newRow("nobody") << u"a@example.org"_s << QStringList();
    }
    void envelopesCannotHoldCommands()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, recipients);
        SmtpServer server;
        SmtpTransport transport(plainOptions(server.port()));
        QVERIFY(failureOf(transport.deliver(sampleMessage, from, recipients)).permanent);
        QVERIFY(transport.deliver(sampleMessage, u"a@example.org"_s, {u"last@example.org"_s}).ok());
        // The first that arrived is the good one.
        QCOMPARE(server.nextMessage()[u"to"].toArray(), QJsonArray{u"last@example.org"_s});
    }

private:
    QString certificate() const { return m_dir.filePath(u"certificate.pem"_s); }
    QString key() const { return m_dir.filePath(u"key.pem"_s); }

    QTemporaryDir m_dir;
};

OH_TEST(TstTransport)
#include "tst_transport.moc"
