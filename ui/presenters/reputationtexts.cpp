// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/reputationtexts.h"

#include "models/domain/reputation.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct ReputationTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::ReputationTexts)
};

QString percentText(double share)
{
    //: a share: 92 %
    return ReputationTexts::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

QString ratingExplanation(const api::ReputationBreakdown &b)
{
    if (!b.averageRating)
        return ReputationTexts::tr("Nobody has rated yet.");
    return ReputationTexts::tr("The mean of %n rating(s), of five stars.", nullptr, b.ratingsCount);
}

QString completionExplanation(const api::ReputationBreakdown &b)
{
    if (b.completedMeetings + b.canceledMeetings == 0)
        return ReputationTexts::tr("No meeting yet: counts as complete.");
    return ReputationTexts::tr("Was at %1 of %2 meetings that took place; canceled %3.")
        .arg(b.attendedMeetings)
        .arg(b.completedMeetings)
        .arg(b.canceledMeetings);
}

QString answerExplanation(const api::ReputationBreakdown &b)
{
    QStringList parts;
    if (b.averageResponseTimeHours)
        parts.append(
            ReputationTexts::tr("Answers requests after %1 hours on average: below 24 counts 1.2, "
                                "up to 48 counts 1.0, later 0.8.")
                .arg(QLocale().toString(*b.averageResponseTimeHours, 'f', 1)));
    else
        parts.append(ReputationTexts::tr("Has answered no request in person: begins at 1.0."));
    if (b.cancellationRate > reputation::mostCancellations)
        parts.append(ReputationTexts::tr("Cancels more than a fifth (%1): 0.8.")
                         .arg(percentText(b.cancellationRate)));
    if (b.lateCancellations > 0)
        parts.append(
            ReputationTexts::tr("%n cancellation(s) less than two hours before the start take off "
                                "0.1 each, down to 0.8.",
                                nullptr, b.lateCancellations));
    return parts.join(u' ');
}

} // namespace

QString scoreText(double score)
{
    const bool tenths = std::abs(score * 10 - std::round(score * 10)) < 0.05;
    return QLocale().toString(score, 'f', tenths ? 1 : 2);
}

QList<ReputationLine> reputationLines(const api::ReputationBreakdown &b)
{
    return {
        {ReputationTexts::tr("Average rating"),
         b.averageRating ? scoreText(*b.averageRating) : u"–"_s, ratingExplanation(b)},
        {ReputationTexts::tr("Completion rate"), percentText(b.completionRate),
         completionExplanation(b)},
        //: a factor: × 1.2
        {ReputationTexts::tr("Responsiveness"),
         ReputationTexts::tr("× %1").arg(scoreText(b.responsivenessFactor)), answerExplanation(b)},
        {ReputationTexts::tr("Tenure"), u'+' + scoreText(b.tenureBonus),
         ReputationTexts::tr("0.1 for each of %n full month(s), at most 1.", nullptr,
                             b.fullMonths)},
    };
}

QString reputationFormula(const api::ReputationBreakdown &b)
{
    if (!b.averageRating || b.calculator != reputation::ProductCalculator().name())
        return {};
    //: rating × completion × responsiveness + tenure = score
    return ReputationTexts::tr("%1 × %2 × %3 + %4 = %5")
        .arg(scoreText(*b.averageRating), percentText(b.completionRate),
             scoreText(b.responsivenessFactor), scoreText(b.tenureBonus), scoreText(b.rawScore));
}

QString reputationCaveat(const api::ReputationBreakdown &b)
{
    if (!b.averageRating)
        return ReputationTexts::tr("Without ratings the score is 3.5.");
    if (b.isProbationary)
        return ReputationTexts::tr("Nobody falls below 3.5 before their third rating.");
    return {};
}

QString tierMeaning(const api::Reputation &reputation)
{
    QStringList parts;
    if (reputation.weeklyBookingLimit)
        parts.append(ReputationTexts::tr("%n booking(s) a week at most", nullptr,
                                         *reputation.weeklyBookingLimit));
    if (reputation.nextTier)
        //: %1 a number, %2 a tier: "0.5 more for Gold"
        parts.append(
            ReputationTexts::tr("%1 more for %2")
                .arg(scoreText(reputation.nextTier->missing), tierName(reputation.nextTier->tier)));
    return parts.join(u" · "_s);
}

QString triggerName(ReputationTrigger trigger)
{
    switch (trigger) {
    case ReputationTrigger::RatingReceived:
        return ReputationTexts::tr("A rating began to count");
    case ReputationTrigger::MeetingCompleted:
        return ReputationTexts::tr("A meeting took place");
    case ReputationTrigger::MeetingCanceled:
        return ReputationTexts::tr("A meeting was called off");
    case ReputationTrigger::AdminOverride:
        return ReputationTexts::tr("A coordinator set the score");
    case ReputationTrigger::MeetingConfirmed:
        return ReputationTexts::tr("A request was answered");
    case ReputationTrigger::AttendanceMarked:
        return ReputationTexts::tr("It was noted who came to a meeting");
    case ReputationTrigger::TimePassed:
        return ReputationTexts::tr("Time passed");
    case ReputationTrigger::OverrideCleared:
        return ReputationTexts::tr("The calculated score counts again");
    }
    return {};
}

} // namespace oh::ui
