// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/providers.h"

#include "backend/calendars/googleprovider.h"
#include "backend/calendars/graphprovider.h"

using namespace Qt::StringLiterals;

namespace oh::calendars {

QString usualBaseUrl(CalendarProviderKind kind)
{
    return kind == CalendarProviderKind::Google ? u"https://www.googleapis.com/calendar/v3"_s
                                                : u"https://graph.microsoft.com/v1.0"_s;
}

std::unique_ptr<CalendarProvider> makeProvider(CalendarProviderKind kind, const QString &baseUrl,
                                               const net::CallLimits &limits, net::Wait wait)
{
    const QString url = baseUrl.isEmpty() ? usualBaseUrl(kind) : baseUrl;
    if (kind == CalendarProviderKind::Google)
        return std::make_unique<GoogleProvider>(url, limits, std::move(wait));
    return std::make_unique<GraphProvider>(url, limits, std::move(wait));
}

Providers::Providers(const QString &googleUrl, const QString &graphUrl,
                     const net::CallLimits &limits, const net::Wait &wait)
    : m_google(makeProvider(CalendarProviderKind::Google, googleUrl, limits, wait)),
      m_microsoft(makeProvider(CalendarProviderKind::Microsoft, graphUrl, limits, wait))
{}

const CalendarProvider &Providers::of(CalendarProviderKind kind) const
{
    return kind == CalendarProviderKind::Google ? *m_google : *m_microsoft;
}

} // namespace oh::calendars
