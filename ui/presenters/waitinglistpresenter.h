// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

namespace oh::ui {

/// For whom a mentee waits. Reads again by itself when that may have changed; other roles wait for
/// nobody, and nothing is asked.
class WaitingListPresenter : public QObject
{
    Q_OBJECT

public:
    explicit WaitingListPresenter(Context &context, QObject *parent = nullptr);

    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::WaitingListEntry> &entries() const { return m_entries; }
    std::optional<api::WaitingListEntry> entryFor(UserId mentor) const;
    /// Entering or leaving is under way.
    bool isBusy() const { return m_change != nullptr; }

    void enter(UserId mentor);
    void leave(UserId mentor);

Q_SIGNALS:
    /// Entries, state, busy.
    void changed();
    void entered(const oh::api::WaitingListEntry &entry);

private:
    bool isMentee() const;
    void fail(const Error &error);

    Context &m_context;
    QList<api::WaitingListEntry> m_entries;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    Call m_call;
    Call m_change;
};

} // namespace oh::ui
