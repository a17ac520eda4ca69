// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/deckspresenter.h"

#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {
namespace {

/// More than anybody may have.
constexpr int mostDecks = 100;
constexpr int deckPollMs = 3'000;

} // namespace

QString deckStateText(const api::StoredFile &deck)
{
    switch (deck.state) {
    case FileState::Ready:
        return DecksPresenter::tr("Ready");
    case FileState::Waiting:
        return DecksPresenter::tr("Being checked for viruses");
    case FileState::Refused:
        return DecksPresenter::tr("Refused: the virus scanner found something in it");
    }
    return {};
}

DecksPresenter::DecksPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_download(context)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(deckPollMs);
    connect(&m_poll, &QTimer::timeout, this, &DecksPresenter::reload);
    connect(&m_download, &FileDownload::changed, this, &DecksPresenter::changed);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_state == LoadState::Failed)
            reload();
    });
}

DecksPresenter::~DecksPresenter() = default;

bool DecksPresenter::isOwn() const
{
    return m_owner && *m_owner == viewerId(m_context.account);
}

bool DecksPresenter::mayRemove() const
{
    return isOwn() || (m_context.account.state() == Account::State::SignedIn &&
                       m_context.account.user().role == Role::Coordinator);
}

void DecksPresenter::show(std::optional<UserId> owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    m_load.reset();
    m_poll.stop();
    m_decks.clear();
    m_state = LoadState::Loading;
    Q_EMIT changed();
    reload();
}

void DecksPresenter::reload()
{
    if (!m_owner)
        return;
    api::FilesQuery query;
    query.ownerId = m_owner;
    query.limit = mostDecks;
    m_load = m_context.api.decks(
        query, [this](const Result<api::Page<api::StoredFile>> &answer) { take(answer); });
}

void DecksPresenter::take(const Result<api::Page<api::StoredFile>> &answer)
{
    const Call finished = std::move(m_load);
    if (answer) {
        m_decks = answer->items;
        m_state = LoadState::Ready;
    } else if (m_state != LoadState::Ready) {
        m_error = answer.error();
        m_state = LoadState::Failed;
    }
    const bool anyWaits = std::any_of(m_decks.cbegin(), m_decks.cend(), [](const auto &deck) {
        return deck.state == FileState::Waiting;
    });
    if (anyWaits)
        m_poll.start();
    Q_EMIT changed();
}

void DecksPresenter::fetch(const api::StoredFile &deck, const QString &path)
{
    m_download.start({Download::What::Deck, deck.id.value, path});
}

void DecksPresenter::remove(const api::StoredFile &deck)
{
    if (isRemoving(deck.id))
        return;
    m_removals[deck.id] = m_context.api.removeDeck(deck.id, [this,
                                                             deck](const Result<void> &answer) {
        const auto finished = m_removals.extract(deck.id);
        // Gone is what was wanted.
        if (answer || answer.error().code == ErrorCode::NotFound) {
            m_decks.removeIf([&](const api::StoredFile &one) { return one.id == deck.id; });
            m_load.reset(); // an older answer must not bring it back
            reload();
        } else {
            m_context.notifier.notifyError(
                answer.error(),
                //: %1 a file's name, %2 the reason as a sentence
                tr("%1 could not be removed. %2").arg(deck.name, errorSentence(answer.error())));
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace oh::ui
