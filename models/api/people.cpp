// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/people.h"

#include "models/api/rules.h"
#include "models/domain/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<Tag> &Tag::schema()
{
    static const auto instance = ObjectSchema<Tag>(u"Tag"_s)
                                     .field(u"id"_s, &Tag::id)
                                     .field(u"category"_s, &Tag::category)
                                     .field(u"value"_s, &Tag::value)
                                     .field(u"displayName"_s, &Tag::displayName)
                                     .field(u"isApproved"_s, &Tag::isApproved)
                                     .field(u"source"_s, &Tag::source)
                                     .field(u"weight"_s, &Tag::weight);
    return instance;
}

const ObjectSchema<TaxonomyEntry> &TaxonomyEntry::schema()
{
    static const auto instance = ObjectSchema<TaxonomyEntry>(u"TaxonomyEntry"_s)
                                     .field(u"id"_s, &TaxonomyEntry::id)
                                     .field(u"category"_s, &TaxonomyEntry::category)
                                     .field(u"value"_s, &TaxonomyEntry::value)
                                     .field(u"displayName"_s, &TaxonomyEntry::displayName)
                                     .field(u"parentId"_s, &TaxonomyEntry::parentId)
                                     .field(u"mentorCount"_s, &TaxonomyEntry::mentorCount);
    return instance;
}

