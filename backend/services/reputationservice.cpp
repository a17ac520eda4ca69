// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reputationservice.h"

#include "backend/services/audit.h"
#include "backend/services/notify.h"
#include "backend/services/reputationfacts.h"
#include "backend/storage/transaction.h"
#include "models/domain/accessrules.h"
#include "models/domain/tiers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::reputation {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int hundredths = 100;

qint64 inHundredths(double score)
{
    return std::llround(score * hundredths);
}

double toHundredth(double score)
{
    return double(inHundredths(score)) / hundredths;
}

Error nobody()
{
    return Error(ErrorCode::NotFound, Sentence::tr("There is no such reputation."));
}

/// A score as it was and as it will be.
struct Change
{
    Standing before;
    double score = 0;
    Tier tier = Tier::Silver;
    bool isOverridden = false;
    QJsonObject details;
    ReputationTrigger trigger = ReputationTrigger::TimePassed;
};

Result<void> write(Transaction &tx, const QList<Change> &changes, const QDateTime &now)
{
    if (changes.isEmpty())
        return {};
    QJsonArray rows;
    for (const Change &change : changes) {
        rows.append(QJsonObject{
            {u"id"_s, newUuidV7(now.toMSecsSinceEpoch()).toString(QUuid::WithoutBraces)},
            {u"user_id"_s, change.before.user.toString()},
            {u"old_score"_s, change.before.score},
            {u"new_score"_s, change.score},
            {u"old_tier"_s, toString(change.before.tier)},
            {u"new_tier"_s, toString(change.tier)},
            {u"overridden"_s, change.isOverridden},
            {u"details"_s, change.details},
            {u"trigger_event"_s, toString(change.trigger)}});
    }
    const auto written = tx.row(Query::reputation_write_scores,
                                {{u":changes"_s, bind(rows)}, {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    return {};
}

Result<void> tellOfTier(Transaction &tx, const Change &change, const QDateTime &now)
{
    if (change.tier == change.before.tier || !change.before.isActive)
        return {};
    return notify(tx,
                  {NotificationKind::TierChanged, u"tier_changed"_s, change.before.user,
                   QJsonObject{{u"tier"_s, toString(change.tier)},
                               {u"oldTier"_s, toString(change.before.tier)},
                               {u"tierRaised"_s, change.tier > change.before.tier}}},
                  now);
}

/// Why each of them is calculated: the last thing that happened, if anything did.
Result<QHash<UserId, ReputationTrigger>> takeTriggers(Transaction &tx, const QList<UserId> &people)
{
    const auto rows = tx.rows(Query::reputation_take_changes, {{u":people"_s, bind(people)}});
    if (!rows)
        return rows.error();
    QHash<UserId, std::pair<qint64, ReputationTrigger>> last;
    for (const Row &row : *rows) {
        const auto trigger = row.enumeration<ReputationTrigger>("trigger_event"_L1);
        auto &known = last[row.id<UserId>("user_id"_L1)];
        const qint64 id = row.longInteger("id"_L1);
        if (trigger && id > known.first)
            known = {id, *trigger};
    }
    QHash<UserId, ReputationTrigger> triggers;
    for (auto it = last.cbegin(); it != last.cend(); ++it)
        triggers.insert(it.key(), it->second);
    return triggers;
}

/// Of one person; nothing for coordinators and for who is gone.
Result<Standing> standingOf(Transaction &tx, UserId user, const QDateTime &now)
{
    const auto standings = standingsOf(tx, {user}, now);
    if (!standings)
        return standings.error();
    if (standings->isEmpty())
        return nobody();
    return standings->first();
}

/// Locked, and as the coordinator's form saw it.
Result<Standing> standingToChange(Transaction &tx, const Caller &caller, UserId user,
                                  std::optional<int> version)
{
    const auto locked = tx.row(Query::reputation_lock_person, {{u":user"_s, bind(user)}});
    if (!locked)
        return locked.error();
    if (!*locked)
        return nobody();
    if (version && *version != (*locked)->integer("version"_L1))
        return Error(ErrorCode::StaleVersion);
    return standingOf(tx, user, caller.now);
}

Result<void> audit(Transaction &tx, const Caller &caller, const QString &action,
                   const Change &change, const QString &reason)
{
    const auto state = [](double score, Tier tier, bool isOverridden) {
        return QJsonObject{{u"reputationScore"_s, score},
                           {u"reputationTier"_s, toString(tier)},
                           {u"isOverridden"_s, isOverridden}};
    };
    return recordAudit(tx,
                       {action, u"user"_s, change.before.user.value,
                        state(change.before.score, change.before.tier, change.before.isOverridden),
                        state(change.score, change.tier, change.isOverridden), reason},
                       caller.now);
}

/// What a coordinator does to a score: written, audited, told, and shown.
Result<QByteArray> apply(Transaction &tx, const Caller &caller, const Change &change,
                         const QString &action, const QString &reason,
                         const ReputationCalculator &calculator)
{
    if (auto written = write(tx, {change}, caller.now); !written)
        return written.error();
    if (auto noted = audit(tx, caller, action, change, reason); !noted)
        return noted.error();
    if (auto told = tellOfTier(tx, change, caller.now); !told)
        return told.error();
    return get(tx, caller, change.before.user, calculator);
}

Result<std::optional<api::ReputationOverride>> overrideOf(Transaction &tx, UserId user)
{
    const auto row = tx.row(Query::reputation_select_override, {{u":user"_s, bind(user)}});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<api::ReputationOverride>();
    api::ReputationOverride out;
    out.setAt = (*row)->utc("set_at"_L1);
    if (!(*row)->isNull("set_by"_L1)) {
        const auto person = api::PersonRef::schema().fromJson((*row)->json("set_by"_L1).toObject(),
                                                              api::Mode::Lenient);
        if (!person)
            return person.error();
        out.setBy = *person;
    }
    out.reason = (*row)->optText("reason"_L1);
    return std::optional(out);
}

std::optional<api::NextTier> nextTier(double score, Tier tier)
{
    if (tier == Tier::Platinum)
        return std::nullopt;
    const Tier next = Tier(int(tier) + 1);
    return api::NextTier{next, lowestScore(next), toHundredth(lowestScore(next) - score)};
}

bool maySee(const Caller &caller, UserId user)
{
    return caller.userId == user || caller.role == Role::Coordinator;
}

} // namespace

Result<QByteArray> get(Transaction &tx, const Caller &caller, UserId user,
                       const ReputationCalculator &calculator)
{
    if (!maySee(caller, user))
        return nobody();
    const auto standing = standingOf(tx, user, caller.now);
    if (!standing)
        return standing.error();
    api::Reputation out;
    out.userId = user;
    out.score = standing->score;
    out.tier = standing->tier;
    out.breakdown = describe(calculator, standing->facts);
    out.ratingsCount = out.breakdown.ratingsCount;
    out.isOverridden = standing->isOverridden;
    if (standing->isOverridden) {
        const auto set = overrideOf(tx, user);
        if (!set)
            return set.error();
        out.reputationOverride = *set;
    }
    out.nextTier = nextTier(standing->score, standing->tier);
    if (standing->role == Role::Mentee)
        out.weeklyBookingLimit = inForce().bookingLimit(standing->tier);
    out.version = standing->version;
    return QJsonDocument(api::Reputation::schema().toJson(out)).toJson(QJsonDocument::Compact);
}

Result<QByteArray> history(Transaction &tx, const Caller &caller, UserId user,
                           const api::ReputationHistoryQuery &query)
{
    if (!maySee(caller, user))
        return nobody();
    const auto standing = standingOf(tx, user, caller.now);
    if (!standing)
        return standing.error();
    QStringList events;
    for (const ReputationTrigger event : query.triggerEvent)
        events.append(toString(event));
    return tx.json(Query::reputation_list_history, {{u":user"_s, bind(user)},
                                                    {u":events"_s, bind(events)},
                                                    {u":sort"_s, bind(query.sort)},
                                                    {u":limit"_s, bind(query.limit)},
                                                    {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> overrideScore(Transaction &tx, const Caller &caller, UserId user,
                                 const api::OverrideReputation &request,
                                 const ReputationCalculator &calculator)
{
    const auto standing = standingToChange(tx, caller, user, request.version);
    if (!standing)
        return standing.error();
    Change change;
    change.before = *standing;
    change.score = calculator.shownScore(request.score);
    // One number: what is stored and shown is of the tier that it says.
    change.tier = calculator.determineTier(change.score);
    change.isOverridden = true;
    change.details = historyDetails(describe(calculator, standing->facts), standing->facts);
    change.trigger = ReputationTrigger::AdminOverride;
    return apply(tx, caller, change, u"reputation.overridden"_s, request.reason, calculator);
}

Result<QByteArray> clearOverride(Transaction &tx, const Caller &caller, UserId user,
                                 const api::ClearReputationQuery &request,
                                 const ReputationCalculator &calculator)
{
    const auto standing = standingToChange(tx, caller, user, request.version);
    if (!standing)
        return standing.error();
    if (!standing->isOverridden)
        return Error(ErrorCode::Conflict,
                     Sentence::tr("No coordinator has set this score: there is nothing to clear."));
    const api::ReputationBreakdown calculated = describe(calculator, standing->facts);
    Change change;
    change.before = *standing;
    change.score = calculated.score;
    change.tier = calculated.tier;
    change.details = historyDetails(calculated, standing->facts);
    change.trigger = ReputationTrigger::OverrideCleared;
    return apply(tx, caller, change, u"reputation.override_cleared"_s,
                 request.reason.value_or(QString()), calculator);
}

Result<int> recalculate(Transaction &tx, const ReputationCalculator &calculator,
                        const QList<UserId> &people, const QDateTime &now, TierNews news)
{
    if (const auto locked = tx.rows(Query::accounts_lock_people, {{u":people"_s, bind(people)}});
        !locked)
        return locked.error();
    // What is committed after this stays for another turn; what was before is seen below.
    const auto triggers = takeTriggers(tx, people);
    if (!triggers)
        return triggers.error();
    const auto standings = standingsOf(tx, people, now);
    if (!standings)
        return standings.error();
    QList<Change> changes;
    for (const Standing &standing : *standings) {
        if (standing.isOverridden)
            continue;
        const api::ReputationBreakdown calculated = describe(calculator, standing.facts);
        if (inHundredths(calculated.score) == inHundredths(standing.score) &&
            calculated.tier == standing.tier)
            continue;
        changes.append({standing, calculated.score, calculated.tier, false,
                        historyDetails(calculated, standing.facts),
                        triggers->value(standing.user, ReputationTrigger::TimePassed)});
    }
    if (auto written = write(tx, changes, now); !written)
        return written.error();
    if (news == TierNews::KeepQuiet)
        return int(changes.size());
    for (const Change &change : std::as_const(changes)) {
        if (auto told = tellOfTier(tx, change, now); !told)
            return told.error();
    }
    return int(changes.size());
}

Result<QList<UserId>> peopleAfter(Transaction &tx, UserId after, int limit)
{
    const auto rows = tx.rows(Query::reputation_list_next_people,
                              {{u":after"_s, bind(after)}, {u":limit"_s, bind(limit)}});
    if (!rows)
        return rows.error();
    QList<UserId> people;
    for (const Row &row : *rows)
        people.append(row.id<UserId>("id"_L1));
    return people;
}

} // namespace oh::reputation
