// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/personsearchpresenter.h"

#include "ui/presenters/personpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int letterDelayMsecs = 200;
constexpr qsizetype longestWords = 100;

} // namespace

PersonSearchPresenter::PersonSearchPresenter(Context &context, std::optional<Role> role,
                                             QObject *parent)
    : QObject(parent), m_context(context), m_role(role)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(letterDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &PersonSearchPresenter::ask);
}

void PersonSearchPresenter::search(const QString &words)
{
    m_words = words.trimmed().left(longestWords);
    if (m_chosen) {
        m_chosen.reset();
        Q_EMIT chosenChanged();
    }
    m_call.reset();
    m_delay.start();
    setState(State::Searching);
}

void PersonSearchPresenter::browse()
{
    m_delay.stop();
    ask();
}

void PersonSearchPresenter::choose(const api::AccountSummary &person)
{
    m_delay.stop();
    m_call.reset();
    m_words = person.name;
    setState(State::Idle);
    const bool wasNameOnly = std::exchange(m_isNameOnly, false);
    if (m_chosen == person && !wasNameOnly)
        return;
    m_chosen = person;
    Q_EMIT chosenChanged();
}

void PersonSearchPresenter::chooseNamed(UserId id, const QString &name)
{
    m_delay.stop();
    m_call.reset();
    m_words = name;
    setState(State::Idle);
    m_chosen.emplace();
    m_chosen->id = id;
    m_chosen->role = m_role.value_or(m_chosen->role);
    m_chosen->name = name;
    m_isNameOnly = true;
    Q_EMIT chosenChanged();
}

void PersonSearchPresenter::clear()
{
    m_delay.stop();
    m_call.reset();
    m_words.clear();
    m_results.clear();
    m_total = 0;
    setState(State::Idle);
    if (!m_chosen)
        return;
    m_chosen.reset();
    Q_EMIT chosenChanged();
}

void PersonSearchPresenter::verify()
{
    if (!m_chosen)
        return;
    m_verifyCall = m_context.api.account(
        m_chosen->id, [this, id = m_chosen->id](const Result<api::Account> &answer) {
            const Call finished = std::move(m_verifyCall);
            // Without an answer, whoever books hears what is wrong.
            const bool isGone = answer ? answer->deletedAt || !answer->isActive ||
                                             (m_role && answer->role != *m_role)
                                       : answer.error().code == ErrorCode::NotFound;
            if (!m_chosen || m_chosen->id != id)
                return;
            if (!isGone && answer && m_isNameOnly)
                choose(summaryOf(*answer));
            if (!isGone)
                return;
            const QString name = m_chosen->name;
            clear();
            Q_EMIT chosenGone(name);
        });
}

void PersonSearchPresenter::ask()
{
    api::AccountsQuery query;
    query.role = m_role;
    if (!m_words.isEmpty())
        query.q = m_words;
    query.limit = pageSize;
    setState(State::Searching);
    m_call =
        m_context.api.accounts(query, [this](const Result<api::Page<api::AccountSummary>> &answer) {
            const Call finished = std::move(m_call);
            if (!answer) {
                m_error = answer.error();
                m_results.clear();
                m_total = 0;
                setState(State::Failed);
                return;
            }
            m_results = answer->items;
            m_total = answer->total;
            setState(m_results.isEmpty() ? State::NothingFound : State::Found);
        });
}

void PersonSearchPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QString personDetails(const api::AccountSummary &person)
{
    QStringList parts{tierName(person.reputationTier)};
    const QString work = titleAndCompany(person.title, person.company);
    if (!work.isEmpty())
        parts.append(work);
    if (!person.isActive)
        parts.append(PersonSearchPresenter::tr("deactivated"));
    else if (person.isDormant)
        parts.append(PersonSearchPresenter::tr("dormant"));
    return parts.join(u" · "_s);
}

} // namespace oh::ui
