// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/menteeprofilepresenter.h"

namespace oh::ui {

MenteeProfilePresenter::MenteeProfilePresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void MenteeProfilePresenter::open(UserId mentee, const std::optional<api::MenteeSummary> &known)
{
    if (mentee != m_id) {
        close();
        m_id = mentee;
        if (known) {
            m_mentee.id = known->id;
            m_mentee.name = known->name;
        }
    }
    reload();
}

void MenteeProfilePresenter::close()
{
    m_call.reset();
    m_matchCall.reset();
    m_id = {};
    m_mentee = {};
    m_match.reset();
    m_state = State::Loading;
}

void MenteeProfilePresenter::reload()
{
    if (m_id.isNull())
        return;
    if (m_state != State::Ready)
        setState(State::Loading);
    m_call = m_context.api.mentee(m_id, [this](const Result<api::Mentee> &answer) {
        const Call finished = std::move(m_call);
        if (!answer) {
            m_error = answer.error();
            setState(State::Failed);
            return;
        }
        m_mentee = *answer;
        setState(State::Ready);
    });
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentor)
        return;
    m_matchCall =
        m_context.api.explainMatch(m_id, [this](const Result<api::ExplainedMatch> &answer) {
            const Call finished = std::move(m_matchCall);
            if (!answer)
                return; // the profile is worth reading without it
            m_match = *answer;
            Q_EMIT matchChanged();
        });
}

void MenteeProfilePresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace oh::ui
