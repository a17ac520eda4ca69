// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

using namespace Qt::StringLiterals;

namespace oh::app {

ui::Call ApiClient::mentorFacets(const api::MentorFacetsQuery &query,
                                 ui::Done<api::MentorFacets> done)
{
    return m_http.fetch<api::MentorFacets>(getRequest(u"/api/mentors/facets"_s, queryOf(query)),
                                           std::move(done));
}

ui::Call ApiClient::mentees(const api::MenteeQuery &query,
                            ui::Done<api::Page<api::MenteeSummary>> done)
{
    return m_http.fetch<api::Page<api::MenteeSummary>>(
        getRequest(u"/api/mentees"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::menteeFacets(const api::MenteeFacetsQuery &query,
                                 ui::Done<api::MenteeFacets> done)
{
    return m_http.fetch<api::MenteeFacets>(getRequest(u"/api/mentees/facets"_s, queryOf(query)),
                                           std::move(done));
}

ui::Call ApiClient::mentee(UserId id, ui::Done<api::Mentee> done)
{
    return m_http.fetch<api::Mentee>(getRequest(pathBelow(u"/api/mentees"_s, id)), std::move(done));
}

ui::Call ApiClient::recommendedMentors(const api::RecommendedMentorsQuery &query,
                                       ui::Done<api::Page<api::RecommendedMentor>> done)
{
    return m_http.fetch<api::Page<api::RecommendedMentor>>(
        getRequest(u"/api/mentors/recommended"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::recommendedMentees(const api::RecommendedMenteesQuery &query,
                                       ui::Done<api::Page<api::RecommendedMentee>> done)
{
    return m_http.fetch<api::Page<api::RecommendedMentee>>(
        getRequest(u"/api/mentees/recommended"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::explainMatch(UserId person, ui::Done<api::ExplainedMatch> done)
{
    return m_http.fetch<api::ExplainedMatch>(
        getRequest(pathBelow(u"/api/matching/explain"_s, person)), std::move(done));
}

ui::Call ApiClient::sendInterest(UserId mentor, const api::SendInterest &wish,
                                 ui::Done<api::InterestAnswer> done)
{
    return m_http.fetch<api::InterestAnswer>(
        changeRequest(HttpRequest::Method::Post,
                      pathBelow(u"/api/mentors"_s, mentor) + u"/send-interest"_s,
                      api::SendInterest::schema().toJson(wish)),
        std::move(done));
}

ui::Call ApiClient::myInterests(const api::PageQuery &query,
                                ui::Done<api::Page<api::Interest>> done)
{
    return m_http.fetch<api::Page<api::Interest>>(
        getRequest(u"/api/interests/mine"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::createRating(const api::CreateRating &rating, ui::Done<api::Rating> done)
{
    return m_http.fetch<api::Rating>(changeRequest(HttpRequest::Method::Post, u"/api/ratings"_s,
                                                   api::CreateRating::schema().toJson(rating)),
                                     announcing(Affects::Bookings, std::move(done)));
}

ui::Call ApiClient::bookingRatings(BookingId id, ui::Done<api::Page<api::Rating>> done)
{
    return m_http.fetch<api::Page<api::Rating>>(
        getRequest(pathBelow(u"/api/bookings"_s, id) + u"/ratings"_s), std::move(done));
}

ui::Call ApiClient::myRatings(const api::MyRatingsQuery &query,
                              ui::Done<api::Page<api::Rating>> done)
{
    return m_http.fetch<api::Page<api::Rating>>(
        getRequest(u"/api/ratings/my-ratings"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::feedbackStats(UserId mentor, ui::Done<api::FeedbackStats> done)
{
    return m_http.fetch<api::FeedbackStats>(getRequest(pathBelow(u"/api/feedback/stats"_s, mentor)),
                                            std::move(done));
}

ui::Call ApiClient::reputation(UserId id, ui::Done<api::Reputation> done)
{
    return m_http.fetch<api::Reputation>(getRequest(pathBelow(u"/api/reputation"_s, id)),
                                         std::move(done));
}

ui::Call ApiClient::reputationHistory(UserId id, const api::ReputationHistoryQuery &query,
                                      ui::Done<api::Page<api::ReputationHistoryEntry>> done)
{
    return m_http.fetch<api::Page<api::ReputationHistoryEntry>>(
        getRequest(pathBelow(u"/api/reputation"_s, id) + u"/history"_s, queryOf(query)),
        std::move(done));
}

ui::Call ApiClient::requestTag(const api::TagRequest &request, ui::Done<api::RequestedTag> done)
{
    return m_http.fetch<api::RequestedTag>(changeRequest(HttpRequest::Method::Post,
                                                         u"/api/taxonomy"_s,
                                                         api::TagRequest::schema().toJson(request)),
                                           std::move(done));
}

ui::Call ApiClient::myTagRequests(const api::PageQuery &query,
                                  ui::Done<api::Page<api::MyTagRequest>> done)
{
    return m_http.fetch<api::Page<api::MyTagRequest>>(
        getRequest(u"/api/taxonomy/requests"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::setMyTag(TaxonomyId id, const api::TagWeight &weight, ui::Done<api::Tag> done)
{
    return m_http.fetch<api::Tag>(changeRequest(HttpRequest::Method::Put,
                                                pathBelow(u"/api/users/me/tags"_s, id),
                                                api::TagWeight::schema().toJson(weight)),
                                  std::move(done));
}

ui::Call ApiClient::removeMyTag(TaxonomyId id, ui::Done<void> done)
{
    return sendDelete(pathBelow(u"/api/users/me/tags"_s, id), std::move(done));
}

} // namespace oh::app
