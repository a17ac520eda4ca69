// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/directories.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule wordsRule()
{
    return {.description = u"Words in name, company, title, headline, bio, goals, expertise or "
                           "tags; typing errors are forgiven"_s,
            .maxLength = 100};
}

Rule tagsRule()
{
    return {.description = u"Normalised values; people with any of them match"_s,
            .minLength = 1,
            .maxLength = 200,
            .maxItems = 50,
            .mayBeMissing = true};
}

Rule stageRule()
{
    return {.minLength = 1, .maxLength = 200};
}

Rule tiersRule()
{
    return {.maxItems = 4, .mayBeMissing = true};
}

} // namespace

const ObjectSchema<TagCount> &TagCount::schema()
{
    static const auto instance = ObjectSchema<TagCount>(u"TagCount"_s)
                                     .field(u"value"_s, &TagCount::value)
                                     .field(u"displayName"_s, &TagCount::displayName)
                                     .field(u"count"_s, &TagCount::count);
    return instance;
}

const ObjectSchema<TierCount> &TierCount::schema()
{
    static const auto instance = ObjectSchema<TierCount>(u"TierCount"_s)
                                     .field(u"tier"_s, &TierCount::tier)
                                     .field(u"count"_s, &TierCount::count);
    return instance;
}

const ObjectSchema<CompanyCount> &CompanyCount::schema()
{
    static const auto instance = ObjectSchema<CompanyCount>(u"CompanyCount"_s)
                                     .field(u"id"_s, &CompanyCount::id)
                                     .field(u"name"_s, &CompanyCount::name)
                                     .field(u"count"_s, &CompanyCount::count);
    return instance;
}

const ObjectSchema<HorizonCount> &HorizonCount::schema()
{
    static const auto instance = ObjectSchema<HorizonCount>(u"HorizonCount"_s)
                                     .field(u"hasSlots"_s, &HorizonCount::hasSlots)
                                     .field(u"count"_s, &HorizonCount::count);
    return instance;
}

const ObjectSchema<MentorFacets> &MentorFacets::schema()
{
    static const auto instance = ObjectSchema<MentorFacets>(u"MentorFacets"_s)
                                     .field(u"total"_s, &MentorFacets::total)
                                     .field(u"industries"_s, &MentorFacets::industries)
                                     .field(u"technologies"_s, &MentorFacets::technologies)
                                     .field(u"stages"_s, &MentorFacets::stages)
                                     .field(u"tiers"_s, &MentorFacets::tiers)
                                     .field(u"availability"_s, &MentorFacets::availability);
    return instance;
}

const ObjectSchema<MentorFacetsQuery> &MentorFacetsQuery::schema()
{
    static const auto instance =
        ObjectSchema<MentorFacetsQuery>(u"MentorFacetsQuery"_s)
            .field(u"q"_s, &MentorFacetsQuery::q, wordsRule())
            .field(u"industries"_s, &MentorFacetsQuery::industries, tagsRule())
            .field(u"technologies"_s, &MentorFacetsQuery::technologies, tagsRule())
            .field(u"stage"_s, &MentorFacetsQuery::stage, stageRule())
            .field(u"tier"_s, &MentorFacetsQuery::tier, tiersRule())
            .field(u"hasSlots"_s, &MentorFacetsQuery::hasSlots);
    return instance;
}

const ObjectSchema<MenteeQuery> &MenteeQuery::schema()
{
    static const auto instance =
        ObjectSchema<MenteeQuery>(u"MenteeQuery"_s)
            .field(u"q"_s, &MenteeQuery::q, wordsRule())
            .field(u"industries"_s, &MenteeQuery::industries, tagsRule())
            .field(u"technologies"_s, &MenteeQuery::technologies, tagsRule())
            .field(u"stage"_s, &MenteeQuery::stage, stageRule())
            .field(u"tier"_s, &MenteeQuery::tier, tiersRule())
            .field(u"companyId"_s, &MenteeQuery::companyId)
            .field(u"sort"_s, &MenteeQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &MenteeQuery::limit, limitRule())
            .field(u"offset"_s, &MenteeQuery::offset, offsetRule())
            .field(u"cursor"_s, &MenteeQuery::cursor, cursorRule())
            .check([](const MenteeQuery &query, Problems &problems) {
                checkCursor(query.cursor, query.offset, problems);
            });
    return instance;
}

