// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/matching.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

/// The fields that every list of recommendations takes.
template <typename Query>
ObjectSchema<Query> &&withCommonFields(ObjectSchema<Query> &&schema)
{
    Rule limit = limitRule();
    limit.maximum = mostRecommendations;
    limit.description = u"At most so many"_s;
    return std::move(schema)
        .field(u"minScore"_s, &Query::minScore,
               {.description = u"Only matches with at least this score"_s,
                .minimum = 0,
                .maximum = 100,
                .mayBeMissing = true})
        .field(u"algorithmVersion"_s, &Query::algorithmVersion,
               {.description = u"Of another matching engine than the one that people see"_s,
                .minLength = 1,
                .maxLength = 100})
        .field(u"limit"_s, &Query::limit, limit)
        .field(u"offset"_s, &Query::offset, offsetRule());
}

} // namespace

const ObjectSchema<SharedTag> &SharedTag::schema()
{
    static const auto instance = ObjectSchema<SharedTag>(u"SharedTag"_s)
                                     .field(u"category"_s, &SharedTag::category)
                                     .field(u"tag"_s, &SharedTag::tag);
    return instance;
}

const ObjectSchema<MatchParts> &MatchParts::schema()
{
    static const auto instance =
        ObjectSchema<MatchParts>(u"MatchParts"_s, u"What the score is made of"_s)
            .field(u"tags"_s, &MatchParts::tags, {.description = u"Up to 60"_s})
            .field(u"stage"_s, &MatchParts::stage, {.description = u"20 or nothing"_s})
            .field(u"tier"_s, &MatchParts::tier, {.description = u"20 or nothing"_s})
            .field(u"expertise"_s, &MatchParts::expertise,
                   {.description = u"How near what the mentor offers is to what the mentee is "
                                   "after, up to 40"_s})
            .field(u"industry"_s, &MatchParts::industry,
                   {.description = u"The same of fields, by texts or shared tags, up to 30"_s})
            .field(u"availability"_s, &MatchParts::availability,
                   {.description = u"Times that the mentee could book, up to 10"_s});
    return instance;
}

const ObjectSchema<MatchExplanation> &MatchExplanation::schema()
{
    static const auto instance =
        ObjectSchema<MatchExplanation>(u"MatchExplanation"_s)
            .field(u"tagOverlap"_s, &MatchExplanation::tagOverlap)
            .field(u"stageMatch"_s, &MatchExplanation::stageMatch)
            .field(u"reputationCompatible"_s, &MatchExplanation::reputationCompatible,
                   {.description = u"The mentee's tier allows a booking with the mentor"_s})
            .field(u"summary"_s, &MatchExplanation::summary,
                   {.description = u"In words, like \"3 shared industry tags, similar stage\""_s})
            .field(u"parts"_s, &MatchExplanation::parts);
    return instance;
}

const ObjectSchema<RecommendedMentor> &RecommendedMentor::schema()
{
    static const auto instance =
        ObjectSchema<RecommendedMentor>(u"RecommendedMentor"_s)
            .field(u"user"_s, &RecommendedMentor::user)
            .field(u"score"_s, &RecommendedMentor::score, {.description = u"0 to 100"_s})
            .field(u"explanation"_s, &RecommendedMentor::explanation);
    return instance;
}

const ObjectSchema<MenteeSummary> &MenteeSummary::schema()
{
    static const auto instance = ObjectSchema<MenteeSummary>(u"MenteeSummary"_s)
                                     .field(u"id"_s, &MenteeSummary::id)
                                     .field(u"name"_s, &MenteeSummary::name)
                                     .field(u"title"_s, &MenteeSummary::title)
                                     .field(u"company"_s, &MenteeSummary::company)
                                     .field(u"headline"_s, &MenteeSummary::headline)
                                     .field(u"goals"_s, &MenteeSummary::goals)
                                     .field(u"avatarUrl"_s, &MenteeSummary::avatarUrl)
                                     .field(u"reputationScore"_s, &MenteeSummary::reputationScore)
                                     .field(u"reputationTier"_s, &MenteeSummary::reputationTier)
                                     .field(u"isDormant"_s, &MenteeSummary::isDormant)
                                     .field(u"tags"_s, &MenteeSummary::tags)
                                     .field(u"companyId"_s, &MenteeSummary::companyId)
                                     .field(u"stage"_s, &MenteeSummary::stage);
    return instance;
}

const ObjectSchema<RecommendedMentee> &RecommendedMentee::schema()
{
    static const auto instance =
        ObjectSchema<RecommendedMentee>(u"RecommendedMentee"_s)
            .field(u"user"_s, &RecommendedMentee::user)
            .field(u"score"_s, &RecommendedMentee::score, {.description = u"0 to 100"_s})
            .field(u"explanation"_s, &RecommendedMentee::explanation);
    return instance;
}

const ObjectSchema<RecommendationsQuery> &RecommendationsQuery::schema()
{
    static const auto instance =
        withCommonFields(ObjectSchema<RecommendationsQuery>(u"RecommendationsQuery"_s));
    return instance;
}

const ObjectSchema<RecommendedMentorsQuery> &RecommendedMentorsQuery::schema()
{
    static const auto instance = withCommonFields(
        ObjectSchema<RecommendedMentorsQuery>(u"RecommendedMentorsQuery"_s)
            .field(u"menteeId"_s, &RecommendedMentorsQuery::menteeId,
                   {.description = u"For whom; oneself without it. Coordinators have to say"_s}));
    return instance;
}

const ObjectSchema<RecommendedMenteesQuery> &RecommendedMenteesQuery::schema()
{
    static const auto instance = withCommonFields(
        ObjectSchema<RecommendedMenteesQuery>(u"RecommendedMenteesQuery"_s)
            .field(u"mentorId"_s, &RecommendedMenteesQuery::mentorId,
                   {.description = u"For whom; oneself without it. Coordinators have to say"_s}));
    return instance;
}

const ObjectSchema<ExplainQuery> &ExplainQuery::schema()
{
    static const auto instance =
        ObjectSchema<ExplainQuery>(u"ExplainQuery"_s)
            .field(
                u"withUserId"_s, &ExplainQuery::withUserId,
                {.description = u"The other side; oneself without it. Coordinators have to say"_s})
            .field(u"algorithmVersion"_s, &ExplainQuery::algorithmVersion,
                   {.minLength = 1, .maxLength = 100});
    return instance;
}

const ObjectSchema<ExplainedMatch> &ExplainedMatch::schema()
{
    static const auto instance =
        ObjectSchema<ExplainedMatch>(u"ExplainedMatch"_s)
            .field(u"userId"_s, &ExplainedMatch::userId)
            .field(u"withUserId"_s, &ExplainedMatch::withUserId)
            .field(u"score"_s, &ExplainedMatch::score, {.description = u"0 to 100"_s})
            .field(u"algorithmVersion"_s, &ExplainedMatch::algorithmVersion)
            .field(u"explanation"_s, &ExplainedMatch::explanation);
    return instance;
}

} // namespace oh::api
