// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/migrator.h"

#include "backend/config/logging.h"
#include "backend/storage/querystore.h"
#include "backend/storage/sqlerrors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMap>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

// Any number will do that nothing else locks.
constexpr const char *lockKey = "7305482216";

struct ConnectionDeleter
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
struct ResultDeleter
{
    void operator()(PGresult *result) const { PQclear(result); }
};

Error failure(const QString &message, const QString &internal = {})
{
    Error error = Error::technical(ErrorCode::InternalError, message);
    error.internal = internal.isEmpty() ? message : internal;
    return error;
}

/// A connection for scripts. Its statements hold no data of people, so PostgreSQL's own words may
/// be passed on.
class Session
{
public:
    static Result<std::shared_ptr<Session>> open(const ConnectionConfig &config)
    {
        auto session = std::make_shared<Session>();
        session->m_connection.reset(PQconnectdb(conninfo(config).constData()));
        if (PQstatus(session->m_connection.get()) != CONNECTION_OK) {
            Error error = unavailable(u"can't connect: "_s + session->lastMessage(), 2);
            error.message = Sentence::verbatim(
                u"The database can't be reached. Check that PostgreSQL runs and that the settings "
                "fit."_s);
            return error;
        }
        // Notices ("extension exists already") are not news.
        PQsetNoticeProcessor(
            session->m_connection.get(), [](void *, const char *) {}, nullptr);
        return session;
    }

    Result<std::shared_ptr<PGresult>> run(const QByteArray &sql, const QString &what)
    {
        std::shared_ptr<PGresult> result(PQexec(m_connection.get(), sql.constData()),
                                         ResultDeleter());
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            return failure(u"%1 failed: %2"_s.arg(what, lastMessage()));
        return result;
    }
    Result<std::shared_ptr<PGresult>> run(const QByteArray &sql,
                                          const QList<QByteArray> &parameters, const QString &what)
    {
        std::vector<const char *> values;
        for (const QByteArray &parameter : parameters)
            values.push_back(parameter.constData());
        std::shared_ptr<PGresult> result(PQexecParams(m_connection.get(), sql.constData(),
                                                      int(values.size()), nullptr, values.data(),
                                                      nullptr, nullptr, 0),
                                         ResultDeleter());
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            return failure(u"%1 failed: %2"_s.arg(what, lastMessage()));
        return result;
    }
    QByteArray identifier(const QString &name) const
    {
        const QByteArray utf8 = name.toUtf8();
        char *text = PQescapeIdentifier(m_connection.get(), utf8.constData(), size_t(utf8.size()));
        QByteArray out(text);
        PQfreemem(text);
        return out;
    }
    QByteArray literal(const QString &value) const
    {
        const QByteArray utf8 = value.toUtf8();
        char *text = PQescapeLiteral(m_connection.get(), utf8.constData(), size_t(utf8.size()));
        QByteArray out(text);
        PQfreemem(text);
        return out;
    }

    /// As the server stores it: the password itself is not sent, so it can't get into its log.
    Result<QByteArray> hashedPassword(const QString &role, const QString &password) const
    {
        char *text = PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(),
                                           role.toUtf8().constData(), nullptr);
        if (!text)
            return failure(lastMessage());
        QByteArray out(text);
        PQfreemem(text);
        return out;
    }

private:
    QString lastMessage() const
    {
        return QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
    }

    std::unique_ptr<PGconn, ConnectionDeleter> m_connection;
};

struct Applied
{
    QString name;
    QString checksum;
};

Result<QMap<int, Applied>> readApplied(Session &session)
{
    auto result =
        session.run("SELECT version, name, checksum FROM schema_migrations ORDER BY version",
                    u"reading schema_migrations"_s);
    if (!result)
        return result.error();
    QMap<int, Applied> out;
    for (int row = 0; row < PQntuples(result->get()); ++row) {
        out.insert(QByteArray(PQgetvalue(result->get(), row, 0)).toInt(),
                   {QString::fromUtf8(PQgetvalue(result->get(), row, 1)),
                    QString::fromUtf8(PQgetvalue(result->get(), row, 2))});
    }
    return out;
}

Result<void> apply(Session &session, const Migration &migration)
{
    if (auto begun = session.run("BEGIN", u"BEGIN"_s); !begun)
        return begun.error();
    for (const MigrationStep &step : migration.steps) {
        if (auto done = session.run(step.sql, u"migration "_s + step.name); !done) {
            (void)session.run("ROLLBACK", u"ROLLBACK"_s);
            return done.error();
        }
    }
    auto noted =
        session.run("INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
                    {QByteArray::number(migration.version), migration.name.toUtf8(),
                     migration.checksum().toUtf8()},
                    u"noting migration "_s + migration.name);
    if (!noted) {
        (void)session.run("ROLLBACK", u"ROLLBACK"_s);
        return noted.error();
    }
    auto committed = session.run("COMMIT", u"COMMIT of "_s + migration.name);
    if (!committed)
        return committed.error();
    // COMMIT after a failure that a script swallowed answers ROLLBACK.
    if (qstrcmp(PQcmdStatus(committed->get()), "COMMIT") != 0)
        return failure(u"migration %1 was rolled back"_s.arg(migration.name));
    return {};
}

