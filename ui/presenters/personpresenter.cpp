// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/personpresenter.h"

#include "models/domain/accounts.h"
#include "ui/presenters/confirmablewarnings.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/viewer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int walkingDelayMsecs = 120;
constexpr int shownHistory = 100;

} // namespace

PersonPresenter::PersonPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(walkingDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &PersonPresenter::load);
}

QString PersonPresenter::zone() const
{
    return viewerZone(m_context.account);
}

void PersonPresenter::show(UserId id)
{
    if (id == m_id && m_state != State::Failed)
        return;
    clear();
    m_id = id;
    if (id.isNull())
        return;
    m_state = State::Loading;
    m_delay.start();
    Q_EMIT changed();
}

void PersonPresenter::reload()
{
    if (m_id.isNull())
        return;
    m_delay.stop();
    load();
}

void PersonPresenter::clear()
{
    m_delay.stop();
    m_call.reset();
    m_tagsCall.reset();
    m_reputationCall.reset();
    m_historyCall.reset();
    m_listCall.reset();
    m_listed.reset();
    m_listError.reset();
    m_feedbackCall.reset();
    m_scoreCall.reset();
    m_id = {};
    m_account.reset();
    m_tags.reset();
    m_picture.reset();
    m_reputation.reset();
    m_reputationError.reset();
    m_feedback.reset();
    m_history.clear();
    m_state = State::Nobody;
    Q_EMIT changed();
}

void PersonPresenter::load()
{
    m_call = m_context.api.account(
        m_id, [this](const Result<api::Account> &answer) { takeAccount(answer); });
}

void PersonPresenter::takeAccount(const Result<api::Account> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer) {
        m_error = answer.error();
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    m_account = *answer;
    m_state = State::Content;
    loadTags(answer->role);
    if (answer->role == Role::Coordinator || answer->deletedAt) {
        m_reputation.reset();
        m_history.clear();
    } else {
        loadReputation();
        loadHistory();
        // Without a filter the chart's entries are the list's, too.
        if (m_trigger)
            loadListedHistory();
        if (answer->role == Role::Mentor)
            loadFeedback();
    }
    Q_EMIT changed();
}

void PersonPresenter::loadTags(Role role)
{
    // Without an answer there is none to show: who is gone has no profile.
    const auto take = [this](const auto &profile) {
        m_tags = profile.tags;
        m_picture = profile.avatarUrl;
        Q_EMIT changed();
    };
    if (role == Role::Mentor) {
        m_tagsCall = m_context.api.mentor(m_id, [this, take](const Result<api::Mentor> &answer) {
            const Call finished = std::move(m_tagsCall);
            if (answer)
                take(*answer);
        });
    } else if (role == Role::Mentee) {
        m_tagsCall = m_context.api.mentee(m_id, [this, take](const Result<api::Mentee> &answer) {
            const Call finished = std::move(m_tagsCall);
            if (answer)
                take(*answer);
        });
    }
}

void PersonPresenter::loadReputation()
{
    m_reputationCall =
        m_context.api.reputation(m_id, [this](const Result<api::Reputation> &answer) {
            const Call finished = std::move(m_reputationCall);
            m_reputationError.reset();
            if (answer)
                m_reputation = *answer;
            else
                m_reputationError = answer.error();
            Q_EMIT changed();
        });
}

void PersonPresenter::loadFeedback()
{
    m_feedbackCall =
        m_context.api.feedbackStats(m_id, [this](const Result<api::FeedbackStats> &answer) {
            const Call finished = std::move(m_feedbackCall);
            if (!answer)
                return; // the score says more, and has its own error
            m_feedback = *answer;
            Q_EMIT changed();
        });
}

void PersonPresenter::filterHistory(const std::optional<ReputationTrigger> &trigger)
{
    if (trigger == m_trigger)
        return;
    m_trigger = trigger;
    if (m_state == State::Content && m_account && m_account->role != Role::Coordinator)
        loadListedHistory();
}

