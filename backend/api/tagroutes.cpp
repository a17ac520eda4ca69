// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/tagadminservice.h"
#include "backend/services/tagservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

QList<Endpoint> ownTagEndpoints(const QString &tag)
{
    return {
        EndpointBuilder(Method::Post, u"/api/taxonomy"_s, u"requestTag"_s, tag,
                        u"Set a tag by its name; a new one waits for approval"_s)
            .answers<api::RequestedTag>(201)
            .mayFail({ErrorCode::Conflict, ErrorCode::TagUnavailable})
            .onBody<api::TagRequest>([](Call &call, const api::TagRequest &request) {
                return objectAnswer(tags::request(call.tx(), callerOf(call), request), 201);
            }),
        EndpointBuilder(Method::Get, u"/api/taxonomy/requests"_s, u"listMyTagRequests"_s, tag,
                        u"What became of the tags that one asked for"_s)
            .onlyReads()
            .answers<api::Page<api::MyTagRequest>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(tags::myRequests(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Put, u"/api/users/me/tags/{id}"_s, u"setMyTag"_s, tag,
                        u"Set a tag on the own profile, or its weight"_s)
            .answers<api::Tag>()
            .mayFail({ErrorCode::NotFound, ErrorCode::TagUnavailable})
            .onOptionalBody<api::TagWeight>(
                [](Call &call, const std::optional<api::TagWeight> &weight) {
                    return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                        return jsonAnswer(tags::attach(call.tx(), callerOf(call), id, weight));
                    });
                }),
        EndpointBuilder(Method::Delete, u"/api/users/me/tags/{id}"_s, u"removeMyTag"_s, tag,
                        u"Take a tag off the own profile"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                    return emptyAnswer(tags::detach(call.tx(), callerOf(call), id));
                });
            }),
    };
}

QList<Endpoint> decisionEndpoints(const QString &tag)
{
    return {
        EndpointBuilder(Method::Get, u"/api/taxonomy/pending"_s, u"listPendingTags"_s, tag,
                        u"Tags that wait for approval"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::AdminTag>>()
            .onQuery<api::PendingTagsQuery>([](Call &call, const api::PendingTagsQuery &query) {
                return jsonAnswer(tags::listPending(call.tx(), query));
            }),
        EndpointBuilder(Method::Put, u"/api/taxonomy/{id}/approve"_s, u"approveTag"_s, tag,
                        u"Approve a tag"_s)
            .access(Access::Coordinator)
            .answers<api::AdminTag>()
            .mayFail({ErrorCode::NotFound, ErrorCode::TagDecided})
            .on([](Call &call) {
                return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                    return jsonAnswer(tags::approve(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Put, u"/api/taxonomy/{id}/reject"_s, u"rejectTag"_s, tag,
                        u"Decide against a tag, with the reason"_s)
            .access(Access::Coordinator)
            .answers<api::AdminTag>()
            .mayFail({ErrorCode::NotFound, ErrorCode::TagDecided})
            .onBody<api::RejectTag>([](Call &call, const api::RejectTag &refusal) {
                return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                    return jsonAnswer(tags::reject(call.tx(), callerOf(call), id, refusal.reason));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/admin/taxonomy/decisions"_s, u"decideTags"_s, tag,
                        u"Approve or reject several tags at once"_s)
            .access(Access::Coordinator)
            .answers<api::DecidedTags>()
            .onBody<api::DecideTags>([](Call &call, const api::DecideTags &decisions) {
                return objectAnswer(tags::decide(call.tx(), callerOf(call), decisions));
            }),
    };
}

QList<Endpoint> careEndpoints(const QString &tag)
{
    return {
        EndpointBuilder(Method::Get, u"/api/admin/taxonomy"_s, u"listAllTags"_s, tag,
                        u"All tags with their state and how many carry them"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::AdminTag>>()
            .onQuery<api::AdminTagsQuery>([](Call &call, const api::AdminTagsQuery &query) {
                return jsonAnswer(tags::listAll(call.tx(), query));
            }),
        EndpointBuilder(Method::Post, u"/api/admin/taxonomy"_s, u"createTag"_s, tag,
                        u"Make an approved tag"_s)
            .access(Access::Coordinator)
            .answers<api::AdminTag>(201)
            .mayFail({ErrorCode::Conflict})
            .onBody<api::CreateTag>([](Call &call, const api::CreateTag &made) {
                return jsonAnswer(tags::create(call.tx(), callerOf(call), made), 201);
            }),
        EndpointBuilder(Method::Put, u"/api/admin/taxonomy/{id}"_s, u"updateTag"_s, tag,
                        u"Rename a tag, set its parent, take it out of use or into use"_s)
            .access(Access::Coordinator)
            .answers<api::AdminTag>()
            .mayFail({ErrorCode::NotFound, ErrorCode::StaleVersion, ErrorCode::Conflict,
                      ErrorCode::TagDecided})
            .onBody<api::UpdateTag>([](Call &call, const api::UpdateTag &changes) {
                return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                    return jsonAnswer(tags::update(call.tx(), callerOf(call), id, changes));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/admin/taxonomy/{id}/merge"_s, u"mergeTag"_s, tag,
                        u"Merge a tag into another, which remains"_s)
            .access(Access::Coordinator)
            .answers<api::AdminTag>()
            .mayFail({ErrorCode::NotFound, ErrorCode::TagDecided})
            .onBody<api::MergeTag>([](Call &call, const api::MergeTag &merge) {
                return withId<TaxonomyId>(call, [&](TaxonomyId id) {
                    return jsonAnswer(tags::merge(call.tx(), callerOf(call), id, merge.intoId));
                });
            }),
    };
}

} // namespace

QList<Endpoint> tagEndpoints(const RouteContext &)
{
    const auto tag = u"Taxonomy"_s;
    return ownTagEndpoints(tag) + decisionEndpoints(tag) + careEndpoints(tag);
}

} // namespace oh::server