bool isTrue(const PGresult *result, int column)
{
    return qstrcmp(PQgetvalue(result, 0, column), "t") == 0;
}

Result<void> setPassword(Session &session, const QString &role, const QString &password)
{
    const QString what = u"setting the password of role "_s + role;
    const auto hashed = session.hashedPassword(role, password);
    if (!hashed)
        return failure(what + u" failed: "_s + hashed.error().message);
    const auto set = session.run("ALTER ROLE " + session.identifier(role) + " PASSWORD " +
                                     session.literal(QString::fromLatin1(*hashed)),
                                 what);
    if (!set)
        return set.error();
    return {};
}

enum class RoleKind { Owner, Login, Group };

Result<Migrator::Part> ensureRole(Session &session, const QString &role, RoleKind kind,
                                  const QString &password = {})
{
    Migrator::Part part{u"role "_s + role, false};
    const QByteArray name = session.identifier(role);
    const auto found =
        session.run("SELECT rolcanlogin, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = $1",
                    {role.toUtf8()}, u"looking for roles"_s);
    if (!found)
        return found.error();
    if (PQntuples(found->get()) == 0) {
        const auto made =
            session.run("CREATE ROLE " + name + (kind == RoleKind::Group ? " NOLOGIN" : " LOGIN") +
                            " NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION",
                        u"creating role "_s + role);
        if (!made)
            return made.error();
        part.created = true;
    } else {
        if (kind != RoleKind::Owner && isTrue(found->get(), 1))
            return failure(u"Row level security does not bind the role %1: the server must not log "
                           "in with it. Choose another database/user."_s.arg(role));
        if (kind == RoleKind::Login && !isTrue(found->get(), 0)) {
            const auto opened =
                session.run("ALTER ROLE " + name + " LOGIN", u"letting role %1 log in"_s.arg(role));
            if (!opened)
                return opened.error();
        }
    }
    if (!password.isEmpty()) {
        if (const auto set = setPassword(session, role, password); !set)
            return set.error();
    }
    return part;
}

/// `role` gets what `group` may. Nothing happens when it has it already, as superusers do.
Result<void> ensureMember(Session &session, const QString &group, const QString &role)
{
    const auto member = session.run("SELECT pg_has_role($1::name, $2::name, 'MEMBER')",
                                    {role.toUtf8(), group.toUtf8()}, u"looking for members"_s);
    if (!member)
        return member.error();
    if (isTrue(member->get(), 0))
        return {};
    const auto granted =
        session.run("GRANT " + session.identifier(group) + " TO " + session.identifier(role),
                    u"making %1 a member of %2"_s.arg(role, group));
    if (!granted)
        return granted.error();
    return {};
}

Result<Migrator::Part> ensureDatabase(Session &session, const DatabaseSetup &setup)
{
    Migrator::Part part{u"database "_s + setup.database, false};
    const auto found = session.run("SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding) "
                                   "FROM pg_database WHERE datname = $1",
                                   {setup.database.toUtf8()}, u"looking for the database"_s);
    if (!found)
        return found.error();
    if (PQntuples(found->get()) > 0) {
        const QString owner = QString::fromUtf8(PQgetvalue(found->get(), 0, 0));
        const QString encoding = QString::fromUtf8(PQgetvalue(found->get(), 0, 1));
        if (owner != setup.ownerUser)
            return failure(
                u"The database %1 belongs to role %2, not to %3. If it is meant for Office "
                "Hours: ALTER DATABASE %4 OWNER TO %5"_s.arg(
                    setup.database, owner, setup.ownerUser,
                    QString::fromUtf8(session.identifier(setup.database)),
                    QString::fromUtf8(session.identifier(setup.ownerUser))));
        if (encoding != "UTF8"_L1)
            return failure(
                u"The database %1 is in %2, not in UTF8. Choose another database/name."_s.arg(
                    setup.database, encoding));
        return part;
    }
    const auto made = session.run(
        "CREATE DATABASE " + session.identifier(setup.database) + " OWNER " +
            session.identifier(setup.ownerUser) +
            " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'",
        u"creating database "_s + setup.database);
    if (!made)
        return made.error();
    part.created = true;
    return part;
}

} // namespace

