// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/pagedlist.h"

#include "ui/presenters/viewer.h"

namespace oh::ui {
namespace {

constexpr int pagedSearchDelayMsecs = 250;

} // namespace

PagedList::PagedList(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(pagedSearchDelayMsecs);
    connect(&m_searchDelay, &QTimer::timeout, this, &PagedList::reload);
}

QString PagedList::zone() const
{
    return viewerZone(m_context.account);
}

void PagedList::reload()
{
    m_searchDelay.stop();
    m_more.reset();
    m_call = ask(0);
    setState(State::Loading);
}

void PagedList::askSoon()
{
    Q_EMIT filterChanged();
    m_searchDelay.start();
}

void PagedList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void PagedList::failed(int offset, const Error &error)
{
    if (offset > 0) {
        Q_EMIT moreFailed(error);
        return;
    }
    m_error = error;
    setState(State::Failed);
}

} // namespace oh::ui
