// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tagqueue.h"

#include "ui/presenters/tagtexts.h"
#include "ui/presenters/viewer.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
TagQueue::TagQueue(Context &context, QObject *parent)
    : DecisionQueue(context, LiveQueue::Taxonomy, u"tags"_s, parent)
{}

const api::AdminTag *TagQueue::tag(const QString &id) const
{
    const auto found = m_tags.constFind(id);
    return found == m_tags.cend() ? nullptr : &*found;
}

QList<DecisionQueue::Choice> TagQueue::filters() const
{
    return {{Waiting, tr("Waiting")}, {Approved, tr("Approved")}, {Rejected, tr("Rejected")}};
}

QList<DecisionQueue::Choice> TagQueue::sorts() const
{
    return {{Oldest, tr("Oldest first")},
            {Newest, tr("Newest first")},
            {ByName, tr("By name")},
            {ByCategory, tr("By category")},
            {ByRequester, tr("By requester")}};
}

QString TagQueue::noteProblem(Decision decision, const QString &note) const
{
    if (decision == Decision::Refuse && note.trimmed().isEmpty())
        return tr("Say why: whoever asked for it reads this.");
    return note.size() > api::maxTagReason
               ? tr("At most %n character(s), please.", nullptr, api::maxTagReason)
               : QString();
}

QString TagQueue::effect(const QString &id, Decision decision) const
{
    const api::AdminTag *asked = tag(id);
    if (!asked)
        return {};
    if (decision == Decision::Approve)
        return tr("Everybody can choose it; whoever asked is told");
    return tr("It is taken off %n profile(s); whoever asked is told why", nullptr,
              asked->usage.mentors + asked->usage.mentees);
}

QueueState TagQueue::stateAfter(Decision decision) const
{
    return decision == Decision::Approve ? QueueState::Approved : QueueState::Rejected;
}

QueueRow TagQueue::keep(const api::AdminTag &tag)
{
    QueueRow row;
    row.id = tag.id.toString();
    row.title = tag.displayName;
    row.person = tag.requestedBy ? tag.requestedBy->name : tag.displayName;
    if (tag.requestedBy)
        row.picture = tag.requestedBy->avatarUrl.value_or(QString());
    //: %1 is a category, %2 a person
    row.detail =
        tag.requestedBy
            ? tr("%1 · asked for by %2").arg(tagCategoryName(tag.category), tag.requestedBy->name)
            : tagCategoryName(tag.category);
    row.version = QString::number(tag.version);
    row.askedAt = tag.requestedAt.value_or(tag.createdAt);
    switch (tag.status) {
    case TagStatus::Pending:
        row.state = QueueState::Waiting;
        break;
    case TagStatus::Active:
    case TagStatus::Inactive:
        row.state = QueueState::Approved;
        break;
    case TagStatus::Rejected:
        row.state = QueueState::Rejected;
        break;
    case TagStatus::Merged:
        row.state = QueueState::Merged;
        row.mergedInto = tag.mergedIntoName.value_or(QString());
        break;
    }
    if (tag.status != TagStatus::Pending) {
        row.decidedAt = tag.decidedAt.value_or(QDateTime());
        if (tag.decidedBy) {
            row.decidedBy = tag.decidedBy->name;
            row.isMine = tag.decidedBy->id == viewerId(context().account);
        }
    }
    m_tags.insert(row.id, tag);
    return row;
}

Call TagQueue::readPage(int offset, int limit, Done<Rows> done)
{
    api::AdminTagsQuery query;
    constexpr TagStatus statuses[] = {TagStatus::Pending, TagStatus::Active, TagStatus::Rejected};
    query.status = {statuses[filter()]};
    if (const QString words = search().trimmed(); !words.isEmpty())
        query.q = words.left(100);
    constexpr TagSort sorts[] = {TagSort::Requested, TagSort::RequestedDescending, TagSort::Name,
                                 TagSort::Category, TagSort::Requester};
    query.sort = sorts[sort()];
    query.limit = limit;
    query.offset = offset;
    return context().api.adminTags(
        query, [this, done = std::move(done)](const Result<api::Page<api::AdminTag>> &answer) {
            if (!answer)
                return done(answer.error());
            Rows rows;
            rows.total = answer->total;
            for (const api::AdminTag &item : answer->items)
                rows.items.append(keep(item));
            done(rows);
        });
}

