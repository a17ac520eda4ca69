// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exceptions.h"

#include "models/domain/accessrules.h"
#include "models/domain/tiers.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr int daySecs = 24 * 3600;

Error tooMany(const Sentence &sentence, const QDateTime &first, const QDateTime &now)
{
    Error error(ErrorCode::RateLimited, sentence);
    const qint64 wait = first.isValid() ? now.secsTo(first.addSecs(daySecs)) : daySecs;
    error.retryAfterSeconds = int(std::max<qint64>(1, wait));
    return error;
}

} // namespace

bool needsException(Tier menteeTier, Tier mentorTier, bool mentorDormant)
{
    return mentorDormant || !reputation::inForce().canBookMentor(menteeTier, mentorTier);
}

std::optional<Error> exceptionObstacle(const ExceptionFacts &facts)
{
    if (!facts.isMentor || !facts.mentorActive)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This mentor does not exist, or not any more."));
    if (!needsException(facts.menteeTier, facts.mentorTier, facts.mentorDormant))
        return Error(ErrorCode::ExceptionNotNeeded);
    if (facts.usableUntil.isValid())
        return Error(
            ErrorCode::ExceptionActive,
            Sentence::tr(
                "You can book this mentor already: your exception is good for one meeting, "
                "until %1.")
                .arg(facts.usableUntil.date()));
    if (facts.hasPending)
        return Error(ErrorCode::ExceptionPending);
    if (facts.askedToday >= exceptionRequestsPerDay)
        return tooMany(Sentence::tr("You have asked for %n exceptions within a day. Wait for the "
                                    "answers, or try again tomorrow.",
                                    nullptr, facts.askedToday),
                       facts.firstAskedAt, facts.now);
    return std::nullopt;
}

std::optional<Error> interestObstacle(const InterestFacts &facts)
{
    if (!facts.isMentee || !facts.menteeActive)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This mentee does not exist, or not any more."));
    if (!facts.mentorActive)
        return Error(
            ErrorCode::AccountDeactivated,
            Sentence::tr("This mentor is deactivated and can't be booked. Reactivate them first."));
    if (facts.needsException && facts.hasUsableException)
        return Error(
            ErrorCode::ExceptionActive,
            Sentence::tr(
                "This mentee can book already: there is an exception that is not used yet."));
    if (facts.lastSentAt.isValid() && facts.lastSentAt.addDays(interestPauseDays) > facts.now)
        return Error(
            ErrorCode::InterestSent,
            (facts.sentByCaller
                 ? Sentence::tr(
                       "You have reached out to this mentee on %1 already. You can do so again "
                       "from %2.")
                 : Sentence::tr("Somebody has reached out to this mentee for this mentor on %1 "
                                "already. That is possible again from %2."))
                .arg(facts.lastSentAt.date(), facts.lastSentAt.addDays(interestPauseDays).date()));
    if (facts.sentToday >= interestsPerDay)
        return tooMany(Sentence::tr("You have reached out to %n mentees within a day. Go on "
                                    "tomorrow.",
                                    nullptr, facts.sentToday),
                       facts.firstSentAt, facts.now);
    return std::nullopt;
}

} // namespace oh
