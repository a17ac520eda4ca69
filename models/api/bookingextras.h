// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/api/schema.h"
#include "models/domain/enums.h"

/// What goes with bookings: waiting lists, other mentors to ask, notes and action items.
namespace oh::api {

/// A mentee's place among those who wait for a mentor's next free slot.
struct WaitingListEntry
{
    WaitingId id;
    UserId mentorId;
    PersonRef mentor;
    /// 1: the first to be told.
    int position = 0;
    /// When they were last told of a free slot.
    std::optional<QDateTime> toldAt;
    QDateTime createdAt;
    bool operator==(const WaitingListEntry &) const = default;
    static const ObjectSchema<WaitingListEntry> &schema();
};

struct WaitingLists
{
    QList<WaitingListEntry> items;
    int total = 0;
    bool operator==(const WaitingLists &) const = default;
    static const ObjectSchema<WaitingLists> &schema();
};

/// Somebody else to ask after a refusal.
struct AlternativeMentor
{
    PersonRef mentor;
    SlotId nextSlotId;
    QDateTime nextSlotStart;
    QDateTime nextSlotEnd;
    /// 0–100; null when they are offered because of a common industry.
    std::optional<double> matchScore;
    bool operator==(const AlternativeMentor &) const = default;
    static const ObjectSchema<AlternativeMentor> &schema();
};

/// GET /bookings/:id/alternatives: five at most.
struct Alternatives
{
    QList<AlternativeMentor> items;
    int total = 0;
    bool operator==(const Alternatives &) const = default;
    static const ObjectSchema<Alternatives> &schema();
};

struct BookingNote
{
    NoteId id;
    BookingId bookingId;
    PersonRef author;
    NoteVisibility visibility = NoteVisibility::Private;
    QString text;
    QDateTime createdAt;
    QDateTime updatedAt;
    int version = 0;
    bool operator==(const BookingNote &) const = default;
    static const ObjectSchema<BookingNote> &schema();
};

struct BookingNotes
{
    QList<BookingNote> items;
    int total = 0;
    bool operator==(const BookingNotes &) const = default;
    static const ObjectSchema<BookingNotes> &schema();
};

/// POST /bookings/:id/notes.
struct WriteNote
{
    QString text;
    NoteVisibility visibility = NoteVisibility::Private;
    bool operator==(const WriteNote &) const = default;
    static const ObjectSchema<WriteNote> &schema();
};

/// PUT /bookings/:id/notes/:noteId.
struct EditNote
{
    std::optional<QString> text;
    std::optional<NoteVisibility> visibility;
    /// As it was read; without it the last word counts.
    std::optional<int> version;
    bool operator==(const EditNote &) const = default;
    static const ObjectSchema<EditNote> &schema();
};

/// What one of the two is going to do.
struct ActionItem
{
    ActionItemId id;
    BookingId bookingId;
    QString text;
    PersonRef owner;
    /// A private one is its author's alone, and theirs to do.
    NoteVisibility visibility = NoteVisibility::Shared;
    std::optional<QDate> dueDate;
    bool isDone = false;
    std::optional<QDateTime> doneAt;
    std::optional<UserId> doneBy;
    std::optional<UserId> createdBy;
    QDateTime createdAt;
    int version = 0;
    bool operator==(const ActionItem &) const = default;
    static const ObjectSchema<ActionItem> &schema();
};

struct ActionItems
{
    QList<ActionItem> items;
    int total = 0;
    bool operator==(const ActionItems &) const = default;
    static const ObjectSchema<ActionItems> &schema();
};

/// What became of a booking at one moment.
struct BookingHistoryEntry
{
    QDateTime at;
    BookingEvent event = BookingEvent::Created;
    BookingParty actor = BookingParty::System;
    /// Nobody for what time alone has done.
    std::optional<UserId> actorId;
    /// A coordinator's only for coordinators.
    std::optional<QString> actorName;
    /// The meeting's time after it: asked for, moved to, proposed.
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    /// And the one before, of a move or a proposal.
    std::optional<QDateTime> fromStartTime;
    std::optional<QDateTime> fromEndTime;
    /// Of a move to another mentor.
    std::optional<QString> formerMentorName;
    std::optional<QString> newMentorName;
    /// What somebody wrote: with a proposal, a move, a refusal or a cancellation.
    std::optional<QString> note;
    std::optional<CancellationReason> cancellationReason;
    std::optional<Attendance> attendance;
    std::optional<ProposalId> proposalId;
    /// What has become of the proposal.
    std::optional<ProposalStatus> proposalStatus;
    bool operator==(const BookingHistoryEntry &) const = default;
    static const ObjectSchema<BookingHistoryEntry> &schema();
};

/// GET /bookings/:id/history, in order of time.
struct BookingHistory
{
    QList<BookingHistoryEntry> items;
    int total = 0;
    bool operator==(const BookingHistory &) const = default;
    static const ObjectSchema<BookingHistory> &schema();
};

/// POST /bookings/:id/action-items. Without an owner the one who writes it down.
struct CreateActionItem
{
    QString text;
    std::optional<UserId> ownerId;
    std::optional<QDate> dueDate;
    NoteVisibility visibility = NoteVisibility::Shared;
    bool operator==(const CreateActionItem &) const = default;
    static const ObjectSchema<CreateActionItem> &schema();
};

/// PUT /bookings/:id/action-items/:itemId. What is absent stays as it is.
struct EditActionItem
{
    std::optional<QString> text;
    std::optional<UserId> ownerId;
    Patch<QDate> dueDate;
    std::optional<bool> isDone;
    /// By the one who wrote it down.
    std::optional<NoteVisibility> visibility;
    std::optional<int> version;
    bool operator==(const EditActionItem &) const = default;
    static const ObjectSchema<EditActionItem> &schema();
};

} // namespace oh::api
