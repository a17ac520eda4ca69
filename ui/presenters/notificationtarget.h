// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/notifications.h"

namespace oh::ui {

/// The page, and what it is to show ("my-bookings/<id>", as Page::openPage takes it), that a
/// notification is about for somebody in that role. Empty when it leads nowhere.
QString notificationTarget(const api::NotificationItem &item, Role role);

} // namespace oh::ui
