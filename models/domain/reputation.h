// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// How well somebody keeps what they promise (FR44–FR49, FR60): rules without a database.
namespace oh::reputation {

/// Below so many ratings nobody falls under the score that they began with (FR48).
constexpr int probationRatings = 3;
/// Above this share of cancellations somebody counts as slow, however fast they answer.
constexpr double mostCancellations = 0.2;
/// A cancellation this shortly before the start is a late one, and is remembered for this long.
constexpr qint64 lateCancellationSecs = 2 * 3600;
constexpr int lateCancellationDays = 90;
/// FR60. So is one after the start.
bool isLateCancellation(const QDateTime &meetingStart, const QDateTime &now);

/// What is known of one person.
struct Facts
{
    /// Effective ratings: both sides have rated, or a week has passed since the meeting.
    int ratingsCount = 0;
    double ratingsSum = 0;
    /// Meetings that took place, as far as the calendar goes, and those where this person was not
    /// noted as absent.
    int completed = 0;
    int attended = 0;
    /// By this person. A mentor's "no" to a request is none.
    int canceled = 0;
    /// Of those, less than two hours before the start, within the last 90 days.
    int lateCancellations = 0;
    /// Bookings that were confirmed, and what this person canceled before.
    int totalBookings = 0;
    /// Requests that this mentor answered in person with yes, and how long that took on average.
    int confirmedInPerson = 0;
    std::optional<double> averageResponseHours;
    /// Since the account was made.
    int fullMonths = 0;
};

/// Whole months between two moments, in UTC: from the 31st of January one has passed on the 1st of
/// March, or on the 28th of February never.
int fullMonthsBetween(const QDateTime &from, const QDateTime &to);

/// Until both sides have rated, what one wrote is not counted for a week.
constexpr int ratingDelayDays = 7;

/// The score and how it came to be: what its owner sees (FR52), and what the history keeps.
struct Breakdown
{
    /// Nothing without a rating.
    std::optional<double> averageRating;
    int ratingsCount = 0;
    /// 0–1.
    double completionRate = 1;
    double cancellationRate = 0;
    /// 0.8–1.2.
    double responsivenessFactor = 1;
    std::optional<double> averageResponseHours;
    int lateCancellations = 0;
    /// 0–1.
    double tenureBonus = 0;
    /// Before probation.
    double rawScore = 0;
    /// The score would be below the first one, and is kept up.
    bool isProbationary = false;
    int totalBookings = 0;
    int confirmedInPerson = 0;
    /// To a hundredth: the nearest one of the same tier, so that what is shown (2.99 for 2.996)
    /// never contradicts it.
    double score = 0;
    /// By the exact score.
    Tier tier = Tier::Silver;

    bool operator==(const Breakdown &) const = default;
};

/// 1.0 without any history.
double completionRate(const Facts &facts);
double cancellationRate(const Facts &facts);
/// 1.2 below 24 hours, 1.0 to 48, 0.8 beyond; 1.0 for who confirms nothing. 0.8 with more than 20 %
/// cancellations; each late one takes off 0.1, down to 0.8 (FR60).
double responsivenessFactor(const Facts &facts);
/// 0.1 a month, at most 1.
double tenureBonus(const Facts &facts);

/// FR44: what may be exchanged. Stateless, any thread.
class ReputationCalculator
{
public:
    virtual ~ReputationCalculator() = default;

    /// As the configuration calls it.
    virtual QString name() const = 0;
    Breakdown calculateScore(const Facts &facts) const;

    virtual Tier determineTier(double score) const;
    /// The nearest hundredth that is of the same tier: 2.996 is Bronze, and shown as 2.99.
    double shownScore(double exact) const;
    /// FR51.
    virtual bool canBookMentor(Tier mentee, Tier mentor) const;
    /// FR50, a week; nothing without a limit.
    virtual std::optional<int> bookingLimit(Tier tier) const;
    /// The names of the tiers whose meetings of a week have to be counted.
    QStringList limitedTiers() const;

protected:
    /// Of somebody with a rating, before probation.
    virtual double rawScore(const Breakdown &parts) const = 0;
};

/// rating × completion × responsiveness + tenure: the one that counts (003 4.5).
class ProductCalculator final : public ReputationCalculator
{
public:
    QString name() const override;

protected:
    double rawScore(const Breakdown &parts) const override;
};

/// 0.4 rating + 0.3 completion + 0.2 responsiveness + 0.1 tenure (002 4.5), which is never above
/// 2.64.
class WeightedSumCalculator final : public ReputationCalculator
{
public:
    QString name() const override;

protected:
    double rawScore(const Breakdown &parts) const override;
};

/// Null for a name that none has.
std::unique_ptr<ReputationCalculator> calculatorNamed(const QString &name);

} // namespace oh::reputation
