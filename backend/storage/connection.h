// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/connectionconfig.h"
#include "backend/storage/sqlerrors.h"
#include "backend/storage/transaction.h"

#include <QString>

#include <atomic>
#include <bitset>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace oh::storage {

/// One database connection with its prepared statements, for one thread at a time. Opens itself
/// when needed, and again when it was lost. It speaks libpq itself and not through Qt's driver,
/// which hides the name of a violated constraint, takes JSON on a detour through UTF-16 and
/// prepares with SQL statements that a transaction pooler can't follow.
class Connection
{
public:
    /// What one connection finds out and all that share this know from then on.
    struct Seen
    {
        /// Behind a transaction pooler each transaction may run on another connection of
        /// PostgreSQL's, where what was prepared on the last one is not there, or is somebody
        /// else's (PgBouncer before 1.21): statements are sent with their text.
        std::atomic<bool> pooler = false;
        /// The database took no connection, and did not refuse one either: not everybody waits for
        /// it, but one at a time.
        std::atomic<bool> silent = false;
        std::atomic<bool> someoneTries = false;
    };
    using SharedSeen = std::shared_ptr<Seen>;

    explicit Connection(ConnectionConfig config, SharedSeen seen = makeSeen());
    static SharedSeen makeSeen() { return std::make_shared<Seen>(); }
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A transaction with actor, time zone and time limit of its own. What that takes is sent with
    /// its first statement.
    Result<std::unique_ptr<Transaction>> begin(const Actor &actor,
                                               Isolation isolation = Isolation::Transaction);

    /// Runs `work` in a transaction and commits when it returns ok. Runs it again, a few times at
    /// most, after a deadlock or a serialization failure, and once when a connection that had gone
    /// stale failed before the commit; so `work` must not have effects outside of the database.
    template <typename T>
    Result<T> transact(const Actor &actor, const std::function<Result<T>(Transaction &)> &work,
                       Isolation isolation = Isolation::Transaction)
    {
        std::optional<Result<T>> outcome;
        const Result<void> done =
            runTransaction(actor, isolation, [&](Transaction &transaction) -> Result<void> {
                outcome.emplace(work(transaction));
                if (!outcome->ok())
                    return outcome->error();
                return {};
            });
        if (!done)
            return done.error();
        return std::move(*outcome);
    }

    /// Told of each commit, on the connection's thread and before transact() returns: what the
    /// transaction said to those who LISTEN, a line each; nothing when the connection got lost in
    /// the middle of it, so that it may have been committed or not.
    using CommitListener = std::function<void(const std::optional<QByteArray> &notices)>;
    void setCommitListener(CommitListener listener) { m_onCommit = std::move(listener); }

    /// Prepares every query of the program: finds a broken one at the start, not at a user.
    Result<void> validateQueries();
    bool isOpen() const;
    /// Ends the connection; the next begin() makes a new one.
    void close();

private:
    friend class Transaction;

    Result<void> open();
    void connectNow();
    Result<void> runTransaction(const Actor &actor, Isolation isolation,
                                const std::function<Result<void>(Transaction &)> &work);
    /// Of what was sent just now; null when it could not be.
    pg_result *answerTo(int sent);
    /// Simple statements without results, straight through libpq. Returns what failed.
    std::optional<SqlFailure> command(const QByteArray &sql, const char *expectedTag = nullptr);
    /// As far as a batch came: the results of what went well, and what the next one failed with.
    struct Outcome
    {
        std::vector<std::shared_ptr<pg_result>> results;
        std::optional<SqlFailure> failure;
        /// The statement that failed.
        std::size_t failedAt = 0;
    };
    /// All statements in one round trip. After a failure the rest is left out.
    Outcome execute(const std::vector<const Statement *> &batch);
    Outcome executeOne(const Statement &statement);
    /// Nothing when the statement is there, or needs not to be.
    std::optional<SqlFailure> prepare(Query query);
    /// Whether PostgreSQL takes the statement; it does not stay prepared.
    std::optional<SqlFailure> validate(Query query);
    bool isPooled() const { return m_seen->pooler; }
    void notePooler();

    struct Closer
    {
        void operator()(pg_conn *connection) const;
    };

    ConnectionConfig m_config;
    /// For one answer; zero is no limit.
    std::chrono::milliseconds m_patience;
    SharedSeen m_seen;
    std::unique_ptr<pg_conn, Closer> m_connection;
    std::bitset<queryCount> m_prepared;
    CommitListener m_onCommit;
    bool m_inTransaction = false;
};

} // namespace oh::storage