Done<api::AdminTag> TagQueue::oneAnswer(Done<QueueRow> done)
{
    return [this, done = std::move(done)](const Result<api::AdminTag> &answer) {
        if (answer)
            done(keep(*answer));
        else
            done(answer.error());
    };
}

Call TagQueue::readOne(const QString &id, Done<QueueRow> done)
{
    // There is no address of one tag: it is looked for by its name, in whatever state.
    api::AdminTagsQuery query;
    const api::AdminTag *known = tag(id);
    if (known) {
        query.q = known->displayName;
        query.category = known->category;
    } else {
        query.status = {TagStatus::Pending};
    }
    query.limit = 100;
    return context().api.adminTags(
        query, [this, id, done = std::move(done)](const Result<api::Page<api::AdminTag>> &answer) {
            if (!answer)
                return done(answer.error());
            for (const api::AdminTag &item : answer->items) {
                if (item.id.toString() == id)
                    return done(keep(item));
            }
            done(Error(ErrorCode::NotFound));
        });
}

Call TagQueue::send(const QString &id, Decision decision, const QString &note, Done<QueueRow> done)
{
    const TaxonomyId tag = TaxonomyId::parse(id).value_or(TaxonomyId());
    if (decision == Decision::Approve)
        return context().api.approveTag(tag, oneAnswer(std::move(done)));
    return context().api.rejectTag(tag, {note}, oneAnswer(std::move(done)));
}

Call TagQueue::sendMany(const QStringList &ids, Decision decision, const QString &note,
                        Done<Outcomes> done)
{
    api::DecideTags wish;
    for (const QString &id : ids)
        wish.ids.append(TaxonomyId::parse(id).value_or(TaxonomyId()));
    const bool approves = decision == Decision::Approve;
    wish.decision = approves ? TagDecision::Approve : TagDecision::Reject;
    if (!approves)
        wish.reason = note;
    return context().api.decideTags(wish, [this, approves, note, done = std::move(done)](
                                              const Result<api::DecidedTags> &answer) {
        if (!answer)
            return done(answer.error());
        Outcomes outcomes;
        for (const api::DecidedTag &item : answer->items) {
            const QString id = item.id.toString();
            const api::AdminTag *known = tag(id);
            if (item.outcome != TagOutcome::Decided || !known) {
                outcomes.emplace(id, Result<QueueRow>(refusalOf(item.code, item.message)));
                continue;
            }
            api::AdminTag now = *known;
            now.status = approves ? TagStatus::Active : TagStatus::Rejected;
            if (!approves)
                now.rejectionReason = note;
            now.decidedBy = viewerAsPerson(context().account);
            now.decidedAt = context().clock.now();
            outcomes.emplace(id, Result<QueueRow>(keep(now)));
        }
        done(outcomes);
    });
}

Call TagQueue::sendUndoMany(const QStringList &, Done<Outcomes>)
{
    return nullptr; // as sendUndo()
}

Call TagQueue::sendUndo(const QString &, Done<QueueRow>)
{
    return nullptr; // never asked for: what is not sent is simply not sent
}

void TagQueue::useInstead(const QString &id, const api::AdminTag &other)
{
    if (!mayDecide(id) || m_merge)
        return;
    m_merge = context().api.mergeTag(
        TaxonomyId::parse(id).value_or(TaxonomyId()), {other.id},
        [this, id, name = other.displayName](const Result<api::AdminTag> &answer) {
            const Call finished = std::move(m_merge);
            if (!answer) {
                Q_EMIT mergeFailed(answer.error());
                refresh();
                return;
            }
            const QueueRow *shown = model()->find(id);
            if (!shown)
                return;
            QueueRow row = *shown;
            row.state = QueueState::Merged;
            row.mergedInto = name;
            row.isMine = true;
            row.decidedAt = context().clock.now();
            const bool isCurrent = currentId() == id;
            take(row);
            if (isCurrent)
                goOn();
            Q_EMIT merged(row.title, name);
        });
}

} // namespace oh::ui
