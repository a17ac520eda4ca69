// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/bookingextras.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule noteRule(int maxLength)
{
    Rule rule = longTextRule(maxLength);
    rule.minLength = 1;
    return rule;
}

} // namespace

const ObjectSchema<WaitingListEntry> &WaitingListEntry::schema()
{
    static const auto instance = ObjectSchema<WaitingListEntry>(u"WaitingListEntry"_s)
                                     .field(u"id"_s, &WaitingListEntry::id)
                                     .field(u"mentorId"_s, &WaitingListEntry::mentorId)
                                     .field(u"mentor"_s, &WaitingListEntry::mentor)
                                     .field(u"position"_s, &WaitingListEntry::position)
                                     .field(u"toldAt"_s, &WaitingListEntry::toldAt)
                                     .field(u"createdAt"_s, &WaitingListEntry::createdAt);
    return instance;
}

const ObjectSchema<WaitingLists> &WaitingLists::schema()
{
    static const auto instance = ObjectSchema<WaitingLists>(u"WaitingLists"_s)
                                     .field(u"items"_s, &WaitingLists::items)
                                     .field(u"total"_s, &WaitingLists::total);
    return instance;
}

const ObjectSchema<AlternativeMentor> &AlternativeMentor::schema()
{
    static const auto instance = ObjectSchema<AlternativeMentor>(u"AlternativeMentor"_s)
                                     .field(u"mentor"_s, &AlternativeMentor::mentor)
                                     .field(u"nextSlotId"_s, &AlternativeMentor::nextSlotId)
                                     .field(u"nextSlotStart"_s, &AlternativeMentor::nextSlotStart)
                                     .field(u"nextSlotEnd"_s, &AlternativeMentor::nextSlotEnd)
                                     .field(u"matchScore"_s, &AlternativeMentor::matchScore);
    return instance;
}

const ObjectSchema<Alternatives> &Alternatives::schema()
{
    static const auto instance = ObjectSchema<Alternatives>(u"Alternatives"_s)
                                     .field(u"items"_s, &Alternatives::items)
                                     .field(u"total"_s, &Alternatives::total);
    return instance;
}

const ObjectSchema<BookingNote> &BookingNote::schema()
{
    static const auto instance = ObjectSchema<BookingNote>(u"BookingNote"_s)
                                     .field(u"id"_s, &BookingNote::id)
                                     .field(u"bookingId"_s, &BookingNote::bookingId)
                                     .field(u"author"_s, &BookingNote::author)
                                     .field(u"visibility"_s, &BookingNote::visibility)
                                     .field(u"text"_s, &BookingNote::text)
                                     .field(u"createdAt"_s, &BookingNote::createdAt)
                                     .field(u"updatedAt"_s, &BookingNote::updatedAt)
                                     .field(u"version"_s, &BookingNote::version);
    return instance;
}

const ObjectSchema<BookingNotes> &BookingNotes::schema()
{
    static const auto instance = ObjectSchema<BookingNotes>(u"BookingNotes"_s)
                                     .field(u"items"_s, &BookingNotes::items)
                                     .field(u"total"_s, &BookingNotes::total);
    return instance;
}

const ObjectSchema<WriteNote> &WriteNote::schema()
{
    static const auto instance =
        ObjectSchema<WriteNote>(u"WriteNote"_s)
            .field(u"text"_s, &WriteNote::text, noteRule(5000))
            .field(u"visibility"_s, &WriteNote::visibility, {.mayBeMissing = true});
    return instance;
}

const ObjectSchema<EditNote> &EditNote::schema()
{
    static const auto instance = ObjectSchema<EditNote>(u"EditNote"_s)
                                     .field(u"text"_s, &EditNote::text, noteRule(5000))
                                     .field(u"visibility"_s, &EditNote::visibility)
                                     .field(u"version"_s, &EditNote::version, versionRule());
    return instance;
}

