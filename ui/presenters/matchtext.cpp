// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/matchtext.h"

#include "models/domain/matching.h"
#include "models/domain/textmatching.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct MatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::MatchTexts)
};

/// A part that the engine could not tell anything of counts nothing, and says so.
MatchPart part(const QString &name, std::optional<double> points, double most, const QString &why)
{
    if (points)
        return {name, *points, int(most), why};
    return {name, 0, int(most), MatchTexts::tr("One of the two says nothing about it")};
}

QString sharedTags(const api::MatchExplanation &why)
{
    QStringList tags;
    for (const api::SharedTag &tag : why.tagOverlap) {
        if (tag.category != TagCategory::Stage)
            tags.append(tag.tag);
    }
    return tags.isEmpty() ? MatchTexts::tr("No industry or technology in common")
                          : QLocale().createSeparatedList(tags);
}

QString stageReason(const api::MatchExplanation &why)
{
    return why.stageMatch ? MatchTexts::tr("The stages are the same or next to each other")
                          : MatchTexts::tr("The stages are far apart, or not known");
}

} // namespace

QString matchText(double score)
{
    //: how well two people fit, as on a badge
    return MatchTexts::tr("%1 % match").arg(int(std::lround(score)));
}

QStringList matchReasons(const api::MatchExplanation &why)
{
    std::array<int, enumValues<TagCategory>().size()> shared{};
    for (const api::SharedTag &tag : why.tagOverlap)
        ++shared.at(std::size_t(tag.category));
    QStringList reasons;
    if (const int tags = shared.at(std::size_t(TagCategory::Industry)); tags > 0)
        reasons.append(MatchTexts::tr("%n shared industry tag(s)", nullptr, tags));
    if (const int tags = shared.at(std::size_t(TagCategory::Technology)); tags > 0)
        reasons.append(MatchTexts::tr("%n shared technology tag(s)", nullptr, tags));
    if (why.stageMatch)
        reasons.append(MatchTexts::tr("similar stage"));
    if (reasons.isEmpty() && why.reputationCompatible)
        reasons.append(MatchTexts::tr("tiers that go together"));
    return reasons;
}

QString matchSummary(const api::MatchExplanation &why)
{
    const QStringList reasons = matchReasons(why);
    return reasons.isEmpty() ? MatchTexts::tr("Nothing in common so far")
                             : reasons.join(MatchTexts::tr(", ", "between reasons of a match"));
}

QList<MatchPart> matchParts(const api::MatchExplanation &why)
{
    const api::MatchParts &parts = why.parts;
    // Each engine has parts of its own.
    if (parts.tags || parts.tier)
        return {part(MatchTexts::tr("Tags"), parts.tags, matching::tagPoints, sharedTags(why)),
                part(MatchTexts::tr("Stage"), parts.stage, matching::stagePoints, stageReason(why)),
                part(MatchTexts::tr("Tier"), parts.tier, matching::tierPoints,
                     why.reputationCompatible
                         ? MatchTexts::tr("The tiers allow a booking")
                         : MatchTexts::tr("The mentor is more than one tier above"))};
    return {part(MatchTexts::tr("Expertise"), parts.expertise, matching::expertisePoints,
                 MatchTexts::tr("What the mentor offers, beside what the mentee wants to reach")),
            part(MatchTexts::tr("Industry"), parts.industry, matching::industryPoints,
                 why.tagOverlap.isEmpty()
                     ? MatchTexts::tr("Whom the mentor would like to meet, beside the company")
                     : sharedTags(why)),
            part(MatchTexts::tr("Stage"), parts.stage, matching::sameStagePoints, stageReason(why)),
            part(MatchTexts::tr("Time"), parts.availability, matching::availabilityPoints,
                 MatchTexts::tr("Free times in the next two weeks that the mentee may book"))};
}

} // namespace oh::ui
