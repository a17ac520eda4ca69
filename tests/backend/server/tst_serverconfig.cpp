// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/inifile.h"
#include "backend/config/serverconfig.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::config;

class TstServerConfig : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write");
        return file.fileName();
    }
    Result<LoadedConfig> load(const QByteArray &text, const QProcessEnvironment &environment = {})
    {
        return loadServerConfig(write(u"server.conf"_s, text), environment);
    }
    static QString value(const LoadedConfig &loaded, const QString &name)
    {
        for (const Setting &setting : loaded.settings) {
            if (setting.name == name)
                return setting.value + u'|' + setting.source;
        }
        return {};
    }

private Q_SLOTS:
    void readsEverySetting()
    {
        const QString password = write(u"password"_s, "se=cr;et\nsecond line\n");
        const auto loaded = load(
            "# a comment\n[server]\nlisten = ::1\nport=9000\npublic-url = https://oh.example.org/\n"
            "trusted-proxies = 10.0.0.0/8, 192.0.2.1\nmax-body-bytes=2048\n\n[database]\n"
            "host=db.example.org\nuser = someone\npassword-file = " +
            password.toUtf8() +
            "\npool=3\nssl-mode=verify-full\n[mail]\nsmtp-url = smtp://mail.example.org\n"
            "smtp-password = \" x \"\nstarttls = yes\n[sign-in]\nmails-per-email=2\n");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        const ServerConfig &config = loaded->config;
        QCOMPARE(config.listen, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(config.port, quint16(9000));
        QCOMPARE(config.publicUrl, u"https://oh.example.org"_s);
        QCOMPARE(config.trustedProxies.size(), 2);
        QCOMPARE(config.limits.maxBodyBytes, qint64(2048));
        QCOMPARE(config.database.host, u"db.example.org"_s);
        QCOMPARE(config.database.user, u"someone"_s);
        QCOMPARE(config.database.password, u"se=cr;et"_s);
        QCOMPARE(config.database.poolSize, 3);
        QCOMPARE(config.owner.user, u"officehours_owner"_s);
        QVERIFY(config.smtp);
        QCOMPARE(config.smtp->port, quint16(587));
        QCOMPARE(config.smtp->password, u" x "_s);
        QVERIFY(config.smtp->security == SmtpOptions::Security::StartTls);
        QCOMPARE(config.signIn.mailsPerEmail, 2);
    }

    /// Behind a transaction pooler what belongs to a session goes past it.
    void whatListensAndMigratesGoesPastThePooler()
    {
        const auto loaded =
            load("[mail]\ndirectory=/tmp/"
                 "x\n[database]\nhost=pooler\nport=6432\nlisten-host=db.example.org\n"
                 "listen-port=5433\n");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        const ServerConfig &config = loaded->config;
        QCOMPARE(config.database.host, u"pooler"_s);
        QCOMPARE(config.database.port, 6432);
        QCOMPARE(config.listenHost, u"db.example.org"_s);
        QCOMPARE(config.owner.host, u"db.example.org"_s);
        QCOMPARE(config.owner.port, 5433);
    }

    void files()
    {
        const auto loaded =
            load("[mail]\ndirectory=/tmp/x\n[files]\ndirectory=/srv/files\nquota-megabytes=50\n"
                 "max-deck-megabytes=30\nmax-part-megabytes=2\nmax-avatar-megabytes=1\n"
                 "clamd=tcp:scanner:3310\nfetch-allowed-subnets = 10.1.0.0/16, fd00::/8\n");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        const files::FilesConfig &config = loaded->config.files;
        QCOMPARE(config.directory, u"/srv/files"_s);
        QCOMPARE(config.limits.quotaBytes, qint64(50) * 1024 * 1024);
        QCOMPARE(config.limits.deckBytes, qint64(30) * 1024 * 1024);
        QCOMPARE(config.limits.partBytes, qint64(2) * 1024 * 1024);
        QCOMPARE(config.limits.avatarBytes, qint64(1) * 1024 * 1024);
        QCOMPARE(config.scanner->host, u"scanner"_s);
        QCOMPARE(config.fetch.alsoAllowed.size(), 2);
        // The documents' limits, and nothing that is scanned or allowed unasked.
        const auto standard = load("[mail]\ndirectory=/tmp/x\n");
        QCOMPARE(standard->config.files.limits.avatarBytes, qint64(5) * 1024 * 1024);
        QCOMPARE(standard->config.files.limits.deckBytes, qint64(25) * 1024 * 1024);
        QVERIFY(!standard->config.files.scanner);
        QVERIFY(standard->config.files.fetch.alsoAllowed.isEmpty());
        const auto wrong = load("[mail]\ndirectory=/tmp/x\n[files]\nclamd = localhost\n"
                                "quota-megabytes = 0\nfetch-allowed-subnets = here\n");
        QVERIFY(!wrong);
        for (const QString &part :
             {u"files/clamd: must be unix:"_s, u"files/quota-megabytes: must be a number"_s,
              u"files/fetch-allowed-subnets: here is no address"_s})
            QVERIFY2(wrong.error().message.text().contains(part), qPrintable(part));
    }

    void environmentGoesFirst()
    {
        QProcessEnvironment environment;
        environment.insert(u"OFFICEHOURS_SERVER_PORT"_s, u"1234"_s);
        environment.insert(u"OFFICEHOURS_DATABASE_PASSWORD"_s, u"from outside"_s);
        const auto loaded = load("[server]\nport=9000\n[mail]\ndirectory=/tmp/x\n", environment);
        QVERIFY(loaded);
        QCOMPARE(loaded->config.port, quint16(1234));
        QCOMPARE(loaded->config.database.password, u"from outside"_s);
        QCOMPARE(value(*loaded, u"server/port"_s), u"1234|OFFICEHOURS_SERVER_PORT"_s);
        QCOMPARE(value(*loaded, u"mail/directory"_s), u"/tmp/x|file"_s);
        QCOMPARE(value(*loaded, u"server/io-threads"_s), u"2|default"_s);
        // A secret never stands in what is printed.
        QCOMPARE(value(*loaded, u"database/password"_s),
                 u"********|OFFICEHOURS_DATABASE_PASSWORD"_s);
    }

    void saysAllThatIsWrong()
    {
        const auto loaded = load("[server]\nport = 99999\nlisten = here\ntls-key = /nowhere\n"
                                 "[database]\nssl-mode = maybe\npool = many\npasword = x\n"
                                 "[mail]\nstarttls = perhaps\n");
        QVERIFY(!loaded);
        for (const QString &part :
             {u"server/port: must be a number"_s, u"server/listen: must be an IP"_s,
              u"server/tls-key: /nowhere can't be read"_s, u"database/ssl-mode: must be one of"_s,
              u"database/pool: must be a number"_s, u"database/pasword: is not a setting"_s,
              u"mail/starttls: must be yes or no"_s, u"mail/smtp-url: set either"_s})
            QVERIFY2(loaded.error().message.text().contains(part), qPrintable(part));
    }

    void namesTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no section") << u"a = b"_s << u"line 1: a key outside of any [section]"_s;
        QTest::newRow("no equals") << u"[a]\nwords"_s << u"line 2: neither"_s;
        QTest::newRow("twice") << u"[a]\nb=1\nb=2"_s << u"line 3: a/b is there twice"_s;
        QTest::newRow("open") << u"[a"_s << u"line 1: a section is written as [name]"_s;
    }
    void namesTheLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto parsed = parseIni(text);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.text().startsWith(message),
                 qPrintable(parsed.error().message));
    }

    void missingFileIsSaid()
    {
        const auto loaded = loadServerConfig(u"/nowhere/server.conf"_s, {});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.text().contains(u"/nowhere/server.conf"_s));
    }

    /// The file in packaging is what the program itself prints.
    void matching()
    {
        const QByteArray mail = "[mail]\ndirectory=/tmp/x\n[matching]\n";
        const auto standard = load("[mail]\ndirectory=/tmp/x\n");
        QVERIFY(standard);
        QCOMPARE(standard->config.matching.engine, u"tag-based-v1"_s);
        QVERIFY(!standard->config.matching.sideBySide);
        QVERIFY(!standard->config.matching.embedding.byService);
        const QString key = write(u"key"_s, "sk-1234\n");
        const auto loaded = load(mail +
                                 "engine = text-embedding-v1\nside-by-side = yes\ntexts = "
                                 "service\nservice-url = http://localhost:11434/v1\n"
                                 "service-model = nomic-embed-text\nservice-key-file = " +
                                 key.toUtf8() +
                                 "\nservice-dimensions = 256\nservice-low-percent = 40\n"
                                 "[retention]\ntext-vector-days = 3\n");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        const matching::MatchingConfig &config = loaded->config.matching;
        QCOMPARE(config.engine, u"text-embedding-v1"_s);
        QVERIFY(config.sideBySide && config.embedding.byService);
        QCOMPARE(config.embedding.service.url, u"http://localhost:11434/v1"_s);
        QCOMPARE(config.embedding.service.model, u"nomic-embed-text"_s);
        QCOMPARE(config.embedding.service.key, u"sk-1234"_s);
        QCOMPARE(config.embedding.service.dimensions, 256);
        QCOMPARE(config.embedding.serviceScale.low, 0.4);
        QCOMPARE(config.embedding.serviceScale.high, 0.7);
        QCOMPARE(loaded->config.retention.textVectorDays, 3);
        const auto hidden = load(mail + "service-key = sk-secret\n");
        QVERIFY(hidden);
        QVERIFY(value(*hidden, u"matching/service-key"_s).startsWith(u"****"_s));
    }

    void matchingThatIsNotUsable_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *lines, const QString &problem) {
            QTest::newRow(name) << QByteArray(lines) << problem;
        };
        row("engine", "engine = magic",
            u"matching/engine: must be one of tag-based-v1, text-embedding-v1"_s);
        row("texts", "texts = stars", u"matching/texts: must be words or service"_s);
        row("no address", "service-url = example.org", u"matching/service-url: must be an http"_s);
        row("another scheme", "service-url = ftp://example.org",
            u"matching/service-url: must be"_s);
        row("with a query", "service-url = https://example.org/v1?a=b", u"matching/service-url"_s);
        row("the key in the open", "service-url = http://example.org/v1\nservice-key = sk",
            u"matching/service-url: must be https"_s);
        row("a key of two lines", "service-key = sk one",
            u"matching/service-key: has characters"_s);
        row("no model", "service-model =", u"matching/service-model: must say which"_s);
        row("no room", "service-low-percent = 70", u"must be more than service-low-percent"_s);
        row("no file", "service-key-file = /nowhere/key",
            u"matching/service-key-file: /nowhere/key can't be read"_s);
        row("no batch", "service-batch = 0", u"matching/service-batch: must be a number"_s);
    }
    void matchingThatIsNotUsable()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, problem);
        const auto loaded = load("[mail]\ndirectory=/tmp/x\n[matching]\n" + lines + '\n');
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.text().contains(problem),
                 qPrintable(loaded.error().message));
    }

    void calendars()
    {
        const QByteArray mail = "[mail]\ndirectory=/tmp/x\n";
        const auto standard = load(mail);
        QVERIFY(standard);
        QVERIFY(!standard->config.calendars.google.isOffered());
        QVERIFY(!standard->config.calendars.microsoft.isOffered());
        const QString secret = write(u"secret"_s, "GOCSPX-x\n");
        const auto loaded =
            load(mail + "[google]\nclient-id = g\nclient-secret-file = " + secret.toUtf8() +
                 "\n[microsoft]\nclient-id = m\ntenant = 11111111-2222-3333-4444-555555555555\n");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        const auto &google = loaded->config.calendars.google;
        QCOMPARE(google.clientSecret, QByteArray("GOCSPX-x"));
        QCOMPARE(google.tokenUrl, u"https://oauth2.googleapis.com/token"_s);
        const auto &microsoft = loaded->config.calendars.microsoft;
        QVERIFY(microsoft.clientSecret.isEmpty());
        QCOMPARE(microsoft.tokenUrl,
                 u"https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/oauth2/"
                 "v2.0/token"_s);
        QVERIFY(microsoft.revocationUrl.isEmpty());
        // `check-config` shows no secret.
        for (const Setting &setting : loaded->settings)
            QVERIFY(!setting.value.contains(u"GOCSPX"_s));
    }
    void calendarsThatAreNotUsable_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("name");
        QTest::newRow("no secret")
            << QByteArray("[google]\nclient-id=g") << u"google/client-secret"_s;
        QTest::newRow("in the clear")
            << QByteArray("[google]\ntoken-url=http://example.org/t") << u"google/token-url"_s;
        QTest::newRow("with a user") << QByteArray("[microsoft]\nkeys-url=https://a:b@example.org/")
                                     << u"microsoft/keys-url"_s;
        QTest::newRow("tenant by name")
            << QByteArray("[microsoft]\ntenant=example.org") << u"microsoft/tenant"_s;
    }
    void calendarsThatAreNotUsable()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, name);
        const auto loaded = load("[mail]\ndirectory=/tmp/x\n" + lines + '\n');
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.text().contains(name), qPrintable(loaded.error().message));
    }

    void sampleIsUpToDate()
    {
        QFile file(QStringLiteral(OH_SAMPLE_CONFIG));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), sampleConfig());
    }
};

OH_TEST(TstServerConfig)
#include "tst_serverconfig.moc"
