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

/// A literal for settings of ours: no backslashes, no quotes left alone.
QByteArray quoted(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c == u'\'')
            out += "''";
        else if (c != u'\\' && c.unicode() >= 0x20)
            out += QString(c).toUtf8();
    }
    return "'" + out + "'";
}

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

Result<std::unique_ptr<Transaction>> Connection::begin(const Actor &actor)
{
    if (m_inTransaction) {
        Error error(ErrorCode::InternalError);
        error.internal = u"begin: a transaction is open on this connection"_s;
        return error;
    }
    if (auto opened = open(); !opened)
        return opened.error();
    // set_config(…, true) lasts as long as the transaction: nothing is left behind for the next
    // user of the connection, also where a pooler hands it on.
    const QString user = actor.userId.isNull() ? QString() : actor.userId.toString();
    const QByteArray sql =
        "BEGIN; SELECT set_config('oh.user_id', " + quoted(user) +
        ", true), set_config('oh.role', " + quoted(actor.role) +
        ", true), set_config('oh.request_id', " + quoted(actor.requestId) +
        ", true), set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true), "
        "set_config('bytea_output', 'hex', true), set_config('statement_timeout', '" +
        QByteArray::number(m_config.statementTimeoutMs) + "', true)";
    if (const auto failure = command(sql)) {
        if (!failure->connectionLost)
            (void)command("ROLLBACK");
        else
            close();
        return toError(u"begin"_s, *failure);
    }
    m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(*this, actor));
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

Result<void> Connection::runTransaction(const Actor &actor,
                                        const std::function<Result<void>(Transaction &)> &work)
{
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        auto begun = begin(actor);
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
