// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reputation.h"

#include "models/domain/tiers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::reputation {
namespace {

constexpr double fast = 1.2;
constexpr double normal = 1.0;
constexpr double slow = 0.8;
constexpr double fastHours = 24;
constexpr double normalHours = 48;
constexpr double latePenalty = 0.1;
/// A tenth a month.
constexpr double monthsPerPoint = 10;
constexpr double mostBonus = 1.0;

double toHundredth(double value)
{
    return std::round(value * 100) / 100;
}

/// Without what binary fractions add to a product of decimal ones: 3 × 1.2 − 0.6 is 3.
double withoutNoise(double value)
{
    constexpr double billion = 1e9;
    return std::round(value * billion) / billion;
}

} // namespace

bool isLateCancellation(const QDateTime &meetingStart, const QDateTime &now)
{
    return now > meetingStart.addSecs(-lateCancellationSecs);
}

int fullMonthsBetween(const QDateTime &from, const QDateTime &to)
{
    const QDateTime begin = from.toUTC();
    const QDateTime end = to.toUTC();
    int months =
        (end.date().year() - begin.date().year()) * 12 + end.date().month() - begin.date().month();
    const bool dayIsYetToCome =
        std::pair(end.date().day(), end.time()) < std::pair(begin.date().day(), begin.time());
    if (dayIsYetToCome)
        --months;
    return std::max(0, months);
}

double completionRate(const Facts &facts)
{
    const int promised = facts.completed + facts.canceled;
    return promised > 0 ? double(facts.attended) / promised : 1;
}

double cancellationRate(const Facts &facts)
{
    return facts.totalBookings > 0 ? double(facts.canceled) / facts.totalBookings : 0;
}

double responsivenessFactor(const Facts &facts)
{
    double factor = normal;
    if (facts.averageResponseHours) {
        const double hours = *facts.averageResponseHours;
        factor = hours < fastHours ? fast : hours <= normalHours ? normal : slow;
    }
    if (cancellationRate(facts) > mostCancellations)
        factor = slow;
    return std::max(slow, factor - latePenalty * facts.lateCancellations);
}

double tenureBonus(const Facts &facts)
{
    return std::min(mostBonus, facts.fullMonths / monthsPerPoint);
}

Breakdown ReputationCalculator::calculateScore(const Facts &facts) const
{
    Breakdown parts;
    parts.ratingsCount = facts.ratingsCount;
    if (facts.ratingsCount > 0)
        parts.averageRating = facts.ratingsSum / facts.ratingsCount;
    parts.completionRate = completionRate(facts);
    parts.cancellationRate = cancellationRate(facts);
    parts.responsivenessFactor = responsivenessFactor(facts);
    parts.averageResponseHours = facts.averageResponseHours;
    parts.lateCancellations = facts.lateCancellations;
    parts.tenureBonus = tenureBonus(facts);
    parts.totalBookings = facts.totalBookings;
    parts.confirmedInPerson = facts.confirmedInPerson;
    // FR47: nobody rated them yet, so there is nothing to go by.
    parts.rawScore = parts.averageRating ? rawScore(parts) : startingScore;
    parts.isProbationary = facts.ratingsCount < probationRatings && parts.rawScore < startingScore;
    const double exact = withoutNoise(parts.isProbationary ? startingScore : parts.rawScore);
    parts.tier = determineTier(exact);
    parts.score = shownScore(exact);
    return parts;
}

double ReputationCalculator::shownScore(double exact) const
{
    const double nearest = toHundredth(withoutNoise(exact));
    return determineTier(nearest) == determineTier(withoutNoise(exact))
               ? nearest
               : std::floor(withoutNoise(exact) * 100) / 100;
}

Tier ReputationCalculator::determineTier(double score) const
{
    return tierForScore(score);
}

bool ReputationCalculator::canBookMentor(Tier mentee, Tier mentor) const
{
    return tierAllowsBooking(mentee, mentor);
}

std::optional<int> ReputationCalculator::bookingLimit(Tier tier) const
{
    return weeklyBookingLimit(tier);
}

QStringList ReputationCalculator::limitedTiers() const
{
    QStringList names;
    for (const Tier tier : enumValues<Tier>()) {
        if (bookingLimit(tier))
            names.append(toString(tier));
    }
    return names;
}

QString ProductCalculator::name() const
{
    return u"product"_s;
}

double ProductCalculator::rawScore(const Breakdown &parts) const
{
    return *parts.averageRating * parts.completionRate * parts.responsivenessFactor +
           parts.tenureBonus;
}

QString WeightedSumCalculator::name() const
{
    return u"weighted"_s;
}

double WeightedSumCalculator::rawScore(const Breakdown &parts) const
{
    return 0.4 * *parts.averageRating + 0.3 * parts.completionRate +
           0.2 * parts.responsivenessFactor + 0.1 * parts.tenureBonus;
}

std::unique_ptr<ReputationCalculator> calculatorNamed(const QString &name)
{
    std::unique_ptr<ReputationCalculator> known[] = {std::make_unique<ProductCalculator>(),
                                                     std::make_unique<WeightedSumCalculator>()};
    for (auto &calculator : known) {
        if (calculator->name() == name)
            return std::move(calculator);
    }
    return nullptr;
}

} // namespace oh::reputation
