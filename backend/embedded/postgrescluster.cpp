// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/postgrescluster.h"

#include "backend/config/logging.h"
#include "backend/storage/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::embedded {

namespace {

constexpr int port = 5432;
/// sockaddr_un holds 108 bytes, the last of them NUL.
constexpr qsizetype longestSocketPath = 107;
/// security_invoker views.
constexpr int oldestVersion = 15;

Error failure(const QString &message)
{
    Error error = Error::technical(ErrorCode::InternalError, message);
    error.internal = message;
    return error;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// 17 for /usr/lib/postgresql/17/bin, 0 if the path does not tell.
int versionOf(const QString &binDir)
{
    return QDir::cleanPath(binDir + u"/.."_s).section(u'/', -1).toInt();
}

bool hasPrograms(const QString &binDir)
{
    for (const auto *program : {"/initdb", "/pg_ctl", "/postgres"}) {
        if (!QFileInfo(binDir + QString::fromLatin1(program)).isExecutable())
            return false;
    }
    return true;
}

} // namespace

PostgresCluster::PostgresCluster(Options options) : m_options(std::move(options))
{
    m_options.dataDir = QDir::cleanPath(QDir(m_options.dataDir).absolutePath());
}

PostgresCluster::~PostgresCluster()
{
    if (m_started) {
        if (const auto stopped = stop(); !stopped)
            qCWarning(logServer).noquote() << stopped.error().internal;
    }
}

Result<void> PostgresCluster::start()
{
    if (m_started && isRunning())
        return {};
    const auto steps = {&PostgresCluster::lock,
                        &PostgresCluster::chooseAccount,
                        &PostgresCluster::choosePlace,
                        &PostgresCluster::findPrograms,
                        &PostgresCluster::chooseSocketDir,
                        &PostgresCluster::clearLeftovers,
                        &PostgresCluster::makeCluster,
                        &PostgresCluster::writeSettings,
                        &PostgresCluster::startPostmaster};
    for (const auto step : steps) {
        if (auto done = (this->*step)(); !done) {
            m_started = false;
            m_lock.reset();
            return done;
        }
    }
    m_started = true;
    return {};
}

Result<void> PostgresCluster::stop()
{
    Result<void> out;
    if (const auto pid = postmasterPid())
        out = endPostmaster(*pid);
    m_started = false;
    m_lock.reset();
    return out;
}

bool PostgresCluster::isRunning() const
{
    return postmasterPid().has_value();
}

storage::ConnectionConfig PostgresCluster::adminConfig() const
{
    storage::ConnectionConfig config;
    config.host = m_socketDir;
    config.port = port;
    config.database = u"postgres"_s;
    config.user = u"postgres"_s;
    return config;
}

storage::ConnectionConfig PostgresCluster::ownerConfig(const QString &database) const
{
    storage::ConnectionConfig config = adminConfig();
    config.database = database;
    config.user = QString::fromLatin1(storage::Migrator::ownerRole);
    return config;
}

storage::ConnectionConfig PostgresCluster::appConfig(const QString &database) const
{
    storage::ConnectionConfig config = ownerConfig(database);
    config.user = QString::fromLatin1(storage::Migrator::appRole);
    return config;
}

QString PostgresCluster::pgData() const
{
    return m_clusterDir + u"/data"_s;
}

QString PostgresCluster::logFile() const
{
    return m_clusterDir + u"/postgres.log"_s;
}

QString PostgresCluster::tailOfLog() const
{
    return readFile(logFile()).trimmed().right(800);
}

Result<void> PostgresCluster::lock()
{
    // Held since an earlier start, whose PostgreSQL is gone.
    if (m_lock)
        return {};
    const bool existed = QFileInfo(m_options.dataDir).isDir();
    if (!QDir().mkpath(m_options.dataDir))
        return failure(
            u"%1 can't be made. Choose another data directory."_s.arg(m_options.dataDir));
    // The account of PostgreSQL must get through to its own part. A directory that was there
    // already keeps its permissions.
    if (!existed && geteuid() == 0)
        chmod(QFile::encodeName(m_options.dataDir).constData(), 0711);
    m_lock = std::make_unique<QLockFile>(m_options.dataDir + u"/officehours.lock"_s);
    // Only the death of its owner makes the lock stale, never its age.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString application;
    m_lock->getLockInfo(&pid, &host, &application);
    const bool taken = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    if (!taken)
        return failure(
            u"%1 can't be written. Check its permissions, or choose another data directory."_s.arg(
                m_options.dataDir));
    return failure(
        u"Another server (process %1) uses %2. Stop it first, or choose another data directory."_s
            .arg(pid)
            .arg(m_options.dataDir));
}

Result<void> PostgresCluster::chooseAccount()
{
    m_account.reset();
    if (geteuid() != 0)
        return {};
    // A cluster that is there already stays with the account that owns it.
    struct stat info = {};
    const QByteArray existing = QFile::encodeName(m_options.dataDir + u"/postgres"_s);
    const passwd *entry = nullptr;
    if (stat(existing.constData(), &info) == 0 && info.st_uid != 0)
        entry = getpwuid(info.st_uid);
    if (!entry)
        entry = getpwnam("postgres");
    if (!entry)
        return failure(u"PostgreSQL does not run as root, and there is no account `postgres`. "
                       "Install PostgreSQL, or start the server as another user."_s);
    m_account = Account{entry->pw_uid, entry->pw_gid, entry->pw_name};
    return {};
}

bool PostgresCluster::accountMayEnter(const QString &dir) const
{
    return run(u"/bin/sh"_s, {u"-c"_s, u"cd -- \"$1\""_s, u"sh"_s, dir}, 10).exitCode == 0;
}

Result<void> PostgresCluster::makePrivateDir(const QString &path) const
{
    const QByteArray encoded = QFile::encodeName(path);
    if (mkdir(encoded.constData(), 0700) != 0 && errno != EEXIST)
        return failure(u"%1 can't be made: %2"_s.arg(path, qt_error_string(errno)));
    struct stat info = {};
    if (lstat(encoded.constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return failure(u"%1 is no directory"_s.arg(path));
    const uid_t owner = m_account ? m_account->uid : geteuid();
    if (info.st_uid != owner) {
        if (geteuid() != 0 || info.st_uid != 0 ||
            lchown(encoded.constData(), owner, m_account->gid) != 0)
            return failure(u"%1 belongs to somebody else"_s.arg(path));
    }
    if (chmod(encoded.constData(), 0700) != 0)
        return failure(
            u"the permissions of %1 can't be set: %2"_s.arg(path, qt_error_string(errno)));
    return {};
}

Result<void> PostgresCluster::choosePlace()
{
    m_clusterDir = m_options.dataDir + u"/postgres"_s;
    if (m_account && !accountMayEnter(m_options.dataDir)) {
        // Below /root, for instance. Opening somebody's home to an account is not ours to do.
        const passwd *entry = getpwuid(m_account->uid);
        const QString home = entry ? QFile::decodeName(entry->pw_dir) : QString();
        const QByteArray hash =
            QCryptographicHash::hash(m_options.dataDir.toUtf8(), QCryptographicHash::Sha256)
                .toHex();
        m_clusterDir = home + u"/officehours-"_s + QString::fromLatin1(hash.left(12));
        if (home.isEmpty() || !accountMayEnter(home))
            return failure(
                u"The account %1 may not enter %2. Choose a data directory that it can reach, for example below /var/lib."_s
                    .arg(QString::fromLocal8Bit(m_account->name), m_options.dataDir));
        qCInfo(logServer).noquote() << "the account" << m_account->name << "may not enter"
                                    << m_options.dataDir << "- the database is in" << m_clusterDir;
        QSaveFile note(m_options.dataDir + u"/postgres.location"_s);
        if (note.open(QIODevice::WriteOnly)) {
            note.write(m_clusterDir.toUtf8() + '\n');
            note.commit();
        }
    }
    return makePrivateDir(m_clusterDir);
}

Result<void> PostgresCluster::chooseSocketDir()
{
    const auto fits = [](const QString &dir) {
        // libpq takes a comma for the end of a host.
        return QFile::encodeName(dir).size() + qsizetype(qstrlen("/.s.PGSQL.5432")) <=
                   longestSocketPath &&
               !dir.contains(u',') && !dir.contains(u'\'');
    };
    m_socketDir = m_clusterDir + u"/run"_s;
    if (fits(m_socketDir))
        return makePrivateDir(m_socketDir);
    const QByteArray hash =
        QCryptographicHash::hash(m_clusterDir.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    Result<void> made = failure(u"no place for the socket"_s);
    for (const QString &base : {QDir::tempPath(), u"/tmp"_s}) {
        m_socketDir = base + u"/officehours-"_s + QString::number(geteuid()) + u'-' +
                      QString::fromLatin1(hash);
        if (!fits(m_socketDir) || (m_account && !accountMayEnter(base)))
            continue;
        if (made = makePrivateDir(m_socketDir); made)
            return made;
    }
    return made;
}

Result<void> PostgresCluster::findPrograms()
{
    QStringList candidates;
    if (!m_options.binDir.isEmpty())
        candidates.append(m_options.binDir);
    const QDir installed(u"/usr/lib/postgresql"_s);
    QStringList versions = installed.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions) {
        if (version.toInt() >= oldestVersion)
            candidates.append(installed.filePath(version) + u"/bin"_s);
    }
    if (const QString found = QStandardPaths::findExecutable(u"pg_ctl"_s); !found.isEmpty())
        candidates.append(QFileInfo(found).canonicalPath());

    // The files of one major version are read by that version alone.
    const QString made = readFile(pgData() + u"/PG_VERSION"_s).trimmed();
    for (const QString &candidate : candidates) {
        const int version = versionOf(candidate);
        if (hasPrograms(candidate) && (made.isEmpty() || version == 0 || version == made.toInt())) {
            m_binDir = candidate;
            return {};
        }
    }
    if (!made.isEmpty())
        return failure(
            u"The database in %1 was made by PostgreSQL %2, which is not installed. Install it and start again."_s
                .arg(m_clusterDir, made));
    return failure(
        u"PostgreSQL %1 or newer is not installed. Install it (Debian: apt install postgresql) and start again."_s
            .arg(oldestVersion));
}

Ran PostgresCluster::run(const QString &program, const QStringList &arguments,
                         int timeoutSeconds) const
{
    return runProgram(program, arguments, timeoutSeconds, m_account);
}

bool PostgresCluster::isOurPostmaster(qint64 pid) const
{
    const QString exe = QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid));
    const QString cwd = QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid));
    return QFileInfo(exe).fileName().startsWith("postgres"_L1) &&
           cwd == QFileInfo(pgData()).canonicalFilePath();
}

