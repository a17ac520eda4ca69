// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/signinspresenter.h"

#include "ui/style/texts.h"

namespace oh::ui {

SignInsPresenter::SignInsPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT changed(); })
{}

SignInsPresenter::~SignInsPresenter() = default;

void SignInsPresenter::load()
{
    if (m_change)
        return; // its answer is newer
    m_loaded.begin();
    m_load = m_context.api.signIns([this](const Result<api::SignIns> &answer) {
        const Call finished = std::move(m_load);
        if (!answer)
            return m_loaded.fail(answer.error());
        m_items = answer->items;
        m_loaded.succeed();
        Q_EMIT changed();
    });
}

void SignInsPresenter::failed(const Error &error)
{
    m_context.notifier.notifyError(
        error,
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
