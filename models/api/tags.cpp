// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/tags.h"

#include "models/api/outcomes.h"
#include "models/api/rules.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule tagNameRule()
{
    return {.description = u"As people read it"_s,
            .minLength = 1,
            .maxLength = maxTagName,
            .check = [](const QString &text) -> std::optional<Sentence> {
                if (normaliseTag(text).isEmpty())
                    return Sentence::tr("must have a letter or a digit");
                return nameProblem(text);
            },
            .example = u"Cloud Software & Infrastructure"_s};
}

Rule weightRule()
{
    return {.description = u"Mentors only: how much it stands for their expertise, 0 to 1"_s,
            .minimum = 0,
            .maximum = 1};
}

Rule reasonRule()
{
    return {.description = u"The requester reads it"_s,
            .minLength = 1,
            .maxLength = maxTagReason,
            .lineBreaks = true};
}

Rule searchRule()
{
    return {.description = u"In the tag's name, or in the requester's"_s, .maxLength = 100};
}

} // namespace

const ObjectSchema<TagRequest> &TagRequest::schema()
{
    static const auto instance =
        ObjectSchema<TagRequest>(u"TagRequest"_s)
            .field(u"category"_s, &TagRequest::category)
            .field(u"displayName"_s, &TagRequest::displayName, tagNameRule())
            .field(u"weight"_s, &TagRequest::weight, weightRule());
    return instance;
}

const ObjectSchema<RequestedTag> &RequestedTag::schema()
{
    static const auto instance =
        ObjectSchema<RequestedTag>(u"RequestedTag"_s)
            .field(u"tag"_s, &RequestedTag::tag)
            .field(u"isNew"_s, &RequestedTag::isNew,
                   {.description = u"Coordinators were told; otherwise it was there already"_s});
    return instance;
}

const ObjectSchema<MyTagRequest> &MyTagRequest::schema()
{
    static const auto instance = ObjectSchema<MyTagRequest>(u"MyTagRequest"_s)
                                     .field(u"id"_s, &MyTagRequest::id)
                                     .field(u"category"_s, &MyTagRequest::category)
                                     .field(u"value"_s, &MyTagRequest::value)
                                     .field(u"displayName"_s, &MyTagRequest::displayName)
                                     .field(u"status"_s, &MyTagRequest::status)
                                     .field(u"requestedAt"_s, &MyTagRequest::requestedAt)
                                     .field(u"decidedAt"_s, &MyTagRequest::decidedAt)
                                     .field(u"rejectionReason"_s, &MyTagRequest::rejectionReason)
                                     .field(u"mergedIntoName"_s, &MyTagRequest::mergedIntoName,
                                            {.description = u"The tag that it stands for now"_s});
    return instance;
}

const ObjectSchema<TagWeight> &TagWeight::schema()
{
    static const auto instance =
        ObjectSchema<TagWeight>(u"TagWeight"_s,
                                u"An absent weight stays as it is; null takes it away."_s)
            .field(u"weight"_s, &TagWeight::weight, weightRule());
    return instance;
}

const ObjectSchema<TagUsage> &TagUsage::schema()
{
    static const auto instance = ObjectSchema<TagUsage>(u"TagUsage"_s)
                                     .field(u"mentors"_s, &TagUsage::mentors)
                                     .field(u"mentees"_s, &TagUsage::mentees)
                                     .field(u"companies"_s, &TagUsage::companies)
                                     .field(u"total"_s, &TagUsage::total);
    return instance;
}

const ObjectSchema<AdminTag> &AdminTag::schema()
{
    static const auto instance = ObjectSchema<AdminTag>(u"AdminTag"_s)
                                     .field(u"id"_s, &AdminTag::id)
                                     .field(u"category"_s, &AdminTag::category)
                                     .field(u"value"_s, &AdminTag::value)
                                     .field(u"displayName"_s, &AdminTag::displayName)
                                     .field(u"status"_s, &AdminTag::status)
                                     .field(u"source"_s, &AdminTag::source)
                                     .field(u"parentId"_s, &AdminTag::parentId)
                                     .field(u"parentName"_s, &AdminTag::parentName)
                                     .field(u"mergedIntoId"_s, &AdminTag::mergedIntoId)
                                     .field(u"mergedIntoName"_s, &AdminTag::mergedIntoName)
                                     .field(u"requestedBy"_s, &AdminTag::requestedBy)
                                     .field(u"requestedAt"_s, &AdminTag::requestedAt)
                                     .field(u"decidedBy"_s, &AdminTag::decidedBy)
                                     .field(u"decidedAt"_s, &AdminTag::decidedAt)
                                     .field(u"rejectionReason"_s, &AdminTag::rejectionReason)
                                     .field(u"usage"_s, &AdminTag::usage)
                                     .field(u"createdAt"_s, &AdminTag::createdAt)
                                     .field(u"version"_s, &AdminTag::version);
    return instance;
}

