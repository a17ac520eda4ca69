// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/approvalpage.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/exceptionservice.h"
#include "backend/services/notificationservice.h"
#include "backend/services/reachoutservice.h"
#include "models/api/exceptions.h"
#include "models/api/scheduling.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

QString exceptionTag()
{
    return u"Exceptions"_s;
}

/// The page behind a coordinator's link, in their language; looking at it decides nothing.
Result<http::Response> linkAnswer(const Call &call, const RouteContext &context, bool decide)
{
    const QByteArray token = call.parameters.value(u"token"_s).toLatin1();
    const auto page = decide ? exceptions::approveByLink(call.tx(), context.keys, token, call.now)
                             : exceptions::look(call.tx(), context.keys, token, call.now);
    if (!page)
        return page.error();
    MailReader reader;
    reader.language =
        languageForHeader(QString::fromLatin1(call.request.headers.value("Accept-Language")))
            .value_or(context.language);
    if (!page->coordinator.isNull()) {
        const auto known = notifications::readerOf(call.tx(), page->coordinator, reader.language);
        if (!known)
            return known.error();
        reader = known->value_or(reader);
    }
    return approvalPage(*page, reader);
}

QList<Endpoint> linkEndpoints(const RouteContext &context)
{
    const auto path = u"/api/tier-overrides/approve/{token}"_s;
    return {
        EndpointBuilder(Method::Get, path, u"approvalPage"_s, exceptionTag(),
                        u"The page behind a coordinator's mail link; decides nothing"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::ExceptionDecided})
            .on([context](Call &call) { return linkAnswer(call, context, false); }),
        EndpointBuilder(Method::Post, path, u"approveByLink"_s, exceptionTag(),
                        u"Its button: approve, once"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/html"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::ExceptionDecided})
            .on([context](Call &call) { return linkAnswer(call, context, true); }),
    };
}

Endpoint decideEndpoint(OverrideDecision decision, const QString &operation, const QString &summary)
{
    return EndpointBuilder(Method::Put, u"/api/tier-overrides/{id}/"_s + toString(decision),
                           operation, exceptionTag(), summary)
        .access(Access::Coordinator)
        .answers<api::TierOverride>()
        .mayFail({ErrorCode::NotFound, ErrorCode::ExceptionDecided, ErrorCode::AccountDeactivated,
                  ErrorCode::ExceptionActive})
        .onOptionalBody<api::DecideOverride>(
            [decision](Call &call, const std::optional<api::DecideOverride> &body) {
                return withId<ExceptionId>(call, [&](ExceptionId id) {
                    return jsonAnswer(exceptions::decide(call.tx(), callerOf(call), id, decision,
                                                         body ? body->notes : std::nullopt));
                });
            });
}

QList<Endpoint> interestEndpoints()
{
    const auto tag = u"Reach out"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/mentors/{id}/send-interest"_s, u"sendInterest"_s, tag,
                        u"A mentor would like to meet a mentee"_s)
            .answers<api::InterestAnswer>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::InterestSent,
                      ErrorCode::ExceptionActive, ErrorCode::AccountDeactivated,
                      ErrorCode::RateLimited})
            .onBody<api::SendInterest>([](Call &call, const api::SendInterest &wish) {
                return withId<UserId>(call, [&](UserId mentor) -> Result<http::Response> {
                    const auto sent = reachout::send(call.tx(), callerOf(call), mentor, wish);
                    if (!sent)
                        return sent.error();
                    return answer(*sent);
                });
            }),
        EndpointBuilder(Method::Get, u"/api/interests/mine"_s, u"listMyInterests"_s, tag,
                        u"To whom the caller reached out, or who did to them"_s)
            .onlyReads()
            .answers<api::Page<api::Interest>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(reachout::listMine(call.tx(), callerOf(call), query));
            }),
    };
}

} // namespace

