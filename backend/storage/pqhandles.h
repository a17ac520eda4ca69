// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/sqlerrors.h"

#include <libpq-fe.h>

namespace oh::storage {

/// What went wrong, without PostgreSQL's own words.
inline SqlFailure failureOf(const PGconn *connection, const PGresult *result)
{
    SqlFailure failure;
    failure.connectionLost = !connection || PQstatus(connection) != CONNECTION_OK;
    if (result) {
        failure.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        failure.constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
        failure.table = PQresultErrorField(result, PG_DIAG_TABLE_NAME);
    }
    return failure;
}

} // namespace oh::storage
