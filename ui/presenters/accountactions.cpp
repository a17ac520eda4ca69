// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/accountactions.h"

#include "models/api/outcomes.h"
#include "ui/presenters/confirmablewarnings.h"
#include "ui/presenters/decisionqueue.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

template <typename T>
Done<T> withoutAccount(Done<void> done)
{
    return [done = std::move(done)](const Result<T> &answer) {
        done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
    };
}

} // namespace

AccountActions::AccountActions(Context &context, Kind kind,
                               const QList<api::AccountSummary> &people, QObject *parent)
    : QObject(parent), m_context(context), m_kind(kind)
{
    for (const api::AccountSummary &person : people)
        m_rows.append({person});
    if (m_rows.size() == 1)
        m_role = m_rows.constFirst().person.role;
}

int AccountActions::count(Progress progress) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [progress](const Row &row) { return row.progress == progress; }));
}

bool AccountActions::wantsForce() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.progress == Progress::Failed && row.error.code == ErrorCode::AccountHasMeetings;
    });
}

QString AccountActions::reasonProblem() const
{
    if (isTogether() && m_reason.isEmpty())
        return tr("Say why: it is about several people.");
    const auto &schema = api::DeactivateAccount::schema();
    const QList<FieldError> problems =
        schema.validate(schema.toJson({reason(), false}), api::Mode::Strict);
    return problems.isEmpty() ? QString() : problemSentence(problems.constFirst().message);
}

void AccountActions::start()
{
    if (isRunning())
        return;
    for (Row &row : m_rows) {
        if (row.progress == Progress::Failed)
            row.progress = Progress::Waiting;
    }
    m_at = -1;
    if (isTogether())
        sendTogether();
    else
        next();
}

void AccountActions::sendTogether()
{
    api::DecideAccounts wish;
    for (Row &row : m_rows) {
        if (row.progress != Progress::Waiting || wish.ids.size() == api::maxDecisionsAtOnce)
            continue;
        row.progress = Progress::Running;
        wish.ids.append(row.person.id);
    }
    if (wish.ids.isEmpty()) {
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    switch (m_kind) {
    case Kind::ChangeRole:
        wish.decision = AccountDecision::ChangeRole;
        wish.role = m_role;
        break;
    case Kind::Reactivate:
        wish.decision = AccountDecision::Reactivate;
        break;
    case Kind::Deactivate:
    case Kind::Remove:
        wish.decision = AccountDecision::Deactivate;
        break;
    }
    wish.reason = m_reason;
    wish.force = m_force && m_kind != Kind::Reactivate;
    m_call = m_context.api.decideAccounts(wish, [this](const Result<api::AccountOutcomes> &answer) {
        const Call done = std::move(m_call);
        if (answer)
            answered(*answer);
        for (Row &row : m_rows) {
            if (row.progress != Progress::Running)
                continue;
            row.progress = Progress::Failed;
            row.error = answer ? Error(ErrorCode::InternalError) : answer.error();
        }
        sendTogether(); // whoever did not fit
    });
    Q_EMIT changed();
}

void AccountActions::answered(const api::AccountOutcomes &outcomes)
{
    for (const api::AccountOutcome &outcome : outcomes.items) {
        for (Row &row : m_rows) {
            if (row.person.id != outcome.id || row.progress != Progress::Running)
                continue;
            row.progress = outcome.isDone ? Progress::Done : Progress::Failed;
            if (!outcome.isDone)
                row.error = refusalOf(outcome.code, outcome.message);
        }
    }
}

void AccountActions::next()
{
    do
        ++m_at;
    while (m_at < m_rows.size() && m_rows.at(m_at).progress == Progress::Done);
    if (m_at >= m_rows.size()) {
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    m_rows[m_at].progress = Progress::Running;
    m_call = send(m_rows.at(m_at).person, [this](const Result<void> &answer) {
        const Call done = std::move(m_call);
        m_rows[m_at].progress = answer.ok() ? Progress::Done : Progress::Failed;
        if (!answer.ok())
            m_rows[m_at].error = answer.error();
        next();
    });
    Q_EMIT changed();
}

Call AccountActions::send(const api::AccountSummary &person, Done<void> done)
{
    switch (m_kind) {
    case Kind::Deactivate:
        return m_context.api.deactivateAccount(person.id, {reason(), m_force},
                                               withoutAccount<api::Account>(std::move(done)));
    case Kind::Reactivate:
        return m_context.api.reactivateAccount(person.id, {reason()},
                                               withoutAccount<api::Account>(std::move(done)));
    case Kind::Remove:
        return m_context.api.removeAccount(person.id, {m_force, reason()}, std::move(done));
    case Kind::ChangeRole:
        return m_context.api.changeRole(person.id, {m_role, reason(), m_force},
                                        withoutAccount<api::Account>(std::move(done)));
    }
    return {};
}

std::optional<QString> AccountActions::reason() const
{
    return m_reason.isEmpty() ? std::nullopt : std::optional(m_reason);
}

} // namespace oh::ui
