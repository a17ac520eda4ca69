// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/accountservice.h"
#include "backend/services/locationservice.h"
#include "models/api/accounts.h"
#include "models/api/scheduling.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

EndpointBuilder accountEndpoint(Method method, const QString &path, const QString &operation,
                                const QString &summary)
{
    return EndpointBuilder(method, path, operation, u"Administration"_s, summary)
        .access(Access::Coordinator);
}

QList<Endpoint> locationEndpoints()
{
    const auto tag = u"Locations"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/locations"_s, u"listLocations"_s, tag,
                        u"Preset meeting places"_s)
            .onlyReads()
            .answers<api::Page<api::Location>>()
            .mayFail({ErrorCode::Forbidden})
            .onQuery<api::LocationsQuery>([](Call &call, const api::LocationsQuery &query) {
                return jsonAnswer(locations::list(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/locations"_s, u"createLocation"_s, tag,
                        u"A new meeting place"_s)
            .access(Access::Coordinator)
            .answers<api::Location>(201)
            .mayFail({ErrorCode::Conflict})
            .onBody<api::CreateLocation>([](Call &call, const api::CreateLocation &wish) {
                return jsonAnswer(locations::create(call.tx(), callerOf(call), wish), 201);
            }),
        EndpointBuilder(Method::Put, u"/api/locations/{id}"_s, u"updateLocation"_s, tag,
                        u"Change, deactivate or reactivate a meeting place"_s)
            .access(Access::Coordinator)
            .answers<api::Location>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::StaleVersion,
                      ErrorCode::LocationInUse})
            .onBody<api::UpdateLocation>([](Call &call, const api::UpdateLocation &change) {
                return withId<LocationId>(call, [&](LocationId id) {
                    return jsonAnswer(locations::update(call.tx(), callerOf(call), id, change));
                });
            }),
    };
}

} // namespace

QList<Endpoint> accountEndpoints(const RouteContext &context)
{
    const KeyRing *keys = &context.keys;
    const auto one = u"/api/admin/users/{id}"_s;
    return QList<Endpoint>{
               accountEndpoint(Method::Get, u"/api/admin/users"_s, u"listAccounts"_s,
                               u"Accounts, to choose somebody from and to look after"_s)
                   .onlyReads()
                   .answers<api::Page<api::AccountSummary>>()
                   .onQuery<api::AccountsQuery>([keys](Call &call,
                                                       const api::AccountsQuery &query) {
                       return jsonAnswer(accounts::list(call.tx(), callerOf(call), *keys, query));
                   }),
               accountEndpoint(Method::Post, u"/api/admin/users"_s, u"createAccount"_s,
                               u"Let somebody in"_s)
                   .answers<api::Account>(201)
                   .mayFail({ErrorCode::Conflict})
                   .onBody<api::CreateAccount>([keys](Call &call, const api::CreateAccount &wish) {
                       return objectAnswer(accounts::create(call.tx(), callerOf(call), *keys, wish),
                                           201);
                   }),
               accountEndpoint(Method::Post, u"/api/admin/users/decisions"_s, u"decideAccounts"_s,
                               u"Deactivate, reactivate, (un)list many, or change their role"_s)
                   .answers<api::AccountOutcomes>()
                   .onBody<api::DecideAccounts>(
                       [keys](Call &call,
                              const api::DecideAccounts &request) -> Result<http::Response> {
                           const auto outcomes =
                               accounts::decideAll(call.tx(), callerOf(call), *keys, request);
                           if (!outcomes)
                               return outcomes.error();
                           return answer(*outcomes);
                       }),
               accountEndpoint(Method::Get, one, u"getAccount"_s,
                               u"An account, removed ones included"_s)
                   .answers<api::Account>()
                   .mayFail({ErrorCode::NotFound})
                   .on([keys](Call &call) {
                       return withId<UserId>(call, [&](UserId id) {
                           return objectAnswer(accounts::get(call.tx(), callerOf(call), *keys, id));
                       });
                   }),
               accountEndpoint(Method::Put, one, u"updateAccount"_s, u"Correct an account"_s)
                   .answers<api::Account>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::StaleVersion, ErrorCode::Conflict,
                             ErrorCode::OwnAccount})
                   .onBody<api::UpdateAccount>(
                       [keys](Call &call, const api::UpdateAccount &change) {
                           return withId<UserId>(call, [&](UserId id) {
                               return objectAnswer(
                                   accounts::update(call.tx(), callerOf(call), *keys, id, change));
                           });
                       }),
               accountEndpoint(Method::Put, one + u"/role"_s, u"changeRole"_s,
                               u"Give somebody another role, and end their sessions"_s)
                   .answers<api::Account>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::OwnAccount, ErrorCode::LastCoordinator,
                             ErrorCode::AccountHasMeetings, ErrorCode::Conflict})
                   .onBody<api::ChangeRole>([keys](Call &call, const api::ChangeRole &change) {
                       return withId<UserId>(call, [&](UserId id) {
                           return objectAnswer(
                               accounts::changeRole(call.tx(), callerOf(call), *keys, id, change));
                       });
                   }),
               accountEndpoint(Method::Put, one + u"/deactivate"_s, u"deactivateAccount"_s,
                               u"Keep somebody out, and end their sessions"_s)
                   .answers<api::Account>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::OwnAccount, ErrorCode::LastCoordinator,
                             ErrorCode::AccountHasMeetings})
                   .onOptionalBody<api::DeactivateAccount>(
                       [keys](Call &call, const std::optional<api::DeactivateAccount> &request) {
                           return withId<UserId>(call, [&](UserId id) {
                               return objectAnswer(accounts::deactivate(
                                   call.tx(), callerOf(call), *keys, id,
                                   request.value_or(api::DeactivateAccount())));
                           });
                       }),
               accountEndpoint(Method::Put, one + u"/reactivate"_s, u"reactivateAccount"_s,
                               u"Let a deactivated or removed person in again"_s)
                   .answers<api::Account>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
                   .onOptionalBody<api::ReactivateAccount>(
                       [keys](Call &call, const std::optional<api::ReactivateAccount> &request) {
                           return withId<UserId>(call, [&](UserId id) {
                               return objectAnswer(accounts::reactivate(
                                   call.tx(), callerOf(call), *keys, id,
                                   request.value_or(api::ReactivateAccount())));
                           });
                       }),
               accountEndpoint(Method::Delete, one, u"removeAccount"_s,
                               u"Remove somebody; within a day they can be brought back"_s)
                   .answersNothing()
                   .mayFail({ErrorCode::NotFound, ErrorCode::OwnAccount, ErrorCode::LastCoordinator,
                             ErrorCode::AccountHasMeetings})
                   .onQuery<api::RemoveAccountQuery>(
                       [](Call &call, const api::RemoveAccountQuery &query) {
                           return withId<UserId>(call, [&](UserId id) {
                               return emptyAnswer(
                                   accounts::remove(call.tx(), callerOf(call), id, query));
                           });
                       }),
           } +
           locationEndpoints();
}

} // namespace oh::server
