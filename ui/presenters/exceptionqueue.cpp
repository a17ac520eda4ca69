// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exceptionqueue.h"

#include "ui/presenters/viewer.h"
#include "ui/style/timetext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

ExceptionQueue::ExceptionQueue(Context &context, QObject *parent)
    : DecisionQueue(context, LiveQueue::TierOverrides, u"exceptions"_s, parent)
{}

const api::TierOverride *ExceptionQueue::request(const QString &id) const
{
    const auto found = m_requests.constFind(id);
    return found == m_requests.cend() ? nullptr : &*found;
}

QList<DecisionQueue::Choice> ExceptionQueue::filters() const
{
    return {{Waiting, tr("Waiting")}, {Decided, tr("Decided")}, {Expired, tr("Expired")}};
}

QList<DecisionQueue::Choice> ExceptionQueue::sorts() const
{
    return {{Oldest, tr("Oldest first")},
            {Newest, tr("Newest first")},
            {EndsFirst, tr("Expiring first")},
            {ByMentee, tr("By mentee")},
            {ByMentor, tr("By mentor")}};
}

QString ExceptionQueue::noteProblem(Decision, const QString &note) const
{
    return note.size() > longestNote
               ? tr("At most %n character(s), please.", nullptr, int(longestNote))
               : QString();
}

QString ExceptionQueue::effect(const QString &id, Decision decision) const
{
    const api::TierOverride *asked = request(id);
    if (!asked)
        return {};
    if (decision == Decision::Refuse)
        return tr("%1 is told no, and can ask again").arg(asked->mentee.name);
    //: %1 a mentee, %2 a mentor
    return tr("%1 can book %2 once within %n day(s)", nullptr, exceptionDays)
        .arg(asked->mentee.name, asked->mentor.name);
}

QueueState ExceptionQueue::stateAfter(Decision decision) const
{
    return decision == Decision::Approve ? QueueState::Approved : QueueState::Denied;
}

QueueRow ExceptionQueue::keep(const api::TierOverride &request)
{
    QueueRow row;
    row.id = request.id.toString();
    //: A mentee who would like to book a mentor
    row.title = tr("%1 → %2").arg(request.mentee.name, request.mentor.name);
    row.detail = request.reason;
    row.person = request.mentee.name;
    row.picture = request.mentee.avatarUrl.value_or(QString());
    row.askedAt = request.createdAt;
    row.dueAt = request.expiresAt;
    row.version = request.expiresAt.toString(Qt::ISODateWithMs) + u'\n' + request.reason;
    switch (request.status) {
    case OverrideStatus::Pending:
        row.state = QueueState::Waiting;
        break;
    case OverrideStatus::Approved:
        row.state = QueueState::Approved;
        break;
    case OverrideStatus::Denied:
        row.state = QueueState::Denied;
        break;
    case OverrideStatus::Rejected:
        row.state = QueueState::Expired;
        break;
    }
    if (request.status != OverrideStatus::Pending && request.reviewer) {
        row.decidedBy = request.reviewer->name;
        row.isMine = request.reviewer->id == viewerId(context().account);
    }
    row.decidedAt = request.reviewedAt.value_or(QDateTime());
    m_requests.insert(row.id, request);
    return row;
}

Call ExceptionQueue::readPage(int offset, int limit, Done<Rows> done)
{
    api::OverridesQuery query;
    switch (filter()) {
    case Decided:
        query.status = {OverrideStatus::Approved, OverrideStatus::Denied};
        break;
    case Expired:
        query.status = {OverrideStatus::Rejected};
        break;
    default:
        query.status = {OverrideStatus::Pending};
    }
    if (const QString words = search().trimmed(); !words.isEmpty())
        query.q = words.left(100);
    constexpr OverrideSort sorts[] = {OverrideSort::Created, OverrideSort::CreatedDescending,
                                      OverrideSort::Expires, OverrideSort::Mentee,
                                      OverrideSort::Mentor};
    query.sort = sorts[sort()];
    query.limit = limit;
    query.offset = offset;
    return context().api.exceptionQueue(
        query, [this, done = std::move(done)](const Result<api::OverrideQueue> &answer) {
            if (!answer)
                return done(answer.error());
            Rows rows;
            rows.total = answer->total;
            for (const api::TierOverride &item : answer->items)
                rows.items.append(keep(item));
            done(rows);
        });
}

Done<api::TierOverride> ExceptionQueue::oneAnswer(Done<QueueRow> done)
{
    return [this, done = std::move(done)](const Result<api::TierOverride> &answer) {
        if (answer)
            done(keep(*answer));
        else
            done(answer.error());
    };
}

Call ExceptionQueue::readOne(const QString &id, Done<QueueRow> done)
{
    return context().api.exception(ExceptionId::parse(id).value_or(ExceptionId()),
                                   oneAnswer(std::move(done)));
}

Call ExceptionQueue::send(const QString &id, Decision decision, const QString &note,
                          Done<QueueRow> done)
{
    api::DecideOverride answer;
    if (!note.isEmpty())
        answer.notes = note;
    return context().api.decideException(ExceptionId::parse(id).value_or(ExceptionId()),
                                         decision == Decision::Approve ? OverrideDecision::Approve
                                                                       : OverrideDecision::Deny,
                                         answer, oneAnswer(std::move(done)));
}

Done<api::DecisionOutcomes> ExceptionQueue::manyAnswers(Done<Outcomes> done)
{
    return [this, done = std::move(done)](const Result<api::DecisionOutcomes> &answer) {
        if (!answer)
            return done(answer.error());
        Outcomes outcomes;
        for (const api::DecisionOutcome &item : answer->items) {
            const QString id = item.id.toString();
            const api::TierOverride *known = request(id);
            if (!item.isDone || !known) {
                outcomes.emplace(id, Result<QueueRow>(refusalOf(item.code, item.message)));
                continue;
            }
            api::TierOverride now = *known;
            now.status = item.status.value_or(now.status);
            const bool isDecided = now.status != OverrideStatus::Pending;
            now.reviewer =
                isDecided ? std::optional(viewerAsPerson(context().account)) : std::nullopt;
            now.reviewedAt = isDecided ? std::optional(context().clock.now()) : std::nullopt;
            outcomes.emplace(id, Result<QueueRow>(keep(now)));
        }
        done(outcomes);
    };
}

Call ExceptionQueue::sendMany(const QStringList &ids, Decision decision, const QString &note,
                              Done<Outcomes> done)
{
    api::DecideOverrides wish;
    for (const QString &id : ids)
        wish.ids.append(ExceptionId::parse(id).value_or(ExceptionId()));
    wish.decision =
        decision == Decision::Approve ? OverrideDecision::Approve : OverrideDecision::Deny;
    if (!note.isEmpty())
        wish.notes = note;
    return context().api.decideExceptions(wish, manyAnswers(std::move(done)));
}

Call ExceptionQueue::sendUndoMany(const QStringList &ids, Done<Outcomes> done)
{
    api::UndoOverrides wish;
    for (const QString &id : ids)
        wish.ids.append(ExceptionId::parse(id).value_or(ExceptionId()));
    return context().api.undoExceptions(wish, manyAnswers(std::move(done)));
}

Call ExceptionQueue::sendUndo(const QString &id, Done<QueueRow> done)
{
    return context().api.undoException(ExceptionId::parse(id).value_or(ExceptionId()),
                                       oneAnswer(std::move(done)));
}

} // namespace oh::ui
