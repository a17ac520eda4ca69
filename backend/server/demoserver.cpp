// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/demoserver.h"

#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/config/logging.h"
#include "backend/server/clusterkeeper.h"
#include "backend/server/demodata.h"
#include "backend/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace oh::server {

namespace {

constexpr int demoPoolSize = 8;
/// Everybody who tries the demo out comes from the same machine, again and again.
constexpr int demoMailsPerEmail = 60;
constexpr int demoMailsPerAddress = 600;

void print(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace

DemoDatabase::DemoDatabase(QString dataDir)
    : m_dataDir(QDir::cleanPath(QDir(dataDir).absolutePath()))
{}

DemoDatabase::~DemoDatabase()
{
    close();
}

QString DemoDatabase::defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/officehours/demo"_s;
}

QString DemoDatabase::databaseName()
{
    return u"officehours"_s;
}

QString DemoDatabase::keysFile() const
{
    return keysFileIn(m_dataDir);
}

QString DemoDatabase::keysFileIn(const QString &dataDir)
{
    return QDir::cleanPath(QDir(dataDir).absolutePath()) + u"/keys.json"_s;
}

std::optional<storage::Database::Config> DemoDatabase::runningConfig(const QString &dataDir)
{
    const auto firstLines = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    };
    const QString dir = QDir::cleanPath(QDir(dataDir).absolutePath());
    // While it serves, the demo has this file there, with its process id.
    QFile demo(dir + u"/demo.json"_s);
    if (!demo.open(QIODevice::ReadOnly))
        return std::nullopt;
    const int pid = QJsonDocument::fromJson(demo.readAll())[u"pid"_s].toInt();
    if (pid <= 0 || (::kill(pid, 0) != 0 && errno != EPERM))
        return std::nullopt;
    const QString elsewhere = firstLines(dir + u"/postgres.location"_s).value(0);
    const QString clusterDir = elsewhere.isEmpty() ? dir + u"/postgres"_s : elsewhere;
    // The postmaster's own note: pid, data directory, start, port, socket directory, …
    const QStringList note = firstLines(clusterDir + u"/data/postmaster.pid"_s);
    constexpr int portLine = 3;
    constexpr int socketLine = 4;
    if (note.size() <= socketLine || note[socketLine].isEmpty())
        return std::nullopt;
    storage::ConnectionConfig config;
    config.host = note[socketLine];
    config.port = note[portLine].toInt();
    config.database = databaseName();
    config.user = QString::fromLatin1(storage::Migrator::appRole);
    return config;
}

void DemoDatabase::keep()
{
    if (!m_keeper)
        m_keeper = std::make_unique<ClusterKeeper>(*m_cluster);
}

storage::Database::Config DemoDatabase::appConfig() const
{
    storage::Database::Config config(m_cluster->appConfig(databaseName()));
    config.poolSize = demoPoolSize;
    return config;
}

Result<void> DemoDatabase::open()
{
    if (!QDir().mkpath(m_dataDir))
        return Error::technical(ErrorCode::InternalError,
                                u"The data directory %1 can't be made."_s.arg(m_dataDir));
    embedded::PostgresCluster::Options options;
    options.dataDir = m_dataDir;
    m_cluster = std::make_unique<embedded::PostgresCluster>(options);
    if (auto started = m_cluster->start(); !started)
        return started;
    return migrate();
}

Result<void> DemoDatabase::migrate()
{
    const QString name = databaseName();
    storage::DatabaseSetup setup;
    setup.database = name;
    if (const auto made = storage::Migrator::bootstrap(m_cluster->adminConfig(), setup); !made)
        return made.error();
    const auto migrated = storage::Migrator(m_cluster->ownerConfig(name)).migrate();
    if (!migrated)
        return migrated.error();
    if (QFile::exists(keysFile()))
        return {};
    if (migrated->from > 0) {
        // The directory was emptied, but a cluster kept elsewhere (see PostgresCluster) is still
        // there. Nobody can read what it holds without the keys.
        qCWarning(logServer).noquote() << "there are no keys for the old database in"
                                       << m_cluster->clusterDir() << "- starting with an empty one";
        const QString clusterDir = m_cluster->clusterDir();
        if (auto stopped = m_cluster->stop(); !stopped)
            return stopped;
        if (!QDir(clusterDir).removeRecursively())
            return Error::technical(ErrorCode::InternalError,
                                    u"The old database in %1 can't be removed."_s.arg(clusterDir));
        if (auto started = m_cluster->start(); !started)
            return started;
        return migrate();
    }
    return KeyRing::createFile(keysFile());
}

void DemoDatabase::close()
{
    m_keeper.reset();
    if (!m_cluster)
        return;
    if (const auto stopped = m_cluster->stop(); !stopped)
        qCWarning(logServer).noquote() << "stopping PostgreSQL:" << stopped.error().message;
    m_cluster.reset();
}

