// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDialog>

namespace oh::ui {

class CalendarConnectionView;

/// What somebody wanted to do needs a calendar (FR105): why, and the buttons to connect one.
/// Accepted: it is connected. Buttons: those of CalendarConnectionView, connectCalendarLater.
class ConnectCalendarDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectCalendarDialog(Context &context, const QString &why, QWidget *parent = nullptr);

private:
    CalendarConnectionView *m_view;
};

} // namespace oh::ui
