// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace oh::storage {

struct MigrationStep
{
    /// Path below backend/sql/migrations, for messages.
    QString name;
    QByteArray sql;
};

/// A folder NNNN_what: applied as a whole or not at all.
struct Migration
{
    int version = 0;
    QString name;
    QList<MigrationStep> steps;
    /// SHA-256 over the names and texts of all steps, in hex.
    QString checksum() const;
};

/// A database and who works with it, for Migrator::bootstrap.
struct DatabaseSetup
{
    QString database;
    /// Owns the database and everything in it.
    QString ownerUser = QStringLiteral("officehours_owner");
    /// The server's login. It owns nothing, and row level security binds it.
    QString appUser = QStringLiteral("officehours_app");
    /// Set when given.
    QString ownerPassword;
    QString appPassword;
};

/// Brings a database to this program's schema. A step may hold several statements: they go to
/// PostgreSQL as one script through libpq, which stops at the first error and says so (Qt's exec()
/// reports only the first statement's outcome). Blocks: for the command line, the start of the
/// server and worker threads.
class Migrator
{
public:
    struct Outcome
    {
        int from = 0;
        int to = 0;
        /// Names of the migrations that this call applied.
        QStringList applied;
    };

    /// `owner` must be the role that owns, or will own, everything in the database.
    explicit Migrator(ConnectionConfig owner, QList<Migration> migrations = embedded());

    /// Applies what is missing, each migration in a transaction of its own, under an advisory lock:
    /// of servers that start together one migrates and the others wait. Refuses a database whose
    /// schema is newer than this program, or whose applied migrations are not this program's.
    Result<Outcome> migrate();

    /// The migrations that are built in.
    static QList<Migration> embedded();

    /// A role or database that bootstrap() looked for.
    struct Part
    {
        /// For messages: "role officehours_app".
        QString what;
        /// It was missing, and was made.
        bool created = false;
    };
    /// As an administrator (a superuser, or a role that may create roles and databases): makes the
    /// roles and the database that are missing. Refuses what is there but would not do: a login
    /// that row level security does not bind, a database of somebody else's or not in UTF-8.
    /// The schema grants its rights to `appRole`; a login of another name becomes its member.
    static Result<QList<Part>> bootstrap(const ConnectionConfig &admin, const DatabaseSetup &setup);
    /// Whether this login gets through. PostgreSQL's own words say why not.
    static Result<void> tryConnect(const ConnectionConfig &config);

    static constexpr const char *ownerRole = "officehours_owner";
    static constexpr const char *appRole = "officehours_app";

private:
    ConnectionConfig m_owner;
    QList<Migration> m_migrations;
};

} // namespace oh::storage