QString Migration::checksum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MigrationStep &step : steps) {
        hash.addData(step.name.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(step.sql);
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Migrator::Migrator(ConnectionConfig owner, QList<Migration> migrations)
    : m_owner(std::move(owner)), m_migrations(std::move(migrations))
{
    m_owner.statementTimeoutMs = 0;
    std::sort(m_migrations.begin(), m_migrations.end(),
              [](const Migration &a, const Migration &b) { return a.version < b.version; });
}

QList<Migration> Migrator::embedded()
{
    QList<Migration> out;
    const QStringList folders = embeddedMigrations();
    for (const QString &folder : folders) {
        Migration migration{QStringView(folder).left(4).toInt(), folder, {}};
        const QDir dir(u":/sql/migrations/"_s + folder);
        for (const QString &file : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            const QString path = folder + u'/' + file;
            if (auto sql = embeddedSql(u"migrations/"_s + path))
                migration.steps.append({path, *sql});
        }
        out.append(migration);
    }
    return out;
}

Result<Migrator::Outcome> Migrator::migrate()
{
    auto opened = Session::open(m_owner);
    if (!opened)
        return opened.error();
    Session &session = **opened;
    // Held by the session: it ends with the connection, whatever happens.
    if (auto locked = session.run(QByteArray("SELECT pg_advisory_lock(") + lockKey + ")",
                                  u"waiting for another migration"_s);
        !locked)
        return locked.error();
    auto table =
        session.run("CREATE TABLE IF NOT EXISTS schema_migrations ("
                    "version integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, "
                    "applied_at timestamptz NOT NULL DEFAULT now())",
                    u"creating schema_migrations"_s);
    if (!table)
        return table.error();
    auto applied = readApplied(session);
    if (!applied)
        return applied.error();

    Outcome outcome;
    outcome.from = applied->isEmpty() ? 0 : applied->lastKey();
    outcome.to = outcome.from;
    QMap<int, Migration> known;
    for (const Migration &migration : m_migrations)
        known.insert(migration.version, migration);
    for (auto it = applied->cbegin(); it != applied->cend(); ++it) {
        if (!known.contains(it.key())) {
            return failure(
                u"The database has schema version %1 (%2), this program knows versions up to %3. Start a newer program."_s
                    .arg(QString::number(outcome.from), it->name,
                         QString::number(known.isEmpty() ? 0 : known.lastKey())));
        }
        if (known[it.key()].checksum() != it->checksum) {
            return failure(
                u"Migration %1 was changed after it had been applied to this database. "
                "Start the program that the database was made with, or restore the migration."_s
                    .arg(it->name));
        }
    }
    for (const Migration &migration : m_migrations) {
        if (applied->contains(migration.version))
            continue;
        if (migration.version < outcome.from)
            return failure(u"Migration %1 is missing in a database that has newer ones."_s.arg(
                migration.name));
        if (auto done = apply(session, migration); !done)
            return done.error();
        qCInfo(logStorage).noquote() << "applied migration" << migration.name;
        outcome.applied.append(migration.name);
        outcome.to = migration.version;
    }
    return outcome;
}

Result<QList<Migrator::Part>> Migrator::bootstrap(const ConnectionConfig &admin,
                                                  const DatabaseSetup &setup)
{
    if (setup.ownerUser == setup.appUser)
        return failure(u"database/user and database/owner-user must differ: row level security "
                       "does not bind who owns the tables."_s);
    auto opened = Session::open(admin);
    if (!opened)
        return opened.error();
    Session &session = **opened;
    // Two servers may start on the same cluster at once. CREATE DATABASE can't stand in a
    // transaction, so the lock is the session's.
    if (auto locked = session.run(QByteArray("SELECT pg_advisory_lock(") + lockKey + ")",
                                  u"waiting for another start"_s);
        !locked)
        return locked.error();
    QList<Part> parts;
    const auto owner = ensureRole(session, setup.ownerUser, RoleKind::Owner, setup.ownerPassword);
    if (!owner)
        return owner.error();
    parts.append(*owner);
    const QString rights = QString::fromLatin1(appRole);
    if (setup.appUser != rights) {
        const auto group = ensureRole(session, rights, RoleKind::Group);
        if (!group)
            return group.error();
        parts.append(*group);
    }
    const auto app = ensureRole(session, setup.appUser, RoleKind::Login, setup.appPassword);
    if (!app)
        return app.error();
    parts.append(*app);
    if (const auto member = ensureMember(session, rights, setup.appUser); !member)
        return member.error();
    const auto owns =
        session.run("SELECT pg_has_role($1::name, $2::name, 'MEMBER')",
                    {setup.appUser.toUtf8(), setup.ownerUser.toUtf8()}, u"looking for members"_s);
    if (!owns)
        return owns.error();
    if (isTrue(owns->get(), 0))
        return failure(u"Row level security does not bind the role %1: it is a member of %2, which "
                       "owns the tables. Revoke that, or choose another database/user."_s.arg(
                           setup.appUser, setup.ownerUser));
    // Who is no superuser may make a database only for a role of which it is a member.
    if (const auto member = ensureMember(session, setup.ownerUser, admin.user); !member)
        return member.error();
    const auto database = ensureDatabase(session, setup);
    if (!database)
        return database.error();
    parts.append(*database);
    return parts;
}

Result<void> Migrator::tryConnect(const ConnectionConfig &config)
{
    const auto opened = Session::open(config);
    if (!opened)
        return opened.error();
    return {};
}

} // namespace oh::storage
