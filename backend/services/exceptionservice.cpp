// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/exceptionservice.h"

#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/services/audit.h"
#include "backend/services/eachforitself.h"
#include "backend/services/notify.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/services/upkeep.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"
#include "models/domain/zones.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::exceptions {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr qint64 daySecs = 24 * 3600;

QDateTime daysAfter(const QDateTime &when)
{
    return when.addSecs(exceptionDays * daySecs);
}

QStringList statusNames(const QList<OverrideStatus> &statuses)
{
    QStringList names;
    for (const OverrideStatus status : statuses)
        names.append(toString(status));
    return names;
}

Result<QByteArray> requestJson(Transaction &tx, const Caller &caller, ExceptionId id)
{
    auto json = tx.json(Query::exceptions_select_json,
                        {{u":id"_s, bind(id)}, {u":now"_s, bind(caller.now)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound, Sentence::tr("This request does not exist."));
    return json;
}

Result<void> tellCoordinators(Transaction &tx, const KeyRing &keys, ExceptionId id,
                              const QJsonObject &facts, const QDateTime &now)
{
    const auto coordinators = tx.rows(Query::exceptions_list_coordinators);
    if (!coordinators)
        return coordinators.error();
    for (const Row &row : *coordinators) {
        const UserId coordinator = row.id<UserId>("id"_L1);
        const QByteArray token = newOpaqueToken();
        if (auto kept = tx.precede(
                Query::exceptions_insert_token,
                {{u":request"_s, bind(id)},
                 {u":coordinator"_s, bind(coordinator)},
                 {u":token_hash"_s, bind(hashSecret(keys, SecretPurpose::ApprovalLink, token))},
                 {u":expires"_s, bind(daysAfter(now))},
                 {u":now"_s, bind(now)}},
                {});
            !kept)
            return kept;
        QJsonObject data = facts;
        data.insert(u"sealedApproval"_s,
                    QString::fromLatin1(sealApproval(keys, coordinator, token).toBase64()));
        Notification mail{NotificationKind::TierOverrideRequested, u"exception_requested"_s,
                          coordinator, data};
        mail.validUntil = daysAfter(now);
        if (auto told = notifyAhead(tx, mail, now); !told)
            return told;
    }
    return tx.settle();
}

/// "Katherine Johnson approved this request on Monday, January 5, 2026, 12:00", on the asker's
/// clock.
Error alreadyDecided(const Row &row, OverrideStatus status, UserId caller)
{
    if (status == OverrideStatus::Rejected)
        return Error(
            ErrorCode::ExceptionDecided,
            Sentence::tr(
                "This request has expired: nobody decided within %1 days. The mentee can ask "
                "again.")
                .arg(exceptionDays));
    const auto at = row.optUtc("reviewed_at"_L1);
    if (!at)
        return Error(ErrorCode::ExceptionDecided);
    const bool denied = status == OverrideStatus::Denied;
    const QString name = row.text("reviewer_name"_L1);
    const auto said = [&] {
        if (row.optId<UserId>("reviewed_by"_L1) == caller)
            return denied ? Sentence::tr("You denied this request on %1.")
                          : Sentence::tr("You approved this request on %1.");
        if (name.isEmpty())
            return denied ? Sentence::tr("This request was denied on %1.")
                          : Sentence::tr("This request was approved on %1.");
        return denied ? Sentence::tr("%2 denied this request on %1.")
                      : Sentence::tr("%2 approved this request on %1.");
    };
    const QDateTime when =
        utcToWallClock(row.text("caller_time_zone"_L1), *at).value_or(at->toUTC());
    return Error(ErrorCode::ExceptionDecided, said().arg(when, name));
}

struct LockedRequest
{
    Row row;
    OverrideStatus status = OverrideStatus::Pending;
};

Result<LockedRequest> lock(Transaction &tx, const Caller &caller, ExceptionId id)
{
    const auto found = tx.row(
        Query::exceptions_lock_request,
        {{u":id"_s, bind(id)}, {u":caller"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This request does not exist."));
    const auto status = (*found)->enumeration<OverrideStatus>("effective"_L1);
    if (!status)
        return Error(ErrorCode::InternalError);
    return LockedRequest{**found, *status};
}

/// Nobody is let in to whom the other can't come.
std::optional<Error> whyNotPossible(const Row &row)
{
    if (!row.boolean("mentor_bookable"_L1))
        return Error(
            ErrorCode::AccountDeactivated,
            Sentence::tr("%1 can't be booked any more: the account is deactivated, or no mentor's. "
                         "Deny the request instead.")
                .arg(row.text("mentor_name"_L1)));
    if (!row.boolean("mentee_active"_L1))
        return Error(
            ErrorCode::AccountDeactivated,
            Sentence::tr("%1 can't book any more: the account is deactivated, or no mentee's. Deny "
                         "the request instead.")
                .arg(row.text("mentee_name"_L1)));
    if (row.boolean("has_usable"_L1))
        return Error(
            ErrorCode::ExceptionActive,
            Sentence::tr("%1 can book %2 already: another exception is not used yet. Deny this one "
                         "instead.")
                .arg(row.text("mentee_name"_L1), row.text("mentor_name"_L1)));
    return std::nullopt;
}

QJsonObject auditState(const Row &row, OverrideStatus status)
{
    QJsonObject state{{u"status"_s, toString(status)},
                      {u"menteeId"_s, row.id<UserId>("mentee_id"_L1).toString()},
                      {u"mentorId"_s, row.id<UserId>("mentor_id"_L1).toString()},
                      {u"expiresAt"_s, api::formatUtc(row.utc("expires_at"_L1))}};
    if (const auto notes = row.optText("review_notes"_L1))
        state.insert(u"reviewNotes"_s, *notes);
    return state;
}

Result<void> decideNow(Transaction &tx, const Caller &caller, ExceptionId id,
                       OverrideDecision decision, const std::optional<QString> &notes)
{
    const auto locked = lock(tx, caller, id);
    if (!locked)
        return locked.error();
    if (locked->status != OverrideStatus::Pending)
        return alreadyDecided(locked->row, locked->status, caller.userId);
    const bool approve = decision == OverrideDecision::Approve;
    if (approve) {
        if (const auto problem = whyNotPossible(locked->row))
            return *problem;
    }
    const OverrideStatus status = approve ? OverrideStatus::Approved : OverrideStatus::Denied;
    const bool noted = notes && !notes->isEmpty();
    const auto written =
        tx.exec(Query::exceptions_decide,
                {{u":id"_s, bind(id)},
                 {u":status"_s, bind(status)},
                 {u":reviewer"_s, bind(caller.userId)},
                 {u":notes"_s, noted ? bind(*notes) : QVariant()},
                 {u":expires"_s, approve ? bind(daysAfter(caller.now)) : QVariant()},
                 {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    if (*written != 1)
        return Error(ErrorCode::ExceptionDecided);
    QJsonObject after{{u"status"_s, toString(status)}};
    if (approve)
        after.insert(u"expiresAt"_s, api::formatUtc(daysAfter(caller.now)));
    if (noted)
        after.insert(u"reviewNotes"_s, *notes);
    return recordAudit(tx,
                       {approve ? u"tier_override.approved"_s : u"tier_override.denied"_s,
                        u"tier_override_request"_s, id.value,
                        auditState(locked->row, locked->status), after, notes.value_or(QString())},
                       caller.now);
}

Result<void> undoNow(Transaction &tx, const Caller &caller, ExceptionId id)
{
    const auto locked = lock(tx, caller, id);
    if (!locked)
        return locked.error();
    const Row &row = locked->row;
    if (locked->status == OverrideStatus::Pending)
        return Error(ErrorCode::UndoNotPossible,
                     Sentence::tr("This request is not decided. There is nothing to take back."));
    const auto reviewer = row.optId<UserId>("reviewed_by"_L1);
    if (reviewer != caller.userId || row.boolean("mentor_initiated"_L1))
        return Error(ErrorCode::UndoNotPossible,
                     Sentence::tr("Only the coordinator who decided can take it back."));
    if (!row.isNull("used_at"_L1))
        return Error(
            ErrorCode::UndoNotPossible,
            Sentence::tr("%1 has booked with this exception already. Cancel the meeting instead.")
                .arg(row.text("mentee_name"_L1)));
    const QDateTime limit = row.utc("reviewed_at"_L1).addSecs(decisionUndoSecs);
    if (caller.now >= limit || !row.isNull("told_at"_L1))
        return Error(
            ErrorCode::UndoNotPossible,
            Sentence::tr("A decision can be taken back for %1 seconds. The mentee has been told by "
                         "now.")
                .arg(decisionUndoSecs));
    const QDateTime expires = daysAfter(row.utc("created_at"_L1));
    const auto written =
        tx.exec(Query::exceptions_undo, {{u":id"_s, bind(id)}, {u":expires"_s, bind(expires)}});
    if (!written)
        return written.error();
    if (*written != 1)
        return Error(ErrorCode::UndoNotPossible);
    return recordAudit(tx,
                       {u"tier_override.undone"_s,
                        u"tier_override_request"_s,
                        id.value,
                        auditState(row, locked->status),
                        {{u"status"_s, toString(OverrideStatus::Pending)},
                         {u"expiresAt"_s, api::formatUtc(expires)}}},
                       caller.now);
}

/// Of the same done to each; `status` is what those are afterwards with whom it worked.
template <typename Work>
Result<api::DecisionOutcomes> outcomesOf(Transaction &tx, const Caller &caller,
                                         const QList<ExceptionId> &ids, OverrideStatus status,
                                         Work work)
{
    const auto refusals = eachForItself(tx, ids, work);
    if (!refusals)
        return refusals.error();
    api::DecisionOutcomes outcomes;
    for (const auto &[id, refusal] : *refusals) {
        auto outcome = outcomeOf<api::DecisionOutcome>(id, refusal, caller.language);
        if (outcome.isDone)
            outcome.status = status;
        ++(outcome.isDone ? outcomes.done : outcomes.failed);
        outcomes.items.append(outcome);
    }
    return outcomes;
}

} // namespace

Result<QByteArray> request(Transaction &tx, const Caller &caller, const KeyRing &keys,
                           const api::RequestOverride &wish)
{
    if (const auto locked = tx.row(Query::auth_lock_user, {{u":id"_s, bind(caller.userId)}});
        !locked)
        return locked.error();
    // One whose time is over may not stand in the way until a job comes around.
    const auto rejected = asTheSystem(
        tx, caller.roleName(), [&] { return upkeep::rejectExpiredExceptions(tx, caller.now); });
    if (!rejected)
        return rejected.error();
    const auto found = tx.row(Query::exceptions_select_facts, {{u":mentee"_s, bind(caller.userId)},
                                                               {u":mentor"_s, bind(wish.mentorId)},
                                                               {u":now"_s, bind(caller.now)}});
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound);
    const Row &row = **found;
    ExceptionFacts facts;
    facts.isMentor = row.boolean("is_mentor"_L1);
    facts.mentorActive = row.boolean("mentor_active"_L1);
    facts.mentorDormant = row.boolean("mentor_dormant"_L1);
    facts.mentorTier = row.enumeration<Tier>("mentor_tier"_L1).value_or(Tier::Platinum);
    facts.menteeTier = row.enumeration<Tier>("mentee_tier"_L1).value_or(Tier::Bronze);
    facts.hasPending = row.boolean("has_pending"_L1);
    facts.usableUntil = row.optUtc("usable_until"_L1).value_or(QDateTime());
    facts.askedToday = row.integer("asked"_L1);
    facts.firstAskedAt = row.optUtc("first_asked"_L1).value_or(QDateTime());
    facts.now = caller.now;
    if (const auto obstacle = exceptionObstacle(facts))
        return *obstacle;
    const ExceptionId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto written =
        tx.exec(Query::exceptions_insert_request, {{u":id"_s, bind(id)},
                                                   {u":mentee"_s, bind(caller.userId)},
                                                   {u":mentor"_s, bind(wish.mentorId)},
                                                   {u":reason"_s, bind(wish.reason)},
                                                   {u":expires"_s, bind(daysAfter(caller.now))},
                                                   {u":now"_s, bind(caller.now)}});
    if (!written)
        return written.error();
    const QJsonObject news{{u"requestId"_s, id.toString()},
                           {u"mentorId"_s, wish.mentorId.toString()},
                           {u"menteeName"_s, row.text("mentee_name"_L1)},
                           {u"mentorName"_s, row.text("mentor_name"_L1)},
                           {u"menteeTier"_s, toString(facts.menteeTier)},
                           {u"mentorTier"_s, toString(facts.mentorTier)},
                           {u"reason"_s, wish.reason}};
    const auto told = withSystemRights(
        tx, caller.roleName(), [&] { return tellCoordinators(tx, keys, id, news, caller.now); });
    if (!told)
        return told.error();
    return requestJson(tx, caller, id);
}

Result<QByteArray> listMine(Transaction &tx, const Caller &caller,
                            const api::MyOverridesQuery &query)
{
    return tx.json(Query::exceptions_list_mine, {{u":user"_s, bind(caller.userId)},
                                                 {u":status"_s, bind(statusNames(query.status))},
                                                 {u":limit"_s, bind(query.limit)},
                                                 {u":offset"_s, bind(query.offset)},
                                                 {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> listQueue(Transaction &tx, const Caller &caller,
                             const api::OverridesQuery &query)
{
    return tx.json(Query::exceptions_list_queue, {{u":status"_s, bind(statusNames(query.status))},
                                                  {u":mentee"_s, bind(query.menteeId)},
                                                  {u":mentor"_s, bind(query.mentorId)},
                                                  {u":pattern"_s, bind(likePattern(query.q))},
                                                  {u":sort"_s, bind(query.sort)},
                                                  {u":limit"_s, bind(query.limit)},
                                                  {u":offset"_s, bind(query.offset)},
                                                  {u":now"_s, bind(caller.now)}});
}

Result<QByteArray> get(Transaction &tx, const Caller &caller, ExceptionId id)
{
    return requestJson(tx, caller, id);
}

Result<QByteArray> decide(Transaction &tx, const Caller &caller, ExceptionId id,
                          OverrideDecision decision, const std::optional<QString> &notes)
{
    if (const auto decided = decideNow(tx, caller, id, decision, notes); !decided)
        return decided.error();
    return requestJson(tx, caller, id);
}

Result<api::DecisionOutcomes> decideAll(Transaction &tx, const Caller &caller,
                                        const api::DecideOverrides &request)
{
    return outcomesOf(
        tx, caller, request.ids,
        request.decision == OverrideDecision::Approve ? OverrideStatus::Approved
                                                      : OverrideStatus::Denied,
        [&](ExceptionId id) { return decideNow(tx, caller, id, request.decision, request.notes); });
}

Result<api::DecisionOutcomes> undoAll(Transaction &tx, const Caller &caller,
                                      const api::UndoOverrides &request)
{
    return outcomesOf(tx, caller, request.ids, OverrideStatus::Pending,
                      [&](ExceptionId id) { return undoNow(tx, caller, id); });
}

Result<QByteArray> undo(Transaction &tx, const Caller &caller, ExceptionId id)
{
    if (const auto undone = undoNow(tx, caller, id); !undone)
        return undone.error();
    return requestJson(tx, caller, id);
}

Result<int> tellDecided(Transaction &tx, const QDateTime &now)
{
    const auto rows =
        tx.rows(Query::exceptions_claim_untold,
                {{u":before"_s, bind(now.addSecs(-decisionUndoSecs))}, {u":now"_s, bind(now)}});
    if (!rows)
        return rows.error();
    int told = 0;
    for (const Row &row : *rows) {
        if (row.boolean("used"_L1))
            continue;
        const bool approved = row.text("status"_L1) == toString(OverrideStatus::Approved);
        const QJsonObject data{{u"requestId"_s, row.id<ExceptionId>("id"_L1).toString()},
                               {u"decidedUtc"_s, api::formatUtc(row.utc("reviewed_at"_L1))},
                               {u"mentorId"_s, row.id<UserId>("mentor_id"_L1).toString()},
                               {u"mentorName"_s, row.text("mentor_name"_L1)},
                               {u"untilUtc"_s, api::formatUtc(row.utc("expires_at"_L1))},
                               {u"reason"_s, row.text("review_notes"_L1)}};
        Notification mail{approved ? NotificationKind::OverrideApproved
                                   : NotificationKind::OverrideRejected,
                          approved ? u"exception_approved"_s : u"exception_denied"_s,
                          row.id<UserId>("mentee_id"_L1), data};
        if (approved)
            mail.validUntil = row.utc("expires_at"_L1);
        const auto queued = notify(tx, mail, now);
        if (!queued)
            return queued.error();
        ++told;
    }
    return told;
}

} // namespace oh::exceptions
