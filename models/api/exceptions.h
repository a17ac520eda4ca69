// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/domain/exceptions.h"

#include <QMetaType>

/// Exceptions from the tier rule (FR54–FR56), and mentors who reach out (FR19).
namespace oh::api {

struct TierOverride
{
    ExceptionId id;
    UserId menteeId;
    UserId mentorId;
    PersonRef mentee;
    PersonRef mentor;
    QString reason;
    OverrideStatus status = OverrideStatus::Pending;
    OverrideScope scope = OverrideScope::OneTime;
    /// The mentor reached out, and granted it by that.
    bool isMentorInitiated = false;
    /// Approved, and neither used nor expired.
    bool isUsable = false;
    /// Pending: until when it can be decided; approved: until when it can be used.
    QDateTime expiresAt;
    std::optional<QDateTime> usedAt;
    std::optional<BookingId> bookingId;
    /// Only for coordinators.
    std::optional<PersonRef> reviewer;
    std::optional<QDateTime> reviewedAt;
    std::optional<QString> reviewNotes;
    /// Until when the caller can take back their decision; null when they can't.
    std::optional<QDateTime> undoUntil;
    QDateTime createdAt;
    bool operator==(const TierOverride &) const = default;
    static const ObjectSchema<TierOverride> &schema();
};

/// POST /tier-overrides.
struct RequestOverride
{
    UserId mentorId;
    QString reason;
    bool operator==(const RequestOverride &) const = default;
    static const ObjectSchema<RequestOverride> &schema();
};

/// GET /tier-overrides/mine.
struct MyOverridesQuery
{
    QList<OverrideStatus> status;
    int limit = 20;
    int offset = 0;
    bool operator==(const MyOverridesQuery &) const = default;
    static const ObjectSchema<MyOverridesQuery> &schema();
};

/// GET /tier-overrides/requests.
struct OverridesQuery
{
    QList<OverrideStatus> status;
    std::optional<UserId> menteeId;
    std::optional<UserId> mentorId;
    /// Words in the names of either side, or in the reason.
    std::optional<QString> q;
    OverrideSort sort = OverrideSort::Created;
    int limit = 20;
    int offset = 0;
    bool operator==(const OverridesQuery &) const = default;
    static const ObjectSchema<OverridesQuery> &schema();
};

/// How many there are of each, whatever the filter.
struct OverrideCounts
{
    int pending = 0;
    int approved = 0;
    int denied = 0;
    int rejected = 0;
    bool operator==(const OverrideCounts &) const = default;
    static const ObjectSchema<OverrideCounts> &schema();
};

struct OverrideQueue
{
    QList<TierOverride> items;
    int total = 0;
    int limit = 0;
    int offset = 0;
    OverrideCounts counts;
    bool operator==(const OverrideQueue &) const = default;
    static const ObjectSchema<OverrideQueue> &schema();
};

/// PUT /tier-overrides/:id/approve, /deny.
struct DecideOverride
{
    std::optional<QString> notes;
    bool operator==(const DecideOverride &) const = default;
    static const ObjectSchema<DecideOverride> &schema();
};

/// POST /tier-overrides/decisions: the same decision about many, each for itself.
struct DecideOverrides
{
    QList<ExceptionId> ids;
    OverrideDecision decision = OverrideDecision::Approve;
    std::optional<QString> notes;
    bool operator==(const DecideOverrides &) const = default;
    static const ObjectSchema<DecideOverrides> &schema();
};

/// POST /tier-overrides/undo: one's decisions about many, each for itself.
struct UndoOverrides
{
    QList<ExceptionId> ids;
    bool operator==(const UndoOverrides &) const = default;
    static const ObjectSchema<UndoOverrides> &schema();
};

/// What became of one of them: done, or why not. `status` is what it is now, if done.
struct DecisionOutcome
{
    ExceptionId id;
    bool isDone = false;
    std::optional<OverrideStatus> status;
    std::optional<QString> code;
    std::optional<QString> message;
    bool operator==(const DecisionOutcome &) const = default;
    static const ObjectSchema<DecisionOutcome> &schema();
};

struct DecisionOutcomes
{
    QList<DecisionOutcome> items;
    int done = 0;
    int failed = 0;
    bool operator==(const DecisionOutcomes &) const = default;
    static const ObjectSchema<DecisionOutcomes> &schema();
};

/// POST /mentors/:mentorId/send-interest (003 4.2).
struct SendInterest
{
    UserId menteeId;
    std::optional<QString> message;
    bool operator==(const SendInterest &) const = default;
    static const ObjectSchema<SendInterest> &schema();
};

struct InterestAnswer
{
    /// "sent".
    QString status;
    bool requiresApproval = false;
    /// The rules would have stood in the way.
    bool overrideCreated = false;
    std::optional<QDateTime> expiresAt;
    bool operator==(const InterestAnswer &) const = default;
    static const ObjectSchema<InterestAnswer> &schema();
};

/// One that was sent, as its mentor, its mentee and coordinators see it.
struct Interest
{
    InterestId id;
    PersonRef mentor;
    PersonRef mentee;
    std::optional<QString> message;
    std::optional<ExceptionId> exceptionId;
    QDateTime createdAt;
    /// The first booking of the two since then.
    std::optional<BookingId> bookingId;
    bool operator==(const Interest &) const = default;
    static const ObjectSchema<Interest> &schema();
};

} // namespace oh::api

Q_DECLARE_METATYPE(oh::api::TierOverride)
