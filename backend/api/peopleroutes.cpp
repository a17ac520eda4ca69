// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/menteedirectory.h"
#include "backend/services/mentordirectory.h"
#include "backend/services/mentorprofiles.h"
#include "backend/services/peopleservice.h"
#include "backend/storage/database.h"
#include "models/api/directories.h"
#include "models/api/people.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> peopleEndpoints(const RouteContext &context)
{
    const KeyRing *keys = &context.keys;
    const auto directory = std::make_shared<people::MentorDirectory>(context.memory);
    const auto mentees = std::make_shared<people::MenteeDirectory>(context.memory);
    const auto profiles = std::make_shared<people::MentorProfiles>(context.memory);
    const auto people = u"People"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/users/me"_s, u"getMe"_s, people, u"The own account"_s)
            .onlyReads()
            .answers<api::User>()
            .on([keys](Call &call) {
                return objectAnswer(
                    people::user(call.tx(), callerOf(call), *keys, call.principal->userId));
            }),
        EndpointBuilder(Method::Put, u"/api/users/me"_s, u"updateMe"_s, people,
                        u"Change the own profile"_s)
            .answers<api::User>()
            .mayFail({ErrorCode::StaleVersion, ErrorCode::TagUnavailable})
            .onBody<api::UpdateProfile>([keys](Call &call, const api::UpdateProfile &update) {
                return objectAnswer(people::updateProfile(call.tx(), callerOf(call), *keys,
                                                          call.principal->userId, update));
            }),
        EndpointBuilder(Method::Get, u"/api/users/{id}"_s, u"getUser"_s, people,
                        u"Somebody's profile"_s)
            .onlyReads()
            .answers<api::User>()
            .mayFail({ErrorCode::NotFound})
            .on([keys](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return objectAnswer(people::user(call.tx(), callerOf(call), *keys, id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/users/search"_s, u"searchUsers"_s, people,
                        u"Everybody whom one may look for, by words, role, tags and status"_s)
            .onlyReads()
            .answers<api::Page<api::FoundUser>>()
            .onQuery<api::UserSearchQuery>([](Call &call, const api::UserSearchQuery &query) {
                return jsonAnswer(people::searchUsers(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/profiles/{id}"_s, u"getProfile"_s, people,
                        u"Somebody's profile"_s)
            .onlyReads()
            .answers<api::User>()
            .mayFail({ErrorCode::NotFound})
            .on([keys](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return objectAnswer(people::user(call.tx(), callerOf(call), *keys, id));
                });
            }),
        EndpointBuilder(Method::Put, u"/api/profiles/{id}"_s, u"updateProfile"_s, people,
                        u"Change one's own profile; coordinators anybody's"_s)
            .answers<api::User>()
            .mayFail({ErrorCode::NotFound, ErrorCode::StaleVersion, ErrorCode::Forbidden,
                      ErrorCode::TagUnavailable})
            .onBody<api::UpdateProfile>([keys](Call &call, const api::UpdateProfile &update) {
                return withId<UserId>(call, [&](UserId id) {
                    return objectAnswer(
                        people::updateProfile(call.tx(), callerOf(call), *keys, id, update));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/mentors"_s, u"listMentors"_s, people,
                        u"The directory of mentors"_s)
            .onlyReads()
            .answers<api::Page<api::MentorSummary>>()
            .remembered(Sharing::Role)
            .onQuery<api::MentorQuery>([directory](Call &call, const api::MentorQuery &query) {
                call.madeOf = {cache::Topic::people(), cache::Topic::allSlots()};
                // Not remembered: who matches is the asker's own, and changes without a word.
                if (query.sort == MentorSort::Match)
                    call.madeOf.reset();
                if (query.hasSlots && call.madeOf) {
                    // How far "this week" reaches is a question of the asker's zone.
                    call.isOwn = true;
                    call.madeOf->append(cache::Topic::accountOf(call.principal->userId));
                }
                return jsonAnswer(
                    directory->list(call.tx(), callerOf(call), query, call.readSince));
            }),
        EndpointBuilder(Method::Get, u"/api/mentors/facets"_s, u"countMentors"_s, people,
                        u"How many mentors each filter would leave"_s)
            .onlyReads()
            .answers<api::MentorFacets>()
            .remembered(Sharing::Caller)
            .onQuery<api::MentorFacetsQuery>([](Call &call, const api::MentorFacetsQuery &query) {
                // How far "this week" reaches is a question of the asker's zone.
                call.madeOf = {cache::Topic::people(), cache::Topic::allSlots(),
                               cache::Topic::accountOf(call.principal->userId)};
                return jsonAnswer(
                    people::MentorDirectory::facets(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/mentees"_s, u"listMentees"_s, people,
                        u"The directory of mentees"_s)
            .onlyReads()
            .answers<api::Page<api::MenteeSummary>>()
            .mayFail({ErrorCode::Forbidden})
            .onQuery<api::MenteeQuery>([mentees](Call &call, const api::MenteeQuery &query) {
                return jsonAnswer(mentees->list(call.tx(), callerOf(call), query, call.readSince));
            }),
        EndpointBuilder(Method::Get, u"/api/mentees/facets"_s, u"countMentees"_s, people,
                        u"How many mentees each filter would leave"_s)
            .onlyReads()
            .answers<api::MenteeFacets>()
            .mayFail({ErrorCode::Forbidden})
            .onQuery<api::MenteeFacetsQuery>([](Call &call, const api::MenteeFacetsQuery &query) {
                return jsonAnswer(people::menteeFacets(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/mentees/{id}"_s, u"getMentee"_s, people,
                        u"A mentee's profile, for mentors"_s)
            .onlyReads()
            .answers<api::Mentee>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .on([](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(people::mentee(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/mentors/{id}"_s, u"getMentor"_s, people,
                        u"A mentor's profile"_s)
            .onlyReads()
            .answers<api::Mentor>()
            .mayFail({ErrorCode::NotFound})
            .recalls([profiles](Call &call) -> std::optional<Result<http::Response>> {
                const auto id = call.id<UserId>(u"id");
                if (!id)
                    return std::nullopt;
                auto profile = profiles->recall(callerOf(call), *id);
                if (!profile)
                    return std::nullopt;
                return jsonAnswer(*std::move(profile));
            })
            .on([profiles](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(
                        profiles->read(call.tx(), callerOf(call), id, call.readSince));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/taxonomy"_s, u"listTaxonomy"_s, u"Taxonomy"_s,
                        u"Approved tags"_s)
            .onlyReads()
            .answers<api::Page<api::TaxonomyEntry>>()
            .onQuery<api::TaxonomyQuery>([](Call &call, const api::TaxonomyQuery &query) {
                return jsonAnswer(call.tx().json(storage::Query::taxonomy_list_approved,
                                                 {{u":category"_s, storage::bind(query.category)},
                                                  {u":limit"_s, storage::bind(query.limit)},
                                                  {u":offset"_s, storage::bind(query.offset)}}));
            }),
    };
}

} // namespace oh::server
