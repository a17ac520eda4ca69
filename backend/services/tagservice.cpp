// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/tagservice.h"

#include "backend/services/audit.h"
#include "backend/services/notify.h"
#include "backend/storage/transaction.h"
#include "models/api/codec.h"
#include "models/domain/text.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::tags {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

struct FoundTag
{
    TaxonomyId id;
    TagStatus status = TagStatus::Active;
    QString displayName;
    QString rejectionReason;
};

std::optional<FoundTag> foundTag(const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    return FoundTag{row->id<TaxonomyId>("id"_L1),
                    row->enumeration<TagStatus>("status"_L1).value_or(TagStatus::Inactive),
                    row->text("display_name"_L1),
                    row->optText("rejection_reason"_L1).value_or(QString())};
}

Result<std::optional<FoundTag>> findByName(Transaction &tx, TagCategory category,
                                           const QString &value)
{
    const auto row = tx.row(Query::taxonomy_find_tag,
                            {{u":category"_s, bind(category)}, {u":value"_s, bind(value)}});
    if (!row)
        return row.error();
    return foundTag(*row);
}

Result<std::optional<FoundTag>> findById(Transaction &tx, TaxonomyId id)
{
    const auto row = tx.row(Query::taxonomy_select_tag, {{u":id"_s, bind(id)}});
    if (!row)
        return row.error();
    return foundTag(*row);
}

/// Why nobody can set this tag, if nobody can.
std::optional<Error> whyNot(const FoundTag &tag)
{
    if (tag.status == TagStatus::Active || tag.status == TagStatus::Pending)
        return std::nullopt;
    if (tag.status != TagStatus::Rejected)
        return Error(
            ErrorCode::TagUnavailable,
            Sentence::tr("This tag is not in use any more. Choose another one of the list."));
    Error error(
        ErrorCode::TagUnavailable,
        Sentence::tr("A coordinator decided against this tag. Choose another one of the list."));
    error.details.append({u"displayName"_s, Sentence::verbatim(tag.rejectionReason)});
    return error;
}

Error mentorsOnly(const QString &path)
{
    return Error::validation({{path, Sentence::tr("is for mentors only")}});
}

Result<void> write(Transaction &tx, UserId person, TaxonomyId tag, const api::Patch<double> &weight,
                   const QDateTime &now)
{
    const auto written = tx.exec(Query::taxonomy_attach, {{u":user"_s, bind(person)},
                                                          {u":tag"_s, bind(tag)},
                                                          {u":set_weight"_s, bind(weight.present)},
                                                          {u":weight"_s, bind(weight.value)},
                                                          {u":now"_s, bind(now)}});
    if (!written)
        return written.error();
    return {};
}

/// The new tag's id, or null when somebody else asked for it at the same moment.
Result<TaxonomyId> insertRequest(Transaction &tx, const Caller &caller,
                                 const api::TagRequest &request, const QString &value)
{
    const auto open =
        tx.row(Query::taxonomy_count_open_requests, {{u":user"_s, bind(caller.userId)}});
    if (!open)
        return open.error();
    if ((*open)->integer("open"_L1) >= api::maxOpenTagRequests)
        return Error(
            ErrorCode::Conflict,
            Sentence::tr(
                "%1 tags of yours wait for a decision. Wait for it, or choose from the list.")
                .arg(api::maxOpenTagRequests));
    const TaxonomyId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted =
        tx.row(Query::taxonomy_insert_request, {{u":id"_s, bind(id)},
                                                {u":category"_s, bind(request.category)},
                                                {u":value"_s, bind(value)},
                                                {u":name"_s, bind(request.displayName)},
                                                {u":user"_s, bind(caller.userId)},
                                                {u":now"_s, bind(caller.now)}});
    if (!inserted)
        return inserted.error();
    return *inserted ? id : TaxonomyId();
}

