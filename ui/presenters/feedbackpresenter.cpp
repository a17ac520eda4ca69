// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/feedbackpresenter.h"

#include "ui/presenters/viewer.h"

namespace oh::ui {
namespace {

constexpr int readRatings = 20;

} // namespace

FeedbackPresenter::FeedbackPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void FeedbackPresenter::load()
{
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentor)
        return;
    if (!m_stats) {
        m_state = LoadState::Loading;
        Q_EMIT changed();
    }
    m_call = m_context.api.feedbackStats(viewerId(m_context.account),
                                         [this](const Result<api::FeedbackStats> &answer) {
                                             const Call finished = std::move(m_call);
                                             if (answer) {
                                                 m_stats = *answer;
                                                 m_state = LoadState::Ready;
                                             } else if (!m_stats) {
                                                 m_error = answer.error();
                                                 m_state = LoadState::Failed;
                                             }
                                             Q_EMIT changed();
                                         });
    loadWords();
}

void FeedbackPresenter::loadWords()
{
    api::MyRatingsQuery query;
    query.direction = RatingDirection::Received;
    query.limit = readRatings;
    m_wordsCall =
        m_context.api.myRatings(query, [this](const Result<api::Page<api::Rating>> &answer) {
            const Call finished = std::move(m_wordsCall);
            if (!answer)
                return; // the figures stand without them
            m_words.clear();
            for (const api::Rating &rating : answer->items) {
                if (rating.feedbackText && !rating.feedbackText->isEmpty())
                    m_words.append(rating);
            }
            Q_EMIT changed();
        });
}

} // namespace oh::ui
