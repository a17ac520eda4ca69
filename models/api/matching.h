// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"

namespace oh::api {

/// A tag that both have.
struct SharedTag
{
    TagCategory category = TagCategory::Industry;
    /// As people read it.
    QString tag;
    bool operator==(const SharedTag &) const = default;
    static const ObjectSchema<SharedTag> &schema();
};

/// What a score is made of (FR14). Each engine has its own parts: `tag-based-v1` tags, stage and
/// tier, `text-embedding-v1` expertise, industry, stage and availability. Null also where one of
/// the two says nothing of what would be compared.
struct MatchParts
{
    std::optional<double> tags = {};
    std::optional<double> stage = {};
    std::optional<double> tier = {};
    std::optional<double> expertise = {};
    std::optional<double> industry = {};
    std::optional<double> availability = {};
    bool operator==(const MatchParts &) const = default;
    static const ObjectSchema<MatchParts> &schema();
};

/// Why two people match (FR17).
struct MatchExplanation
{
    QList<SharedTag> tagOverlap;
    bool stageMatch = false;
    bool reputationCompatible = false;
    QString summary;
    MatchParts parts;
    bool operator==(const MatchExplanation &) const = default;
    static const ObjectSchema<MatchExplanation> &schema();
};

/// A mentor, recommended to a mentee.
struct RecommendedMentor
{
    MentorSummary user;
    /// 0–100.
    double score = 0;
    MatchExplanation explanation;
    bool operator==(const RecommendedMentor &) const = default;
    static const ObjectSchema<RecommendedMentor> &schema();
};

/// A mentee as mentors see them in lists.
struct MenteeSummary
{
    UserId id;
    QString name;
    std::optional<QString> title;
    /// The portfolio company's name.
    std::optional<QString> company;
    std::optional<QString> headline;
    std::optional<QString> goals;
    std::optional<QString> avatarUrl;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isDormant = false;
    QList<Tag> tags;
    /// The portfolio company's; null from a list that does not say it.
    std::optional<CompanyId> companyId = {};
    std::optional<QString> stage = {};
    bool operator==(const MenteeSummary &) const = default;
    static const ObjectSchema<MenteeSummary> &schema();
};

/// A mentee, recommended to a mentor.
struct RecommendedMentee
{
    MenteeSummary user;
    double score = 0;
    MatchExplanation explanation;
    bool operator==(const RecommendedMentee &) const = default;
    static const ObjectSchema<RecommendedMentee> &schema();
};

constexpr int defaultRecommendations = 5;
constexpr int mostRecommendations = 20;

/// GET /mentors/:id/recommended.
struct RecommendationsQuery
{
    double minScore = 0;
    std::optional<QString> algorithmVersion;
    int limit = defaultRecommendations;
    int offset = 0;
    bool operator==(const RecommendationsQuery &) const = default;
    static const ObjectSchema<RecommendationsQuery> &schema();
};

/// GET /mentors/recommended.
struct RecommendedMentorsQuery
{
    double minScore = 0;
    std::optional<QString> algorithmVersion;
    int limit = defaultRecommendations;
    int offset = 0;
    /// Whose: the caller's without it. Coordinators have to say.
    std::optional<UserId> menteeId;
    bool operator==(const RecommendedMentorsQuery &) const = default;
    static const ObjectSchema<RecommendedMentorsQuery> &schema();
};

/// GET /mentees/recommended.
struct RecommendedMenteesQuery
{
    double minScore = 0;
    std::optional<QString> algorithmVersion;
    int limit = defaultRecommendations;
    int offset = 0;
    std::optional<UserId> mentorId;
    bool operator==(const RecommendedMenteesQuery &) const = default;
    static const ObjectSchema<RecommendedMenteesQuery> &schema();
};

/// GET /matching/explain/:userId.
struct ExplainQuery
{
    /// The other side: the caller without it. Coordinators have to say.
    std::optional<UserId> withUserId;
    std::optional<QString> algorithmVersion;
    bool operator==(const ExplainQuery &) const = default;
    static const ObjectSchema<ExplainQuery> &schema();
};

struct ExplainedMatch
{
    UserId userId;
    UserId withUserId;
    double score = 0;
    QString algorithmVersion;
    MatchExplanation explanation;
    bool operator==(const ExplainedMatch &) const = default;
    static const ObjectSchema<ExplainedMatch> &schema();
};

} // namespace oh::api
