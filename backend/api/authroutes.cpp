// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/api/signinpage.h"
#include "backend/auth/authservice.h"
#include "backend/services/sessionservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

/// A refusal that must leave its traces behind is an answer like any other: it is committed.
template <typename T>
Result<http::Response> outcomeAnswer(const Call &call, const Result<auth::Outcome<T>> &outcome)
{
    if (!outcome)
        return outcome.error();
    if (const auto *refusal = std::get_if<Error>(&*outcome))
        return http::Response::fromError(*refusal, call.request);
    return answer(std::get<T>(*outcome));
}

EndpointBuilder post(const QString &path, const QString &id, const QString &summary)
{
    return EndpointBuilder(Method::Post, path, id, u"Sign-in"_s, summary)
        .access(Access::Public)
        .asSystem();
}

} // namespace

QList<Endpoint> authEndpoints(const RouteContext &context)
{
    const auth::AuthService *auth = &context.auth;
    return {
        post(u"/api/auth/login"_s, u"requestSignIn"_s,
             u"Ask for a mail with a sign-in link and a code"_s)
            .answers<api::LoginAnswer>()
            .mayFail({ErrorCode::NotAllowedToSignIn, ErrorCode::AccountDeactivated,
                      ErrorCode::RateLimited})
            .onBody<api::LoginRequest>([auth](Call &call, const api::LoginRequest &request) {
                const auto language = languageForHeader(
                    QString::fromLatin1(call.request.headers.value("Accept-Language")));
                return outcomeAnswer(call,
                                     auth->requestSignIn(call.tx(), request.email,
                                                         call.request.peer, language, call.now));
            }),
        post(u"/api/auth/verify"_s, u"verifySignIn"_s,
             u"Sign in with the link's token, or with e-mail and code"_s)
            .answers<api::Session>()
            .mayFail({ErrorCode::CodeInvalid, ErrorCode::LinkExpired, ErrorCode::NotAllowedToSignIn,
                      ErrorCode::AccountDeactivated})
            .onBody<api::VerifyRequest>([auth](Call &call, const api::VerifyRequest &request) {
                return outcomeAnswer(call, auth->verify(call.tx(), request, call.now));
            }),
        post(u"/api/auth/refresh"_s, u"refreshSession"_s,
             u"A new access token, and a new refresh token instead of the one sent"_s)
            .answers<api::Session>()
            .mayFail({ErrorCode::SessionEnded})
            .onBody<api::RefreshRequest>([auth](Call &call, const api::RefreshRequest &request) {
                return outcomeAnswer(
                    call, auth->refresh(call.tx(), request.refreshToken.toLatin1(), call.now));
            }),
        post(u"/api/auth/logout"_s, u"signOut"_s,
             u"End the session of the access token, or of the refresh token that is sent"_s)
            .answersNothing()
            .mayFail({ErrorCode::Unauthorized})
            .onOptionalBody<api::RefreshRequest>(
                [auth](Call &call, const std::optional<api::RefreshRequest> &request)
                    -> Result<http::Response> {
                    const auto bearer = auth->logoutBearer(
                        call.tx(), call.request.headers.value("Authorization"), call.now);
                    if (!bearer)
                        return bearer.error();
                    if (request)
                        return emptyAnswer(
                            auth->logout(call.tx(), request->refreshToken.toLatin1(), call.now));
                    if (!*bearer)
                        return Error(ErrorCode::Unauthorized);
                    return http::Response::noContent();
                }),
        EndpointBuilder(Method::Get, u"/api/auth/sessions"_s, u"listSignIns"_s, u"Sign-in"_s,
                        u"Where the caller is signed in"_s)
            .onlyReads()
            .answers<api::SignIns>()
            .on([](Call &call) -> Result<http::Response> {
                const auto list =
                    sessions::list(call.tx(), callerOf(call), call.principal->sessionId);
                if (!list)
                    return list.error();
                return answer(*list);
            }),
        EndpointBuilder(Method::Delete, u"/api/auth/sessions/{id}"_s, u"endSignIn"_s, u"Sign-in"_s,
                        u"Sign the caller out in one place"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) -> Result<http::Response> {
                const auto id = call.id<SessionId>(u"id");
                if (!id)
                    return id.error();
                return emptyAnswer(sessions::end(call.tx(), callerOf(call), *id));
            }),
        EndpointBuilder(Method::Delete, u"/api/auth/sessions"_s, u"endOtherSignIns"_s, u"Sign-in"_s,
                        u"Sign the caller out everywhere else"_s)
            .answersNothing()
            .on([](Call &call) -> Result<http::Response> {
                return emptyAnswer(
                    sessions::endOthers(call.tx(), callerOf(call), call.principal->sessionId));
            }),
        EndpointBuilder(Method::Get, u"/sign-in"_s, u"signInPage"_s, u"Sign-in"_s,
                        u"The page behind a sign-in mail's link"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answersText(u"text/html"_s)
            .on([](Call &call) -> Result<http::Response> {
                return signInPage(call.request.queryValue(u"token").value_or(QString()));
            }),
    };
}

} // namespace oh::server
