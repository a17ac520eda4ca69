// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/transaction.h"

#include "backend/config/logging.h"
#include "backend/storage/connection.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh::storage {

Transaction::Transaction(Connection &connection, Actor actor)
    : m_connection(connection), m_actor(std::move(actor))
{}

Transaction::~Transaction()
{
    if (m_open && m_connection.isOpen())
        (void)m_connection.command("ROLLBACK");
    m_connection.m_inTransaction = false;
}

Error Transaction::failed(const QString &what, const SqlFailure &failure)
{
    m_lastSqlState = failure.sqlState;
    m_connectionLost = m_connectionLost || failure.connectionLost;
    Error error = toError(what, failure);
    if (error.code == ErrorCode::InternalError)
        qCWarning(logStorage).noquote() << error.internal;
    return error;
}

Result<std::shared_ptr<pg_result>> Transaction::run(Query query, const Binds &binds)
{
    const QueryInfo &info = queryInfo(query);
    const auto mistake = [&info](const QString &what) {
        Error error(ErrorCode::InternalError);
        error.internal = info.name + u": "_s + what;
        qCCritical(logStorage).noquote() << error.internal;
        return error;
    };
    if (!m_open)
        return mistake(u"the transaction has ended"_s);

    for (const Bind &given : binds) {
        if (!info.parameters.contains(given.name))
            return mistake(u"no placeholder "_s + given.name);
    }
    std::vector<QByteArray> texts;
    std::vector<const char *> values;
    texts.reserve(std::size_t(info.parameters.size()));
    values.reserve(texts.capacity());
    for (const QString &name : info.parameters) {
        const auto given = std::find_if(binds.begin(), binds.end(),
                                        [&name](const Bind &b) { return b.name == name; });
        if (given == binds.end())
            return mistake(u"nothing bound to "_s + name);
        auto value = toWire(given->value);
        if (!value) {
            if (value.error().code == ErrorCode::InternalError)
                return mistake(name + u": "_s + value.error().internal);
            return value.error();
        }
        texts.push_back(value->text);
        values.push_back(value->null ? nullptr : texts.back().constData());
    }
    if (const auto failure = m_connection.prepare(query))
        return failed(info.name, *failure);
    std::shared_ptr<PGresult> result(
        PQexecPrepared(m_connection.m_connection.get(), queryFiles[std::size_t(query)].name,
                       int(values.size()), values.data(), nullptr, nullptr, 0),
        &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return failed(info.name, failureOf(m_connection.m_connection.get(), result.get()));
    return result;
}

Result<QList<Row>> Transaction::rows(Query query, const Binds &binds)
{
    const auto result = run(query, binds);
    if (!result)
        return result.error();
    const PGresult *table = result->get();
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
    const auto result = run(query, binds);
    if (!result)
        return result.error();
    return QByteArray(PQcmdTuples(result->get())).toInt();
}

Result<void> Transaction::savepoint()
{
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
    m_open = false;
    m_commitSent = true;
    // COMMIT of a transaction in which something failed answers ROLLBACK, without an error.
    if (const auto failure = m_connection.command("COMMIT", "COMMIT")) {
        return failed(u"commit"_s, *failure);
    }
    return {};
}

} // namespace oh::storage
