// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/ids.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>

namespace oh::storage {
class Transaction;
}

namespace oh::jobs {

/// What a handler knows of the run that it is part of.
struct JobRun
{
    JobId id;
    int attempt = 1;
    QDateTime now;
    /// The server is ending: work that is long may return ErrorCode::Canceled, and is taken up
    /// again later as if it had not begun.
    std::function<bool()> stopping;
    /// What time it is by now, for work that takes long.
    std::function<QDateTime()> clock;

    QDateTime later() const { return clock ? clock() : now; }
};

/// How jobs of a kind are done: exactly one of the two. A handler that fails is tried again later;
/// with ErrorCode::BadRequest it says that this could never succeed.
struct JobHandler
{
    /// For work in the database alone. It and the job's end are committed together: it happens
    /// once, whatever goes wrong.
    std::function<Result<void>(storage::Transaction &, const QJsonObject &, const JobRun &)>
        inTransaction;
    /// For work with effects elsewhere, in a worker thread, while the job's lease is kept up. A
    /// crash before its end has been written down does it again, so it has to bear that.
    std::function<Result<void>(const QJsonObject &, const JobRun &)> outside;
};

/// By kind.
using JobHandlers = QMap<QString, JobHandler>;

/// The payload as its declared type.
template <typename Payload>
Result<Payload> readPayload(const QJsonObject &payload)
{
    auto read = Payload::schema().fromJson(payload, api::Mode::Strict);
    if (read)
        return read;
    Error error(ErrorCode::BadRequest);
    error.internal = QStringLiteral("the payload is none of ") + Payload::schema().name();
    return error;
}

template <typename Payload>
JobHandler inTransaction(
    std::function<Result<void>(storage::Transaction &, const Payload &, const JobRun &)> work)
{
    JobHandler handler;
    handler.inTransaction = [work = std::move(work)](storage::Transaction &tx,
                                                     const QJsonObject &payload,
                                                     const JobRun &run) -> Result<void> {
        const auto read = readPayload<Payload>(payload);
        if (!read)
            return read.error();
        return work(tx, *read, run);
    };
    return handler;
}

template <typename Payload>
JobHandler outside(std::function<Result<void>(const Payload &, const JobRun &)> work)
{
    JobHandler handler;
    handler.outside = [work = std::move(work)](const QJsonObject &payload,
                                               const JobRun &run) -> Result<void> {
        const auto read = readPayload<Payload>(payload);
        if (!read)
            return read.error();
        return work(*read, run);
    };
    return handler;
}

} // namespace oh::jobs
