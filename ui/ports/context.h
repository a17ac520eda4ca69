// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "ui/ports/account.h"
#include "ui/ports/api.h"
#include "ui/ports/drafts.h"
#include "ui/ports/live.h"
#include "ui/ports/notifier.h"
#include "ui/ports/settings.h"

namespace oh::ui {

/// The ports that every page is made with. Borrowed: the composition in app/ owns them and outlives
/// the window.
struct Context
{
    Api &api;
    Account &account;
    Notifier &notifier;
    Settings &settings;
    Drafts &drafts;
    const Clock &clock;
    Live &live;
};

} // namespace oh::ui
