// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh::storage {

/// How to reach a database.
struct ConnectionConfig
{
    /// A host name, or the directory of a Unix socket.
    QString host;
    int port = 5432;
    QString database;
    QString user;
    /// Empty: none is sent.
    QString password;
    /// One of libpq's: disable, prefer, require, verify-ca, verify-full.
    QString sslMode;
    /// Longest a statement may take before PostgreSQL stops it; 0 is no limit.
    int statementTimeoutMs = 10000;
    int connectTimeoutSeconds = 3;
    /// So much longer than a statement may take its answer is waited for, then PostgreSQL counts as
    /// gone. Without a limit of statements there is none of this, either.
    int answerMarginMs = 2000;
    /// The role to act as from the beginning, which `user` must be allowed to take on; empty:
    /// `user` itself.
    QString role;
};

/// The same as a libpq connection string, every value quoted. Holds the password: never log it.
QByteArray conninfo(const ConnectionConfig &config);

} // namespace oh::storage
