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

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_result;

namespace oh::storage {

class Connection;

/// How much a transaction holds together.
enum class Isolation {
    /// BEGIN … COMMIT.
    Transaction,
    /// Each statement is a transaction of its own, with the actor's rights: one round trip for what
    /// a single query answers. Writes, savepoints and raised rights are refused.
    SingleReads
};

/// A statement with its values as they go to PostgreSQL.
struct Statement
{
    QString name;
    /// Prepared under its name, or …
    std::optional<Query> query;
    /// … sent as it is.
    const char *command = nullptr;
    std::vector<std::optional<QByteArray>> values;
};

/// One transaction of one connection, begun by Connection::begin for an Actor; rolled back unless
/// it was committed. Lives on its connection's thread, and one at a time. After a failed statement
/// PostgreSQL refuses everything else until the roll-back, except inside nested(). BEGIN and the
/// actor travel with the first statement, not ahead of it.
class Transaction
{
public:
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const Actor &actor() const { return m_actor; }
    Isolation isolation() const { return m_isolation; }

    Result<QList<Row>> rows(Query query, const Binds &binds = {});
    /// The first row; further ones are left alone.
    Result<std::optional<Row>> row(Query query, const Binds &binds = {});
    /// The first column of the first row as UTF-8: lists and objects that PostgreSQL built as JSON
    /// pass through untouched. Empty when there is no row.
    Result<QByteArray> json(Query query, const Binds &binds = {});
    /// How many rows were written.
    Result<int> exec(Query query, const Binds &binds = {});
    Result<void> commit();

    using Check = std::function<Result<void>(const std::optional<Row> &)>;
    /// Sends a query along with the next statement, and ends that one's success if `check` does not
    /// like its first row. What every request asks costs no round trip of its own this way.
    Result<void> precede(Query query, const Binds &binds, Check check);
    /// Sends what still waits for a next statement.
    Result<void> settle();

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
    Transaction(Connection &connection, Actor actor, Isolation isolation);

    struct Step
    {
        Statement statement;
        Check check;
    };

    Result<Statement> encode(Query query, const Binds &binds);
    Result<std::shared_ptr<pg_result>> run(Query query, const Binds &binds);
    /// Everything that waits, and this, in one round trip.
    Result<std::shared_ptr<pg_result>> send(std::optional<Statement> statement);
    /// COMMIT, and with it the question for what the commit listener is told.
    std::optional<SqlFailure> sendCommit();
    Result<void> begun(const QString &forWhat);
    Error mistake(const QString &what);
    Error failed(const QString &what, const SqlFailure &failure);
    Result<void> savepoint();
    Result<void> endSavepoint(bool keep);

    Connection &m_connection;
    Actor m_actor;
    const Isolation m_isolation;
    /// Who acts; sent ahead of the first statement, or of each.
    Statement m_context;
    std::vector<Step> m_waiting;
    QByteArray m_lastSqlState;
    int m_savepoints = 0;
    bool m_open = true;
    bool m_begun = false;
    bool m_connectionLost = false;
    bool m_commitSent = false;
};

} // namespace oh::storage
