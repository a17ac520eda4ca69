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

using Words = ReputationTexts;

QString percentText(double share)
{
    //: a share: 92 %
    return Words::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

QString ratingExplanation(const api::ReputationBreakdown &b)
{
    if (!b.averageRating)
        return Words::tr("Nobody has rated yet.");
    return Words::tr("The mean of %n rating(s), of five stars.", nullptr, b.ratingsCount);
}

QString completionExplanation(const api::ReputationBreakdown &b)
{
    if (b.completedMeetings + b.canceledMeetings == 0)
        return Words::tr("No meeting yet: counts as complete.");
    return Words::tr("Was at %1 of %2 meetings that took place; canceled %3.")
        .arg(b.attendedMeetings)
        .arg(b.completedMeetings)
        .arg(b.canceledMeetings);
}

QString answerExplanation(const api::ReputationBreakdown &b)
{
    QStringList parts;
    if (b.averageResponseTimeHours)
        parts.append(Words::tr("Answers requests after %1 hours on average: below 24 counts 1.2, "
                               "up to 48 counts 1.0, later 0.8.")
                         .arg(QLocale().toString(*b.averageResponseTimeHours, 'f', 1)));
    else
        parts.append(Words::tr("Has answered no request in person: begins at 1.0."));
    if (b.cancellationRate > reputation::mostCancellations)
        parts.append(
            Words::tr("Cancels more than a fifth (%1): 0.8.").arg(percentText(b.cancellationRate)));
    if (b.lateCancellations > 0)
        parts.append(Words::tr("%n cancellation(s) less than two hours before the start take off "
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
        {Words::tr("Average rating"), b.averageRating ? scoreText(*b.averageRating) : u"–"_s,
         ratingExplanation(b)},
        {Words::tr("Completion rate"), percentText(b.completionRate), completionExplanation(b)},
        //: a factor: × 1.2
        {Words::tr("Responsiveness"), Words::tr("× %1").arg(scoreText(b.responsivenessFactor)),
         answerExplanation(b)},
        {Words::tr("Tenure"), u'+' + scoreText(b.tenureBonus),
         Words::tr("0.1 for each of %n full month(s), at most 1.", nullptr, b.fullMonths)},
    };
}

QString reputationFormula(const api::ReputationBreakdown &b)
{
    if (!b.averageRating || b.calculator != reputation::ProductCalculator().name())
        return {};
    //: rating × completion × responsiveness + tenure = score
    return Words::tr("%1 × %2 × %3 + %4 = %5")
        .arg(scoreText(*b.averageRating), percentText(b.completionRate),
             scoreText(b.responsivenessFactor), scoreText(b.tenureBonus), scoreText(b.rawScore));
}

QString reputationCaveat(const api::ReputationBreakdown &b)
{
    if (!b.averageRating)
        return Words::tr("Without ratings the score is 3.5.");
    if (b.isProbationary)
        return Words::tr("Nobody falls below 3.5 before their third rating.");
    return {};
}

QString tierMeaning(const api::Reputation &reputation)
{
    QStringList parts;
    if (reputation.weeklyBookingLimit)
        parts.append(
            Words::tr("%n booking(s) a week at most", nullptr, *reputation.weeklyBookingLimit));
    if (reputation.nextTier)
        //: %1 a number, %2 a tier: "0.5 more for Gold"
        parts.append(
            Words::tr("%1 more for %2")
                .arg(scoreText(reputation.nextTier->missing), tierName(reputation.nextTier->tier)));
    return parts.join(u" · "_s);
}

QString triggerName(ReputationTrigger trigger)
{
    switch (trigger) {
    case ReputationTrigger::RatingReceived:
        return Words::tr("A rating");
    case ReputationTrigger::MeetingCompleted:
        return Words::tr("A meeting took place");
    case ReputationTrigger::MeetingCanceled:
        return Words::tr("A cancellation");
    case ReputationTrigger::AdminOverride:
        return Words::tr("Set by a coordinator");
    case ReputationTrigger::MeetingConfirmed:
        return Words::tr("A request was answered");
    case ReputationTrigger::AttendanceMarked:
        return Words::tr("It was noted who came");
    case ReputationTrigger::TimePassed:
        return Words::tr("Time passed");
    case ReputationTrigger::OverrideCleared:
        return Words::tr("The coordinator's score was cleared");
    }
    return {};
}

} // namespace oh::ui
