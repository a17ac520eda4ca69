// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

QString exceptionsPath()
{
    return u"/api/tier-overrides"_s;
}

QString adminTagsPath()
{
    return u"/api/admin/taxonomy"_s;
}

} // namespace

ui::Call ApiClient::exceptionQueue(const api::OverridesQuery &query,
                                   ui::Done<api::OverrideQueue> done)
{
    return m_http.fetch<api::OverrideQueue>(
        getRequest(exceptionsPath() + u"/requests"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::exception(ExceptionId id, ui::Done<api::TierOverride> done)
{
    return m_http.fetch<api::TierOverride>(getRequest(pathBelow(exceptionsPath(), id)),
                                           std::move(done));
}

ui::Call ApiClient::decideException(ExceptionId id, OverrideDecision decision,
                                    const api::DecideOverride &answer,
                                    ui::Done<api::TierOverride> done)
{
    return m_http.fetch<api::TierOverride>(
        changeRequest(HttpRequest::Method::Put,
                      pathBelow(exceptionsPath(), id) + u'/' + toString(decision),
                      withoutNulls(api::DecideOverride::schema().toJson(answer))),
        std::move(done));
}

ui::Call ApiClient::decideExceptions(const api::DecideOverrides &decision,
                                     ui::Done<api::DecisionOutcomes> done)
{
    return m_http.fetch<api::DecisionOutcomes>(
        changeRequest(HttpRequest::Method::Post, exceptionsPath() + u"/decisions"_s,
                      withoutNulls(api::DecideOverrides::schema().toJson(decision))),
        std::move(done));
}

ui::Call ApiClient::undoExceptions(const api::UndoOverrides &decided,
                                   ui::Done<api::DecisionOutcomes> done)
{
    return m_http.fetch<api::DecisionOutcomes>(
        changeRequest(HttpRequest::Method::Post, exceptionsPath() + u"/undo"_s,
                      api::UndoOverrides::schema().toJson(decided)),
        std::move(done));
}

ui::Call ApiClient::decideTags(const api::DecideTags &decision, ui::Done<api::DecidedTags> done)
{
    return m_http.fetch<api::DecidedTags>(
        changeRequest(HttpRequest::Method::Post, adminTagsPath() + u"/decisions"_s,
                      withoutNulls(api::DecideTags::schema().toJson(decision))),
        std::move(done));
}

ui::Call ApiClient::decideAccounts(const api::DecideAccounts &decision,
                                   ui::Done<api::AccountOutcomes> done)
{
    return m_http.fetch<api::AccountOutcomes>(
        changeRequest(HttpRequest::Method::Post, u"/api/admin/users/decisions"_s,
                      withoutNulls(api::DecideAccounts::schema().toJson(decision))),
        std::move(done));
}

ui::Call ApiClient::undoException(ExceptionId id, ui::Done<api::TierOverride> done)
{
    return m_http.fetch<api::TierOverride>(
        changeRequest(HttpRequest::Method::Put, pathBelow(exceptionsPath(), id) + u"/undo"_s),
        std::move(done));
}

ui::Call ApiClient::adminTags(const api::AdminTagsQuery &query,
                              ui::Done<api::Page<api::AdminTag>> done)
{
    return m_http.fetch<api::Page<api::AdminTag>>(getRequest(adminTagsPath(), queryOf(query)),
                                                  std::move(done));
}

ui::Call ApiClient::approveTag(TaxonomyId id, ui::Done<api::AdminTag> done)
{
    return m_http.fetch<api::AdminTag>(
        changeRequest(HttpRequest::Method::Put, pathBelow(u"/api/taxonomy"_s, id) + u"/approve"_s),
        std::move(done));
}

ui::Call ApiClient::rejectTag(TaxonomyId id, const api::RejectTag &refusal,
                              ui::Done<api::AdminTag> done)
{
    return m_http.fetch<api::AdminTag>(
        changeRequest(HttpRequest::Method::Put, pathBelow(u"/api/taxonomy"_s, id) + u"/reject"_s,
                      api::RejectTag::schema().toJson(refusal)),
        std::move(done));
}

ui::Call ApiClient::createTag(const api::CreateTag &tag, ui::Done<api::AdminTag> done)
{
    return m_http.fetch<api::AdminTag>(
        changeRequest(HttpRequest::Method::Post, adminTagsPath(),
                      withoutNulls(api::CreateTag::schema().toJson(tag))),
        std::move(done));
}

ui::Call ApiClient::updateTag(TaxonomyId id, const api::UpdateTag &change,
                              ui::Done<api::AdminTag> done)
{
    // Null takes a parent away, so only the version may be left out.
    QJsonObject body = api::UpdateTag::schema().toJson(change);
    if (!change.version)
        body.remove(u"version"_s);
    return m_http.fetch<api::AdminTag>(
        changeRequest(HttpRequest::Method::Put, pathBelow(adminTagsPath(), id), body),
        std::move(done));
}

ui::Call ApiClient::mergeTag(TaxonomyId id, const api::MergeTag &merge,
                             ui::Done<api::AdminTag> done)
{
    return m_http.fetch<api::AdminTag>(changeRequest(HttpRequest::Method::Post,
                                                     pathBelow(adminTagsPath(), id) + u"/merge"_s,
                                                     api::MergeTag::schema().toJson(merge)),
                                       std::move(done));
}

ui::Call ApiClient::explainMatchOf(UserId person, UserId other, ui::Done<api::ExplainedMatch> done)
{
    return m_http.fetch<api::ExplainedMatch>(
        getRequest(pathBelow(u"/api/matching/explain"_s, person),
                   queryOf(api::ExplainQuery{.withUserId = other, .algorithmVersion = {}})),
        std::move(done));
}

} // namespace oh::app
