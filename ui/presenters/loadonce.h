// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/api.h"
#include "ui/presenters/loadstate.h"

#include <functional>

namespace oh::ui {

/// How far something is that is loaded once and then kept: a later failure leaves what is shown,
/// and a first one is made good when the server can be reached again.
class LoadOnce
{
public:
    /// `load` starts over; `changed` is called when state() or error() did. Both are called only
    /// while `owner`, whose member this is, lives.
    LoadOnce(Api &api, QObject *owner, std::function<void()> load, std::function<void()> changed);

    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool isReady() const { return m_state == LoadState::Ready; }

    /// Somebody asks: after a failure that shows as loading again.
    void begin();
    /// There is something to show.
    void succeed() { m_state = LoadState::Ready; }
    void fail(const Error &error);

private:
    std::function<void()> m_changed;
    LoadState m_state = LoadState::Loading;
    Error m_error;
};

} // namespace oh::ui
