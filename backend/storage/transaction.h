// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/actor.h"
#include "backend/storage/binds.h"
#include "backend/storage/queries.h"
#include "backend/storage/row.h"
#include "backend/storage/sqlerrors.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

struct pg_result;

namespace oh::storage {

class Connection;

/// One transaction of one connection, begun by Connection::begin for an Actor; rolled back unless
/// it was committed. Lives on its connection's thread, and one at a time. After a failed statement
/// PostgreSQL refuses everything else until the roll-back, except inside nested().
class Transaction
{
public:
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const Actor &actor() const { return m_actor; }

    Result<QList<Row>> rows(Query query, const Binds &binds = {});
    /// The first row; further ones are left alone.
    Result<std::optional<Row>> row(Query query, const Binds &binds = {});
    /// The first column of the first row as UTF-8: lists and objects that PostgreSQL built as JSON
    /// pass through untouched. Empty when there is no row.
    Result<QByteArray> json(Query query, const Binds &binds = {});
    /// How many rows were written.
    Result<int> exec(Query query, const Binds &binds = {});
    Result<void> commit();

    /// Runs `work` under a savepoint: when it fails only its own writes are undone, and the
    /// transaction goes on.
    template <typename Work>
    auto nested(Work &&work) -> decltype(work())
    {
        if (auto begun = savepoint(); !begun)
            return begun.error();
        auto result = work();
        if (auto ended = endSavepoint(result.ok()); !ended && result.ok())
            return ended.error();
        return result;
    }

    /// Of the last statement that failed; empty when none did.
    QByteArray lastSqlState() const { return m_lastSqlState; }
    bool connectionLost() const { return m_connectionLost; }
    /// COMMIT was sent, so what the database holds is not known when the connection got lost then.
    bool commitSent() const { return m_commitSent; }

private:
    friend class Connection;
    Transaction(Connection &connection, Actor actor);

    Result<std::shared_ptr<pg_result>> run(Query query, const Binds &binds);
    Error failed(const QString &what, const SqlFailure &failure);
    Result<void> savepoint();
    Result<void> endSavepoint(bool keep);

    Connection &m_connection;
    Actor m_actor;
    QByteArray m_lastSqlState;
    int m_savepoints = 0;
    bool m_open = true;
    bool m_connectionLost = false;
    bool m_commitSent = false;
};

} // namespace oh::storage
