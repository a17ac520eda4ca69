// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calendarreminder.h"

namespace oh::ui {

CalendarReminder::CalendarReminder(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.api, &Api::calendarConnectionChanged, this, &CalendarReminder::refresh);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable && !m_connection)
            refresh();
    });
}

void CalendarReminder::refresh()
{
    m_methods = m_context.account.signInMethods([this](const Result<api::SignInMethods> &answer) {
        const Call finished = std::move(m_methods);
        if (!answer)
            return;
        m_possible = !answer->providers.isEmpty();
        Q_EMIT changed();
    });
    m_load =
        m_context.api.calendarConnection([this](const Result<api::CalendarConnection> &answer) {
            const Call finished = std::move(m_load);
            if (!answer)
                return; // it is no page's business that a reminder can't be asked for
            m_connection = *answer;
            Q_EMIT changed();
        });
}

QString CalendarReminder::text() const
{
    if (!m_connection || !m_possible || m_dismissed)
        return {};
    if (m_connection->problem)
        return *m_connection->problem;
    if (m_connection->isConnected)
        return {};
    return m_context.account.user().role == Role::Mentor
               ? tr("Connect your calendar, so that nobody books you when you are busy.")
               : tr("Connect your calendar to book meetings around your other appointments.");
}

void CalendarReminder::dismiss()
{
    m_dismissed = true;
    Q_EMIT changed();
}

} // namespace oh::ui