const ObjectSchema<MenteeFacetsQuery> &MenteeFacetsQuery::schema()
{
    static const auto instance =
        ObjectSchema<MenteeFacetsQuery>(u"MenteeFacetsQuery"_s)
            .field(u"q"_s, &MenteeFacetsQuery::q, wordsRule())
            .field(u"industries"_s, &MenteeFacetsQuery::industries, tagsRule())
            .field(u"technologies"_s, &MenteeFacetsQuery::technologies, tagsRule())
            .field(u"stage"_s, &MenteeFacetsQuery::stage, stageRule())
            .field(u"tier"_s, &MenteeFacetsQuery::tier, tiersRule())
            .field(u"companyId"_s, &MenteeFacetsQuery::companyId);
    return instance;
}

const ObjectSchema<MenteeFacets> &MenteeFacets::schema()
{
    static const auto instance = ObjectSchema<MenteeFacets>(u"MenteeFacets"_s)
                                     .field(u"total"_s, &MenteeFacets::total)
                                     .field(u"industries"_s, &MenteeFacets::industries)
                                     .field(u"technologies"_s, &MenteeFacets::technologies)
                                     .field(u"stages"_s, &MenteeFacets::stages)
                                     .field(u"tiers"_s, &MenteeFacets::tiers)
                                     .field(u"companies"_s, &MenteeFacets::companies);
    return instance;
}

const ObjectSchema<Mentee> &Mentee::schema()
{
    static const auto instance = ObjectSchema<Mentee>(u"Mentee"_s)
                                     .field(u"id"_s, &Mentee::id)
                                     .field(u"name"_s, &Mentee::name)
                                     .field(u"title"_s, &Mentee::title)
                                     .field(u"company"_s, &Mentee::company)
                                     .field(u"companyId"_s, &Mentee::companyId)
                                     .field(u"stage"_s, &Mentee::stage)
                                     .field(u"headline"_s, &Mentee::headline)
                                     .field(u"goals"_s, &Mentee::goals)
                                     .field(u"avatarUrl"_s, &Mentee::avatarUrl)
                                     .field(u"reputationScore"_s, &Mentee::reputationScore)
                                     .field(u"reputationTier"_s, &Mentee::reputationTier)
                                     .field(u"isDormant"_s, &Mentee::isDormant)
                                     .field(u"tags"_s, &Mentee::tags)
                                     .field(u"bio"_s, &Mentee::bio)
                                     .field(u"timeZone"_s, &Mentee::timeZone)
                                     .field(u"links"_s, &Mentee::links)
                                     .field(u"portfolioCompany"_s, &Mentee::portfolioCompany);
    return instance;
}

const ObjectSchema<UserSearchQuery> &UserSearchQuery::schema()
{
    static const auto instance =
        ObjectSchema<UserSearchQuery>(u"UserSearchQuery"_s)
            .field(u"q"_s, &UserSearchQuery::q, wordsRule())
            .field(u"role"_s, &UserSearchQuery::role, {.maxItems = 3, .mayBeMissing = true})
            .field(u"tags"_s, &UserSearchQuery::tags, tagsRule())
            .field(u"status"_s, &UserSearchQuery::status,
                   {.description = u"Active without it; only coordinators see inactive people"_s})
            .field(u"limit"_s, &UserSearchQuery::limit, limitRule())
            .field(u"offset"_s, &UserSearchQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<FoundUser> &FoundUser::schema()
{
    static const auto instance = ObjectSchema<FoundUser>(u"FoundUser"_s)
                                     .field(u"id"_s, &FoundUser::id)
                                     .field(u"role"_s, &FoundUser::role)
                                     .field(u"name"_s, &FoundUser::name)
                                     .field(u"title"_s, &FoundUser::title)
                                     .field(u"company"_s, &FoundUser::company)
                                     .field(u"headline"_s, &FoundUser::headline)
                                     .field(u"avatarUrl"_s, &FoundUser::avatarUrl)
                                     .field(u"reputationScore"_s, &FoundUser::reputationScore)
                                     .field(u"reputationTier"_s, &FoundUser::reputationTier)
                                     .field(u"isActive"_s, &FoundUser::isActive)
                                     .field(u"isDormant"_s, &FoundUser::isDormant)
                                     .field(u"tags"_s, &FoundUser::tags);
    return instance;
}

} // namespace oh::api