const ObjectSchema<PendingTagsQuery> &PendingTagsQuery::schema()
{
    static const auto instance =
        ObjectSchema<PendingTagsQuery>(u"PendingTagsQuery"_s)
            .field(u"q"_s, &PendingTagsQuery::q, searchRule())
            .field(u"category"_s, &PendingTagsQuery::category)
            .field(u"sort"_s, &PendingTagsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &PendingTagsQuery::limit, limitRule())
            .field(u"offset"_s, &PendingTagsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<AdminTagsQuery> &AdminTagsQuery::schema()
{
    static const auto instance =
        ObjectSchema<AdminTagsQuery>(u"AdminTagsQuery"_s)
            .field(u"q"_s, &AdminTagsQuery::q, searchRule())
            .field(u"category"_s, &AdminTagsQuery::category)
            .field(u"status"_s, &AdminTagsQuery::status,
                   {.description = u"None: all"_s, .maxItems = 5, .mayBeMissing = true})
            .field(u"sort"_s, &AdminTagsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &AdminTagsQuery::limit, limitRule())
            .field(u"offset"_s, &AdminTagsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<CreateTag> &CreateTag::schema()
{
    static const auto instance =
        ObjectSchema<CreateTag>(u"CreateTag"_s)
            .field(u"category"_s, &CreateTag::category)
            .field(u"displayName"_s, &CreateTag::displayName, tagNameRule())
            .field(u"parentId"_s, &CreateTag::parentId);
    return instance;
}

const ObjectSchema<UpdateTag> &UpdateTag::schema()
{
    static const auto instance =
        ObjectSchema<UpdateTag>(u"UpdateTag"_s,
                                u"Absent fields stay as they are; a null parent takes it away."_s)
            .field(u"version"_s, &UpdateTag::version, versionRule())
            .field(u"displayName"_s, &UpdateTag::displayName, tagNameRule())
            .field(u"parentId"_s, &UpdateTag::parentId)
            .field(u"isActive"_s, &UpdateTag::isActive,
                   {.description = u"Whether people can choose it"_s})
            .check([](const UpdateTag &update, Problems &problems) {
                if (update.displayName.present && !update.displayName.value)
                    problems.add(u"displayName"_s, Sentence::tr("must not be empty"));
                if (update.isActive.present && !update.isActive.value)
                    problems.add(u"isActive"_s, Sentence::tr("must not be empty"));
            });
    return instance;
}

const ObjectSchema<RejectTag> &RejectTag::schema()
{
    static const auto instance = ObjectSchema<RejectTag>(u"RejectTag"_s)
                                     .field(u"reason"_s, &RejectTag::reason, reasonRule());
    return instance;
}

const ObjectSchema<MergeTag> &MergeTag::schema()
{
    static const auto instance =
        ObjectSchema<MergeTag>(u"MergeTag"_s)
            .field(u"intoId"_s, &MergeTag::intoId, {.description = u"The tag that remains"_s});
    return instance;
}

const ObjectSchema<DecideTags> &DecideTags::schema()
{
    static const auto instance =
        ObjectSchema<DecideTags>(u"DecideTags"_s)
            .field(u"ids"_s, &DecideTags::ids, idsRule())
            .field(u"decision"_s, &DecideTags::decision)
            .field(u"reason"_s, &DecideTags::reason, reasonRule())
            .check([](const DecideTags &decide, Problems &problems) {
                needIds(decide.ids, problems);
                if (decide.decision == TagDecision::Reject && !decide.reason)
                    problems.add(u"reason"_s, Sentence::tr("is needed to reject"));
            });
    return instance;
}

const ObjectSchema<DecidedTag> &DecidedTag::schema()
{
    static const auto instance = ObjectSchema<DecidedTag>(u"DecidedTag"_s)
                                     .field(u"id"_s, &DecidedTag::id)
                                     .field(u"outcome"_s, &DecidedTag::outcome)
                                     .field(u"code"_s, &DecidedTag::code,
                                            {.description = u"Why not, as an error would say it"_s})
                                     .field(u"message"_s, &DecidedTag::message);
    return instance;
}

const ObjectSchema<DecidedTags> &DecidedTags::schema()
{
    static const auto instance = ObjectSchema<DecidedTags>(u"DecidedTags"_s)
                                     .field(u"items"_s, &DecidedTags::items)
                                     .field(u"total"_s, &DecidedTags::total);
    return instance;
}

} // namespace oh::api
