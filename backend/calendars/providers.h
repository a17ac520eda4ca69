// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"
#include "models/domain/enums.h"

#include <memory>

namespace oh::calendars {

/// "https://www.googleapis.com/calendar/v3", "https://graph.microsoft.com/v1.0".
QString usualBaseUrl(CalendarProviderKind kind);

/// The provider of a kind, behind another address than the usual one where one is given. May be
/// used by several threads at once.
std::unique_ptr<CalendarProvider> makeProvider(CalendarProviderKind kind,
                                               const QString &baseUrl = {},
                                               const net::CallLimits &limits = {},
                                               net::Wait wait = {});

/// Both of them.
class Providers
{
public:
    explicit Providers(const QString &googleUrl = {}, const QString &graphUrl = {},
                       const net::CallLimits &limits = {}, const net::Wait &wait = {});

    const CalendarProvider &of(CalendarProviderKind kind) const;

private:
    std::unique_ptr<CalendarProvider> m_google;
    std::unique_ptr<CalendarProvider> m_microsoft;
};

} // namespace oh::calendars