std::optional<qint64> PostgresCluster::postmasterPid() const
{
    if (m_clusterDir.isEmpty())
        return std::nullopt;
    const qint64 pid = readFile(pgData() + u"/postmaster.pid"_s).section(u'\n', 0, 0).toLongLong();
    // The number in a stale file may belong to any process by now.
    return pid > 1 && isOurPostmaster(pid) ? std::optional(pid) : std::nullopt;
}

Result<void> PostgresCluster::endPostmaster(qint64 pid)
{
    // Fast shutdown first; then the immediate one, which the next start recovers from.
    for (const auto &[signal, milliseconds] :
         {std::pair(SIGINT, 20000), std::pair(SIGQUIT, 10000), std::pair(SIGKILL, 5000)}) {
        if (!isOurPostmaster(pid))
            return {};
        if (kill(pid_t(pid), signal) != 0)
            return errno == ESRCH ? Result<void>()
                                  : Result<void>(failure(u"PostgreSQL can't be stopped: "_s +
                                                         qt_error_string(errno)));
        if (waitForEnd(pid, milliseconds))
            return {};
    }
    return failure(u"PostgreSQL (process %1) does not stop"_s.arg(pid));
}

Result<void> PostgresCluster::clearLeftovers()
{
    // We hold the lock, so whatever runs here has lost its server.
    if (const auto pid = postmasterPid()) {
        qCInfo(logServer) << "stopping a PostgreSQL that outlived its server, process" << *pid;
        if (auto ended = endPostmaster(*pid); !ended)
            return ended;
    }
    // Children of a killed postmaster leave by themselves; as long as one lives the files are in
    // use.
    const QList<qint64> orphans = processesIn(pgData());
    for (const qint64 pid : orphans) {
        if (waitForEnd(pid, 10000))
            continue;
        if (isOurPostmaster(pid))
            kill(pid_t(pid), SIGQUIT);
        if (!waitForEnd(pid, 10000))
            return failure(
                u"Process %1 holds the database in %2. End it and start again."_s.arg(pid).arg(
                    m_clusterDir));
    }
    // Nobody is left, so these are stale; PostgreSQL would believe a number that was given again.
    QFile::remove(pgData() + u"/postmaster.pid"_s);
    QFile::remove(m_socketDir + u"/.s.PGSQL.%1"_s.arg(port));
    QFile::remove(m_socketDir + u"/.s.PGSQL.%1.lock"_s.arg(port));
    // A cluster is made under another name and renamed when it is whole.
    const QString halfMade = m_clusterDir + u"/data.new"_s;
    if (QFileInfo::exists(halfMade)) {
        qCInfo(logServer) << "removing a half-made cluster";
        if (!QDir(halfMade).removeRecursively())
            return failure(u"%1 can't be removed"_s.arg(halfMade));
    }
    return {};
}

