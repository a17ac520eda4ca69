// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/mentorprofiles.h"

#include "backend/cache/readcache.h"
#include "backend/services/nextlapse.h"
#include "backend/storage/transaction.h"
#include "models/api/people.h"
#include "models/domain/bookingrules.h"
#include "models/domain/zones.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::people {

using storage::bind;
using storage::Query;
using storage::Row;

namespace {

/// What everybody sees.
struct Card
{
    /// An object that is not closed: the obstacle comes last.
    QByteArray json;
    Tier tier = Tier::Platinum;
    bool dormant = false;
};

/// What decides about a mentee's bookings, whoever the mentor is.
struct Standing
{
    Tier tier = Tier::Bronze;
    QString zone;
    /// When the bookings that count were asked for, in seconds since 1970.
    QList<qint64> booked;
    /// Exceptions that were not used, and when they end.
    QHash<UserId, qint64> exceptions;
};

QByteArray cardKey(UserId mentor)
{
    return "card " + mentor.value.toRfc4122();
}

QByteArray standingKey(UserId user)
{
    return "standing " + user.value.toRfc4122();
}

Card cardOf(const Row &row)
{
    return {row.raw("json"_L1),
            row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Platinum),
            row.boolean("dormant"_L1)};
}

Standing standingOf(const Row &row)
{
    Standing standing;
    standing.tier = row.enumeration<Tier>("reputation_tier"_L1).value_or(Tier::Bronze);
    standing.zone = row.text("time_zone"_L1);
    const QStringList booked = row.textArray("booked"_L1);
    for (const QString &created : booked)
        standing.booked.append(created.toLongLong());
    const QStringList mentors = row.textArray("exception_mentors"_L1);
    const QStringList ends = row.textArray("exception_ends"_L1);
    for (qsizetype i = 0; i < mentors.size() && i < ends.size(); ++i) {
        if (const auto mentor = UserId::parse(mentors[i]))
            standing.exceptions.insert(*mentor, ends[i].toLongLong());
    }
    return standing;
}

std::optional<Error> obstacleFor(const Caller &caller, UserId mentor, const Card &card,
                                 const Standing &standing)
{
    const qint64 weekStart =
        weekStartUtc(standing.zone, caller.now).value_or(caller.now.addDays(-7)).toSecsSinceEpoch();
    BookingFacts facts;
    facts.now = caller.now;
    facts.menteeTier = standing.tier;
    facts.mentorTier = card.tier;
    facts.mentorDormant = card.dormant;
    facts.bookingsThisWeek =
        int(std::count_if(standing.booked.begin(), standing.booked.end(),
                          [weekStart](qint64 created) { return created >= weekStart; }));
    const auto exception = standing.exceptions.constFind(mentor);
    facts.hasException =
        exception != standing.exceptions.constEnd() && *exception > caller.now.toSecsSinceEpoch();
    return bookingObstacle(facts);
}

QByteArray together(const Caller &caller, UserId mentor, const Card &card,
                    const std::optional<Standing> &standing)
{
    QByteArray obstacle = "null";
    if (standing) {
        if (const auto refusal = obstacleFor(caller, mentor, card, *standing))
            obstacle =
                QJsonDocument(api::Obstacle::schema().toJson(
                                  {refusal->codeName(), refusal->message.in(caller.language)}))
                    .toJson(QJsonDocument::Compact);
    }
    return card.json + ",\"obstacle\":" + obstacle + '}';
}

} // namespace

std::optional<QByteArray> MentorProfiles::recall(const Caller &caller, UserId mentor)
{
    const auto card = m_memory.find<Card>(cardKey(mentor), caller.now);
    if (!card)
        return std::nullopt;
    std::optional<Standing> standing;
    if (caller.role == Role::Mentee) {
        standing = m_memory.find<Standing>(standingKey(caller.userId), caller.now);
        if (!standing)
            return std::nullopt;
    }
    return together(caller, mentor, *card, standing);
}

Result<QByteArray> MentorProfiles::read(storage::Transaction &tx, const Caller &caller,
                                        UserId mentor, quint64 readSince)
{
    std::optional<Standing> standing;
    if (caller.role == Role::Mentee) {
        standing = m_memory.find<Standing>(standingKey(caller.userId), caller.now);
        if (!standing) {
            // Goes along with the question for the card.
            const auto asked =
                tx.precede(Query::people_select_standing,
                           {{u":user"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}},
                           [&standing](const std::optional<Row> &row) -> Result<void> {
                               standing = row ? standingOf(*row) : Standing();
                               return {};
                           });
            if (!asked)
                return asked.error();
        }
    }
    const bool isKnown = standing.has_value();
    // The free times of the card, and what counts against the week's limit, are others then.
    std::shared_ptr<const QDateTime> nextLapse;
    if (m_memory.isHearing()) {
        auto asked = bookings::askNextLapse(tx, caller.now);
        if (!asked)
            return asked.error();
        nextLapse = *std::move(asked);
    }
    const auto found = tx.row(Query::people_select_mentor_json,
                              {{u":mentor"_s, bind(mentor)},
                               {u":now"_s, bind(caller.now)},
                               {u":earliest"_s, bind(caller.now.addSecs(minimumNoticeSecs))}});
    if (!found)
        return found.error();
    const QDateTime until = nextLapse ? *nextLapse : QDateTime();
    if (standing && !isKnown)
        m_memory.keep(
            standingKey(caller.userId), *standing,
            qsizetype(sizeof(Standing)) + 8 * standing->booked.size() +
                32 * standing->exceptions.size(),
            {cache::Topic::accountOf(caller.userId), cache::Topic::bookingsOf(caller.userId)},
            readSince, caller.now, until);
    if (!*found)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This mentor does not exist, or not any more."));
    const Card card = cardOf(**found);
    m_memory.keep(cardKey(mentor), card, card.json.size(),
                  {cache::Topic::people(), cache::Topic::slotsOf(mentor)}, readSince, caller.now,
                  until);
    return together(caller, mentor, card, standing);
}

} // namespace oh::people