const ObjectSchema<TaxonomyQuery> &TaxonomyQuery::schema()
{
    Rule limit = limitRule();
    limit.maximum = 1000;
    static const auto instance = ObjectSchema<TaxonomyQuery>(u"TaxonomyQuery"_s)
                                     .field(u"category"_s, &TaxonomyQuery::category)
                                     .field(u"limit"_s, &TaxonomyQuery::limit, limit)
                                     .field(u"offset"_s, &TaxonomyQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<Link> &Link::schema()
{
    static const auto instance =
        ObjectSchema<Link>(u"Link"_s)
            .field(u"urlType"_s, &Link::urlType)
            .field(u"url"_s, &Link::url, webUrlRule())
            .field(u"label"_s, &Link::label,
                   shortTextRule(100, u"For links of type other: what it is"_s));
    return instance;
}

const ObjectSchema<PortfolioCompany> &PortfolioCompany::schema()
{
    static const auto instance = ObjectSchema<PortfolioCompany>(u"PortfolioCompany"_s)
                                     .field(u"id"_s, &PortfolioCompany::id)
                                     .field(u"name"_s, &PortfolioCompany::name)
                                     .field(u"stage"_s, &PortfolioCompany::stage)
                                     .field(u"website"_s, &PortfolioCompany::website);
    return instance;
}

const ObjectSchema<Profile> &Profile::schema()
{
    static const auto instance =
        ObjectSchema<Profile>(u"Profile"_s)
            .field(u"name"_s, &Profile::name)
            .field(u"title"_s, &Profile::title)
            .field(u"company"_s, &Profile::company)
            .field(u"portfolioCompany"_s, &Profile::portfolioCompany)
            .field(u"headline"_s, &Profile::headline)
            .field(u"bio"_s, &Profile::bio)
            .field(u"expertiseDescription"_s, &Profile::expertiseDescription)
            .field(u"idealMenteeDescription"_s, &Profile::idealMenteeDescription)
            .field(u"goals"_s, &Profile::goals)
            .field(u"traction"_s, &Profile::traction)
            .field(u"seniority"_s, &Profile::seniority)
            .field(u"acceptancePolicy"_s, &Profile::acceptancePolicy)
            .field(u"keywords"_s, &Profile::keywords, {.mayBeMissing = true})
            .field(u"avatarUrl"_s, &Profile::avatarUrl)
            .field(u"timeZone"_s, &Profile::timeZone)
            .field(u"links"_s, &Profile::links)
            .field(u"tags"_s, &Profile::tags)
            .field(u"phone"_s, &Profile::phone)
            .field(u"visibility"_s, &Profile::visibility)
            .field(u"loadCap"_s, &Profile::loadCap)
            .field(u"airtableFields"_s, &Profile::airtableFields,
                   {.description = u"Fields that Airtable supplies: its word replaces what is "
                                   "typed here"_s,
                    .mayBeMissing = true})
            .field(u"reminderPreference"_s, &Profile::reminderPreference)
            .field(u"language"_s, &Profile::language,
                   {.description = u"Of mails and notifications; null: the server's"_s})
            .field(u"autoConfirm"_s, &Profile::autoConfirm);
    return instance;
}

const ObjectSchema<User> &User::schema()
{
    static const auto instance = ObjectSchema<User>(u"User"_s)
                                     .field(u"id"_s, &User::id)
                                     .field(u"role"_s, &User::role)
                                     .field(u"email"_s, &User::email)
                                     .field(u"reputationScore"_s, &User::reputationScore)
                                     .field(u"reputationTier"_s, &User::reputationTier)
                                     .field(u"isActive"_s, &User::isActive)
                                     .field(u"isDormant"_s, &User::isDormant)
                                     .field(u"lastActivityAt"_s, &User::lastActivityAt)
                                     .field(u"createdAt"_s, &User::createdAt)
                                     .field(u"updatedAt"_s, &User::updatedAt)
                                     .field(u"version"_s, &User::version)
                                     .field(u"profile"_s, &User::profile)
                                     .field(u"mailFailingSince"_s, &User::mailFailingSince)
                                     .field(u"weeklyBookingLimit"_s, &User::weeklyBookingLimit)
                                     .field(u"weeklyBookingsUsed"_s, &User::weeklyBookingsUsed);
    return instance;
}

const ObjectSchema<TagChoice> &TagChoice::schema()
{
    static const auto instance =
        ObjectSchema<TagChoice>(u"TagChoice"_s)
            .field(u"id"_s, &TagChoice::id)
            .field(
                u"weight"_s, &TagChoice::weight,
                {.description = u"Mentors only; absent: as it is"_s, .minimum = 0, .maximum = 1});
    return instance;
}

namespace {

constexpr int maxKeywords = 30;
constexpr int maxProfileTags = 100;
constexpr int maxLoadCap = 100;

void checkLinks(const QList<Link> &links, Problems &problems)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const UrlType type = links[i].urlType;
        if (seen.contains(links[i].url))
            problems.add(u"links.%1.url"_s.arg(i), Sentence::tr("is there already"));
        seen.insert(links[i].url);
        if (type == UrlType::PitchVc && !isPitchVcUrl(links[i].url))
            problems.add(u"links.%1.url"_s.arg(i), Sentence::tr("must be an address on pitch.vc"));
    }
}

void checkTags(const QList<TagChoice> &tags, Problems &problems)
{
    QSet<TaxonomyId> seen;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (seen.contains(tags[i].id))
            problems.add(u"tags.%1.id"_s.arg(i), Sentence::tr("is there already"));
        seen.insert(tags[i].id);
    }
}

} // namespace

