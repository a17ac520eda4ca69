// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/tagadminservice.h"

#include "backend/services/audit.h"
#include "backend/services/eachforitself.h"
#include "backend/services/notify.h"
#include "backend/services/searchtext.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::tags {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// A tag under lock.
struct LockedTag
{
    TaxonomyId id;
    TagStatus status = TagStatus::Active;
    TagCategory category = TagCategory::Industry;
    QString value;
    QString displayName;
    std::optional<TaxonomyId> parent;
    bool isActive = true;
    int version = 0;
};

Result<LockedTag> lockTag(Transaction &tx, TaxonomyId id)
{
    const auto row = tx.row(Query::taxonomy_lock_tag, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, Sentence::tr("This tag does not exist."));
    const Row &tag = **row;
    return LockedTag{id,
                     tag.enumeration<TagStatus>("status"_L1).value_or(TagStatus::Inactive),
                     tag.enumeration<TagCategory>("category"_L1).value_or(TagCategory::Industry),
                     tag.text("value"_L1),
                     tag.text("display_name"_L1),
                     tag.optId<TaxonomyId>("parent_id"_L1),
                     tag.boolean("is_active"_L1),
                     tag.integer("version"_L1)};
}

QJsonObject facts(const LockedTag &tag)
{
    return {{u"category"_s, toString(tag.category)},
            {u"displayName"_s, tag.displayName},
            {u"status"_s, toString(tag.status)},
            {u"parentId"_s, tag.parent ? QJsonValue(tag.parent->toString()) : QJsonValue()}};
}

Result<QByteArray> shown(Transaction &tx, TaxonomyId id)
{
    return tx.json(Query::taxonomy_select_admin_json, {{u":id"_s, bind(id)}});
}

Result<void> done(const Result<int> &written)
{
    if (!written)
        return written.error();
    return {};
}

/// Tells whoever asked for the tag or carries it.
Result<void> tell(Transaction &tx, const Caller &caller, NotificationKind kind,
                  const QString &templateName, TaxonomyId tag, QJsonObject data)
{
    const auto rows = tx.rows(Query::taxonomy_list_bearers, {{u":tag"_s, bind(tag)}});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return {};
    NotificationToAll news{kind, {}, std::move(data)};
    for (const Row &row : *rows)
        news.hearers.append({templateName, row.id<UserId>("id"_L1)});
    return notifyAllAhead(tx, {news}, caller.now);
}

QJsonObject mailFacts(const LockedTag &tag)
{
    return {{u"tag"_s, tag.displayName},
            {u"category"_s, toString(tag.category)},
            {u"requestId"_s, tag.id.toString()}};
}

Result<void> approveLocked(Transaction &tx, const Caller &caller, const LockedTag &tag)
{
    const auto approved = tx.exec(Query::taxonomy_approve, {{u":id"_s, bind(tag.id)},
                                                            {u":caller"_s, bind(caller.userId)},
                                                            {u":now"_s, bind(caller.now)}});
    if (!approved)
        return approved.error();
    QJsonObject after = facts(tag);
    after.insert(u"status"_s, toString(TagStatus::Active));
    if (auto audited = recordAudit(
            tx, {u"tag.approved"_s, u"taxonomy"_s, tag.id.value, facts(tag), after}, caller.now);
        !audited)
        return audited;
    return tell(tx, caller, NotificationKind::TagApproved, u"tag_approved"_s, tag.id,
                mailFacts(tag));
}

Result<void> approveOne(Transaction &tx, const Caller &caller, TaxonomyId id)
{
    const auto tag = lockTag(tx, id);
    if (!tag)
        return tag.error();
    if (tag->status != TagStatus::Pending)
        return Error(ErrorCode::TagDecided);
    return approveLocked(tx, caller, *tag);
}

Result<void> rejectOne(Transaction &tx, const Caller &caller, TaxonomyId id, const QString &reason)
{
    const auto tag = lockTag(tx, id);
    if (!tag)
        return tag.error();
    if (tag->status != TagStatus::Pending)
        return Error(ErrorCode::TagDecided);
    QJsonObject data = mailFacts(*tag);
    data.insert(u"reason"_s, reason);
    // Before the tag is taken off their profiles.
    if (auto told =
            tell(tx, caller, NotificationKind::TagRejected, u"tag_rejected"_s, id, std::move(data));
        !told)
        return told;
    const auto rejected = tx.exec(Query::taxonomy_reject, {{u":id"_s, bind(id)},
                                                           {u":caller"_s, bind(caller.userId)},
                                                           {u":reason"_s, bind(reason)},
                                                           {u":now"_s, bind(caller.now)}});
    if (!rejected)
        return rejected.error();
    const auto detached =
        tx.exec(Query::taxonomy_detach_everybody, {{u":tag"_s, bind(id)},
                                                   {u":caller"_s, bind(caller.userId)},
                                                   {u":now"_s, bind(caller.now)}});
    if (!detached)
        return detached.error();
    QJsonObject after = facts(*tag);
    after.insert(u"status"_s, toString(TagStatus::Rejected));
    return recordAudit(tx, {u"tag.rejected"_s, u"taxonomy"_s, id.value, facts(*tag), after, reason},
                       caller.now);
}

