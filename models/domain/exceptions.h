// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"

#include <QDateTime>

#include <optional>

/// Exceptions from the tier and the dormant rule (FR54), and mentors who reach out (FR19).
namespace oh {

/// Rejected: nobody decided in time. Denied: a coordinator said no.
enum class OverrideStatus { Pending, Approved, Denied, Rejected };
template <>
struct EnumStrings<OverrideStatus>
{
    static constexpr EnumEntry<OverrideStatus> table[] = {{OverrideStatus::Pending, "pending"},
                                                          {OverrideStatus::Approved, "approved"},
                                                          {OverrideStatus::Denied, "denied"},
                                                          {OverrideStatus::Rejected, "rejected"}};
};

/// For one booking with the named mentor.
enum class OverrideScope { OneTime };
template <>
struct EnumStrings<OverrideScope>
{
    static constexpr EnumEntry<OverrideScope> table[] = {{OverrideScope::OneTime, "one_time"}};
};

/// What a coordinator says to a request.
enum class OverrideDecision { Approve, Deny };
template <>
struct EnumStrings<OverrideDecision>
{
    static constexpr EnumEntry<OverrideDecision> table[] = {{OverrideDecision::Approve, "approve"},
                                                            {OverrideDecision::Deny, "deny"}};
};

/// Orders of the coordinators' queue.
enum class OverrideSort { Created, CreatedDescending, Expires, Status, Mentor, Mentee };
template <>
struct EnumStrings<OverrideSort>
{
    static constexpr EnumEntry<OverrideSort> table[] = {
        {OverrideSort::Created, "createdAt"}, {OverrideSort::CreatedDescending, "-createdAt"},
        {OverrideSort::Expires, "expiresAt"}, {OverrideSort::Status, "status"},
        {OverrideSort::Mentor, "mentor"},     {OverrideSort::Mentee, "mentee"}};
};

/// A request waits that long for a decision, and an approved one is good for that long (FR54).
constexpr int exceptionDays = 7;
/// How long a coordinator can take a decision back. Nobody is told before (oh_exception_json() in
/// 0021_exceptions has it, too).
constexpr int decisionUndoSecs = 10;
/// Requests of one mentee within a day: each is a mail to all coordinators.
constexpr int exceptionRequestsPerDay = 10;
/// A mentor reaches out to the same mentee again after that.
constexpr int interestPauseDays = 7;
constexpr int interestsPerDay = 20;

/// All that decides whether a mentee may ask for an exception.
struct ExceptionFacts
{
    bool isMentor = true;
    bool mentorActive = true;
    bool mentorDormant = false;
    Tier mentorTier = Tier::Silver;
    Tier menteeTier = Tier::Silver;
    bool hasPending = false;
    /// Until when the approved one that there is can be used.
    QDateTime usableUntil = {};
    int askedToday = 0;
    /// When the first of those of the last 24 hours was asked.
    QDateTime firstAskedAt = {};
    QDateTime now = {};
};

/// Whether the rules stand between the two at all (FR51, FR58).
bool needsException(Tier menteeTier, Tier mentorTier, bool mentorDormant);
/// Why it is refused, in words; nothing when they may ask.
std::optional<Error> exceptionObstacle(const ExceptionFacts &facts);

/// All that decides whether a mentor may reach out to a mentee (003 4.2).
struct InterestFacts
{
    bool isMentee = true;
    bool menteeActive = true;
    bool mentorActive = true;
    bool needsException = false;
    bool hasUsableException = false;
    /// The last time to this mentee, if ever.
    QDateTime lastSentAt = {};
    /// Whoever asks did it then; otherwise the mentor, or a coordinator for them.
    bool sentByCaller = true;
    int sentToday = 0;
    QDateTime firstSentAt = {};
    QDateTime now = {};
};
std::optional<Error> interestObstacle(const InterestFacts &facts);

} // namespace oh
