// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/connection.h"

#include "backend/config/logging.h"
#include "backend/storage/pqanswers.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <QRandomGenerator>
#include <QThread>

#include <exception>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

constexpr int maxAttempts = 5;
/// Who refuses does so sooner.
constexpr std::chrono::milliseconds silence{1000};

} // namespace

void Connection::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Connection::Connection(ConnectionConfig config, SharedSeen seen)
    : m_config(std::move(config)),
      m_patience(m_config.statementTimeoutMs > 0
                     ? m_config.statementTimeoutMs + m_config.answerMarginMs
                     : 0),
      m_seen(std::move(seen))
{}

Connection::~Connection() = default;

bool Connection::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

void Connection::close()
{
    m_prepared.reset();
    m_connection.reset();
}

Result<void> Connection::open()
{
    if (isOpen())
        return {};
    close();
    const bool tries = m_seen->silent;
    if (tries && m_seen->someoneTries.exchange(true))
        return unavailable(u"the database does not answer"_s, 2);
    connectNow();
    if (tries)
        m_seen->someoneTries = false;
    if (!isOpen()) {
        close();
        return unavailable(u"can't connect to the database"_s, 2);
    }
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    // So that what can't be sent is no longer waited for than an answer.
    PQsetnonblocking(m_connection.get(), 1);
    return {};
}

void Connection::connectNow()
{
    const auto since = std::chrono::steady_clock::now();
    m_connection.reset(PQconnectdb(conninfo(m_config).constData()));
    m_seen->silent = !isOpen() && std::chrono::steady_clock::now() - since >= silence;
}

pg_result *Connection::answerTo(int sent)
{
    return sent == 1 ? lastResult(m_connection.get(), m_patience) : nullptr;
}

std::optional<SqlFailure> Connection::command(const QByteArray &sql, const char *expectedTag)
{
    PGconn *connection = m_connection.get();
    if (!connection)
        return SqlFailure{{}, {}, true};
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        answerTo(PQsendQuery(connection, sql.constData())), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failureOf(connection, result.get());
    if (expectedTag && qstrcmp(PQcmdStatus(result.get()), expectedTag) != 0)
        return SqlFailure{"25P02", {}, false};
    return std::nullopt;
}

Result<std::unique_ptr<Transaction>> Connection::begin(const Actor &actor, Isolation isolation)
{
    if (m_inTransaction) {
        Error error(ErrorCode::InternalError);
        error.internal = u"begin: a transaction is open on this connection"_s;
        return error;
    }
    if (auto opened = open(); !opened)
        return opened.error();
    std::unique_ptr<Transaction> transaction(new Transaction(*this, actor, isolation));
    auto context = transaction->encode(
        Query::system_set_context,
        {{u":user"_s, actor.userId.isNull() ? QString() : actor.userId.toString()},
         {u":role"_s, actor.role},
         {u":request"_s, actor.requestId},
         {u":timeout"_s, QString::number(m_config.statementTimeoutMs)}});
    if (!context)
        return context.error();
    transaction->m_context = *std::move(context);
    m_inTransaction = true;
    return transaction;
}

Connection::Outcome Connection::executeOne(const Statement &statement)
{
    std::vector<const char *> values;
    for (const auto &value : statement.values)
        values.push_back(value ? value->constData() : nullptr);
    const Query query = *statement.query;
    const int sent =
        isPooled()
            ? PQsendQueryParams(m_connection.get(), queryInfo(query).sql.constData(),
                                int(values.size()), nullptr, values.data(), nullptr, nullptr, 0)
            : PQsendQueryPrepared(m_connection.get(), queryInfo(query).preparedName.constData(),
                                  int(values.size()), values.data(), nullptr, nullptr, 0);
    std::shared_ptr<PGresult> result(answerTo(sent), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return {{}, failureOf(m_connection.get(), result.get())};
    return {{std::move(result)}, std::nullopt};
}

Connection::Outcome Connection::execute(const std::vector<const Statement *> &batch)
{
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (batch[i]->query) {
            if (auto failure = prepare(*batch[i]->query))
                return {{}, std::move(failure), i};
        }
    }
    if (batch.size() == 1 && batch.front()->query)
        return executeOne(*batch.front());

    PGconn *connection = m_connection.get();
    const auto lost = [connection] { return failureOf(connection, nullptr); };
    if (PQenterPipelineMode(connection) != 1)
        return {{}, lost()};
    bool sent = true;
    for (const Statement *statement : batch) {
        std::vector<const char *> values;
        for (const auto &value : statement->values)
            values.push_back(value ? value->constData() : nullptr);
        const auto text = [statement] {
            return statement->query ? queryInfo(*statement->query).sql.constData()
                                    : statement->command;
        };
        sent = sent && (statement->query && !isPooled()
                            ? PQsendQueryPrepared(
                                  connection, queryInfo(*statement->query).preparedName.constData(),
                                  int(values.size()), values.data(), nullptr, nullptr, 0)
                            : PQsendQueryParams(connection, text(), int(values.size()), nullptr,
                                                values.data(), nullptr, nullptr, 0)) == 1;
    }
    if (!sent || PQpipelineSync(connection) != 1) {
        close(); // half a batch is nothing that one could go on from
        return {{}, SqlFailure{{}, {}, true}};
    }

    Outcome outcome;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        std::shared_ptr<PGresult> result(nextResult(connection, m_patience), &PQclear);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            outcome.results.push_back(std::move(result));
        } else if (!outcome.failure) {
            outcome.failure = failureOf(connection, result.get());
            outcome.failedAt = i;
        }
        // Each statement's results end with a null.
        while (PQstatus(connection) == CONNECTION_OK) {
            const std::unique_ptr<PGresult, void (*)(PGresult *)> end(
                nextResult(connection, m_patience), &PQclear);
            if (!end)
                break;
        }
        if (PQstatus(connection) != CONNECTION_OK)
            break;
    }
    if (PQstatus(connection) == CONNECTION_OK) {
        const std::unique_ptr<PGresult, void (*)(PGresult *)> sync(
            nextResult(connection, m_patience), &PQclear);
        if (PQresultStatus(sync.get()) == PGRES_PIPELINE_SYNC &&
            PQexitPipelineMode(connection) == 1)
            return outcome;
    }
    // Out of step with the server, or without one.
    if (!outcome.failure || outcome.failure->sqlState.isEmpty())
        outcome.failure = SqlFailure{{}, {}, true};
    outcome.failure->connectionLost = true;
    close();
    return outcome;
}

