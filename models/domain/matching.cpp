// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/matching.h"

#include "models/domain/accessrules.h"
#include "models/domain/tiers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::matching {
namespace {

double sum(const std::vector<TagUse> &topics)
{
    double all = 0;
    for (const TagUse &use : topics)
        all += use.weight;
    return all;
}

/// Calls `shared` for each topic of both with the mentor's weight: one walk along both lists.
template <typename Shared>
void walkShared(const Person &mentee, const Person &mentor, Shared shared)
{
    auto mine = mentee.topics.begin();
    auto theirs = mentor.topics.begin();
    while (mine != mentee.topics.end() && theirs != mentor.topics.end()) {
        if (mine->tag < theirs->tag) {
            ++mine;
        } else if (theirs->tag < mine->tag) {
            ++theirs;
        } else {
            shared(theirs->tag, theirs->weight);
            ++mine;
            ++theirs;
        }
    }
}

bool sharesStage(const Person &left, const Person &right)
{
    return std::find_first_of(left.stages.begin(), left.stages.end(), right.stages.begin(),
                              right.stages.end()) != left.stages.end();
}

QString counted(int count, QLatin1StringView what)
{
    return u"%1 shared %2 %3"_s.arg(count).arg(what, count == 1 ? u"tag"_s : u"tags"_s);
}

} // namespace

void tidy(Person &person)
{
    std::erase_if(person.topics, [](const TagUse &use) { return use.weight <= 0; });
    // Of one that stands twice the heavier stays.
    std::sort(person.topics.begin(), person.topics.end(), [](const TagUse &a, const TagUse &b) {
        return a.tag != b.tag ? a.tag < b.tag : a.weight > b.weight;
    });
    person.topics.erase(
        std::unique(person.topics.begin(), person.topics.end(),
                    [](const TagUse &a, const TagUse &b) { return a.tag == b.tag; }),
        person.topics.end());
    std::sort(person.stages.begin(), person.stages.end());
    person.stages.erase(std::unique(person.stages.begin(), person.stages.end()),
                        person.stages.end());
}

double Parts::total() const
{
    return std::round((tags + stage + tier) * 100) / 100;
}

Parts score(const Person &mentee, const Person &mentor)
{
    double shared = 0;
    walkShared(mentee, mentor, [&shared](int, double weight) { shared += weight; });
    Parts parts;
    if (shared > 0)
        parts.tags = tagPoints * 2 * shared / (double(mentee.topics.size()) + sum(mentor.topics));
    if (sharesStage(mentee, mentor))
        parts.stage = stagePoints;
    if (reputation::inForce().canBookMentor(mentee.tier, mentor.tier))
        parts.tier = tierPoints;
    return parts;
}

Explanation explain(const Person &mentee, const Person &mentor)
{
    Explanation explanation;
    explanation.parts = score(mentee, mentor);
    walkShared(mentee, mentor,
               [&explanation](int tag, double) { explanation.shared.push_back(tag); });
    std::set_intersection(mentee.stages.begin(), mentee.stages.end(), mentor.stages.begin(),
                          mentor.stages.end(), std::back_inserter(explanation.shared));
    explanation.stageMatch = explanation.parts.stage > 0;
    explanation.tierCompatible = explanation.parts.tier > 0;
    return explanation;
}

QStringList sharedTopics(const QList<TagCategory> &categories)
{
    QStringList words;
    if (const auto industries = int(categories.count(TagCategory::Industry)); industries > 0)
        words.append(counted(industries, "industry"_L1));
    if (const auto technologies = int(categories.count(TagCategory::Technology)); technologies > 0)
        words.append(counted(technologies, "technology"_L1));
    return words;
}

QString summary(const Explanation &explanation, const QList<TagCategory> &categories)
{
    QStringList words = sharedTopics(categories);
    if (explanation.stageMatch)
        words.append(u"similar stage"_s);
    if (words.isEmpty())
        words.append(u"no shared tags"_s);
    if (!explanation.tierCompatible)
        words.append(u"mentor more than one tier above"_s);
    QString text = words.join(u", "_s);
    text[0] = text.at(0).toUpper();
    return text;
}

Sharers::Sharers(const std::vector<Person> &people) : m_people(people), m_seen(people.size(), 0)
{
    for (size_t place = 0; place < people.size(); ++place) {
        const Person &person = people[place];
        if (person.role == Role::Coordinator)
            continue;
        auto &lists = person.role == Role::Mentor ? m_mentors : m_mentees;
        const auto note = [&lists, place](int tag) {
            if (lists.size() <= size_t(tag))
                lists.resize(size_t(tag) + 1);
            lists[size_t(tag)].push_back(int(place));
        };
        for (const TagUse &use : person.topics)
            note(use.tag);
        for (const int stage : person.stages)
            note(stage);
    }
}

std::vector<int> Sharers::of(const Person &person)
{
    ++m_question;
    std::vector<int> found;
    if (person.role == Role::Coordinator)
        return found;
    const auto &lists = person.role == Role::Mentor ? m_mentees : m_mentors;
    const auto ask = [&](int tag) {
        if (lists.size() <= size_t(tag))
            return;
        for (const int place : lists[size_t(tag)]) {
            int &seen = m_seen[size_t(place)];
            if (seen != m_question && m_people[size_t(place)].id != person.id)
                found.push_back(place);
            seen = m_question;
        }
    };
    for (const TagUse &use : person.topics)
        ask(use.tag);
    for (const int stage : person.stages)
        ask(stage);
    return found;
}

std::vector<Ranked> best(const Person &person, const std::vector<Person> &people,
                         const std::vector<int> &candidates, int limit)
{
    std::vector<Ranked> ranked;
    ranked.reserve(candidates.size());
    for (const int place : candidates) {
        const Person &other = people[size_t(place)];
        if (!other.offered || other.role == person.role || other.role == Role::Coordinator)
            continue;
        const Parts parts =
            person.role == Role::Mentor ? score(other, person) : score(person, other);
        ranked.push_back({place, parts, parts.total()});
    }
    const auto before = [&people](const Ranked &left, const Ranked &right) {
        if (left.total != right.total)
            return left.total > right.total;
        const Person &one = people[size_t(left.place)];
        const Person &other = people[size_t(right.place)];
        if (one.lastBooked != other.lastBooked)
            return one.lastBooked < other.lastBooked;
        return one.id < other.id;
    };
    const size_t kept = std::min(ranked.size(), size_t(std::max(0, limit)));
    std::partial_sort(ranked.begin(), ranked.begin() + ptrdiff_t(kept), ranked.end(), before);
    ranked.resize(kept);
    return ranked;
}

} // namespace oh::matching
