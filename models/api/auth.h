// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/api/schema.h"

namespace oh::api {

/// POST /auth/login: asks for a sign-in mail (FR1).
struct LoginRequest
{
    QString email;
    bool operator==(const LoginRequest &) const = default;
    static const ObjectSchema<LoginRequest> &schema();
};

struct LoginAnswer
{
    QString message;
    int expiresInSeconds = 0;
    bool operator==(const LoginAnswer &) const = default;
    static const ObjectSchema<LoginAnswer> &schema();
};

/// POST /auth/verify: either the link's token, or e-mail and typed code.
struct VerifyRequest
{
    std::optional<QString> token;
    std::optional<QString> email;
    std::optional<QString> code;
    std::optional<QString> device;
    bool operator==(const VerifyRequest &) const = default;
    static const ObjectSchema<VerifyRequest> &schema();
};

/// POST /auth/refresh.
struct RefreshRequest
{
    QString refreshToken;
    bool operator==(const RefreshRequest &) const = default;
    static const ObjectSchema<RefreshRequest> &schema();
};

struct Session
{
    QString accessToken;
    QString tokenType;
    int expiresInSeconds = 0;
    QString refreshToken;
    QDateTime refreshExpiresAt;
    UserId userId;
    Role role = Role::Mentee;
    bool operator==(const Session &) const = default;
    static const ObjectSchema<Session> &schema();
};

/// One of the places where somebody is signed in.
struct SignIn
{
    SessionId id;
    /// As the application there calls itself; null when it did not say.
    std::optional<QString> device;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    /// The one that asks.
    bool isCurrent = false;
    bool operator==(const SignIn &) const = default;
    static const ObjectSchema<SignIn> &schema();
};

/// GET /auth/sessions.
struct SignIns
{
    QList<SignIn> items;
    bool operator==(const SignIns &) const = default;
    static const ObjectSchema<SignIns> &schema();
};

/// GET /health.
struct Health
{
    QString status;
    QDateTime timestamp;
    bool operator==(const Health &) const = default;
    static const ObjectSchema<Health> &schema();
};

/// GET /health/ready.
struct Readiness
{
    QString status;
    QDateTime timestamp;
    QString version;
    int schemaVersion = 0;
    int queuedMails = 0;
    int queuedJobs = 0;
    int deadJobs = 0;
    int oldestDueJobSeconds = 0;
    bool operator==(const Readiness &) const = default;
    static const ObjectSchema<Readiness> &schema();
};

/// The error envelope (as Error::toJson writes it), for the OpenAPI document.
struct ErrorDetail
{
    QString path;
    QString message;
    std::optional<QString> code;
    bool operator==(const ErrorDetail &) const = default;
    static const ObjectSchema<ErrorDetail> &schema();
};
struct ErrorBody
{
    QString message;
    QString code;
    QList<ErrorDetail> details;
    QString requestId;
    bool operator==(const ErrorBody &) const = default;
    static const ObjectSchema<ErrorBody> &schema();
};
struct ErrorEnvelope
{
    ErrorBody error;
    bool operator==(const ErrorEnvelope &) const = default;
    static const ObjectSchema<ErrorEnvelope> &schema();
};

} // namespace oh::api
