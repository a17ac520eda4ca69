// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/setupcommand.h"

#include "backend/auth/keyring.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/keycheck.h"
#include "backend/services/personaldata.h"
#include "backend/storage/connection.h"
#include "backend/storage/migrator.h"
#include "models/clock.h"
#include "models/domain/enums.h"
#include "models/domain/text.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

using storage::bind;
using storage::Query;
using storage::Transaction;

constexpr qsizetype maxNameLength = 300;
constexpr uid_t rootId = 0;

/// Nothing when the system has no such account.
std::optional<passwd> accountOf(const QString &name)
{
    const passwd *entry = name.isEmpty() ? nullptr : ::getpwnam(name.toLocal8Bit().constData());
    return entry ? std::optional<passwd>(*entry) : std::nullopt;
}

/// PostgreSQL's `peer` asks the socket who is at its other end, and lets an account of the system
/// in as the role of that name. Root is no such account but may act as one: for as long as this
/// lives. Does nothing for others than root, over the network, and with a password.
class PeerAccount
{
public:
    PeerAccount(const storage::ConnectionConfig &config, const QString &name)
    {
        if (::geteuid() != rootId || !config.host.startsWith(u'/') || !config.password.isEmpty())
            return;
        if (const auto account = accountOf(name))
            m_switched = account->pw_uid != rootId && ::seteuid(account->pw_uid) == 0;
    }
    ~PeerAccount()
    {
        if (m_switched && ::seteuid(rootId) != 0)
            qFatal("can't become root again");
    }
    Q_DISABLE_COPY_MOVE(PeerAccount)

private:
    bool m_switched = false;
};

class Setup
{
public:
    Setup(const SetupOptions &options, const config::ServerConfig &config)
        : m_options(options), m_config(config), m_app(config.database)
    {}

