// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/exceptions.h"

#include "models/api/outcomes.h"
#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule notesRule()
{
    return longTextRule(2000, u"For the mentee, and for whoever looks at it later"_s);
}

Rule statusRule()
{
    return {.maxItems = 4, .mayBeMissing = true};
}

} // namespace

const ObjectSchema<TierOverride> &TierOverride::schema()
{
    static const auto instance =
        ObjectSchema<TierOverride>(u"TierOverride"_s)
            .field(u"id"_s, &TierOverride::id)
            .field(u"menteeId"_s, &TierOverride::menteeId)
            .field(u"mentorId"_s, &TierOverride::mentorId)
            .field(u"mentee"_s, &TierOverride::mentee)
            .field(u"mentor"_s, &TierOverride::mentor)
            .field(u"reason"_s, &TierOverride::reason)
            .field(u"status"_s, &TierOverride::status,
                   {.description = u"rejected: nobody decided in time"_s})
            .field(u"scope"_s, &TierOverride::scope)
            .field(u"isMentorInitiated"_s, &TierOverride::isMentorInitiated)
            .field(u"isUsable"_s, &TierOverride::isUsable)
            .field(u"expiresAt"_s, &TierOverride::expiresAt)
            .field(u"usedAt"_s, &TierOverride::usedAt)
            .field(u"bookingId"_s, &TierOverride::bookingId)
            .field(u"reviewer"_s, &TierOverride::reviewer,
                   {.description = u"Only for coordinators"_s})
            .field(u"reviewedAt"_s, &TierOverride::reviewedAt)
            .field(u"reviewNotes"_s, &TierOverride::reviewNotes)
            .field(u"undoUntil"_s, &TierOverride::undoUntil,
                   {.description = u"Until when the caller can take back their decision"_s})
            .field(u"createdAt"_s, &TierOverride::createdAt);
    return instance;
}

const ObjectSchema<RequestOverride> &RequestOverride::schema()
{
    static const auto instance = ObjectSchema<RequestOverride>(u"RequestOverride"_s)
                                     .field(u"mentorId"_s, &RequestOverride::mentorId)
                                     .field(u"reason"_s, &RequestOverride::reason,
                                            {.description = u"Why it should be this mentor"_s,
                                             .minLength = 1,
                                             .maxLength = 2000,
                                             .lineBreaks = true});
    return instance;
}

