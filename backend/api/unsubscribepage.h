// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"
#include "models/domain/notifications.h"

#include <QString>

namespace oh::server {

/// What the page behind an unsubscribe link says. Looking at it changes nothing, because mail
/// scanners follow links; its button does.
enum class UnsubscribePage { Ask, Done, Undone, Invalid };

/// `kind` and `token` come from a link that this server signed; for Invalid they don't matter.
http::Response unsubscribePage(UnsubscribePage page, Language language,
                               NotificationKind kind = NotificationKind::BookingReminder,
                               const QString &token = {});

} // namespace oh::server