DemoServer::DemoServer(QString dataDir, quint16 port, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_port(port), m_database(std::move(dataDir))
{}

DemoServer::~DemoServer()
{
    // Before the database that it works on.
    m_app.reset();
}

/// What the environment says of providers, matching and files, for those who want to see it work.
/// The rest is the demo's own.
Result<config::ServerConfig> DemoServer::settingsToTry() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OFFICEHOURS_MAIL_DIRECTORY"_s, m_database.dataDir() + u"/outbox"_s);
    environment.remove(u"OFFICEHOURS_MAIL_SMTP_URL"_s);
    const auto loaded = config::loadServerConfig({}, environment);
    if (!loaded)
        return loaded.error();
    return loaded->config;
}

Result<void> DemoServer::start()
{
    if (auto opened = m_database.open(); !opened)
        return opened;
    {
        const auto keys = KeyRing::load(m_database.keysFile());
        if (!keys)
            return keys.error();
        storage::Database database(m_database.appConfig());
        const auto loaded = demodata::load(database, **keys, m_clock.now());
        if (!loaded)
            return loaded.error();
        qCInfo(logServer).noquote()
            << (*loaded ? "sample data loaded" : "continuing with the data");
    }
    const auto wanted = settingsToTry();
    if (!wanted)
        return wanted.error();
    ServerApp::Options options;
    options.onlyServer = true;
    options.config.requireCalendar = wanted->requireCalendar;
    options.config.calendars = wanted->calendars;
    options.config.busyTimes = wanted->busyTimes;
    options.config.reputationCalculator = wanted->reputationCalculator;
    options.config.matching = wanted->matching;
    options.config.files = wanted->files;
    options.config.port = m_port;
    options.config.database = m_database.appConfig();
    options.config.keysFile = m_database.keysFile();
    options.config.files.directory = m_database.dataDir() + u"/files"_s;
    options.config.mailDirectory = m_database.dataDir() + u"/outbox"_s;
    options.config.exportFolder = m_database.dataDir() + u"/exports"_s;
    if (!QDir().mkpath(options.config.mailDirectory))
        return Error::technical(ErrorCode::InternalError,
                                u"%1 can't be made."_s.arg(options.config.mailDirectory));
    options.config.signIn.mailsPerEmail = demoMailsPerEmail;
    options.config.signIn.mailsPerAddress = demoMailsPerAddress;
    m_app = std::make_unique<ServerApp>(std::move(options), m_clock);
    connect(m_app.get(), &ServerApp::finished, this, [this] {
        QFile::remove(m_database.dataDir() + u"/demo.json"_s);
        m_database.close();
        Q_EMIT finished();
    });
    const auto port = m_app->start();
    if (!port)
        return port.error();
    m_database.keep();
    if (auto written = writeDemoFile(); !written)
        return written;
    print(u"listening on "_s + m_app->publicUrl());
    return printCodes(*port);
}

Result<void> DemoServer::writeDemoFile() const
{
    QJsonObject emails;
    const auto people = demodata::signInEmails();
    for (auto it = people.begin(); it != people.end(); ++it)
        emails.insert(it.key(), *it);
    QSaveFile file(m_database.dataDir() + u"/demo.json"_s);
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"baseUrl"_s, m_app->publicUrl()},
                                  {u"emails"_s, emails},
                                  {u"pid"_s, QCoreApplication::applicationPid()}})
            .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error::technical(ErrorCode::InternalError, u"%1 can't be written: %2"_s.arg(
                                                              file.fileName(), file.errorString()));
    return {};
}

/// The console is the demo's own; nothing of this goes to the log.
Result<void> DemoServer::printCodes(quint16 port)
{
    const QDateTime now = m_clock.now();
    const auto people = demodata::signInEmails();
    print(u"\nSign in at http://127.0.0.1:%1 in the Office Hours application with one of these\n"
          "(each code works once, within 15 minutes; ask for new ones in the application):"_s.arg(
              port));
    for (const QString &role : {u"mentee"_s, u"mentor"_s, u"coordinator"_s}) {
        const QString email = people.value(role);
        const auto code = m_app->database().runBlocking<QString>(
            storage::Actor::system(), [&](storage::Transaction &tx) -> Result<QString> {
                const auto user =
                    tx.row(storage::Query::auth_select_user_by_email,
                           {{u":email_index"_s, storage::bind(m_app->keys().blindIndex(email))}});
                if (!user)
                    return user.error();
                if (!*user || !(*user)->boolean("is_active"_L1))
                    return QString();
                const auto secrets = m_app->auth().createChallenge(
                    tx, (*user)->id<UserId>("id"_L1), QHostAddress(QHostAddress::LocalHost), now);
                if (!secrets)
                    return secrets.error();
                return displayCode(secrets->code);
            });
        if (!code)
            return code.error();
        if (!code->isEmpty())
            print(u"  %1  %2  %3"_s.arg(role, -11).arg(email, -36).arg(*code));
    }
    print(u"Mails are put into %1/outbox. Stop with Ctrl+C."_s.arg(m_database.dataDir()));
    return {};
}

void DemoServer::shutdown()
{
    if (m_app) {
        m_app->shutdown();
        return;
    }
    m_database.close();
    Q_EMIT finished();
}

} // namespace oh::server
