// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exceptions.h"

#include "models/domain/tiers.h"

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr int daySecs = 24 * 3600;

Error tooMany(const QString &sentence, const QDateTime &first, const QDateTime &now)
{
    Error error(ErrorCode::RateLimited, sentence);
    const qint64 wait = first.isValid() ? now.secsTo(first.addSecs(daySecs)) : daySecs;
    error.retryAfterSeconds = int(std::max<qint64>(1, wait));
    return error;
}

QString day(const QDateTime &when)
{
    return when.date().toString(Qt::ISODate);
}

} // namespace

bool needsException(Tier menteeTier, Tier mentorTier, bool mentorDormant)
{
    return mentorDormant || !tierAllowsBooking(menteeTier, mentorTier);
}

std::optional<Error> exceptionObstacle(const ExceptionFacts &facts)
{
    if (!facts.isMentor || !facts.mentorActive)
        return Error(ErrorCode::NotFound, u"This mentor does not exist, or not any more."_s);
    if (!needsException(facts.menteeTier, facts.mentorTier, facts.mentorDormant))
        return Error(ErrorCode::ExceptionNotNeeded);
    if (facts.usableUntil.isValid())
        return Error(ErrorCode::ExceptionActive,
                     u"You can book this mentor already: your exception is good for one meeting, "
                     "until %1."_s.arg(day(facts.usableUntil)));
    if (facts.hasPending)
        return Error(ErrorCode::ExceptionPending);
    if (facts.askedToday >= exceptionRequestsPerDay)
        return tooMany(u"You have asked for %1 exceptions within a day. Wait for the answers, or "
                       "try again tomorrow."_s.arg(facts.askedToday),
                       facts.firstAskedAt, facts.now);
    return std::nullopt;
}

std::optional<Error> interestObstacle(const InterestFacts &facts)
{
    if (!facts.isMentee || !facts.menteeActive)
        return Error(ErrorCode::NotFound, u"This mentee does not exist, or not any more."_s);
    if (!facts.mentorActive)
        return Error(ErrorCode::AccountDeactivated,
                     u"This mentor is deactivated and can't be booked. Reactivate them first."_s);
    if (facts.needsException && facts.hasUsableException)
        return Error(
            ErrorCode::ExceptionActive,
            u"This mentee can book already: there is an exception that is not used yet."_s);
    if (facts.lastSentAt.isValid() && facts.lastSentAt.addDays(interestPauseDays) > facts.now)
        return Error(ErrorCode::InterestSent,
                     u"You have reached out to this mentee on %1 already. You can do so again "
                     "from %2."_s.arg(day(facts.lastSentAt),
                                      day(facts.lastSentAt.addDays(interestPauseDays))));
    if (facts.sentToday >= interestsPerDay)
        return tooMany(u"You have reached out to %1 mentees within a day. Go on tomorrow."_s.arg(
                           facts.sentToday),
                       facts.firstSentAt, facts.now);
    return std::nullopt;
}

} // namespace oh
