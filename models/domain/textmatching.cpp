// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textmatching.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::matching {
namespace {

/// Of the points of a part, for words about it.
constexpr double fitsWell = 0.6;
constexpr double touches = 0.25;

int points(double share, double most)
{
    return int(std::lround(share * most));
}

} // namespace

double Scale::closeness(double cosine) const
{
    return high > low ? std::clamp((cosine - low) / (high - low), 0.0, 1.0) : 0;
}

int TextParts::total() const
{
    return expertise.value_or(0) + industry.value_or(0) + stage.value_or(0) + availability;
}

bool TextParts::isMatch() const
{
    return expertise.value_or(0) + industry.value_or(0) + stage.value_or(0) > 0;
}

TextParts textScore(const Person &mentee, const Person &mentor, const Closeness &closeness,
                    int openTimes)
{
    const Parts tagged = score(mentee, mentor);
    TextParts parts;
    if (closeness.expertise)
        parts.expertise = points(*closeness.expertise, expertisePoints);
    const bool bothTagged = !mentee.topics.empty() && !mentor.topics.empty();
    if (closeness.industry || bothTagged)
        parts.industry = points(std::max(closeness.industry.value_or(0), tagged.tags / tagPoints),
                                industryPoints);
    if (!mentee.stages.empty() && !mentor.stages.empty())
        parts.stage = tagged.stage > 0 ? int(sameStagePoints) : 0;
    if (tagged.tier > 0 && openTimes > 0)
        parts.availability =
            int(openTimes >= enoughOpenTimes ? availabilityPoints : availabilityPoints / 2);
    return parts;
}

TextExplanation textExplain(const Person &mentee, const Person &mentor, const Closeness &closeness,
                            int openTimes)
{
    Explanation tagged = explain(mentee, mentor);
    return {textScore(mentee, mentor, closeness, openTimes), std::move(tagged.shared),
            tagged.tierCompatible};
}

QString textSummary(const TextExplanation &explanation, const QList<TagCategory> &categories)
{
    const TextParts &parts = explanation.parts;
    QStringList words;
    if (!parts.expertise)
        words.append(u"no texts to compare expertise and goals"_s);
    else if (*parts.expertise >= fitsWell * expertisePoints)
        words.append(u"expertise fits the goals well"_s);
    else if (*parts.expertise >= touches * expertisePoints)
        words.append(u"expertise touches the goals"_s);
    const QStringList shared = sharedTopics(categories);
    words += shared;
    if (shared.isEmpty() && parts.industry.value_or(0) >= fitsWell * industryPoints)
        words.append(u"much the same field"_s);
    else if (shared.isEmpty() && parts.industry.value_or(0) >= touches * industryPoints)
        words.append(u"a related field"_s);
    if (parts.stage.value_or(0) > 0)
        words.append(u"similar stage"_s);
    if (parts.availability > 0)
        words.append(u"open times soon"_s);
    if (!explanation.tierCompatible)
        words.append(u"mentor more than one tier above"_s);
    else if (parts.availability == 0)
        words.append(u"no open times soon"_s);
    QString text = words.join(u", "_s);
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace oh::matching
