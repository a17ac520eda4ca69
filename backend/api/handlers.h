// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"
#include "backend/services/caller.h"

/// What the lines of the routing table share: from a call to a service and back.
namespace oh::server {

/// Only for endpoints that need a signed-in caller: the dispatcher has seen to it.
inline Caller callerOf(const Call &call)
{
    return {call.principal->userId, call.principal->role, call.now, call.request.language()};
}

inline Result<http::Response> jsonAnswer(Result<QByteArray> json, int status = 200)
{
    if (!json)
        return json.error();
    return http::Response::json(*std::move(json), status);
}

inline Result<http::Response> objectAnswer(const Result<QJsonObject> &object, int status = 200)
{
    if (!object)
        return object.error();
    return http::Response::json(*object, status);
}

inline Result<http::Response> emptyAnswer(const Result<void> &result)
{
    if (!result)
        return result.error();
    return http::Response::noContent();
}

template <typename IdType, typename Work>
Result<http::Response> withId(const Call &call, Work work)
{
    const auto id = call.id<IdType>(u"id");
    if (!id)
        return id.error();
    return work(*id);
}

} // namespace oh::server
