// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/directories.h"
#include "tests/ui/menteesamples.h"

namespace oh::test {

/// Two industry tags and the stage: 30 of 60 for tags, all else.
inline api::MatchExplanation sampleMatch()
{
    api::MatchExplanation why;
    why.tagOverlap = {{TagCategory::Industry, QStringLiteral("FinTech")},
                      {TagCategory::Industry, QStringLiteral("AI")},
                      {TagCategory::Stage, QStringLiteral("Seed")}};
    why.stageMatch = true;
    why.reputationCompatible = true;
    why.parts = {30, 20, 20};
    return why;
}

inline api::Page<api::RecommendedMentor> recommendedMentors(int count)
{
    api::Page<api::RecommendedMentor> page;
    for (int i = 0; i < count; ++i)
        page.items.append({sampleMentor(i), 90.4 - i, sampleMatch()});
    page.total = count;
    page.limit = api::mostRecommendations;
    return page;
}

/// "Mentee 0007" of Acme, Silver.
inline api::MenteeSummary sampleMentee(int number)
{
    api::MenteeSummary mentee;
    mentee.id = sampleId<UserId>(5000 + number);
    mentee.name = QStringLiteral("Mentee %1").arg(number, 4, 10, QLatin1Char('0'));
    mentee.title = QStringLiteral("Founder");
    mentee.company = QStringLiteral("Acme");
    mentee.headline = QStringLiteral("Makes payroll boring");
    return mentee;
}

inline api::Page<api::MenteeSummary> menteePage(int first, int count, int total)
{
    api::Page<api::MenteeSummary> page;
    for (int i = 0; i < count; ++i)
        page.items.append(sampleMentee(first + i));
    page.total = total;
    page.limit = 40;
    page.offset = first;
    return page;
}

inline api::Page<api::RecommendedMentee> recommendedMentees(int count)
{
    api::Page<api::RecommendedMentee> page;
    for (int i = 0; i < count; ++i)
        page.items.append({sampleMentee(i), 80.0 - i, sampleMatch()});
    page.total = count;
    page.limit = api::mostRecommendations;
    return page;
}

inline api::Mentee sampleMenteeProfile(int number)
{
    const api::MenteeSummary summary = sampleMentee(number);
    api::Mentee mentee;
    mentee.id = summary.id;
    mentee.name = summary.name;
    mentee.title = summary.title;
    mentee.company = summary.company;
    mentee.headline = summary.headline;
    mentee.goals = QStringLiteral("Ten paying customers by June.");
    mentee.timeZone = QStringLiteral("Europe/Berlin");
    return mentee;
}

} // namespace oh::test
