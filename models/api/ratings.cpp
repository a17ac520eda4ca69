// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/ratings.h"

#include "models/api/rules.h"
#include "models/domain/ratingrules.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule starsRule(const QString &description)
{
    return {.description = description, .minimum = lowestRating, .maximum = highestRating};
}

Rule topicsRule()
{
    return {.description = u"What was talked about"_s,
            .minLength = 1,
            .maxLength = topicMaxLength,
            .maxItems = maxTopics,
            .mayBeMissing = true,
            .check = nameProblem};
}

Rule anonymousRule()
{
    return {.description = u"By a mentee who does not want the mentor to know: it counts like "
                           "any other, and is shown together with those of others, without names, "
                           "meetings and topics. Coordinators see who wrote it."_s,
            .mayBeMissing = true};
}

} // namespace

const ObjectSchema<CreateRating> &CreateRating::schema()
{
    static const auto instance =
        ObjectSchema<CreateRating>(u"CreateRating"_s)
            .field(u"bookingId"_s, &CreateRating::bookingId)
            .field(u"score"_s, &CreateRating::score, starsRule(u"Stars, 1 to 5"_s))
            .field(u"feedbackText"_s, &CreateRating::feedbackText, longTextRule(feedbackMaxLength))
            .field(u"topicsCovered"_s, &CreateRating::topicsCovered, topicsRule())
            .field(u"helpfulnessRating"_s, &CreateRating::helpfulnessRating,
                   starsRule(u"How much it helped, 1 to 5; mentees only"_s))
            .field(u"wouldRecommend"_s, &CreateRating::wouldRecommend,
                   {.description = u"Whether the mentee would recommend the mentor"_s})
            .field(u"isAnonymous"_s, &CreateRating::isAnonymous, anonymousRule());
    return instance;
}

const ObjectSchema<Rating> &Rating::schema()
{
    static const auto instance =
        ObjectSchema<Rating>(u"Rating"_s)
            .field(u"id"_s, &Rating::id)
            .field(u"bookingId"_s, &Rating::bookingId)
            .field(u"raterId"_s, &Rating::raterId)
            .field(u"ratedUserId"_s, &Rating::ratedUserId)
            .field(u"rater"_s, &Rating::rater)
            .field(u"ratedUser"_s, &Rating::ratedUser)
            .field(u"meetingStartTime"_s, &Rating::meetingStartTime)
            .field(u"score"_s, &Rating::score)
            .field(u"feedbackText"_s, &Rating::feedbackText, longTextRule(feedbackMaxLength))
            .field(u"topicsCovered"_s, &Rating::topicsCovered, topicsRule())
            .field(u"helpfulnessRating"_s, &Rating::helpfulnessRating,
                   starsRule(u"How much it helped, 1 to 5"_s))
            .field(u"wouldRecommend"_s, &Rating::wouldRecommend)
            .field(u"isAnonymous"_s, &Rating::isAnonymous, anonymousRule())
            .field(u"isEffective"_s, &Rating::isEffective,
                   {.description = u"It counts and is shown to the other side: both have rated, or "
                                   "7 days have passed since the meeting"_s})
            .field(u"effectiveAt"_s, &Rating::effectiveAt)
            .field(u"createdAt"_s, &Rating::createdAt);
    return instance;
}

const ObjectSchema<MyRatingsQuery> &MyRatingsQuery::schema()
{
    static const auto instance =
        ObjectSchema<MyRatingsQuery>(u"MyRatingsQuery"_s)
            .field(u"direction"_s, &MyRatingsQuery::direction,
                   {.description = u"given or received; both without it"_s})
            .field(u"bookingId"_s, &MyRatingsQuery::bookingId)
            .field(u"sort"_s, &MyRatingsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &MyRatingsQuery::limit, limitRule())
            .field(u"offset"_s, &MyRatingsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<AdminRatingsQuery> &AdminRatingsQuery::schema()
{
    static const auto instance =
        ObjectSchema<AdminRatingsQuery>(u"AdminRatingsQuery"_s)
            .field(u"raterId"_s, &AdminRatingsQuery::raterId)
            .field(u"ratedUserId"_s, &AdminRatingsQuery::ratedUserId)
            .field(u"bookingId"_s, &AdminRatingsQuery::bookingId)
            .field(u"maxScore"_s, &AdminRatingsQuery::maxScore,
                   starsRule(u"Only ratings of at most so many stars"_s))
            .field(u"from"_s, &AdminRatingsQuery::from)
            .field(u"to"_s, &AdminRatingsQuery::to)
            .field(u"sort"_s, &AdminRatingsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &AdminRatingsQuery::limit, limitRule())
            .field(u"offset"_s, &AdminRatingsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<TopicCount> &TopicCount::schema()
{
    static const auto instance = ObjectSchema<TopicCount>(u"TopicCount"_s)
                                     .field(u"topic"_s, &TopicCount::topic)
                                     .field(u"count"_s, &TopicCount::count);
    return instance;
}

const ObjectSchema<FeedbackStats> &FeedbackStats::schema()
{
    static const auto instance =
        ObjectSchema<FeedbackStats>(u"FeedbackStats"_s)
            .field(u"mentorId"_s, &FeedbackStats::mentorId)
            .field(u"minimumRaters"_s, &FeedbackStats::minimumRaters,
                   {.description = u"Of fewer different people nothing is said: what one of them "
                                   "said could be guessed"_s})
            .field(u"ratingsCount"_s, &FeedbackStats::ratingsCount)
            .field(u"averageScore"_s, &FeedbackStats::averageScore)
            .field(u"scores"_s, &FeedbackStats::scores,
                   {.description = u"Ratings of one star, of two … of five"_s})
            .field(u"helpfulnessCount"_s, &FeedbackStats::helpfulnessCount)
            .field(u"averageHelpfulness"_s, &FeedbackStats::averageHelpfulness)
            .field(u"recommendCount"_s, &FeedbackStats::recommendCount,
                   {.description = u"How many said whether they would recommend the mentor"_s})
            .field(u"wouldRecommendCount"_s, &FeedbackStats::wouldRecommendCount)
            .field(u"topics"_s, &FeedbackStats::topics)
            .field(u"waitingCount"_s, &FeedbackStats::waitingCount,
                   {.description = u"Ratings that do not count yet: for coordinators alone"_s});
    return instance;
}

} // namespace oh::api
