// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/dispatcher.h"
#include "backend/api/idempotency.h"

namespace oh::server {

/// Everything about one request that outlives the I/O thread's call. A retried transaction runs the
/// handler again, so nothing in here changes while it runs.
struct Dispatcher::Job
{
    std::shared_ptr<const http::Request> request;
    const Endpoint *endpoint = nullptr;
    QDateTime now;
    QHash<QString, QString> parameters;
    std::optional<Principal> principal;
    QJsonObject body;
    std::optional<IdempotencyKey> idempotency;
    /// The caller's role does not fit; nothing else was looked at.
    bool isRefused = false;
    /// Of the step outside of a transaction, once it has run.
    std::any fromOutside = {};

    Call call() const
    {
        Call call(*request, now);
        call.parameters = parameters;
        call.principal = principal;
        call.body = body;
        call.fromOutside = fromOutside;
        return call;
    }
    storage::Actor actor() const
    {
        if (endpoint->asSystem)
            return storage::Actor::system(request->requestId);
        if (!principal)
            return storage::Actor::anonymous(request->requestId);
        return {principal->userId, toString(principal->role), request->requestId};
    }
};

} // namespace oh::server
