// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/matchtext.h"

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

/// Of the product's formula (003 4.5): tags 60, stage 20, tier 20.
constexpr int mostForTags = 60;
constexpr int mostForStage = 20;
constexpr int mostForTier = 20;

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
    QStringList tags;
    for (const api::SharedTag &tag : why.tagOverlap) {
        if (tag.category != TagCategory::Stage)
            tags.append(tag.tag);
    }
    const QString noTags = MatchTexts::tr("No industry or technology in common");
    return {
        {MatchTexts::tr("Tags"), why.parts.tags, mostForTags,
         tags.isEmpty() ? noTags : QLocale().createSeparatedList(tags)},
        {MatchTexts::tr("Stage"), why.parts.stage, mostForStage,
         why.stageMatch ? MatchTexts::tr("The stages are the same or next to each other")
                        : MatchTexts::tr("The stages are far apart, or not known")},
        {MatchTexts::tr("Tier"), why.parts.tier, mostForTier,
         why.reputationCompatible ? MatchTexts::tr("The tiers allow a booking")
                                  : MatchTexts::tr("The mentor is more than one tier above")},
    };
}

} // namespace oh::ui
