// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/loadonce.h"

namespace oh::ui {

LoadOnce::LoadOnce(Api &api, QObject *owner, std::function<void()> load,
                   std::function<void()> changed)
    : m_changed(std::move(changed))
{
    QObject::connect(&api, &Api::reachableChanged, owner,
                     [this, load = std::move(load)](bool reachable) {
                         if (reachable && m_state == LoadState::Failed)
                             load();
                     });
}

void LoadOnce::begin()
{
    if (m_state != LoadState::Failed)
        return;
    m_state = LoadState::Loading;
    m_changed();
}

void LoadOnce::fail(const Error &error)
{
    if (isReady())
        return;
    m_state = LoadState::Failed;
    m_error = error;
    m_changed();
}

} // namespace oh::ui
