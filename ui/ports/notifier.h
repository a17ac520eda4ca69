// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace oh::ui {

/// Short messages over the window (FR43, FR102). Success and information go by themselves after
/// 5 seconds; errors stay until dismissed (NFR39).
class Notifier
{
public:
    enum class Kind { Success, Info, Error };

    virtual ~Notifier() = default;
    /// With an action, the toast has a button that runs it.
    virtual void notify(Kind kind, const QString &text, const QString &actionText = {},
                        std::function<void()> action = {}) = 0;
};

} // namespace oh::ui
