// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/domain/notifications.h"
#include "models/domain/tagenums.h"

namespace oh::api {

struct Tag
{
    TaxonomyId id;
    TagCategory category = TagCategory::Industry;
    /// Normalised, as filters use it.
    QString value;
    QString displayName;
    /// Confirmed, or asked for and not decided on yet (FR12).
    bool isApproved = true;
    /// Only on a profile.
    std::optional<TagSource> source = {};
    /// A mentor's own, 0 to 1 (000); null: not set. Only on a profile.
    std::optional<double> weight = {};
    bool operator==(const Tag &) const = default;
    static const ObjectSchema<Tag> &schema();
};

/// An entry of GET /taxonomy.
struct TaxonomyEntry
{
    TaxonomyId id;
    TagCategory category = TagCategory::Industry;
    QString value;
    QString displayName;
    std::optional<TaxonomyId> parentId;
    /// How many mentors carry it.
    int mentorCount = 0;
    bool operator==(const TaxonomyEntry &) const = default;
    static const ObjectSchema<TaxonomyEntry> &schema();
};

struct TaxonomyQuery
{
    std::optional<TagCategory> category;
    int limit = 100;
    int offset = 0;
    bool operator==(const TaxonomyQuery &) const = default;
    static const ObjectSchema<TaxonomyQuery> &schema();
};

struct Link
{
    UrlType urlType = UrlType::Other;
    QString url;
    std::optional<QString> label;
    bool operator==(const Link &) const = default;
    static const ObjectSchema<Link> &schema();
};

struct PortfolioCompany
{
    CompanyId id;
    QString name;
    std::optional<QString> stage;
    std::optional<QString> website;
    bool operator==(const PortfolioCompany &) const = default;
    static const ObjectSchema<PortfolioCompany> &schema();
};

/// What everybody signed in may see of a person.
struct Profile
{
    QString name;
    std::optional<QString> title;
    /// Free text; a mentee's company is `portfolioCompany`.
    std::optional<QString> company;
    std::optional<PortfolioCompany> portfolioCompany;
    std::optional<QString> headline;
    std::optional<QString> bio;
    std::optional<QString> expertiseDescription;
    std::optional<QString> idealMenteeDescription;
    std::optional<QString> goals;
    /// Sensitive (000): for oneself, coordinators and mentors whom the mentee meets; null
    /// otherwise.
    std::optional<QString> traction;
    /// Mentor only.
    std::optional<QString> seniority;
    /// Mentor only: whom they meet.
    std::optional<QString> acceptancePolicy;
    /// Mentor only.
    QList<QString> keywords;
    std::optional<QString> avatarUrl;
    QString timeZone;
    QList<Link> links;
    QList<Tag> tags;
    /// Only for oneself and coordinators; null otherwise.
    std::optional<QString> phone;
    /// Whether the directories list one. Only for oneself and coordinators; null otherwise.
    std::optional<Visibility> visibility;
    /// Mentor only: sessions a week; null without a cap.
    std::optional<int> loadCap;
    /// Fields that the base supplies: its word replaces what is typed here (000). Only for oneself
    /// and coordinators.
    QList<QString> airtableFields;
    std::optional<ReminderPreference> reminderPreference;
    /// Of mails and notifications; null: the server's.
    std::optional<Language> language;
    /// Mentor only: requests are confirmed at once.
    std::optional<bool> autoConfirm;
    bool operator==(const Profile &) const = default;
    static const ObjectSchema<Profile> &schema();
};

/// GET /users/me, GET /users/:id.
struct User
{
    UserId id;
    Role role = Role::Mentee;
    /// Only for oneself and coordinators; null otherwise.
    std::optional<QString> email;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isActive = true;
    bool isDormant = false;
    std::optional<QDateTime> lastActivityAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    /// Sent back with an update, so that nobody overwrites another's change.
    int version = 0;
    Profile profile;
    /// Only for oneself and coordinators: since when mails are refused for good; null when they are
    /// not.
    std::optional<QDateTime> mailFailingSince;
    /// FR50; only for oneself. Null when there is no limit.
    std::optional<int> weeklyBookingLimit;
    std::optional<int> weeklyBookingsUsed;
    bool operator==(const User &) const = default;
    static const ObjectSchema<User> &schema();
};

/// A tag that somebody sets on a profile.
struct TagChoice
{
    TaxonomyId id;
    /// Mentors only; absent: as it is.
    Patch<double> weight;
    bool operator==(const TagChoice &) const = default;
    static const ObjectSchema<TagChoice> &schema();
};

/// PUT /users/me, PUT /profiles/:userId: absent fields stay as they are.
struct UpdateProfile
{
    std::optional<int> version;
    Patch<QString> name;
    Patch<QString> title;
    Patch<QString> company;
    Patch<QString> headline;
    Patch<QString> phone;
    Patch<QString> bio;
    Patch<QString> expertiseDescription;
    Patch<QString> idealMenteeDescription;
    Patch<QString> goals;
    Patch<QString> traction;
    Patch<QString> seniority;
    Patch<QString> acceptancePolicy;
    Patch<QList<QString>> keywords;
    Patch<Visibility> visibility;
    Patch<int> loadCap;
    Patch<QString> timeZone;
    Patch<ReminderPreference> reminderPreference;
    Patch<Language> language;
    Patch<bool> autoConfirm;
    /// The whole lists, when present.
    Patch<QList<Link>> links;
    Patch<QList<TagChoice>> tags;
    bool operator==(const UpdateProfile &) const = default;
    static const ObjectSchema<UpdateProfile> &schema();
};

/// GET /mentors.
struct MentorQuery
{
    std::optional<QString> q;
    /// Normalised values; a mentor with any of them matches.
    QList<QString> industries;
    QList<QString> technologies;
    std::optional<QString> stage;
    QList<Tier> tier;
    /// Only mentors with a slot that could be booked in the viewer's week or month.
    std::optional<SlotHorizon> hasSlots;
    MentorSort sort = MentorSort::Name;
    int limit = 20;
    int offset = 0;
    std::optional<QString> cursor = {};
    bool operator==(const MentorQuery &) const = default;
    static const ObjectSchema<MentorQuery> &schema();
};

/// Open slots are counted up to here: a mentor with that many has "many".
constexpr int countedOpenSlots = 10;

/// A mentor as the directory lists them.
struct MentorSummary
{
    UserId id;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> headline;
    std::optional<QString> avatarUrl;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isDormant = false;
    QList<Tag> tags;
    /// First slot that a mentee could book, and how many there are, up to countedOpenSlots.
    std::optional<QDateTime> nextSlotAt;
    int openSlots = 0;
    bool operator==(const MentorSummary &) const = default;
    static const ObjectSchema<MentorSummary> &schema();
};

/// Why the caller can't book somebody at the moment.
struct Obstacle
{
    QString code;
    QString message;
    bool operator==(const Obstacle &) const = default;
    static const ObjectSchema<Obstacle> &schema();
};

/// GET /mentors/:id.
struct Mentor
{
    UserId id;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> headline;
    std::optional<QString> avatarUrl;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isDormant = false;
    QList<Tag> tags;
    std::optional<QDateTime> nextSlotAt;
    int openSlots = 0;
    std::optional<QString> bio;
    std::optional<QString> expertiseDescription;
    std::optional<QString> idealMenteeDescription;
    std::optional<QString> seniority;
    std::optional<QString> acceptancePolicy;
    QList<QString> keywords;
    QString timeZone;
    QList<Link> links;
    int completedSessions = 0;
    /// Sessions that the mentor takes a week (000); null without a cap.
    std::optional<int> loadCap;
    /// For mentees: what forbids a booking whatever the slot. Null when nothing does.
    std::optional<Obstacle> obstacle;
    bool operator==(const Mentor &) const = default;
    static const ObjectSchema<Mentor> &schema();
};

/// The few fields by which a person is shown beside something else.
struct PersonRef
{
    UserId id;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> avatarUrl;
    Tier reputationTier = Tier::Silver;
    /// IANA; null from a server that does not say it.
    std::optional<QString> timeZone = {};
    bool operator==(const PersonRef &) const = default;
    static const ObjectSchema<PersonRef> &schema();
};

} // namespace oh::api
