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
    Error error(ErrorCode::InternalError, message);
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
            error.message =
                u"The database can't be reached. Check that PostgreSQL runs and that the settings fit."_s;
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

Result<void> ensureRole(Session &session, const QString &role, const QString &password)
{
    auto found = session.run("SELECT 1 FROM pg_roles WHERE rolname = $1", {role.toUtf8()},
                             u"looking for roles"_s);
    if (!found)
        return found.error();
    if (PQntuples(found->get()) == 0) {
        auto made =
            session.run("CREATE ROLE " + session.identifier(role) +
                            " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION",
                        u"creating role "_s + role);
        if (!made)
            return made.error();
    }
    if (!password.isEmpty()) {
        auto set = session.run("ALTER ROLE " + session.identifier(role) + " PASSWORD " +
                                   session.literal(password),
                               u"setting the password of role "_s + role);
        if (!set)
            return failure(u"setting the password of role %1 failed"_s.arg(role));
    }
    return {};
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

Result<void> Migrator::bootstrap(const ConnectionConfig &admin, const QString &database,
                                 const QString &ownerPassword, const QString &appPassword)
{
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
    if (auto owner = ensureRole(session, QString::fromLatin1(ownerRole), ownerPassword); !owner)
        return owner.error();
    if (auto app = ensureRole(session, QString::fromLatin1(appRole), appPassword); !app)
        return app.error();
    auto found = session.run("SELECT 1 FROM pg_database WHERE datname = $1", {database.toUtf8()},
                             u"looking for the database"_s);
    if (!found)
        return found.error();
    if (PQntuples(found->get()) > 0)
        return {};
    auto made = session.run(
        "CREATE DATABASE " + session.identifier(database) + " OWNER " +
            session.identifier(QString::fromLatin1(ownerRole)) +
            " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'",
        u"creating database "_s + database);
    if (!made)
        return made.error();
    return {};
}

} // namespace oh::storage
