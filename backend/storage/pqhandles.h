// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/sqlerrors.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlResult>
#include <QVariant>

#include <libpq-fe.h>

// What lies below QPSQL: it tells which constraint failed, and hands JSON on without a detour
// through UTF-16. The driver gives both out as its handles, a QVariant around the pointer.

namespace oh::storage {

/// Null when it is not open.
inline PGconn *connectionOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

inline PGresult *resultOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return handle.isValid() ? *static_cast<PGresult *const *>(handle.constData()) : nullptr;
}

inline SqlFailure failureOf(const PGconn *connection, const PGresult *result)
{
    SqlFailure failure;
    failure.connectionLost = !connection || PQstatus(connection) != CONNECTION_OK;
    if (result) {
        failure.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        failure.constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
    }
    return failure;
}

} // namespace oh::storage
