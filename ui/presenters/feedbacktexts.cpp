// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/feedbacktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// So many topics stand in a line; the rest is counted.
constexpr int shownTopics = 8;

struct FeedbackTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::FeedbackTexts)
};

QString ofFive(double average)
{
    return FeedbackTexts::tr("%1 of 5").arg(QLocale().toString(average, 'f', 1));
}

QString topicsLine(const QList<api::TopicCount> &topics)
{
    QStringList named;
    for (const api::TopicCount &topic : topics.first(qMin(topics.size(), qsizetype(shownTopics))))
        //: a topic and how many named it
        named.append(
            FeedbackTexts::tr("%1 (%2)").arg(topic.topic, QLocale().toString(topic.count)));
    QString text = QLocale().createSeparatedList(named);
    if (topics.size() > shownTopics)
        text = named.join(u", "_s) + u" …"_s;
    return text;
}

} // namespace

QList<FeedbackLine> feedbackLines(const api::FeedbackStats &stats)
{
    QList<FeedbackLine> lines;
    if (stats.averageScore)
        lines.append({u"score"_s, FeedbackTexts::tr("Stars"), ofFive(*stats.averageScore),
                      FeedbackTexts::tr("The mean of %n rating(s) that count.", nullptr,
                                        stats.ratingsCount)});
    if (stats.averageHelpfulness)
        lines.append({u"helpfulness"_s, FeedbackTexts::tr("Helpfulness"),
                      ofFive(*stats.averageHelpfulness),
                      FeedbackTexts::tr("%n mentee(s) said how much it helped.", nullptr,
                                        stats.helpfulnessCount)});
    if (stats.wouldRecommendCount && stats.recommendCount > 0)
        lines.append({u"recommend"_s, FeedbackTexts::tr("Would recommend"),
                      FeedbackTexts::tr("%1 %").arg(QLocale().toString(int(
                          std::lround(100.0 * *stats.wouldRecommendCount / stats.recommendCount)))),
                      FeedbackTexts::tr("Of %n answer(s).", nullptr, stats.recommendCount)});
    if (!stats.topics.isEmpty())
        lines.append(
            {u"topics"_s, FeedbackTexts::tr("Talked about"), QString(), topicsLine(stats.topics)});
    if (stats.waitingCount.value_or(0) > 0)
        lines.append({u"waiting"_s, FeedbackTexts::tr("Not counted yet"),
                      QLocale().toString(*stats.waitingCount),
                      FeedbackTexts::tr("They wait for the other side, or for a week "
                                        "after the meeting.")});
    return lines;
}

QString feedbackCaveat(const api::FeedbackStats &stats)
{
    if (stats.ratingsCount == 0)
        return FeedbackTexts::tr("No rating counts yet.");
    const bool all = stats.averageScore && stats.averageHelpfulness && stats.wouldRecommendCount;
    if (stats.minimumRaters <= 1 || all)
        return {};
    return FeedbackTexts::tr("A figure is shown as soon as it is what %n different "
                             "people said, so that nobody's own word can be guessed.",
                             nullptr, stats.minimumRaters);
}

QStringList ratingDetails(const api::Rating &rating)
{
    QStringList lines;
    if (!rating.topicsCovered.isEmpty())
        lines.append(FeedbackTexts::tr("Talked about: %1").arg(rating.topicsCovered.join(u", "_s)));
    if (rating.helpfulnessRating)
        lines.append(FeedbackTexts::tr("Helpfulness: %1 of 5")
                         .arg(QLocale().toString(*rating.helpfulnessRating)));
    if (rating.wouldRecommend)
        lines.append(*rating.wouldRecommend ? FeedbackTexts::tr("Would recommend the mentor")
                                            : FeedbackTexts::tr("Would not recommend the mentor"));
    return lines;
}

} // namespace oh::ui
