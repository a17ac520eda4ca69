// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/ratingservice.h"

#include "backend/services/audit.h"
#include "backend/services/bookingmail.h"
#include "backend/services/bookingsupport.h"
#include "backend/services/notify.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/domain/bookingrules.h"
#include "models/domain/ratingrules.h"

using namespace Qt::StringLiterals;

namespace oh::ratings {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// The rest has its turn a minute later; so no transaction is long.
constexpr int ratingsPerTurn = 1000;

Result<void> complete(Transaction &tx, const Caller &caller, BookingId booking)
{
    return asTheSystem(tx, caller.roleName(), [&]() -> Result<void> {
        const auto done =
            tx.exec(Query::ratings_complete_booking, {{u":booking"_s, bind(booking)}});
        if (!done)
            return done.error();
        return {};
    });
}

Result<void> thank(Transaction &tx, const Caller &caller, BookingId booking, const Row &row)
{
    Notification thanks{NotificationKind::RatingSubmitted, u"rating_thanks"_s, caller.userId,
                        bookings::mailData(booking, row)};
    thanks.isOwnDoing = true;
    return notifyAhead(tx, thanks, caller.now);
}

/// The values of ratings_list_ratings that only some lists have.
struct Wanted
{
    std::optional<UserId> rater;
    std::optional<UserId> rated;
    /// Either of the two.
    std::optional<UserId> party;
    std::optional<int> maxScore;
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    /// What was said of the caller anonymously, too.
    bool anonymous = false;
};

template <typename ApiQuery>
Result<QByteArray> listed(Transaction &tx, const ApiQuery &query, const Wanted &wanted)
{
    return tx.json(Query::ratings_list_ratings, {{u":rater"_s, bind(wanted.rater)},
                                                 {u":rated"_s, bind(wanted.rated)},
                                                 {u":party"_s, bind(wanted.party)},
                                                 {u":booking"_s, bind(query.bookingId)},
                                                 {u":max_score"_s, bind(wanted.maxScore)},
                                                 {u":from"_s, bind(wanted.from)},
                                                 {u":to"_s, bind(wanted.to)},
                                                 {u":anonymous"_s, bind(wanted.anonymous)},
                                                 {u":sort"_s, bind(query.sort)},
                                                 {u":limit"_s, bind(query.limit)},
                                                 {u":offset"_s, bind(query.offset)}});
}

/// What mentees alone say of mentors, where a mentor says it.
QList<FieldError> menteesWords(const api::CreateRating &request)
{
    const Sentence only = Sentence::tr("is for mentees, about their mentor");
    QList<FieldError> wrong;
    if (request.helpfulnessRating)
        wrong.append({u"helpfulnessRating"_s, only});
    if (request.wouldRecommend)
        wrong.append({u"wouldRecommend"_s, only});
    if (request.isAnonymous)
        wrong.append({u"isAnonymous"_s, only});
    return wrong;
}

} // namespace

