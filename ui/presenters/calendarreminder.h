// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// Whether mentors and mentees are to be reminded to connect a calendar, or to connect it again:
/// once a sign-in, until they say that they will do it later. Not where the server can't connect
/// any. Coordinators need none (FR105).
class CalendarReminder : public QObject
{
    Q_OBJECT

public:
    explicit CalendarReminder(Context &context, QObject *parent = nullptr);

    void refresh();
    /// Empty when there is nothing to say.
    QString text() const;
    /// Until the next sign-in.
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    Context &m_context;
    std::optional<api::CalendarConnection> m_connection;
    bool m_possible = false;
    bool m_dismissed = false;
    Call m_methods;
    Call m_load;
};

} // namespace oh::ui
