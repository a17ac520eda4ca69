// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

class QWidget;

namespace oh::ui {

/// "Add to calendar": asks where to, saves the server's calendar file there and opens it with the
/// computer's calendar (FR37).
class CalendarExport : public QObject
{
    Q_OBJECT

public:
    /// The dialog lies over `window`.
    CalendarExport(Context &context, QWidget *window);

    void exportMeeting(const api::Booking &booking);
    /// Without the question.
    void saveTo(BookingId booking, const QString &file);
    /// The meeting, to be added, in the browser.
    void openInGoogle(const api::Booking &booking);
    bool isBusy() const { return m_call != nullptr; }

private:
    void write(const QString &file, const Result<QByteArray> &answer);

    Context &m_context;
    QWidget *m_window;
    Call m_call;
};

} // namespace oh::ui
