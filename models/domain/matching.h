// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

/// Who should meet whom (FR13–FR17): the rules of `tag-based-v1`, without a database. A score is
/// that of a pair, whichever of the two looks at it.
namespace oh::matching {

/// What the whole is made of (FR14); together 100.
constexpr double tagPoints = 60;
constexpr double stagePoints = 20;
constexpr double tierPoints = 20;

/// How many matches are kept for a person and an algorithm.
constexpr int keptMatches = 30;

/// A tag that people have in common or not, by its place in a list that the caller keeps.
struct TagUse
{
    int tag = 0;
    /// A mentor's own weight of an expertise, 0–1; 1 where none was set, and for every mentee.
    double weight = 1;
    bool operator==(const TagUse &) const = default;
};

/// Somebody as matching sees them. Coordinators are nobody's match.
struct Person
{
    UserId id;
    Role role = Role::Mentee;
    Tier tier = Tier::Silver;
    /// Industries and technologies, by tag, each once; a mentee's with those of the company.
    std::vector<TagUse> topics = {};
    /// By tag, each once.
    std::vector<int> stages = {};
    /// May be recommended: listed, active, not dormant. Others still get recommendations.
    bool offered = true;
    /// In milliseconds since 1970, 0 for never: of two equal matches the one who was booked least
    /// recently goes first.
    qint64 lastBooked = 0;
};

/// Brings both lists into the order that the rules need; drops what stands twice or has no weight.
void tidy(Person &person);

struct Parts
{
    double tags = 0;
    double stage = 0;
    double tier = 0;

    /// 0–100, to a hundredth: what is stored is what is compared.
    double total() const;
    bool operator==(const Parts &) const = default;
};

/// - Tags, up to 60: the part of both people's topics that they share, 2·shared ÷ (the one's + the
///   other's). A mentor's topic counts with its weight wherever it stands.
/// - Stage, 20: one stage in common.
/// - Tier, 20: the mentee may book the mentor (FR51).
Parts score(const Person &mentee, const Person &mentor);

/// Why, with the tags that both have.
struct Explanation
{
    Parts parts;
    /// Topics first, then stages, by tag.
    std::vector<int> shared = {};
    bool stageMatch = false;
    bool tierCompatible = false;
};
Explanation explain(const Person &mentee, const Person &mentor);

/// "2 shared industry tags" and "1 shared technology tag", as far as there are any.
QStringList sharedTopics(const QList<TagCategory> &categories);

/// FR17, for people: "3 shared industry tags, similar stage". `categories` are those of
/// Explanation::shared.
QString summary(const Explanation &explanation, const QList<TagCategory> &categories);

/// Who shares a tag or a stage with whom, so that the work grows with those who do.
class Sharers
{
public:
    /// Keeps a reference to the people: they outlive this and stay where they are.
    explicit Sharers(const std::vector<Person> &people);

    /// Places of the people in the other role, each once, in no particular order.
    std::vector<int> of(const Person &person);

private:
    const std::vector<Person> &m_people;
    /// By tag: who has it. Stages and topics are never the same tag.
    std::vector<std::vector<int>> m_mentees;
    std::vector<std::vector<int>> m_mentors;
    /// In which question a person was found already.
    std::vector<int> m_seen;
    int m_question = 0;
};

/// A person's place in the list, and the score with them.
struct Ranked
{
    int place = 0;
    Parts parts;
    double total = 0;
};

/// The best of the candidates that may be recommended, best first: by score, then whom nobody
/// booked for longest, then by id, so that the order is always the same.
std::vector<Ranked> best(const Person &person, const std::vector<Person> &people,
                         const std::vector<int> &candidates, int limit = keptMatches);

} // namespace oh::matching
