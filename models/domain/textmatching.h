// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matching.h"

#include <optional>

/// Who should meet whom by what they write: the rules of `text-embedding-v1`, without a database.
namespace oh::matching {

/// What the whole is made of; together 100.
constexpr double expertisePoints = 40;
constexpr double industryPoints = 30;
constexpr double sameStagePoints = 20;
constexpr double availabilityPoints = 10;

/// Times that a mentor has free within these days; so many and more are as good as any number.
constexpr int availabilityDays = 14;
constexpr int enoughOpenTimes = 3;

/// What is compared of a person, each a text of its own: what a mentor offers with what a mentee
/// is after, and whom a mentor would like to meet with what a mentee's company does.
enum class TextPart { Expertise, Industry };

/// From which cosine on two texts have something to do with each other, and from which they are as
/// near as texts of different people get. Each model has its own.
struct Scale
{
    double low = 0;
    double high = 1;

    /// 0–1.
    double closeness(double cosine) const;
};

/// Of two people's texts; nothing where one of the two has written none.
struct Closeness
{
    std::optional<double> expertise = {};
    std::optional<double> industry = {};
};

/// Nothing: it can't be said, because one of the two says nothing about it. It counts as 0, and
/// the others weigh what they always do: whoever says little is not lifted by the little that is
/// there. In whole points: more would not be meant, and equal ones are to be found.
struct TextParts
{
    std::optional<int> expertise = {};
    std::optional<int> industry = {};
    std::optional<int> stage = {};
    int availability = 0;

    int total() const;
    /// Whether the two have anything in common: free time alone is no match.
    bool isMatch() const;
    bool operator==(const TextParts &) const = default;
};

/// - Expertise, up to 40: the closeness of the texts.
/// - Industry, up to 30: the closeness of the texts, or the topics that both share as in
///   `tag-based-v1`, whichever is more.
/// - Stage, 20: one in common.
/// - Availability, 10 with three open times or more and 5 with fewer; 0 with none, or where the
///   mentee's tier does not allow a booking (FR51).
TextParts textScore(const Person &mentee, const Person &mentor, const Closeness &closeness,
                    int openTimes);

struct TextExplanation
{
    TextParts parts;
    /// As in Explanation.
    std::vector<int> shared = {};
    bool tierCompatible = false;
};
TextExplanation textExplain(const Person &mentee, const Person &mentor, const Closeness &closeness,
                            int openTimes);

/// FR17: "Expertise fits the goals well, 2 shared industry tags, similar stage, open times soon".
QString textSummary(const TextExplanation &explanation, const QList<TagCategory> &categories);

} // namespace oh::matching

namespace oh {
template <>
struct EnumStrings<matching::TextPart>
{
    static constexpr EnumEntry<matching::TextPart> table[] = {
        {matching::TextPart::Expertise, "expertise"}, {matching::TextPart::Industry, "industry"}};
};
} // namespace oh