const ObjectSchema<UpdateProfile> &UpdateProfile::schema()
{
    static const auto instance =
        ObjectSchema<UpdateProfile>(u"UpdateProfile"_s,
                                    u"Absent fields stay as they are; null empties one."_s)
            .field(u"version"_s, &UpdateProfile::version, versionRule())
            .field(u"name"_s, &UpdateProfile::name, personNameRule())
            .field(u"title"_s, &UpdateProfile::title, shortTextRule(200))
            .field(u"company"_s, &UpdateProfile::company, shortTextRule(200))
            .field(u"headline"_s, &UpdateProfile::headline, shortTextRule(200))
            .field(u"phone"_s, &UpdateProfile::phone, phoneRule())
            .field(u"bio"_s, &UpdateProfile::bio, longTextRule(5000))
            .field(u"expertiseDescription"_s, &UpdateProfile::expertiseDescription,
                   longTextRule(5000))
            .field(u"idealMenteeDescription"_s, &UpdateProfile::idealMenteeDescription,
                   longTextRule(5000))
            .field(u"goals"_s, &UpdateProfile::goals, longTextRule(5000))
            .field(u"traction"_s, &UpdateProfile::traction, longTextRule(5000))
            .field(u"seniority"_s, &UpdateProfile::seniority, shortTextRule(100))
            .field(u"acceptancePolicy"_s, &UpdateProfile::acceptancePolicy, longTextRule(5000))
            .field(
                u"keywords"_s, &UpdateProfile::keywords,
                {.minLength = 1, .maxLength = 100, .maxItems = maxKeywords, .check = nameProblem})
            .field(u"visibility"_s, &UpdateProfile::visibility)
            .field(u"loadCap"_s, &UpdateProfile::loadCap,
                   {.description = u"Mentors only: sessions a week; null: no cap"_s,
                    .minimum = 1,
                    .maximum = maxLoadCap})
            .field(u"timeZone"_s, &UpdateProfile::timeZone, zoneRule())
            .field(u"reminderPreference"_s, &UpdateProfile::reminderPreference)
            .field(u"language"_s, &UpdateProfile::language,
                   {.description = u"Of mails and notifications; null: the server's"_s})
            .field(u"autoConfirm"_s, &UpdateProfile::autoConfirm)
            .field(u"links"_s, &UpdateProfile::links, {.maxItems = maxLinks})
            .field(u"tags"_s, &UpdateProfile::tags, {.maxItems = maxProfileTags})
            .check([](const UpdateProfile &update, Problems &problems) {
                if (update.name.present && !update.name.value)
                    problems.add(u"name"_s, Sentence::tr("must not be empty"));
                if (update.timeZone.present && !update.timeZone.value)
                    problems.add(u"timeZone"_s, Sentence::tr("must not be empty"));
                if (update.reminderPreference.present && !update.reminderPreference.value)
                    problems.add(u"reminderPreference"_s, Sentence::tr("must not be empty"));
                if (update.visibility.present && !update.visibility.value)
                    problems.add(u"visibility"_s, Sentence::tr("must not be empty"));
                if (update.links.value)
                    checkLinks(*update.links.value, problems);
                if (update.tags.value)
                    checkTags(*update.tags.value, problems);
            });
    return instance;
}

const ObjectSchema<MentorQuery> &MentorQuery::schema()
{
    const Rule tags{.description = u"Tag values; mentors with any of them"_s,
                    .minLength = 1,
                    .maxLength = 200,
                    .maxItems = 50,
                    .mayBeMissing = true};
    static const auto instance =
        ObjectSchema<MentorQuery>(u"MentorQuery"_s)
            .field(
                u"q"_s, &MentorQuery::q,
                {.description =
                     u"Words in name, company, title, headline, bio, expertise or tags; typing errors are forgiven"_s,
                 .maxLength = 100})
            .field(u"industries"_s, &MentorQuery::industries, tags)
            .field(u"technologies"_s, &MentorQuery::technologies, tags)
            .field(u"stage"_s, &MentorQuery::stage, {.minLength = 1, .maxLength = 200})
            .field(u"tier"_s, &MentorQuery::tier, {.maxItems = 4, .mayBeMissing = true})
            .field(u"hasSlots"_s, &MentorQuery::hasSlots,
                   {.description = u"Only mentors whom one could still book in the viewer's week "
                                   "(to Sunday) or month"_s})
            .field(u"sort"_s, &MentorQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &MentorQuery::limit, limitRule())
            .field(u"offset"_s, &MentorQuery::offset, offsetRule())
            .field(u"cursor"_s, &MentorQuery::cursor, cursorRule())
            .check([](const MentorQuery &query, Problems &problems) {
                checkCursor(query.cursor, query.offset, problems);
            });
    return instance;
}