Result<void> tellCoordinators(Transaction &tx, const Caller &caller, const api::TagRequest &request,
                              TaxonomyId tag, const QString &requester)
{
    const auto coordinators = tx.rows(Query::taxonomy_list_deciders);
    if (!coordinators)
        return coordinators.error();
    NotificationToAll news;
    news.kind = NotificationKind::TagApprovalPending;
    for (const Row &row : *coordinators)
        news.hearers.append({u"tag_requested"_s, row.id<UserId>("id"_L1)});
    if (news.hearers.isEmpty())
        return {};
    news.data = {{u"tag"_s, request.displayName},
                 {u"category"_s, toString(request.category)},
                 {u"requesterName"_s, requester},
                 {u"requestId"_s, tag.toString()},
                 {u"requestedUtc"_s, api::formatUtc(caller.now)}};
    return notifyAllAhead(tx, {news}, caller.now);
}

/// Coordinators have profiles too, and what they change is in the log, whosever it is.
Result<void> auditOwnTag(Transaction &tx, const Caller &caller, const QString &action,
                         TaxonomyId tag)
{
    if (caller.role != Role::Coordinator)
        return {};
    return recordAudit(tx,
                       {action, u"user"_s, caller.userId.value, {}, {{u"tagId"_s, tag.toString()}}},
                       caller.now);
}

/// What a coordinator asks for needs nobody's approval (source admin).
Result<void> createApproved(Transaction &tx, const Caller &caller, const api::TagRequest &request,
                            const QString &value)
{
    const TaxonomyId id(newUuidV7(caller.now.toMSecsSinceEpoch()));
    const auto inserted = tx.nested([&] {
        return tx.exec(Query::taxonomy_insert_tag, {{u":id"_s, bind(id)},
                                                    {u":category"_s, bind(request.category)},
                                                    {u":value"_s, bind(value)},
                                                    {u":name"_s, bind(request.displayName)},
                                                    {u":parent"_s, QVariant()},
                                                    {u":caller"_s, bind(caller.userId)},
                                                    {u":now"_s, bind(caller.now)}});
    });
    if (!inserted) {
        // Somebody else was faster: the name is looked up again.
        if (inserted.error().code == ErrorCode::Conflict)
            return {};
        return inserted.error();
    }
    return recordAudit(
        tx,
        {u"tag.created"_s,
         u"taxonomy"_s,
         id.value,
         {},
         {{u"category"_s, toString(request.category)}, {u"displayName"_s, request.displayName}}},
        caller.now);
}

} // namespace

Result<QJsonObject> request(Transaction &tx, const Caller &caller, const api::TagRequest &request)
{
    if (request.weight && caller.role != Role::Mentor)
        return mentorsOnly(u"weight"_s);
    const QString value = normaliseTag(request.displayName);
    const auto me = tx.row(Query::taxonomy_lock_person, {{u":user"_s, bind(caller.userId)}});
    if (!me)
        return me.error();
    if (!*me)
        return Error(ErrorCode::NotFound);
    auto found = findByName(tx, request.category, value);
    if (!found)
        return found.error();
    bool isNew = false;
    if (!*found) {
        if (caller.role == Role::Coordinator) {
            if (const auto created = createApproved(tx, caller, request, value); !created)
                return created.error();
        } else {
            const auto inserted = insertRequest(tx, caller, request, value);
            if (!inserted)
                return inserted.error();
            isNew = !inserted->isNull();
        }
        found = findByName(tx, request.category, value);
        if (!found)
            return found.error();
        if (!*found)
            return Error(ErrorCode::Conflict);
    }
    const FoundTag tag = **found;
    if (const auto refusal = whyNot(tag))
        return *refusal;
    api::Patch<double> weight;
    if (request.weight)
        weight = api::Patch<double>::set(request.weight);
    if (const auto set = write(tx, caller.userId, tag.id, weight, caller.now); !set)
        return set.error();
    if (const auto noted = auditOwnTag(tx, caller, u"profile.tag_set"_s, tag.id); !noted)
        return noted.error();
    if (isNew) {
        const auto told = tellCoordinators(tx, caller, request, tag.id,
                                           (*me)->optText("name"_L1).value_or(QString()));
        if (!told)
            return told.error();
    }
    const auto json = tx.json(Query::taxonomy_select_own_tag_json,
                              {{u":user"_s, bind(caller.userId)}, {u":tag"_s, bind(tag.id)}});
    if (!json)
        return json.error();
    return QJsonObject{{u"tag"_s, QJsonDocument::fromJson(*json).object()}, {u"isNew"_s, isNew}};
}

