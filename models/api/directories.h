// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"

/// Finding people (FR15, FR16, FR18): the directory of mentees, how many each filter of a directory
/// would leave, and the search over everybody. The directory of mentors itself is in people.h.
namespace oh::api {

/// How many a choice of a tag would leave.
struct TagCount
{
    /// Normalised, as filters use it.
    QString value;
    QString displayName;
    int count = 0;
    bool operator==(const TagCount &) const = default;
    static const ObjectSchema<TagCount> &schema();
};

struct TierCount
{
    Tier tier = Tier::Bronze;
    int count = 0;
    bool operator==(const TierCount &) const = default;
    static const ObjectSchema<TierCount> &schema();
};

struct CompanyCount
{
    CompanyId id;
    QString name;
    int count = 0;
    bool operator==(const CompanyCount &) const = default;
    static const ObjectSchema<CompanyCount> &schema();
};

struct HorizonCount
{
    SlotHorizon hasSlots = SlotHorizon::ThisWeek;
    int count = 0;
    bool operator==(const HorizonCount &) const = default;
    static const ObjectSchema<HorizonCount> &schema();
};

/// GET /mentors/facets: what the list's filters would leave. Each kind is counted under the other
/// kinds' filters, its own left aside.
struct MentorFacets
{
    /// Of the list itself.
    int total = 0;
    QList<TagCount> industries;
    QList<TagCount> technologies;
    QList<TagCount> stages;
    QList<TierCount> tiers;
    QList<HorizonCount> availability;
    bool operator==(const MentorFacets &) const = default;
    static const ObjectSchema<MentorFacets> &schema();
};

/// GET /mentors/facets: as GET /mentors, without order and page.
struct MentorFacetsQuery
{
    std::optional<QString> q;
    QList<QString> industries;
    QList<QString> technologies;
    std::optional<QString> stage;
    QList<Tier> tier;
    std::optional<SlotHorizon> hasSlots;
    bool operator==(const MentorFacetsQuery &) const = default;
    static const ObjectSchema<MentorFacetsQuery> &schema();
};

/// GET /mentees.
struct MenteeQuery
{
    std::optional<QString> q;
    QList<QString> industries;
    QList<QString> technologies;
    std::optional<QString> stage;
    QList<Tier> tier;
    std::optional<CompanyId> companyId;
    MenteeSort sort = MenteeSort::Name;
    int limit = 20;
    int offset = 0;
    std::optional<QString> cursor = {};
    bool operator==(const MenteeQuery &) const = default;
    static const ObjectSchema<MenteeQuery> &schema();
};

/// GET /mentees/facets.
struct MenteeFacetsQuery
{
    std::optional<QString> q;
    QList<QString> industries;
    QList<QString> technologies;
    std::optional<QString> stage;
    QList<Tier> tier;
    std::optional<CompanyId> companyId;
    bool operator==(const MenteeFacetsQuery &) const = default;
    static const ObjectSchema<MenteeFacetsQuery> &schema();
};

struct MenteeFacets
{
    int total = 0;
    QList<TagCount> industries;
    QList<TagCount> technologies;
    QList<TagCount> stages;
    QList<TierCount> tiers;
    /// The most frequent ones.
    QList<CompanyCount> companies;
    bool operator==(const MenteeFacets &) const = default;
    static const ObjectSchema<MenteeFacets> &schema();
};

/// GET /mentees/:id.
struct Mentee
{
    UserId id;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<CompanyId> companyId;
    std::optional<QString> stage;
    std::optional<QString> headline;
    std::optional<QString> goals;
    std::optional<QString> avatarUrl;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isDormant = false;
    QList<Tag> tags;
    std::optional<QString> bio;
    QString timeZone;
    QList<Link> links;
    std::optional<PortfolioCompany> portfolioCompany;
    bool operator==(const Mentee &) const = default;
    static const ObjectSchema<Mentee> &schema();
};

/// GET /users/search.
struct UserSearchQuery
{
    std::optional<QString> q;
    QList<Role> role;
    /// Normalised values of any category; who carries any of them matches.
    QList<QString> tags;
    std::optional<AccountStatus> status;
    int limit = 20;
    int offset = 0;
    bool operator==(const UserSearchQuery &) const = default;
    static const ObjectSchema<UserSearchQuery> &schema();
};

struct FoundUser
{
    UserId id;
    Role role = Role::Mentee;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> headline;
    std::optional<QString> avatarUrl;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isActive = true;
    bool isDormant = false;
    QList<Tag> tags;
    bool operator==(const FoundUser &) const = default;
    static const ObjectSchema<FoundUser> &schema();
};

} // namespace oh::api
