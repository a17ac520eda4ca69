// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/account.h"

namespace oh::ui {

/// The person signed in; null while nobody is.
UserId viewerId(const Account &account);
/// As others see them; empty while nobody is signed in.
api::PersonRef viewerAsPerson(const Account &account);
/// Their own zone (IANA), in which all times are shown; UTC while nobody is signed in.
QString viewerZone(const Account &account);

} // namespace oh::ui