    Result<void> run()
    {
        // What can be found wrong without changing anything comes first.
        if (auto read = readAdminPassword(); !read)
            return read;
        if (QFileInfo::exists(m_config.keysFile)) {
            auto keys = KeyRing::load(m_config.keysFile);
            if (!keys)
                return keys.error();
            m_keys = *std::move(keys);
        }
        const auto steps = {&Setup::makeDatabase, &Setup::migrate, &Setup::tryLogin,
                            &Setup::makeKeys, &Setup::makeCoordinator};
        for (const auto step : steps) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    static void report(const QString &what, bool created)
    {
        say(stdout, created ? u"created "_s + what : what + u" is there already"_s);
    }
    static Error explained(const QString &what, const Error &error)
    {
        Error out = Error::technical(error.code, what);
        out.internal = error.internal.isEmpty() ? error.message.text() : error.internal;
        return out;
    }

    Result<void> readAdminPassword()
    {
        m_admin = m_config.owner;
        if (!m_options.adminHost.isEmpty())
            m_admin.host = m_options.adminHost;
        m_admin.user = m_options.adminUser;
        m_admin.database = u"postgres"_s;
        m_admin.password.clear();
        if (m_options.adminPasswordFile.isEmpty())
            return {};
        QFile file(m_options.adminPasswordFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error::technical(
                ErrorCode::BadRequest,
                u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()));
        m_admin.password = QString::fromUtf8(file.readLine()).trimmed();
        return {};
    }

    Result<void> makeDatabase()
    {
        const PeerAccount peer(m_admin, m_admin.user);
        if (const auto connected = storage::Migrator::tryConnect(m_admin); !connected)
            return explained(
                u"The administrator %1 can't log in at %2, port %3. Check --admin-user, "
                "--admin-password-file and --admin-host."_s.arg(m_admin.user, m_admin.host,
                                                                QString::number(m_admin.port)),
                connected.error());
        storage::DatabaseSetup setup;
        setup.database = m_config.database.database;
        setup.ownerUser = m_config.owner.user;
        setup.ownerPassword = m_config.owner.password;
        setup.appUser = m_config.database.user;
        setup.appPassword = m_config.database.password;
        const auto parts = storage::Migrator::bootstrap(m_admin, setup);
        if (!parts)
            return parts.error();
        for (const auto &part : *parts)
            report(part.what, part.created);
        return {};
    }

    /// As the administrator in the owner's place: the owner's password may be unknown here.
    Result<void> migrate()
    {
        const PeerAccount peer(m_admin, m_admin.user);
        storage::ConnectionConfig owner = m_admin;
        owner.database = m_config.database.database;
        owner.role = m_config.owner.user;
        const auto done = storage::Migrator(owner).migrate();
        if (!done)
            return done.error();
        const QString version = u"schema version %1"_s.arg(done->to);
        report(done->applied.isEmpty() ? version
                                       : u"%1 (%2)"_s.arg(version, done->applied.join(u", "_s)),
               !done->applied.isEmpty());
        return {};
    }

    /// The account that the server will have, when it comes without a password.
    PeerAccount actAsServer() const
    {
        return PeerAccount(m_config.database, m_options.serviceAccount.isEmpty()
                                                  ? m_config.database.user
                                                  : m_options.serviceAccount);
    }

    Result<void> tryLogin()
    {
        const PeerAccount peer = actAsServer();
        if (const auto connected = storage::Migrator::tryConnect(m_config.database); !connected)
            return explained(
                u"The server's role %1 can't log in at %2, port %3. Give it a password in the "
                "configuration, or let it in without one (pg_hba.conf of PostgreSQL)."_s.arg(
                    m_config.database.user, m_config.database.host,
                    QString::number(m_config.database.port)),
                connected.error());
        return {};
    }

    template <typename T>
    Result<T> transact(const std::function<Result<T>(Transaction &)> &work)
    {
        const PeerAccount peer = actAsServer();
        return m_app.transact<T>(storage::Actor::system(), work);
    }

    Result<void> makeKeys()
    {
        const QString path = m_config.keysFile;
        const auto used = transact<bool>(
            [this, path](Transaction &tx) { return keysAreInUse(tx, m_keys.get(), path); });
        if (!used)
            return used.error();
        const bool missing = !m_keys;
        if (missing) {
            if (auto made = KeyRing::createFile(path); !made)
                return made;
            auto keys = KeyRing::load(path);
            if (!keys)
                return keys.error();
            m_keys = *std::move(keys);
        }
        report(u"keys file "_s + path, missing);
        return handOver(path);
    }

    Result<void> handOver(const QString &path)
    {
        const auto account = accountOf(m_options.serviceAccount);
        if (!account || QFileInfo(path).ownerId() == account->pw_uid)
            return {};
        if (::chown(QFile::encodeName(path).constData(), account->pw_uid, account->pw_gid) != 0)
            return Error::technical(
                ErrorCode::KeyUnusable,
                u"The keys file %1 can't be given to %2 (%3). Run this as root."_s.arg(
                    path, m_options.serviceAccount, QString::fromLocal8Bit(std::strerror(errno))));
        say(stdout, u"gave keys file %1 to %2"_s.arg(path, m_options.serviceAccount));
        return {};
    }

    Result<void> makeCoordinator()
    {
        const QString email = m_options.coordinatorEmail;
        if (email.isEmpty())
            return {};
        const auto made =
            transact<bool>([this, email](Transaction &tx) { return ensureCoordinator(tx, email); });
        if (!made)
            return made.error();
        report(u"coordinator "_s + email, *made);
        return {};
    }

    Result<bool> ensureCoordinator(Transaction &tx, const QString &email) const
    {
        const QByteArray index = m_keys->blindIndex(email);
        const auto found =
            tx.row(Query::auth_select_user_by_email, {{u":email_index"_s, bind(index)}});
        if (!found)
            return found.error();
        if (*found) {
            const QString role = (*found)->text("role"_L1);
            if (role != toString(Role::Coordinator))
                return Error::technical(
                    ErrorCode::Conflict,
                    u"%1 is there already, as a %2. Nothing was changed."_s.arg(email, role));
            if (!(*found)->boolean("is_active"_L1))
                return Error::technical(
                    ErrorCode::Conflict,
                    u"The coordinator %1 is deactivated. Nothing was changed."_s.arg(email));
            return false;
        }
        const QDateTime now = m_clock.now();
        const UserId id(newUuidV7(now.toMSecsSinceEpoch()));
        const QByteArray sealed = sealEmail(*m_keys, id, email);
        const QString name = m_options.coordinatorName;
        const auto done = tx.exec(Query::setup_insert_coordinator,
                                  {{u":id"_s, bind(id)},
                                   {u":email_sealed"_s, bind(sealed)},
                                   {u":email_index"_s, bind(index)},
                                   {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
                                   {u":name"_s, name.isEmpty() ? QVariant() : bind(name)},
                                   {u":now"_s, bind(now)}});
        if (!done)
            return done.error();
        return true;
    }

    const SetupOptions &m_options;
    const config::ServerConfig &m_config;
    const SystemClock m_clock;
    storage::ConnectionConfig m_admin;
    /// As the server itself, so that what it may not do is found out here.
    storage::Connection m_app;
    std::unique_ptr<KeyRing> m_keys;
};

} // namespace

int setUp(const SetupOptions &options, const config::ServerConfig &config)
{
    SetupOptions checked = options;
    checked.coordinatorName = options.coordinatorName.simplified();
    if (!options.coordinatorEmail.isEmpty()) {
        const auto email = normaliseEmail(options.coordinatorEmail);
        if (!email)
            return fail(u"--coordinator must be an e-mail address"_s, exitUsage);
        checked.coordinatorEmail = *email;
    } else if (!options.coordinatorName.isEmpty()) {
        return fail(u"--name is the coordinator's: it needs --coordinator"_s, exitUsage);
    }
    if (codePointCount(checked.coordinatorName) > maxNameLength)
        return fail(u"--name may have %1 characters at most"_s.arg(maxNameLength), exitUsage);
    if (!options.serviceAccount.isEmpty() && !accountOf(options.serviceAccount))
        return fail(u"there is no account %1 on this system"_s.arg(options.serviceAccount),
                    exitUsage);
    if (const auto done = Setup(checked, config).run(); !done)
        return fail(done.error());
    return exitOk;
}

} // namespace oh::server
