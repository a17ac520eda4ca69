// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"

#include <QString>

namespace oh::server {

struct SetupOptions
{
    /// Where the administrator connects; empty: the configured host. PostgreSQL of Debian lets its
    /// administrator in through the socket only.
    QString adminHost;
    QString adminUser;
    /// Its first line; empty: no password.
    QString adminPasswordFile;
    /// The account of the system that the server will run as: the keys become its own.
    QString serviceAccount;
    /// The first coordinator; empty: none is made.
    QString coordinatorEmail;
    QString coordinatorName;
};

/// `officehours-server setup`: roles, database, schema, keys and the first coordinator, whatever of
/// it is missing, a line each on stdout. What is there stays as it is, but for the roles'
/// passwords, which become the configured ones. May be run again, also to bring the schema up to
/// date. Returns the exit code.
int setUp(const SetupOptions &options, const config::ServerConfig &config);

} // namespace oh::server