QList<Endpoint> exceptionEndpoints(const RouteContext &context)
{
    const auto tag = exceptionTag();
    const KeyRing *keys = &context.keys;
    return QList<Endpoint>{
               EndpointBuilder(Method::Post, u"/api/tier-overrides"_s, u"requestOverride"_s, tag,
                               u"Ask for an exception to book a mentor"_s)
                   .access(Access::Mentee)
                   .answers<api::TierOverride>(201)
                   .mayFail({ErrorCode::NotFound, ErrorCode::ExceptionNotNeeded,
                             ErrorCode::ExceptionPending, ErrorCode::ExceptionActive,
                             ErrorCode::RateLimited})
                   .onBody<api::RequestOverride>(
                       [keys](Call &call, const api::RequestOverride &wish) {
                           return jsonAnswer(
                               exceptions::request(call.tx(), callerOf(call), *keys, wish), 201);
                       }),
               EndpointBuilder(Method::Get, u"/api/tier-overrides/mine"_s, u"listMyOverrides"_s,
                               tag, u"The caller's exceptions, newest first"_s)
                   .onlyReads()
                   .answers<api::Page<api::TierOverride>>()
                   .onQuery<api::MyOverridesQuery>([](Call &call,
                                                      const api::MyOverridesQuery &query) {
                       return jsonAnswer(exceptions::listMine(call.tx(), callerOf(call), query));
                   }),
               EndpointBuilder(Method::Get, u"/api/tier-overrides/requests"_s, u"listOverrides"_s,
                               tag, u"All requests for exceptions"_s)
                   .onlyReads()
                   .access(Access::Coordinator)
                   .answers<api::OverrideQueue>()
                   .onQuery<api::OverridesQuery>([](Call &call, const api::OverridesQuery &query) {
                       return jsonAnswer(exceptions::listQueue(call.tx(), callerOf(call), query));
                   }),
               EndpointBuilder(Method::Post, u"/api/tier-overrides/decisions"_s,
                               u"decideOverrides"_s, tag,
                               u"The same decision about many, each for itself"_s)
                   .access(Access::Coordinator)
                   .answers<api::DecisionOutcomes>()
                   .onBody<api::DecideOverrides>([](Call &call, const api::DecideOverrides &request)
                                                     -> Result<http::Response> {
                       const auto outcomes =
                           exceptions::decideAll(call.tx(), callerOf(call), request);
                       if (!outcomes)
                           return outcomes.error();
                       return answer(*outcomes);
                   }),
               EndpointBuilder(Method::Post, u"/api/tier-overrides/undo"_s, u"undoOverrides"_s, tag,
                               u"Take back several of one's decisions, within 10 seconds"_s)
                   .access(Access::Coordinator)
                   .answers<api::DecisionOutcomes>()
                   .onBody<api::UndoOverrides>(
                       [](Call &call, const api::UndoOverrides &request) -> Result<http::Response> {
                           const auto outcomes =
                               exceptions::undoAll(call.tx(), callerOf(call), request);
                           if (!outcomes)
                               return outcomes.error();
                           return answer(*outcomes);
                       }),
               EndpointBuilder(Method::Get, u"/api/tier-overrides/{id}"_s, u"getOverride"_s, tag,
                               u"One exception"_s)
                   .onlyReads()
                   .answers<api::TierOverride>()
                   .mayFail({ErrorCode::NotFound})
                   .on([](Call &call) {
                       return withId<ExceptionId>(call, [&](ExceptionId id) {
                           return jsonAnswer(exceptions::get(call.tx(), callerOf(call), id));
                       });
                   }),
               decideEndpoint(OverrideDecision::Approve, u"approveOverride"_s,
                              u"Let the mentee book this mentor once"_s),
               decideEndpoint(OverrideDecision::Deny, u"denyOverride"_s, u"Turn a request down"_s),
               EndpointBuilder(Method::Put, u"/api/tier-overrides/{id}/undo"_s, u"undoOverride"_s,
                               tag, u"Take back one's decision, within 10 seconds"_s)
                   .access(Access::Coordinator)
                   .answers<api::TierOverride>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::UndoNotPossible,
                             ErrorCode::ExceptionPending})
                   .on([](Call &call) {
                       return withId<ExceptionId>(call, [&](ExceptionId id) {
                           return jsonAnswer(exceptions::undo(call.tx(), callerOf(call), id));
                       });
                   }),
           } +
           linkEndpoints(context) + interestEndpoints();
}

} // namespace oh::server
