// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"

#include <QProcess>
#include <QTemporaryDir>

namespace oh::test {

/// Debian's PgBouncer before a database, pooling by the transaction: each one may run on another
/// connection of PostgreSQL's than the one before. It keeps no prepared statements.
class TransactionPooler
{
public:
    /// To the database of `behind`, with as many connections. qFatal when it doesn't start.
    TransactionPooler(const storage::ConnectionConfig &behind, int connections);
    ~TransactionPooler();
    Q_DISABLE_COPY_MOVE(TransactionPooler)

    /// The same login, through the pooler.
    storage::ConnectionConfig through() const;

private:
    storage::ConnectionConfig m_behind;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace oh::test