Result<QByteArray> submit(Transaction &tx, const Caller &caller, const api::CreateRating &request)
{
    const BookingId booking = request.bookingId;
    const auto found = tx.row(Query::ratings_select_booking,
                              {{u":booking"_s, bind(booking)}, {u":rater"_s, bind(caller.userId)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This booking does not exist."));
    const Row &row = **found;
    const UserId mentor = row.id<UserId>("mentor_id"_L1);
    const UserId mentee = row.id<UserId>("mentee_id"_L1);
    if (caller.userId != mentor && caller.userId != mentee)
        return Error(ErrorCode::Forbidden,
                     Sentence::tr("Only the two who met rate their meeting."));
    if (caller.userId == mentor) {
        if (const auto wrong = menteesWords(request); !wrong.isEmpty())
            return Error::validation(wrong);
    }
    const auto stored = row.enumeration<BookingStatus>("status"_L1);
    if (!stored)
        return Error(ErrorCode::InternalError);
    RatingFacts facts;
    facts.status =
        effectiveStatus(*stored, row.utc("created_at"_L1), row.utc("meeting_start_time"_L1),
                        row.utc("meeting_end_time"_L1), caller.now);
    facts.attendance = row.enumeration<Attendance>("attendance"_L1);
    facts.alreadyRated = row.boolean("rated"_L1);
    if (const auto obstacle = ratingObstacle(facts))
        return *obstacle;
    if (*stored != BookingStatus::Completed) {
        if (const auto done = complete(tx, caller, booking); !done)
            return done.error();
    }
    // An id that sorts by time would tell when an anonymous one was written.
    const RatingId id(request.isAnonymous ? QUuid::createUuid()
                                          : newUuidV7(caller.now.toMSecsSinceEpoch()));
    const QString feedback = request.feedbackText.value_or(QString());
    const auto written =
        tx.exec(Query::ratings_insert_rating,
                {{u":id"_s, bind(id)},
                 {u":booking"_s, bind(booking)},
                 {u":rater"_s, bind(caller.userId)},
                 {u":rated"_s, bind(caller.userId == mentor ? mentee : mentor)},
                 {u":score"_s, bind(request.score)},
                 {u":feedback"_s, feedback.isEmpty() ? QVariant() : bind(feedback)},
                 {u":topics"_s, bind(tidyTopics(request.topicsCovered))},
                 {u":helpfulness"_s, bind(request.helpfulnessRating)},
                 {u":recommend"_s, bind(request.wouldRecommend)},
                 {u":anonymous"_s, bind(request.isAnonymous)},
                 {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    // Somebody may have become a coordinator since they met. What they say stays out of the log.
    if (const auto noted = recordIfCoordinator(
            tx, caller,
            {u"rating.created"_s, u"booking"_s, booking.value, {}, {{u"score"_s, u"…"_s}}});
        !noted)
        return noted.error();
    if (const auto thanked = thank(tx, caller, booking, row); !thanked)
        return thanked.error();
    return tx.json(Query::ratings_select_rating_json, {{u":id"_s, bind(id)}});
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller, const api::MyRatingsQuery &query)
{
    Wanted wanted;
    if (!query.direction)
        wanted.party = caller.userId;
    else if (*query.direction == RatingDirection::Given)
        wanted.rater = caller.userId;
    else
        wanted.rated = caller.userId;
    wanted.anonymous = !wanted.rater && !query.bookingId;
    return listed(tx, query, wanted);
}

Result<QByteArray> ofBooking(Transaction &tx, const Caller &caller, BookingId booking)
{
    if (const auto seen = bookings::bookingJson(tx, caller, booking); !seen)
        return seen.error();
    return tx.json(Query::ratings_list_of_booking, {{u":booking"_s, bind(booking)}});
}

Result<QByteArray> listAll(Transaction &tx, const Caller &, const api::AdminRatingsQuery &query)
{
    Wanted wanted;
    wanted.rater = query.raterId;
    wanted.rated = query.ratedUserId;
    wanted.maxScore = query.maxScore;
    wanted.from = query.from;
    wanted.to = query.to;
    return listed(tx, query, wanted);
}

Result<QByteArray> stats(Transaction &tx, const Caller &caller, UserId mentor)
{
    const Error nobody(ErrorCode::NotFound, Sentence::tr("There is no such mentor."));
    if (caller.userId != mentor && caller.role != Role::Coordinator)
        return nobody;
    auto json = tx.json(Query::ratings_select_stats, {{u":mentor"_s, bind(mentor)}});
    if (json && json->isEmpty())
        return nobody;
    return json;
}

Result<int> makeDueEffective(Transaction &tx, const QDateTime &now)
{
    auto made = tx.exec(Query::ratings_make_due_effective,
                        {{u":now"_s, bind(now)}, {u":limit"_s, bind(ratingsPerTurn)}});
    if (!made)
        return made;
    if (auto shown = tx.exec(Query::ratings_show_anonymous, {{u":now"_s, bind(now)}}); !shown)
        return shown;
    return made;
}

} // namespace oh::ratings