const ObjectSchema<MentorSummary> &MentorSummary::schema()
{
    static const auto instance = ObjectSchema<MentorSummary>(u"MentorSummary"_s)
                                     .field(u"id"_s, &MentorSummary::id)
                                     .field(u"name"_s, &MentorSummary::name)
                                     .field(u"title"_s, &MentorSummary::title)
                                     .field(u"company"_s, &MentorSummary::company)
                                     .field(u"headline"_s, &MentorSummary::headline)
                                     .field(u"avatarUrl"_s, &MentorSummary::avatarUrl)
                                     .field(u"reputationScore"_s, &MentorSummary::reputationScore)
                                     .field(u"reputationTier"_s, &MentorSummary::reputationTier)
                                     .field(u"isDormant"_s, &MentorSummary::isDormant)
                                     .field(u"tags"_s, &MentorSummary::tags)
                                     .field(u"nextSlotAt"_s, &MentorSummary::nextSlotAt)
                                     .field(u"openSlots"_s, &MentorSummary::openSlots);
    return instance;
}

const ObjectSchema<Obstacle> &Obstacle::schema()
{
    static const auto instance = ObjectSchema<Obstacle>(u"Obstacle"_s)
                                     .field(u"code"_s, &Obstacle::code)
                                     .field(u"message"_s, &Obstacle::message);
    return instance;
}

const ObjectSchema<Mentor> &Mentor::schema()
{
    static const auto instance =
        ObjectSchema<Mentor>(u"Mentor"_s)
            .field(u"id"_s, &Mentor::id)
            .field(u"name"_s, &Mentor::name)
            .field(u"title"_s, &Mentor::title)
            .field(u"company"_s, &Mentor::company)
            .field(u"headline"_s, &Mentor::headline)
            .field(u"avatarUrl"_s, &Mentor::avatarUrl)
            .field(u"reputationScore"_s, &Mentor::reputationScore)
            .field(u"reputationTier"_s, &Mentor::reputationTier)
            .field(u"isDormant"_s, &Mentor::isDormant)
            .field(u"tags"_s, &Mentor::tags)
            .field(u"nextSlotAt"_s, &Mentor::nextSlotAt)
            .field(u"openSlots"_s, &Mentor::openSlots)
            .field(u"bio"_s, &Mentor::bio)
            .field(u"expertiseDescription"_s, &Mentor::expertiseDescription)
            .field(u"idealMenteeDescription"_s, &Mentor::idealMenteeDescription)
            .field(u"seniority"_s, &Mentor::seniority)
            .field(u"acceptancePolicy"_s, &Mentor::acceptancePolicy)
            .field(u"keywords"_s, &Mentor::keywords, {.mayBeMissing = true})
            .field(u"timeZone"_s, &Mentor::timeZone)
            .field(u"links"_s, &Mentor::links)
            .field(u"loadCap"_s, &Mentor::loadCap,
                   {.description = u"Sessions that the mentor takes a week"_s})
            .field(u"completedSessions"_s, &Mentor::completedSessions)
            .field(u"obstacle"_s, &Mentor::obstacle,
                   {.description = u"Why the caller can't book this mentor at the moment"_s});
    return instance;
}

const ObjectSchema<PersonRef> &PersonRef::schema()
{
    static const auto instance = ObjectSchema<PersonRef>(u"PersonRef"_s)
                                     .field(u"id"_s, &PersonRef::id)
                                     .field(u"name"_s, &PersonRef::name)
                                     .field(u"title"_s, &PersonRef::title)
                                     .field(u"company"_s, &PersonRef::company)
                                     .field(u"avatarUrl"_s, &PersonRef::avatarUrl)
                                     .field(u"reputationTier"_s, &PersonRef::reputationTier)
                                     .field(u"timeZone"_s, &PersonRef::timeZone);
    return instance;
}

} // namespace oh::api
