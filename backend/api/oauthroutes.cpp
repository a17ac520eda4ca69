// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/auth/oauthservice.h"
#include "backend/calendars/calendarworks.h"
#include "backend/config/logging.h"
#include "backend/services/calendarconnections.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using calendars::CalendarWorks;
using http::Method;

namespace {

/// What a sign-in elsewhere brought: who, and their calendars, if they agreed to those.
struct BroughtSignIn
{
    auth::Redemption redemption;
    QList<calendars::CalendarListed> calendars;
};

Error notOffered()
{
    return {ErrorCode::NotFound, Sentence::tr("This way to sign in is not offered here.")};
}

EndpointBuilder signInPost(const QString &path, const QString &id, const QString &summary)
{
    return EndpointBuilder(Method::Post, path, id, u"Sign-in"_s, summary)
        .access(Access::Public)
        .asSystem();
}

Result<http::Response> startSignIn(Call &call, const RouteContext &context,
                                   const CalendarWorks &works, CalendarProviderKind kind,
                                   const api::StartOAuth &wish)
{
    const auth::OAuthClient *client = works.client(kind);
    if (!client)
        return notOffered();
    const auto limit = context.auth.limitStarts(call.tx(), call.request.peer, call.now);
    if (!limit)
        return limit.error();
    // An answer like any other: that somebody asked too often is to be remembered.
    if (*limit)
        return http::Response::fromError(**limit, call.request);
    const auto started = auth::start(call.tx(), context.keys, *client, {}, wish.redirectUri,
                                     wish.codeChallenge, works.provider(kind) != nullptr, call.now);
    if (!started)
        return started.error();
    return answer(*started);
}

/// Without calendars where they were not agreed to, or can't be read just now: signing in goes on
/// without.
Result<BroughtSignIn> askWho(const Call &call, const KeyRing &keys, const CalendarWorks &works,
                             const api::CompleteOAuth &brought)
{
    auto redemption = auth::redeem(
        works.database(), keys, [&works](CalendarProviderKind kind) { return works.client(kind); },
        brought, {}, call.request.requestId, call.now, call.stopping);
    if (!redemption)
        return redemption.error();
    BroughtSignIn out{*std::move(redemption), {}};
    const auto *redeemed = std::get_if<auth::Redeemed>(&out.redemption);
    if (!redeemed)
        return out;
    const auth::OAuthClient *client = works.client(redeemed->provider);
    const calendars::CalendarProvider *provider = works.provider(redeemed->provider);
    if (!client || !provider || redeemed->tokens.refresh.isEmpty() ||
        !client->grantsCalendars(redeemed->tokens.scopes))
        return out;
    const auto listed = provider->calendars(redeemed->tokens.access, call.stopping);
    if (listed)
        out.calendars = *listed;
    else
        qCWarning(logAuth).noquote()
            << u"somebody's calendars could not be listed when signing in: "_s +
                   listed.error().internal;
    return out;
}

Result<http::Response> completeSignIn(Call &call, const RouteContext &context,
                                      const CalendarWorks &works, const api::CompleteOAuth &wish)
{
    const auto refused = [&call](const Error &why) {
        return http::Response::fromError(why, call.request);
    };
    const auto &brought = call.brought<BroughtSignIn>();
    if (const auto *why = std::get_if<Error>(&brought.redemption)) {
        if (const auto noted = context.auth.noteFailure(call.tx(), std::nullopt, *why, call.now);
            !noted)
            return noted.error();
        return refused(*why);
    }
    const auto &redeemed = std::get<auth::Redeemed>(brought.redemption);
    const auth::OAuthClient *client = works.client(redeemed.provider);
    if (!client)
        return notOffered();
    const auto who =
        auth::recognise(call.tx(), context.auth, context.keys, redeemed, client->name(), call.now);
    if (!who)
        return who.error();
    if (const auto *why = std::get_if<Error>(&*who))
        return refused(*why);
    const UserId user = std::get<UserId>(*who);
    const auto session =
        context.auth.signIn(call.tx(), user, toString(redeemed.provider), wish.device, call.now);
    if (!session)
        return session.error();
    if (const auto *why = std::get_if<Error>(&*session))
        return refused(*why);
    if (calendars::checkCalendars(brought.calendars)) {
        const auto may = calendars::mayConnectBySigningIn(call.tx(), user, redeemed.account);
        if (!may)
            return may.error();
        if (*may) {
            const auto connected =
                calendars::connect(call.tx(), context.keys,
                                   {user, redeemed.provider, ConnectionMethod::OAuthSignup,
                                    redeemed.account, redeemed.tokens, brought.calendars},
                                   call.now);
            if (!connected)
                return connected.error();
        }
    }
    return answer(std::get<api::Session>(*session));
}

} // namespace

QList<Endpoint> oauthEndpoints(const RouteContext &context)
{
    const CalendarWorks *works = context.calendars;
    const KeyRing *keys = &context.keys;
    const auto startFor = [context, works](CalendarProviderKind kind) {
        return [context, works, kind](Call &call,
                                      const api::StartOAuth &wish) -> Result<http::Response> {
            if (!works)
                return notOffered();
            return startSignIn(call, context, *works, kind, wish);
        };
    };
    return {
        EndpointBuilder(Method::Get, u"/api/auth/methods"_s, u"listSignInMethods"_s, u"Sign-in"_s,
                        u"How one can sign in here, besides by mail"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answers<api::SignInMethods>()
            .on([works](Call &) -> Result<http::Response> {
                return answer(
                    api::SignInMethods{works ? works->offered() : QList<CalendarProviderKind>()});
            }),
        signInPost(u"/api/auth/oauth/google"_s, u"startGoogleSignIn"_s,
                   u"Begin to sign in with Google"_s)
            .answers<api::OAuthStarted>()
            .mayFail({ErrorCode::NotFound, ErrorCode::RateLimited})
            .onBody<api::StartOAuth>(startFor(CalendarProviderKind::Google)),
        signInPost(u"/api/auth/oauth/microsoft"_s, u"startMicrosoftSignIn"_s,
                   u"Begin to sign in with Microsoft"_s)
            .answers<api::OAuthStarted>()
            .mayFail({ErrorCode::NotFound, ErrorCode::RateLimited})
            .onBody<api::StartOAuth>(startFor(CalendarProviderKind::Microsoft)),
        signInPost(u"/api/auth/oauth/complete"_s, u"completeOAuthSignIn"_s,
                   u"Sign in with what the browser brought back from Google or Microsoft"_s)
            .answers<api::Session>()
            .mayFail({ErrorCode::NotFound, ErrorCode::CodeInvalid, ErrorCode::NotAllowedToSignIn,
                      ErrorCode::AccountDeactivated, ErrorCode::ServiceUnavailable})
            .outsideWithBody<api::CompleteOAuth, BroughtSignIn>(
                [keys, works](Call &call,
                              const api::CompleteOAuth &brought) -> Result<BroughtSignIn> {
                    if (!works)
                        return notOffered();
                    return askWho(call, *keys, *works, brought);
                })
            .onBody<api::CompleteOAuth>(
                [context, works](Call &call, const api::CompleteOAuth &wish) {
                    return completeSignIn(call, context, *works, wish);
                }),
    };
}

} // namespace oh::server
