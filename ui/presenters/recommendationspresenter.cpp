// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/recommendationspresenter.h"

#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto foldedState = "recommendations/folded"_L1;

} // namespace

RecommendationsPresenter::RecommendationsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_folded(context.settings.state(foldedState) == "1")
{}

void RecommendationsPresenter::load()
{
    if (m_context.account.state() != Account::State::SignedIn)
        return;
    switch (m_context.account.user().role) {
    case Role::Mentee: {
        api::RecommendedMentorsQuery query;
        query.limit = api::mostRecommendations;
        m_call = m_context.api.recommendedMentors(
            query, [this](const Result<api::Page<api::RecommendedMentor>> &a) { take(a); });
        break;
    }
    case Role::Mentor: {
        api::RecommendedMenteesQuery query;
        query.limit = api::mostRecommendations;
        m_call = m_context.api.recommendedMentees(
            query, [this](const Result<api::Page<api::RecommendedMentee>> &a) { take(a); });
        break;
    }
    case Role::Coordinator:
        m_state = LoadState::Ready;
        break;
    }
}

template <typename Person>
void RecommendationsPresenter::take(const Result<api::Page<Person>> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer) {
        m_error = answer.error();
        m_state = m_items.isEmpty() ? LoadState::Failed : LoadState::Ready;
        Q_EMIT changed();
        return;
    }
    m_items.clear();
    const QString zone = viewerZone(m_context.account);
    for (const Person &person : answer->items) {
        Recommendation one{person.user.id,
                           person.user.name,
                           titleAndCompany(person.user.title, person.user.company),
                           person.user.avatarUrl,
                           person.user.reputationTier,
                           person.score,
                           person.explanation,
                           {}};
        if constexpr (std::is_same_v<Person, api::RecommendedMentor>) {
            one.note = person.user.nextSlotAt
                           ? tr("Next slot %1").arg(shortMoment(*person.user.nextSlotAt, zone))
                           : tr("No open slots");
        } else if (person.user.headline) {
            one.note = *person.user.headline;
        }
        m_items.append(one);
    }
    m_state = LoadState::Ready;
    Q_EMIT changed();
}

QHash<UserId, double> RecommendationsPresenter::scores() const
{
    QHash<UserId, double> scores;
    for (const Recommendation &one : m_items)
        scores.insert(one.id, one.score);
    return scores;
}

void RecommendationsPresenter::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_context.settings.setState(foldedState, folded ? "1" : "0");
    Q_EMIT changed();
}

} // namespace oh::ui
