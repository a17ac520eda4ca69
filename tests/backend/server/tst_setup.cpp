// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"
#include "backend/embedded/postgrescluster.h"
#include "backend/services/personaldata.h"
#include "backend/storage/migrator.h"
#include "tests/support/clusterdir.h"
#include "tests/support/httprequest.h"
#include "tests/support/outbox.h"
#include "tests/support/serverprogram.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What somebody does who brings the server to a machine with a PostgreSQL of its own.
class TstSetup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/oh-setup-XXXXXX"_s};
    std::unique_ptr<embedded::PostgresCluster> m_cluster;
    storage::ConnectionConfig m_admin;
    QString m_config;
    QSslCertificate m_certificate;

    const QString program = QStringLiteral(OH_SERVER_PROGRAM);

    Said run(const QStringList &arguments) const { return runServer(program, arguments); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write %s", qPrintable(name));
        return file.fileName();
    }
    /// A configuration whose lines of [database] come on top of those that all have, or instead.
    QString writeConfig(const QString &name, const QHash<QString, QString> &database = {},
                        const QString &keys = u"keys.json"_s) const
    {
        QHash<QString, QString> settings{{u"host"_s, m_admin.host},
                                         {u"port"_s, QString::number(m_admin.port)},
                                         {u"password"_s, u"it's \\ the app"_s},
                                         {u"owner-password"_s, u"the owner's"_s}};
        settings.insert(database);
        QString text =
            u"[server]\nport = 0\nshutdown-grace-ms = 2000\ntls-certificate = %1\n"
            "tls-key = %2\n[keys]\nfile = %3\n[mail]\ndirectory = %4\n[database]\n"_s.arg(
                path(u"cert.pem"_s), path(u"key.pem"_s), path(keys), path(u"outbox"_s));
        for (auto it = settings.begin(); it != settings.end(); ++it)
            text += it.key() + u" = "_s + *it + u'\n';
        return write(name, text.toUtf8());
    }
    QStringList setupCall(const QString &config, const QStringList &more = {}) const
    {
        return QStringList{u"setup"_s, u"--config"_s, config, u"--admin-password-file"_s,
                           path(u"admin-password"_s)} +
               more;
    }
    storage::ConnectionConfig login(const QString &user, const QString &password,
                                    const QString &database = u"officehours"_s) const
    {
        storage::ConnectionConfig config = m_admin;
        config.user = user;
        config.password = password;
        config.database = database;
        return config;
    }

    struct Answer
    {
        int status = 0;
        QJsonObject json;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
    };
    Answer ask(quint16 port, const QString &target, const QJsonObject &body = {},
               const QByteArray &token = {}, bool trusting = true) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(
            QUrl(u"https://127.0.0.1:%1%2"_s.arg(QString::number(port), target)));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(trusting ? QList{m_certificate} : QList<QSslCertificate>());
        request.setSslConfiguration(tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        QNetworkReply *reply = body.isEmpty() ? network.get(request)
                                              : network.post(request, QJsonDocument(body).toJson());
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, processMs))
            reply->abort();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object(), reply->error()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
        QVERIFY(makeCertificate(path(u"cert.pem"_s), path(u"key.pem"_s)));
        m_certificate = QSslCertificate::fromPath(path(u"cert.pem"_s)).value(0);
        QVERIFY(!m_certificate.isNull());

        // Stands for the PostgreSQL of the system: it knows nothing of us, and asks for passwords.
        embedded::PostgresCluster::Options options;
        options.dataDir = makeClusterDir();
        options.durable = false;
        m_cluster = std::make_unique<embedded::PostgresCluster>(options);
        const auto started = m_cluster->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        m_admin = m_cluster->adminConfig();
        {
            RawConnection admin(m_admin);
            QVERIFY(admin.exec(u"ALTER ROLE postgres PASSWORD 'the administrator''s'"_s));
            QVERIFY(admin.exec(u"CREATE ROLE guest LOGIN PASSWORD 'guest'"_s));
            QVERIFY(admin.exec(u"CREATE ROLE dba LOGIN CREATEROLE CREATEDB PASSWORD 'dba'"_s));
            // For `peer`, see rootIsAnybodyOnTheSocket().
            QVERIFY(admin.exec(u"CREATE ROLE daemon LOGIN SUPERUSER"_s));
            QFile hba(m_cluster->clusterDir() + u"/data/pg_hba.conf"_s);
            QVERIFY(hba.open(QIODevice::WriteOnly | QIODevice::Truncate));
            hba.write("local all daemon,games peer\nlocal all all scram-sha-256\n");
            hba.close();
            QVERIFY(admin.exec(u"SELECT pg_reload_conf()"_s));
        }
        QTRY_VERIFY(!storage::Migrator::tryConnect(m_admin));
        m_admin.password = u"the administrator's"_s;
        QVERIFY(storage::Migrator::tryConnect(m_admin));
        write(u"admin-password"_s, "the administrator's\n");
        write(u"dba-password"_s, "dba\n");
        write(u"guest-password"_s, "guest\n");
        write(u"wrong-password"_s, "guess\n");
        m_config = writeConfig(u"server.conf"_s);

        // Everything that follows goes on from here.
        const Said said = run(setupCall(m_config, {u"--coordinator"_s, u" Cora@Example.org"_s,
                                                   u"--name"_s, u"Cora Fernández"_s}));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QStringList migrations;
        for (const storage::Migration &migration : storage::Migrator::embedded())
            migrations.append(migration.name);
        const QStringList expected{
            u"created role officehours_owner"_s,
            u"created role officehours_app"_s,
            u"created database officehours"_s,
            u"created schema version %1 (%2)"_s.arg(
                QString::number(storage::Migrator::embedded().constLast().version),
                migrations.join(u", "_s)),
            u"created keys file "_s + path(u"keys.json"_s),
            u"created coordinator cora@example.org"_s};
        QCOMPARE(said.out, expected);
        // Nobody else reads the keys, and no password is told.
        QCOMPARE(QFile::permissions(path(u"keys.json"_s)) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!said.err.contains(u"the app"_s) && !said.err.contains(u"administrator's"_s));
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void theSecondTimeNothingIsMissing()
    {
        const Said said = run(setupCall(m_config, {u"--coordinator"_s, u"cora@example.org"_s}));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        const QStringList expected{u"role officehours_owner is there already"_s,
                                   u"role officehours_app is there already"_s,
                                   u"database officehours is there already"_s,
                                   u"schema version %1 is there already"_s.arg(
                                       storage::Migrator::embedded().constLast().version),
                                   u"keys file %1 is there already"_s.arg(path(u"keys.json"_s)),
                                   u"coordinator cora@example.org is there already"_s};
        QCOMPARE(said.out, expected);
        RawConnection owner(login(u"officehours_owner"_s, u"the owner's"_s));
        QCOMPARE(owner.scalar(u"SELECT count(*) FROM users"_s).toInt(), 1);
        QCOMPARE(owner.scalar(u"SELECT name FROM user_profiles"_s).toString(), u"Cora Fernández"_s);
    }

    /// With the keys of the first time: the second one left them alone.
    void whatIsStoredIsSealed()
    {
        RawConnection owner(login(u"officehours_owner"_s, u"the owner's"_s));
        const auto keys = KeyRing::load(path(u"keys.json"_s));
        QVERIFY(keys);
        const auto id = UserId::parse(owner.scalar(u"SELECT id::text FROM users"_s).toString());
        QVERIFY(id.has_value());
        const QByteArray sealed = QByteArray::fromHex(
            owner.scalar(u"SELECT encode(email_sealed, 'hex') FROM users"_s).toByteArray());
        const auto email = openEmail(**keys, *id, sealed);
        QVERIFY(email);
        QCOMPARE(*email, u"cora@example.org"_s);
    }

    void otherCommandsFindEverything()
    {
        const Said checked = run({u"check-config"_s, u"--config"_s, m_config});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.err));
        QCOMPARE(checked.out.last(), u"The configuration is usable."_s);
        const Said migrated = run({u"migrate"_s, u"--config"_s, m_config});
        QVERIFY2(migrated.exitCode == 0, qPrintable(migrated.err));
        QCOMPARE(migrated.out, (QStringList{u"The database is at version %1 already."_s.arg(
                                   storage::Migrator::embedded().constLast().version)}));
        const QString base = QStringLiteral(OH_SOURCE_DIR) + u"/tests/data/airtable"_s;
        const Said imported = run({u"import"_s, base, u"--config"_s, m_config, u"--json"_s});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        RawConnection owner(login(u"officehours_owner"_s, u"the owner's"_s));
        QVERIFY(owner.scalar(u"SELECT count(*) FROM users"_s).toInt() > 1);
    }

    void servesOverTlsUntilItIsStopped()
    {
        ServerProgram service(program, m_config);
        QTRY_VERIFY2_WITH_TIMEOUT(service.port() != 0 || service.ended(), service.err.constData(),
                                  processMs);
        const quint16 port = service.port();
        QVERIFY2(port != 0, service.err.constData());
        QCOMPARE(ask(port, u"/api/health/ready"_s).status, 200);
        // A client that does not know the certificate does not trust it.
        QCOMPARE(ask(port, u"/api/health"_s, {}, {}, false).error,
                 QNetworkReply::SslHandshakeFailedError);
        // Without TLS there is no answer; the others do not notice.
        QCOMPARE(httpRequest(port, "GET", "/api/health").status, 0);
        QCOMPARE(ask(port, u"/api/health"_s).status, 200);

        const QString email = u"cora@example.org"_s;
        QCOMPARE(ask(port, u"/api/auth/login"_s, {{u"email"_s, email}}).status, 200);
        Outbox outbox(path(u"outbox"_s));
        const auto mail = outbox.take(email, QString());
        QVERIFY2(mail, service.err.constData());
        QVERIFY2(mail->text.contains(u"https://127.0.0.1:%1/"_s.arg(port)), qPrintable(mail->text));
        const Answer session =
            ask(port, u"/api/auth/verify"_s, {{u"email"_s, email}, {u"code"_s, mail->code()}});
        QCOMPARE(session.status, 200);
        const Answer me =
            ask(port, u"/api/users/me"_s, {}, session.json[u"accessToken"].toString().toLatin1());
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json[u"role"].toString(), u"coordinator"_s);
        QCOMPARE(me.json[u"profile"][u"name"].toString(), u"Cora Fernández"_s);

        service.process.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(service.ended(), processMs);
        QCOMPARE(service.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(service.process.exitCode(), 0);
    }

    /// Names of the site's own, an administrator who is no superuser, and an account for the keys.
    void ownNamesAreRespected()
    {
        {
            // Role and rights are there from the first database: not this administrator's work.
            RawConnection admin(m_admin);
            QVERIFY(admin.exec(u"GRANT officehours_app TO dba WITH ADMIN OPTION"_s));
        }
        const QString config = writeConfig(u"own.conf"_s,
                                           {{u"name"_s, u"Büro & Zeit"_s},
                                            {u"user"_s, u"our 'app'"_s},
                                            {u"owner-user"_s, u"our \\ \"owner\""_s}},
                                           u"own-keys.json"_s);
        const bool root = geteuid() == 0;
        const passwd *account = root ? getpwnam("nobody") : getpwuid(geteuid());
        QVERIFY(account != nullptr);
        const uid_t accountId = account->pw_uid;
        const QString accountName = QString::fromLocal8Bit(account->pw_name);
        const QStringList call{u"setup"_s,
                               u"--config"_s,
                               config,
                               u"--admin-user"_s,
                               u"dba"_s,
                               u"--admin-password-file"_s,
                               path(u"dba-password"_s),
                               u"--service-account"_s,
                               accountName};
        const Said first = run(call);
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QCOMPARE(first.out.value(0), u"created role our \\ \"owner\""_s);
        QCOMPARE(first.out.value(1), u"role officehours_app is there already"_s);
        QCOMPARE(first.out.value(2), u"created role our 'app'"_s);
        QCOMPARE(first.out.value(3), u"created database Büro & Zeit"_s);
        const QString keys = path(u"own-keys.json"_s);
        QCOMPARE(QFileInfo(keys).ownerId(), accountId);
        QCOMPARE(first.out.contains(u"gave keys file %1 to %2"_s.arg(keys, accountName)), root);
        const Said second = run(call);
        QVERIFY2(second.exitCode == 0, qPrintable(second.err));
        for (const QString &line : second.out)
            QVERIFY2(line.endsWith(u" is there already"_s), qPrintable(line));

        RawConnection owner(login(u"our \\ \"owner\""_s, u"the owner's"_s, u"Büro & Zeit"_s));
        QVERIFY(owner.exec(u"INSERT INTO users (email_sealed, email_index, role) "
                           "VALUES ('x', 'x', 'mentee')"_s));
        QCOMPARE(owner.scalar(u"SELECT tableowner FROM pg_tables WHERE tablename = 'users'"_s)
                     .toString(),
                 u"our \\ \"owner\""_s);
        // The login has its rights, and row level security binds it.
        RawConnection app(login(u"our 'app'"_s, u"it's \\ the app"_s, u"Büro & Zeit"_s));
        QCOMPARE(app.scalar(u"SELECT count(*) FROM users"_s).toInt(), 0);
        QCOMPARE(app.sqlState(), QString());
        app.actAs(u"system"_s);
        QCOMPARE(app.scalar(u"SELECT count(*) FROM users"_s).toInt(), 1);
        QVERIFY(!app.exec(u"DROP TABLE users"_s));
    }

    void aRoleOfTheSiteIsLetIn()
    {
        {
            RawConnection admin(m_admin);
            QVERIFY(admin.exec(u"CREATE ROLE sleeper NOLOGIN"_s));
        }
        const QString config =
            writeConfig(u"sleeper.conf"_s, {{u"name"_s, u"sleeper"_s}, {u"user"_s, u"sleeper"_s}},
                        u"sleeper-keys.json"_s);
        const Said said = run(setupCall(config));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QVERIFY(said.out.contains(u"role sleeper is there already"_s));
        QVERIFY(
            storage::Migrator::tryConnect(login(u"sleeper"_s, u"it's \\ the app"_s, u"sleeper"_s)));
    }

    /// On Debian nobody needs a password for this: root on the machine gets in as the role whose
    /// name the account has.
    void rootIsAnybodyOnTheSocket()
    {
        if (geteuid() != 0)
            QSKIP("only root acts as other accounts");
        // Every account may come to the socket, as with the system's PostgreSQL.
        for (QString dir = m_cluster->socketDir(); dir.size() > 1 && QFileInfo(dir).isDir();
             dir = QFileInfo(dir).path()) {
            if (dir == QDir::tempPath())
                break;
            QCOMPARE(chmod(QFile::encodeName(dir).constData(), 0711), 0);
        }
        const QString socket =
            m_cluster->socketDir() + u"/.s.PGSQL.%1"_s.arg(m_cluster->adminConfig().port);
        QCOMPARE(chmod(QFile::encodeName(socket).constData(), 0777), 0);
        const QString config = writeConfig(u"peer.conf"_s,
                                           {{u"name"_s, u"peer"_s},
                                            {u"user"_s, u"games"_s},
                                            {u"owner-user"_s, u"peer_owner"_s},
                                            {u"password"_s, QString()},
                                            {u"owner-password"_s, QString()}},
                                           u"peer-keys.json"_s);
        const Said said = run({u"setup"_s, u"--config"_s, config, u"--admin-user"_s, u"daemon"_s,
                               u"--coordinator"_s, u"cora@example.org"_s});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QVERIFY(said.out.contains(u"created coordinator cora@example.org"_s));
        // Our files stay ours.
        QCOMPARE(QFileInfo(path(u"peer-keys.json"_s)).ownerId(), 0u);
    }

    void wrongCallsAreExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const QStringList call{u"setup"_s, u"--config"_s, m_config};
        const QString password = u"--admin-password-file"_s;
        QTest::newRow("no config") << QStringList{u"setup"_s} << 2 << u"--config FILE"_s;
        QTest::newRow("too many words") << (call + QStringList{u"now"_s}) << 2 << u"--help"_s;
        QTest::newRow("no such config") << QStringList{u"setup"_s, u"--config"_s, u"/nowhere"_s}
                                        << 2 << u"/nowhere can't be read"_s;
        QTest::newRow("no address") << setupCall(m_config, {u"--coordinator"_s, u"cora"_s}) << 2
                                    << u"--coordinator must be an e-mail address"_s;
        QTest::newRow("a name for nobody")
            << setupCall(m_config, {u"--name"_s, u"Cora"_s}) << 2 << u"needs --coordinator"_s;
        QTest::newRow("a very long name")
            << setupCall(m_config,
                         {u"--coordinator"_s, u"a@example.org"_s, u"--name"_s, QString(301, u'x')})
            << 2 << u"300 characters"_s;
        QTest::newRow("no such account")
            << setupCall(m_config, {u"--service-account"_s, u"no-such-account"_s}) << 2
            << u"no account no-such-account"_s;
        QTest::newRow("no password file")
            << (call + QStringList{password, u"/nowhere"_s}) << 1 << u"/nowhere can't be read"_s;
        QTest::newRow("wrong password") << (call + QStringList{password, path(u"wrong-password"_s)})
                                        << 1 << u"The administrator postgres can't log in"_s;
        QTest::newRow("no such administrator")
            << setupCall(m_config, {u"--admin-user"_s, u"nobody-known"_s}) << 1
            << u"The administrator nobody-known can't log in"_s;
        QTest::newRow("an administrator who may not")
            << QStringList{u"setup"_s,
                           u"--config"_s,
                           writeConfig(u"guest.conf"_s, {{u"name"_s, u"guests"_s},
                                                         {u"owner-user"_s, u"guest_owner"_s}}),
                           u"--admin-user"_s,
                           u"guest"_s,
                           password,
                           path(u"guest-password"_s)}
            << 1 << u"creating role guest_owner failed: ERROR:  permission denied"_s;
        QTest::newRow("nobody listens") << setupCall(m_config, {u"--admin-host"_s, m_folder.path()})
                                        << 1 << u"can't log in at %1, port"_s.arg(m_folder.path());
        QTest::newRow("one role for both")
            << setupCall(writeConfig(u"one.conf"_s, {{u"owner-user"_s, u"officehours_app"_s}})) << 1
            << u"must differ"_s;
        QTest::newRow("a superuser as login")
            << setupCall(writeConfig(u"super.conf"_s,
                                     {{u"user"_s, u"postgres"_s}, {u"password"_s, QString()}}))
            << 1 << u"Row level security does not bind the role postgres"_s;
        QTest::newRow("somebody else's database")
            << setupCall(writeConfig(u"other.conf"_s, {{u"name"_s, u"postgres"_s}})) << 1
            << u"The database postgres belongs to role postgres"_s;
        QTest::newRow("no way in for the server")
            << setupCall(writeConfig(u"shut.conf"_s,
                                     {{u"user"_s, u"shut_app"_s}, {u"password"_s, QString()}}))
            << 1 << u"The server's role shut_app can't log in"_s;

        {
            RawConnection admin(m_admin);
            QVERIFY(admin.exec(u"CREATE ROLE inner_app LOGIN"_s));
            QVERIFY(admin.exec(u"GRANT officehours_owner TO inner_app"_s));
            QVERIFY(admin.exec(u"CREATE DATABASE latin OWNER officehours_owner TEMPLATE template0 "
                               "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"_s));
        }
        QTest::newRow("a login that owns")
            << setupCall(writeConfig(u"inner.conf"_s, {{u"user"_s, u"inner_app"_s}})) << 1
            << u"it is a member of officehours_owner"_s;
        QTest::newRow("a database of another encoding")
            << setupCall(writeConfig(u"latin.conf"_s, {{u"name"_s, u"latin"_s}})) << 1
            << u"is in LATIN1, not in UTF8"_s;

        write(u"open-keys.json"_s, "{}");
        QFile::setPermissions(path(u"open-keys.json"_s), QFile::Permissions(0x6044));
        QTest::newRow("keys for everybody")
            << setupCall(writeConfig(u"open.conf"_s, {}, u"open-keys.json"_s)) << 1
            << u"chmod 600"_s;
        QVERIFY(KeyRing::createFile(path(u"foreign-keys.json"_s)));
        QTest::newRow("other keys")
            << setupCall(writeConfig(u"foreign.conf"_s, {}, u"foreign-keys.json"_s)) << 1
            << u"foreign-keys.json are not those"_s;
        QTest::newRow("keys are gone")
            << setupCall(writeConfig(u"gone.conf"_s, {}, u"gone-keys.json"_s)) << 1
            << u"Put the file with those keys there"_s;
        QTest::newRow("no place for keys")
            << setupCall(
                   writeConfig(u"place.conf"_s, {{u"name"_s, u"fresh"_s}}, u"no/such/keys.json"_s))
            << 1 << u"no/such/keys.json"_s;
    }
    void wrongCallsAreExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const Said told = run(arguments);
        QVERIFY2(told.err.contains(said), qPrintable(told.err));
        QCOMPARE(told.exitCode, exitCode);
        // Whoever asks for help gets no secrets.
        for (const QString &secret : {u"the app"_s, u"owner's"_s, u"administrator's"_s, u"guess"_s})
            QVERIFY2(!told.err.contains(secret), qPrintable(told.err));
        QVERIFY(!QFile::exists(path(u"gone-keys.json"_s)));
    }

    /// Nobody is made a coordinator, or active again, by the way.
    void accountsThatAreThereStayAsTheyAre()
    {
        const auto keys = KeyRing::load(path(u"keys.json"_s));
        QVERIFY(keys);
        RawConnection owner(login(u"officehours_owner"_s, u"the owner's"_s));
        const auto add = [&](const QString &email, const QString &role, bool active) {
            const UserId id(newUuidV7(1'700'000'000'000));
            return owner.exec(
                u"INSERT INTO users (id, email_sealed, email_index, role, is_active) "
                "VALUES (?, ?, ?, ?::user_role, ?)"_s,
                {id.value, sealEmail(**keys, id, email), (*keys)->blindIndex(email), role, active});
        };
        QVERIFY2(add(u"mia@example.org"_s, u"mentor"_s, true), qPrintable(owner.lastError()));
        QVERIFY2(add(u"old@example.org"_s, u"coordinator"_s, false), qPrintable(owner.lastError()));
        const auto state = [&] {
            return owner
                .scalar(u"SELECT string_agg(concat(id, role, is_active, version), ',' ORDER BY id) "
                        "FROM users"_s)
                .toString();
        };
        const QString before = state();
        QVERIFY(!before.isEmpty());
        const Said mentor = run(setupCall(m_config, {u"--coordinator"_s, u"MIA@example.org"_s}));
        QCOMPARE(mentor.exitCode, 1);
        QVERIFY2(mentor.err.contains(u"mia@example.org is there already, as a mentor"_s),
                 qPrintable(mentor.err));
        const Said inactive = run(setupCall(m_config, {u"--coordinator"_s, u"old@example.org"_s}));
        QCOMPARE(inactive.exitCode, 1);
        QVERIFY2(inactive.err.contains(u"deactivated"_s), qPrintable(inactive.err));
        QCOMPARE(state(), before);
    }
};

OH_TEST(TstSetup)
#include "tst_setup.moc"