Result<QByteArray> myRequests(Transaction &tx, const Caller &caller, const api::PageQuery &page)
{
    return tx.json(Query::taxonomy_list_my_requests, {{u":user"_s, bind(caller.userId)},
                                                      {u":limit"_s, bind(page.limit)},
                                                      {u":offset"_s, bind(page.offset)}});
}

Result<QByteArray> attach(Transaction &tx, const Caller &caller, TaxonomyId id,
                          const std::optional<api::TagWeight> &weight)
{
    const api::Patch<double> wanted = weight ? weight->weight : api::Patch<double>();
    if (wanted.value && caller.role != Role::Mentor)
        return mentorsOnly(u"weight"_s);
    const auto found = findById(tx, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound, Sentence::tr("This tag does not exist."));
    const FoundTag tag = **found;
    if (const auto refusal = whyNot(tag))
        return *refusal;
    if (const auto set = write(tx, caller.userId, tag.id, wanted, caller.now); !set)
        return set.error();
    if (const auto noted = auditOwnTag(tx, caller, u"profile.tag_set"_s, tag.id); !noted)
        return noted.error();
    return tx.json(Query::taxonomy_select_own_tag_json,
                   {{u":user"_s, bind(caller.userId)}, {u":tag"_s, bind(tag.id)}});
}

Result<void> detach(Transaction &tx, const Caller &caller, TaxonomyId id)
{
    const auto found = findById(tx, id);
    if (!found)
        return found.error();
    const TaxonomyId tag = *found ? (*found)->id : id;
    const auto gone = tx.exec(Query::taxonomy_detach, {{u":user"_s, bind(caller.userId)},
                                                       {u":tag"_s, bind(tag)},
                                                       {u":caller"_s, bind(caller.userId)},
                                                       {u":now"_s, bind(caller.now)}});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return Error(ErrorCode::NotFound, Sentence::tr("This tag is not set on your profile."));
    return auditOwnTag(tx, caller, u"profile.tag_removed"_s, tag);
}

Result<void> replaceAll(Transaction &tx, const Caller &caller, UserId person, Role role,
                        const QList<api::TagChoice> &choices)
{
    const auto attached = tx.rows(Query::taxonomy_list_attached, {{u":user"_s, bind(person)}});
    if (!attached)
        return attached.error();
    QSet<TaxonomyId> before;
    for (const Row &row : *attached)
        before.insert(row.id<TaxonomyId>("taxonomy_id"_L1));

    QList<FieldError> problems;
    QList<TaxonomyId> keep;
    QList<std::pair<TaxonomyId, api::Patch<double>>> wanted;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const api::TagChoice &choice = choices[i];
        if (choice.weight.value && role != Role::Mentor)
            problems.append({u"tags.%1.weight"_s.arg(i), Sentence::tr("is for mentors only")});
        const auto found = findById(tx, choice.id);
        if (!found)
            return found.error();
        if (!*found) {
            problems.append({u"tags.%1.id"_s.arg(i), Sentence::tr("does not exist")});
            continue;
        }
        const TaxonomyId id = (*found)->id;
        if (!before.contains(id)) {
            if (const auto refusal = whyNot(**found)) {
                problems.append({u"tags.%1.id"_s.arg(i), refusal->message});
                continue;
            }
        }
        keep.append(id);
        wanted.append({id, choice.weight});
    }
    if (!problems.isEmpty())
        return Error::validation(problems);
    const auto gone = tx.exec(Query::taxonomy_detach_others, {{u":user"_s, bind(person)},
                                                              {u":keep"_s, bind(keep)},
                                                              {u":caller"_s, bind(caller.userId)},
                                                              {u":now"_s, bind(caller.now)}});
    if (!gone)
        return gone.error();
    for (const auto &[id, weight] : std::as_const(wanted)) {
        if (before.contains(id) && !weight.present)
            continue;
        if (const auto set = write(tx, person, id, weight, caller.now); !set)
            return set.error();
    }
    return {};
}

} // namespace oh::tags
