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

    /// As an administrator (a superuser, or a role that may create roles and databases): makes the
    /// owner and the login role if they are missing, and the database. Passwords are set when
    /// given.
    static Result<void> bootstrap(const ConnectionConfig &admin, const QString &database,
                                  const QString &ownerPassword = {},
                                  const QString &appPassword = {});

    static constexpr const char *ownerRole = "officehours_owner";
    static constexpr const char *appRole = "officehours_app";

private:
    ConnectionConfig m_owner;
    QList<Migration> m_migrations;
};

} // namespace oh::storage