const ObjectSchema<MyOverridesQuery> &MyOverridesQuery::schema()
{
    static const auto instance = ObjectSchema<MyOverridesQuery>(u"MyOverridesQuery"_s)
                                     .field(u"status"_s, &MyOverridesQuery::status, statusRule())
                                     .field(u"limit"_s, &MyOverridesQuery::limit, limitRule())
                                     .field(u"offset"_s, &MyOverridesQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<OverridesQuery> &OverridesQuery::schema()
{
    static const auto instance =
        ObjectSchema<OverridesQuery>(u"OverridesQuery"_s)
            .field(u"status"_s, &OverridesQuery::status, statusRule())
            .field(u"menteeId"_s, &OverridesQuery::menteeId)
            .field(u"mentorId"_s, &OverridesQuery::mentorId)
            .field(u"q"_s, &OverridesQuery::q,
                   {.description = u"In the names of either side, or in the reason"_s,
                    .maxLength = 100})
            .field(u"sort"_s, &OverridesQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &OverridesQuery::limit, limitRule())
            .field(u"offset"_s, &OverridesQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<OverrideCounts> &OverrideCounts::schema()
{
    static const auto instance = ObjectSchema<OverrideCounts>(u"OverrideCounts"_s)
                                     .field(u"pending"_s, &OverrideCounts::pending)
                                     .field(u"approved"_s, &OverrideCounts::approved)
                                     .field(u"denied"_s, &OverrideCounts::denied)
                                     .field(u"rejected"_s, &OverrideCounts::rejected);
    return instance;
}

const ObjectSchema<OverrideQueue> &OverrideQueue::schema()
{
    static const auto instance =
        ObjectSchema<OverrideQueue>(u"OverrideQueue"_s)
            .field(u"items"_s, &OverrideQueue::items)
            .field(u"total"_s, &OverrideQueue::total,
                   {.description = u"How many there are without limit and offset"_s})
            .field(u"limit"_s, &OverrideQueue::limit)
            .field(u"offset"_s, &OverrideQueue::offset)
            .field(u"counts"_s, &OverrideQueue::counts);
    return instance;
}

const ObjectSchema<DecideOverride> &DecideOverride::schema()
{
    static const auto instance = ObjectSchema<DecideOverride>(u"DecideOverride"_s)
                                     .field(u"notes"_s, &DecideOverride::notes, notesRule());
    return instance;
}

const ObjectSchema<DecideOverrides> &DecideOverrides::schema()
{
    static const auto instance = ObjectSchema<DecideOverrides>(u"DecideOverrides"_s)
                                     .field(u"ids"_s, &DecideOverrides::ids, idsRule())
                                     .field(u"decision"_s, &DecideOverrides::decision)
                                     .field(u"notes"_s, &DecideOverrides::notes, notesRule())
                                     .check([](const DecideOverrides &request, Problems &problems) {
                                         needIds(request.ids, problems);
                                     });
    return instance;
}

const ObjectSchema<UndoOverrides> &UndoOverrides::schema()
{
    static const auto instance = ObjectSchema<UndoOverrides>(u"UndoOverrides"_s)
                                     .field(u"ids"_s, &UndoOverrides::ids, idsRule())
                                     .check([](const UndoOverrides &request, Problems &problems) {
                                         needIds(request.ids, problems);
                                     });
    return instance;
}

const ObjectSchema<DecisionOutcome> &DecisionOutcome::schema()
{
    static const auto instance = ObjectSchema<DecisionOutcome>(u"DecisionOutcome"_s)
                                     .field(u"id"_s, &DecisionOutcome::id)
                                     .field(u"isDone"_s, &DecisionOutcome::isDone)
                                     .field(u"status"_s, &DecisionOutcome::status)
                                     .field(u"code"_s, &DecisionOutcome::code,
                                            {.description = u"Why not, as an error would say it"_s})
                                     .field(u"message"_s, &DecisionOutcome::message);
    return instance;
}

const ObjectSchema<DecisionOutcomes> &DecisionOutcomes::schema()
{
    static const auto instance = ObjectSchema<DecisionOutcomes>(u"DecisionOutcomes"_s)
                                     .field(u"items"_s, &DecisionOutcomes::items)
                                     .field(u"done"_s, &DecisionOutcomes::done)
                                     .field(u"failed"_s, &DecisionOutcomes::failed);
    return instance;
}

const ObjectSchema<SendInterest> &SendInterest::schema()
{
    static const auto instance =
        ObjectSchema<SendInterest>(u"SendInterest"_s)
            .field(u"menteeId"_s, &SendInterest::menteeId)
            .field(u"message"_s, &SendInterest::message,
                   longTextRule(1000, u"A few words of the mentor's own"_s));
    return instance;
}

const ObjectSchema<InterestAnswer> &InterestAnswer::schema()
{
    static const auto instance =
        ObjectSchema<InterestAnswer>(u"InterestAnswer"_s)
            .field(u"status"_s, &InterestAnswer::status, {.example = u"sent"_s})
            .field(u"requiresApproval"_s, &InterestAnswer::requiresApproval)
            .field(
                u"overrideCreated"_s, &InterestAnswer::overrideCreated,
                {.description = u"The tiers stood in the way; the mentee can book all the same"_s})
            .field(u"expiresAt"_s, &InterestAnswer::expiresAt,
                   {.description = u"Until when they can, if so"_s});
    return instance;
}

const ObjectSchema<Interest> &Interest::schema()
{
    static const auto instance =
        ObjectSchema<Interest>(u"Interest"_s)
            .field(u"id"_s, &Interest::id)
            .field(u"mentor"_s, &Interest::mentor)
            .field(u"mentee"_s, &Interest::mentee)
            .field(u"message"_s, &Interest::message)
            .field(u"exceptionId"_s, &Interest::exceptionId)
            .field(u"createdAt"_s, &Interest::createdAt)
            .field(u"bookingId"_s, &Interest::bookingId,
                   {.description = u"The first booking of the two since then"_s});
    return instance;
}

} // namespace oh::api
