// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

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
    void notify(Kind kind, const QString &text, const QString &actionText = {},
                std::function<void()> action = {})
    {
        tell(kind, text, actionText, std::move(action), {});
    }
    /// Something failed, as `text` says: what the server calls the request can be copied along
    /// with it (NFR37).
    void notifyError(const Error &error, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {})
    {
        tell(Kind::Error, text, actionText, std::move(action), error.requestId);
    }

protected:
    virtual void tell(Kind kind, const QString &text, const QString &actionText,
                      std::function<void()> action, const QString &requestId) = 0;
};

} // namespace oh::ui
