// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/domain/tagenums.h"

/// Asking for tags, setting one's own, and what coordinators do with all of them (FR75, FR91,
/// FR92).
namespace oh::api {

/// How long a tag's name may be, and a reason against it.
constexpr int maxTagName = 100;
constexpr int maxTagReason = 1000;
/// Requests of one person that may wait at the same time: each is told to all coordinators.
constexpr int maxOpenTagRequests = 20;
constexpr int maxTagsOfPerson = 100;

/// POST /taxonomy: a tag that may be in the list already, whatever its spelling.
struct TagRequest
{
    TagCategory category = TagCategory::Industry;
    QString displayName;
    /// Mentors only: how much it stands for their expertise.
    std::optional<double> weight;
    bool operator==(const TagRequest &) const = default;
    static const ObjectSchema<TagRequest> &schema();
};

struct RequestedTag
{
    /// As it is on the asker's profile now.
    Tag tag;
    /// Coordinators were told; otherwise it was there already.
    bool isNew = false;
    bool operator==(const RequestedTag &) const = default;
    static const ObjectSchema<RequestedTag> &schema();
};

/// An entry of GET /taxonomy/requests: what became of one's own wish.
struct MyTagRequest
{
    TaxonomyId id;
    TagCategory category = TagCategory::Industry;
    QString value;
    QString displayName;
    TagStatus status = TagStatus::Pending;
    QDateTime requestedAt;
    std::optional<QDateTime> decidedAt;
    std::optional<QString> rejectionReason;
    /// Which tag it stands for now.
    std::optional<QString> mergedIntoName;
    bool operator==(const MyTagRequest &) const = default;
    static const ObjectSchema<MyTagRequest> &schema();
};

/// PUT /users/me/tags/:id.
struct TagWeight
{
    Patch<double> weight;
    bool operator==(const TagWeight &) const = default;
    static const ObjectSchema<TagWeight> &schema();
};

struct TagUsage
{
    int mentors = 0;
    int mentees = 0;
    int companies = 0;
    int total = 0;
    bool operator==(const TagUsage &) const = default;
    static const ObjectSchema<TagUsage> &schema();
};

/// A tag as coordinators see it.
struct AdminTag
{
    TaxonomyId id;
    TagCategory category = TagCategory::Industry;
    QString value;
    QString displayName;
    TagStatus status = TagStatus::Active;
    TagSource source = TagSource::Admin;
    std::optional<TaxonomyId> parentId;
    std::optional<QString> parentName;
    std::optional<TaxonomyId> mergedIntoId;
    std::optional<QString> mergedIntoName;
    std::optional<PersonRef> requestedBy;
    std::optional<QDateTime> requestedAt;
    /// Null when the base or the sample data did.
    std::optional<PersonRef> decidedBy;
    std::optional<QDateTime> decidedAt;
    std::optional<QString> rejectionReason;
    TagUsage usage;
    QDateTime createdAt;
    int version = 0;
    bool operator==(const AdminTag &) const = default;
    static const ObjectSchema<AdminTag> &schema();
};

/// GET /taxonomy/pending.
struct PendingTagsQuery
{
    /// In the tag's or the requester's name.
    std::optional<QString> q;
    std::optional<TagCategory> category;
    TagSort sort = TagSort::Requested;
    int limit = 20;
    int offset = 0;
    bool operator==(const PendingTagsQuery &) const = default;
    static const ObjectSchema<PendingTagsQuery> &schema();
};

/// GET /admin/taxonomy.
struct AdminTagsQuery
{
    std::optional<QString> q;
    std::optional<TagCategory> category;
    /// None: all.
    QList<TagStatus> status;
    TagSort sort = TagSort::Name;
    int limit = 20;
    int offset = 0;
    bool operator==(const AdminTagsQuery &) const = default;
    static const ObjectSchema<AdminTagsQuery> &schema();
};

/// POST /admin/taxonomy.
struct CreateTag
{
    TagCategory category = TagCategory::Industry;
    QString displayName;
    std::optional<TaxonomyId> parentId;
    bool operator==(const CreateTag &) const = default;
    static const ObjectSchema<CreateTag> &schema();
};

/// PUT /admin/taxonomy/:id: absent fields stay as they are.
struct UpdateTag
{
    std::optional<int> version;
    Patch<QString> displayName;
    Patch<TaxonomyId> parentId;
    Patch<bool> isActive;
    bool operator==(const UpdateTag &) const = default;
    static const ObjectSchema<UpdateTag> &schema();
};

/// PUT /taxonomy/:id/reject.
struct RejectTag
{
    QString reason;
    bool operator==(const RejectTag &) const = default;
    static const ObjectSchema<RejectTag> &schema();
};

/// POST /admin/taxonomy/:id/merge.
struct MergeTag
{
    TaxonomyId intoId;
    bool operator==(const MergeTag &) const = default;
    static const ObjectSchema<MergeTag> &schema();
};

/// POST /admin/taxonomy/decisions.
struct DecideTags
{
    QList<TaxonomyId> ids;
    TagDecision decision = TagDecision::Approve;
    /// Needed to reject.
    std::optional<QString> reason;
    bool operator==(const DecideTags &) const = default;
    static const ObjectSchema<DecideTags> &schema();
};

struct DecidedTag
{
    TaxonomyId id;
    TagOutcome outcome = TagOutcome::Decided;
    /// Why not, as the decision on it alone would have answered.
    std::optional<QString> code = {};
    std::optional<QString> message = {};
    bool operator==(const DecidedTag &) const = default;
    static const ObjectSchema<DecidedTag> &schema();
};

struct DecidedTags
{
    QList<DecidedTag> items;
    int total = 0;
    bool operator==(const DecidedTags &) const = default;
    static const ObjectSchema<DecidedTags> &schema();
};

} // namespace oh::api
