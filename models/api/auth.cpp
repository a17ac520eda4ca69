// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/auth.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<LoginRequest> &LoginRequest::schema()
{
    static const auto instance = ObjectSchema<LoginRequest>(u"LoginRequest"_s)
                                     .field(u"email"_s, &LoginRequest::email, emailRule());
    return instance;
}

const ObjectSchema<LoginAnswer> &LoginAnswer::schema()
{
    static const auto instance = ObjectSchema<LoginAnswer>(u"LoginAnswer"_s)
                                     .field(u"message"_s, &LoginAnswer::message)
                                     .field(u"expiresInSeconds"_s, &LoginAnswer::expiresInSeconds);
    return instance;
}

const ObjectSchema<VerifyRequest> &VerifyRequest::schema()
{
    static const auto instance =
        ObjectSchema<VerifyRequest>(
            u"VerifyRequest"_s, u"Either `token` from the mail's link, or `email` and `code`."_s)
            .field(u"token"_s, &VerifyRequest::token, {.minLength = 20, .maxLength = 128})
            .field(u"email"_s, &VerifyRequest::email, emailRule())
            .field(u"code"_s, &VerifyRequest::code,
                   {.description = u"8 characters; case, spaces and dashes don't matter"_s,
                    .minLength = 8,
                    .maxLength = 24})
            .field(u"device"_s, &VerifyRequest::device,
                   {.description = u"How the session is named in the list of sessions"_s,
                    .maxLength = 100})
            .check([](const VerifyRequest &request, Problems &problems) {
                if (request.token.has_value() == request.code.has_value())
                    problems.add(u"token"_s,
                                 Sentence::tr("send either the token or the code with the e-mail"));
                else if (request.code && !request.email)
                    problems.add(u"email"_s, Sentence::tr("is required with the code"));
            });
    return instance;
}

const ObjectSchema<RefreshRequest> &RefreshRequest::schema()
{
    static const auto instance = ObjectSchema<RefreshRequest>(u"RefreshRequest"_s)
                                     .field(u"refreshToken"_s, &RefreshRequest::refreshToken,
                                            {.minLength = 20, .maxLength = 128});
    return instance;
}

const ObjectSchema<Session> &Session::schema()
{
    static const auto instance =
        ObjectSchema<Session>(u"Session"_s)
            .field(u"accessToken"_s, &Session::accessToken,
                   {.description = u"JWT for the Authorization header"_s})
            .field(u"tokenType"_s, &Session::tokenType, {.example = u"Bearer"_s})
            .field(u"expiresInSeconds"_s, &Session::expiresInSeconds)
            .field(u"refreshToken"_s, &Session::refreshToken,
                   {.description = u"Opaque, for one use; each refresh gives a new one"_s})
            .field(u"refreshExpiresAt"_s, &Session::refreshExpiresAt)
            .field(u"userId"_s, &Session::userId)
            .field(u"role"_s, &Session::role);
    return instance;
}

const ObjectSchema<SignIn> &SignIn::schema()
{
    static const auto instance =
        ObjectSchema<SignIn>(u"SignIn"_s)
            .field(u"id"_s, &SignIn::id)
            .field(u"device"_s, &SignIn::device,
                   {.description = u"As the application there calls itself"_s})
            .field(u"createdAt"_s, &SignIn::createdAt)
            .field(u"lastUsedAt"_s, &SignIn::lastUsedAt)
            .field(u"isCurrent"_s, &SignIn::isCurrent, {.description = u"The session that asks"_s});
    return instance;
}

const ObjectSchema<SignIns> &SignIns::schema()
{
    static const auto instance =
        ObjectSchema<SignIns>(u"SignIns"_s).field(u"items"_s, &SignIns::items);
    return instance;
}

const ObjectSchema<Health> &Health::schema()
{
    static const auto instance = ObjectSchema<Health>(u"Health"_s)
                                     .field(u"status"_s, &Health::status, {.example = u"ok"_s})
                                     .field(u"timestamp"_s, &Health::timestamp);
    return instance;
}

const ObjectSchema<Readiness> &Readiness::schema()
{
    static const auto instance =
        ObjectSchema<Readiness>(u"Readiness"_s)
            .field(u"status"_s, &Readiness::status, {.example = u"ready"_s})
            .field(u"timestamp"_s, &Readiness::timestamp)
            .field(u"version"_s, &Readiness::version)
            .field(u"schemaVersion"_s, &Readiness::schemaVersion)
            .field(u"queuedMails"_s, &Readiness::queuedMails)
            .field(u"queuedJobs"_s, &Readiness::queuedJobs)
            .field(u"deadJobs"_s, &Readiness::deadJobs,
                   {.description = u"Failed too often; a coordinator has to look at them"_s})
            .field(u"oldestDueJobSeconds"_s, &Readiness::oldestDueJobSeconds,
                   {.description = u"How long the oldest due job has been waiting: a runner that "
                                   "stands still shows here"_s});
    return instance;
}

const ObjectSchema<ErrorDetail> &ErrorDetail::schema()
{
    static const auto instance =
        ObjectSchema<ErrorDetail>(u"ErrorDetail"_s)
            .field(u"path"_s, &ErrorDetail::path)
            .field(u"message"_s, &ErrorDetail::message)
            .field(u"code"_s, &ErrorDetail::code,
                   {.description = u"Of a warning that can be confirmed"_s});
    return instance;
}

const ObjectSchema<ErrorBody> &ErrorBody::schema()
{
    static const auto instance =
        ObjectSchema<ErrorBody>(u"ErrorBody"_s)
            .field(u"message"_s, &ErrorBody::message,
                   {.description = u"For people; says what to do next"_s})
            .field(u"code"_s, &ErrorBody::code, {.description = u"Stable, for programs"_s})
            .field(u"details"_s, &ErrorBody::details, {.mayBeMissing = true})
            .field(u"requestId"_s, &ErrorBody::requestId, {.mayBeMissing = true});
    return instance;
}

const ObjectSchema<ErrorEnvelope> &ErrorEnvelope::schema()
{
    static const auto instance =
        ObjectSchema<ErrorEnvelope>(u"Error"_s).field(u"error"_s, &ErrorEnvelope::error);
    return instance;
}

} // namespace oh::api