void PersonPresenter::loadListedHistory()
{
    api::ReputationHistoryQuery query;
    query.limit = shownHistory;
    if (m_trigger)
        query.triggerEvent = {*m_trigger};
    m_listed.reset();
    m_listError.reset();
    m_listCall = m_context.api.reputationHistory(
        m_id, query, [this](const Result<api::Page<api::ReputationHistoryEntry>> &answer) {
            const Call finished = std::move(m_listCall);
            if (answer)
                m_listed = answer->items;
            else
                m_listError = answer.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void PersonPresenter::loadHistory()
{
    api::ReputationHistoryQuery query;
    query.limit = shownHistory;
    m_historyCall = m_context.api.reputationHistory(
        m_id, query, [this](const Result<api::Page<api::ReputationHistoryEntry>> &answer) {
            const Call finished = std::move(m_historyCall);
            if (!m_trigger && answer)
                m_listed = answer->items;
            else if (!m_trigger)
                m_listError = answer.error();
            // Beside the chart the score's own failure is shown.
            if (answer)
                m_history = answer->items;
            else
                m_history.clear();
            std::reverse(m_history.begin(), m_history.end());
            Q_EMIT changed();
        });
}

QString PersonPresenter::reasonProblem(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return tr("Say why: it stands in the audit log.");
    const auto &schema = api::OverrideReputation::schema();
    const QList<FieldError> problems =
        schema.validate(schema.toJson({0, reason.trimmed(), {}}), api::Mode::Strict);
    return problems.isEmpty() ? QString() : problemSentence(problems.constFirst().message);
}

Done<api::Reputation> PersonPresenter::scoreDone()
{
    return [this](const Result<api::Reputation> &answer) {
        const Call finished = std::move(m_scoreCall);
        if (!answer) {
            // Somebody else changed the account: what is shown is read anew, and the next try is
            // about that.
            if (answer.error().code == ErrorCode::StaleVersion)
                reload();
            Q_EMIT scoreFailed(answer.error());
            return;
        }
        m_reputation = *answer;
        dropDraft(m_context, DraftForm::Score, m_id.toString());
        dropDraft(m_context, DraftForm::ClearedScore, m_id.toString());
        Q_EMIT scoreSet(m_id);
        reload();
    };
}

void PersonPresenter::overrideScore(double score, const QString &reason)
{
    if (isSettingScore() || !m_reputation)
        return;
    m_scoreCall = m_context.api.overrideReputation(
        m_id, {score, reason.trimmed(), m_reputation->version}, scoreDone());
}

void PersonPresenter::clearScore(const QString &reason)
{
    if (isSettingScore() || !m_reputation)
        return;
    api::ClearReputationQuery wish;
    if (!reason.trimmed().isEmpty())
        wish.reason = reason.trimmed();
    wish.version = m_reputation->version;
    m_scoreCall = m_context.api.clearReputation(m_id, wish, scoreDone());
}

bool PersonPresenter::canComeBack() const
{
    if (!m_account)
        return false;
    return m_account->deletedAt ? removalEnd(*m_account->deletedAt) > m_context.clock.now()
                                : !m_account->isActive;
}

api::AccountSummary PersonPresenter::summary() const
{
    return m_account ? summaryOf(*m_account) : api::AccountSummary();
}

api::AccountSummary summaryOf(const api::Account &account)
{
    api::AccountSummary summary;
    summary.id = account.id;
    summary.role = account.role;
    summary.name = account.name;
    summary.title = account.title;
    summary.company = account.company;
    summary.timeZone = account.timeZone;
    summary.reputationScore = account.reputationScore;
    summary.reputationTier = account.reputationTier;
    summary.isActive = account.isActive;
    summary.isDormant = account.isDormant;
    summary.lastActivityAt = account.lastActivityAt;
    summary.lastSignInAt = account.lastSignInAt;
    summary.createdAt = account.createdAt;
    summary.deletedAt = account.deletedAt;
    return summary;
}

} // namespace oh::ui