/// What stands above a tag: an approved one of its category that is not below it.
Result<void> checkParent(Transaction &tx, TagCategory category, std::optional<TaxonomyId> tag,
                         TaxonomyId parent)
{
    const auto refuse = [](const Sentence &why) {
        return Error::validation({{u"parentId"_s, why}});
    };
    const auto above = lockTag(tx, parent);
    if (!above && above.error().code == ErrorCode::NotFound)
        return refuse(Sentence::tr("does not exist"));
    if (!above)
        return above.error();
    if (above->category != category)
        return refuse(Sentence::tr("must be a tag of the same category"));
    if (above->status != TagStatus::Active)
        return refuse(Sentence::tr("must be an approved tag that is in use"));
    if (!tag)
        return {};
    const auto below = tx.row(Query::taxonomy_select_is_below,
                              {{u":tag"_s, bind(parent)}, {u":other"_s, bind(*tag)}});
    if (!below)
        return below.error();
    if ((*below)->boolean("below"_L1))
        return refuse(Sentence::tr("is this tag itself, or stands below it"));
    return {};
}

/// Only a tag with nothing below it goes out of use: what stood below would hang in the air.
Result<void> checkNothingBelow(Transaction &tx, TaxonomyId tag)
{
    const auto rows = tx.rows(Query::taxonomy_list_children, {{u":id"_s, bind(tag)}});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return {};
    QList<Sentence> names;
    for (const Row &row : *rows)
        names.append(Sentence::verbatim(u'"' + row.text("display_name"_L1) + u'"'));
    const int others = rows->constFirst().integer("many"_L1) - int(names.size());
    if (others > 0)
        names.append(Sentence::tr("%n more", nullptr, others));
    return Error(
        ErrorCode::Conflict,
        Sentence::tr(
            "Tags stand below this one: %1. Give them another place first, or take them out "
            "of use.")
            .arg(Sentence::joined(names, u", "_s)));
}

/// Makes the tag known by another name as well, unless that is another tag's.
Result<void> takeName(Transaction &tx, const Caller &caller, const LockedTag &tag,
                      const QString &displayName)
{
    const QString value = normaliseTag(displayName);
    if (value == tag.value)
        return {};
    const auto holder = tx.row(Query::taxonomy_find_tag,
                               {{u":category"_s, bind(tag.category)}, {u":value"_s, bind(value)}});
    if (!holder)
        return holder.error();
    if (*holder && (*holder)->id<TaxonomyId>("id"_L1) != tag.id)
        return Error(ErrorCode::Conflict,
                     Sentence::tr("Another tag has this name already. Merge the two instead."));
    if (*holder)
        return {};
    return done(tx.exec(Query::taxonomy_insert_name, {{u":category"_s, bind(tag.category)},
                                                      {u":value"_s, bind(value)},
                                                      {u":tag"_s, bind(tag.id)},
                                                      {u":now"_s, bind(caller.now)}}));
}

Result<void> lockTree(Transaction &tx)
{
    const auto locked = tx.row(Query::taxonomy_lock_tree);
    if (!locked)
        return locked.error();
    return {};
}

Result<void> moveEverything(Transaction &tx, const Caller &caller, TaxonomyId tag, TaxonomyId into)
{
    const storage::Bind from{u":tag"_s, bind(tag)};
    const storage::Bind to{u":into"_s, bind(into)};
    const auto below = tx.row(Query::taxonomy_select_is_below,
                              {{u":tag"_s, bind(into)}, {u":other"_s, bind(tag)}});
    if (!below)
        return below.error();
    if ((*below)->boolean("below"_L1)) {
        if (auto raised = done(tx.exec(Query::taxonomy_merge_raise, {from, to})); !raised)
            return raised;
    }
    const auto dropped =
        tx.exec(Query::taxonomy_merge_drop_duplicates,
                {from, to, {u":caller"_s, bind(caller.userId)}, {u":now"_s, bind(caller.now)}});
    if (!dropped)
        return dropped.error();
    for (const Query step : {Query::taxonomy_merge_move_tags, Query::taxonomy_merge_move_children,
                             Query::taxonomy_merge_move_names, Query::taxonomy_merge_redirect}) {
        if (auto moved = done(tx.exec(step, {from, to})); !moved)
            return moved;
    }
    return {};
}

} // namespace