Result<void> PostgresCluster::makeCluster()
{
    if (QFileInfo::exists(pgData() + u"/PG_VERSION"_s))
        return {};
    if (QFileInfo::exists(pgData()))
        return failure(
            u"%1 is no PostgreSQL cluster. Move it away, or choose another data directory."_s.arg(
                pgData()));
    const QString fresh = m_clusterDir + u"/data.new"_s;
    QStringList arguments{u"-D"_s,
                          fresh,
                          u"-U"_s,
                          u"postgres"_s,
                          u"-E"_s,
                          u"UTF8"_s,
                          u"--locale=C.UTF-8"_s,
                          u"--auth-local=trust"_s,
                          u"--auth-host=reject"_s};
    if (!m_options.durable)
        arguments.append(u"--no-sync"_s);
    const Ran ran = run(m_binDir + u"/initdb"_s, arguments, 300);
    if (ran.exitCode != 0)
        return failure(u"The database cluster can't be made: %1"_s.arg(ran.output.right(800)));
    QFile main(fresh + u"/postgresql.conf"_s);
    if (!main.open(QIODevice::Append) ||
        main.write("\ninclude_if_exists = 'officehours.conf'\n") < 0)
        return failure(u"%1 can't be written"_s.arg(main.fileName()));
    main.close();
    if (!QDir().rename(fresh, pgData()))
        return failure(u"%1 can't be renamed"_s.arg(fresh));
    return {};
}

