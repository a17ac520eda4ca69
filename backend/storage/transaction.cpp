// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/transaction.h"

#include "backend/config/logging.h"
#include "backend/storage/connection.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oh::storage {

namespace {

QList<Row> rowsOf(const PGresult *table)
{
    const int fields = PQnfields(table);
    const int count = PQntuples(table);
    auto columns = std::make_shared<QList<QByteArray>>();
    for (int field = 0; field < fields; ++field)
        columns->append(PQfname(table, field));
    QList<Row> out;
    out.reserve(count);
    for (int row = 0; row < count; ++row) {
        QList<Row::Value> values;
        values.reserve(fields);
        for (int field = 0; field < fields; ++field) {
            if (PQgetisnull(table, row, field))
                values.append(Row::Value());
            else
                values.append(
                    {QByteArray(PQgetvalue(table, row, field), PQgetlength(table, row, field)),
                     false});
        }
        out.append(Row(columns, std::move(values)));
    }
    return out;
}

} // namespace

Transaction::Transaction(Connection &connection, Actor actor, Isolation isolation)
    : m_connection(connection), m_actor(std::move(actor)), m_isolation(isolation)
{}

Transaction::~Transaction()
{
    if (m_open && m_begun && m_connection.isOpen())
        (void)m_connection.command("ROLLBACK");
    m_connection.m_inTransaction = false;
}

Error Transaction::failed(const QString &what, const SqlFailure &failure)
{
    m_lastSqlState = failure.sqlState;
    m_connectionLost = m_connectionLost || failure.connectionLost;
    Error error = toError(what, failure);
    // That there is a pooler is said once, when it is found out.
    if (error.code == ErrorCode::InternalError && !tellsOfPooler(failure.sqlState))
        qCWarning(logStorage).noquote() << error.internal;
    return error;
}

Error Transaction::mistake(const QString &what)
{
    Error error(ErrorCode::InternalError);
    error.internal = what;
    qCCritical(logStorage).noquote() << error.internal;
    return error;
}

Result<Statement> Transaction::encode(Query query, const Binds &binds)
{
    const QueryInfo &info = queryInfo(query);
    for (const Bind &given : binds) {
        if (!info.parameters.contains(given.name))
            return mistake(info.name + u": no placeholder "_s + given.name);
    }
    Statement statement{info.name, query, nullptr, {}};
    statement.values.reserve(std::size_t(info.parameters.size()));
    for (const QString &name : info.parameters) {
        const auto given = std::find_if(binds.begin(), binds.end(),
                                        [&name](const Bind &b) { return b.name == name; });
        if (given == binds.end())
            return mistake(info.name + u": nothing bound to "_s + name);
        auto value = toWire(given->value);
        if (!value) {
            if (value.error().code == ErrorCode::InternalError)
                return mistake(info.name + u": "_s + name + u": "_s + value.error().internal);
            return value.error();
        }
        if (value->null)
            statement.values.emplace_back();
        else
            statement.values.emplace_back(std::move(value->text));
    }
    return statement;
}

Result<std::shared_ptr<pg_result>> Transaction::run(Query query, const Binds &binds)
{
    if (!m_open)
        return mistake(queryInfo(query).name + u": the transaction has ended"_s);
    auto statement = encode(query, binds);
    if (!statement)
        return statement.error();
    return send(*std::move(statement));
}

Result<std::shared_ptr<pg_result>> Transaction::send(std::optional<Statement> statement)
{
    std::vector<Step> steps;
    if (m_isolation == Isolation::SingleReads) {
        steps.push_back({m_context, {}});
    } else if (!m_begun) {
        steps.push_back({{u"begin"_s, std::nullopt, "BEGIN", {}}, {}});
        steps.push_back({m_context, {}});
    }
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(steps));
    m_waiting.clear();
    if (statement) {
        if (queryInfo(*statement->query).isWalk)
            steps.push_back({*encode(Query::system_plan_walk, {}), {}});
        steps.push_back({*std::move(statement), {}});
    }

    std::vector<const Statement *> batch;
    for (const Step &step : steps)
        batch.push_back(&step.statement);
    const Connection::Outcome outcome = m_connection.execute(batch);
    // The roll-back of what may have begun is harmless where nothing did.
    m_begun = m_begun || m_isolation == Isolation::Transaction;
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        if (!steps[i].check)
            continue;
        QList<Row> found = rowsOf(outcome.results[i].get());
        const auto checked =
            steps[i].check(found.isEmpty() ? std::nullopt : std::optional(found.takeFirst()));
        if (!checked)
            return checked.error();
    }
    if (outcome.failure)
        return failed(steps[outcome.failedAt].statement.name, *outcome.failure);
    return outcome.results.back();
}

