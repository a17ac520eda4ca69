// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/connection.h"

#include "backend/config/logging.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <QRandomGenerator>
#include <QThread>

#include <exception>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

constexpr int maxAttempts = 5;

} // namespace

void Connection::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Connection::Connection(ConnectionConfig config) : m_config(std::move(config)) {}

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
    m_connection.reset(PQconnectdb(conninfo(m_config).constData()));
    if (!isOpen()) {
        close();
        return unavailable(u"can't connect to the database"_s, 2);
    }
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    return {};
}

std::optional<SqlFailure> Connection::command(const QByteArray &sql, const char *expectedTag)
{
    PGconn *connection = m_connection.get();
    if (!connection)
        return SqlFailure{{}, {}, true};
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        PQexec(connection, sql.constData()), &PQclear);
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
    std::shared_ptr<PGresult> result(
        PQexecPrepared(m_connection.get(), queryFiles[std::size_t(*statement.query)].name,
                       int(values.size()), values.data(), nullptr, nullptr, 0),
        &PQclear);
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
        sent =
            sent &&
            (statement->query
                 ? PQsendQueryPrepared(connection, queryFiles[std::size_t(*statement->query)].name,
                                       int(values.size()), values.data(), nullptr, nullptr, 0)
                 : PQsendQueryParams(connection, statement->command, 0, nullptr, nullptr, nullptr,
                                     nullptr, 0)) == 1;
    }
    if (!sent || PQpipelineSync(connection) != 1) {
        close(); // half a batch is nothing that one could go on from
        return {{}, SqlFailure{{}, {}, true}};
    }

    Outcome outcome;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        std::shared_ptr<PGresult> result(PQgetResult(connection), &PQclear);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            outcome.results.push_back(std::move(result));
        } else if (!outcome.failure) {
            outcome.failure = failureOf(connection, result.get());
            outcome.failedAt = i;
        }
        // Each statement's results end with a null.
        while (PQstatus(connection) == CONNECTION_OK) {
            const std::unique_ptr<PGresult, void (*)(PGresult *)> end(PQgetResult(connection),
                                                                      &PQclear);
            if (!end)
                break;
        }
        if (PQstatus(connection) != CONNECTION_OK)
            break;
    }
    if (PQstatus(connection) == CONNECTION_OK) {
        const std::unique_ptr<PGresult, void (*)(PGresult *)> sync(PQgetResult(connection),
                                                                   &PQclear);
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
    if (m_prepared.test(index))
        return std::nullopt;
    PGconn *connection = m_connection.get();
    if (!connection)
        return SqlFailure{{}, {}, true};
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
        PQprepare(connection, queryFiles[index].name, queryInfo(query).sql.constData(), 0, nullptr),
        &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        SqlFailure failure = failureOf(connection, result.get());
        if (!failure.connectionLost)
            qCCritical(logStorage).noquote()
                << queryFiles[index].name << "can't be prepared:" << failure.sqlState;
        return failure;
    }
    m_prepared.set(index);
    return std::nullopt;
}

Result<void> Connection::runTransaction(const Actor &actor, Isolation isolation,
                                        const std::function<Result<void>(Transaction &)> &work)
{
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        auto begun = begin(actor, isolation);
        if (!begun) {
            // One try more: it may only have been idle for too long, or the server restarted.
            if (!reconnected && begun.error().code == ErrorCode::ServiceUnavailable && !isOpen()) {
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
        // A new connection is the sure way to have statements prepared anew.
        if (state == "26000" || state == "0A000")
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
        const auto failure = prepare(query);
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
