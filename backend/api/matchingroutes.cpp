// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/matchingservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> matchingEndpoints(const RouteContext &)
{
    const auto tag = u"Matching"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/mentors/recommended"_s, u"listRecommendedMentors"_s,
                        tag, u"The mentors who match a mentee best"_s)
            .onlyReads()
            .answers<api::Page<api::RecommendedMentor>>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .onQuery<api::RecommendedMentorsQuery>([](Call &call,
                                                      const api::RecommendedMentorsQuery &query) {
                return jsonAnswer(matching::recommendedMentors(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/mentees/recommended"_s, u"listRecommendedMentees"_s,
                        tag, u"The mentees who match a mentor best"_s)
            .onlyReads()
            .answers<api::Page<api::RecommendedMentee>>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .onQuery<api::RecommendedMenteesQuery>([](Call &call,
                                                      const api::RecommendedMenteesQuery &query) {
                return jsonAnswer(matching::recommendedMentees(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/mentors/{id}/recommended"_s, u"listMentorsFor"_s, tag,
                        u"The mentors who match this mentee best"_s)
            .onlyReads()
            .answers<api::Page<api::RecommendedMentor>>()
            .mayFail({ErrorCode::NotFound})
            .onQuery<api::RecommendationsQuery>(
                [](Call &call, const api::RecommendationsQuery &query) {
                    return withId<UserId>(call, [&](UserId id) {
                        return jsonAnswer(
                            matching::recommendedMentorsFor(call.tx(), callerOf(call), id, query));
                    });
                }),
        EndpointBuilder(Method::Get, u"/api/matching/explain/{id}"_s, u"explainMatch"_s, tag,
                        u"Why two people match"_s)
            .onlyReads()
            .answers<api::ExplainedMatch>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .onQuery<api::ExplainQuery>([](Call &call, const api::ExplainQuery &query) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(matching::explainMatch(call.tx(), callerOf(call), id, query));
                });
            }),
    };
}

} // namespace oh::server
