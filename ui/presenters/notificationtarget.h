// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/notifications.h"

namespace oh::ui {

/// The page, and what it is to show ("my-bookings/<id>", as Page::openPage takes it), that a
/// notification is about for somebody in that role. Empty when it leads nowhere.
QString notificationTarget(const api::NotificationItem &item, Role role);

/// The same of a link alone (officehours://bookings/<id>, as mails have them; the singular names
/// mean the same): where it leads somebody in that role. Empty when it leads nowhere.
QString linkTarget(const QString &link, Role role);
/// What it says of how to show that (officehours://mentors?industries=ai,fintech&tier=gold): the
/// part after the question mark, decoded as little as a URL's may be.
QString linkQuery(const QString &link);

} // namespace oh::ui