Result<void> Transaction::precede(Query query, const Binds &binds, Check check)
{
    auto statement = encode(query, binds);
    if (!statement)
        return statement.error();
    m_waiting.push_back({*std::move(statement), std::move(check)});
    return {};
}

Result<void> Transaction::settle()
{
    if (m_waiting.empty() || !m_open)
        return {};
    if (const auto sent = send(std::nullopt); !sent)
        return sent.error();
    return {};
}

Result<void> Transaction::begun(const QString &forWhat)
{
    if (m_isolation == Isolation::SingleReads)
        return mistake(forWhat + u" needs a transaction; this caller only reads"_s);
    if (m_begun && m_waiting.empty())
        return {};
    if (const auto sent = send(std::nullopt); !sent)
        return sent.error();
    return {};
}

Result<QList<Row>> Transaction::rows(Query query, const Binds &binds)
{
    const auto result = run(query, binds);
    if (!result)
        return result.error();
    return rowsOf(result->get());
}

Result<std::optional<Row>> Transaction::row(Query query, const Binds &binds)
{
    auto found = rows(query, binds);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Row>();
    return std::optional<Row>(found->takeFirst());
}

Result<QByteArray> Transaction::json(Query query, const Binds &binds)
{
    const auto result = run(query, binds);
    if (!result)
        return result.error();
    const PGresult *table = result->get();
    if (PQntuples(table) == 0 || PQnfields(table) == 0)
        return QByteArray();
    return QByteArray(PQgetvalue(table, 0, 0), PQgetlength(table, 0, 0));
}

Result<int> Transaction::exec(Query query, const Binds &binds)
{
    if (m_isolation == Isolation::SingleReads)
        return mistake(queryInfo(query).name + u" writes; this caller only reads"_s);
    const auto result = run(query, binds);
    if (!result)
        return result.error();
    return QByteArray(PQcmdTuples(result->get())).toInt();
}

Result<void> Transaction::savepoint()
{
    if (auto ready = begun(u"a savepoint"_s); !ready)
        return ready;
    const QByteArray name = "s" + QByteArray::number(++m_savepoints);
    if (const auto failure = m_connection.command("SAVEPOINT " + name)) {
        return failed(u"savepoint"_s, *failure);
    }
    return {};
}

Result<void> Transaction::endSavepoint(bool keep)
{
    const QByteArray name = "s" + QByteArray::number(m_savepoints--);
    const QByteArray sql = keep ? "RELEASE SAVEPOINT " + name
                                : "ROLLBACK TO SAVEPOINT " + name + "; RELEASE SAVEPOINT " + name;
    if (const auto failure = m_connection.command(sql)) {
        return failed(u"savepoint"_s, *failure);
    }
    return {};
}

Result<void> Transaction::commit()
{
    if (!m_open) {
        Error error(ErrorCode::InternalError);
        error.internal = u"commit: the transaction has ended"_s;
        return error;
    }
    if (auto settled = settle(); !settled)
        return settled;
    m_open = false;
    if (!m_begun) // nothing was asked, or each statement has committed itself
        return {};
    m_commitSent = true;
    const auto failure = sendCommit();
    if (!failure)
        return {};
    Error error = failed(u"commit"_s, *failure);
    if (m_connectionLost) {
        if (m_connection.m_onCommit)
            m_connection.m_onCommit(std::nullopt);
    } else {
        (void)m_connection.command("ROLLBACK"); // harmless where COMMIT did it
    }
    return error;
}

std::optional<SqlFailure> Transaction::sendCommit()
{
    // COMMIT of a transaction in which something failed answers ROLLBACK, without an error.
    if (!m_connection.m_onCommit)
        return m_connection.command("COMMIT", "COMMIT");
    const auto notices = encode(Query::system_select_notices, {});
    const Statement commit{u"commit"_s, std::nullopt, "COMMIT", {}};
    const Connection::Outcome outcome = m_connection.execute({&*notices, &commit});
    if (outcome.failure)
        return outcome.failure;
    if (qstrcmp(PQcmdStatus(outcome.results.back().get()), "COMMIT") != 0)
        return SqlFailure{"25P02", {}, false};
    const PGresult *said = outcome.results.front().get();
    m_connection.m_onCommit(QByteArray(PQgetvalue(said, 0, 0), PQgetlength(said, 0, 0)));
    return std::nullopt;
}

} // namespace oh::storage