Result<QByteArray> listPending(Transaction &tx, const api::PendingTagsQuery &query)
{
    return listAll(
        tx, {query.q, query.category, {TagStatus::Pending}, query.sort, query.limit, query.offset});
}

Result<QByteArray> listAll(Transaction &tx, const api::AdminTagsQuery &query)
{
    QStringList status;
    for (const TagStatus wanted : query.status)
        status.append(toString(wanted));
    return tx.json(Query::taxonomy_list_admin, {{u":pattern"_s, bind(likePattern(query.q))},
                                                {u":typed"_s, bind(forgivingWords(query.q))},
                                                {u":category"_s, bind(query.category)},
                                                {u":status"_s, bind(status)},
                                                {u":sort"_s, bind(query.sort)},
                                                {u":limit"_s, bind(query.limit)},
                                                {u":offset"_s, bind(query.offset)}});
}

Result<QByteArray> approve(Transaction &tx, const Caller &caller, TaxonomyId tag)
{
    if (const auto approved = approveOne(tx, caller, tag); !approved)
        return approved.error();
    return shown(tx, tag);
}

Result<QByteArray> reject(Transaction &tx, const Caller &caller, TaxonomyId tag,
                          const QString &reason)
{
    if (const auto rejected = rejectOne(tx, caller, tag, reason); !rejected)
        return rejected.error();
    return shown(tx, tag);
}

Result<QJsonObject> decide(Transaction &tx, const Caller &caller, const api::DecideTags &decisions)
{
    const auto refusals = eachForItself(tx, decisions.ids, [&](TaxonomyId id) {
        return decisions.decision == TagDecision::Approve
                   ? approveOne(tx, caller, id)
                   : rejectOne(tx, caller, id, decisions.reason.value_or(QString()));
    });
    if (!refusals)
        return refusals.error();
    api::DecidedTags result;
    for (const auto &[id, refusal] : *refusals) {
        api::DecidedTag one{id, TagOutcome::Decided};
        if (refusal) {
            one.outcome = refusal->code == ErrorCode::TagDecided ? TagOutcome::AlreadyDecided
                          : refusal->code == ErrorCode::NotFound ? TagOutcome::NotFound
                                                                 : TagOutcome::Refused;
            one.code = refusal->codeName();
            one.message = api::sentenceOf(*refusal).in(caller.language);
        }
        result.items.append(one);
    }
    result.total = int(result.items.size());
    return api::DecidedTags::schema().toJson(result);
}