std::optional<SqlFailure> Connection::prepare(Query query)
{
    const auto index = std::size_t(query);
    if (isPooled() || m_prepared.test(index))
        return std::nullopt;
    PGconn *connection = m_connection.get();
    if (!connection)
        return SqlFailure{{}, {}, true};
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        answerTo(PQsendPrepare(connection, queryInfo(query).preparedName.constData(),
                               queryInfo(query).sql.constData(), 0, nullptr)),
        &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        SqlFailure failure = failureOf(connection, result.get());
        if (!failure.connectionLost && !tellsOfPooler(failure.sqlState))
            qCCritical(logStorage).noquote()
                << queryFiles[index].name << "can't be prepared:" << failure.sqlState;
        return failure;
    }
    m_prepared.set(index);
    return std::nullopt;
}

std::optional<SqlFailure> Connection::validate(Query query)
{
    PGconn *connection = m_connection.get();
    if (!connection)
        return SqlFailure{{}, {}, true};
    // The one without a name is anybody's, and gone with the next.
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        answerTo(PQsendPrepare(connection, "", queryInfo(query).sql.constData(), 0, nullptr)),
        &PQclear);
    if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
        return std::nullopt;
    return failureOf(connection, result.get());
}

void Connection::notePooler()
{
    if (!m_seen->pooler.exchange(true))
        qCInfo(logStorage).noquote()
            << u"the database is behind a transaction pooler that keeps no prepared statements: "
               "each is planned anew from now on"_s;
}

Result<void> Connection::runTransaction(const Actor &actor, Isolation isolation,
                                        const std::function<Result<void>(Transaction &)> &work)
{
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        auto begun = begin(actor, isolation);
        if (!begun) {
            // One try more: it may only have been idle for too long, or the server restarted.
            if (!reconnected && begun.error().code == ErrorCode::ServiceUnavailable && !isOpen() &&
                !m_seen->silent) {
                reconnected = true;
                if (open())
                    continue;
            }
            return begun.error();
        }
        Transaction &transaction = **begun;
        Result<void> result;
        try {
            result = work(transaction);
        } catch (const std::exception &exception) {
            Error error(ErrorCode::InternalError);
            error.internal = u"exception: "_s + QString::fromLatin1(exception.what());
            qCCritical(logStorage).noquote() << error.internal;
            return error;
        }
        if (result)
            result = transaction.commit();
        if (result)
            return {};

        const QByteArray state = transaction.lastSqlState();
        const bool lost = transaction.connectionLost();
        const bool unsure = transaction.commitSent();
        begun->reset();
        if (lost) {
            close();
            if (!unsure && !reconnected) {
                reconnected = true;
                continue;
            }
            return result;
        }
        if (!isRetryable(state) || attempt >= maxAttempts)
            return result;
        if (tellsOfPooler(state))
            notePooler();
        // A new connection is the sure way to have statements prepared anew.
        if (tellsOfPooler(state) || state == "0A000")
            close();
        else
            QThread::msleep(QRandomGenerator::global()->bounded(2u, 5u << attempt));
    }
}

Result<void> Connection::validateQueries()
{
    if (auto opened = open(); !opened)
        return opened.error();
    QStringList broken;
    const QList<Query> queries = allQueries();
    for (const Query query : queries) {
        auto failure = prepare(query);
        if (failure && tellsOfPooler(failure->sqlState)) {
            notePooler();
            failure.reset();
        }
        if (!failure && isPooled())
            failure = validate(query);
        if (failure && failure->connectionLost)
            return unavailable(u"the connection got lost while queries were prepared"_s);
        if (failure)
            broken.append(
                u"%1 (%2)"_s.arg(queryInfo(query).name, QString::fromLatin1(failure->sqlState)));
    }
    if (broken.isEmpty())
        return {};
    Error error(ErrorCode::InternalError);
    error.internal = u"queries that don't fit the database: "_s + broken.join(u", "_s);
    return error;
}

} // namespace oh::storage
