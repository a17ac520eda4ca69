// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/transaction.h"

#include "backend/config/logging.h"
#include "backend/storage/connection.h"
#include "backend/storage/pqhandles.h"
#include "backend/storage/querystore.h"

#include <QSqlQuery>
#include <QSqlResult>

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

Result<void> Transaction::run(Query query, const Binds &binds)
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

    SqlFailure failure;
    const auto failed = [&]() -> Error {
        m_lastSqlState = failure.sqlState;
        m_connectionLost = m_connectionLost || failure.connectionLost;
        const Error error = toError(info.name, failure);
        if (error.code == ErrorCode::InternalError)
            qCWarning(logStorage).noquote() << error.internal;
        return error;
    };
    auto statement = m_connection.prepared(query, &failure);
    if (!statement)
        return failed();
    QSqlQuery &sql = **statement;

    // A forgotten placeholder would silently be NULL, a misspelt one be ignored.
    for (const Bind &given : binds) {
        if (!info.placeholders.contains(given.name))
            return mistake(u"no placeholder "_s + given.name);
    }
    for (const QString &placeholder : info.placeholders) {
        const auto given = std::find_if(binds.begin(), binds.end(), [&placeholder](const Bind &b) {
            return b.name == placeholder;
        });
        if (given == binds.end())
            return mistake(u"nothing bound to "_s + placeholder);
        const auto value = toDriverValue(given->value);
        if (!value) {
            if (value.error().code == ErrorCode::InternalError)
                return mistake(placeholder + u": "_s + value.error().internal);
            return value.error();
        }
        sql.bindValue(placeholder, *value);
    }
    const bool ok = sql.exec();
    const PGresult *result = resultOf(sql);
    if (!ok) {
        failure = failureOf(connectionOf(m_connection.m_database), result);
        return failed();
    }
    m_result = const_cast<PGresult *>(result);
    return {};
}

Result<QList<Row>> Transaction::rows(Query query, const Binds &binds)
{
    if (auto done = run(query, binds); !done)
        return done.error();
    const auto *result = static_cast<const PGresult *>(m_result);
    const int fields = PQnfields(result);
    const int count = PQntuples(result);
    auto columns = std::make_shared<QList<QByteArray>>();
    for (int field = 0; field < fields; ++field)
        columns->append(PQfname(result, field));
    QList<Row> out;
    out.reserve(count);
    for (int row = 0; row < count; ++row) {
        QList<Row::Value> values;
        values.reserve(fields);
        for (int field = 0; field < fields; ++field) {
            const bool null = PQgetisnull(result, row, field) != 0;
            values.append(
                {null ? QByteArray()
                      : QByteArray(PQgetvalue(result, row, field), PQgetlength(result, row, field)),
                 null});
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
    if (auto done = run(query, binds); !done)
        return done.error();
    const auto *result = static_cast<const PGresult *>(m_result);
    if (PQntuples(result) == 0 || PQnfields(result) == 0)
        return QByteArray();
    return QByteArray(PQgetvalue(result, 0, 0), PQgetlength(result, 0, 0));
}

Result<int> Transaction::exec(Query query, const Binds &binds)
{
    if (auto done = run(query, binds); !done)
        return done.error();
    return QByteArray(PQcmdTuples(static_cast<PGresult *>(m_result))).toInt();
}

Result<void> Transaction::savepoint()
{
    const QByteArray name = "s" + QByteArray::number(++m_savepoints);
    if (const auto failure = m_connection.command("SAVEPOINT " + name)) {
        m_connectionLost = m_connectionLost || failure->connectionLost;
        m_lastSqlState = failure->sqlState;
        return toError(u"savepoint"_s, *failure);
    }
    return {};
}

Result<void> Transaction::endSavepoint(bool keep)
{
    const QByteArray name = "s" + QByteArray::number(m_savepoints--);
    const QByteArray sql = keep ? "RELEASE SAVEPOINT " + name
                                : "ROLLBACK TO SAVEPOINT " + name + "; RELEASE SAVEPOINT " + name;
    if (const auto failure = m_connection.command(sql)) {
        m_connectionLost = m_connectionLost || failure->connectionLost;
        m_lastSqlState = failure->sqlState;
        return toError(u"savepoint"_s, *failure);
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
        m_connectionLost = m_connectionLost || failure->connectionLost;
        m_lastSqlState = failure->sqlState;
        return toError(u"commit"_s, *failure);
    }
    return {};
}

} // namespace oh::storage