Result<void> PostgresCluster::writeSettings()
{
    const QByteArray onOff = m_options.durable ? "on" : "off";
    // Whose cluster it is, where it lies apart from the rest: in one line, whatever is in the name.
    const QByteArray owner = QFile::encodeName(m_options.dataDir).toPercentEncoding("/ ,+@:=");
    // Statements and details may hold what people wrote: they stay out of the log.
    const QByteArray text = "# Written by officehours-server at each start.\n"
                            "# The database of " +
                            owner +
                            "\n"
                            "listen_addresses = ''\n"
                            "port = " +
                            QByteArray::number(port) +
                            "\n"
                            "unix_socket_directories = '" +
                            QFile::encodeName(m_socketDir) +
                            "'\n"
                            "unix_socket_permissions = 0700\n"
                            "max_connections = " +
                            QByteArray::number(m_options.maxConnections) +
                            "\n"
                            "shared_buffers = '128MB'\n"
                            "min_wal_size = '32MB'\n"
                            "max_wal_size = '512MB'\n"
                            "jit = off\n"
                            "fsync = " +
                            onOff +
                            "\n"
                            "synchronous_commit = " +
                            onOff +
                            "\n"
                            "full_page_writes = " +
                            onOff +
                            "\n"
                            "timezone = 'UTC'\n"
                            "log_timezone = 'UTC'\n"
                            "logging_collector = off\n"
                            "log_min_messages = 'warning'\n"
                            "log_min_error_statement = 'panic'\n"
                            "log_error_verbosity = 'terse'\n"
                            "log_line_prefix = '%m [%p] %u@%d '\n";
    const QString path = pgData() + u"/officehours.conf"_s;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(u"%1 can't be written"_s.arg(path));
    const QByteArray encoded = QFile::encodeName(path);
    if (chmod(encoded.constData(), 0600) != 0 ||
        (m_account && chown(encoded.constData(), m_account->uid, m_account->gid) != 0))
        return failure(u"the permissions of %1 can't be set"_s.arg(path));
    if (QFileInfo(logFile()).size() > 10'000'000)
        QFile::remove(logFile());
    return {};
}

Result<void> PostgresCluster::startPostmaster()
{
    // pg_ctl detaches PostgreSQL from our terminal and our group, and returns when it takes
    // connections.
    const Ran ran = run(m_binDir + u"/pg_ctl"_s,
                        {u"start"_s, u"-D"_s, pgData(), u"-l"_s, logFile(), u"-w"_s, u"-t"_s,
                         QString::number(m_options.startTimeoutSeconds), u"-s"_s},
                        m_options.startTimeoutSeconds + 30);
    if (ran.exitCode != 0)
        return failure(
            u"PostgreSQL does not start: %1\n%2"_s.arg(ran.output.right(400), tailOfLog()));
    if (!postmasterPid())
        return failure(u"PostgreSQL ended at once: %1"_s.arg(tailOfLog()));
    return {};
}

} // namespace oh::embedded