const ObjectSchema<ActionItem> &ActionItem::schema()
{
    static const auto instance =
        ObjectSchema<ActionItem>(u"ActionItem"_s)
            .field(u"id"_s, &ActionItem::id)
            .field(u"bookingId"_s, &ActionItem::bookingId)
            .field(u"text"_s, &ActionItem::text)
            .field(u"owner"_s, &ActionItem::owner)
            .field(u"visibility"_s, &ActionItem::visibility, {.mayBeMissing = true})
            .field(u"dueDate"_s, &ActionItem::dueDate)
            .field(u"isDone"_s, &ActionItem::isDone)
            .field(u"doneAt"_s, &ActionItem::doneAt)
            .field(u"doneBy"_s, &ActionItem::doneBy)
            .field(u"createdBy"_s, &ActionItem::createdBy)
            .field(u"createdAt"_s, &ActionItem::createdAt)
            .field(u"version"_s, &ActionItem::version);
    return instance;
}

const ObjectSchema<ActionItems> &ActionItems::schema()
{
    static const auto instance = ObjectSchema<ActionItems>(u"ActionItems"_s)
                                     .field(u"items"_s, &ActionItems::items)
                                     .field(u"total"_s, &ActionItems::total);
    return instance;
}

const ObjectSchema<BookingHistoryEntry> &BookingHistoryEntry::schema()
{
    static const auto instance =
        ObjectSchema<BookingHistoryEntry>(u"BookingHistoryEntry"_s)
            .field(u"at"_s, &BookingHistoryEntry::at)
            .field(u"event"_s, &BookingHistoryEntry::event)
            .field(u"actor"_s, &BookingHistoryEntry::actor)
            .field(u"actorId"_s, &BookingHistoryEntry::actorId,
                   {.description = u"Null for what time alone has done"_s})
            .field(u"actorName"_s, &BookingHistoryEntry::actorName,
                   {.description = u"A coordinator's name only for coordinators"_s})
            .field(u"startTime"_s, &BookingHistoryEntry::startTime,
                   {.description = u"Of the meeting, as it was asked for, proposed or moved to"_s})
            .field(u"endTime"_s, &BookingHistoryEntry::endTime)
            .field(u"fromStartTime"_s, &BookingHistoryEntry::fromStartTime,
                   {.description = u"The time before a move or a proposal"_s})
            .field(u"fromEndTime"_s, &BookingHistoryEntry::fromEndTime)
            .field(u"formerMentorName"_s, &BookingHistoryEntry::formerMentorName,
                   {.description = u"Of a move to another mentor"_s})
            .field(u"newMentorName"_s, &BookingHistoryEntry::newMentorName)
            .field(u"note"_s, &BookingHistoryEntry::note)
            .field(u"cancellationReason"_s, &BookingHistoryEntry::cancellationReason)
            .field(u"attendance"_s, &BookingHistoryEntry::attendance)
            .field(u"proposalId"_s, &BookingHistoryEntry::proposalId)
            .field(u"proposalStatus"_s, &BookingHistoryEntry::proposalStatus,
                   {.description = u"What has become of the proposal"_s});
    return instance;
}

const ObjectSchema<BookingHistory> &BookingHistory::schema()
{
    static const auto instance = ObjectSchema<BookingHistory>(u"BookingHistory"_s)
                                     .field(u"items"_s, &BookingHistory::items)
                                     .field(u"total"_s, &BookingHistory::total);
    return instance;
}

const ObjectSchema<CreateActionItem> &CreateActionItem::schema()
{
    static const auto instance =
        ObjectSchema<CreateActionItem>(u"CreateActionItem"_s)
            .field(u"text"_s, &CreateActionItem::text, noteRule(1000))
            .field(u"ownerId"_s, &CreateActionItem::ownerId)
            .field(u"dueDate"_s, &CreateActionItem::dueDate)
            .field(u"visibility"_s, &CreateActionItem::visibility,
                   {.description =
                        u"Private: for the one who writes it down alone, and theirs to do"_s,
                    .mayBeMissing = true});
    return instance;
}

const ObjectSchema<EditActionItem> &EditActionItem::schema()
{
    static const auto instance = ObjectSchema<EditActionItem>(u"EditActionItem"_s)
                                     .field(u"text"_s, &EditActionItem::text, noteRule(1000))
                                     .field(u"ownerId"_s, &EditActionItem::ownerId)
                                     .field(u"dueDate"_s, &EditActionItem::dueDate)
                                     .field(u"isDone"_s, &EditActionItem::isDone)
                                     .field(u"visibility"_s, &EditActionItem::visibility,
                                            {.description = u"By the one who wrote it down"_s})
                                     .field(u"version"_s, &EditActionItem::version, versionRule());
    return instance;
}

} // namespace oh::api
