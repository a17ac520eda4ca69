// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/ratingservice.h"
#include "backend/services/reputationservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

QList<Endpoint> ratingEndpoints()
{
    const auto tag = u"Ratings"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/ratings"_s, u"createRating"_s, tag,
                        u"Rate a meeting that is over, once"_s)
            .answers<api::Rating>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::RatingNotPossible,
                      ErrorCode::AlreadyRated})
            .onBody<api::CreateRating>([](Call &call, const api::CreateRating &rating) {
                return jsonAnswer(ratings::submit(call.tx(), callerOf(call), rating), 201);
            }),
        EndpointBuilder(Method::Get, u"/api/ratings/my-ratings"_s, u"listMyRatings"_s, tag,
                        u"The caller's ratings: given, and received as far as they count"_s)
            .onlyReads()
            .answers<api::Page<api::Rating>>()
            .onQuery<api::MyRatingsQuery>([](Call &call, const api::MyRatingsQuery &query) {
                return jsonAnswer(ratings::listMine(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/bookings/{id}/ratings"_s, u"listBookingRatings"_s, tag,
                        u"The ratings of a meeting that the caller may see"_s)
            .onlyReads()
            .answers<api::Page<api::Rating>>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(ratings::ofBooking(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/feedback/stats/{id}"_s, u"getFeedbackStats"_s, tag,
                        u"What mentees say of a mentor, together: one's own; coordinators, "
                        "everybody's"_s)
            .onlyReads()
            .answers<api::FeedbackStats>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(ratings::stats(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/admin/ratings"_s, u"listRatings"_s, u"Administration"_s,
                        u"All ratings and what was written with them"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::Rating>>()
            .onQuery<api::AdminRatingsQuery>([](Call &call, const api::AdminRatingsQuery &query) {
                return jsonAnswer(ratings::listAll(call.tx(), callerOf(call), query));
            }),
    };
}

} // namespace

QList<Endpoint> reputationEndpoints(const RouteContext &context)
{
    const auto tag = u"Reputation"_s;
    std::shared_ptr<const reputation::ReputationCalculator> calculator =
        reputation::calculatorNamed(context.reputationCalculator);
    if (!calculator)
        calculator = std::make_shared<reputation::ProductCalculator>();
    const auto history = [](Call &call, const api::ReputationHistoryQuery &query) {
        return withId<UserId>(call, [&](UserId id) {
            return jsonAnswer(reputation::history(call.tx(), callerOf(call), id, query));
        });
    };
    return ratingEndpoints() +
           QList<Endpoint>{
               EndpointBuilder(Method::Get, u"/api/reputation/{id}"_s, u"getReputation"_s, tag,
                               u"A score and what it is made of: one's own; coordinators, "
                               "everybody's"_s)
                   .onlyReads()
                   .answers<api::Reputation>()
                   .mayFail({ErrorCode::NotFound})
                   .on([calculator](Call &call) {
                       return withId<UserId>(call, [&](UserId id) {
                           return jsonAnswer(
                               reputation::get(call.tx(), callerOf(call), id, *calculator));
                       });
                   }),
               EndpointBuilder(Method::Get, u"/api/reputation/{id}/history"_s,
                               u"getReputationHistory"_s, tag,
                               u"How a score changed, and why: one's own; coordinators, "
                               "everybody's"_s)
                   .onlyReads()
                   .answers<api::Page<api::ReputationHistoryEntry>>()
                   .mayFail({ErrorCode::NotFound})
                   .onQuery<api::ReputationHistoryQuery>(history),
               EndpointBuilder(Method::Get, u"/api/admin/users/{id}/reputation-history"_s,
                               u"listReputationHistory"_s, u"Administration"_s,
                               u"How somebody's score changed, and why"_s)
                   .onlyReads()
                   .access(Access::Coordinator)
                   .answers<api::Page<api::ReputationHistoryEntry>>()
                   .mayFail({ErrorCode::NotFound})
                   .onQuery<api::ReputationHistoryQuery>(history),
               EndpointBuilder(Method::Put, u"/api/admin/users/{id}/reputation"_s,
                               u"overrideReputation"_s, u"Administration"_s,
                               u"Set somebody's score, until it is cleared"_s)
                   .access(Access::Coordinator)
                   .answers<api::Reputation>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::StaleVersion})
                   .onBody<api::OverrideReputation>(
                       [calculator](Call &call, const api::OverrideReputation &request) {
                           return withId<UserId>(call, [&](UserId id) {
                               return jsonAnswer(reputation::overrideScore(
                                   call.tx(), callerOf(call), id, request, *calculator));
                           });
                       }),
               EndpointBuilder(Method::Delete, u"/api/admin/users/{id}/reputation"_s,
                               u"clearReputation"_s, u"Administration"_s,
                               u"Let the calculated score count again"_s)
                   .access(Access::Coordinator)
                   .answers<api::Reputation>()
                   .mayFail({ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::StaleVersion})
                   .onQuery<api::ClearReputationQuery>(
                       [calculator](Call &call, const api::ClearReputationQuery &request) {
                           return withId<UserId>(call, [&](UserId id) {
                               return jsonAnswer(reputation::clearOverride(
                                   call.tx(), callerOf(call), id, request, *calculator));
                           });
                       }),
           };
}

} // namespace oh::server
