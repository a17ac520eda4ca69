// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notifications.h"

#include <QString>

/// How kinds of notifications are called and drawn, in the user's language.
namespace oh::ui {

enum class NotificationGroup { Meetings, PeopleAndRatings, Tags, Account };

NotificationGroup notificationGroup(NotificationKind kind);
QString notificationGroupName(NotificationGroup group);
QString notificationKindName(NotificationKind kind);
/// Whether it may be news to somebody in that role who looks at the window: not what they may have
/// done themselves, and what the pages show at once.
bool isNews(NotificationKind kind, Role role);
/// An icon's name.
QString notificationIcon(NotificationKind kind);
/// Why the mails of a kind can't be turned off; empty when they can.
QString mandatoryMailReason(NotificationKind kind);
/// Why a kind is never listed in the application; empty when it is.
QString mailOnlyReason(NotificationKind kind);

} // namespace oh::ui
