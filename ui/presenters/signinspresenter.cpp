// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/signinspresenter.h"

#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {

SignInsPresenter::SignInsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_state == LoadState::Failed)
            load();
    });
}

SignInsPresenter::~SignInsPresenter() = default;

void SignInsPresenter::load()
{
    if (m_change)
        return; // its answer is newer
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT changed();
    }
    m_load = m_context.api.signIns([this](const Result<api::SignIns> &answer) {
        const Call finished = std::move(m_load);
        if (answer) {
            m_items = answer->items;
            m_state = LoadState::Ready;
        } else if (m_state == LoadState::Ready) {
            return; // what is shown stays
        } else {
            m_error = answer.error();
            m_state = LoadState::Failed;
        }
        Q_EMIT changed();
    });
}

bool SignInsPresenter::hasOthers() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [](const api::SignIn &signIn) { return !signIn.isCurrent; });
}

void SignInsPresenter::failed(const Error &error)
{
    m_context.notifier.notify(Notifier::Kind::Error,
                              //: %1 the reason as a sentence
                              tr("You are still signed in there. %1").arg(errorSentence(error)));
    Q_EMIT changed();
}

void SignInsPresenter::end(SessionId id)
{
    if (isBusy())
        return;
    m_load.reset(); // an older answer must not undo this
    m_change = m_context.api.endSignIn(id, [this, id](const Result<void> &answer) {
        const Call finished = std::move(m_change);
        // Gone is what was wanted.
        if (!answer && answer.error().code != ErrorCode::NotFound)
            return failed(answer.error());
        m_items.removeIf([id](const api::SignIn &signIn) { return signIn.id == id; });
        m_context.notifier.notify(Notifier::Kind::Success, tr("Signed out there."));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SignInsPresenter::endAll()
{
    if (isBusy())
        return;
    m_load.reset();
    m_change = m_context.api.endOtherSignIns([this](const Result<void> &answer) {
        const Call finished = std::move(m_change);
        if (!answer)
            return failed(answer.error());
        m_context.account.signOut();
    });
    Q_EMIT changed();
}

} // namespace oh::ui