Result<QByteArray> create(Transaction &tx, const Caller &caller, const api::CreateTag &tag)
{
    if (const auto locked = lockTree(tx); !locked)
        return locked.error();
    const QString value = normaliseTag(tag.displayName);
    const auto holder = tx.row(Query::taxonomy_find_tag,
                               {{u":category"_s, bind(tag.category)}, {u":value"_s, bind(value)}});
    if (!holder)
        return holder.error();
    if (tag.parentId) {
        if (const auto fits = checkParent(tx, tag.category, std::nullopt, *tag.parentId); !fits)
            return fits.error();
    }
    if (*holder) {
        const auto known = lockTag(tx, (*holder)->id<TaxonomyId>("id"_L1));
        if (!known)
            return known.error();
        if (known->status == TagStatus::Pending)
            return Error(ErrorCode::Conflict,
                         Sentence::tr("Somebody has asked for this tag: approve the request."));
        if (known->status == TagStatus::Inactive)
            return Error(
                ErrorCode::Conflict,
                Sentence::tr("This tag exists and is not in use: take it into use again."));
        if (known->status != TagStatus::Rejected)
            return Error(ErrorCode::Conflict, Sentence::tr("This tag exists already."));
        // A change of mind: the tag that was refused is made after all.
        if (const auto approved = approveLocked(tx, caller, *known); !approved)
            return approved.error();
        return shown(tx, known->id);
    }
    const TaxonomyId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted = tx.exec(Query::taxonomy_insert_tag, {{u":id"_s, bind(id)},
                                                               {u":category"_s, bind(tag.category)},
                                                               {u":value"_s, bind(value)},
                                                               {u":name"_s, bind(tag.displayName)},
                                                               {u":parent"_s, bind(tag.parentId)},
                                                               {u":caller"_s, bind(caller.userId)},
                                                               {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    const LockedTag made{
        id, TagStatus::Active, tag.category, value, tag.displayName, tag.parentId, true, 0};
    const auto audited =
        recordAudit(tx, {u"tag.created"_s, u"taxonomy"_s, id.value, {}, facts(made)}, caller.now);
    if (!audited)
        return audited.error();
    return shown(tx, id);
}

Result<QByteArray> update(Transaction &tx, const Caller &caller, TaxonomyId id,
                          const api::UpdateTag &changes)
{
    if (const auto locked = lockTree(tx); !locked)
        return locked.error();
    const auto before = lockTag(tx, id);
    if (!before)
        return before.error();
    if (changes.version && *changes.version != before->version)
        return Error(ErrorCode::StaleVersion);
    if (before->status == TagStatus::Merged || before->status == TagStatus::Rejected)
        return Error(
            ErrorCode::TagDecided,
            Sentence::tr("This tag was merged or refused, so there is nothing to change."));
    LockedTag after = *before;
    if (changes.isActive.value && *changes.isActive.value != before->isActive) {
        if (before->status == TagStatus::Pending)
            return Error(ErrorCode::Conflict, Sentence::tr("Decide on this request first."));
        after.isActive = *changes.isActive.value;
        if (!after.isActive) {
            if (const auto alone = checkNothingBelow(tx, id); !alone)
                return alone.error();
        }
        after.status = after.isActive ? TagStatus::Active : TagStatus::Inactive;
    }
    if (changes.parentId.present && changes.parentId.value != before->parent) {
        if (changes.parentId.value) {
            const auto fits = checkParent(tx, before->category, id, *changes.parentId.value);
            if (!fits)
                return fits.error();
        }
        after.parent = changes.parentId.value;
    }
    if (changes.displayName.value && *changes.displayName.value != before->displayName) {
        const auto taken = takeName(tx, caller, *before, *changes.displayName.value);
        if (!taken)
            return taken.error();
        after.displayName = *changes.displayName.value;
    }
    if (facts(after) == facts(*before))
        return shown(tx, id);
    const auto updated =
        tx.exec(Query::taxonomy_update_tag, {{u":id"_s, bind(id)},
                                             {u":name"_s, bind(after.displayName)},
                                             {u":parent"_s, bind(after.parent)},
                                             {u":active"_s, bind(after.isActive)}});
    if (!updated)
        return updated.error();
    const auto audited = recordAudit(
        tx, {u"tag.updated"_s, u"taxonomy"_s, id.value, facts(*before), facts(after)}, caller.now);
    if (!audited)
        return audited.error();
    return shown(tx, id);
}

Result<QByteArray> merge(Transaction &tx, const Caller &caller, TaxonomyId id, TaxonomyId intoId)
{
    const auto refuse = [](const Sentence &why) { return Error::validation({{u"intoId"_s, why}}); };
    if (id == intoId)
        return refuse(Sentence::tr("is this tag itself"));
    if (const auto locked = lockTree(tx); !locked)
        return locked.error();
    const auto tag = lockTag(tx, id);
    if (!tag)
        return tag.error();
    const auto into = lockTag(tx, intoId);
    if (!into && into.error().code == ErrorCode::NotFound)
        return refuse(Sentence::tr("does not exist"));
    if (!into)
        return into.error();
    if (tag->status == TagStatus::Merged)
        return Error(ErrorCode::TagDecided);
    if (into->category != tag->category)
        return refuse(Sentence::tr("must be a tag of the same category"));
    if (into->status != TagStatus::Active)
        return refuse(Sentence::tr("must be an approved tag that is in use"));
    if (tag->status == TagStatus::Pending) {
        // An answer to whoever asked: they get the one that says the same.
        const auto told = tell(tx, caller, NotificationKind::TagApproved, u"tag_approved"_s, id,
                               mailFacts(*into));
        if (!told)
            return told.error();
    }
    const auto moved = withSystemRights(tx, caller.roleName(),
                                        [&] { return moveEverything(tx, caller, id, intoId); });
    if (!moved)
        return moved.error();
    QJsonObject after = facts(*tag);
    after.insert(u"status"_s, toString(TagStatus::Merged));
    after.insert(u"mergedIntoId"_s, intoId.toString());
    after.insert(u"mergedIntoName"_s, into->displayName);
    const auto audited =
        recordAudit(tx, {u"tag.merged"_s, u"taxonomy"_s, id.value, facts(*tag), after}, caller.now);
    if (!audited)
        return audited.error();
    return shown(tx, intoId);
}

} // namespace oh::tags
